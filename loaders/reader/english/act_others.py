"""Another step than a verb and its noun mostly tell, where what stands around them says so."""

from __future__ import annotations

import re

from loaders.reader.english.act_conditions import BAILIFFS, BENCH, BY_PROSECUTOR, UPPER, WITH_COURT, Around, Kind
from loaders.reader.english.grammar import BODY, COURT, DATE

_ON_CLAIM = re.compile(r" (?:on|in|over|under) (?:the |an? )?(?:[\w-]+ )?(?:claims?|suits?|lawsuits?)\b")
_CIVIL = re.compile(r"\b(?:civil|legal) \Z", re.IGNORECASE)
_TO_OFFICE = re.compile(
    r" (?:with|to) (?:the )?(?:[\w-]+ ){0,2}?(?:[\ue002]|minister|ministry|president|police|ombudsman|akim|government)",
    re.IGNORECASE,
)
_TO_A_FINE = re.compile(
    r"[^.;]{0,50}(?:arrest|detention)[^.;]{0,20} (?:with|by|to|into) (?:an? |the )?(?:fine|warning|community|\ue006)"
)
_INVESTIGATORS = re.compile(r"\b(?:police|prosecutors?|investigat\w+|detectives|KNB|department)\b", re.IGNORECASE)
_PRIVATE_CASE = re.compile(
    r"\b(?:libel|slander|insult|defamation) (?:case|proceedings|prosecution)\b[^.;]{0,30} by (?!the )(?![^.;]{0,20}(?:police|prosecutor|investigat))"
)
_INSPECTION = re.compile(
    r"\b(?:inspect(?:ion|orate)|department|committee|service|ministry|akimat|customs|agency|[\ue002])", re.IGNORECASE
)
_OF_BODY = re.compile(
    r"\b(?:prosecutor|ministry|akimat|department|company|bank|plaintiff)'s (?:request|application|petition) to|[\ue002]'s (?:request|application|petition) to|\b(?:request|application|petition) (?:of|by|from) (?:the )?(?:[\w'-]+ ){0,2}(?:[\ue002]|prosecutor|chamber|ministry|akimat|department|company|firm|bank|plaintiff|claimant)",
    re.IGNORECASE,
)
# What is complained of to a court at first: acts of a body, not a judgment.
_OF_ACTS = re.compile(
    r"\bcomplaint against (?:the |this |that |an? )?(?:[\w-]+ )?(?:warning|refusal|inaction|actions?|prescription|precept|closure)\b",
    re.IGNORECASE,
)
_PRIVATE = re.compile(r"\bprivate (?:complaint|prosecution|accusation)\b", re.IGNORECASE)
_FIRST = re.compile(r"district|administrative|garrison", re.IGNORECASE)
_TO_AUTHORITY = re.compile(rf"\b(?:with|to) (?:the )?(?:[\w-]+ ){{0,2}}(?:ministry|akimat|police|department|{BODY})")
_OWN = re.compile(r"refus(?:ed|es) (?:from )?(?:his|her|their|its|\ue000(?:'s)?) ", re.IGNORECASE)
_PLAINTIFF = re.compile(r"\b(?:plaintiff|claimant|applicant)s? \Z", re.IGNORECASE)
_FREE = re.compile(r"\b(?:recogni[sz]ance|undertaking|pledge|surety|bail|not to leave)\b")
_PROCEEDINGS_IN_COURT = re.compile(
    rf"\b(?:judicial|court) (?:proceedings|examination|inquiry)\b|\bproceedings\b[^.;]{{0,60}} (?:began|begun|opened|started|resumed)(?: on {DATE})? (?:in|at|before) (?:the )?(?:{COURT}|[\w-]+ court)",
    re.IGNORECASE,
)


def otherwise(one: Around) -> Kind | None:
    """Another step than a verb and its noun mostly tell, where what stands around them says so."""
    near = one.near()
    if one.noun == "DEVICES" and BAILIFFS.search(one.masked):
        return "enforcement", None
    if one.noun == "CRIMINALCASE" and re.search(r"\badministrative (?:case|proceedings)\b", near, re.IGNORECASE):
        return "investigation_opened", None
    if one.noun == "CRIMINALCASE" and one.verb == "OPEN" and _PROCEEDINGS_IN_COURT.search(near):
        return "hearing", None
    if one.noun == "CRIMINALCASE" and _PRIVATE_CASE.search(near):
        return "complaint", None
    if one.noun == "CRIMINALCASE":
        if _CIVIL.search(one.masked, 0, one.parsed.words[one.place].start):
            return "claim_filed", None
        if _ON_CLAIM.match(one.masked, one.parsed.words[one.place].end):
            return "hearing", None
    if one.noun == "COMPLAINT" and one.act.refused and one.verb != "DISMISS":
        return "complaint", "refused"
    if one.noun == "MOTION" and one.verb in ("DISMISS", "GRANT") and BENCH.search(near) and _OF_BODY.search(near):
        return "judgment", "dismissed" if one.verb == "DISMISS" or one.act.refused else "granted"
    if (
        one.verb == "DISMISS"
        and one.noun in ("SUIT", "CASE", "DEMANDS")
        and (
            _PLAINTIFF.search(one.masked, 0, one.parsed.words[one.act.place].start)
            or (not one.act.passive and _OWN.match(one.behind))
        )
    ):
        # In word-for-word English a plaintiff "refuses the claim" when it is given up.
        return "termination", "terminated"
    match one.verb, one.noun:
        case "EXTEND", "RESTRAINT" if _FREE.search(near):
            return "other", None
        case "REOPEN", _ if _INVESTIGATORS.search(near) and not BENCH.search(near):
            return "investigation_opened", None
        case "CHANGE", "RESTRAINT" if _TO_A_FINE.match(one.behind):
            return "appeal_decision", "changed"
        case "FILE", "MOTION" if _TO_OFFICE.match(one.masked, one.parsed.words[one.place].end):
            return "complaint", None
        case "OVERTURN", "RESTRAINT" if one.upper():
            return "appeal_decision", "overturned"
        case "CHANGE", "RESTRAINT" if not one.upper():
            jailed = re.search(r"\bto (?:an? |the )?(?:arrest|custody|detention)", near)
            return ("arrest", None) if jailed else ("other", "changed")
        case "REGISTER", "COMPLAINT" if one.low.startswith(("accept", "tak", "took")):
            return "complaint", None
        case "IMPOSE", "PENALTY" if _INSPECTION.search(near) and not BENCH.search(near):
            return "other", "fined"
        case "FILE", "COMPLAINT":
            return _filed(one, near)
        case "DISMISS", "COMPLAINT" if re.search(rf"{COURT}|court|collegium|board|judge", one.near(80, 60)):
            upper = one.upper() or one.parsed.judged or re.search(r"\b(?:collegium|board|panel)\b", near)
            return "judgment" if _OF_ACTS.search(near) or not upper else "appeal_decision", "dismissed"
        case "FILE", "PRIVATE" if _TO_AUTHORITY.search(near):
            return "complaint", None
        case _:
            return None


def _filed(one: Around, near: str) -> Kind | None:
    """What a complaint is that was filed: with a court that has judged it is an appeal."""
    word = one.parsed.words[one.place].low
    if word == "application" and BY_PROSECUTOR.search(near):
        return "claim_filed", None
    if WITH_COURT.search(one.near(0, 80)):
        first = _PRIVATE.search(near) or any(
            _FIRST.search(court.value["name"]) and not UPPER.search(court.value["name"])
            for court in one.parsed.told.mentions("Court")
        )
        return ("complaint", None) if first and not one.parsed.judged else ("appeal_filed", None)
    if one.parsed.judged and word.startswith("complaint") and not re.search(rf"police|prosecutor|{BODY}", near):
        return "appeal_filed", None
    return None
