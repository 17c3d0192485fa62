"""Write blind.csv from blind_people.txt and blind_bodies.txt; the same file on every run.

    python tests/pairs/make_blind.py

A third way to test: families of people (and of bodies) that are easily confused, each written as reports and registers
write it. Any two ways of one line are one person; any two lines of one family are two. To what was written by hand are
added five transliterations by table. The tables are written apart from `graph/translit.py` and from `make_pairs.py`.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

HERE = Path(__file__).parent
SEED = 20261124
Row = tuple[str, str, str, str, str]

_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
_TABLES = {
    "BGN": "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya ë",
    "ICAO": "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia e",
    "ISO 9": "a b v g d e ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â ë",
    "GOST 7.79": "a b v g d e zh z i j k l m n o p r s t u f x cz ch sh shh `` y' ` e` yu ya yo",
    "passport": "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya yo",
}


def spelled(scheme: str, name: str) -> str:
    """A Russian name by one of the tables, each word with a capital; Kazakh letters have no place in these tables."""
    table = dict(zip(_LETTERS, _TABLES[scheme].split(), strict=True))
    words = []
    for word in name.split():
        letters = [table.get(letter, letter).replace("-", "") for letter in word.lower()]
        if scheme == "BGN" and word[:1] == "Е":
            letters[0] = "ye"
        text = "".join(letters)
        words.append(text[:1].upper() + text[1:])
    return " ".join(words)


@dataclass(frozen=True)
class Human:
    """The ways in which one person is written."""

    name: tuple[str, ...]
    full: list[str]
    short: list[str]
    """Held against the same person only."""
    own: list[str]
    """Short, and nobody else's of the family."""


def by_table(surname: str, given: str, patronymic: str) -> tuple[list[str], list[str]]:
    """Full ways and short ways to write a person, by table; none for a name that is not in Russian letters."""
    plain = f"{surname}{given}{patronymic}".replace("-", "").lower()
    if set(plain) - set(_LETTERS):
        return [], []
    father = "" if patronymic == "-" else patronymic
    full = [
        f"{surname} {given} {father}".strip(),
        f"{given} {surname}",
        spelled("BGN", f"{given} {surname}"),
        spelled("ISO 9", f"{surname} {given} {father}"),
        spelled("GOST 7.79", f"{given} {father} {surname}"),
        spelled("ICAO", f"{surname} {given}").upper(),
        spelled("passport", f"{given} {surname}"),
    ]
    short = [f"{surname} {given[0]}.{father[:1]}{'.' if father else ''}", f"{given[0]}. {surname}"]
    short.append(spelled("passport", f"{surname}") + " " + spelled("passport", given)[0] + ".")
    return full, short


def people() -> Iterator[list[Human]]:
    """The families of people."""
    family: list[Human] = []
    for line in [*(HERE / "blind_people.txt").read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("#"):
            continue
        if not line.strip():
            if family:
                yield family
            family = []
            continue
        russian, *ways = [part.strip() for part in line.split("|")]
        full = [way for way in ways if way[0] not in "~^"]
        short, own = ([way[1:] for way in ways if way[0] == mark] for mark in "~^")
        parts = russian.split()
        if len(parts) == 3 and "(" not in russian:
            more, brief = by_table(*parts)
            full, short = more + full, short + brief
        ways = list(dict.fromkeys(full)) or [russian.removesuffix(" -")]
        family.append(Human(tuple(parts[:2]), ways, short, own))


def bodies() -> Iterator[tuple[str, list[list[str]]]]:
    """The families of bodies with their label."""
    label, family = "", list[list[str]]()
    for line in [*(HERE / "blind_bodies.txt").read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("#"):
            continue
        if not line.strip():
            if family:
                yield label, family
            label, family = "", []
        elif not label:
            label = line.strip()
        else:
            family.append([part.strip() for part in line.split("|")])


def told_apart(one: Human, two: Human, a: str, b: str) -> bool:
    """Whether the names say that they are two: namesakes differ by nothing but the patronymic, so both must give it."""
    return one.name != two.name or (len(a.split()) > 2 and len(b.split()) > 2)


def rows() -> Iterator[Row]:
    """Every pair: of one line (at most 12 a person), of two lines of a family (at most 6 for two people)."""
    chance = random.Random(SEED)
    families = list(people())
    for family in families:
        for human in family:
            pairs = [(a, b, "written twice") for a, b in combinations(human.full, 2)]
            pairs += [(a, chance.choice(human.full), "initial, slip or short form") for a in human.short + human.own]
            yield from ((a, b, "Person", "yes", why) for a, b, why in chance.sample(pairs, min(12, len(pairs))))
        for one, two in combinations(family, 2):
            pairs = [(a, b, "of one family") for a in one.full for b in two.full if told_apart(one, two, a, b)]
            chance.shuffle(pairs)
            pairs = pairs[:5]
            if one.name != two.name:
                pairs += [(a, chance.choice(two.full), "short, of one family") for a in one.own]
                pairs += [(a, chance.choice(one.full), "short, of one family") for a in two.own]
            yield from ((a, b, "Person", "no", why) for a, b, why in pairs)
    for family, other in pairwise(families):
        yield chance.choice(family[0].full), chance.choice(other[0].full), "Person", "no", "of two families"
    for label, group in bodies():
        for ways in group:
            yield from ((a, b, label, "yes", "written twice") for a, b in combinations(ways, 2))
        for left, right in combinations(group, 2):
            pairs = [(a, b, "") for a in left for b in right]
            yield from ((a, b, label, "no", "of one family") for a, b, _ in chance.sample(pairs, min(5, len(pairs))))


def main() -> None:
    """Write the file, sides in an order of chance."""
    chance = random.Random(SEED + 1)
    with (HERE / "blind.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("a", "b", "label", "same", "why"))
        for a, b, label, same, why in dict.fromkeys(rows()):
            writer.writerow((*chance.sample((a, b), 2), label, same, why))


if __name__ == "__main__":
    main()
