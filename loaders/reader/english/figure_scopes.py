"""Of what place a figure in an English sentence is: "14 cases in Almaty", "Astana - 4", "Almaty (67)"."""

from __future__ import annotations

import re

from loaders.reader.story import SIGNS, Told

_L = SIGNS["Place"]
_BEHIND = re.compile(rf"[^.;,()\d]{{0,60}}?\b(?:in|from|across|for|of) (?:the )?(?P<place>{_L})")
_BEFORE = re.compile(rf"(?P<place>{_L}) ?(?:[:–=(-] ?)?(?:(?:followed )?with )?\Z")


def scope_of(told: Told, start: int, end: int, low: int, high: int) -> str | None:
    """The place that stands with a number; `low` and `high` are the ends of the numbers before and behind."""
    found = _BEFORE.search(told.masked, low, start) or _BEHIND.match(told.masked, end, high)
    return str(told.units[found.start("place")][0].value["name"]) if found else None
