"""Sanctions, whatever the language: the terms and sums that patterns find become one candidate each."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loaders.reader.story import SIGNS, Story, Told


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


_CIVIL = ("damages", "apology_or_retraction")
# Who asks for damages does not bear them.
_ASKING = re.compile(
    rf"{SIGNS['Person']}(?:[^.;:{SIGNS['Person']}]{{0,40}}? |, [^.;:]{{0,60}}, )(?:demand|ask|sought|seek|want|claim|estimat|insist|request|sue[sd]?\b|valu|requir|требу|потребов|прос|взыска|оцен|заяв)",
    re.IGNORECASE,
)


def bearers(story: Story, told: Told, kind: str, stage: str, place: tuple[int, int], focus: list[str]) -> list[str]:
    """On whom a sanction is: the defendants named in its clause, else in its sentence, else those of the case.

    What the law only threatens with is on nobody who is not named beside it; who asks for damages, or is
    to get them, does not bear them.
    """
    askers = _askers(told) if kind in _CIVIL else set()
    for low, high in (told.near_clause(*place), (0, len(told.masked))):
        names = story.parties(one.value["name"] for one in told.mentions("Person", low, high))
        fit = [name for name in names if story.has(name, "defendant") and name not in askers]
        if fit:
            return fit
        others = [name for name in names if name not in askers and not story.has(name, "plaintiff")]
        if others and not (kind in _CIVIL and len(names) != len(others)):
            return others
    if stage == "statutory":
        return []
    known = [name for name in story.parties(focus) if story.has(name, "defendant") and name not in askers]
    if known or kind in _CIVIL:
        return known
    return [
        name
        for name in story.parties(focus)
        if not story.has(name, "plaintiff", "victim", "official", "attacker", "other")
    ][:1]


def _askers(told: Told) -> set[str]:
    return {
        one.value["name"]
        for match in _ASKING.finditer(told.masked)
        for one in told.mentions("Person", match.start(), match.start() + 1)
    }


Make = Callable[[str, str, int, int], Sanction]
"""Makes a sanction of a kind, at a stage, at a place of the masked sentence, on the people of its case."""
Here = Callable[[Told, Make, Sanction | None], list[Sanction]]
"""What a language reads in one sentence; the last sanction told before in the case helps with "cut to seven"."""


def read_sanctions(
    story: Story, figures: list[tuple[int, int]], here: Here, body_liable: re.Pattern[str] | None = None
) -> list[Sanction]:
    """The sanctions of a report, sentence by sentence, each counted once.

    `figures` are places of published statistics, whose sums are none. `body_liable` finds that an outlet
    or a body is liable, so that what follows is not on the people named before.
    """
    found: list[Sanction] = []
    focus: list[str] = []
    case = -1
    last: Sanction | None = None
    for order, told in enumerate(story.told):
        if told.sentence.case != case:
            focus, case, last = [], told.sentence.case, None
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        if not names and body_liable and body_liable.search(told.masked):
            focus = []
        make = _maker(story, told, order, focus)
        fresh = [
            one for one in here(told, make, last) if one.amount is None or not overlaps_any(one.start, one.end, figures)
        ]
        found += fresh
        last = fresh[-1] if fresh else last
        if names:
            focus = list(dict.fromkeys([*names, *focus]))[:6]
    return counted_once(sorted(found, key=lambda one: one.start))


def _maker(story: Story, told: Told, order: int, focus: list[str]) -> Make:
    def make(kind: str, stage: str, start: int, end: int) -> Sanction:
        persons = bearers(story, told, kind, stage, (start, end), focus)
        return Sanction(kind, stage, *told.span(start, end), told.sentence.case, order, persons=persons)

    return make


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
