"""Sanctions, whatever the language: the terms and sums that patterns find become one candidate each."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from loaders.reader.bearers import Scene, Sides
from loaders.reader.story import Story, Told

# The kinds that last: each has a term.
LASTING = ("imprisonment", "suspended", "restriction", "arrest", "community_service")


@dataclass(slots=True)
class Sanction:
    """A sanction with its place; `months` to `hours` is the term, `amount` and `unit` the sum."""

    kind: str
    stage: str
    start: int
    end: int
    case: int
    order: int
    months: int | None = None
    days: int | None = None
    hours: int | None = None
    amount: int | float | None = None
    unit: str | None = None
    persons: list[str] = field(default_factory=list)
    also: list[tuple[int, int]] = field(default_factory=list)

    def term(self) -> tuple[Any, ...]:
        """What it amounts to."""
        return self.months, self.days, self.hours, self.amount, self.unit

    def value(self) -> dict[str, Any]:
        """The value of its candidate."""
        return {
            "type": self.kind,
            "stage": self.stage,
            "months": self.months,
            "days": self.days,
            "hours": self.hours,
            "amount": self.amount,
            "unit": self.unit,
            "persons": self.persons,
        }


def money_of(told: Told, place: int) -> tuple[int | float, str] | None:
    """Amount and unit of the sum whose sign stands at a place."""
    units = told.units.get(place)
    if not units or units[0].label != "Money":
        return None
    value = units[0].value
    return value["amount"], value.get("unit") or value["currency"]


Make = Callable[[str, str, int, int], Sanction]
"""Makes a sanction of a kind, at a stage, at a place of the masked sentence, on the people of its case."""
Here = Callable[[Told, Make, list[Sanction]], list[Sanction]]
"""What a language reads in one sentence; the sanctions told before in the case help with "cut to seven"."""


def read_sanctions(story: Story, figures: list[tuple[int, int]], here: Here, sides: Sides) -> list[Sanction]:
    """The sanctions of a report, sentence by sentence, each counted once.

    `figures` are places of published statistics, whose sums are none.
    """
    found: list[Sanction] = []
    scene = Scene(story, sides)
    for order, told in enumerate(story.told):
        scene.enter(told.sentence.case)
        before = [one for one in found if one.case == told.sentence.case]
        every = here(told, _maker(scene, told, order), before)
        fresh = [one for one in every if not _counted(one, figures)]
        if any(one.kind == "apology_or_retraction" for one in fresh):
            # "Claim: 20 million tenge and a retraction" is of one case, whatever else the sum looks like.
            fresh = every
        _shared_out(scene, told, fresh)
        found += fresh
        scene.told.append(told)
    return counted_once(sorted(found, key=lambda one: one.start))


def _counted(one: Sanction, figures: list[tuple[int, int]]) -> bool:
    """Whether a sanction is a published figure: a sum at its place, or "3 fines"."""
    if one.stage == "statutory" and one.unit == "MCI":
        # What a law sets is no count.
        return False
    return (one.amount is not None or not any(one.term())) and overlaps_any(one.start, one.end, figures)


def _maker(scene: Scene, told: Told, order: int) -> Make:
    def make(kind: str, stage: str, start: int, end: int) -> Sanction:
        persons = scene.bearers(told, kind, stage, (start, end))
        return Sanction(kind, stage, *told.span(start, end), told.sentence.case, order, persons=persons)

    return make


# What stands between two terms that two people got in one breath.
_JOINED = re.compile(r"[^.;:]{0,30}(?:,|\band|\bи) (?:to |к )?", re.IGNORECASE)


def _shared_out(scene: Scene, told: Told, fresh: list[Sanction]) -> None:
    """Give each of several people their own: "A, three years, and B, two", "7 and 4 years for A and B"."""
    text = scene.story.reading.text
    for kind in {one.kind for one in fresh}:
        alike = sorted((one for one in fresh if one.kind == kind), key=lambda one: one.start)
        for stage in {one.stage for one in alike}:
            same = [one for one in alike if one.stage == stage]
            if (
                len(same) > 1
                and all(one.persons == same[0].persons and len(one.persons) == len(same) for one in same)
                and all(_JOINED.fullmatch(text[left.end : right.start]) for left, right in pairwise(same))
            ):
                for one, name in zip(same, same[0].persons, strict=True):
                    one.persons = [name]
        people = scene.in_turn(told)
        if len(alike) < 2 or len(people) != len(alike):
            continue
        order = sorted([*people, *((one.start, "") for one in alike)])
        if all(bool(left[1]) != bool(right[1]) for left, right in pairwise(order)):
            for one, (_, name) in zip(alike, people, strict=True):
                one.persons = [name]


def counted_once(found: list[Sanction]) -> list[Sanction]:
    """One sanction for each: told again, or told first without its amount."""
    kept: list[Sanction] = []
    for one in found:
        same = next((other for other in reversed(kept) if _same(other, one)), None)
        if same is None:
            kept.append(one)
            continue
        # Told again with as much, it is told in detail: that is its place.
        better, other = (one, same) if _fullness(one) >= _fullness(same) else (same, one)
        better.also += [*other.also, (other.start, other.end)]
        better.persons = better.persons or other.persons
        kept[kept.index(same)] = better
    return kept


def _fullness(one: Sanction) -> int:
    return sum(part is not None for part in one.term())


def _same(left: Sanction, right: Sanction) -> bool:
    if left.kind != right.kind or left.stage != right.stage:
        return False
    shared = bool(set(left.persons) & set(right.persons)) or not (left.persons or right.persons)
    if left.term() == right.term():
        close = left.case == right.case
        return (
            shared and (close or bool(left.persons and right.persons) or _fullness(left) > 1)
        ) or left.order == right.order
    empty = not _fullness(left) or not _fullness(right)
    return (
        empty and shared and left.case == right.case and left.kind in ("fine", "damages", "compulsory_treatment", "ban")
    )


def overlaps_any(start: int, end: int, places: list[tuple[int, int]]) -> bool:
    """Whether a place overlaps one of the others."""
    return any(a < end and start < b for a, b in places)


def stage_of(text: str, patterns: tuple[tuple[str, re.Pattern[str]], ...]) -> str | None:
    """The stage that the words before a sanction tell: the last one told wins."""
    best: tuple[int, str] | None = None
    for stage, pattern in patterns:
        for match in pattern.finditer(text):
            if best is None or match.end() > best[0]:
                best = (match.end(), stage)
    return best[1] if best else None
