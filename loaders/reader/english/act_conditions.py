"""What must stand around a verb and its noun for them to tell a step, and where they tell another than they mostly do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.english.grammar import BODY, COURT, DATE, Act, Parsed

Kind = tuple[str, str | None]
UPPER = re.compile(r"\b(?:regional|oblast|city|appeals?|appellate|higher|second instance|cassation)\b", re.IGNORECASE)
_INTO_FORCE = re.compile(r" (?:into|in) (?:legal |full )?(?:force|effect)\b")
_FOR_A_PARTY = re.compile(
    r"\b(?:plaintiff|claimant|representative|prosecutor|lawyer|victim|he|she|they)\b", re.IGNORECASE
)
# "Dismissed the report as gossip".
_AS_NONSENSE = re.compile(r"(?:dismiss|reject)\w* [^.;]{1,60} as ", re.IGNORECASE)
_OFFICERS = re.compile(
    r"\b(?:police\w*|officers?|investigat\w+|agents|detectives?|KNB|SCNS|NSC|GKNB|prosecutor\w*|customs|inspect\w+|bailiffs?|search\w*|raid\w*"
    r"|interrogat\w+|questioning|warrant|operatives?|militia|seiz\w+|confiscat\w+|impound\w*|plain ?clothes|special forces|soldiers|employees of)\b",
    re.IGNORECASE,
)
BAILIFFS = re.compile(
    r"\b(?:bailiffs?|court executors?|private executors?|(?<!law )(?<!law-)enforcement officers?)\b", re.IGNORECASE
)
_IN_COURT = re.compile(
    rf"{COURT}|\b(?:court|judge|lawyers?|counsel|advocate|defen[cs]e|prosecut\w+|defendant|plaintiff|claimant|accused|hearing|trial|investigator|petition\w*|motion)\b",
    re.IGNORECASE,
)
BENCH = re.compile(
    rf"{COURT}|\b(?:court|courts|judges?|panel|collegium|board|chamber|instance|tribunal|magistrate|justice)\b",
    re.IGNORECASE,
)
# The verbs by which a court looks at something: no more than how its decision comes about.
LOOKS_AT = re.compile(r"consider|examin|review|tr(?:y|ie)|hear")
BY_PROSECUTOR = re.compile(
    r"\bby (?:the )?(?:[\w-]+ ){0,2}prosecutor|prosecutor\S*(?: [\w\ue000\ue002]+){0,3} (?:filed|lodged|submitted) (?:an? |the )?application"
)
_TO_COURT = re.compile(rf"(?:{COURT}|court|judge)", re.IGNORECASE)
WITH_COURT = re.compile(rf"(?:with|to|at|before|in) (?:the )?(?:[\w'-]+ ){{0,3}}?(?:{COURT}|court)")
_AUTHORITY = re.compile(rf"police|prosecutor|{BODY}|internal affairs|sheriff|authorities|security service")
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
_TO_ACCUSERS = re.compile(
    r"\bto (?:the )?(?:[\w'-]+ ){0,3}?(?:police|prosecut|investigat|department|pre-?trial|internal affairs|[\ue002])"
)
_ACCUSERS_SENT = re.compile(r"\b(?:police|prosecutor|investigator)s? (?:has |have |had )?\Z")
_FOR_TRIAL = re.compile(r"\b(?:for|to) trial\b")
# "Began to try the case" is told by its own verb.
_TO_DO = re.compile(r"\w+ to \w+")
_UNTOUCHED = re.compile(
    r"\w+ (?:[^.;]{2,80}\b)?(?:unchanged|in force|intact|untouched|in place|in effect|unaltered|without (?:any )?changes?|as (?:it|they) (?:was|were|stood))\b"
)
_IN_THE_STREET = re.compile(
    r"\b(?:banned|unauthori[sz]ed|unsanctioned|street|mass|peaceful|covering|at a|during a) (?:[\w-]+ )?protest"
)
# "The plaintiff amended her claims"
_CLAIMANT = re.compile(r"\b(?:plaintiff|claimant|applicant|complainant)s?\b[^.;]{0,25}\Z")
_TO_TRIAL = re.compile(r"prosecut\w+ (?:having |had )?(?:sent|referred|brought)[^.;]{0,40} to (?:trial|court)")
_COURT_DID = re.compile(
    rf"(?:{COURT}|court|judge|registry|chancellery)(?: [\ue000\ue005]| on \ue005| has| had| also)* \Z"
)
# "Reads the sentence aloud to his mother"
_DEALT_OUT = re.compile(r"\w+ (?:of|in|into) (?:favou?r|private|legal|force|effect)")
_OF_CASE = re.compile(r" of (?:the |a )?(?:[\w-]+ )?(?:case|proceedings|investigation|inquiry)")
_ABOUT = re.compile(r"\b(?:with|by|for|on|about|during|against|to|in)\b")
_AGAIN = re.compile(
    r"\b(?:trial|retrial|new|fresh|reconsider|re-?examin|consideration|back|lower|first instance|prosecutor|investigat|police|different(?:ly)?|another|composition|panel)"
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
        case "DISMISS" if _AS_NONSENSE.match(one.behind) and not BENCH.search(masked):
            return False
        case "GRANT" if one.low.startswith("support") and _FOR_A_PARTY.search(one.near(70, 0)):
            return False
        case "CHANGE" if _CLAIMANT.search(one.near(60, 0)[: -len(one.low)]):
            return False
        case "OPEN" if _TO_DO.match(one.behind):
            return False
        case "KEEP" if not _UNTOUCHED.search(one.behind):
            return False
        case "SENDCASE" if "from one " in one.behind or not (
            _TO_COURT.search(one.behind)
            or (not one.low.startswith(("c", "arriv", "go", "went")) and _FOR_TRIAL.search(one.behind))
        ):
            return False
        case "TRY" | "HEAR" if not one.act.passive and LOOKS_AT.match(one.low) and not BENCH.search(masked):
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
        case "FILE", "CHARGES":
            return one.act.passive or " with " not in one.between()
        case "FILE", "APPEAL":
            # An open letter is signed and made public.
            return not one.low.startswith(("sign", "mak", "made"))
        case "FILE", "PRIVATE":
            return abs(one.place - one.act.place) <= 5 and not _IN_THE_STREET.search(masked)
        case "CHANGE", "ACCUSATION":
            return not re.search(r"\bcharges? for\b", near, re.IGNORECASE)
        case "FREEZE", "ACCOUNTS":
            # Networks block accounts too.
            return not one.low.startswith("block") or bool(_IN_COURT.search(masked) or BAILIFFS.search(masked))
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
            known = _TO_ACCUSERS.search(one.behind) or (not one.act.passive and BENCH.search(one.near(70, 0)))
            return bool(known) and not _ACCUSERS_SENT.search(one.near(70, 0))
        case "RECEIVE", _:
            return bool(_TO_COURT.search(one.near())) if one.act.passive else bool(_COURT_DID.search(one.near(40, 0)))
        case "DELIVER", "SENTENCE":
            return (
                bool(BENCH.search(masked) or DATE in masked)
                and not _DEALT_OUT.search(one.behind)
                and "," not in one.between()
            )
        case "IMPOSE", "PENALTY":
            return not re.search(r"\b(?:paid|which|who)\b", one.between())
        case "OVERTURN", "ENDING":
            return one.parsed.low(one.place) != "closure" or bool(
                _OF_CASE.match(masked, one.parsed.words[one.place].end)
            )
        case "FILE", "COMPLAINT":
            said = one.parsed.words[one.place].low in ("report", "statement", "application")
            known = _AUTHORITY.search(near) or WITH_COURT.search(one.near(0, 80)) or BY_PROSECUTOR.search(near)
            return not said or bool(known)
        case _:
            return True
