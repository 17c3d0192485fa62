"""What the sums and terms told around a judgment say of how it ended: a part of what was asked for, a fine, a term."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.events import Event
from loaders.reader.sanctions import LASTING, Sanction
from loaders.reader.story import Story

_CIVIL = frozenset(("damages", "apology_or_retraction"))
_SETTLED = re.compile(
    r"\b(?:settle[ds]?|settlement|reconcil\w+|mediation|peace|amicabl\w+|forg[ai]ve\w*|with the consent of both|made up)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:refus\w+|declin\w+|not registered|did not (?:open|register))\b", re.IGNORECASE)
_IN_VAIN = re.compile(
    r"\b(?:came to nothing|failed|fails|collapsed|broke down|trying to|under way|attempts?|no agreement|without (?:result|success|agreement)|fell through|propos\w+|offer\w+|suggest\w+)\b",
    re.IGNORECASE,
)
_REOPENED = re.compile(r"\b(?:re-?opened|resumed|granted|obtained|agreed to review)\b", re.IGNORECASE)
_GUILTY = re.compile(r"\bguilty\b|\bconvict", re.IGNORECASE)
_INNOCENT = re.compile(r"\b(?:not guilty|innocent|acquit\w*|cleared)\b", re.IGNORECASE)
_IN_FULL = re.compile(r"\b(?:in full|fully|entirely|in (?:its|their) entirety)\b", re.IGNORECASE)
_NEAR = 1


def settle_outcomes(story: Story, steps: list[Event], sanctions: list[Sanction]) -> list[Event]:
    """The steps with outcomes that fit what was imposed and what was asked for."""
    return [replace(step, outcome=_outcome(story, step, sanctions)) for step in steps]


def _outcome(story: Story, step: Event, sanctions: list[Sanction]) -> str | None:
    masked = story.told[step.order].masked
    if step.kind == "termination" and step.outcome != "refused":
        if _SETTLED.search(masked):
            return "settled"
        return "refused" if _REFUSED.search(masked) and step.outcome == "terminated" else step.outcome
    if step.kind == "mediation" and _IN_VAIN.search(masked):
        return None
    if step.kind == "review" and step.outcome is None:
        return "refused" if _REFUSED.search(masked) else "granted" if _REOPENED.search(masked) else None
    if step.kind == "appeal_decision" and step.outcome == "dismissed":
        # Who appeals in vain is left with the judgment.
        return "upheld"
    if step.kind != "judgment":
        return step.outcome
    near = [
        one
        for one in sanctions
        if one.case == step.case and one.stage == "imposed" and 0 <= one.order - step.order <= _NEAR
    ]
    kinds = {one.kind for one in near}
    here = {one.kind for one in near if one.order == step.order}
    if step.outcome == "convicted" and "fine" in kinds and not kinds & {*LASTING, "compulsory_treatment"}:
        return "fined"
    if step.outcome in (None, "granted") and not kinds & (_CIVIL | {"compulsory_treatment"}):
        if not kinds.isdisjoint(LASTING):
            return "convicted"
        if "fine" in kinds:
            return "fined"
        if _GUILTY.search(masked) and not _INNOCENT.search(masked):
            return "convicted"
    if step.outcome in (None, "dismissed") and step.weak:
        if not here.isdisjoint(LASTING):
            return "convicted"
        if here & _CIVIL:
            return _part(step, near, sanctions)
    if step.outcome == "granted" and not _IN_FULL.search(masked):
        return _part(step, near, sanctions)
    return step.outcome


def _part(step: Event, near: list[Sanction], sanctions: list[Sanction]) -> str:
    """Granted in part, when a smaller sum was awarded than was asked for."""
    awarded = [one.amount for one in near if one.kind == "damages" and one.amount]
    asked = [
        one.amount
        for one in sanctions
        if one.case == step.case
        and one.kind == "damages"
        and one.stage == "requested"
        and one.amount
        and abs(one.order - step.order) <= 3
    ]
    return "partly_granted" if awarded and asked and max(asked) > max(awarded) else "granted"
