"""Events of cases: when, before which court and with whom they are told, and that each counts once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.reader.reading import Mention
from loaders.reader.story import SIGNS, Story, Told

if TYPE_CHECKING:
    from loaders.reader.frames import Frames


@dataclass(slots=True)
class Event:
    """An event read from a sentence."""

    kind: str
    start: int
    end: int
    case: int
    order: int
    date: str | None = None
    outcome: str | None = None
    court: str | None = None
    persons: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    # The people among the targets, by their full names.
    victims: list[str] = field(default_factory=list)
    own_date: bool = False
    inferred: tuple[str, ...] = ()
    also: list[tuple[int, int]] = field(default_factory=list)
    weak: bool = False


def clause_date(story: Story, told: Told, start: int, end: int, frames: Frames) -> tuple[str | None, bool]:
    """The date of an event told at a place: of its clause, its sentence's head, or its entry; and whether printed there."""
    for low, high in (told.near_clause(start, end), told.clause(start, end)):
        dates = list(_dates(told, low, high))
        if dates:
            before = [(place, one) for place, one in dates if place < start]
            inside = [(place, one) for place, one in dates if start <= place < end]
            after = [(place, one) for place, one in dates if place >= end]
            chosen = (
                (inside or after[:1] or before[-1:])
                if not before or (after and after[0][0] - end < 12)
                else (inside or before[-1:])
            )
            return str(chosen[0][1].value), True
    head = list(_dates(told, 0, min(len(told.masked), 30)))
    if head and head[0][0] < start:
        return str(head[0][1].value), True
    entry = _entry_date(story, told, frames)
    return entry, False


def _dates(told: Told, low: int, high: int) -> list[tuple[int, Mention]]:
    return [
        (place, told.units[place][0])
        for place in sorted(told.units)
        if low <= place < high and told.units[place][0].label == "Date"
    ]


def _entry_date(story: Story, told: Told, frames: Frames) -> str | None:
    """The date at the head of a chronicle's entry, for the sentence that follows it."""
    position = story.told.index(told) if told in story.told else 0
    for back in (0, 1, 2):
        if position - back < 0:
            break
        one = story.told[position - back]
        if one.sentence.block != told.sentence.block:
            break
        if date := _dateline(one, frames) or _dateline_above(story, position - back, frames):
            return date
        if back and len(one.masked) > 40:
            break
    return None


def _dateline(told: Told, frames: Frames) -> str | None:
    match = frames.dateline.match(told.masked)
    return str(told.units[told.masked.find(SIGNS["Date"])][0].value) if match else None


def _dateline_above(story: Story, position: int, frames: Frames) -> str | None:
    """The date of a dateline on a line of its own, over the entry that a sentence opens."""
    if not position:
        return None
    above, told = story.told[position - 1], story.told[position]
    block = story.reading.blocks[above.sentence.block]
    if above.sentence.block == told.sentence.block or block.kind != "heading" or len(above.masked) > _SHORT:
        return None
    return _dateline(above, frames)


# The longest line, in characters with names as one sign, that can be a dateline.
_SHORT = 20


# How many sentences back the day of an attack may be told.
_BACK = 3


def carried_date(story: Story, told: Told, order: int) -> str | None:
    """The day that an attack without one was told after: of the sentences before it in its paragraph, or of its entry's head."""
    for back in range(1, _BACK + 1):
        if order - back < 0:
            return None
        before = story.told[order - back]
        if before.sentence.case != told.sentence.case:
            return None
        days = [str(one.value) for one in before.mentions("Date") if len(str(one.value)) >= 10]
        if days:
            return days[-1]
        if before.sentence.block != told.sentence.block:
            return None
    return None


def court_of(story: Story, told: Told, start: int, end: int, frames: Frames) -> tuple[str | None, bool]:
    """The court of an event: named in its clause, or "the court" of its case; and whether it is inferred."""
    for low, high in ((start, end), told.near_clause(start, end), told.clause(start, end)):
        courts = list(told.mentions("Court", low, high))
        if courts:
            text = story.reading.text[courts[0].start : courts[0].end]
            return " ".join(text.split()), False
        piece = told.masked[low:high]
        said = frames.same_court.search(piece) or frames.the_court.search(piece)
        if said and (known := court_before(story, told)):
            return known, True
    return None, False


def court_before(story: Story, told: Told) -> str | None:
    """The name of the court named last before a sentence in its case: what "the court" means there."""
    known = [
        one
        for one in story.reading.labelled("Court")
        if one.start < told.sentence.start and story.reading.case_at(one.start) == told.sentence.case
    ]
    return str(known[-1].value["name"]) if known else None


def people_of(story: Story, told: Told, start: int, end: int, focus: list[str]) -> tuple[list[str], bool]:
    """The parties of an event: in its clause, its sentence, or of the sentence before; and whether inferred."""
    for low, high in (told.near_clause(start, end), (0, len(told.masked))):
        named = list(told.mentions("Person", low, high))
        names = story.parties(one.value["name"] for one in named)
        if names:
            return names, any(one.silent for one in named)
    return story.parties(focus), True


def make_event(
    story: Story,
    told: Told,
    place: tuple[int, int],
    kind: str,
    outcome: str | None,
    weak: bool,
    frames: Frames,
    focus: list[str],
    order: int,
) -> Event:
    """The event told at a place of a sentence, with the date, the court and the people around it."""
    start, end = place
    date, own = clause_date(story, told, start, end, frames)
    court, guessed_court = court_of(story, told, start, end, frames)
    if kind == "appeal_decision" and court and frames.supreme.search(court):
        kind = "cassation_decision"
    persons, guessed = people_of(story, told, start, end, focus)
    marks = [name for name, on in (("date", date and not own), ("court", guessed_court), ("persons", guessed)) if on]
    return Event(
        kind,
        *told.span(start, end),
        told.sentence.case,
        order,
        date=date,
        outcome=outcome,
        court=court,
        persons=persons,
        own_date=own,
        inferred=tuple(marks),
        weak=weak,
    )


_OFTEN = ("property",)


def told_once(events: list[Event], apart: bool = False) -> list[Event]:
    """Let an event that is told again, in a summary and in detail, count once.

    With `apart`, two of one kind in one sentence are two (cars burned, doors taped).
    """
    kept: list[Event] = []
    for event in events:
        same = next((other for other in reversed(kept) if _same(other, event, apart)), None)
        if same is None:
            kept.append(event)
            continue
        better, other = (event, same) if _weight(event) > _weight(same) else (same, event)
        better.also += [*other.also, (other.start, other.end)]
        better.date = better.date or other.date
        if other.victims and not better.victims:
            # "attacked the crew: the cameraman was hit"
            better.targets, better.victims = other.targets, other.victims
        better.court = better.court or other.court
        better.outcome = better.outcome or other.outcome
        better.persons = (
            list(dict.fromkeys([*better.persons, *other.persons])) if not better.persons else better.persons
        )
        kept[kept.index(same)] = better
    return kept


def _weight(event: Event) -> tuple[bool, bool, bool]:
    return event.own_date, event.court is not None, event.outcome is not None


def _agree(left: Event, right: Event) -> bool:
    return left.outcome == right.outcome or {left.outcome, right.outcome} == {"convicted", "fined"}


# What may well happen again in the next sentence.
_REPEATED = ("complaint", "hearing", "other")


def _share(left: Event, right: Event) -> bool:
    return bool({*left.persons, *left.targets} & {*right.persons, *right.targets})


def _same(left: Event, right: Event, apart: bool) -> bool:
    if left.kind != right.kind:
        return False
    if (
        left.date
        and right.date
        and left.date != right.date
        and not (left.date in right.date or right.date in left.date)
        and not ((left.weak or right.weak) and not (left.own_date and right.own_date))
    ):
        return False
    near = left.case == right.case and right.order - left.order <= 2
    dated = left.own_date and right.own_date
    close = left.case == right.case and right.order - left.order <= 5
    if left.kind in _REPEATED and close and left.order != right.order and not dated and not (left.weak or right.weak):
        return False
    if apart and left.order == right.order:
        # Cars burned and doors taped are two; a site that was down because of a DDoS attack is one.
        return (
            right.weak
            or left.weak
            or (
                left.kind not in _OFTEN
                and set(left.targets) == set(right.targets)
                and (bool(left.targets) or left.kind == "ddos")
            )
        )
    if left.order == right.order:
        # Twice in one sentence: the same when nothing tells them apart.
        return (
            right.weak
            or left.weak
            or (left.date == right.date and _agree(left, right) and left.persons == right.persons)
        )
    if right.weak or left.weak:
        shared = _share(left, right)
        return near or (left.case == right.case and left.outcome == right.outcome and shared)
    if left.outcome and right.outcome and not _agree(left, right):
        return False
    shared = _share(left, right)
    if not shared:
        return False
    if left.own_date and right.own_date:
        return left.date == right.date
    return left.date is None or right.date is None or left.date == right.date
