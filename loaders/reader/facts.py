"""From what was read to candidates, whatever the language."""

from __future__ import annotations

from loaders.reader.candidate import Candidate
from loaders.reader.events import Event
from loaders.reader.reading import Reading, candidate
from loaders.reader.sanctions import Sanction
from loaders.reader.story import Story

# How sure the reader is of what it weighed by its words, knowing no rule for them.
_WEIGHED = 0.5


def step_candidate(reading: Reading, event: Event) -> Candidate:
    """A step of a case."""
    value = {
        "step": event.kind,
        "date": event.date,
        "outcome": event.outcome,
        "court": event.court,
        "persons": event.persons,
    }
    return candidate(
        reading,
        "step",
        event.start,
        event.end,
        value,
        inferred=event.inferred,
        confidence=_WEIGHED if "step" in event.inferred else 0.75,
        also=tuple(event.also),
    )


def attack_candidate(story: Story, event: Event, figures: dict[str, int] | None = None) -> Candidate:
    """An incident against a person or an outlet, with the numbers that stand with it."""
    value = {"attack": event.kind, "targets": event.targets or event.persons, "date": event.date, "figures": figures}
    return candidate(
        story.reading,
        "attack",
        event.start,
        event.end,
        value,
        inferred=event.inferred,
        confidence=0.7,
        also=tuple(event.also),
    )


def sanction_candidate(reading: Reading, one: Sanction) -> Candidate:
    """A sanction."""
    return candidate(reading, "sanction", one.start, one.end, one.value(), confidence=0.75, also=tuple(one.also))
