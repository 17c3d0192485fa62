"""Which instance took a step: the court of its clause says."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.english.grammar import COURT, Parsed
from loaders.reader.english.step_clauses import Clauses, alone
from loaders.reader.english.step_fields import clause_at
from loaders.reader.english.told_step import Step
from loaders.reader.story import Told

_SUPREME = re.compile(r"\bsupreme court|\bcassation", re.IGNORECASE)
# What is taken up once more after it was final.
_REVIEW = re.compile(
    r"\bnewly[- ](?:discovered|revealed|opened)|\bnew (?:circumstances|evidence|facts?)\b|\bsupervisory\b|\border of supervision|\bre-?trial of\b|\b(?:considered|heard|tried|examined) anew\b"
    r"|\breconsideration of|\b(?:exceptional|extraordinary) review|\breview, on the\b|\bresumption of (?:the )?proceedings|\bPresidium\b|\breview (?:petition|of the (?:case|verdict|sentence|conviction))|\bre-?examined and\b",
    re.IGNORECASE,
)
# "The Supreme Court refused the widow in initiation of supervisory proceedings".
_NOT_TAKEN_UP = re.compile(
    rf"(?:{COURT}|supreme court|court of cassation)[^.;]{{0,20}} (?:refused|declined|denied)\b[^.;]{{0,80}}\b(?:supervisory|cassation|review)\b",
    re.IGNORECASE,
)
_REVIEWED = frozenset(
    (
        "complaint",
        "other",
        "judgment",
        "appeal_decision",
        "cassation_decision",
        "cassation_filed",
        "hearing",
        "termination",
        "investigation_opened",
        "appeal_filed",
    )
)
_ONCE_MORE = re.compile(
    r"\b(?:appeals?|appellate|second[- ]instance|second instance|higher court|once more|once again)\b", re.IGNORECASE
)
_ANY_COURT = re.compile(rf"{COURT}|\b(?:court|instance|panel|board|collegium)\b", re.IGNORECASE)
# Days of arrest are a punishment, and a court gives them; months are custody.
_FOR_DAYS = re.compile(rf"(?=.*(?:{COURT}|\b[Cc]ourt|\b[Jj]udge))(?=.*\bfor (?:\w+|\d+)[ -](?:\w+ )?days\b)", re.DOTALL)
_INVESTIGATING = re.compile(r"investigat|pre-?trial|custody|remand", re.IGNORECASE)
_BAILIFFS = re.compile(r"\b(?:bailiffs?|court executors?|private executors?)\b", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:instead|replac\w+|chang\w+|soften\w+|commut\w+)\b", re.IGNORECASE)
# A protest of the Prosecutor General, or a petition for one, asks for a review of what is final.
_GENERAL = re.compile(r"prosecutor[- ]general|general prosecutor", re.IGNORECASE)
_OF_GENERAL = re.compile(r"\b(?:protest|review|objection)\b")
_FOR_PROTEST = re.compile(
    r"\b(?:petition|application|appeal|request|complaint|motion)s?\b[^.;]{0,60} for (?:a |the )?(?:protest|review)\b|\bto (?:enter|bring|lodge|file|make) a protest\b"
)
# A case is sent back by the court that tries it to those who investigated it.
_ACCUSERS = re.compile(
    r"\b(?:to|by) (?:the )?(?:[\w-]+ )?(?:prosecut|investigat|police|pre-?trial)|\bto (?:him|her|them)\b"
)
_HIGHER = re.compile(
    r"\b(?:regional|oblast|appeals?|appellate|higher|second)\b[\w -]{0,20}(?:court|instance|panel|board|collegium)|\bappellate|\bjudicial (?:board|panel)",
    re.IGNORECASE,
)
_UPPER = re.compile(r"\b(?:regional|oblast|city|appeals?|appellate|higher)\b", re.IGNORECASE)


def _asks_review(told: Told) -> bool:
    """Whether the Prosecutor General asks for a review, or is asked to."""
    return _FOR_PROTEST.search(told.masked) is not None or (
        _OF_GENERAL.search(told.masked) is not None
        and any(_GENERAL.search(str(one.value.get("name", ""))) for one in told.mentions("Organization"))
    )


def by_instance(parsed: Parsed, divided: Clauses, step: Step, judged: bool) -> Step:
    """A judgment of a higher court on what was judged before is a decision on appeal."""
    told = parsed.told
    clause = clause_at(parsed, divided, step.verb())
    pieces = [alone(parsed, divided, number) for number in divided.near(clause)]
    piece = next((one for one in pieces if _ANY_COURT.search(one)), pieces[0])
    if step.at is None and step.weak and COURT in told.masked[step.start : step.end]:
        # "The decision of the district court" names the court that took it.
        piece = " " * step.start + told.masked[step.start : step.end]
    courts = [
        one.value["name"]
        for place, sign in enumerate(piece)
        if sign == COURT
        for one in told.units[place]
        if one.label == "Court"
    ]
    if step.kind not in ("judgment", "hearing") and _NOT_TAKEN_UP.search(told.masked):
        return replace(step, kind="cassation_decision", outcome="refused")
    if (
        step.kind in _REVIEWED
        and not (step.kind == "cassation_filed" and "cassation" in piece)
        and _REVIEW.search(piece)
        and not (step.outcome == "refused" and step.kind == "cassation_decision")
    ):
        return replace(step, kind="review")
    if step.kind in ("cassation_filed", "appeal_filed", "other", "complaint") and _asks_review(told):
        return replace(step, kind="review")
    if any(_SUPREME.search(name) for name in courts) or _SUPREME.search(piece):
        if step.kind in ("judgment", "appeal_decision") or (step.kind in ("other", "complaint") and step.outcome):
            return replace(step, kind="cassation_decision")
        if step.kind in ("claim_filed", "complaint", "appeal_filed"):
            return replace(step, kind="cassation_filed")
    if step.kind in ("other", "search", "investigation_opened", "detention") and _BAILIFFS.search(told.masked):
        return replace(step, kind="enforcement")
    if step.kind in ("arrest", "detention") and _FOR_DAYS.search(piece) and not _INVESTIGATING.search(piece):
        return replace(step, kind="judgment", outcome="convicted")
    if step.kind == "arrest" and _INSTEAD.search(piece) and any(_UPPER.search(name) for name in courts):
        return replace(step, kind="appeal_decision", outcome="changed")
    if (
        step.outcome == "returned"
        and step.kind == "appeal_decision"
        and not judged
        and _ACCUSERS.search(told.masked)
        and not any(_HIGHER.search(name) for name in (*courts, piece))
    ):
        return replace(step, kind="judgment")
    if step.kind != "judgment":
        return step
    upper = any(_UPPER.search(name) for name in courts) or re.search(
        r"\b(?:regional|oblast|appellate|appeal|higher|second)\b[\w ]{0,20}(?:court|instance|panel|board)",
        piece,
        re.IGNORECASE,
    )
    if upper and (
        _ONCE_MORE.search(piece)
        or any(_ONCE_MORE.search(name) for name in courts)
        or (judged and any(re.search(r"\b(?:[Rr]egional|[Oo]blast|[Aa]ppe)", name) for name in courts))
    ):
        return replace(step, kind="appeal_decision")
    return step
