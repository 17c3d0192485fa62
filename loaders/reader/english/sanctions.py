"""Sanctions in English: terms, sums and measures, imposed, asked for, upheld, or only possible by law."""

from __future__ import annotations

import re

from loaders.reader.english.lengths import lengths
from loaders.reader.english.measures import measures
from loaders.reader.english.penalties import terms
from loaders.reader.english.sums import sums
from loaders.reader.sanctions import Make, Sanction, read_sanctions
from loaders.reader.story import Story, Told

# An outlet or a body is found liable: what follows is on it, not on the people named before.
_BODY_LIABLE = re.compile(
    r"(?:found|fined|recogni[sz]ed)[^.;]{0,24}[\ue001\ue002][^.;]{0,30}(?:guilty|liable|for)|[\ue001\ue002][^.;]{0,30}(?:was|were) (?:found guilty|fined)"
)


def sanctions(story: Story, figures: list[tuple[int, int]]) -> list[Sanction]:
    """The sanctions that a report tells; `figures` are places of published statistics, whose sums are none."""

    def here(told: Told, make: Make, last: Sanction | None) -> list[Sanction]:
        every = list(lengths(told.masked))
        found = [*terms(told, make, every, last), *measures(told, make, every)]
        return found + sums(told, make, found[-1] if found else last)

    return read_sanctions(story, figures, here, _BODY_LIABLE)
