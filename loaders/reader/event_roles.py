"""What people are by the events they stand in: judged, complaining, attacked."""

from __future__ import annotations

import re

from loaders.reader.events import Event
from loaders.reader.story import Story

_DECIDED = ("convicted", "fined", "acquitted")


_UNDERGONE = ("charge", "arrest")


# What is done to a site rather than to somebody, or to nobody knows whom.
_IMPERSONAL = ("blocking", "ddos", "other")
# How many sentences after an attack its case is told.
_NEAR = 4


_ASKED = ("complaint", "claim_filed")


_VIOLENT = ("physical", "threat", "property", "obstruction")


def roles_of_events(
    story: Story, steps: list[Event], attacks: list[Event], unanswered: re.Pattern[str] | None = None
) -> None:
    """Who is judged is a defendant, who complains a plaintiff; a journalist who is attacked is a victim.

    Whoever is charged in a case that tells of violence, and is no journalist, is held to be the attacker.
    Nobody is the victim of a refused answer; `unanswered` tells the words of one.
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
        if event.kind == "denial_of_access" and unanswered and unanswered.search(story.told[event.order].masked):
            continue
        for name in event.victims if event.kind not in _IMPERSONAL else ():
            # Who is taken in for a charge is its defendant, no victim.
            charged = event.kind == "detention" and story.has(name, "defendant")
            if story.has(name, "journalist") and not (story.has(name, "attacker") or charged):
                story.give(name, "victim", (event.start, event.end))
    violent = [(_block(story, event), event.order) for event in attacks if event.kind in _VIOLENT]
    for event in steps:
        if (
            any(block == _block(story, event) and order <= event.order <= order + _NEAR for block, order in violent)
            and event.kind in (*_UNDERGONE, "detention", "other", "judgment")
            and "persons" not in event.inferred
        ):
            for name in event.persons:
                if story.has(name, "defendant") and not story.has(
                    name, "journalist", "victim", "plaintiff", "activist"
                ):
                    story.give(name, "attacker", (event.start, event.end))


def _block(story: Story, event: Event) -> int:
    """The paragraph that tells an event."""
    return story.told[event.order].sentence.block


def _in_sentence(story: Story, event: Event, names: list[str]) -> bool:
    return bool(names) and any(one.value["name"] == names[0] for one in story.told[event.order].mentions("Person"))
