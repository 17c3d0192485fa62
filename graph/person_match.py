"""Whether two names of people are one person's, by the role of each word.

The levels were set on `tests/pairs/tune.csv` and measured on `tests/pairs/held.csv` (docs/names.md). Their order
is what matters: a full name spelled differently, above a name with an initial, above what only looks alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product

from graph.known_names import given_gender, given_id, surname_gender
from graph.person_names import PersonName, person_readings
from graph.spelling import Likeness, given_alike, patronymics_alike, surnames_alike
from graph.translit import fold, fold_word

NEVER_ALONE = 0.79
"""The most that an initial or a surname alone can reach: just below "same"."""

LONGEST = 200
"""Characters of a folded name; a longer text is no person's name."""

# A slip of the pen is left to a person: a vowel more is Kozachakov for Kozachkov, but Arystanov is not Arstanov.
_LOSS = {Likeness.EQUAL: 0.0, Likeness.CLOSE: 0.04, Likeness.VARIANT: 0.255, Likeness.LIKELY: 0.28}
# What the surname beside an initial takes away.
_ALONE = {
    Likeness.EQUAL: 0.0,
    Likeness.CLOSE: 0.01,
    Likeness.VARIANT: 0.02,
    Likeness.LIKELY: 0.09,
    Likeness.POSSIBLE: 0.15,
}


@dataclass
class Finding:
    """A score from 0 to 1 with the reasons for it."""

    score: float
    reasons: list[str] = field(default_factory=list)

    def at_most(self, limit: float, reason: str) -> None:
        """Lower the score to a limit; the reason is told in any case."""
        self.score = min(self.score, limit)
        self.reasons.append(reason)


def compare_people(left: str, right: str) -> Finding:
    """The best that any reading of the two names allows."""
    words = fold(left), fold(right)
    if not all(words):
        return Finding(0.0, ["no name to compare"])
    if max(map(len, words)) > LONGEST:
        return Finding(NEVER_ALONE if words[0] == words[1] else 0.0, ["too long for a person's name"])
    best = Finding(-1.0)
    ours, theirs = person_readings(left), person_readings(right)
    for (i, one), (j, other) in product(enumerate(ours), enumerate(theirs)):
        found = _compare(one, other)
        if found.score >= 0.6 and i != j:
            both_given = all(given_id(word) for name in (one, other) for word in (name.given or "", name.surname or ""))
            if both_given:
                found.at_most(0.745, "either word may be the surname, and the two names have them in another order")
            else:
                found.at_most(0.9, "the words stand in another order")
        if found.score > best.score:
            best = found
    if _glued(ours[0], theirs[0]):
        return Finding(0.9, ["the same words, written together in one of the names"])
    if words[0] == words[1] and best.score < NEVER_ALONE:
        return Finding(NEVER_ALONE, ["equal after folding", *best.reasons[1:]])
    return best


def _glued(one: PersonName, other: PersonName) -> bool:
    """Whether one is the other's given name and surname in one word (Mikhailkozachkov)."""
    for whole, parts in ((one, other), (other, one)):
        words = fold(whole.text).split()
        if len(words) == 1 and parts.given and parts.surname:
            given, surname = fold(parts.given).replace(" ", ""), fold(parts.surname).replace(" ", "")
            if words[0] in (given + surname, surname + given):
                return True
    return False


def _compare(one: PersonName, other: PersonName) -> Finding:
    surname, how = _surnames(one, other)
    given = given_alike_by_parts(one.given, other.given)
    if surname is not None and given is not None:
        found = _full(surname, how, given)
    elif surname is not None:
        found = _surname_with_initials(surname, how, one, other)
    elif given is not None:
        level = {Likeness.EQUAL: 0.62, Likeness.CLOSE: 0.6}.get(given, 0.3 if given >= Likeness.LIKELY else 0.1)
        if bool(one.surname) != bool(other.surname):
            level -= 0.07
        found = Finding(level, [f"given names {given.about}", "a given name alone identifies nobody"])
    else:
        found = _crossed(one, other)
    _patronymics(found, one, other, given, surname)
    _genders(found, one, other, given)
    if not (one.full and other.full) and found.score > NEVER_ALONE:
        found.score = NEVER_ALONE
    return found


def _surnames(one: PersonName, other: PersonName) -> tuple[Likeness | None, str]:
    if not one.surname or not other.surname:
        return None, ""
    main = surnames_alike(one.surname, other.surname)
    best, how = main, f"surnames {main.about}"
    for left, right in product((one.surname, *one.other_surnames), (other.surname, *other.other_surnames)):
        if (left, right) == (one.surname, other.surname):
            continue
        level = surnames_alike(left, right)
        part_of_double = (left != one.surname and left in one.surname) or (
            right != other.surname and right in other.surname
        )
        level = min(level, Likeness.POSSIBLE if part_of_double else Likeness.CLOSE)
        if level > best:
            best = level
            how = "one has a part of the other's double surname" if part_of_double else "a second surname is equal"
    return best, how


def given_alike_by_parts(left: str | None, right: str | None) -> Likeness | None:
    """As `given_alike`; one part of a double name (Kassym for Kassym-Jomart) is possible. None: one has no name."""
    if not left or not right:
        return None
    level = given_alike(left, right)
    ours, theirs = fold(left).split(), fold(right).split()
    if level < Likeness.POSSIBLE and len(ours) != len(theirs):
        short, long = sorted((ours, theirs), key=len)
        if len(short) == 1 and short[0] in long and len(short[0]) > 2:
            return Likeness.POSSIBLE
    return level


def _full(surname: Likeness, how: str, given: Likeness) -> Finding:
    low, high = sorted((surname, given))
    if low >= Likeness.LIKELY:
        score = max(0.62, 1.0 - _LOSS[surname] - _LOSS[given])
    elif low == Likeness.POSSIBLE and high >= Likeness.CLOSE:
        score = 0.68 if low == surname else 0.66
    elif low == Likeness.POSSIBLE:
        score = 0.61 if high == Likeness.LIKELY else 0.5
    elif low == Likeness.OTHER:
        score = (0.52 if low == surname else 0.45) if high >= Likeness.LIKELY else 0.3
    else:
        score = (0.3 if surname == low else 0.35) if high >= Likeness.LIKELY else 0.1
    return Finding(score, [how, f"given names {given.about}"])


def _surname_with_initials(surname: Likeness, how: str, one: PersonName, other: PersonName) -> Finding:
    if surname < Likeness.POSSIBLE:
        return Finding(0.3 if surname == Likeness.OTHER else 0.05, [how])
    initials = _initials_agree(one, other)
    if initials is None:
        score = (0.7 if not (one.given or other.given or one.initials or other.initials) else 0.67) - _ALONE[surname]
        return Finding(score, [how, "a surname alone identifies nobody"])
    agree, second = initials
    if not agree:
        return Finding(0.25, [how, "the initials contradict"])
    score = 0.75 - _ALONE[surname] + (0.03 if second and surname >= Likeness.LIKELY else 0.0)
    reasons = [how, "both initials agree" if second else "the initial agrees"]
    return Finding(score, [*reasons, "an initial never identifies anybody for certain"])


def _initials_agree(one: PersonName, other: PersonName) -> tuple[bool, bool] | None:
    """Whether the initials allow one person, and whether a second initial says so too; None: none to compare."""
    ours, theirs = _letters(one), _letters(other)
    if not ours or not theirs:
        return None
    agree = [_meet(left, right) for left, right in zip(ours, theirs, strict=False)]
    return all(agree), len(agree) > 1


def _meet(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two initials may be one; K. and G. are not, though either may stand for a name in H."""
    shared = left & right
    return bool(shared - {"h"}) or (bool(shared) and min(len(left), len(right)) == 1)


def _letters(name: PersonName) -> list[frozenset[str]]:
    """What the initials of given name and patronymic may stand for, one set each."""
    if name.given:
        letters = [_first(part) for part in name.given.replace("-", " ").split()]
        known = given_id(name.given)
        if known and len(letters) == 1:
            letters[0] |= _first(known)  # Hryhoriy is G. as well
        if name.patronymic and name.patronymic != name.surname:
            letters.append(_first(name.patronymic))
        elif name.initials:
            letters.append(_stands_for(name.initials[0]))
        return letters
    return [_stands_for(part) for initial in name.initials for part in initial.split("-") if part]


def _first(word: str) -> frozenset[str]:
    """The sounds a folded word may be said to start with; `dzh` may be shortened to either letter."""
    folded = fold_word(word)
    letters = {folded[:2] if folded[:2] in ("zh", "sh", "ch", "ts", "ia", "iu") else folded[:1]}
    raw = word.casefold()
    if raw.startswith(("дж", "dzh", "dj", "j")):
        letters |= {"d", "zh", "i"}
    if raw.startswith(("е", "ye", "э", "ә", "ё", "yo", "e")):
        letters |= {"e", "a"} if raw.startswith("ә") else {"e"}
    return frozenset(letters)


_STANDS_FOR = {
    "y": "e ia iu i", "i": "i ia iu", "c": "ts ch k s", "s": "s sh", "z": "z zh", "k": "k h", "t": "t ts",
    "x": "h ks k",
    "j": "zh i ia iu d e", "w": "v u", "q": "k", "g": "g h", "ә": "a e", "ö": "o u", "ө": "o u", "ş": "sh", "ё": "e",
    "d": "d", "h": "h g", "v": "v", "u": "u", "o": "o", "e": "e",
}  # fmt: skip


def _stands_for(initial: str) -> frozenset[str]:
    raw = initial.casefold()
    if raw in _STANDS_FOR:
        return frozenset(_STANDS_FOR[raw].split())
    return _first(initial)


def _patronymics(
    found: Finding, one: PersonName, other: PersonName, given: Likeness | None, surname: Likeness | None
) -> None:
    """Raise for one father, lower for two."""
    ours, theirs = one.patronymic, other.patronymic
    if surname is not None and surname >= Likeness.CLOSE and (ours == one.surname) != (theirs == other.surname):
        return  # Alikhan Baitursynuly has the surname that Alikhan Sakenovich Baitursynuly has
    if ours and theirs:
        level = patronymics_alike(ours, theirs)
        if level < Likeness.POSSIBLE:
            found.at_most(0.4, "the patronymics contradict: two fathers")
        elif level == Likeness.POSSIBLE:
            found.at_most(0.78, "the patronymics are not quite the same")
        else:
            found.reasons.append("patronymics agree")
            if given is not None and given >= Likeness.LIKELY:
                if surname is None or (surname < Likeness.POSSIBLE and _turkic_surname(one, other)):
                    found.score = max(found.score, 0.74)
                elif surname >= Likeness.POSSIBLE:
                    # Sisters have one father too (Sabira and Sabina): he never makes a slip of the pen certain.
                    least = min(given, surname)
                    limit = 1.0 if least >= Likeness.CLOSE else 0.745 if least >= Likeness.LIKELY else 0.7
                    found.score = max(found.score, min(found.score + (1 - found.score) * 0.4, limit))
        return
    if one.given and other.given and one.initials and other.initials and not (ours or theirs):
        if not _stands_for(one.initials[0]) & _stands_for(other.initials[0]):
            found.at_most(0.35, "the initials of the patronymics contradict")
        return
    with_name, without = (one, other) if ours else (other, one)
    initials = without.initials if without.given else without.initials[1:]
    if with_name.patronymic and initials and with_name.given:
        parts = with_name.given.replace("-", " ").split()
        places = [_first(with_name.patronymic), *(_first(part) for part in parts[1:])]
        if not any(_stands_for(initials[0]) & place for place in places):
            found.at_most(0.35, "the initial of the patronymic contradicts")


def _turkic_surname(one: PersonName, other: PersonName) -> bool:
    return one.surname == one.patronymic or other.surname == other.patronymic


def _genders(found: Finding, one: PersonName, other: PersonName, given: Likeness | None) -> None:
    """A woman and a man are two people; a masculine ending on a woman's surname is how some reports write."""
    ours, theirs = one.gender, other.gender
    endings = tuple(surname_gender(fold(name.surname or "").replace(" ", "")) for name in (one, other))
    shared = given is not None and given >= Likeness.LIKELY
    if ours and theirs and ours != theirs:
        sexless = shared and not (one.patronymic and other.patronymic)
        found.at_most(0.5 if sexless else 0.3, "one is a woman, the other a man")
    elif set(endings) == {"f", "m"}:
        if shared and given_gender(one.given or "") == "f":
            found.at_most(0.74, "gender endings differ, but the given name is a woman's")
        elif shared:
            found.at_most(0.62, "gender endings differ")
        else:
            found.at_most(0.5, "gender endings differ")
    elif found.score >= 0.6 and None not in endings:
        found.reasons.append("gender endings agree")


def _crossed(one: PersonName, other: PersonName) -> Finding:
    """One has only a given name, the other no given name: perhaps a surname was taken for a given name."""
    words = [{fold(word).replace(" ", "") for word in (name.given, name.surname) if word} for name in (one, other)]
    if words[0] & words[1]:
        return Finding(0.6, ["one word is equal, in another role"])
    if not words[0] and not words[1] and one.initials and other.initials:
        agree = _initials_agree(one, other)
        return Finding(0.3 if agree and agree[0] else 0.0, ["initials alone say nothing"])
    return Finding(0.0, ["nothing in common"])
