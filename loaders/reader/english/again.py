"""A sanction told before that is left as it was, without its number: "the term was kept unaltered"."""

from __future__ import annotations

import re

from loaders.reader.sanctions import Make, Sanction
from loaders.reader.story import Told

_WHAT = r"(?:the|this|that|its|\ue000) (?:\w+ )?(?:term|sentence|punishment|penalty|fine|sum|amount|ban|arrest|award)"
_LEFT = r"(?:unaltered|unchanged|untouched|intact|in force|in place|standing|as it was|the same)"
_KEPT = re.compile(
    rf"\b(?:{_WHAT} (?:was|were|is|has been) (?:left|kept|upheld|confirmed)(?: {_LEFT})?|(?:left|kept|leaving|keeping) {_WHAT} {_LEFT}|{_WHAT} (?:remained|stood|stands|remains|survived))(?!\w)",
    re.IGNORECASE,
)
_NUMBERED = ("imprisonment", "suspended", "restriction", "fine", "ban", "arrest", "community_service", "damages")


def again(told: Told, make: Make, last: Sanction | None) -> list[Sanction]:
    """The sanction told last in the case, when a sentence says that it stays as it was."""
    match = _KEPT.search(told.masked) if last and last.kind in _NUMBERED and last.stage == "imposed" else None
    if match is None or last is None or told.in_quotation(match.start()):
        return []
    one = make(last.kind, "upheld", *match.span())
    one.months, one.days, one.hours, one.amount, one.unit = last.term()
    one.persons = list(last.persons)
    return [one]
