"""Events from verb frames: a table of patterns over masked sentences becomes steps of cases and attacks.

A language gives the table; this module finds the date, the court and the people of each event in its
clause, its sentence or its case, and lets an event that is told twice count once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from loaders.reader.events import Event, make_event
from loaders.reader.sifting import Sifted
from loaders.reader.story import Story, Told, pattern
from loaders.reader.targets import shown_by, targets_of

# `(?P<p><PP>)?[^.;\ue000]{0,60}?` at the beginning of a pattern: an optional subject. Trying it at every place
# of a sentence is slow, so the verb is looked for first.
_LEAD = re.compile(r"\(\?P<(\w)\d?>(?:<PP>|<PP>\|<X>)\)\?\[\^\.;\\ue000\]\{0,(\d+)\}\?")


@lru_cache(maxsize=64)
def _subject(reach: int) -> Sifted:
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
                event.targets, event.victims = targets_of(story, told, match.span(), frame.kind, shown_by(match))
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
