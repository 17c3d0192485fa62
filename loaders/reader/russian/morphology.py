"""Nominative forms of Russian names by rules of endings; a dictionary refines them when it is installed.

Without the `[ru]` extra the endings of surnames, the list of given names and the agreement of the two
decide; with it, pymorphy3 also recognises given names that are not in the list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from loaders.reader.naming import is_given
from loaders.reader.russian.dictionary import dictionary_on, in_dictionary
from loaders.reader.russian.given import MEN, RIGID, WOMANLY, WOMEN

_CASES = frozenset("ngdail")
_MEN = frozenset(
    ["илья", "никита", "данила", "фома", "лука", "муса", "мустафа", "иса", "кузьма", "савва", "мырза", "алишер"]
)
_VOWELS = "аеёиоуыэюя"


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word: its nominative, its gender (m, f or empty) and the cases it may stand in."""

    word: str
    gender: str
    cases: frozenset[str]


def _form(word: str, gender: str, cases: str) -> Form:
    return Form(word, gender, frozenset(cases))


_SURNAME = (
    (re.compile(r"((?:[оеё]в|[иы]н))\Z"), "", "m", "n"),
    (re.compile(r"(?<=[оеё]в)а\Z|(?<=[иы]н)а\Z"), "а", "f", "n"),
    (re.compile(r"(?<=[оеё]в)а\Z|(?<=[иы]н)а\Z"), "", "m", "ga"),
    (re.compile(r"(?<=[оеё]в)у\Z|(?<=[иы]н)у\Z"), "а", "f", "a"),
    (re.compile(r"(?<=[оеё]в)у\Z|(?<=[иы]н)у\Z"), "", "m", "d"),
    (re.compile(r"(?<=[оеё]в)ым\Z|(?<=[иы]н)ым\Z"), "", "m", "i"),
    (re.compile(r"(?<=[оеё]в)е\Z|(?<=[иы]н)е\Z"), "", "m", "l"),
    (re.compile(r"(?<=[оеё]в)ой\Z|(?<=[иы]н)ой\Z"), "а", "f", "gdil"),
    (re.compile(r"(?<=ск)ий\Z|(?<=цк)ий\Z"), "ий", "m", "n"),
    (re.compile(r"(?<=ск)ого\Z|(?<=цк)ого\Z"), "ий", "m", "ga"),
    (re.compile(r"(?<=ск)ому\Z|(?<=цк)ому\Z"), "ий", "m", "d"),
    (re.compile(r"(?<=ск)им\Z|(?<=цк)им\Z"), "ий", "m", "i"),
    (re.compile(r"(?<=ск)ом\Z|(?<=цк)ом\Z"), "ий", "m", "l"),
    (re.compile(r"(?<=ск)ая\Z|(?<=цк)ая\Z"), "ая", "f", "n"),
    (re.compile(r"(?<=ск)ой\Z|(?<=цк)ой\Z"), "ая", "f", "gdil"),
    (re.compile(r"(?<=ск)ую\Z|(?<=цк)ую\Z"), "ая", "f", "a"),
)
_RIGID = re.compile(r"(?:ко|аго|ых|их|[еиоуыэю]|улы|кызы|ұлы|қызы|оглы)\Z")


@lru_cache(maxsize=20000)
def surname_forms(word: str) -> tuple[Form, ...]:
    """The readings of a word as a surname."""
    if word.isupper() and len(word) > 2:
        word = word.title()
    left, hyphen, right = word.partition("-")
    if hyphen and len(left) > 2 and len(right) > 1 and right[0].isupper():
        return _double(left, surname_forms(right))
    low = word.casefold()
    found: list[Form] = []
    for shape, nominative, gender, cases in _SURNAME:
        match = shape.search(low)
        if match:
            stem = word if not nominative and match.lastindex else word[: match.start()]
            found.append(_form(stem + ("" if match.lastindex else nominative), gender, cases))
    if found:
        return tuple(found)
    if re.search(r"(?:улы|кызы|ұлы|қызы|оглы)\Z", low):
        return (Form(word, "f" if low.endswith(("кызы", "қызы")) else "m", _CASES),)
    if low[-1:] not in _VOWELS:
        found.append(_form(word, "m", "n"))
        found.append(Form(word, "f", _CASES))
        for ending in ("ом", "ем"):
            if low.endswith(ending) and len(low) > 4:
                found.append(_form(word[: -len(ending)], "m", "i"))
        if low.endswith("ем") and len(low) > 4:
            found.append(_form(word[:-2] + ("й" if low[-3] in _VOWELS else "ь"), "m", "i"))
        return tuple(found)
    found.append(Form(word, "", _CASES if _RIGID.search(low) else _CASES if low[-1] != "а" else frozenset("n")))
    stem = word[:-1]
    if len(stem) > 2 and low[-1] in "ауе" and low[-2] not in _VOWELS:
        found.append(_form(stem, "m", {"а": "ga", "у": "d", "е": "l"}[low[-1]]))
    if low[-1] in "яю" and len(stem) > 1:
        soft = "й" if low[-2] in _VOWELS else "ь"
        found.append(_form(stem + soft, "m", "ga" if low[-1] == "я" else "d"))
    return tuple(found)


def _double(left: str, rights: tuple[Form, ...]) -> tuple[Form, ...]:
    """The readings of a double surname: both halves in one case, or the first unchanged: `Пак-Оразову`."""
    if any(cases != "n" and shape.search(left.casefold()) for shape, _, _, cases in _SURNAME):
        return tuple(
            Form(f"{one.word}-{other.word}", one.gender or other.gender, one.cases & other.cases)
            for one in surname_forms(left)
            for other in rights
            if one.cases & other.cases and (one.gender == other.gender or not (one.gender and other.gender))
        )
    return tuple(Form(f"{left}-{one.word}", one.gender, one.cases) for one in rights)


_GIVEN = (
    ("", "", "n"),
    ("а", "", "ga"),
    ("у", "", "d"),
    ("ом", "", "i"),
    ("ем", "", "i"),
    ("е", "", "l"),
    ("я", "й", "ga"),
    ("я", "ь", "ga"),
    ("ю", "й", "d"),
    ("ю", "ь", "d"),
    ("ем", "й", "i"),
    ("ем", "ь", "i"),
    ("ем", "е", "i"),
    ("е", "й", "l"),
    ("ия", "ий", "ga"),
    ("ию", "ий", "d"),
    ("ием", "ий", "i"),
    ("ии", "ий", "l"),
    ("ы", "а", "g"),
    ("и", "а", "g"),
    ("е", "я", "dl"),
    ("ии", "ия", "gdl"),
    ("ие", "ия", "dl"),
    ("е", "а", "dl"),
    ("у", "а", "a"),
    ("ой", "а", "i"),
    ("ей", "а", "i"),
    ("и", "я", "gdl"),
    ("ю", "я", "a"),
    ("ей", "я", "i"),
    ("ье", "ья", "dl"),
    ("и", "ь", "gdl"),
    ("ью", "ь", "i"),
    ("вла", "вел", "ga"),
    ("вла", "вёл", "ga"),
    ("тра", "тр", "ga"),
)


# Given names in -я whose dative ends in -е, as the dative of names in -а does.
_SOFT_GIVEN = re.compile(r"(?:ся|(?:т|с|м|ф)[ао]ня|[аоу]ля|зоя|майя|катя|митя|надя|петя|костя|ья|лля)\Z")


def given_forms(word: str) -> tuple[Form, ...]:
    """The readings of a word as a given name that is known, or built as many are."""
    return _given_forms(word, dictionary_on())


@lru_cache(maxsize=20000)
def _given_forms(word: str, dictionary: bool) -> tuple[Form, ...]:
    low = word.casefold()
    found: list[Form] = []
    for ending, nominative, cases in _GIVEN:
        if not low.endswith(ending) or len(low) - len(ending) < 2:
            continue
        candidate = (word[: len(word) - len(ending)] if ending else word) + nominative
        if not _listed(candidate) and not is_given(candidate) and not (dictionary and in_dictionary(candidate)):
            continue
        if ending == "е" and nominative and bool(_SOFT_GIVEN.search(low[:-1] + "я")) != (nominative == "я"):
            continue
        if re.search(r"[аеёиоуыэюя]ь\Z", candidate):
            continue
        if _rigid_other(low, candidate):
            continue
        gender = gender_of_given(candidate)
        changed = bool(ending)
        if changed and gender == "f" and candidate[-1:].casefold() not in "аяь":
            continue
        if candidate.casefold().endswith(("иа", "нн")):
            continue
        if (
            changed
            and gender == "m"
            and nominative in ("а", "я")
            and candidate.casefold() not in _MEN
            and candidate.casefold() not in MEN
        ):
            continue
        if not changed and gender == "f" and candidate[-1:].casefold() not in "ая":
            cases = "ngdail"
        if not changed and low[-1] in "еиоуыэю":
            cases = "ngdail"
        found.append(_form(candidate, gender, cases))
    listed = [one for one in found if _listed(one.word)]
    return tuple(dict.fromkeys(listed or found))


def _rigid_other(low: str, candidate: str) -> bool:
    """Whether a name that never changes would be read as a form of another."""
    return low in RIGID and candidate.casefold() != low


def _listed(name: str) -> bool:
    low = name.casefold()
    return low in MEN or low in WOMEN


def gender_of_given(name: str) -> str:
    """f or m, from the ending of a nominative given name."""
    low = name.casefold()
    if (low in MEN) != (low in WOMEN):
        return "m" if low in MEN else "f"
    if low in _MEN:
        return "m"
    if low[-1:] in "ая" or WOMANLY.search(low) or (low.endswith(("ь",)) and not re.search(r"(?:рь|иль|уль|ль)\Z", low)):
        return "f"
    return "m"


def word_forms(word: str) -> tuple[str, ...]:
    """Every nominative under which a word of a name may be listed, itself first."""
    return _word_forms(word, dictionary_on())


@lru_cache(maxsize=20000)
def _word_forms(word: str, dictionary: bool) -> tuple[str, ...]:
    found = [word, *(one.word for one in _given_forms(word, dictionary)), *(one.word for one in surname_forms(word))]
    return tuple(dict.fromkeys(found))


def patronymic(word: str) -> str:
    """The nominative of a patronymic."""
    woman = re.sub(r"(?<=вн|чн)(?:ы|е|у|ой)\Z", "а", word)
    return re.sub(r"(?<=вич)(?:а|у|ем|е)\Z", "", woman)


def _unknown_given(word: str) -> tuple[Form, ...]:
    """Readings of a given name that no list has: by its ending."""
    low = word.casefold()
    found = [] if re.search(r"[лнрдтмб]ы\Z", low) else [_form(word, "", "n")]
    for ending, cases in (("а", "ga"), ("у", "d"), ("ом", "i"), ("е", "l")):
        if low.endswith(ending) and len(low) - len(ending) > 2 and low[-len(ending) - 1] not in _VOWELS:
            found.append(_form(word[: -len(ending)], "m", cases))
    if low[-1] in "ыи" and len(low) > 3:
        found.append(_form(word[:-1] + "а", "f", "g"))
    if low.endswith(("ой", "ей")) and len(low) > 4:
        found.append(_form(word[:-2] + ("а" if low.endswith("ой") else "я"), "f", "i"))
    if low[-1] not in "ауе":
        found.append(_form(word, "", "gdail"))
    elif low.endswith(("у", "е")):
        found.append(_form(word[:-1] + "а", "f", "a" if low.endswith("у") else "dl"))
    return tuple(found)


def full_name(
    given: str, surname: str, printed: frozenset[str] = frozenset(), role: frozenset[str] = frozenset()
) -> tuple[str, str]:
    """The nominative of a given name with a surname: the readings that agree in gender and case.

    `printed` are the surname's readings that fit all its mentions, when there are several; `role`
    are the cases of a man's role in an oblique case that stands before the name.
    """
    givens = given_forms(given) or _unknown_given(given)
    best: tuple[int, str, str] = (-1, given, surname)
    for one in givens:
        for other in surname_forms(surname):
            if one.gender and other.gender and one.gender != other.gender:
                continue
            shared = one.cases & other.cases
            if not shared:
                continue
            changed = (one.word != given) + (other.word.casefold() != surname.casefold())
            rank = (
                10 * ("n" in shared and not changed)
                + 4 * (one.gender == other.gender != "")
                + 2 * is_given(one.word)
                + 20 * (other.word in printed)
                + 14 * ((other.gender or one.gender) == "m" and "n" not in shared and bool(shared & role))
                + 12 * (bool(role) and "n" not in shared and bool(shared & role))
                + (2 - changed)
            )
            if rank > best[0]:
                best = (rank, one.word, other.word)
    if best[0] < 0:
        # No reading agrees (a surname that does not change): the given name alone tells.
        return next((one.word for one in givens if one.word != given), given), surname
    return best[1], best[2]


def gender_of(given: str | None, surname: str | None) -> str | None:
    """f or m, when a nominative name shows it."""
    if surname:
        low = surname.casefold()
        if re.search(r"(?:[оеё]ва|[иы]на|ская|цкая|кызы|қызы)\Z", low):
            return "f"
        if re.search(r"(?:[оеё]в|[иы]н|ский|цкий|улы|ұлы)\Z", low):
            return "m"
    if given and "." not in given:
        return gender_of_given(given)
    return None
