"""Which verbs of a sentence tell an act that was done, and not one that is wished, possible or denied."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import (
    ADVERBS,
    BE,
    BODY,
    COURT,
    DATE,
    DETERMINERS,
    HAVE,
    MODALS,
    OUTLET,
    PERSON,
    PREPOSITIONS,
    Act,
    Parsed,
)

_NOT = frozenset(
    "not never n't neither nor without hardly no didn't wasn't weren't isn't hasn't haven't hadn't don't doesn't".split()
)
# What makes "to" with a verb an act that was done.
_DID = frozenset(
    "begun continues begins starts decides resumed resumes started decided ruled voted agreed chose resolved managed began continued proceeded opted moved went had was ordered obliged forced obligated hastened dared".split()
)
# What makes it one that was not, so that the opposite was.
_REFUSED = frozenset("refused declined denied refuses declines refusing unwilling failed fails refusal".split())
_UNREALBEFORE = frozenset(
    "if unless whether without instead before consider considering considered threatening threatened planning plans intends intended against avoid of for possible potential"
    " likely about suggests suggested suggest proposes proposed propose recommends recommended recommend urge want wants wanted seeking demanded demands demand asked asks urged urges called calls".split()
)
_IFS = frozenset("if unless whether".split())
# What is refused to somebody: "refused to the widow", "refused to Ospanov".
_GIVEN_TO = re.compile(r"[\ue000-\ue007]|(?:the|an?|his|her|their|him|them)\Z")
_SUBJECTS = frozenset(
    (
        PERSON,
        OUTLET,
        BODY,
        COURT,
        ")",
        "he",
        "she",
        "they",
        "it",
        "court",
        "judge",
        "who",
        "which",
        "board",
        "panel",
        "prosecutor",
        "police",
        "lawyer",
        "lawyers",
    )
)


_PLURAL = re.compile(
    r"\A(?:police|prosecutors|investigators|officers|courts|judges|jurors|bailiffs|deputies|agents|authorities|detectives|forces|lawyers|journalists)\Z"
)
_WANTED = frozenset("want wants wanted asks asked demands demanded seeks sought wishes hopes hoped".split())


_TOOK = frozenset("needed took takes needs only just spent".split())
# What stands before "the closing of the case" when it was closed.
_OF_DONE = frozenset(
    "after following since with relief noted welcomes welcomed notes regrets regretted by despite deplores deplored".split()
)
_ORDERED = frozenset("ordered orders ruled decreed decided directed resolved".split())
# Nouns as often as verbs: "fewer arrests".
_PLURALS = frozenset("arrests detains searches raids fines charges complaints remands releases reviews".split())


def act_of(parsed: Parsed, place: int) -> Act | None:
    """The act that a verb tells, or None when it is wished, possible, denied or no verb here."""
    words = parsed.words
    word = words[place]
    seen: set[str] = set()
    at = place - 1
    while at >= 0 and (
        (low := words[at].low) in BE | HAVE | _NOT | ADVERBS | MODALS | {"did", "do", "does"} or low.endswith("ly")
    ):
        seen.add(low)
        at -= 1
    stop = words[at].low if at >= 0 else ""
    if seen & MODALS or stop in ("nobody", "none", "no-one"):
        return None
    if seen & _NOT:
        return _denied(parsed, place, seen)
    if any(words[back].low in _IFS for back in range(max(0, place - 14), place)) and not _closed(parsed, place):
        return None
    if word.tense == "b":
        return _infinitive(parsed, place, at, stop, seen)
    if word.tense == "s":
        told = (
            stop in _SUBJECTS
            or (not word.nouns and stop not in DETERMINERS and word.low not in _PLURALS)
            or parsed.low(place + 1) in ("him", "her", "them", PERSON)
        )
        return Act(place, word.verbs) if told else None
    if word.tense == "g":
        if (word.nouns or parsed.low(place + 1) == "of" or parsed.low(place + 2) == "of") and not seen & BE:
            told = stop in ("the", "its") and parsed.low(place + 1) == "of" and parsed.low(at - 1) in _OF_DONE
            return Act(place, word.verbs) if told else None
        if stop in _UNREALBEFORE and not seen & BE and not (stop == "before" and "DETAIN" in word.verbs):
            return None
        if parsed.low(place + 1) in ("side", "party", "parties", "sides"):
            # "the losing side"
            return None
        return None if "going" in (stop, parsed.low(at)) else Act(place, word.verbs)
    if stop == "to" and seen & {"be", "have", "been"}:
        governor = parsed.low(at - 1)
        if governor not in _DID | {"ordered"} or governor == "was":
            return None
    if "be" in seen and not seen & HAVE and stop != "to":
        # "asks that the decision be cancelled"
        return None
    if stop == "as" and not seen:
        # "sent back as filed too late"
        return None
    if (
        "be" in seen
        and stop != "to"
        and not any(parsed.low(back) in _ORDERED for back in range(at, max(-1, at - 14), -1))
    ):
        # "We demand that the case be closed"
        return None
    passive = bool(seen & BE)
    following = parsed.low(place + 1)
    if not passive and not seen & HAVE and following in BE | HAVE:
        # "five of the detained were released"
        return None
    if following == "to" and "DISMISS" in word.verbs and not _GIVEN_TO.match(parsed.low(place + 2)):
        # "refused to sign", which is told by its own verb
        return None
    if (not passive and _none(parsed, place)) or (passive and _none(parsed, at + 1)):
        return None
    if not passive and not seen & HAVE and _wished(parsed, place):
        return None
    if not passive and not seen & HAVE and not _behind(parsed, place) and _describes(parsed, place, stop):
        # "the convicted journalist", "lawyers for jailed blogger Asanov"
        return None
    return Act(place, word.verbs, passive=passive, bare=not passive and not seen & HAVE)


# What a court did not do, so that it left a thing as it was or turned it down: "his appeal was not satisfied".
_LEFT = re.compile(
    r"(?:satisf|grant|allow|upheld|uphold|sustain|overturn|quash|cancel|annul|revers|chang|reduc|alter|soften|increas|mitigat)"
)


def _denied(parsed: Parsed, place: int, seen: set[str]) -> Act | None:
    """The opposite of what a court is told not to have done."""
    word = parsed.words[place]
    if "without" in seen or not _LEFT.match(word.low) or word.tense == "g":
        return None
    return Act(place, word.verbs, passive=bool(seen & BE), refused=True)


_SEVERAL = frozenset("two three four five six seven eight nine ten several many some".split())
_GOING_ON = frozenset("while when as until twice again and or then once yesterday today".split())
_FOR_NOUNS = PREPOSITIONS - {"by", "after"}


def _describes(parsed: Parsed, place: int, stop: str) -> bool:
    """Whether a participle stands before the noun that it describes."""
    if stop in DETERMINERS or stop in _FOR_NOUNS or stop in _SEVERAL:
        return True
    first = stop in ("", ":") and parsed.words[place].verbs[0] in ("CONVICT", "ACQUIT", "FINE", "DETAIN", "ARREST")
    return (
        first
        and parsed.low(place + 1)[:1].isalpha()
        and parsed.low(place + 1) not in DETERMINERS | PREPOSITIONS | _GOING_ON
        and any(word.low in BE | HAVE or word.tense in ("d", "s") for word in parsed.words[place + 2 : place + 9])
    )


def _wished(parsed: Parsed, place: int) -> bool:
    """Whether a participle tells what somebody wants: "wants the case reopened"."""
    for back in range(place - 1, max(-1, place - 6), -1):
        low = parsed.low(back)
        if low in (",", ";", ":", "and", "but"):
            return False
        if low in _WANTED:
            return True
    return False


def _none(parsed: Parsed, place: int) -> bool:
    """Whether the subject before a verb is nobody: "neither side", "no appeal"."""
    for back in range(place - 1, max(-1, place - 10), -1):
        low = parsed.low(back)
        if low in (",", ";", ":", "–", ")", "and", "but", "who", "which"):
            return False
        if low in ("no", "neither", "nobody", "none"):
            return True
    return False


def _behind(parsed: Parsed, place: int) -> bool:
    after = parsed.low(place + 1)
    return after in PREPOSITIONS or after in (",", ".", "", DATE)


def _closed(parsed: Parsed, place: int) -> bool:
    """Whether a clause ends between the "if" before a verb and the verb."""
    for back in range(place - 1, max(-1, place - 15), -1):
        low = parsed.words[back].low
        if low in (",", ";", ")", "–"):
            return True
        if low in _IFS:
            return False
    return True


def _infinitive(parsed: Parsed, place: int, at: int, stop: str, seen: set[str]) -> Act | None:
    word = parsed.words[place]
    if "did" in seen or stop == "did":
        return Act(place, word.verbs)
    if (
        stop != "to"
        and not seen
        and not word.nouns
        and _PLURAL.search(stop)
        and parsed.low(place - 2) not in PREPOSITIONS
    ):
        # "Investigators downgrade the charge"
        return Act(place, word.verbs)
    if stop == "and":
        # "the ruling to release the editor and annul the verdict"
        at = next((one for one in range(at - 1, max(-1, at - 9), -1) if parsed.low(one) == "to"), at)
        stop = parsed.low(at)
    if stop != "to" or seen & BE:
        return None
    back = at - 1
    while back > 0 and (parsed.low(back) in ADVERBS or parsed.low(back).endswith("ly")):
        back -= 1
    governor = parsed.low(back)
    if governor in _REFUSED:
        return Act(place, word.verbs, refused=True)
    if governor in _DID and not (governor == "was" or (governor == "had" and "PAY" not in word.verbs)):
        return Act(place, word.verbs)
    if governor in ("decision", "decisions", "ruling", "resolution", "order"):
        return Act(place, word.verbs)
    if governor in ("minutes", "hours") and parsed.low(back - 2) in _TOOK:
        return Act(place, word.verbs)
    if governor in ("going", "due", "set") and set(word.verbs) & {"TRY", "HEAR"}:
        # A hearing is told though it is to come.
        return Act(place, word.verbs)
    return None
