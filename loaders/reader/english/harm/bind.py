"""To which verb of harm each phrase belongs: its subject, its object, and what stands beside it."""

from __future__ import annotations

from dataclasses import replace

from loaders.reader.english.grammar import (
    BE,
    HAVE,
)
from loaders.reader.english.harm.parsed import (
    ADVERBIAL,
    JOINS,
    MODAL,
    STOPS,
    Clauses,
    Phrase,
    Verb,
)

_SAYING = frozenset(
    "writes wrote reports reported says said told notes noted claims claimed adds added recalls stresses stressed".split()
)
_RELATIVE = frozenset(("who", "which", "that"))
_QUOTES = frozenset("\"“”«»'’‘")


def bind(parsed: Clauses, verb: Verb, verbs: list[Verb]) -> None:
    """Find the subject of a verb and the phrases behind it."""
    following = next(
        (other.place for other in verbs if other.place > verb.end and other.place > verb.place), len(parsed.tokens)
    )
    last = verb.end
    for phrase in parsed.phrases:
        if phrase.last <= verb.end:
            continue
        if phrase.first >= following or not _goes_on(parsed, last, phrase, bool(verb.after)):
            break
        # "broke into the flat": the preposition is the verb's.
        own = phrase.first - 1 <= verb.end and bool(phrase.prep) and verb.end > verb.place
        verb.after.append(replace(phrase, prep="") if own else phrase)
        last = phrase.last
    verb.subject = _subject(parsed, verb, verbs)
    if not verb.passive and (not verb.after or verb.after[0].prep):
        verb.after[:0] = _whom(parsed, verb)


def _goes_on(parsed: Clauses, last: int, phrase: Phrase, begun: bool) -> bool:
    """Whether a phrase still belongs to the verb before it: nothing between but prepositions, lists and appositions."""
    between = _between(parsed, last + 1, phrase.first)
    if any(low in STOPS or low in JOINS or low in BE | HAVE | MODAL or low == "." for low in between):
        return False
    if "but" in between:
        return False
    if "," in between and parsed.low(phrase.last + 1) in _SAYING:
        # "pushed the policeman, the reporter writes"
        return False
    if ("," in between or "and" in between) and begun:
        return bool(
            phrase.prep
            or phrase.head
            & {
                "P",
                "O",
                "PRESS",
                "GEAR",
                "THING",
                "TEAM",
                "OUTLET",
                "BODY",
                "SITE",
                "ACCOUNT",
                "DDOS",
                "THREAT",
                "N_ATTACKS",
            }
        )
    return True


def _before(parsed: Clauses, place: int) -> str:
    """The word before a place, quotation marks aside."""
    back = place - 1
    while parsed.low(back) in _QUOTES:
        back -= 1
    return parsed.low(back)


def _between(parsed: Clauses, first: int, last: int) -> list[str]:
    """The words from `first` up to `last`, without what stands in brackets."""
    found: list[str] = []
    depth = 0
    for place in range(first, last):
        low = parsed.low(place)
        if low == "(":
            depth += 1
        elif low == ")":
            depth -= 1
        elif depth <= 0:
            found.append(low)
    return found


def _subject(parsed: Clauses, verb: Verb, verbs: list[Verb]) -> list[Phrase]:
    """The phrases of the subject, its head first; of the verb before when this one has none of its own."""
    before = [other for other in verbs if other.place < verb.place]
    floor = before[-1].end if before else -1
    own = [phrase for phrase in parsed.phrases if phrase.last < verb.place and phrase.first > floor]
    head = _before_relative(parsed, verb)
    if head:
        return head
    kept: list[Phrase] = []
    edge = verb.place
    for phrase in reversed(own):
        between = _between(parsed, phrase.last + 1, edge)
        if any(low in STOPS and low not in "()" for low in between):
            break
        if (
            any(
                low in ("when", "while", "where", "because", "although", "after", "that", "as", "if", "so")
                for low in between
            )
            and kept
        ):
            break
        if any(low in _RELATIVE for low in between) and not kept:
            kept = []
        kept.insert(0, phrase)
        edge = phrase.first
    if kept and kept[-1].prep and _RELATIVE & set(_between(parsed, kept[-1].last + 1, verb.place)):
        return _chain(kept)
    heads = [number for number, phrase in enumerate(kept) if not phrase.prep]
    if not heads:
        if kept and _RELATIVE & set(_between(parsed, kept[-1].last + 1, verb.place)):
            # "by three men, who hold him"
            return kept
        if before and before[-1].subject and (verb.tense != "g" or verb.passive):
            return before[-1].subject
        if before and verb.tense == "g":
            return before[-1].subject
        return kept
    if before and heads and _is_object(parsed, before[-1], kept[heads[-1]]):
        return before[-1].subject if parsed.low(verb.place - 1) in ("and", ",", "then") else kept[heads[-1] :]
    at = heads[-1]
    # "P, a reporter of O, was": the name before the apposition belongs to it.
    while (
        at > 0
        and len(heads) > 1
        and _before(parsed, kept[at].first) in (",", "and")
        and (
            kept[at - 1].head & {"P", "O", "PRESS"}
            or kept[heads[-2]].head & {"ACCOUNT", "SITE", "THING", "GEAR", "OFFICE", "TEAM"}
        )
        and len(heads) > 1
    ):
        heads = [one for one in heads if one < at]
        at = heads[-1] if heads else at
        if not heads:
            break
    return kept[at:]


def _whom(parsed: Clauses, verb: Verb) -> list[Phrase]:
    """The object that stands before its verb: "the cameraman, whom foremen pushed off the bank"."""
    for back in range(verb.place - 1, max(0, verb.place - 9), -1):
        if parsed.low(back) in STOPS or parsed.low(back) in (",", "and"):
            return []
        if parsed.low(back) == "whom":
            before = [phrase for phrase in parsed.phrases if phrase.last < back]
            return _chain(before) if before else []
    return []


def _chain(phrases: list[Phrase]) -> list[Phrase]:
    """The last phrase with those that it hangs on: "the correspondent of the newspaper"."""
    chain = phrases[-1:]
    for phrase in reversed(phrases[:-1]):
        if chain[0].prep not in ("of", "for", "from", "at"):
            break
        chain.insert(0, phrase)
    return [replace(chain[0], prep=""), *chain[1:]]


def _before_relative(parsed: Clauses, verb: Verb) -> list[Phrase]:
    """The subject that a clause between commas parts from its verb: "a stringer, who asks not to be named, was beaten"."""
    at = verb.place - 1
    while parsed.low(at) in BE | HAVE | ADVERBIAL:
        at -= 1
    if parsed.low(at) != "," or at == verb.place - 1:
        return []
    for back in range(at - 1, max(0, at - 24), -1):
        low = parsed.low(back)
        if low in STOPS or (low in BE | HAVE and parsed.low(back - 1) == ","):
            return []
        if low in ("who", "which", "whose", "whom") and parsed.low(back - 1) == ",":
            before = [phrase for phrase in parsed.phrases if phrase.last < back - 1]
            return _chain(before) if before and before[-1].last >= back - 3 else []
    return []


def _is_object(parsed: Clauses, verb: Verb, phrase: Phrase) -> bool:
    return any(phrase.first == other.first for other in verb.after)
