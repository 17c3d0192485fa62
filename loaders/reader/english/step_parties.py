"""Who the parties of a step are: both sides of the affair that it belongs to, wherever in the entry they are named."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from loaders.reader.english.step_fields import entries
from loaders.reader.events import Event
from loaders.reader.story import Story, Told

# Steps that have two sides; the rest befall somebody.
_TWO_SIDED = frozenset(
    "complaint claim_filed hearing judgment appeal_filed appeal_decision cassation_filed cassation_decision review mediation termination".split()
)
_AGAINST = ("defendant",)
_FOR = ("plaintiff",)
# Who stands by what they are: no parties.
_OFFICE = re.compile(
    r"\b(?:bailiff|executor|mediator|spokes\w+|investigator|expert|linguist|specialist|witness|chairman|secretary|representative|lawyer|advocate|counsel|judge|prosecutor|accuser)s?,? (?:of [^,.;\ue000]{0,40} )?\Z",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Affair:
    """A stretch of a report about one dispute, with its sides."""

    first: int
    accusing: list[str] = field(default_factory=list)
    accused: list[str] = field(default_factory=list)


def complete_parties(story: Story, steps: list[Event]) -> None:
    """Give each step of two sides both sides of its affair."""
    affairs = _affairs(story)
    starts = [one.first for one in affairs]
    for event in steps:
        affair = affairs[bisect_right(starts, event.order) - 1] if affairs else None
        told = story.told[event.order]
        own = [name for name in event.persons if not _officer(told, name)]
        if affair and event.kind in _TWO_SIDED:
            sides = [*affair.accused, *affair.accusing]
            if not own or "persons" in event.inferred or set(own) & set(sides):
                told_of = own if set(own) & set(sides) else []
                own = list(dict.fromkeys([*told_of, *sides])) or own
        event.persons = own


def _officer(told: Told, name: str) -> bool:
    """Whether a person stands in a sentence only as the holder of an office: "the bailiff G. Esimov"."""
    places = [
        place
        for place, units in told.units.items()
        if units[0].label == "Person" and any(one.value["name"] == name for one in units)
    ]
    return bool(places) and all(_OFFICE.search(told.masked, 0, place) for place in places)


def _affairs(story: Story) -> list[_Affair]:
    """The affairs of a report: a new one where an entry begins, or where a side is named that was another's."""
    found: list[_Affair] = []
    begin = entries(story)
    blocks: dict[int, set[int]] = {}
    for told in story.told:
        blocks.setdefault(told.sentence.case, set()).add(told.sentence.block)
    block = case = -1
    for order, told in enumerate(story.told):
        kind = story.reading.blocks[told.sentence.block].kind
        if (
            told.sentence.case != case
            or order in begin
            or (told.sentence.block != block and kind != "item" and len(blocks[case]) > 1)
        ):
            found.append(_Affair(order))
        block, case = told.sentence.block, told.sentence.case
        names = list(dict.fromkeys(one.value["name"] for one in told.mentions("Person") if not one.silent))
        accusing = [name for name in names if story.has(name, *_FOR)]
        accused = [name for name in names if story.has(name, *_AGAINST) and name not in accusing]
        now = found[-1]
        taken = (set(accusing) - set(now.accusing) and now.accusing) or (
            set(accused) - set(now.accused) and now.accused
        )
        known = {*now.accusing, *now.accused} & {*accusing, *accused}
        if taken and not known:
            now = _Affair(order)
            found.append(now)
        now.accusing += [name for name in accusing if name not in now.accusing]
        now.accused += [name for name in accused if name not in now.accused]
    return found
