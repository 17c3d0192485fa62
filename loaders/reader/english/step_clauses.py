"""Which words of a sentence make one clause: relative clauses, participles, and what is joined by "and".

A date, a court or a person tells of the act in whose clause it stands: in "the court quashed the fine that the
editor had received in July, and closed the case" July is when the fine was given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.reader.english.grammar import (
    ADVERBS,
    BE,
    COURT,
    DATE,
    DETERMINERS,
    HAVE,
    OUTLET,
    PERSON,
    PREPOSITIONS,
    Parsed,
)

_RELATIVES = frozenset("who which whose whom where".split())
_WHILE = frozenset("after before because when while although though until whereas once".split())
_JOINING = frozenset("and but while whereas".split())
# The sign for "until the verb of the sentence", and what that is.
_VERB = "verb"
_NONE: frozenset[str] = frozenset()
_ENDS = {_VERB: BE | HAVE}
_SIGNS = re.compile(r"[\ue000-\ue007)]")
_COURTS = frozenset((COURT, "court", "judge", "board", "panel", "collegium", "instance", "chamber"))


@dataclass(slots=True)
class Clauses:
    """The number of the clause of every word, and for each clause the one it goes on from, if it has the same subject."""

    of_word: list[int]
    # The clause before, with the same subject: "fined the paper and closed it".
    goes_on: dict[int, int] = field(default_factory=dict)
    # The clause before, with another subject.
    follows: dict[int, int] = field(default_factory=dict)

    def near(self, clause: int) -> list[int]:
        """A clause and those from which it goes on, the nearest first."""
        found = [clause]
        while found[-1] in self.goes_on and len(found) < 6:
            found.append(self.goes_on[found[-1]])
        return found


def clauses(parsed: Parsed) -> Clauses:
    """Divide a sentence into clauses."""
    found = Clauses([0] * len(parsed.words))
    # Clauses that stand inside another one, with the word that ends them.
    inside: list[tuple[int, str]] = []
    main = count = 0
    for place, word in enumerate(parsed.words):
        low = word.low
        if inside and (
            low == inside[-1][1] or (low == "," and inside[-1][1] != ")") or _ENDS.get(inside[-1][1], _NONE) & {low}
        ):
            inside.pop()
        elif low in (";", "|", "–", "-"):
            inside.clear()
            count += 1
            found.follows[count], main = main, count
        closes = _opens(parsed, place, bool(inside))
        if closes:
            count += 1
            inside.append((count, closes))
        elif (low in _JOINING or (low == "then" and parsed.low(place - 1) == ",")) and not inside:
            joined = _joins(parsed, place)
            if joined:
                count += 1
                (found.goes_on if joined == "same" else found.follows)[count] = main
                main = count
        found.of_word[place] = inside[-1][0] if inside else main
    return found


def _opens(parsed: Parsed, place: int, within: bool) -> str | None:
    """The sign that ends the clause which opens at a word; None when none opens."""
    low, before = parsed.low(place), parsed.low(place - 1)
    if low in _RELATIVES and place:
        return ","
    # "It was on 15 March that the court …" opens no clause about the day.
    if (
        low == "that"
        and place
        and not before.startswith(DATE)
        and (parsed.words[place - 1].nouns or _SIGNS.match(before))
    ):
        return ","
    if (
        low == "found"
        and not within
        and (before == "," or (parsed.low(place + 1) == "guilty" and _finite(parsed, 0, place)))
    ):
        return "," if before not in BE | HAVE | {"and", "was"} | _COURTS else None
    if low == "(":
        end = next((at for at in range(place, len(parsed.words)) if parsed.low(at) == ")"), place)
        return ")" if any(parsed.words[at].tense == "d" for at in range(place, end)) else None
    if low in _WHILE and _finite_ahead(parsed, place + 1):
        return ","
    if within or not _participle(parsed, place):
        return None
    return "," if _finite(parsed, 0, place) or parsed.low(place - 1) == "," else _VERB


def _finite_ahead(parsed: Parsed, place: int) -> bool:
    """Whether a subject with a verb in the past follows before the next comma."""
    for at in range(place, min(len(parsed.words), place + 9)):
        word = parsed.words[at]
        if word.low in (",", ";", "."):
            return False
        if at > place and (word.low in BE | HAVE or word.tense == "d" or word.low.endswith("ed")):
            return parsed.low(at - 1) not in PREPOSITIONS | DETERMINERS
    return False


def _participle(parsed: Parsed, place: int) -> bool:
    """Whether a verb is a participle that describes the noun before it: "a satirist sentenced in May"."""
    word, before, after = parsed.words[place], parsed.low(place - 1), parsed.low(place + 1)
    if word.tense != "d" or not place or not (after in PREPOSITIONS or after in (DATE, "yesterday", "last", "guilty")):
        return False
    if before in BE | HAVE | ADVERBS | _COURTS | {"and", "or", "but", "who", "which", "to"} or before.endswith("ly"):
        return False
    if before in ("he", "she", "it", "they", "this") or (before in (PERSON, OUTLET) and not _finite(parsed, 0, place)):
        return False
    if before == ",":
        # "The court, sitting in Astana, sentenced in absentia ...": what began before the comma goes on.
        return _finite(parsed, 0, place) or _finite(parsed, place + 1, len(parsed.words))
    return _finite(parsed, 0, place) or _passive_ahead(parsed, place + 1)


def _passive_ahead(parsed: Parsed, place: int) -> bool:
    """Whether the verb of the sentence follows without a conjunction: "the case opened in May is closed"."""
    for at in range(place, min(len(parsed.words), place + 28)):
        word = parsed.words[at]
        if word.low in (",", ";", "and", "but") or word.low in _RELATIVES:
            return False
        if word.low in BE | HAVE:
            return True
    return False


def _finite(parsed: Parsed, first: int, last: int) -> bool:
    for at in range(first, last):
        word = parsed.words[at]
        if word.low in BE | HAVE or (word.tense in ("d", "s") and not word.nouns):
            return True
    return False


def _joins(parsed: Parsed, place: int) -> str | None:
    """Whether "and" joins clauses: `same` with the same subject, `other` with one of its own, None for two nouns."""
    at = place + 1
    while parsed.low(at) in ADVERBS or parsed.low(at).endswith("ly"):
        at += 1
    word = parsed.words[at] if at < len(parsed.words) else None
    if word is None:
        return None
    if (word.tense in ("d", "s") and not (word.nouns and word.tense == "s")) or word.low in BE | HAVE:
        return "same"
    if word.low in ("on", "in") and parsed.low(at + 1) in (DATE, "the"):
        follows = parsed.words[at + 2] if at + 2 < len(parsed.words) else None
        return "same" if follows and follows.tense == "d" else "other"
    if word.low in PREPOSITIONS:
        # "cancelled the verdict and for want of evidence acquitted the editor"
        for ahead in range(at + 1, min(len(parsed.words), at + 9)):
            low = parsed.low(ahead)
            if low in (",", ";", ".", "and", "who", "which") or low in _COURTS or low == PERSON:
                break
            if parsed.words[ahead].tense == "d" and parsed.low(ahead + 1) in DETERMINERS | {PERSON, OUTLET}:
                return "same"
    for ahead in range(at, min(len(parsed.words), at + 12)):
        word = parsed.words[ahead]
        if word.low in (",", ";", ".", "and", "("):
            return None
        if ahead > at and (word.low in BE | HAVE or (word.tense == "d" and parsed.low(ahead - 1) not in DETERMINERS)):
            return "other"
    return None


def alone(parsed: Parsed, divided: Clauses, clause: int) -> str:
    """The masked sentence with blanks for all that is not of a clause; places stay what they are."""
    masked = parsed.told.masked
    characters = [" "] * len(masked)
    for word, number in zip(parsed.words, divided.of_word, strict=True):
        if number == clause:
            characters[word.start : word.end] = masked[word.start : word.end]
    return "".join(characters)


def described(parsed: Parsed, divided: Clauses, clause: int) -> int | None:
    """The place of the person whom a clause inside another describes: "the blogger Asanov, who was arrested in April"."""
    if clause in (0, *divided.goes_on, *divided.follows) or clause not in divided.of_word:
        return None
    first = divided.of_word.index(clause)
    if parsed.low(first) not in ("who", "whom", "whose") and parsed.words[first].tense != "d":
        return None
    before = range(first - 1, max(-1, first - 4), -1)
    return next((parsed.words[at].start for at in before if parsed.low(at) == PERSON), None)
