"""Which of two readings of the same words tells more: "administrative charges were brought" is no charge."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import DATE
from loaders.reader.english.told_step import Step
from loaders.reader.frames import DECIDED, FILED

# How much of a longer reading a shorter one inside it must cover, to be no more than a part of it.
_MOST = 0.55
_MUCH = 0.34
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
    r"(?:was |were |been )?(?:released|freed|let go|let out|set free)(?: (?:later|soon|after|without charges?|without|in|within|the|same|next|morning|evening|day|[\w-]+ (?:hours?|days?)))*",
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
        and not _only_named(step, steps, masked)
        and not any(_within(step, other, masked) for other in steps if other is not step)
        and not (step.kind == "termination" and kinds & DECIDED and _REASON.match(masked[step.start : step.end]))
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


# What a decision named by its court goes on to suffer or to be: "the ruling of the court is final".
_SUFFERS = re.compile(
    r"[^.;,]{0,20}? ?(?:(?:was|were|is|are|has been|had been) )?(?:\w+ly )?(?:quashed|overturned|cancelled|annulled|reversed|set aside|upheld|affirmed|left|appealed|challenged|contested|changed|final|binding)\b",
    re.IGNORECASE,
)
_ON_DECISIONS = frozenset("appeal_decision cassation_decision review appeal_filed cassation_filed enforcement".split())
_DURING = re.compile(
    r"\b(?:at|during|in|before|after|until|without|from|attended|left) (?:the |a |an |his |her |its )?(?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
_ENDED = re.compile(r"\b(?:ended|ends|concluded|finished|culminated|closed)\b", re.IGNORECASE)
_INTERIM = re.compile(r"(?:interim|injunction|security|secur|provisional)", re.IGNORECASE)
_REQUESTED = re.compile(r"(?:on|upon|at) ", re.IGNORECASE)
_TRIES = re.compile(r"\w+ to (?:hear|try|consider|examine|study)\b", re.IGNORECASE)
_INSPECTION = re.compile(r"\b(?:inspection|audit|check)\b", re.IGNORECASE)
_PUNISHMENT_OF = re.compile(
    r"(?:against|challeng\w+|contest\w+|appeal\w*|protest\w*)[^.;,]{0,30} (?:resolution|decision|ruling|verdict|order) (?:on|about|of|imposing) (?:the |an? )?\Z",
    re.IGNORECASE,
)


def _only_named(step: Step, steps: list[Step], masked: str) -> bool:
    """Whether what reads like a step only says of what, when or how another one of the sentence was taken."""
    others = [one for one in steps if one is not step]
    across = [one for one in others if one.start < step.end and step.start < one.end]
    match step.kind:
        case "judgment" if step.weak and step.at is None:
            return (
                _SUFFERS.match(masked, step.end) is not None and not _DATED.match(masked, step.end)
            ) or _INTERIM.search(masked, step.start, step.end) is not None
        case "judgment":
            # "Upheld the sentence given to the poet": what is upheld
            named = DATE not in masked[step.end : step.end + 60] and any(
                one.kind in _ON_DECISIONS and one.start < step.start < one.end for one in others
            )
            return named or (bool(others) and _PUNISHMENT_OF.search(masked, 0, step.start) is not None)
        case "investigation_opened" if _TRIES.match(masked, step.start):
            # "The court began to try the case"
            return any(one.kind == "hearing" for one in across)
        case "hearing" if any(one.kind == "investigation_opened" for one in across):
            return _INSPECTION.search(masked, step.start, step.end) is not None
        case "hearing" if _ENDED.search(masked, step.start, step.end) and any(one.kind in DECIDED for one in others):
            return True
        case "hearing":
            return step.at is None and bool(others) and _DURING.search(masked, 0, step.start) is not None
        case "complaint" if step.outcome == "refused":
            return any(one.outcome == "refused" for one in across)
        case "complaint":
            return _REQUESTED.match(masked, step.start) is not None and any(one.kind == "claim_filed" for one in across)
        case "other" if step.outcome is None and (step.weak or _INTERIM.match(masked, step.start, step.end)):
            # "An interim measure was cancelled", "the court suspended the licence"
            return any(
                (one.kind in DECIDED and not one.weak)
                or one.kind == "claim_filed"
                or (one.kind == "other" and one.outcome)
                for one in across
            )
        case "appeal_decision" if masked.endswith("stands", 0, step.end) and any(
            one.kind in _ON_DECISIONS for one in others
        ):
            return True
        case "appeal_decision":
            return any((one.kind, one.outcome) in (("termination", "refused"), ("other", "changed")) for one in across)
        case "search" if step.weak:
            return any(one.kind == "investigation_opened" for one in across)
        case "termination" if step.outcome == "refused":
            return any(one.kind == "termination" and one.outcome == "terminated" for one in others)
        case "termination" if any(one.kind == "review" for one in across):
            return True
        case "termination":
            return masked.startswith("file", step.start) and any(one.kind == "enforcement" for one in others)
        case _:
            return False


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
    if step.kind in FILED and other.kind in DECIDED:
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
