"""To which noun an act belongs: the object behind it, the subject before it, or what a pronoun stands for."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.reader.english.grammar import (
    ADVERBS,
    BARRIERS,
    BE,
    BODY,
    COURT,
    DATE,
    DETERMINERS,
    HAVE,
    PERSON,
    PREPOSITIONS,
    PRONOUNS,
    Act,
    Parsed,
)

# Verbs without an object: what goes to a court stands before them.
_INTRANSITIVE = frozenset("go goes went gone come comes came arrive arrives arrived land lands landed".split())
# Verbs of so little meaning of their own that no pronoun or sentence before tells what was done.
_LIGHT = frozenset(
    "make makes made give gives gave given put puts take takes took taken send sends sent set sets bring brings brought come comes came"
    " get gets got hold holds held keep keeps kept go goes went gone remove removed write wrote written carry carried".split()
)
# "Was given a fine"
_GIVEN = frozenset("given handed dealt issued awarded assigned".split())
_PARTICLES = frozenset("aside down out up back off away".split())
# What stands before a verb that heads a note by itself, and what stands for a noun told before.
_STARTS = frozenset(("", ";", ":", "(", "–", "-", "|", "•"))
_ELLIPTIC = frozenset("biggest largest smallest latter former third fourth fifth".split())
_SUBORDINATE = frozenset("as because since after before when while if although though".split())


def objects(parsed: Parsed, act: Act) -> list[int]:
    """Places of the nouns that an act may be of, the likeliest first."""
    if act.passive and "IMPOSE" in act.classes and parsed.low(act.place) in _GIVEN:
        return [*_leftwards(parsed, act.place), *_rightwards(parsed, act.place)]
    if act.passive or "FAIL" in act.classes or parsed.low(act.place) in _INTRANSITIVE:
        return list(_leftwards(parsed, act.place))
    if open_ended(parsed, act):
        return [*_leftwards(parsed, act.place), *_rightwards(parsed, act.place)]
    return list(_rightwards(parsed, act.place))


def open_ended(parsed: Parsed, act: Act) -> bool:
    """Whether nothing that could be an object follows the verb at once."""
    word = parsed.words[act.place]
    after = parsed.low(act.place + 1)
    if after in _PARTICLES:
        after = parsed.low(act.place + 2)
    return (word.tense == "d" or (word.tense == "s" and "HEAR" in act.classes)) and (
        after in PREPOSITIONS
        or after in ADVERBS
        or after.endswith("ly")
        or (after == "as" and parsed.low(act.place + 2) != "well")
        or (after == ":" and parsed.low(act.place + 2) == DATE)
        or after in ("", ",", ".", ";", DATE, ")", "(", "last", "yesterday", "today", "and")
    )


def _rightwards(parsed: Parsed, place: int) -> Iterator[int]:
    found = False
    for at in range(place + 1, min(len(parsed.words), place + 19)):
        word = parsed.words[at]
        if word.low in BARRIERS or (word.low in _SUBORDINATE and parsed.low(at - 1) == ","):
            return
        if (
            at > place + 1
            and word.tense in ("d", "s")
            and word.verbs
            and not word.nouns
            and parsed.low(at - 1) in ("and", "but", "who", "which", PERSON, COURT, BODY, "court")
        ):
            return
        if word.low in HAVE and at > place + 1 and parsed.low(at - 1) in ("and", "but"):
            # "considers the article defamatory and has filed suit"
            return
        if word.nouns and not (found and _modifies(parsed, at)):
            found = True
            yield at


def _leftwards(parsed: Parsed, place: int) -> Iterator[int]:
    heads: list[int] = []
    rest: list[int] = []
    named = passed = False
    for at in range(place - 1, max(-1, place - 34), -1):
        word = parsed.words[at]
        if word.low in (";", "|"):
            break
        if (heads or rest or named) and word.low in BE | HAVE and at < place - 5:
            break
        if word.nouns:
            (rest if _modifies(parsed, at) else heads).append(at)
        if word.low in ("and", "but") and (heads or rest or (passed and parsed.low(at - 1) == ",")):
            break
        passed = passed or not (word.low in BE | HAVE | ADVERBS | {","} or word.low.endswith("ly"))
    yield from heads
    yield from rest


def _modifies(parsed: Parsed, place: int) -> bool:
    """Whether a noun stands behind a preposition: "the appeal against the verdict"."""
    for back in range(place - 1, max(-1, place - 5), -1):
        low = parsed.words[back].low
        if low in PREPOSITIONS:
            return True
        if low in DETERMINERS or low in (",", ";", "and"):
            return back > 0 and parsed.low(back - 1) in PREPOSITIONS
    return False


def pronoun(parsed: Parsed, act: Act) -> bool:
    """Whether what an act is of is named by a pronoun, or left out."""
    if parsed.low(act.place) in _LIGHT:
        return False
    if act.passive or (act.bare and open_ended(parsed, act)):
        if parsed.low(act.place - 1) in _STARTS or any(parsed.low(back) in _ELLIPTIC for back in range(act.place)):
            # "claim lodged 12 February; dismissed 4 April", "the biggest was lodged by the akim"
            return True
        return any(parsed.low(back) in PRONOUNS or back < 0 for back in range(act.place - 1, act.place - 5, -1))
    return any(parsed.low(at) in ("it", "this", "them") for at in (act.place + 1, act.place + 2))
