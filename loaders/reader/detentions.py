"""A journalist who is detained is a step of a case and an attack at once."""

from __future__ import annotations

from dataclasses import replace

from loaders.reader.events import Event
from loaders.reader.story import Story


def with_detentions(story: Story, attacks: list[Event], steps: list[Event]) -> list[Event]:
    """The attacks of a report with the detentions of people of the media among its steps, in the order of the text."""
    found = list(attacks)
    for step in steps:
        people = [
            name
            for name in step.persons
            if story.has(name, "journalist", "activist") and not story.has(name, "attacker")
        ]
        if (
            step.kind == "detention"
            # What was only weighed is no ground to tell an attack as well.
            and "step" not in step.inferred
            and step.court is None
            and people
            and not any(_told(attack, step) for attack in attacks)
        ):
            found.append(replace(step, outcome=None, court=None, persons=people, targets=people, victims=people))
    return sorted(found, key=lambda event: event.start)


def _told(attack: Event, step: Event) -> bool:
    if attack.kind == "obstruction" and attack.start < step.end and step.start < attack.end:
        # "took away the camera": no person is taken.
        return True
    if attack.kind != "detention":
        return False
    same_people = bool({*attack.victims, *attack.persons} & set(step.persons))
    return (attack.start < step.end and step.start < attack.end) or (same_people and attack.date == step.date)
