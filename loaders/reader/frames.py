"""Events from verb frames: a table of patterns over masked sentences becomes steps of cases and attacks.

A language gives the table; this module finds the date, the court and the people of each event in its
clause, its sentence or its case, and lets an event that is told twice count once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from loaders.reader.reading import Mention
from loaders.reader.story import SIGNS, Story, Told, pattern
from loaders.reader.targets import targets_of

# `(?P<p><PP>)?[^.;\ue000]{0,60}?` at the beginning of a pattern: an optional subject. Trying it at every place
# of a sentence is slow, so the verb is looked for first.
_LEAD = re.compile(r"\(\?P<(\w)\d?>(?:<PP>|<PP>\|<X>)\)\?\[\^\.;\\ue000\]\{0,(\d+)\}\?")


@lru_cache(maxsize=64)
def _subject(reach: int) -> re.Pattern[str]:
    return pattern(rf"(?P<who><PP>)[^.;\ue000]{{0,{reach}}}\Z")


@dataclass(frozen=True, slots=True)
class Frame:
    """How one kind of event is told.

    `p`, `d`, `v` and `a` are named groups of the pattern whose persons are plaintiff, defendant, victim and
    attacker. `trigger` are beginnings of words of which one must be in the sentence, for speed.
    """

    kind: str
    trigger: str
    text: str
    outcome: str | None = None
    # Does not count when the same kind was told in the same case a moment before.
    weak: bool = False
    # The pattern may stand in a clause about the future or a wish.
    modal: bool = False
    # Counts only when it befalls people of the media, activists, or people of whom nothing else is told.
    media: bool = False
    # Counts only in a sentence that names an outlet or people of the media.
    cue: bool = False

    def lead(self) -> tuple[str, int] | None:
        """The role and reach of an optional subject at the beginning of the pattern."""
        match = _LEAD.match(self.text)
        return (match[1], int(match[2])) if match else None

    def search(self, told: Told) -> list[re.Match[str]]:
        """All places of a sentence where the frame fits; an optional subject is looked for afterwards."""
        return list(pattern(_LEAD.sub("", self.text)).finditer(told.masked))

    def subject(self, told: Told, match: re.Match[str]) -> re.Match[str] | None:
        """The person before the verb, when the pattern has a place for one."""
        lead = self.lead()
        if lead is None or any(match.groupdict().values()):
            return None
        low = max(0, match.start() - lead[1] - 30)
        return _subject(lead[1]).search(told.masked, low, match.start())


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


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of a language with what else it needs to read events."""

    steps: tuple[Frame, ...]
    attacks: tuple[Frame, ...]
    # Before a verb: makes the event a wish, a possibility or a denial.
    unreal: re.Pattern[str]
    unreal_inside: re.Pattern[str]
    supreme: re.Pattern[str]
    same_court: re.Pattern[str]
    the_court: re.Pattern[str]
    dateline: re.Pattern[str]
    # Nouns for people of the media and for outlets.
    of_media: re.Pattern[str] | None = None


_PREFIX = 4


class Triggers:
    """Finds the frames that a sentence may fit by the beginnings of its words."""

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        self._by_prefix: dict[str, list[int]] = {}
        self.frames = frames
        for number, frame in enumerate(frames):
            for word in frame.trigger.split():
                self._by_prefix.setdefault(word[:_PREFIX], []).append(number)

    def of(self, told: Told) -> list[Frame]:
        """The frames worth trying on a sentence, in the order of the table."""
        found: set[int] = set()
        for word in set(re.findall(r"[^\W\d_]+", told.masked.casefold())):
            found.update(self._by_prefix.get(word[:_PREFIX], ()))
        return [self.frames[number] for number in sorted(found)]


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
        match = frames.dateline.match(one.masked)
        if match:
            place = one.masked.find(SIGNS["Date"])
            return str(one.units[place][0].value)
        if back and len(one.masked) > 40:
            break
    return None


def court_of(story: Story, told: Told, start: int, end: int, frames: Frames) -> tuple[str | None, bool]:
    """The court of an event: named in its clause, or "the court" of its case; and whether it is inferred."""
    for low, high in (told.near_clause(start, end), told.clause(start, end)):
        courts = list(told.mentions("Court", low, high))
        if courts:
            text = story.reading.text[courts[0].start : courts[0].end]
            return " ".join(text.split()), False
        piece = told.masked[low:high]
        if frames.same_court.search(piece) or frames.the_court.search(piece):
            known = [
                one
                for one in story.reading.labelled("Court")
                if one.start < told.sentence.start
                and story.reading.sentences[story.reading.sentence_at(one.start)].case == told.sentence.case
            ]
            if known:
                return str(known[-1].value["name"]), True
    return None, False


def people_of(story: Story, told: Told, start: int, end: int, focus: list[str]) -> tuple[list[str], bool]:
    """The parties of an event: in its clause, its sentence, or of the sentence before; and whether inferred."""
    for low, high in (told.near_clause(start, end), (0, len(told.masked))):
        named = list(told.mentions("Person", low, high))
        names = story.parties(one.value["name"] for one in named)
        if names:
            return names, any(one.silent for one in named)
    return story.parties(focus), True


def read_events(story: Story, frames: Frames, table: tuple[Frame, ...]) -> list[Event]:
    """The events that a table of frames finds, in the order of the text."""
    triggers = Triggers(table)
    events: list[Event] = []
    focus: list[str] = []
    case = -1
    for order, told in enumerate(story.told):
        if story.reading.blocks[told.sentence.block].kind == "heading":
            continue
        if told.sentence.case != case:
            focus, case = [], told.sentence.case
        here: list[tuple[Event, int, int]] = []
        media: bool | None = None
        for frame in triggers.of(told):
            for match in frame.search(told):
                if told.in_quotation(match.start()) or any(
                    frame.kind == other.kind and low < match.end() and match.start() < high for other, low, high in here
                ):
                    continue
                if frame.cue and not (media := _names_media(story, told, frames) if media is None else media):
                    break
                if not frame.modal and frames.unreal.search(told.masked, max(0, match.start() - 34), match.start()):
                    continue
                if not frame.modal and frames.unreal_inside.search(match[0]):
                    continue
                if any(
                    low < match.end() and match.start() < high and _exclude(other.kind, frame.kind)
                    for other, low, high in here
                ):
                    continue
                if frame.kind != "detention":
                    # Who is detained is not thereby a victim.
                    _give_roles(story, told, match)
                if found := frame.subject(told, match):
                    _give_subject(story, told, found, frame)
                event = make_event(
                    story, told, match.span(), frame.kind, frame.outcome, frame.weak, frames, focus, order
                )
                event.targets, event.victims = targets_of(story, told, match, frame.kind)
                if frame.media and not _of_media(story, event):
                    continue
                here.append((event, *match.span()))
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        if names:
            focus = names
        events += [event for event, _, _ in here]
    return events


def _names_media(story: Story, told: Told, frames: Frames) -> bool:
    """Whether a sentence names an outlet, somebody known as of the media, or says "journalist" and the like."""
    if next(told.mentions("Outlet"), None) or (frames.of_media and frames.of_media.search(told.masked)):
        return True
    return any(story.has(one.value["name"], "journalist", "activist") for one in told.mentions("Person"))


def _of_media(story: Story, event: Event) -> bool:
    """Whether one of those who suffer an event is known as journalist or activist, or is not known at all."""
    return not event.victims or any(
        story.has(name, "journalist", "activist") or not story.roles.get(name) for name in event.victims
    )


_EXCLUSIVE = (
    frozenset(("complaint", "appeal_filed", "cassation_filed", "claim_filed")),
    frozenset(("judgment", "appeal_decision", "cassation_decision", "termination")),
    frozenset(("detention", "arrest")),
    frozenset(("property", "threat")),
    frozenset(("physical", "obstruction", "denial_of_access")),
)


def _exclude(left: str, right: str) -> bool:
    """Whether one phrase cannot tell both."""
    return any(left in group and right in group for group in _EXCLUSIVE)


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


_ROLE_GROUPS = {"p": "plaintiff", "d": "defendant", "v": "victim", "a": "attacker"}


def _give_subject(story: Story, told: Told, found: re.Match[str], frame: Frame) -> None:
    lead = frame.lead()
    for one in told.mentions("Person", *found.span("who")):
        name = one.value["name"]
        if lead and not story.has(name, "lawyer", "judge", "prosecutor", "police"):
            story.give(name, _ROLE_GROUPS[lead[0]], told.span(*found.span("who")))


def _give_roles(story: Story, told: Told, match: re.Match[str]) -> None:
    for name, text in match.groupdict().items():
        role = _ROLE_GROUPS.get(name[0]) if text else None
        if role:
            for one in told.mentions("Person", *match.span(name)):
                if role in ("plaintiff", "defendant") and story.has(one.value["name"], "lawyer", "judge", "prosecutor"):
                    continue
                story.give(one.value["name"], role, told.span(*match.span()))


_OFTEN = ("property", "physical", "threat", "detention", "obstruction")
_DECIDED = ("convicted", "fined", "acquitted")
_UNDERGONE = ("charge", "arrest", "detention")
_ASKED = ("complaint", "claim_filed")
_VIOLENT = ("physical", "threat", "property", "obstruction")


def roles_of_events(story: Story, steps: list[Event], attacks: list[Event]) -> None:
    """Who is judged is a defendant, who complains a plaintiff; a journalist who is attacked is a victim.

    Whoever is charged in a case that tells of violence, and is no journalist, is held to be the attacker.
    """
    for event in steps:
        parties = [name for name in event.persons if not story.has(name, "plaintiff", "victim", "police", "other")]
        decided = event.kind == "judgment" and event.outcome in _DECIDED
        told = "persons" not in event.inferred
        # "She was handed two years": a pronoun in the sentence itself will do for what is decided.
        named = told or (decided and _in_sentence(story, event, parties))
        if (decided or event.kind in _UNDERGONE) and len(parties) == 1 and named:
            story.give(parties[0], "defendant", (event.start, event.end))
        if (
            event.kind in _ASKED
            and told
            and len(event.persons) == 1
            and not story.has(event.persons[0], "defendant", "official", "police")
        ):
            story.give(event.persons[0], "plaintiff", (event.start, event.end))
    for event in attacks:
        for name in event.victims:
            if story.has(name, "journalist") and not story.has(name, "attacker"):
                story.give(name, "victim", (event.start, event.end))
    violent = {event.case for event in attacks if event.kind in _VIOLENT}
    for event in steps:
        if (
            event.case in violent
            and event.kind in (*_UNDERGONE, "other", "judgment")
            and "persons" not in event.inferred
        ):
            for name in event.persons:
                if story.has(name, "defendant") and not story.has(
                    name, "journalist", "victim", "plaintiff", "activist"
                ):
                    story.give(name, "attacker", (event.start, event.end))


def _in_sentence(story: Story, event: Event, names: list[str]) -> bool:
    return bool(names) and any(one.value["name"] == names[0] for one in story.told[event.order].mentions("Person"))


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
        shared = bool(set(left.persons) & set(right.persons))
        return near or (left.case == right.case and left.outcome == right.outcome and shared)
    if left.outcome and right.outcome and not _agree(left, right):
        return False
    shared = bool(set(left.persons) & set(right.persons))
    if not shared:
        return False
    if left.own_date and right.own_date:
        return left.date == right.date
    return left.date is None or right.date is None or left.date == right.date
