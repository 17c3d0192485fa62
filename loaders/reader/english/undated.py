"""A sentence without the days told in its middle, so that no construction need allow for them: "quashed on 20 August the verdict"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.english.grammar import DATE

_DAY = re.compile(
    rf"(?<=[\w\ue000-\ue004\ue006\ue007)])(?<! of)(?<! from)(?<! dated)(?<! since)(?<! until)(?<! by)(?<! to)(?<! till)(?<! for)(?<! between)(?<! the)(?<! and)(?<! after)(?<! before) (?:on |in )?{DATE}(?= [\w\ue000-\ue007])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Undated:
    """The masked text without its days, and where each of its characters stood."""

    text: str
    places: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the masked text of a piece of this text."""
        return self.places[start], self.places[end - 1] + 1


def undated(masked: str) -> Undated:
    """Leave out `on 20 August` between two words."""
    if DATE not in masked:
        return Undated(masked, list(range(len(masked))))
    places: list[int] = []
    at = 0
    for match in _DAY.finditer(masked):
        places += range(at, match.start())
        at = match.end()
    places += range(at, len(masked))
    return Undated("".join(masked[place] for place in places), places)
