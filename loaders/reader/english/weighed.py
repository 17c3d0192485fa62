"""Steps and attacks that no rule found in a sentence, but whose words speak strongly enough for one."""

from __future__ import annotations

from loaders.reader.english.told_step import Step
from loaders.reader.english.weighing import Weighed, model
from loaders.reader.story import Told

# How probable a step must be to be proposed, and an outcome to be told with it.
_LIKELY = 0.5
_OUTCOME = 0.4
_ATTACKED = 0.7
_STEP, _OUTCOMES, _ATTACK = "step:", "outcome:", "attack:"
_ENDED = frozenset("granted partly_granted dismissed convicted acquitted fined upheld overturned changed returned terminated settled refused".split())
_OF_KIND = {
    "judgment": frozenset("granted partly_granted dismissed convicted acquitted fined returned terminated settled".split()),
    "appeal_decision": frozenset("upheld overturned changed returned dismissed granted terminated settled".split()),
    "cassation_decision": frozenset("upheld overturned changed returned dismissed granted refused".split()),
    "termination": frozenset(("terminated", "refused", "settled")),
    "mediation": frozenset(("settled",)),
    "investigation_opened": frozenset(("refused",)),
    "review": frozenset("upheld overturned changed returned granted refused dismissed".split()),
    "complaint": frozenset(("refused", "dismissed", "granted", "returned")),
}


def weighed_steps(told: Told, found: list[Step]) -> list[Step]:
    """The steps of a sentence beside those that rules `found` in it."""
    every = model().weigh(told.masked, min(_LIKELY, _OUTCOME))
    kinds = {step.kind for step in found}
    return [
        Step(kind, _outcome(kind, every), one.start, one.end, weak=True)
        for one in every
        if one.label.startswith(_STEP) and one.probability >= _LIKELY
        if (kind := one.label.removeprefix(_STEP)) not in kinds and kind != "other"
        if not any(one.start < step.end and step.start < one.end for step in found)
        if not told.in_quotation(one.start)
    ]


def _outcome(kind: str, every: list[Weighed]) -> str | None:
    """The most probable outcome that a step of a kind may have."""
    fitting = [
        (one.probability, outcome)
        for one in every
        if one.label.startswith(_OUTCOMES)
        and (outcome := one.label.removeprefix(_OUTCOMES)) in _OF_KIND.get(kind, ())
        and one.probability >= _OUTCOME
    ]
    return max(fitting)[1] if fitting else None


def weighed_attacks(told: Told) -> list[tuple[str, int, int]]:
    """The kinds of attack that the words of a sentence speak for, with the place of the strongest."""
    return [
        (one.label.removeprefix(_ATTACK), one.start, one.end)
        for one in model().weigh(told.masked, _ATTACKED)
        if one.label.startswith(_ATTACK) and not told.in_quotation(one.start)
    ]
