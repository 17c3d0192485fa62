"""Write tune.csv, held.csv and fresh.csv from the hand-written lists beside this file; the same files on every run.

    python tests/pairs/make_pairs.py

Columns: a, b, label, same (yes or no), why. People are split in halves by a hash of the person (of the look-alike, of
the body), so that no person of `held.csv` is met in `tune.csv`. The transliterations here are written apart from
`graph/translit.py` on purpose: a pair set that folds like the program would measure nothing.
"""

from __future__ import annotations

import csv
import random
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SEED = 20231108
Row = tuple[str, str, str, str, str]


@dataclass(frozen=True)
class Human:
    surname: str
    given: str
    patronymic: str

    @property
    def female(self) -> bool:
        return self.patronymic.endswith(("на", "кызы")) or self.surname.endswith(("ова", "ева", "ина", "ая", "кызы"))


def people() -> list[Human]:
    humans = []
    for line in (HERE / "people.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            surname, given, patronymic = line.split(maxsplit=2)
            humans.append(Human(surname, given, "" if patronymic == "-" else patronymic))
    return humans


# ---------------------------------------------------------------- alphabets

_PLAIN = dict(zip("абвгдзиклмнопрстуф", "abvgdziklmnoprstuf", strict=True))
PASSPORT = _PLAIN | {
    "е": "e",
    "ё": "yo",
    "ж": "zh",
    "й": "i",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "yu",
    "я": "ya",
}
ICAO = PASSPORT | {"ё": "e", "ю": "iu", "я": "ia", "ъ": "ie"}
PRESS = PASSPORT | {"й": "y", "ж": "j", "х": "h", "я": "ia", "ё": "e"}
SCIENCE = _PLAIN | {
    "е": "e",
    "ё": "ë",
    "ж": "ž",
    "й": "j",
    "х": "x",
    "ц": "c",
    "ч": "č",
    "ш": "š",
    "щ": "šč",
    "ъ": "",
    "ы": "y",
    "ь": "'",
    "э": "è",
    "ю": "yu",
    "я": "ya",
}
SCIENCE |= {"х": "h", "ц": "ts"}
KAZAKH_2021 = _PLAIN | {
    "е": "e",
    "ж": "j",
    "й": "i",
    "х": "h",
    "ш": "ş",
    "ч": "ch",
    "щ": "ş",
    "ы": "y",
    "і": "ı",
    "ә": "ä",
    "ғ": "ğ",
    "қ": "q",
    "ң": "ñ",
    "ө": "ö",
    "ұ": "ū",
    "ү": "ü",
    "һ": "h",
    "и": "i",
    "у": "u",
    "ю": "iu",
    "я": "ia",
    "ё": "io",
    "э": "e",
    "ь": "",
    "ъ": "",
    "ц": "ts",
}
KAZAKH_2018 = KAZAKH_2021 | {
    "ә": "á",
    "ғ": "ǵ",
    "ң": "ń",
    "ө": "ó",
    "ү": "ú",
    "ұ": "u",
    "ш": "sh",
    "у": "ý",
    "и": "ı",
    "й": "ı",
    "і": "i",
}
KAZAKH_2018 |= {"у": "u"}
KAZAKH_OLD = KAZAKH_2021 | {
    "ı": "ı",
    "и": "ï",
    "й": "y",
    "у": "w",
    "ұ": "u",
    "ы": "ı",
    "і": "i",
    "х": "x",
    "ч": "ç",
    "я": "ya",
}
KAZAKH_OLD |= {"у": "u", "х": "h"}


def spelled(table: dict[str, str], word: str) -> str:
    out = "".join(table.get(letter, letter) for letter in word.lower())
    return "-".join(part[:1].upper() + part[1:] for part in out.split("-"))


def ye(word: str) -> str:
    """The way of English newspapers: ye at the start and after vowels, -iy, -aya."""
    text = word.lower()
    out = ""
    for place, letter in enumerate(text):
        before = text[place - 1] if place else ""
        if letter == "е" and (not before or before in "аеёиоуыэюяьъ"):
            out += "ye"
        elif letter == "й" and place == len(text) - 1 and before == "и":
            out += "y"
        else:
            out += PASSPORT.get(letter, letter)
    return out[:1].upper() + out[1:]


def soviet(word: str) -> str:
    """Dzh for the Kazakh ж at the start, as maps and old passports had it."""
    text = spelled(PASSPORT, word)
    return "Dzh" + text[2:] if text.startswith("Zh") else text.replace("zh", "dzh") if "nzh" in text else text


def short(word: str) -> str:
    """The loosest way: e, h, j, single letters, no apostrophes, y for ий."""
    text = (
        spelled(PRESS, word)
        .replace("yo", "e")
        .replace("iy", "y")
        .replace("aia", "aya")
        .replace("nn", "n")
        .replace("ss", "s")
    )
    return text.replace("ll", "l")


# Russian spellings of Kazakh names and what they are in Kazakh; only these parts are turned into Kazakh.
_KAZAKH_PARTS = [
    ("нурсултан", "нұрсұлтан"),
    ("гуль", "гүл"),
    ("гульн", "гүлн"),
    ("айгуль", "айгүл"),
    ("назгуль", "назгүл"),
    ("жанибек", "жәнібек"),
    ("галым", "ғалым"),
    ("кайрат", "қайрат"),
    ("канат", "қанат"),
    ("карлыгаш", "қарлығаш"),
    ("нур", "нұр"),
    ("султан", "сұлтан"),
    ("мурат", "мұрат"),
    ("алия", "әлия"),
    ("асель", "әсел"),
    ("асем", "әсем"),
    ("даулет", "дәулет"),
    ("кожа", "қожа"),
    ("кадыр", "қадыр"),
    ("серик", "серік"),
    ("берик", "берік"),
    ("ардак", "ардақ"),
    ("ляззат", "ләззат"),
    ("лаззат", "ләззат"),
    ("умит", "үміт"),
    ("куаныш", "қуаныш"),
    ("токтар", "тоқтар"),
    ("токберген", "тоқберген"),
    ("кенже", "кенже"),
    ("жангазин", "жанғазин"),
    ("газы", "ғазы"),
    ("гали", "ғали"),
    ("тлеу", "тілеу"),
    ("улжан", "ұлжан"),
    ("сауле", "сәуле"),
    ("ораз", "ораз"),
    ("кошерб", "көшерб"),
    ("отеген", "өтеген"),
    ("кулян", "күлән"),
    ("шынгыс", "шыңғыс"),
    ("кунанб", "құнанб"),
    ("касым", "қасым"),
    ("аскар", "асқар"),
    ("закир", "зәкір"),
    ("сабит", "сәбит"),
    ("рустем", "рүстем"),
    ("кымбат", "қымбат"),
    ("жулдыз", "жұлдыз"),
    ("тогжан", "тоғжан"),
    ("бибигуль", "бибігүл"),
    ("айткази", "айтқази"),
]


def kazakh(word: str) -> str:
    text = word.lower()
    for russian, own in sorted(_KAZAKH_PARTS, key=lambda part: -len(part[0])):
        text = text.replace(russian, own)
    return text[:1].upper() + text[1:]


def father(patronymic: str, female: bool) -> str | None:
    """Маратович as Маратұлы, Маратовна as Маратқызы."""
    for ending in ("ович", "овна"):
        if patronymic.endswith(ending):
            return kazakh(patronymic.removesuffix(ending)) + ("қызы" if female else "ұлы")
    return None


# ---------------------------------------------------------------- ways to write a person

WAYS: dict[str, Callable[[str], str]] = {
    "Russian": lambda word: word,
    "Russian without ё": lambda word: word.replace("ё", "е").replace("Ё", "Е"),
    "passport": lambda word: spelled(PASSPORT, word),
    "ICAO": lambda word: spelled(ICAO, word),
    "press": short,
    "newspaper": ye,
    "Soviet": soviet,
    "scientific": lambda word: spelled(SCIENCE, word),
}
KAZAKH_WAYS: dict[str, Callable[[str], str]] = {
    "Kazakh": kazakh,
    "Kazakh Latin 2021": lambda word: spelled(KAZAKH_2021, kazakh(word)),
    "Kazakh Latin 2018": lambda word: spelled(KAZAKH_2018, kazakh(word)),
    "Kazakh Latin of the 1990s": lambda word: spelled(KAZAKH_OLD, kazakh(word)),
}
_DIGRAPHS = ("Zh", "Sh", "Ch", "Kh", "Ts", "Yu", "Ya", "Ye", "Iu", "Ia", "Dzh")


def initial(word: str) -> str:
    return next((two for two in _DIGRAPHS if word.startswith(two)), word[:1]) + "."


FORMS: dict[str, Callable[[str, str, str], str]] = {
    "given first": lambda given, father, surname: f"{given} {surname}",
    "surname first": lambda given, father, surname: f"{surname} {given}",
    "surname in capitals": lambda given, father, surname: f"{surname.upper()} {given}",
    "with a comma": lambda given, father, surname: f"{surname}, {given}",
    "with patronymic": lambda given, father, surname: f"{surname} {given} {father}".strip(),
    "patronymic in the middle": lambda given, father, surname: " ".join(filter(None, (given, father, surname))),
}
INITIALS: dict[str, Callable[[str, str, str], str]] = {
    "initial first": lambda given, father, surname: f"{initial(given)} {surname}",
    "initial last": lambda given, father, surname: f"{surname} {initial(given)}",
    "initial glued": lambda given, father, surname: f"{initial(given)}{surname}",
    "two initials": lambda given, father, surname: f"{surname} {initial(given)}{initial(father) if father else ''}",
}


def slip(word: str, chance: random.Random) -> str:
    """One slip of the pen inside a word of six letters or more."""
    if len(word) < 6:
        return word
    place = chance.randrange(2, len(word) - 3)
    kind = chance.choice(["drop", "double", "swap", "vowel", "insert"])
    if kind == "drop":
        return word[:place] + word[place + 1 :]
    if kind == "double":
        return word[:place] + word[place] + word[place:]
    if kind == "swap":
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind == "vowel":
        places = [at for at in range(1, len(word) - 3) if word[at] in "aeiouаеиоы"]
        if places:
            at = chance.choice(places)
            pool = "aeiou" if word[at] in "aeiou" else "аеиоу"
            return word[:at] + chance.choice([one for one in pool if one != word[at]]) + word[at + 1 :]
    extra = chance.choice("aeinr" if word[place].isascii() else "аеинр")
    return word[:place] + extra + word[place:]


# ---------------------------------------------------------------- pairs


def positives(human: Human, chance: random.Random) -> Iterator[Row]:
    ways = dict(WAYS)
    turkic = kazakh(human.surname) != human.surname or kazakh(human.given) != human.given
    if turkic:
        ways |= KAZAKH_WAYS
    names = list(ways)

    def written(way: str, form: str, forms: dict[str, Callable[[str, str, str], str]], wrong: bool = False) -> str:
        write = ways[way]
        patronymic = human.patronymic.replace(" ", "") if way not in KAZAKH_WAYS else ""
        if way == "Kazakh" and "patronymic" in form:
            patronymic = father(human.patronymic, human.female) or ""
            return forms[form](write(human.given), patronymic, write(human.surname))
        surname = write(human.surname)
        return forms[form](
            write(human.given), write(patronymic) if patronymic else "", slip(surname, chance) if wrong else surname
        )

    for _ in range(3):
        one, other = chance.sample(names, 2)
        forms = chance.choice(list(FORMS)), chance.choice(list(FORMS))
        yield (written(one, forms[0], FORMS), written(other, forms[1], FORMS), "Person", "yes", f"{one} and {other}")
    one, other = chance.sample(names, 2)
    form = chance.choice(list(INITIALS))
    if "Kazakh" not in one + other:
        yield (
            written(one, form, INITIALS),
            written(other, "given first", FORMS),
            "Person",
            "yes",
            f"{form}, {one} and {other}",
        )
    if len(human.surname) > 6 and chance.random() < 0.4:
        way = chance.choice(["Russian", "passport", "newspaper"])
        text = written(way, "given first", FORMS, wrong=True)
        if text != written(way, "given first", FORMS):
            yield text, written(chance.choice(names), "surname first", FORMS), "Person", "yes", "a slip in the surname"


def woman(surname: str) -> str:
    if surname.endswith(("ов", "ев", "ёв", "ин")):
        return surname + "а"
    if surname.endswith(("ский", "цкий")):
        return surname[:-2] + "ая"
    return surname.removesuffix("ый") + "ая" if surname.endswith("ый") else surname


def man(surname: str) -> str:
    if surname.endswith(("ова", "ева", "ёва", "ина")):
        return surname[:-1]
    return surname[:-2] + "ий" if surname.endswith(("ская", "цкая")) else surname


def negatives(human: Human, others: list[Human], chance: random.Random) -> Iterator[Row]:
    def write(
        text_surname: str, given: str, patronymic: str = "", forms: tuple[str, ...] = ("given first", "surname first")
    ) -> str:
        way = WAYS[chance.choice(list(WAYS))]
        form = FORMS[chance.choice(forms)]
        return form(way(given), way(patronymic) if patronymic else "", way(text_surname))

    same = [one for one in others if one.female == human.female and one.given != human.given]
    opposite = [one for one in others if one.female != human.female]
    sibling, spouse = chance.choice(same), chance.choice(opposite)
    middle = ("with patronymic", "patronymic in the middle")
    yield (
        write(human.surname, human.given),
        write(human.surname, sibling.given),
        "Person",
        "no",
        "same surname, another given name",
    )
    theirs = woman(human.surname) if spouse.female else man(human.surname)
    yield (
        write(human.surname, human.given),
        write(theirs, spouse.given),
        "Person",
        "no",
        "spouses or brother and sister",
    )
    if human.patronymic and " " not in human.patronymic:
        given = write(human.surname, human.given, human.patronymic, middle)
        yield (
            given,
            write(human.surname, sibling.given, human.patronymic, middle),
            "Person",
            "no",
            "siblings with their patronymic",
        )
        fathers = [
            one.patronymic
            for one in same
            if one.patronymic and " " not in one.patronymic and one.patronymic != human.patronymic
        ]
        fathers = [one for one in fathers if one.endswith(("на", "ич"))]
        if human.patronymic.endswith(("на", "ич")):
            namesake = write(human.surname, human.given, chance.choice(fathers), middle)
            yield given, namesake, "Person", "no", "namesakes with two fathers"
    stranger = chance.choice(same)
    yield (
        write(human.surname, human.given),
        write(stranger.surname, human.given),
        "Person",
        "no",
        "same given name, another surname",
    )
    way = WAYS[chance.choice(["Russian", "passport"])]
    if (
        way(human.given)[:1] != way(sibling.given)[:1]
        and {way(human.given)[0], way(sibling.given)[0]} & set("СSЕYИЮЯЖJZCЧKКХ") == set()
    ):
        one = INITIALS[chance.choice(list(INITIALS)[:3])](way(human.given), "", way(human.surname))
        yield one, write(human.surname, sibling.given), "Person", "no", "initial contradicts"


def lookalikes(humans: list[Human], chance: random.Random, name: str = "lookalikes") -> Iterator[tuple[str, Row]]:
    """The same given name with two surnames that look alike."""
    with (HERE / f"{name}.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = row["left"]
            for _ in range(2):
                human = chance.choice(humans)
                form = woman if human.female else str
                ways = [WAYS[chance.choice(["passport", "newspaper", "Russian", "press"])] for _ in range(2)]
                forms = [FORMS[chance.choice(["given first", "surname first"])] for _ in range(2)]
                one = forms[0](ways[0](human.given), "", ways[0](form(row["left"])))
                other = forms[1](ways[1](human.given), "", ways[1](form(row["right"])))
                yield key, (one, other, "Person", "no", "look-alike surname")


def bodies(chance: random.Random) -> Iterator[tuple[str, Row]]:
    """Names of one body, and of those others that share the most words with it."""
    known: list[tuple[str, list[str]]] = []
    for line in (HERE / "bodies.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            label, *names = [part.strip() for part in line.split("|")]
            known.append((label, names))
    for label, names in known:
        for place, one in enumerate(names):
            for other in names[place + 1 :]:
                yield names[0], (one, other, label, "yes", "names of one body")
        mine = set(names[0].casefold().split())
        rivals = [
            (len(mine & set(rest[0].casefold().split())), rest)
            for kind, rest in known
            if kind == label and rest is not names and held(rest[0]) is held(names[0])
        ]
        rivals.sort(key=lambda rival: (-rival[0], rival[1][0]))
        for _, rest in rivals[:5]:
            yield names[0], (chance.choice(names), chance.choice(rest), label, "no", "two bodies with words in common")


def written() -> Iterator[Row]:
    with (HERE / "written.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["a"], row["b"], row["label"], row["same"], row["why"]


def held(key: str) -> bool:
    return zlib.crc32(key.encode()) % 2 == 1


def main() -> None:
    humans = people()
    halves: dict[bool, list[Row]] = {False: [], True: []}
    for half in (False, True):
        mine = [human for human in humans if held(human.surname) is half]
        chance = random.Random(SEED + half)
        for human in mine:
            halves[half] += positives(human, chance)
            halves[half] += negatives(human, mine, chance)
        halves[half] += [row for key, row in lookalikes(mine, chance) if held(key) is half]
    chance = random.Random(SEED)
    for key, row in bodies(chance):
        halves[held(key)].append(row)
    for row in written():
        halves[held(row[0])].append(row)
    # A last set, made after the rules were settled: held people written anew, and look-alikes nobody had tuned on.
    mine = [human for human in humans if held(human.surname)]
    chance = random.Random(SEED + 7)
    last = [row for human in mine for row in (*positives(human, chance), *negatives(human, mine, chance))]
    last += [row for _, row in lookalikes(mine, chance, "lookalikes_fresh")]
    for every, name in ((halves[False], "tune.csv"), (halves[True], "held.csv"), (last, "fresh.csv")):
        rows = [row for row in dict.fromkeys(every) if row[0] != row[1]]
        with (HERE / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["a", "b", "label", "same", "why"])
            writer.writerows(rows)
        print(name, len(rows), sum(row[3] == "yes" for row in rows), "same")


if __name__ == "__main__":
    main()
