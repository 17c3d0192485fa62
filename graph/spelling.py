"""How far two spellings are apart, in slips of the pen and of transliteration."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from graph.known_names import form_of, given_id, known_names, masculine, short_for, surname_id
from graph.person_names import patronymic_root
from graph.translit import fold, readings, sounds
from graph.typing_slips import one_slip, typed


class Likeness(IntEnum):
    """What can be said of two words that stand in the same place of a name, from worst to best."""

    APART = 0, "differ"
    OTHER = 1, "are two different names, however close"
    POSSIBLE = 2, "are close, but may be two names"
    LIKELY = 3, "differ by a slip of the pen"
    VARIANT = 4, "are forms of one name, or two names"
    CLOSE = 5, "are spellings of one name"
    EQUAL = 6, "equal after folding"

    about: str

    def __new__(cls, value: int, about: str) -> Likeness:
        """A level with its meaning in words."""
        member = int.__new__(cls, value)
        member._value_ = value
        member.about = about
        return member


_ENDING = re.compile(r"(?:ov|ev|in|uli|kizi)$")
_VOWELS = frozenset("aeiou")
_NEAR = {
    frozenset(pair): cost
    for pairs, cost in (
        # What transliterations mix up. Never a mere slip of the pen: Omarov and Umarov, Tasbulatov and Tashbulatov
        # differ by just this.
        ("oe ou ie ae ao kh gh uv", 0.8),
        ("vf ZT zZ sS CS gk bp dt zs ST CT Zi ks", 0.9),
    )
    for pair in pairs.split()
}


@lru_cache(maxsize=1 << 16)
def distance(left: str, right: str) -> float:
    """The cheapest way from one folded word to the other; 1.0 is a wrong consonant, above 3.0 it gives up.

    A soft consonant (Lyazzat, Lazzat) costs 0.2, an exchange of neighbours 0.5, a vowel 0.7.
    """
    a, b = sounds(left), sounds(right)
    if a == b:
        return 0.0
    if abs(len(a) - len(b)) > 3:
        return 9.0
    before: list[float] = []
    row = [0.0]
    for letter in range(len(b)):
        row.append(row[-1] + _missing(b, letter))
    for i, one in enumerate(a):
        above, row = row, [row[0] + _missing(a, i)]
        for j, other in enumerate(b):
            cost = min(
                above[j] + _instead(one, other, i == 0 and j == 0),
                above[j + 1] + _missing(a, i),
                row[j] + _missing(b, j),
            )
            if i and j and one == b[j - 1] and a[i - 1] == other and one != other:
                cost = min(cost, before[j - 1] + 0.5)
            row.append(cost)
        before = above
        if min(row) > 3.0:
            return 9.0
    return row[-1]


def _missing(word: str, at: int) -> float:
    letter = word[at]
    # The soft consonant of Lyazzat; not the last two sounds, where it tells Alia from Ala.
    if (
        letter == "i"
        and at
        and word[at - 1] not in _VOWELS
        and word[at + 1 : at + 2] in ("a", "u")
        and at < len(word) - 2
    ):
        return 0.2
    if letter == "g" and at and word[at - 1] == "n":
        return 0.3
    if at == 0:
        return 1.2
    if letter == "i" and word[at - 1] in _VOWELS:
        return 1.0  # й is a consonant: Kusainov is not Kusanov
    return 0.7 if letter in _VOWELS else 0.6 if letter == "h" else 1.0


def _instead(one: str, other: str, first: bool) -> float:
    if one == other:
        return 0.0
    cost = _NEAR.get(frozenset((one, other)), 0.9 if one in _VOWELS and other in _VOWELS else 1.0)
    return cost * 1.3 if first else cost


@lru_cache(maxsize=1 << 16)
def surnames_alike(left: str, right: str) -> Likeness:
    """Two surnames, gender endings aside."""
    ours, theirs = _forms(left), _forms(right)
    if set(ours) & set(theirs):
        return Likeness.VARIANT if _two_in_russian(left, right) else Likeness.EQUAL
    if any(_ending_dropped(one, other) for one in ours for other in theirs):
        return Likeness.POSSIBLE
    if known_names().perhaps_one_surname(ours, theirs):
        return Likeness.POSSIBLE
    known = surname_id(left) or given_id(left), surname_id(right) or given_id(right)
    if None not in known:
        if known[0] == known[1]:
            # Bolatov and Bulatov come from one given name, and are two surnames in a passport; Li and Lee are one.
            return Likeness.CLOSE if known_names().one_surname(ours, theirs) else Likeness.POSSIBLE
        return _different(ours, theirs)
    level = max(_level(one, other, 6, 8) for one in ours for other in theirs)
    if level < Likeness.LIKELY and any(_exchanged(one, other) for one in _joined(left) for other in _joined(right)):
        level = Likeness.LIKELY  # also in her ending: Baraotva
    if level < Likeness.POSSIBLE and min(len(typed(left)), len(typed(right))) >= 6 and one_slip(left, right):
        level = Likeness.POSSIBLE
    return Likeness.VARIANT if level == Likeness.CLOSE and _two_in_russian(left, right) else level


@lru_cache(maxsize=1 << 16)
def given_alike(left: str, right: str) -> Likeness:
    """Two given names; short forms (Sasha) are possible, never certain."""
    ours, theirs = _joined(left), _joined(right)
    if set(ours) & set(theirs):
        two = given_id(left) is None and _two_in_russian(left, right)
        return Likeness.VARIANT if two else Likeness.EQUAL
    known = given_id(left), given_id(right)
    if known[0] is not None and known[0] == known[1]:
        return Likeness.VARIANT if form_of(left) != form_of(right) else Likeness.CLOSE
    if known[0] in short_for(right) or known[1] in short_for(left) or short_for(left) & short_for(right):
        return Likeness.POSSIBLE
    if None not in known or short_for(left) or short_for(right):
        return _different(ours, theirs)
    level = max(_level(one, other, 5, 7) for one in ours for other in theirs)
    if level < Likeness.POSSIBLE and min(len(typed(left)), len(typed(right))) >= 5 and one_slip(left, right):
        level = Likeness.POSSIBLE
    return level


@lru_cache(maxsize=1 << 16)
def patronymics_alike(left: str, right: str) -> Likeness:
    """Two patronymics by the father's name: Maratovich and Maratuly are one."""
    fathers = [tuple(map(patronymic_root, readings(word) or (word,))) for word in (left, right)]
    if set(fathers[0]) & set(fathers[1]):
        return Likeness.EQUAL
    ours, theirs = fathers[0][0], fathers[1][0]
    return max(given_alike(ours, theirs), given_alike(left, right) if given_id(ours) is None else Likeness.APART)


_RUSSIAN = re.compile(r"[а-яё-]+")
_SOFT = re.compile(r"yu|iu|ju|ю|û")
_SAME_IN_RUSSIAN = str.maketrans({"ё": "е", "э": "е", "ь": "", "ъ": "", "-": ""})


def _two_in_russian(left: str, right: str) -> bool:
    """Whether two words that fold alike are two names in Russian: no transliteration stands between Быков and Биков."""
    words = [word.casefold() for word in (left, right)]
    if len(sounds(fold(left))) < 4 and bool(_SOFT.search(words[0])) != bool(_SOFT.search(words[1])):
        return True  # Lun and Lyun
    if not all(_RUSSIAN.fullmatch(word) for word in words):
        return False
    plain = [re.sub(r"(.)\1+", r"\1", word.translate(_SAME_IN_RUSSIAN)) for word in words]
    # Her surname and his: the gender is another question.
    plain = [re.sub(r"(?:ая|[оыи][йи]|[ауы])$", "", word) for word in plain]
    return plain[0] != plain[1]


def _different(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Likeness:
    close = min(distance(one, other) for one in ours for other in theirs) <= 2.05
    return Likeness.OTHER if close else Likeness.APART


def _level(one: str, other: str, short: int, long: int) -> Likeness:
    far = distance(one, other)
    size = max(len(sounds(one)), len(sounds(other)))
    if far == 0:
        return Likeness.EQUAL
    if far <= 0.25:
        return Likeness.CLOSE if size >= 5 else Likeness.POSSIBLE  # Lan is not Lyan
    # A letter too many or too few, or two exchanged; another letter makes another name.
    left_out = len(sounds(one)) != len(sounds(other)) and size >= long + 3
    if (far <= 0.55 and size >= short) or (far <= 0.75 and size >= long) or (far <= 1.05 and left_out):
        return Likeness.LIKELY
    if (far <= 1.05 and size >= short) or (far <= 2.05 and size >= long + 2):
        return Likeness.POSSIBLE
    return Likeness.OTHER if far <= 1.4 else Likeness.APART


def _exchanged(one: str, other: str) -> bool:
    """Whether two words differ by an exchange of neighbouring letters."""
    return len(one) == len(other) >= 7 and sorted(one) == sorted(other) and distance(one, other) <= 0.55


def _ending_dropped(one: str, other: str) -> bool:
    """Whether one has the Russian ending that the other leaves off (Narymbai, Narymbayev) or has in Kazakh (-uly)."""
    roots = [_ENDING.sub("", word).removesuffix("i") for word in (one, other)]
    russian = [word.endswith(("ov", "ev", "in")) for word in (one, other)]
    return roots[0] == roots[1] and len(roots[0]) >= 4 and russian[0] != russian[1]


@lru_cache(maxsize=1 << 16)
def _forms(surname: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(masculine(way) for way in _joined(surname)))


@lru_cache(maxsize=1 << 16)
def _joined(word: str) -> tuple[str, ...]:
    parts = word.replace("-", " ").split()
    if len(parts) == 1:
        return readings(parts[0]) or ("",)
    return (fold(word).replace(" ", ""),)
