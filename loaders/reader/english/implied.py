"""Steps that only a sanction tells of."""

from __future__ import annotations

import re

from loaders.reader.events import Event, make_event
from loaders.reader.frames import Frames
from loaders.reader.sanctions import LASTING, Sanction
from loaders.reader.story import Story

_IMPLIES = {"fine": "fined", "damages": "granted", "apology_or_retraction": "granted"}
# Who asks for a sum has not been given it, and damage that is only counted is no claim.
_ASKING = re.compile(r"\b(?:ask|demand|seek|sought|claim|want|requir|insist|sue|estimat|assess|valu)\w*", re.IGNORECASE)
_BENCH = re.compile(r"[\ue003]|\b(?:court|judge|verdict|sentenced?)\b", re.IGNORECASE)
_NONE = re.compile(r"\b(?:total of|amounted to|nobody|no one|none|serving|was possible|could)\b", re.IGNORECASE)
_CARRIED_OUT = re.compile(
    r"\bunpaid\b|\b(?:was|were|been|voluntarily|already|has|have|,) paid\b|\b(?:having|has|had) (?:\w+ )?served\b|\bbailiffs?\b|\bat the end of\b|\bfree after\b",
    re.IGNORECASE,
)
_IMPOSED = re.compile(r"\b(?:awarded|imposed|ordered|sentenced|handed)\b", re.IGNORECASE)
_DECIDES = frozenset(
    (
        "judgment",
        "appeal_decision",
        "cassation_decision",
        "review",
        "arrest",
        "mediation",
        "enforcement",
        "appeal_filed",
        "cassation_filed",
    )
)


def implied(story: Story, frames: Frames, steps: list[Event], sanctions: list[Sanction]) -> list[Event]:
    """Judgments told by what they imposed alone: "ten days of arrest for a picket"; a sum demanded tells of no suit."""
    decided = {event.order for event in steps if event.kind in _DECIDES or event.outcome == "fined"}
    found: list[Event] = []
    for one in sanctions:
        outcome = _IMPLIES.get(one.kind) or ("convicted" if one.kind in LASTING else None)
        empty = one.amount is None and one.months is None and one.days is None and one.hours is None
        if one.stage != "imposed" or outcome is None or empty or one.order in decided:
            continue
        decided.add(one.order)
        told = story.told[one.order]
        if _CARRIED_OUT.search(told.masked) and not _IMPOSED.search(told.masked):
            # "The fine was paid", "having served ten days": what was imposed before.
            continue
        only_asked = _ASKING.search(told.masked) and not _BENCH.search(told.masked)
        if only_asked or _NONE.search(told.masked):
            continue
        inside = [place for place, at in enumerate(told.places) if one.start <= at < one.end]
        if not inside:
            continue
        event = make_event(
            story, told, (inside[0], inside[-1] + 1), "judgment", outcome, True, frames, one.persons, one.order
        )
        low, high = told.clause(inside[0], inside[-1] + 1)
        event.start, event.end = told.span(low, high)
        found.append(event)
    return found
