"""That a decision counts once: what one court decides in one breath, and what it only looked at before."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.english.grammar import DATE, Parsed
from loaders.reader.english.step_clauses import Clauses, alone
from loaders.reader.english.step_fields import clause_at
from loaders.reader.english.told_step import Step
from loaders.reader.events import Event

# The highest first.
_INSTANCES = ("cassation_decision", "review", "appeal_decision", "judgment")
_HIGHER = frozenset(_INSTANCES[:3])
_DECIDING = _HIGHER | {"judgment", "termination", "mediation"}
# What tells most of a decision that does several things: "quashed the verdict and sent the case back".
_RANK = ("acquitted", "overturned", "changed", "returned", "upheld", "convicted", "fined", "granted", "dismissed")
# Who walks free does so by the decision told with it.
_FREE = re.compile(r"(?:walk|came|come|got|set|releas|freed)\w*", re.IGNORECASE)
# "Arrested by decision of the court": the decision is the arrest.
_BY_RULING = re.compile(r"(?:by|under|according to) ", re.IGNORECASE)
_AGAINST = re.compile(
    r"\b(?:against|challeng\w+|appealed|contest\w+|(?:disagree\w*|dissatisfied) with)(?: the| this| that| its)? \Z",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:in|as to) (?:the )?(?:remaining part|rest|remainder|other respects)\b|\bin (?:this|that|its other) part\b|\bthe rest of the\b",
    re.IGNORECASE,
)
_BY_COURT = re.compile(
    r"[\ue003]|\b(?:court|courts|judges?|panel|collegium|board|chamber|instance|magistrate)\b", re.IGNORECASE
)


def one_decision(parsed: Parsed, divided: Clauses, steps: list[Step]) -> list[Step]:
    """The steps of a sentence, with one decision where a court does several things at once."""
    kept: list[Step] = []
    for step in sorted(steps, key=Step.verb):
        same = next((one for one in kept if _together(parsed, divided, one, step)), None)
        if same is None:
            kept.append(step)
        else:
            kept[kept.index(same)] = _joined(same, step)
    solid = [step for step in kept if step.kind in _DECIDING and not step.weak]
    decided = any(step.kind in _DECIDING and not step.weak for step in kept)
    kinds = {step.kind for step in kept}
    # A retrial is what becomes of a case when its verdict is quashed.
    overturned = any(step.kind in _HIGHER and step.outcome == "overturned" for step in kept)
    acquitted = any(step.outcome == "acquitted" for step in kept)
    return [
        step
        for step in kept
        if not (decided and step.kind == "charge" and _aside(parsed, divided, step))
        and not (step.kind == "claim_filed" and "indictment" in kinds)
        and not (step.outcome == "returned" and overturned and step.kind in _HIGHER)
        and not (step.kind == "judgment" and step.at is None and _contested(parsed, step))
        and not (
            step.weak
            and step.kind == "judgment"
            and kinds & {"arrest", "other"}
            and _BY_RULING.match(parsed.told.masked, step.start)
        )
        and not (step.kind == "termination" and acquitted and step.at is None)
        and not (step.kind == "investigation_opened" and step.weak and kinds & {"termination", "arrest", "detention"})
        and not (decided and step.kind == "enforcement" and _FREE.match(parsed.told.masked, step.start))
        and not (decided and (step.kind == "claim_filed" and step.weak))
        and not (
            step.kind == "judgment"
            and step.weak
            and solid
            and not _BY_COURT.search(parsed.told.masked, step.start, step.end)
        )
        and not (step.outcome == "upheld" and _REST.search(parsed.told.masked))
    ]


def _aside(parsed: Parsed, divided: Clauses, step: Step) -> bool:
    """Whether a step is only a description without a day: "acquitted the editor, charged with libel"."""
    clause = clause_at(parsed, divided, step.verb())
    return clause not in (0, *divided.goes_on, *divided.follows) and DATE not in alone(parsed, divided, clause)


def _contested(parsed: Parsed, step: Step) -> bool:
    """Whether a decision is only named as what somebody appeals against, without its day."""
    masked = parsed.told.masked
    return bool(_AGAINST.search(masked, 0, step.start)) and DATE not in masked[step.start : step.end + 16]


def _together(parsed: Parsed, divided: Clauses, first: Step, second: Step) -> bool:
    """Whether two steps are one decision: of one court, in one clause or in clauses with one subject."""
    if not {first.kind, second.kind} <= _DECIDING | {"reclassified"} or "mediation" in (first.kind, second.kind):
        return False
    if first.weak or second.weak:
        # "Left in force the decision of the district court": that decision is another.
        return False
    one, two = (clause_at(parsed, divided, step.verb()) for step in (first, second))
    chain = divided.near(two)
    if one not in chain and not _adds(parsed, divided, first, second, two):
        return False
    if first.kind == second.kind and first.kind not in _HIGHER | {"judgment"}:
        return False
    chain = chain if one in chain else [one]
    if one != two and all(DATE in alone(parsed, divided, number) for number in (one, two)):
        return False
    return any(_BY_COURT.search(alone(parsed, divided, number)) for number in chain)


def _adds(parsed: Parsed, divided: Clauses, first: Step, second: Step, clause: int) -> bool:
    """Whether a relative clause tells more of a decision: "left it in force but for the sum, which was cut"."""
    text = alone(parsed, divided, clause)
    return {first.kind, second.kind} <= _HIGHER and clause not in divided.follows and not _BY_COURT.search(text)


def _joined(first: Step, second: Step) -> Step:
    kinds = {first.kind, second.kind}
    kind = next((one for one in _INSTANCES if one in kinds), first.kind)
    if kinds == {"judgment", "appeal_decision"} and {first.outcome, second.outcome} == {"granted", "changed"}:
        # "Found in his favour but reduced the compensation": less was awarded than was asked for.
        kind = "judgment"
        outcome: str | None = "partly_granted"
    elif kind == "judgment" and {first.outcome, second.outcome} == {"granted", "dismissed"}:
        outcome = "partly_granted"
    else:
        told = [step.outcome for step in (first, second) if step.outcome and step.kind in _HIGHER | {"judgment"}]
        if "reclassified" in kinds:
            told.append("changed")
        ranked = [one for one in _RANK if one in told] if kind in _HIGHER else told
        outcome = next(iter(ranked), first.outcome or second.outcome)
        if kind == "judgment" and "acquitted" in told:
            outcome = "acquitted"
    return replace(
        first,
        kind=kind,
        outcome=outcome,
        start=min(first.start, second.start),
        end=max(first.end, second.end),
        weak=first.weak and second.weak,
        at=first.verb(),
    )


def without_lookings(events: list[Event], looked: list[Event]) -> list[Event]:
    """Leave out "the court considered the suit" where its decision follows; the decision takes the day and the court."""
    dropped: set[int] = set()
    # "The sitting of 20 February lasted twelve minutes": the one at which it was decided.
    decided = {(one.case, one.date) for one in events if one.kind in _DECIDING and one.date and len(one.date) == 10}
    dropped |= {id(one) for one in events if one.kind == "hearing" and (one.case, one.date) in decided}
    for hearing in looked:
        decision = next(
            (
                one
                for one in events
                if one.kind in _DECIDING
                and one.case == hearing.case
                and abs(one.order - hearing.order) <= 2
                and not (one.own_date and hearing.own_date and one.date != hearing.date)
            ),
            None,
        )
        if decision is None:
            continue
        dropped.add(id(hearing))
        if decision.date is None:
            decision.date, decision.own_date = hearing.date, False
            decision.inferred = tuple(dict.fromkeys(("date", *decision.inferred)))
        if decision.court is None and hearing.court:
            decision.court = hearing.court
            decision.inferred = tuple(dict.fromkeys((*decision.inferred, "court")))
        decision.persons = list(dict.fromkeys([*hearing.persons, *decision.persons]))
    return [one for one in events if id(one) not in dropped]
