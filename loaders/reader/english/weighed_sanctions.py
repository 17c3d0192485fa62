"""Sanctions that no rule found in a sentence, but whose words speak for one: of a sum or a length that nothing else claims."""

from __future__ import annotations

from loaders.reader.english.lengths import Length
from loaders.reader.english.weighing import weigh
from loaders.reader.sanctions import Make, Sanction, money_of
from loaders.reader.story import Told

# How probable a kind must be to be proposed, and a stage to be told apart from "imposed".
_LIKELY = 0.5
_STAGED = 0.5
_OF_SUM = frozenset(("fine", "damages"))
_OF_LENGTH = frozenset(("imprisonment", "suspended", "restriction", "arrest", "community_service"))


def weighed_sanctions(told: Told, make: Make, every: list[Length], found: list[Sanction]) -> list[Sanction]:
    """The sanctions of a sentence beside those that rules `found` in it; `every` length of the sentence is given."""
    stages = [(one.probability, one.label) for one in weigh(told.masked, "stage", _STAGED)]
    stage = max(stages)[1] if stages else "imposed"
    taken = {one.kind for one in found}
    fresh: list[Sanction] = []
    for one in weigh(told.masked, "sanction", _LIKELY):
        kind = one.label
        if kind in taken or told.in_quotation(one.start):
            continue
        if kind in _OF_SUM:
            sums = [
                (place, money)
                for place in told.units
                if (money := money_of(told, place)) and not any(other.amount == money[0] for other in found)
            ]
            if len(sums) == 1:
                place, money = sums[0]
                sanction = make(kind, stage, place, place + 1)
                sanction.amount, sanction.unit = money
                fresh.append(sanction)
        elif kind in _OF_LENGTH and every:
            free = [
                length
                for length in every
                if not any(other.term()[:3] == (length.months, length.days, length.hours) for other in found)
            ]
            if len(free) == 1:
                sanction = make(kind, stage, free[0].start, free[0].end)
                free[0].give(sanction)
                fresh.append(sanction)
        elif kind not in _OF_LENGTH:
            fresh.append(make(kind, stage, one.start, one.end))
    for sanction in fresh:
        sanction.weighed = True
    return fresh
