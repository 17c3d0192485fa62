"""What an act with a noun is: "dismissed" with "appeal", in whatever order and voice."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import BODY, COURT, DATE, Act, Parsed

Kind = tuple[str, str | None]
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
    ("RETURN", "CASE"): ("appeal_decision", "returned"),
    ("UPHOLD", "DECISION"): ("appeal_decision", "upheld"),
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
_UPPER = re.compile(r"\b(?:regional|oblast|city|appeals?|appellate|higher|second instance|cassation)\b", re.IGNORECASE)
HIGHEST = re.compile(r"\bcassation|\bsupreme court|\bsupervisory", re.IGNORECASE)
_ON_OBJECTION = re.compile(
    r"\bon (?:the )?(?:objection|protest|representation) of (?:the )?(?:[\w-]+ ){0,2}prosecutor|\bon (?:the )?(?:[\w-]+ )?prosecutor's (?:objection|protest|representation)",
    re.IGNORECASE,
)
_PARTLY = re.compile(r"\b(?:partly|partially|in part)\b", re.IGNORECASE)
_OFFICERS = re.compile(
    r"\b(?:police\w*|officers?|investigat\w+|agents|detectives?|KNB|SCNS|NSC|GKNB|prosecutor\w*|customs|inspect\w+|bailiffs?|search\w*|raid\w*"
    r"|interrogat\w+|questioning|warrant|operatives?|militia|seiz\w+|confiscat\w+|impound\w*|plain ?clothes|special forces|soldiers|employees of)\b",
    re.IGNORECASE,
)
_BAILIFFS = re.compile(r"\b(?:bailiffs?|court executors?|private executors?|enforcement officers?)\b", re.IGNORECASE)
_IN_COURT = re.compile(
    rf"{COURT}|\b(?:court|judge|lawyers?|counsel|advocate|defen[cs]e|prosecut\w+|defendant|plaintiff|claimant|accused|hearing|trial|investigator|petition\w*|motion)\b",
    re.IGNORECASE,
)
_INVESTIGATORS = re.compile(r"\b(?:police|prosecutors?|investigat\w+|detectives|KNB|department)\b", re.IGNORECASE)
_BENCH = re.compile(
    rf"{COURT}|\b(?:court|courts|judges?|panel|collegium|board|chamber|instance|tribunal|magistrate|justice)\b",
    re.IGNORECASE,
)
# The verbs by which a court looks at something: no more than how its decision comes about.
LOOKS_AT = re.compile(r"consider|examin|review|tr(?:y|ie)|hear")
_PRIVATE_CASE = re.compile(
    r"\b(?:libel|slander|insult|defamation) (?:case|proceedings|prosecution)\b[^.;]{0,30} by (?!the )(?![^.;]{0,20}(?:police|prosecutor|investigat))"
)
_BY_PROSECUTOR = re.compile(
    r"\bby (?:the )?(?:[\w-]+ ){0,2}prosecutor|prosecutor\S*(?: [\w\ue000\ue002]+){0,3} (?:filed|lodged|submitted) (?:an? |the )?application"
)
_INSPECTION = re.compile(
    r"\b(?:inspect(?:ion|orate)|department|committee|service|ministry|akimat|customs|agency|[\ue002])", re.IGNORECASE
)
_OF_BODY = re.compile(
    r"\b(?:request|application|petition) (?:of|by|from) (?:the )?(?:[\w'-]+ ){0,2}(?:[\ue002]|prosecutor|chamber|ministry|akimat|department|company|firm|bank|plaintiff|claimant)",
    re.IGNORECASE,
)
# What is complained of to a court at first: acts of a body, not a judgment.
_OF_ACTS = re.compile(
    r"\bcomplaint against (?:the |this |that |an? )?(?:[\w-]+ )?(?:warning|refusal|inaction|actions?|prescription|precept|closure)\b",
    re.IGNORECASE,
)
_TO_COURT = re.compile(rf"(?:{COURT}|court|judge)", re.IGNORECASE)


def of_noun(parsed: Parsed, act: Act, nouns: frozenset[str], place: int) -> Kind | None:
    """The step that a verb with a noun is."""
    masked = parsed.told.masked
    for (verb, noun), kind in _TABLE.items():
        if verb not in act.classes or noun not in nouns:
            continue
        step, outcome = kind
        if verb == "CLOSE" and re.match(
            rf"end(?:ed|s)?(?: on {DATE}| there)? (?:in|with) ", masked[parsed.words[act.place].start :]
        ):
            continue
        if (
            verb in ("GRANT", "DISMISS")
            and noun == "DEMANDS"
            and not _TO_COURT.search(
                masked[max(0, parsed.words[act.place].start - 90) : parsed.words[act.place].end + 60]
            )
        ):
            continue
        if verb == "ENFORCE" and (
            parsed.words[act.place].tense in ("s", "b") or (DATE not in masked and "whose" in masked)
        ):
            continue
        if noun == "REPORTS" and not re.match(
            r"(?:drew|drawn|draw|wrote|written|made|filled|fill) (?:\w+ ){0,4}(?:up|out)\b",
            masked[parsed.words[act.place].start :],
            re.IGNORECASE,
        ):
            continue
        near = masked[max(0, parsed.words[act.place].start - 60) : parsed.words[act.place].end + 90]
        if (
            verb == "FILE"
            and noun == "CRIMINALCASE"
            and not parsed.words[act.place].low.startswith(("init", "instit", "launch", "commenc", "fil", "brought"))
        ):
            continue
        if verb == "REOPEN" and _INVESTIGATORS.search(near) and not _BENCH.search(near):
            return "investigation_opened", None
        if (
            verb == "CHANGE"
            and noun == "RESTRAINT"
            and not (_UPPER.search(near) or re.search("appeal|appellate", near))
        ):
            return (
                ("arrest", None)
                if re.search(r"\bto (?:an? |the )?(?:arrest|custody|detention)", near)
                else ("other", "changed")
            )
        if verb == "EXTEND" and noun == "RESTRAINT" and re.search(r"\b(?:days|hours)\b", near) and "month" not in near:
            continue
        if verb == "CHANGE" and noun == "ACCUSATION" and re.search(r"\bcharges? for\b", near):
            continue
        if noun == "DEVICES" and re.match(
            r"[^.;]{0,40}\baway from|\w+ (?:\w+ ){0,3}from (?:the )?(?:[\w-]+ )?(?:reporter|journalist|correspondent|cameraman|photographer|blogger)",
            masked[parsed.words[act.place].start :],
        ):
            continue
        if noun == "DEVICES" and not _OFFICERS.search(masked):
            # Robbers and guards take cameras too.
            continue
        if noun == "DEVICES" and _BAILIFFS.search(masked):
            step = "enforcement"
        if noun == "SEARCHES" and re.match(r"\w+ (?:with|by) ", masked[parsed.words[act.place].start :]):
            continue
        if noun == "MOTION" and verb == "FILE" and not _IN_COURT.search(masked):
            continue
        if (
            verb in ("TRY", "HEAR")
            and not act.passive
            and LOOKS_AT.match(parsed.words[act.place].low)
            and not _BENCH.search(masked)
        ):
            continue
        if verb == "SENDCASE" and not _TO_COURT.search(masked, parsed.words[act.place].end):
            continue
        if verb == "TRY" and noun == "CASE" and not re.search(rf"{COURT}|court|judge|hearing|trial|{DATE}", near):
            continue
        if (
            verb == "REGISTER"
            and noun == "COMPLAINT"
            and not re.search(r"police|department|prosecutor|regist(?:er|ry)|[\ue002]", near)
        ):
            continue
        if verb == "REGISTER" and noun == "SUIT" and not _TO_COURT.search(masked):
            continue
        if noun == "CRIMINALCASE" and _PRIVATE_CASE.search(near):
            return "complaint", None
        if noun == "COMPLAINT" and act.refused and verb != "DISMISS":
            return "complaint", "refused"
        if (
            verb == "REGISTER"
            and noun == "COMPLAINT"
            and parsed.words[act.place].low.startswith(("accept", "tak", "took"))
        ):
            return "complaint", None
        if (
            verb == "FILE"
            and noun == "COMPLAINT"
            and parsed.words[place].low == "application"
            and _BY_PROSECUTOR.search(near)
        ):
            return "claim_filed", None
        if verb == "IMPOSE" and noun == "PENALTY" and _INSPECTION.search(near) and not _BENCH.search(near):
            return "other", "fined"
        if verb in ("DISMISS", "GRANT") and noun == "MOTION" and _BENCH.search(near) and _OF_BODY.search(near):
            return "judgment", "dismissed" if verb == "DISMISS" or act.refused else "granted"
        if verb == "FILE" and noun == "COMPLAINT":
            if re.search(
                rf"(?:with|to|at|before|in) (?:the )?(?:[\w'-]+ ){{0,3}}?(?:{COURT}|court)",
                masked[parsed.words[act.place].start : parsed.words[act.place].end + 80],
            ):
                return (
                    ("complaint", None)
                    if re.search(r"\bdistrict\b", near, re.IGNORECASE) and not parsed.judged
                    else ("appeal_filed", None)
                )
            if (
                parsed.judged
                and parsed.words[place].low.startswith("complaint")
                and not re.search(rf"police|prosecutor|{BODY}", near)
            ):
                return ("appeal_filed", None)
            if parsed.words[place].low in ("report", "statement", "application") and not re.search(
                rf"police|prosecutor|{BODY}|internal affairs|sheriff|authorities|security service", near
            ):
                continue
        if (
            verb == "DISMISS"
            and noun == "COMPLAINT"
            and re.search(
                rf"{COURT}|court|collegium|board|judge",
                masked[max(0, parsed.words[act.place].start - 80) : parsed.words[act.place].end + 60],
            )
        ):
            upper = _UPPER.search(near) or parsed.judged or "collegium" in near
            return "judgment" if _OF_ACTS.search(near) or not upper else "appeal_decision", "dismissed"
        if (
            verb == "FILE"
            and noun == "PRIVATE"
            and re.search(
                rf"\b(?:with|to) (?:the )?(?:[\w-]+ ){{0,2}}(?:ministry|akimat|police|department|{BODY})", near
            )
        ):
            return ("complaint", None)
        if (
            verb == "RETURN"
            and noun == "CASE"
            and not re.search(
                r"\b(?:trial|retrial|new|fresh|reconsider|re-?examin|consideration|back|lower|first instance)",
                masked[parsed.words[act.place].start :],
            )
        ):
            continue
        if act.refused:
            step, outcome = _opposite(step, outcome, noun)
        if step == "judgment" and outcome == "granted" and _PARTLY.search(near):
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
    ahead = masked[max(0, place - 70) : place]
    around = masked[max(0, place - 110) : place + 110]
    courts = [one.value["name"] for one in parsed.told.mentions("Court", max(0, place - 110), place + 110)]
    if any(HIGHEST.search(name) for name in courts) or HIGHEST.search(around):
        return "cassation_decision"
    if _ON_OBJECTION.search(masked) and COURT not in around and "court" not in around:
        return "review"
    if (
        "OVERTURN" in act.classes
        and not act.passive
        and re.search(r"prosecutor\w*(?: [\w'\ue000-\ue002-]+){0,6} \Z", ahead)
        and COURT not in ahead
        and "court" not in ahead
    ):
        return "review"
    return step
