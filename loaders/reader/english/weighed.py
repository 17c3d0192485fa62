"""Steps that no rule found in a clause, but whose words speak strongly enough for one."""

from __future__ import annotations

import re

from loaders.reader.english.told_step import Step
from loaders.reader.english.weighing import Weighed, weigh
from loaders.reader.frames import exclude
from loaders.reader.story import Told

# How probable a step must be to be proposed, and an outcome to be told with it.
_LIKELY = 0.6
_OUTCOME = 0.4
_OF_KIND = {
    "judgment": frozenset(
        "granted partly_granted dismissed convicted acquitted fined returned terminated settled".split()
    ),
    "appeal_decision": frozenset("upheld overturned changed returned dismissed granted terminated settled".split()),
    "cassation_decision": frozenset("upheld overturned changed returned dismissed granted refused".split()),
    "termination": frozenset(("terminated", "refused", "settled")),
    "mediation": frozenset(("settled",)),
    "investigation_opened": frozenset(("refused",)),
    "review": frozenset("upheld overturned changed returned granted refused dismissed".split()),
    "complaint": frozenset(("refused", "dismissed", "granted", "returned")),
}


def weighed_steps(told: Told, found: list[Step]) -> list[Step]:
    """The steps of a sentence beside those that rules `found` in it, one at most of what one phrase can tell."""
    if any(_alone(told, step) for step in found):
        return []
    kinds = ["other", *(step.kind for step in found)]
    fresh: list[Step] = []
    for one in sorted(weigh(told.masked, "step", _LIKELY), key=lambda one: -one.probability):
        if any(one.label == kind or exclude(one.label, kind) for kind in kinds):
            continue
        if not told.in_quotation(one.start) and _done(told, one, found):
            kinds.append(one.label)
            fresh.append(Step(one.label, _outcome(one.label, told), one.start, one.end, weak=True, weighed=True))
    return fresh


def _alone(told: Told, step: Step) -> bool:
    """Whether the clause of a step is the whole sentence, so that there is no other clause to weigh."""
    low, high = told.near_clause(step.start, step.end)
    return low <= 0 and high >= len(told.masked)


# What was not done, or not yet, is told in the same words as what was.
_UNDONE = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|without|yet to|if|whether|unless|may|might|could|would|should|must|can|cannot|want(?:s|ed)?|plan(?:s|ned)?"
    r"|intend(?:s|ed)?|threaten(?:s|ed)?|promis(?:es|ed)|prepar(?:es|ing)|going to|think(?:s|ing) of|consider(?:s|ing)|hesitat\w+|ponder\w*|mull\w*|deman(?:d|ds|ded)|ask(?:s|ed)?|urge[sd]?|call(?:s|ed)? (?:for|on))\b|n['’]t\b",
    re.IGNORECASE,
)


def _done(told: Told, one: Weighed, found: list[Step]) -> bool:
    """Whether the clause around the strongest words tells something done, and no rule found what."""
    low, high = told.near_clause(one.start, one.end)
    return not (_UNDONE.search(told.masked, low, high) or any(step.start < high and low < step.end for step in found))


def _outcome(kind: str, told: Told) -> str | None:
    """The most probable outcome that a step of a kind may have."""
    fitting = [
        (one.probability, one.label)
        for one in weigh(told.masked, "outcome", _OUTCOME)
        if one.label in _OF_KIND.get(kind, ())
    ]
    return max(fitting)[1] if fitting else None
