"""What an act with a noun is: "dismissed" with "appeal", in whatever order and voice."""

from __future__ import annotations

import re

from loaders.reader.english.act_conditions import Around, Kind, fits
from loaders.reader.english.act_others import otherwise
from loaders.reader.english.grammar import COURT, DATE, Act, Parsed

# (verb class, noun class) -> step and outcome. The first that fits wins.
_TABLE: dict[tuple[str, str], Kind] = {
    ("FILE", "CASSATION"): ("cassation_filed", None),
    ("DISMISS", "CASSATION"): ("cassation_decision", "dismissed"),
    ("GRANT", "CASSATION"): ("cassation_decision", "granted"),
    ("RETURN", "CASSATION"): ("cassation_decision", "returned"),
    ("FILE", "APPEAL"): ("appeal_filed", None),
    ("FILE", "PRIVATE"): ("appeal_filed", None),
    ("SENDCASE", "APPEAL"): ("appeal_filed", None),
    ("FAIL", "APPEAL"): ("appeal_decision", "dismissed"),
    ("FAIL", "CASSATION"): ("cassation_decision", "dismissed"),
    ("FAIL", "SUIT"): ("judgment", "dismissed"),
    ("FREEZE", "ACCOUNTS"): ("other", None),
    ("REGISTER", "SUIT"): ("claim_filed", None),
    ("DISMISS", "APPEAL"): ("appeal_decision", "dismissed"),
    ("LOSE", "APPEAL"): ("appeal_decision", "dismissed"),
    ("WIN", "APPEAL"): ("appeal_decision", "granted"),
    ("GRANT", "APPEAL"): ("appeal_decision", "granted"),
    ("RETURN", "APPEAL"): ("appeal_decision", "returned"),
    ("GRANT", "PRIVATE"): ("appeal_decision", "granted"),
    ("DISMISS", "PRIVATE"): ("appeal_decision", "dismissed"),
    ("WITHDRAW", "APPEAL"): ("termination", None),
    ("TRY", "APPEAL"): ("hearing", None),
    ("FILE", "SUIT"): ("claim_filed", None),
    ("DISMISS", "SUIT"): ("judgment", "dismissed"),
    ("GRANT", "SUIT"): ("judgment", "granted"),
    ("RETURN", "SUIT"): ("judgment", "returned"),
    ("WITHDRAW", "SUIT"): ("termination", None),
    ("CLOSE", "SUIT"): ("termination", None),
    ("RECEIVE", "CASSATION"): ("cassation_filed", None),
    ("RECEIVE", "APPEAL"): ("appeal_filed", None),
    ("RECEIVE", "SUIT"): ("claim_filed", None),
    ("RETURN", "PROTOCOL"): ("judgment", "returned"),
    ("OVERTURN", "ENDING"): ("review", "overturned"),
    ("GRANT", "DEMANDS"): ("judgment", "granted"),
    ("DISMISS", "DEMANDS"): ("judgment", "dismissed"),
    ("LOSE", "CASE"): ("judgment", "dismissed"),
    ("WIN", "CASE"): ("judgment", "granted"),
    ("LOSE", "SUIT"): ("judgment", "dismissed"),
    ("WIN", "SUIT"): ("judgment", "granted"),
    ("TRY", "SUIT"): ("hearing", None),
    ("CHANGE", "ACCUSATION"): ("reclassified", None),
    ("FILE", "CHARGES"): ("charge", None),
    ("OVERTURN", "RESTRAINT"): ("other", "changed"),
    ("CHANGE", "RESTRAINT"): ("appeal_decision", "changed"),
    ("UPHOLD", "RESTRAINT"): ("appeal_decision", "upheld"),
    ("EXTEND", "RESTRAINT"): ("arrest", None),
    ("SCHEDULE", "HEARING"): ("hearing", None),
    ("SCHEDULE", "CASE"): ("hearing", None),
    ("SCHEDULE", "SUIT"): ("hearing", None),
    ("DRAW", "PROTOCOL"): ("protocol", None),
    ("DRAW", "REPORTS"): ("protocol", None),
    ("FILE", "PROTOCOL"): ("protocol", None),
    ("OPEN", "CRIMINALCASE"): ("investigation_opened", None),
    ("FILE", "CRIMINALCASE"): ("investigation_opened", None),
    ("REOPEN", "CASE"): ("review", None),
    ("OPEN", "HEARING"): ("hearing", None),
    ("HEAR", "HEARING"): ("hearing", None),
    ("CLOSE", "CASE"): ("termination", "terminated"),
    ("CLOSE", "CHARGES"): ("termination", "terminated"),
    ("WITHDRAW", "CHARGES"): ("termination", None),
    ("WITHDRAW", "COMPLAINT"): ("termination", None),
    ("WITHDRAW", "CASE"): ("termination", "terminated"),
    ("SUSPEND", "CASE"): ("other", None),
    ("SENDCASE", "CASE"): ("indictment", None),
    ("SENDCASE", "INDICTMENT"): ("indictment", None),
    ("APPROVE", "INDICTMENT"): ("indictment", None),
    ("TRY", "CASE"): ("hearing", None),
    ("TRY", "PARTY"): ("hearing", None),
    ("OVERTURN", "DECISION"): ("appeal_decision", "overturned"),
    ("RETURN", "MATERIALS"): ("judgment", "returned"),
    ("RETURN", "CASE"): ("appeal_decision", "returned"),
    ("UPHOLD", "DECISION"): ("appeal_decision", "upheld"),
    ("UPHOLD", "TREATMENT"): ("appeal_decision", "upheld"),
    ("OVERTURN", "TREATMENT"): ("appeal_decision", "overturned"),
    ("OVERTURN", "AMOUNT"): ("appeal_decision", "changed"),
    ("KEEP", "DECISION"): ("appeal_decision", "upheld"),
    ("KEEP", "RESTRAINT"): ("appeal_decision", "upheld"),
    ("RECEIVE", "INDICTMENT"): ("indictment", None),
    ("DELIVER", "SENTENCE"): ("judgment", None),
    ("CHANGE", "AMOUNT"): ("appeal_decision", "changed"),
    ("CHANGE", "DECISION"): ("appeal_decision", "changed"),
    ("DISMISS", "CASE"): ("termination", "terminated"),
    ("OVERTURN", "SUIT"): ("appeal_decision", "overturned"),
    ("IMPOSE", "PENALTY"): ("judgment", "fined"),
    ("SETTLE", "AGREEMENT"): ("mediation", "settled"),
    ("RECONCILE", "PARTY"): ("mediation", "settled"),
    ("RECONCILE", "SUIT"): ("mediation", "settled"),
    ("RECONCILE", "CASE"): ("mediation", "settled"),
    ("PAY", "FINES"): ("enforcement", None),
    ("ENFORCE", "FORCE"): ("enforcement", None),
    ("ENFORCE", "BINDING"): ("enforcement", None),
    ("SEIZE", "DEVICES"): ("search", None),
    ("WITHDRAW", "DEVICES"): ("search", None),
    ("HEAR", "SEARCHES"): ("search", None),
    ("FILE", "SEARCHES"): ("search", None),
    ("OPEN", "SEARCHES"): ("search", None),
    ("RETURN", "COMPLAINT"): ("judgment", "returned"),
    ("REGISTER", "COMPLAINT"): ("investigation_opened", None),
    ("FILE", "COMPLAINT"): ("complaint", None),
    ("DISMISS", "COMPLAINT"): ("complaint", "refused"),
    ("FILE", "MOTION"): ("other", None),
    ("DISMISS", "MOTION"): ("other", "refused"),
    ("GRANT", "MOTION"): ("other", "granted"),
}
HIGHEST = re.compile(r"\bcassation|\bsupreme court|\bsupervisory", re.IGNORECASE)
_ON_OBJECTION = re.compile(
    r"\b(?:on|at|upon|following|after) (?:the |an? )?(?:objection|protest|representation) (?:of|by|from) (?:the )?(?:[\w-]+ ){0,2}(?:prosecutor|\ue002)|\b(?:on|at|upon) (?:the )?(?:[\w-]+ ){0,2}prosecutor's (?:objection|protest|representation)",
    re.IGNORECASE,
)
# A court that acts, and not only one whose decree is undone.
_BENCH_ACTS = re.compile(
    rf"\A(?:\W*(?:[Oo]n|[Ii]n) {DATE},?)?\W*(?:[Tt]he )?(?:[\w-]+ )?(?:{COURT}|court)|(?:\bby|,) (?:the )?(?:[\w-]+ )?(?:{COURT}|court|judge|panel|collegium)|{DATE} (?:the )?{COURT}"
)
_PARTLY = re.compile(r"\b(?:partly|partially|in part)\b", re.IGNORECASE)


def of_noun(parsed: Parsed, act: Act, nouns: frozenset[str], place: int) -> Kind | None:
    """The step that a verb with a noun is."""
    if parsed.low(place - 1) == "no" and place > act.place:
        # "has written no complaint"
        return None
    for (verb, noun), kind in _TABLE.items():
        if verb not in act.classes or noun not in nouns:
            continue
        one = Around(parsed, act, verb, noun, place)
        if not fits(one):
            continue
        if other := otherwise(one):
            return other
        step, outcome = kind
        if act.refused:
            step, outcome = _opposite(step, outcome, noun)
        if step == "judgment" and outcome == "granted" and _PARTLY.search(one.near()):
            outcome = "partly_granted"
        if step == "appeal_decision":
            step = _instance(parsed, act, noun, step)
            if step == "review" and outcome is None:
                continue
        return step, outcome
    return None


def _opposite(step: str, outcome: str | None, noun: str) -> Kind:
    if outcome in ("granted", "partly_granted"):
        return step, "dismissed" if step != "other" else "refused"
    if outcome in ("overturned", "changed"):
        return step, "upheld"
    if step == "investigation_opened":
        return "termination", "refused"
    if step == "hearing":
        return "other", "refused"
    return "other" if step == "complaint" else step, "refused"


def _instance(parsed: Parsed, act: Act, noun: str, step: str) -> str:
    """Which instance decides: named in the sentence; a prosecutor's own decision is a review."""
    masked = parsed.told.masked
    place = parsed.words[act.place].start
    first = max(0, place - 110, masked.rfind(";", 0, place))
    last = min(place + 110, masked.find(";", place) % (len(masked) + 1))
    ahead = masked[max(first, place - 70) : place]
    around = masked[first:last]
    courts = [one.value["name"] for one in parsed.told.mentions("Court", first, last)]
    if any(HIGHEST.search(name) for name in courts) or HIGHEST.search(around):
        return "cassation_decision"
    if _ON_OBJECTION.search(masked) and not _BENCH_ACTS.search(masked):
        return "review"
    bodies = list(parsed.told.mentions("Organization", max(0, place - 40), place))
    if "OVERTURN" in act.classes and not act.passive and not courts and bodies:
        return "review" if "rosecutor" in bodies[-1].value["name"] else step
    if (
        "OVERTURN" in act.classes
        and not act.passive
        and re.search(r"prosecutor\w*(?: [\w'\ue000-\ue002-]+){0,6} \Z", ahead)
        and COURT not in ahead
        and "court" not in ahead
    ):
        return "review"
    return step
