"""Which of two readings of the same words tells more: "administrative charges were brought" is no charge."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import DATE
from loaders.reader.english.told_step import Step

# How much of a longer reading a shorter one inside it must cover, to be no more than a part of it.
_MOST = 0.55
_MUCH = 0.34
_DECIDING = frozenset("judgment appeal_decision cassation_decision".split())
_FILED = frozenset("complaint claim_filed appeal_filed cassation_filed".split())
# A private prosecution is a complaint to a court, whatever it is called.
_PRIVATE = re.compile(r"\bprivate (?:accusation|charge|prosecution|complaint)s?\b", re.IGNORECASE)
_NOT_PRIVATE = frozenset("charge claim_filed indictment investigation_opened".split())
# Why a court acquitted is told like the end of a case: "for want of corpus delicti".
_REASON = re.compile(r"(?:for|owing to|due to|in view of|because of|over|after|since|under)\b", re.IGNORECASE)
# "Cancelled the refusal, and the case was resumed": what the prosecutor's check led to.
_RESUMED = re.compile(r"\b(?:resum|re-?open|renew|restor|continu)\w*", re.IGNORECASE)
# A decision named as that which is appealed or upheld.
_NAMED = re.compile(
    r"\b(?:challeng|contest|appeal|disput|protest|against|left|upheld|affirm|confirm|disagree|quash|overturn|cancel|annul|revers)\w*(?: with| to| against| in force)?(?: the| this| that| its| his| her)?(?: [\w-]+)? \Z",
    re.IGNORECASE,
)


# "Under house arrest by decision of the court".
_DECREED = re.compile(r"\b(?:decision|decree|ruling|order|resolution|form of)\b", re.IGNORECASE)
# "Detained and released three hours later".
_LET_GO = re.compile(
    r"(?:was |were |been )?(?:released|freed|let go|let out|set free)(?: (?:later|soon|after|without|in|within|the|same|next|morning|evening|day|[\w-]+ (?:hours?|days?)))*",
    re.IGNORECASE,
)
_DATED = re.compile(rf" (?:of|from|dated|on|in) {DATE}")


def most_telling(steps: list[Step], masked: str) -> list[Step]:
    """The steps without those that are a part, a reason or a consequence of another one of the sentence."""
    kinds = {step.kind for step in steps}
    private = "complaint" in kinds and _PRIVATE.search(masked) is not None
    return [
        step
        for step in steps
        if not (private and step.kind in _NOT_PRIVATE)
        and not any(_within(step, other, masked) for other in steps if other is not step)
        and not (step.kind == "termination" and kinds & _DECIDING and _REASON.match(masked[step.start : step.end]))
        and not (step.kind == "termination" and step.outcome is None and _as_agreed(step, steps, masked))
        and not ("detention" in kinds and _LET_GO.fullmatch(masked[step.start : step.end]))
        and not (
            step.kind == "investigation_opened"
            and any(one.outcome == "refused" and one.start < step.end and step.start < one.end for one in steps)
        )
        and not any(_led_to(one, step, masked) for one in steps if one.kind == "review")
        and not (
            step.kind == "judgment"
            and step.weak
            and "arrest" in kinds
            and _DECREED.search(masked[step.start : step.end])
        )
        and not (
            step.kind == "judgment"
            and step.weak
            and len(kinds) > 1
            and not _DATED.match(masked, step.end)
            and _NAMED.search(masked[max(0, step.start - 50) : step.start])
            and masked[step.start : step.start + 8].lower().startswith(("decision", "ruling", "verdict", "judg"))
        )
    ]


def _led_to(review: Step, step: Step, masked: str) -> bool:
    """Whether a step is what a prosecutor overturned, "the refusal to open a case", or what followed: "the case was resumed"."""
    if step.kind not in ("investigation_opened", "termination"):
        return False
    return _RESUMED.search(masked[step.start : step.end]) is not None or masked[review.end : step.start].strip() in (
        "to",
        "on",
    )


def _as_agreed(step: Step, steps: list[Step], masked: str) -> bool:
    """Whether a suit is dropped as the parties agreed: "they reconciled: he drops the suit"."""
    return any(one.kind == "mediation" and ":" in masked[one.end : step.start] for one in steps)


def _within(step: Step, other: Step, masked: str) -> bool:
    """Whether a step is told by a part of the words that tell another one."""
    if (step.start, step.end) == (other.start, other.end):
        return (step.kind, other.kind) in (("judgment", "other"), ("complaint", "appeal_filed"))
    if step.kind == other.kind or other.at is not None or (other.weak and not step.weak):
        return False
    if not (other.start <= step.start and step.end <= other.end):
        return False
    if step.kind in _FILED and other.kind in _DECIDING:
        # "the complaint that she lodged came back"
        return False
    if "," in masked[other.start : step.start] + masked[step.end : other.end]:
        # "a check into this, begun in February, was dropped"
        return False
    if step.outcome is not None and step.outcome == other.outcome:
        return True
    edge = step.start == other.start or step.end == other.end
    if step.start == other.start and " " not in masked[step.start : step.end]:
        # "taken" of "taken into custody by the court"
        return True
    return (step.end - step.start) >= (_MUCH if edge else _MOST) * (other.end - other.start)
