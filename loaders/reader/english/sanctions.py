"""Terms, sums and measures in English, put together: one list of sanctions."""

from __future__ import annotations

import re

from loaders.reader.english.measures import measures
from loaders.reader.english.sums import sums
from loaders.reader.english.terms import measure, terms
from loaders.reader.sanctions import Sanction, bearers, counted_once, money_of, overlaps_any
from loaders.reader.story import Story

# An outlet or a body is found liable: what follows is on it, not on the people named before.
_BODY_LIABLE = re.compile(
    r"(?:found|fined|recogni[sz]ed)[^.;]{0,24}[\ue001\ue002][^.;]{0,30}(?:guilty|liable|for)|[\ue001\ue002][^.;]{0,30}(?:was|were) (?:found guilty|fined)"
)


def sanctions(story: Story, figures: list[tuple[int, int]]) -> list[Sanction]:
    """The sanctions that a report tells; `figures` are places of published statistics, whose sums are none."""
    found: list[Sanction] = []
    focus: list[str] = []
    case = -1
    for order, told in enumerate(story.told):
        if told.sentence.case != case:
            focus, case = [], told.sentence.case
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        if not names and _BODY_LIABLE.search(told.masked):
            focus = []

        def make(kind: str, stage: str, start: int, end: int, told=told, order=order) -> Sanction:  # type: ignore[no-untyped-def]
            persons = bearers(story, told, start, end, focus)  # noqa: B023
            return Sanction(kind, stage, *told.span(start, end), told.sentence.case, order, persons=persons)

        here: list[Sanction] = []
        for kind, stage, start, end, match in terms(told):
            one = make(kind, stage, start, end)
            measure(one, match)
            here.append(one)
        for kind, stage, start, end, place in sums(told):
            one = make(kind, stage, start, end)
            if place is not None and (money := money_of(told, place)):
                one.amount, one.unit = money
            here.append(one)
        here += [make(*one) for one in measures(told)]
        found += [one for one in here if not overlaps_any(one.start, one.end, figures) or one.amount is None]
        if names:
            focus = list(dict.fromkeys([*names, *focus]))[:6]
    return counted_once(sorted(found, key=lambda one: one.start))
