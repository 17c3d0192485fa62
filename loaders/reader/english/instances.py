"""Which instance took a step: the court of its clause says."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.english.body_acts import of_body_acts
from loaders.reader.english.grammar import COURT, Parsed
from loaders.reader.english.step_clauses import Clauses, alone
from loaders.reader.english.step_fields import clause_at
from loaders.reader.english.told_step import Step
from loaders.reader.frames import DECIDED, FILED
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
_INVESTIGATING = re.compile(r"investigat|pre-?trial|custody|remand|house|home", re.IGNORECASE)
_BAILIFFS = re.compile(
    r"\b(?:bailiffs?|(?:court|judicial|private) executors?|(?:court|judicial) officers?|private enforcement agents?|marshals)\b",
    re.IGNORECASE,
)
# What is seized to secure a claim or to pay a debt, and is no person.
_ON_THINGS = re.compile(
    r"\b(?:arrest(?:ed|s)?|freez\w*|froze\w*)(?: was| were)?(?: imposed| placed| laid| put)? (?:(?:on|upon|of|over|to) )?(?:the |all |its |his |her |their )?[^.;]{0,30}?\b(?:accounts?|propert\w+|assets|funds|cards?|salary|pension|car|flat|apartment|house|equipment|money|real estate)\b|\basked (?:the )?court to (?:freeze|secure)",
    re.IGNORECASE,
)
_PRIVATE_CASE = re.compile(
    r"\bprivate (?:complaint|prosecution|accusation)\b[^.;]{0,30}? (?:of|about|for|on|alleging|over|against) (?:the )?(?:[\w'-]+ ){0,3}?(?:libel|slander|insult\w*|defamation|beating|\ue000)",
    re.IGNORECASE,
)
# "Increased the amount of the claim": a plaintiff does.
_OF_CLAIM = re.compile(
    r"\b(?:amount|sum|size|subject|grounds?) of (?:the |his |her |its |their )?(?:claims?|suit|demands?|lawsuit)\b|\w+ (?:the|his|her|its|their) (?:claims?|suit|demands?|lawsuit)\b",
    re.IGNORECASE,
)
# "Proceedings for dissolution of the fund", "among those sued".
_DISSOLVING = re.compile(
    r"\b(?:sued|proceedings (?:for|on|of) (?:the )?(?:dissolution|liquidation|annulment|closure|recovery|recognition|protection))\b",
    re.IGNORECASE,
)
_AGAINST_BODY = re.compile(
    r"\b(?:application|petition)\b[^.;]{0,60} against (?:the )?(?:[\w-]+ )?(?:\ue002|ministry|akimat|department|agency|committee|commission|council)",
    re.IGNORECASE,
)
_BY_BODY = re.compile(
    r"\ue002|\b(?:council|commission|committee|ministry|department|akimat|agency|prosecutor)\b", re.IGNORECASE
)
# A regulator's fine is no judgment.
_AGENCY_FINES = re.compile(
    r"\b(?:regulator|watchdog|commission|committee|ministry|department|agency|inspection|inspectorate|authority|council)\b[^.;,]{0,40}? (?:has |have |had )?(?:fined|fines|imposed|imposes|levied)\b|\b(?:fined|imposed)\b[^.;,]{0,40} by (?:the |an? )?(?:[\w'-]+ ){0,3}?(?:regulator|watchdog|commission|committee|ministry|department|agency|inspection|inspectorate|authority|council)\b",
    re.IGNORECASE,
)
_COMPLAINED = re.compile(r"\b(?:complaint|application|petition|appeal|statement(?! of claim))\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:back|new trial|fresh trial|re-?trial|new consideration)\b", re.IGNORECASE)
_JURISDICTION = re.compile(r"\b(?:jurisdiction|competence|territorial(?:ity|ly)?|cognizance)\b", re.IGNORECASE)
# "Cassation: pending (petition submitted 11 July)": a label says the instance of what follows.
_HEADS = (
    (re.compile(r"\W*cassation\b[^.;:]{0,30}: ", re.IGNORECASE), "cassation_filed", "cassation_decision"),
    (
        re.compile(r"\W*(?:appeal|appellate instance|second instance)\b[^.;:]{0,30}: ", re.IGNORECASE),
        "appeal_filed",
        "appeal_decision",
    ),
)
# Where an order that no court gave is contested: "contested the order in the administrative court".
_FIRST = re.compile(r"\b(?:district|administrative|economic|interdistrict|inter-district)\b", re.IGNORECASE)
_BODY_DECIDED = re.compile(
    r"\b(?:order|decision|refusal|ban|blocking|closure|warning|prescription|suspension|registration|licen[cs]e|accreditation|inaction|actions?)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"\b(?:instead|replac\w+|chang\w+|soften\w+|commut\w+)\b", re.IGNORECASE)
_BENCH = re.compile(rf"{COURT}|\b(?:court|judge)", re.IGNORECASE)
# A protest of the Prosecutor General, or a petition for one, asks for a review of what is final.
_GENERAL = re.compile(r"prosecutor[- ]general|general prosecutor", re.IGNORECASE)
_OF_GENERAL = re.compile(r"\b(?:protest|review|objection)\b")
_FOR_PROTEST = re.compile(
    r"\b(?:petition|application|appeal|request|complaint|motion)s?\b[^.;]{0,60} for (?:a |the )?protest\b|\bto (?:enter|bring|lodge|file|make) a protest\b"
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


def _headed(masked: str, step: Step) -> Step:
    """A step as the label before its sentence and what it is done to make it."""
    if step.kind == "arrest" and (
        _ON_THINGS.search(masked, max(0, step.start - 20), step.end + 60)
        or (masked.startswith("pending", step.start) and _ON_THINGS.search(masked))
    ):
        return replace(step, kind="enforcement" if _BAILIFFS.search(masked) else "other", weak=True)
    if (
        step.kind == "appeal_decision"
        and step.outcome == "changed"
        and _OF_CLAIM.search(masked, step.start, step.end + 24)
    ):
        return replace(step, kind="other", outcome=None)
    if step.kind == "indictment" and _BACK.search(masked, step.start, step.end):
        return replace(step, kind="appeal_decision", outcome="returned")
    if step.kind == "indictment" and _JURISDICTION.search(masked):
        return replace(step, kind="other")
    if step.kind == "other" and step.outcome in ("refused", "granted") and _AGAINST_BODY.search(masked, step.start):
        return replace(step, kind="judgment", outcome="granted" if step.outcome == "granted" else "dismissed")
    if (
        step.kind == "judgment"
        and step.outcome == "returned"
        and _BY_BODY.search(masked)
        and _COMPLAINED.search(masked, step.start, step.end)
        and not _BENCH.search(masked)
    ):
        return replace(step, kind="other")
    if (
        step.kind == "judgment"
        and step.outcome == "fined"
        and _AGENCY_FINES.search(masked)
        and not _BENCH.search(masked)
    ):
        return replace(step, kind="other")
    if step.kind == "investigation_opened" and _DISSOLVING.search(masked):
        return replace(step, kind="claim_filed")
    if step.kind == "claim_filed" and step.outcome == "refused":
        return replace(step, kind="judgment")
    if step.kind == "appeal_filed" and _PRIVATE_CASE.search(masked, step.start):
        return replace(step, kind="complaint")
    for head, filed, decided in _HEADS:
        if head.match(masked):
            if step.kind in FILED or (step.kind == "other" and step.outcome is None):
                return replace(step, kind=filed)
            if step.kind in ("judgment", "appeal_decision") or (step.kind == "other" and step.outcome):
                return replace(step, kind=decided)
    return step


def by_instance(parsed: Parsed, divided: Clauses, step: Step, judged: bool) -> Step:
    """A judgment of a higher court on what was judged before is a decision on appeal."""
    told = parsed.told
    step = _headed(told.masked, of_body_acts(told.masked, step))
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
        and (_REVIEW.search(piece) or any("supervis" in name.lower() for name in courts))
        and not (step.outcome == "refused" and step.kind == "cassation_decision")
    ):
        return replace(step, kind="review")
    if step.kind in ("cassation_filed", "appeal_filed", "other", "complaint") and _asks_review(told):
        return replace(step, kind="review")
    if step.kind in DECIDED and any("supervis" in name.casefold() for name in courts):
        return replace(step, kind="review")
    if (
        step.kind == "appeal_filed"
        and not judged
        and courts
        and all(_FIRST.search(name) and not _UPPER.search(name) for name in courts)
        and _BODY_DECIDED.search(told.masked)
    ):
        return replace(step, kind="claim_filed")
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
        return replace(step, kind="judgment" if _BENCH.search(told.masked) else "other")
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
