"""When and before which court a step was taken: what its own clause says, else the head of its entry."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise

from loaders.reader.english.grammar import COURT, DATE, Parsed
from loaders.reader.english.step_clauses import Clauses, alone
from loaders.reader.events import Event, court_before
from loaders.reader.frames import Frames
from loaders.reader.reading import Mention
from loaders.reader.story import Story, Told

_LATER = frozenset(
    ("appeal_decision", "cassation_decision", "appeal_filed", "cassation_filed", "review", "enforcement")
)
# What a court or a body decides is told under the day of the decision; what police then did is not.
_DECIDED = frozenset("judgment appeal_decision cassation_decision termination hearing mediation review".split())
_DECISIONS = r"(?:decisions?|rulings?|verdicts?|sentences?|judge?ments?|fines?|orders?|convictions?|acquittals?|resolutions?|decrees?|acts?)"
# A date that tells of a decision named, not of what is done about it: "upheld the verdict of 5 May".
_OF_DECISION = re.compile(
    rf"\b{_DECISIONS}(?: (?:of|by|in|from|dated|the|{COURT}|\ue007|No\.? ?\d+)){{0,6}} (?:of|from|dated) (?P<day>{DATE})|\b(?:the|its|his|her|that|of) (?P<day2>{DATE})(?:'s)? (?:[\w-]+ )?{_DECISIONS}\b",
    re.IGNORECASE,
)
# A date of what was published or will end tells of no step.
_OTHER = re.compile(
    rf"\b(?:articles?|posts?|publications?|issues?|editions?|broadcasts?|videos?|programmes?|reports?|interviews?|comments?|messages?|letters?) (?:of|from|dated|on) (?P<day>{DATE})|\b(?:until|till|published (?:on|in)|posted on|aired on) (?P<day2>{DATE})"
    rf"|\bthe (?P<day3>{DATE}) (?:arson|attack|protests?|unrest|rally|events?|incident|elections?|beating|fire|killing|report|article|post|video|broadcast)",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|in) (?:its |an? |the )?\Z")
_BEFORE_THAT = re.compile(r"\b(?:had|earlier|previously|recall|remind|before that|last year|ago)\b", re.IGNORECASE)
_HEAD_WORDS = 6
# No entry is longer than so many sentences.
_FURTHEST = 40
# A person of every third entry is whom a diary is about.
_ONE_CASE = 3
_WORD = re.compile(r"[^\W\d_\ue000-\ue007]+")
# A date at the beginning of a sentence heads it unless the sentence goes on from it.
_AFTER_HEAD = re.compile(rf"{DATE}\)?(?:\s*[.:,/|\t–—-]|\s*\Z|\s+\ue007|\s+[A-Z])")


def set_fields(
    story: Story, parsed: Parsed, divided: Clauses, event: Event, at: int, frames: Frames, first: bool
) -> None:
    """Give a step its date and its court; `at` is where its verb stands, `first` is whether its entry told none before."""
    clause = clause_at(parsed, divided, at)
    day, own = _date(story, parsed, divided, event, at, clause, first)
    event.date, event.own_date = day, own
    court, guessed = _court(story, parsed, divided, clause, frames)
    event.court = court
    marks = {name for name in event.inferred if name == "persons"}
    if day and not own:
        marks.add("date")
    if court and guessed:
        marks.add("court")
    event.inferred = tuple(name for name in ("date", "court", "persons") if name in marks)


def clause_at(parsed: Parsed, divided: Clauses, at: int) -> int:
    """The number of the clause at a place of the masked text."""
    return next(
        (number for word, number in zip(parsed.words, divided.of_word, strict=True) if word.end > at),
        divided.of_word[-1] if divided.of_word else 0,
    )


def _date(
    story: Story, parsed: Parsed, divided: Clauses, event: Event, at: int, clause: int, first: bool
) -> tuple[str | None, bool]:
    told = parsed.told
    for number in divided.near(clause):
        days = _days(parsed, divided, number, event.kind)
        if days:
            return str(_nearest(days, at)[1].value), True
    main = clause in (0, *divided.goes_on, *divided.follows)
    if main:
        before = clause
        while before in divided.follows or before in divided.goes_on:
            before = divided.follows.get(before, divided.goes_on.get(before, 0))
            days = [(place, one) for place, one in _days(parsed, divided, before, event.kind) if place < 16]
            if days:
                return str(days[0][1].value), True
    if not main or _BEFORE_THAT.search(alone(parsed, divided, clause)):
        return None, False
    begins, day = entry(story, told)
    opening = not any(
        begins < one.sentence.start < told.sentence.start and len(one.masked) > 40
        for one in story.told[max(0, bisect_left(story.told, told.sentence.start, key=_start) - 6) :][:6]
    )
    return day if first and (opening or event.kind in _DECIDED) else None, False


def _days(parsed: Parsed, divided: Clauses, clause: int, kind: str) -> list[tuple[int, Mention]]:
    masked, told = parsed.told.masked, parsed.told
    taken = {match.start(name) for match in _OTHER.finditer(masked) for name in ("day", "day2", "day3")}
    if kind in _LATER:
        taken |= {
            match.start(name)
            for match in _OF_DECISION.finditer(masked)
            if not _BY.search(masked, 0, match.start())
            for name in ("day", "day2")
        }
    return [
        (word.start, told.units[word.start][0])
        for word, number in zip(parsed.words, divided.of_word, strict=True)
        if number == clause and word.low == DATE and word.start not in taken and word.start in told.units
    ]


def _nearest(days: list[tuple[int, Mention]], at: int) -> tuple[int, Mention]:
    """The date that follows a verb at once, else the one before it, else the next."""
    before = [one for one in days if one[0] < at]
    after = [one for one in days if one[0] >= at]
    if before and not (after and after[0][0] - at < 24):
        return before[-1]
    return after[0] if after else before[-1]


def _start(told: Told) -> int:
    return told.sentence.start


def entries(story: Story) -> frozenset[int]:
    """The sentences with which entries of a chronicle begin: of paragraphs that a date heads.

    Empty where all entries tell of the same person, as a diary of one case does: there each goes on from the one before.
    """
    found = [
        order
        for order, told in enumerate(story.told)
        if not (order and story.told[order - 1].sentence.block == told.sentence.block)
        and (day := told.masked.find(DATE)) >= 0
        and not _WORD.search(told.masked, 0, day)
        and _AFTER_HEAD.match(told.masked, day)
    ]
    of_whom: Counter[str] = Counter()
    for first, last in pairwise([*found, len(story.told)]):
        of_whom.update({one.value["name"] for told in story.told[first:last] for one in told.mentions("Person")})
    return frozenset(() if max(of_whom.values(), default=0) * _ONE_CASE > len(found) else found)


def entry(story: Story, told: Told) -> tuple[int, str | None]:
    """Where the entry begins that a sentence is in, and the day that heads it: "5 October, Taraz"."""
    last = bisect_left(story.told, told.sentence.start, key=_start)
    begins = None
    for at in range(last, max(-1, last - _FURTHEST), -1):
        one = story.told[at]
        if one.sentence.case != told.sentence.case:
            break
        if at == 0 or story.told[at - 1].sentence.block != one.sentence.block:
            begins = one.sentence.start if begins is None else begins
            day = next(((place, days[0]) for place, days in sorted(one.units.items()) if days[0].label == "Date"), None)
            short = one is not told and len(_WORD.findall(one.masked)) <= _HEAD_WORDS
            heads = day and not _WORD.search(one.masked, 0, day[0]) and _AFTER_HEAD.match(one.masked, day[0])
            if day and (short or heads) and len(str(day[1].value)) >= 10:
                return one.sentence.start, str(day[1].value)
    return told.sentence.start if begins is None else begins, None


def _court(story: Story, parsed: Parsed, divided: Clauses, clause: int, frames: Frames) -> tuple[str | None, bool]:
    told = parsed.told
    for number in divided.near(clause):
        text = alone(parsed, divided, number)
        for place, sign in enumerate(text):
            if sign == COURT:
                one = told.units[place][0]
                return " ".join(story.reading.text[one.start : one.end].split()), False
        said = frames.same_court.search(text) or frames.the_court.search(text)
        if said and (known := court_before(story, told)):
            return known, True
    return None, False
