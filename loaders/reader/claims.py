"""Who says what, and who is charged under which article, whatever the language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from loaders.reader.candidate import Candidate
from loaders.reader.reading import candidate
from loaders.reader.sifting import Sieve, Sifted
from loaders.reader.story import SIGNS, Story, Told, unquoted

_NAMED = "".join(SIGNS[label] for label in ("Person", "Outlet", "Organization", "Court"))
_LONGEST = 220
_SHORTEST = 3
# How near to its beginning what is said tells that its speaker says something.
_NEAR, _SOON = 8, 40


@dataclass(frozen=True, slots=True)
class Saying:
    """A way to report what someone says: a pattern with an optional group `by`, and the stance."""

    shape: Sifted
    stance: str
    # The speaker stands in the group `by`, or before the verb.
    before: bool = True
    # Pieces of text of which there must be one.
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What a language knows of reporting and charging."""

    sayings: tuple[Saying, ...]
    # The noun phrase that ends right before a verb, when no name stands there.
    phrase: re.Pattern[str]
    # Speakers whose assertions are accusations.
    accusers: re.Pattern[str]
    # Status of a charge by the words of its sentence, the first that fits.
    charges: tuple[tuple[str, re.Pattern[str]], ...]
    # The stance by what is said and who says it: (stance, speaker, masked claim, verb); None when it is no saying.
    weigh: Callable[[str, str, str, str], str | None] | None = None
    # What stands for a speaker named before: "who", "but".
    relatives: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    # What may stand between a speaker and the verb: ", when asked,".
    aside: re.Pattern[str] | None = None
    # Words between a speaker and the verb, and those with which a noun begins, both up to the end of a piece.
    adverbs: re.Pattern[str] | None = None
    lead: re.Pattern[str] | None = None


@lru_cache(maxsize=4)
def _sieve(sayings: tuple[Saying, ...]) -> Sieve:
    return Sieve(saying.shape for saying in sayings)


def attributions(story: Story, words: ClaimWords) -> list[Candidate]:
    """What the report attributes to someone: one candidate a saying."""
    found: list[Candidate] = []
    sieve = _sieve(words.sayings)
    for sentence in story.told:
        told = unquoted(sentence)
        taken: list[tuple[int, int]] = []
        here: list[_Said] = []
        last: tuple[str, int] | None = None
        for number in sieve.through(told.masked):
            saying = words.sayings[number]
            if saying.marks and not any(mark in told.masked for mark in saying.marks):
                continue
            for match in saying.shape.compiled.finditer(told.masked):
                begin = match.start()
                if "claim" in match.groupdict() and told.masked[begin] != '"':
                    # "The lock was broken, the owner says": what is said may hold a saying of its own.
                    begin = match.end("claim")
                if told.in_quotation(begin) or any(a < match.end() and begin < b for a, b in taken):
                    continue
                speaker = _speaker(story, told, match, saying, words)
                before = told.masked[: match.start()].rstrip()
                if (
                    (speaker[0].casefold().rpartition(" ")[2] in words.joints)
                    if speaker
                    else before.endswith(words.links)
                ):
                    # "… and added that", "…, pointing out that": whoever spoke before.
                    speaker = last
                if speaker is None:
                    continue
                name, start = speaker
                low, high = match.span("claim") if "claim" in match.groupdict() else _claim(told, match, saying, start)
                stance: str | None = saying.stance
                if words.weigh:
                    verb = match.groupdict().get("verb") or match[0]
                    role = next(
                        (role for role in ("expert", "judge", "prosecutor", "plaintiff") if story.has(name, role)), ""
                    )
                    stance = words.weigh(saying.stance, f"{role} {name}".strip(), told.masked[low:high], verb)
                    if stance is None:
                        continue
                taken.append((begin, match.end()))
                last = speaker if name else last
                if stance == "asserted" and words.accusers.search(name):
                    stance = "alleged"
                place = told.span(min(low, start, match.start()), max(high, match.end()))
                value = {"claim": _printed(story, told, low, high), "by": name or "not stated", "stance": stance}
                if value["claim"] == value["by"] and saying.stance == "said":
                    continue
                one = candidate(story.reading, "attribution", *place, value, confidence=0.65)
                here.append(_Said(one, name, begin, start, low, high))
        found += [one.candidate for one in here if not any(_said_again(one, other, words) for other in here)]
    return found


@dataclass(frozen=True, slots=True)
class _Said:
    """A saying of a sentence: its verb, its speaker and what is said, as places of the masked text."""

    candidate: Candidate
    name: str
    verb: int
    speaker: int
    low: int
    high: int


def _said_again(one: _Said, other: _Said, words: ClaimWords) -> bool:
    """Whether another saying of the sentence tells more of the same: "said that he denies it"."""
    if one is other:
        return False
    if not one.name and other.name:
        return other.low <= one.verb < other.high
    same = other.name == one.name or other.name.casefold() in words.pronouns
    stance, its = one.candidate.value["stance"], other.candidate.value["stance"]
    same = same and stance in ("asserted", its)
    if one.low <= other.speaker <= one.low + _NEAR and one.low <= other.verb <= one.low + _SOON and one.verb < one.low:
        return same
    # "He never met the man, the reporter replies": what is said comes first.
    ours = one.name == other.name or one.name.casefold() in words.pronouns
    return other.low <= one.verb < other.high <= other.verb and one.speaker <= other.low + _NEAR and ours


def _speaker(
    story: Story, told: Told, match: re.Match[str], saying: Saying, words: ClaimWords
) -> tuple[str, int] | None:
    for group, text in match.groupdict().items():
        if text is not None and group.startswith("by"):
            start, end = match.span(group)
            if end > start and words.lead and (lead := words.lead.search(told.masked, max(0, start - 50), start)):
                start = lead.start()
            return _name(story, told, start, end), start
    if not saying.before:
        return None
    return _before(story, told, match.start(), saying, words)


def _before(story: Story, told: Told, end: int, saying: Saying, words: ClaimWords) -> tuple[str, int] | None:
    """Who is named last before a place: as a noun phrase right there, or by name."""
    if words.aside and (aside := words.aside.search(told.masked, max(0, end - 90), end)):
        end = aside.start()
    if words.adverbs and (adverbs := words.adverbs.search(told.masked, max(0, end - 40), end)):
        end = adverbs.start()
    low = max(0, end - 90)
    piece = told.masked[low:end]
    cut = max(piece.rfind(mark) for mark in (";", ". ", "–"))
    named = [place for place in range(low + cut + 1, end) if told.masked[place] in _NAMED]
    phrase = words.phrase.search(told.masked, low, end)
    if phrase and (
        not named or phrase.start("np") > named[-1] + 14 or phrase.end("np") > named[-1] > phrase.start("np")
    ):
        if phrase["np"].casefold() in words.relatives and phrase.start("np") > 2:
            # "the reporter, who says": the one described.
            return _before(story, told, phrase.start("np"), saying, words)
        return _name(story, told, *phrase.span("np")), phrase.start("np")
    if named:
        return _name(story, told, named[-1], named[-1] + 1), named[-1]
    return ("", end) if saying.stance == "found" else None


def _name(story: Story, told: Told, start: int, end: int) -> str:
    """A piece of a sentence in print, with names in full."""
    units = [told.units[place][0] for place in range(start, end) if place in told.units]
    if len(units) == 1 and (end - start <= 3 or (units[0].label == "Person" and end - start < 30)):
        value: Any = units[0].value
        return str(value["name"]) if isinstance(value, dict) and "name" in value else str(value)
    return _printed(story, told, start, end)


def _claim(told: Told, match: re.Match[str], saying: Saying, speaker: int) -> tuple[int, int]:
    """The words of the claim: after the verb, or before it when nothing follows."""
    high = min(told.clause(match.start(), match.end())[1], match.end() + _LONGEST)
    rest = told.masked[match.end() : high].strip(' .,"»')
    if len(rest) > _SHORTEST or SIGNS["Money"] in rest:
        return match.end(), high
    return max(0, speaker - _LONGEST) if speaker < match.start() else 0, max(
        1, min(speaker, match.start()) or match.start()
    )


def _printed(story: Story, told: Told, start: int, end: int) -> str:
    if start >= end:
        return ""
    low, high = told.span(start, end)
    return " ".join(story.reading.text[low:high].split()).strip(' ,:;."«»“”').removesuffix("'s").removesuffix("’s")


def charges(story: Story, words: ClaimWords) -> list[Candidate]:
    """Articles under which people are suspected, charged, convicted or acquitted."""
    found: dict[tuple[str, str, str], Candidate] = {}
    focus: list[str] = []
    case = -1
    for told in story.told:
        if told.sentence.case != case:
            focus, case = [], told.sentence.case
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        for place in sorted(told.units):
            if told.units[place][0].label != "Article":
                continue
            low, high = told.clause(place, place + 1)
            status = next((status for status, shape in words.charges if shape.search(told.masked[low:high])), None)
            if status is None:
                continue
            here = story.parties(one.value["name"] for one in told.mentions("Person", low, high))
            persons = [name for name in here or names or focus if story.has(name, "defendant")]
            for one in told.units[place]:
                for person in persons:
                    value = {"person": person, "article": one.value, "status": status}
                    key = (person, str(one.value), status)
                    mark = () if here else ("person",)
                    found.setdefault(
                        key,
                        candidate(
                            story.reading, "charge", *told.span(place, place + 1), value, confidence=0.7, inferred=mark
                        ),
                    )
        if names:
            focus = names
    return list(found.values())
