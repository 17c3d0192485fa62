"""Which spellings are one person of a document, and by what name that person goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from loaders.reader.naming import (
    PARTICLES,
    folded_name,
    near,
    surname_stem,
)
from loaders.reader.reading import Mention, Reading


@dataclass(frozen=True, slots=True)
class Words:
    """What a language knows of the words around names."""

    not_names: frozenset[str]
    # The role word right before a place, if there is one; and whether a person's verb or apposition follows.
    role_before: Callable[[Reading, int], bool]
    verb_after: Callable[[Reading, int], bool]
    # Forms of a word under which it may be listed (its nominative), itself first.
    forms: Callable[[str], list[str]]
    # Whether a word is a known given name, in any form.
    given: Callable[[str], bool]
    # Whether what begins at a place is the name of a medium or a firm by the words before it.
    body_before: Callable[[Reading, int], bool] | None = None


@dataclass(slots=True)
class Name:
    """The parts of a name: words in the order of the text."""

    given: str | None = None
    surname: str | None = None
    initials: tuple[str, ...] = ()
    patronymic: str | None = None
    other: str | None = None


@dataclass(slots=True)
class Found:
    """A mention of a person with its parts."""

    start: int
    end: int
    name: Name
    certain: float = 0.9


@dataclass(slots=True)
class Cluster:
    """One person of the document."""

    members: list[Found] = field(default_factory=list)
    surnames: Counter[str] = field(default_factory=Counter)
    givens: Counter[str] = field(default_factory=Counter)
    initials: set[str] = field(default_factory=set)
    name: str = ""

    def add(self, found: Found) -> None:
        """Count a mention in."""
        self.members.append(found)
        if found.name.surname:
            self.surnames[found.name.surname] += 1
        if found.name.given:
            self.givens[found.name.given] += 1
        self.initials.update(found.name.initials[:1])


def clusters(found: list[Found], words: Words) -> list[Cluster]:
    """The people of a document, each with all their mentions; full names first, then what refers to them."""
    people: list[Cluster] = []
    by_fullness = sorted(found, key=lambda one: (-_fullness(one.name), one.start))
    for one in by_fullness:
        candidates = [person for person in people if _same_person(one.name, person, words)]
        if not candidates:
            person = Cluster()
            people.append(person)
        elif len(candidates) == 1:
            person = candidates[0]
        else:
            person = _nearest(one, candidates, words)
        person.add(one)
    people.sort(key=lambda person: min(one.start for one in person.members))
    return people


def _fullness(name: Name) -> int:
    return 4 * bool(name.given and name.surname) + 2 * bool(name.initials and name.surname) + bool(name.surname)


def _nearest(one: Found, candidates: list[Cluster], words: Words) -> Cluster:
    """Among several, the one whose surname is spelled the same, and who was named last before."""

    def rank(person: Cluster) -> tuple[bool, bool, int]:
        exact = bool(one.name.surname) and any(
            form in person.surnames for form in (words.forms(one.name.surname) if one.name.surname else [])
        )
        before = [member.end for member in person.members if member.end <= one.start]
        return exact, bool(before), max(before, default=-1)

    return max(candidates, key=rank)


def _same_person(name: Name, person: Cluster, words: Words) -> bool:
    if name.surname and person.surnames:
        if not _same_surname(name.surname, person, words, bool(name.given or name.initials)):
            return False
    elif name.surname:
        return False
    if name.given and person.givens:
        ours = {folded_name(form) for form in words.forms(name.given)}
        theirs = {folded_name(form) for given in person.givens for form in words.forms(given)}
        if not any(a == b or (near(a, b) and min(len(a), len(b)) > 3) for a in ours for b in theirs):
            return False
        return bool(name.surname) or bool(ours & theirs)
    if name.given:
        if not name.surname and not person.givens:
            return False
        return not person.initials or any(_initials_agree(name.given, letter) for letter in person.initials)
    if name.initials:
        known = {*person.givens, *person.initials}
        return not known or any(_initials_agree(name.initials[0], other) for other in known)
    return bool(name.surname)


def _initials_agree(left: str, right: str) -> bool:
    """Whether two names or initials begin alike; a Y may stand for Ye, Yu or Ya, which others write E, U, A."""
    if _initial(left) == _initial(right):
        return True
    first, second = left[0].casefold(), right[0].casefold()
    return "y" in (first, second) and {first, second} <= set("yeiuaj")


def _initial(word: str) -> str:
    folded = folded_name(word)
    if folded[:2] in ("sh", "ch", "ts"):
        return folded[:2]
    return folded[:1]


def _same_surname(surname: str, person: Cluster, words: Words, supported: bool) -> bool:
    ours = {surname_stem(_head(form)) for form in words.forms(surname)}
    theirs = {surname_stem(_head(form)) for known in person.surnames for form in words.forms(known)}
    if ours & theirs:
        return True
    # A letter may differ when a given name or initial supports it, or the name is long.
    least = 5 if supported else 8
    return any(near(a, b) and min(len(a), len(b)) >= least and a[0] == b[0] for a in ours for b in theirs)


def _head(surname: str) -> str:
    """The word of a surname that tells it: the last that is no particle."""
    parts = [part for part in surname.split() if part not in PARTICLES]
    return parts[-1] if parts else surname


def add_people(
    reading: Reading, found: list[Found], words: Words, nominative: Callable[[Cluster], str]
) -> list[Cluster]:
    """Cluster the people, name each in full, and add them to the mentions."""
    people = clusters(found, words)
    for person in people:
        person.name = nominative(person)
        for one in person.members:
            full = _fullness(one.name)
            inferred = () if full >= 2 else ("name",)
            reading.mentions.append(Mention(one.start, one.end, "Person", {"name": person.name}, inferred, one.certain))
    return people


def fullest(reading: Reading, person: Cluster) -> str:
    """The fullest printed form of a person, the first among equals."""
    members = sorted(person.members, key=lambda one: one.start)
    shown = [
        (
            _fullness(one.name) + bool(one.name.patronymic) + bool(one.name.other),
            " ".join(reading.text[one.start : one.end].split()),
        )
        for one in members
    ]
    best = max(full for full, _ in shown)
    names = [text for full, text in shown if full == best]
    # "S. Valikhanov" rather than "S.Valikhanov", when both are printed.
    spaced = [text for text in names if not re.search(r"[^\W\d_]\.[^\W\d_]{2}", text)]
    return (spaced or names)[0]
