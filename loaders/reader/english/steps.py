"""The steps of a case that an English report tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loaders.reader.english.acts import HIGHEST, Kind, of_noun
from loaders.reader.english.binding import objects, pronoun
from loaders.reader.english.grammar import DATE, Act, Parsed, parse
from loaders.reader.english.lone import alone
from loaders.reader.english.phrases import PHRASES
from loaders.reader.events import Event, make_event
from loaders.reader.frames import Frames
from loaders.reader.sanctions import Sanction, overlaps_any
from loaders.reader.story import Story, Told


@dataclass(frozen=True, slots=True)
class Step:
    """A step read from a sentence: its place in the masked text."""

    kind: str
    outcome: str | None
    start: int
    end: int
    weak: bool = False
    date: str | None = None


def read_steps(story: Story, frames: Frames, figures: list[tuple[int, int]]) -> list[Event]:
    """The steps that a report tells, in the order of the text; `figures` are places of published counts."""
    events: list[Event] = []
    focus: list[str] = []
    case = -1
    before: Parsed | None = None
    judged = False
    for order, told in enumerate(story.told):
        if story.reading.blocks[told.sentence.block].kind == "heading":
            continue
        if told.sentence.case != case:
            focus, case, before, judged = [], told.sentence.case, None, False
        before, steps = steps_of(told, before, judged)
        steps = [_by_instance(told, step, judged) for step in steps]
        judged = judged or any(step.kind == "judgment" for step in steps)
        counted = not any(told.mentions("Person")) and not any(told.mentions("Court"))
        for step in steps:
            if counted and overlaps_any(*told.span(step.start, step.end), figures):
                continue
            event = make_event(
                story, told, (step.start, step.end), step.kind, step.outcome, step.weak, frames, focus, order
            )
            event.date = step.date or event.date
            low, high = told.clause(step.start, step.end)
            event.start, event.end = told.span(min(low, step.start), max(high, step.end))
            events += _by_day(told, step, event)
        focus = story.parties(one.value["name"] for one in told.mentions("Person")) or focus
    return events


_SUPREME = re.compile(r"\bsupreme court|\bcassation (?:instance|board|collegium|panel|court)", re.IGNORECASE)
_ONCE_MORE = re.compile(
    r"\b(?:appeals?|appellate|second[- ]instance|second instance|higher court|once more|once again)\b", re.IGNORECASE
)
_UPPER = re.compile(r"\b(?:regional|oblast|city|appeals?|appellate|higher)\b", re.IGNORECASE)


def _by_instance(told: Told, step: Step, judged: bool) -> Step:
    """A judgment of a higher court on what was judged before is a decision on appeal."""
    low, high = told.clause(step.start, step.end)
    piece = told.masked[low:high]
    if any(_SUPREME.search(one.value["name"]) for one in told.mentions("Court", low, high)) or _SUPREME.search(piece):
        if step.kind in ("judgment", "appeal_decision") or (step.kind in ("other", "complaint") and step.outcome):
            return replace(step, kind="cassation_decision")
        if step.kind in ("claim_filed", "complaint", "appeal_filed"):
            return replace(step, kind="cassation_filed")
    if step.kind != "judgment":
        return step
    courts = [one.value["name"] for one in told.mentions("Court", low, high)]
    upper = any(_UPPER.search(name) for name in courts) or re.search(
        r"\b(?:regional|oblast|appellate|appeal|higher|second)\b[\w ]{0,20}(?:court|instance|panel|board)",
        piece,
        re.IGNORECASE,
    )
    if upper and (
        _ONCE_MORE.search(piece)
        or (judged and any(re.search(r"\b(?:[Rr]egional|[Oo]blast|[Aa]ppe)", name) for name in courts))
    ):
        return replace(step, kind="appeal_decision")
    return step


_DAILY = frozenset(("hearing", "other", "search", "judgment"))


_IMPLIES = {"fine": "fined", "damages": "granted", "apology_or_retraction": "granted"}
_TERMS = frozenset(("imprisonment", "suspended", "restriction", "arrest", "community_service"))
_DECIDES = frozenset(("judgment", "appeal_decision", "cassation_decision", "review", "arrest", "mediation"))


def implied(story: Story, frames: Frames, steps: list[Event], sanctions: list[Sanction]) -> list[Event]:
    """Judgments told by what they imposed alone, suits by what they demand: "ten days of arrest for a picket"."""
    decided = {event.order for event in steps if event.kind in _DECIDES}
    sued = {
        event.case
        for event in steps
        if event.kind in ("claim_filed", "judgment", "appeal_decision", "mediation", "termination")
    }
    found: list[Event] = []
    for one in sanctions:
        outcome = _IMPLIES.get(one.kind) or ("convicted" if one.kind in _TERMS else None)
        empty = one.amount is None and one.months is None and one.days is None and one.hours is None
        if one.kind == "damages" and one.stage == "requested" and one.amount is not None and one.case not in sued:
            sued.add(one.case)
            step, outcome = "claim_filed", None
        elif one.stage == "imposed" and outcome is not None and not empty and one.order not in decided:
            decided.add(one.order)
            step = "judgment"
        else:
            continue
        told = story.told[one.order]
        inside = [place for place, at in enumerate(told.places) if one.start <= at < one.end]
        if not inside:
            continue
        event = make_event(
            story, told, (inside[0], inside[-1] + 1), step, outcome, True, frames, one.persons, one.order
        )
        low, high = told.clause(inside[0], inside[-1] + 1)
        event.start, event.end = told.span(low, high)
        found.append(event)
    return found


def _by_day(told: Told, step: Step, event: Event) -> list[Event]:
    """One event for each day of `interrogated on 14, 15 and 18 November`."""
    if step.kind not in _DAILY or not event.own_date:
        return [event]
    units = next(
        (units for units in told.units.values() if units[0].label == "Date" and str(units[0].value) == event.date), []
    )
    days = [str(one.value) for one in units if one.label == "Date"]
    return [replace(event, date=day, also=[]) for day in days] if len(days) > 1 else [event]


def steps_of(told: Told, before: Parsed | None, judged: bool = False) -> tuple[Parsed, list[Step]]:
    """The steps that a sentence tells; `before` is the sentence before it in the same case, in which a court has `judged`."""
    parsed = parse(told)
    parsed.judged = judged
    found: list[Step] = []
    for act in parsed.acts:
        told_step = _step(parsed, act, before)
        if told_step and not any(
            told_step.kind == other.kind and told_step.start < other.end and other.start < told_step.end
            for other in found
        ):
            found.append(told_step)
    found += _notes(parsed, before)
    for step, outcome, weak, shape in PHRASES:
        for match in shape.finditer(told.masked):
            kind = step
            if kind == "appeal_decision" and HIGHEST.search(told.masked, max(0, match.start() - 110), match.end() + 60):
                kind = "cassation_decision"
            if told.in_quotation(match.start()) or _UNREAL.search(
                told.masked, max(0, match.start() - 40), match.start()
            ):
                continue
            if not any(
                kind == other.kind and match.start() < other.end and other.start < match.end() for other in found
            ):
                found.append(Step(kind, outcome, *match.span(), weak))
    return parsed, found


# What a noun tells that stands almost alone, as entries of a diary and lines of a table have it.
_NOTED: dict[str, Kind] = {
    "HEARING": ("hearing", None),
    "SEARCHES": ("search", None),
    "CASSATION": ("cassation_filed", None),
    "APPEAL": ("appeal_filed", None),
    "COMPLAINT": ("complaint", None),
    "INDICTMENT": ("indictment", None),
    "VERDICT": ("judgment", None),
    "RESTRAINT": ("arrest", None),
    "PROTOCOL": ("protocol", None),
    "SUIT": ("claim_filed", None),
    "AGREEMENT": ("mediation", "settled"),
}
_NOTE_WORDS = 7
_FINITE = frozenset("is are was were will has have had be expected due would may might can could should must".split())


def _notes(parsed: Parsed, before: Parsed | None) -> list[Step]:
    """`Hearing, 3 May.`, `30 April. Verdict.`: a step noun with a date, without a verb; one step a date."""
    found: list[Step] = []
    start = 0
    same = before is not None and before.told.sentence.block == parsed.told.sentence.block
    dated = (
        before if same and before and all(word.low == DATE or not word.low.isalpha() for word in before.words) else None
    )
    for place in range(len(parsed.words) + 1):
        if place < len(parsed.words) and parsed.words[place].low not in (";", ".", "|"):
            continue
        words = parsed.words[start:place]
        start = place + 1
        if not words or len(words) > _NOTE_WORDS or any(word.low in _FINITE for word in words):
            continue
        if any(words[0].start <= parsed.words[act.place].start <= words[-1].start for act in parsed.acts):
            continue
        kinds = [
            _NOTED[name]
            for word in words
            for name in _NOTED
            if name in word.nouns and word.low not in ("statement", "report", "application")
        ]
        days = [str(one.value) for one in parsed.told.mentions("Date", words[0].start, words[-1].end)]
        if not days and dated and len(words) < 4:
            days = [str(one.value) for one in dated.told.mentions("Date")]
        if kinds and days:
            found += [Step(*kinds[0], words[0].start, words[-1].end, date=day) for day in days]
    return found


_UNREAL = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|should|must|not|never|n't|if|unless|without|(?<!had )(?<!has )(?<!ruling )(?<!decision )(?<!order )to|intends?|plans?|threaten\w*|want\w*)(?: (?:be|have|been|also|not|even))* (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)


def _step(parsed: Parsed, act: Act, before: Parsed | None) -> Step | None:
    verb = parsed.words[act.place]
    for place in objects(parsed, act):
        kind = of_noun(parsed, act, parsed.words[place].nouns, place)
        if kind:
            low, high = sorted((place, act.place))
            return Step(*kind, *parsed.span(low, high))
    by_itself = alone(parsed, act)
    if by_itself:
        return Step(*by_itself, verb.start, verb.end)
    if pronoun(parsed, act):
        for known in _known(parsed, act, before):
            kind = of_noun(parsed, act, known, act.place)
            if kind:
                return Step(*kind, verb.start, verb.end)
    return None


def _known(parsed: Parsed, act: Act, before: Parsed | None) -> Iterator[frozenset[str]]:
    for at in range(act.place - 1, -1, -1):
        if parsed.words[at].nouns:
            yield parsed.words[at].nouns
    if before:
        for word in reversed(before.words):
            if word.nouns:
                yield word.nouns
