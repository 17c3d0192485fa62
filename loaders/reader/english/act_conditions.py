"""What must stand around a verb and its noun for them to tell a step, and where they tell another than they mostly do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.english.grammar import BODY, COURT, DATE, Act, Parsed

Kind = tuple[str, str | None]
UPPER = re.compile(r"\b(?:regional|oblast|city|appeals?|appellate|higher|second instance|cassation)\b", re.IGNORECASE)
_INTO_FORCE = re.compile(r" (?:into|in) (?:legal |full )?(?:force|effect)\b")
_ON_CLAIM = re.compile(r" (?:on|in|over|under) (?:the |an? )?(?:[\w-]+ )?(?:claims?|suits?|lawsuits?)\b")
_FOR_A_PARTY = re.compile(
    r"\b(?:plaintiff|claimant|representative|prosecutor|lawyer|victim|he|she|they)\b", re.IGNORECASE
)
# "Dismissed the report as gossip".
_AS_NONSENSE = re.compile(r"(?:dismiss|reject)\w* [^.;]{1,60} as ", re.IGNORECASE)
_CIVIL = re.compile(r"\b(?:civil|legal) \Z", re.IGNORECASE)
_TO_OFFICE = re.compile(
    r" (?:with|to) (?:the )?(?:[\w-]+ ){0,2}?(?:[\ue002]|minister|ministry|president|police|ombudsman|akim|government)",
    re.IGNORECASE,
)
_TO_A_FINE = re.compile(
    r"[^.;]{0,50}(?:arrest|detention)[^.;]{0,20} (?:with|by|to|into) (?:an? |the )?(?:fine|warning|community|\ue006)"
)
_OFFICERS = re.compile(
    r"\b(?:police\w*|officers?|investigat\w+|agents|detectives?|KNB|SCNS|NSC|GKNB|prosecutor\w*|customs|inspect\w+|bailiffs?|search\w*|raid\w*"
    r"|interrogat\w+|questioning|warrant|operatives?|militia|seiz\w+|confiscat\w+|impound\w*|plain ?clothes|special forces|soldiers|employees of)\b",
    re.IGNORECASE,
)
_BAILIFFS = re.compile(
    r"\b(?:bailiffs?|court executors?|private executors?|(?<!law )(?<!law-)enforcement officers?)\b", re.IGNORECASE
)
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
_TO_COURT = re.compile(rf"(?:{COURT}|court|judge)", re.IGNORECASE)
_WITH_COURT = re.compile(rf"(?:with|to|at|before|in) (?:the )?(?:[\w'-]+ ){{0,3}}?(?:{COURT}|court)")
_AUTHORITY = re.compile(rf"police|prosecutor|{BODY}|internal affairs|sheriff|authorities|security service")
_TO_AUTHORITY = re.compile(rf"\b(?:with|to) (?:the )?(?:[\w-]+ ){{0,2}}(?:ministry|akimat|police|department|{BODY})")
_REGISTRY = re.compile(r"police|department|prosecutor|regist(?:er|ry)|[\ue002]")
_HEARD = re.compile(rf"{COURT}|court|judge|hearing|trial|{DATE}")
_ENDED_WITH = re.compile(rf"end(?:ed|s)?(?: on {DATE}| there)? (?:in|with) ")
_WRITTEN_UP = re.compile(r"(?:drew|drawn|draw|wrote|written|made|filled|fill) (?:\w+ ){0,4}(?:up|out)\b", re.IGNORECASE)
_TAKEN_FROM = re.compile(
    r"[^.;]{0,40}\baway from|\w+ (?:\w+ ){0,3}from (?:the )?(?:[\w-]+ )?(?:reporter|journalist|correspondent|cameraman|photographer|blogger)"
)
_UPPER_NAME = re.compile(r"regional|oblast|appe", re.IGNORECASE)
_BY_POLICE = re.compile(r"\b(?:police|sergeant|captain|lieutenant|major|officers?|inspector|patrol)\b", re.IGNORECASE)
_WRITES = re.compile(r"compil|draft|wr|dr[ae]w|prepar|issue|made")
_OWN = re.compile(r"refus(?:ed|es) (?:from )?(?:his|her|their|its|\ue000(?:'s)?) ", re.IGNORECASE)
_PLAINTIFF = re.compile(r"\b(?:plaintiff|claimant|applicant)s? \Z", re.IGNORECASE)
_TO_ACCUSERS = re.compile(
    r"\bto (?:the )?(?:[\w'-]+ ){0,3}?(?:police|prosecut|investigat|department|pre-?trial|internal affairs|[\ue002])"
)
_ACCUSERS_SENT = re.compile(r"\b(?:police|prosecutor|investigator)s? (?:has |have |had )?\Z")
_FOR_TRIAL = re.compile(r"\b(?:for|to) trial\b")
_TO_TRIAL = re.compile(r"prosecut\w+ (?:having |had )?(?:sent|referred|brought)[^.;]{0,40} to (?:trial|court)")
_COURT_DID = re.compile(
    rf"(?:{COURT}|court|judge|registry|chancellery)(?: [\ue000\ue005]| on \ue005| has| had| also)* \Z"
)
# "Reads the sentence aloud to his mother"
_DEALT_OUT = re.compile(r"\w+ (?:of|in|into) (?:favou?r|private|legal|force|effect)")
_OF_CASE = re.compile(r" of (?:the |a )?(?:[\w-]+ )?(?:case|proceedings|investigation|inquiry)")
_FREE = re.compile(r"\b(?:recogni[sz]ance|undertaking|pledge|surety|bail|not to leave)\b")
_PROCEEDINGS_IN_COURT = re.compile(
    rf"\b(?:judicial|court) (?:proceedings|examination|inquiry)\b|\bproceedings\b[^.;]{{0,60}} (?:began|begun|opened|started|resumed)(?: on {DATE})? (?:in|at|before) (?:the )?(?:{COURT}|[\w-]+ court)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(?:with|by|for|on|about|during|against|to|in)\b")
_AGAIN = re.compile(
    r"\b(?:trial|retrial|new|fresh|reconsider|re-?examin|consideration|back|lower|first instance|prosecutor|different(?:ly)?|another|composition|panel)"
)


@dataclass(frozen=True, slots=True)
class Around:
    """A verb with its noun and the masked text around them."""

    parsed: Parsed
    act: Act
    verb: str
    noun: str
    place: int

    @property
    def masked(self) -> str:
        """The sentence."""
        return self.parsed.told.masked

    @property
    def low(self) -> str:
        """The verb as it stands."""
        return self.parsed.words[self.act.place].low

    @property
    def behind(self) -> str:
        """What stands from the verb on."""
        return self.masked[self.parsed.words[self.act.place].start :]

    def near(self, before: int = 60, after: int = 90) -> str:
        """What stands close to the verb."""
        word = self.parsed.words[self.act.place]
        return self.masked[max(0, word.start - before) : word.end + after]

    def between(self) -> str:
        """What stands between the verb and its noun."""
        low, high = sorted((self.act.place, self.place))
        return self.masked[self.parsed.words[low].end : self.parsed.words[high].start]

    def upper(self) -> bool:
        """Whether a higher court acts: by what stands near, or by the name of a court of the sentence."""
        return bool(UPPER.search(self.near())) or any(
            _UPPER_NAME.search(one.value["name"]) for one in self.parsed.told.mentions("Court")
        )


def fits(one: Around) -> bool:
    """Whether what stands around a verb and its noun allows the step that they mostly tell."""
    masked, near = one.masked, one.near()
    if one.noun in ("APPEAL", "SUIT", "COMPLAINT") and _INTO_FORCE.match(masked, one.parsed.words[one.act.place].end):
        return False
    match one.verb:
        case "CLOSE" if _ENDED_WITH.match(one.behind):
            return False
        case "ENFORCE" if one.parsed.words[one.act.place].tense in ("s", "b") or "whose" in masked:
            return False
        case "DISMISS" if _AS_NONSENSE.match(one.behind) and not _BENCH.search(masked):
            return False
        case "GRANT" if one.low.startswith("support") and _FOR_A_PARTY.search(one.near(70, 0)):
            return False
        case "SENDCASE" if not (
            _TO_COURT.search(one.behind)
            or (not one.low.startswith(("c", "arriv", "go", "went")) and _FOR_TRIAL.search(one.behind))
        ):
            return False
        case "TRY" | "HEAR" if not one.act.passive and LOOKS_AT.match(one.low) and not _BENCH.search(masked):
            return False
        case "EXTEND" if re.search(r"\b(?:days|hours)\b", near) and "month" not in near:
            return False
        case _:
            pass
    match one.noun:
        case "DEMANDS" if one.verb in ("GRANT", "DISMISS") and not _TO_COURT.search(one.near(90, 60)):
            return False
        case "REPORTS" if not _WRITTEN_UP.match(one.behind) and not (
            _BY_POLICE.search(near) and _WRITES.match(one.low)
        ):
            return False
        case "DEVICES" if _TAKEN_FROM.match(one.behind) or not _OFFICERS.search(masked):
            # Robbers and guards take cameras too.
            return False
        case "SEARCHES" if not one.act.passive and _ABOUT.search(one.between()):
            return False
        case _:
            pass
    match one.verb, one.noun:
        case "LOSE", "CASE":
            return one.place - one.act.place <= 4
        case "FILE", "CRIMINALCASE":
            return one.low.startswith(("init", "instit", "launch", "commenc", "fil", "brought"))
        case "CHANGE", "ACCUSATION":
            return not re.search(r"\bcharges? for\b", near)
        case "FREEZE", "ACCOUNTS":
            # Networks block accounts too.
            return not one.low.startswith("block") or bool(_IN_COURT.search(masked) or _BAILIFFS.search(masked))
        case "OPEN", "HEARING":
            # "Ordered a new trial" is what becomes of an appeal.
            return not one.low.startswith(("order", "init"))
        case "FILE", "MOTION":
            return bool(_IN_COURT.search(masked))
        case "TRY", "CASE":
            return bool(_HEARD.search(near))
        case "REGISTER", "COMPLAINT":
            return bool(_REGISTRY.search(near))
        case "REGISTER", "SUIT":
            return bool(_TO_COURT.search(masked))
        case "RETURN", "CASE":
            return bool(_AGAIN.search(one.behind) or _TO_TRIAL.search(masked))
        case "RETURN", "MATERIALS" | "PROTOCOL":
            known = _TO_ACCUSERS.search(one.behind) or (not one.act.passive and _BENCH.search(one.near(70, 0)))
            return bool(known) and not _ACCUSERS_SENT.search(one.near(70, 0))
        case "RECEIVE", _:
            return bool(_TO_COURT.search(one.near())) if one.act.passive else bool(_COURT_DID.search(one.near(40, 0)))
        case "DELIVER", "SENTENCE":
            return bool(_BENCH.search(masked) or DATE in masked) and not _DEALT_OUT.search(one.behind)
        case "OVERTURN", "ENDING":
            return one.parsed.low(one.place) != "closure" or bool(
                _OF_CASE.match(masked, one.parsed.words[one.place].end)
            )
        case "FILE", "COMPLAINT":
            said = one.parsed.words[one.place].low in ("report", "statement", "application")
            known = _AUTHORITY.search(near) or _WITH_COURT.search(one.near(0, 80)) or _BY_PROSECUTOR.search(near)
            return not said or bool(known)
        case _:
            return True


def otherwise(one: Around) -> Kind | None:
    """Another step than a verb and its noun mostly tell, where what stands around them says so."""
    near = one.near()
    if one.noun == "DEVICES" and _BAILIFFS.search(one.masked):
        return "enforcement", None
    if one.noun == "CRIMINALCASE" and re.search(r"\badministrative (?:case|proceedings)\b", near):
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
    if one.noun == "MOTION" and one.verb in ("DISMISS", "GRANT") and _BENCH.search(near) and _OF_BODY.search(near):
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
        case "REOPEN", _ if _INVESTIGATORS.search(near) and not _BENCH.search(near):
            return "investigation_opened", None
        case "CHANGE", "RESTRAINT" if _TO_A_FINE.match(one.behind):
            return "appeal_decision", "changed"
        case "FILE", "MOTION" if _TO_OFFICE.match(one.masked, one.parsed.words[one.place].end):
            return "complaint", None
        case "CHANGE", "RESTRAINT" if not one.upper():
            jailed = re.search(r"\bto (?:an? |the )?(?:arrest|custody|detention)", near)
            return ("arrest", None) if jailed else ("other", "changed")
        case "REGISTER", "COMPLAINT" if one.low.startswith(("accept", "tak", "took")):
            return "complaint", None
        case "IMPOSE", "PENALTY" if _INSPECTION.search(near) and not _BENCH.search(near):
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
    if word == "application" and _BY_PROSECUTOR.search(near):
        return "claim_filed", None
    if _WITH_COURT.search(one.near(0, 80)):
        first = _PRIVATE.search(near) or any(
            _FIRST.search(court.value["name"]) and not UPPER.search(court.value["name"])
            for court in one.parsed.told.mentions("Court")
        )
        return ("complaint", None) if first and not one.parsed.judged else ("appeal_filed", None)
    if one.parsed.judged and word.startswith("complaint") and not re.search(rf"police|prosecutor|{BODY}", near):
        return "appeal_filed", None
    return None
