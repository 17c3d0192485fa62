"""How strongly an English sentence tells that it sums up: what it counts, of what stretch of time, and who speaks.

A count of events ("18 suits"), a stretch of time ("in May"), a comparison ("up from 12"), a plural that stands for
all of a kind ("courts", "plaintiffs"), the work of a monitor ("we recorded") speak for published figures; a person, a
court, a day, "the newspaper", "his" speak for one case. The weights add up.
"""

from __future__ import annotations

import re

from loaders.reader.english.figure_comparisons import COUNT, COURT, DATE, MONEY, PERSON
from loaders.reader.english.figure_frame import Frame
from loaders.reader.english.figure_leads import LAST_STRETCH
from loaders.reader.english.numbers import counted
from loaders.reader.sifting import Sifted
from loaders.reader.story import SIGNS, Told

_OUTLET = SIGNS["Outlet"]

_COUNTERS = r"(?:we|monitors?|monitoring|desk|service|cent(?:re|er)|union|guild|foundation|fund|network|bureau|institute|coalition|committee|lawyers|correspondents|observers|students|hotline|helpline|(?<!editorial )office|legal service|alliance|association|project|team|clinic|department|group|line|database|\ue002|\ue001)"
_COUNTING = r"(?:document|record|register|count|log|list|note|noticed|monitor|tall|receiv|observ|enter|follow|handl|answer|collect|identif|track|catalogu|report|attend|visit|help|assist|saw|see\b|know|had|has\b|got|took (?=on\b|part\b|\d|[a-z-]+ (?:calls|requests))|conduct|provid|gave|held|dealt|draft|wrote|learn|pay|paid|cover|spent|fund|support|train|represent|defend|advis|fix|put on record|prepar|sent\b|issu|draw|drew)"
_MONITORED = Sifted(rf"\b{_COUNTERS}\b(?: [\w'-]+){{0,4}}? {_COUNTING}\w* [^.;]{{0,40}}?\b{COUNT}\b")
# What happens and is counted, in the plural or behind "1".
EVENTS = (
    r"(?:(?:accusation|acquittal|alert|appeal|application|arrest|assault|attack|ban|beating|blocking|breach|case|charge|call|claim|complaint|conflict|consultation|conviction|cyber-?attack|death|decision|deportation|detention|dismissal|dispute|episode|event|expulsion|fact|fine|hacking|hearing"
    r"|imprisonment|incident|infringement|injur(?:y|ie)|inquir(?:y|ie)|inspection|insult|interrogation|intervention|investigation|judge?ment|killing|lawsuit|message|murder|obstruction|offen[cs]e|order|picket|prosecution|protocol|quer(?:y|ie)|raid|refusal|removal|report|reprisal|request|restriction|ruling"
    r"|sanction|search(?:e)?|seizure|sentence|settlement|signal|suit|summons(?:e)?|threat|trial|verdict|violation|warning|warrant|process(?:e)?|act|petition|letter|demand|grant|award|visit|blockage|outage|shutdown|hack|leak|burglar(?:y|ie)|theft|resolution|instruction|notice|repl(?:y|ie)|answer|entr(?:y|ie)|statement|session|sitting|denial|den(?:y|ie)|proceeding)s?|proceedings|harassment|closures?)"
)
ACTORS = r"(?:journalists?|reporters?|bloggers?|editors?|activists?|media workers?|materials?|links?|resources?|videos?|groups?|domains?|writers?|lawyers|students|media outlets?|outlets?|newsrooms?|editorial (?:offices?|boards?)|newspapers?|papers?|web ?sites?|sites?|(?:web )?pages?|portals?|channels?|accounts?|correspondents?|defendants?|plaintiffs?|claimants?|victims?|officials?|people|persons?|users?|citizens|colleagues|photographers|cameramen|publications|posts|articles|media|akimats|companies|print runs|copies|pickets?|rall(?:y|ies)|regions)"
MODIFIERS = r"(?:(?!(?:years?|months?|days?|hours?|of|to|in|at)\b)[a-z][\w'-]* (?:and )?){0,3}?"
_EVENT = Sifted(
    rf"\b(?P<n>{COUNT}) (?:facts of )?{MODIFIERS}(?:occasions\b|(?:{EVENTS}|times)\b(?! (?:as|more|less|fewer|the|higher)\b))"
)
_ACTOR = Sifted(rf"\b(?P<n>{COUNT}) {MODIFIERS}{ACTORS}\b")
# What befalls the media and those who speak.
_HAPPENED = Sifted(
    r"\b(?:detained|arrested|fined|convicted|acquitted|sentenced|condemned|jailed|imprisoned|prosecuted|charged|accused|tried|beaten|attacked|assaulted|threatened|blocked|unblocked|restricted|closed|shut|searched|raided|questioned|summoned|interrogated|deported|expelled|dismissed|fired|sacked|harassed|persecuted|pursued|insulted|killed|murdered|injured|wounded|obstructed|hindered|refused|denied|barred|banned|prevented|deprived|punished|disciplined|warned|brought to|held liable|released|amnestied|sued|hacked|removed|deleted|stopped|suspended|annulled|revoked|targeted|suffered|stood trial|on trial|faced|served|went to prison|in prison|in places of|subject of|defendants|plaintiffs|claimants|victims|behind bars|in custody|in detention|under (?:arrest|house arrest|investigation|travel ban)|left the|fled|emigrated|found (?:not )?guilty|cleared|applied to|turned to|asked for help|received|sought|lost|won|(?:was|were) (?:not )?(?:let in|admitted|allowed|satisfied|granted|left|filed|submitted|brought|initiated|opened|lodged|considered|returned|issued|rejected))\b"
)
# What stands around a case: who came and looked on, what a law may impose, how large a house or a paper is.
_ASIDE = Sifted(
    r"\b(?:attended|watched|viewed|read|signed|visited|seen|listened to)(?:,[^,]*,)? (?:\w+ )?by\b|\b(?:attend(?:ed)?|funeral|premiere|audience|guests|signatures|subscribers|viewers|ranks?|ranking|index|founded|turns \d|with a staff|long and|in one (?:day|night|weekend|hour)|minutes|seconds|teeth|face up to|punishable|liable to|provides? for|carr(?:y|ies) (?:a|up|from)|sanction of (?:this|the) article|grounds on which|can reach|may be|will (?:train|be|take|hold|open|go)|hopes?|in front of|wears?|aged)\b"
)
_OURS = re.compile(r"\b(?:we|our|us|I)\b", re.IGNORECASE)
# "the number of persons with the status of witness reached 6"
_NUMBERED = re.compile(
    rf"\b(?:number|total|tally|share|count) of [^.;]{{3,90}}? (?:was|were|is|are|reached|stood at|came to|made|equal\w*|amounts? to|amounted to|rose to|fell to|grew to|remains?|remained) (?:at )?(?:only |about |over )?(?:{COUNT})\b|\b(?:the|an?) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+(?:th|st|nd|rd)) (?:such )?(?:[a-z]+ )?{EVENTS}\b[^.;]*(?:this year|this month|{DATE})|{COUNT} times\b.*\b(?:and|,) {COUNT} times\b",
    re.IGNORECASE,
)
# "in 4 out of 5 cases"
_RATIO = re.compile(
    rf"\b{COUNT} (?:out )?of (?:the |these )?{COUNT} {MODIFIERS}{EVENTS}\b|\({COUNT} (?:out )?of {COUNT}\)",
    re.IGNORECASE,
)
# What is no paper of one case.
_PLAIN = Sifted(
    rf"\b{COUNT} {MODIFIERS}(?:acquittal|attack|arrest|beating|blocking|conviction|deportation|detention|expulsion|incident|killing|lawsuit|murder|obstruction|refusal|search|suit|threat|verdict|violation)(?:e?s)?\b"
)
_ABOUT = re.compile(
    rf"\b(?:all|at least|more than|over|under|nearly|almost|about|some|around|up to|as (?:many|few) as) {COUNT}\b",
    re.IGNORECASE,
)
_NOT_ONE = re.compile(r"\bnot (?:a single|one)\b|\bnone of\b", re.IGNORECASE)
_THERE = re.compile(r"\bthere (?:were|was|have been|has been|are)\b", re.IGNORECASE)
_SMALL = re.compile(r"(?:one|two|three|both|a|no|single)\Z", re.IGNORECASE)
_NAMED = Sifted(rf"(?:(?<=of the )|(?<! a )(?<! an )(?<!the ))\b{EVENTS}\b")
_ANY = re.compile(rf"(?<![\w/№#-]){COUNT}(?![\w/-])", re.IGNORECASE)

# Without one of these a sentence counts nothing.
_NUMERAL = re.compile(
    rf"\d|[{MONEY}:]|\b(?:{COUNT}|once|twice|nothing|second|third|fourth|fifth|\w+th)(?![\w])", re.IGNORECASE
)

_SUMMED = Sifted(
    rf"\b(?:in (?:all|total|sum)(?!ity)|all told|all in all|altogether|overall|totall?(?:s|ed|ing|y)?|(?:number|amount) of|numbered|amounted to|by (?:our|the) count|year to date|since (?:the (?:beginning|start)|january|new year)|from the (?:beginning|start) of|by (?:region|city|type|month|category|place|cities|regions|types)"
    rf"|we know of|accounts? for|accounted for|in(?:to)? (?:the|our|its) (?:base|database|register|log|list|chronicle)|statistics|our (?:count|log|list|register)|(?:were|was|have been|has been|had been) (?:fixed|recorded|registered|documented|counted|logged|noted)|(?:month|quarter|year|week|half-year|period|{DATE}) (?:brought|saw|gave|yielded)"
    rf"|(?:liv(?:ed|ing)|went) through|surviv(?:ed|es)|inform(?:ed|s)? (?:us )?(?:about|of) (?:the )?{COUNT}\b|registered|recorded|documented|logged|monitoring|messages about|reports (?:on|about) violations|break down|(?:the|this) (?:figures?|number)|(?:figure|number|total|count|index) (?:is|was|were|made|makes|equal\w*|reached|stood))\b"
)
_COMPARED = Sifted(
    rf"\b(?:{COUNT}|once|twice)(?: [a-z]+){{0,5}} (?:in|over|for) {DATE}[^.;]{{0,30}}\b(?:{COUNT}|once|twice)[^.;]{{0,20}} (?:in|over|for) {DATE}"
    rf"|[,:–] (?:only )?{COUNT} (?:against|versus|vs\.?) {COUNT}\b|\b(?:compared (?:to|with)|in comparison with|as (?:against|compared)|the same (?:period|weeks|months|quarter|half)|up from|down from|(?:twice|three times|four times) as (?:many|often)|times (?:more|less|fewer)|(?:more|fewer|less) than (?:in|a year)|than in|as (?:many|few) as|a (?:year|month|week) (?:earlier|ago|before)"
    rf"|(?:rose|fell|grew|went|doubled|trebled|tripled|halved|dropped|soared|climbed|increased|decreased|declined|jumped|stayed|remained|risen|fallen|grown|growth|increase|decrease|drop),? (?:\w+ ){{0,2}}(?:from|to|at|by) (?=[\w ]{{0,12}}{COUNT}\b|{MONEY})|against {COUNT} (?:in|a year|a month|for|over|the)|the figures?|this year|last year)\b"
)
_STRETCH = Sifted(
    r"\b(?:this|last|the) (?:month|week|quarter|half-year|reporting period|period under review|year)\b|\b(?:for|over|during|in) (?:the )?(?:month|week|quarter|year|period|reporting)|\btoday\b|\b(?:first|second|third|fourth) (?:quarter|half)\b|\b(?:first|last|past|these) \w+ (?:months|weeks|quarters)\b"
)
_OF_THEM = Sifted(
    rf"\bevery (?:second|third|fourth|fifth)\b|\b(?:half|a third|a quarter|two thirds|most) of (?:the|all|these|them)\b|\b{COUNT} (?P<by>under|for|against|about|by|on|in) [^,;.]{{1,40}}(?:,| and|, and) {COUNT} (?P=by)\b|\({COUNT} (?:in|by|for|with|of|under|on|about) [^()]*[,;] (?:and )?{COUNT} |\bthe (?:rest|remainder|others|remaining|bulk|majority)\b|\b(?:of|from|among) (?:them|these|those|which|whom|that number)\b|\bincluding (?:\w+ ){{0,2}}{COUNT}\b|\b{COUNT} of (?:the|which|them|these|those)\b|\b{COUNT} (?:out )?of {COUNT}\b|\bother(?:s| {COUNT})\b|\banother {COUNT}\b|\b(?:of|from|out of) (?:the |these |those )?{COUNT} (?:[\w-]+ ){{0,2}}{EVENTS}\b"
)
# Plurals without an article stand for all of a kind.
_GENERIC = Sifted(
    rf"(?:^\W*|[,;] (?:and |while |but )?|\b(?:and|in|by|of|the|to|against|from) )(?:(?:civil |criminal |district |city |regional |the )?courts|plaintiffs|claimants|applicants|prosecutors|officials|ministries|akimats|judges|courts|companies|legal (?:persons|entities)|journalists|bloggers|editors|newspapers|reporters|media (?:organi[sz]ations|outlets|workers)|newsrooms|editorial offices|mass media|the media|media|sites|police|state bodies|authorities|private (?:persons|citizens)|citizens)\b(?! {PERSON})"
)
_PASSIVE = Sifted(
    r"\bthere (?:were|was|are|is|have been|has been|had been)\b|\b(?:were|was|are|is|have been|has been|had been|it is|it was) (?:\w+ )?\w+(?:ed|en|ld|wn|ght|un|put|shut|lost|left|paid|made|sued)\b|\b(?:under way|behind bars|in custody|in prison|reached court|concern(?:ed|s)?|entries|alerts|led to|ended (?:in|with)|became|faced?)\b"
)
_SUM = Sifted(
    rf"\b(?:sums?|amount|total|worth|value|price|penalties|duty|(?:moral |material )?(?:harm|damages?)|compensation|claims|fines|requirements|demand(?:s|ed)|ask(?:ed)?(?: for)?|sought|claim(?:ed|s)?|want(?:ed)?|recovered|collected|exacted|awarded|granted|satisfied|received|got|get|won|allowed|paid)\b[^.;]{{0,70}}{MONEY}|{MONEY}[^.;]{{0,36}}\b(?:claimed|awarded|demanded|recovered|collected|sought|exacted|spent|raised)\b"
)
_IN_BRACKETS = re.compile(rf"[a-z{DATE}{SIGNS['Place']}]{{1}} \((?:{COUNT})(?:\)| (?:of|out of) |[;,] )", re.IGNORECASE)
_LABELLED = re.compile(
    rf"(?:[a-z)]{{2}}|[{DATE}{SIGNS['Place']}]) ?[:–—=-] ?(?:\d{{1,4}}\b|none\b|{COUNT}(?: ?[.,;(]|\Z))(?![\w:./-]*\d)",
    re.IGNORECASE,
)
# "Detained: 3"
DONE_TO = re.compile(
    rf"\W*(?:[a-z]+ )?(?:{ACTORS} )?(?:detained|fined|arrested|attacked|acquitted|convicted|beaten|killed|sentenced|charged|accused|tried|prosecuted|persecuted|blocked|closed|shut|suspended|threatened|warned|searched|deported|expelled|dismissed|fired|released|imprisoned|jailed|sued|injured|hacked|harassed|insulted|questioned|summoned|refused|denied|barred|removed|deleted)(?: [a-z][a-z '-]{{1,30}})? ?[:–—=-] ?(?:\d|{COUNT}(?= ?[(.,;]|\W*\Z))",
    re.IGNORECASE,
)
# A number right behind each of several labels: "received 214, heard 187, convicted 21", "Almaty 12 / Astana 4".
SERIES = re.compile(
    rf"(?:[a-z]{{3}}|{SIGNS['Place']})(?<!\bpart)(?<!\bparts)(?<!\bpage)(?<!\broom)(?<!\bhouse)(?<!\bsection)(?<!\bparagraph)(?<!\barticle)(?<!\barticles)(?<!\bfor)(?<!\bagainst)(?<!\band)(?<!\bnos) \d{{1,5}}(?: ?[(\[][^)\]]*[)\]])?(?= ?[,;/|]| and |\W*\Z)",
    re.IGNORECASE,
)
LABELLED_COUNT = re.compile(
    rf"\b{EVENTS}\b[\w' \ue005\ue007-]{{0,40}}? ?[:–=-] ?(?:\d|none\b|\ue006)|\b(?:sums?|damages|amounts?) (?:claimed|awarded|recovered|sought|demanded)[^.:;]{{0,30}}[:–=-] ?\ue006",
    re.IGNORECASE,
)
# One case: its parties, its things, its deeds.
ONE_CASE = Sifted(
    r"\b(?:the|this|that|same|its|each) (?:[a-z-]+ )?(?:newspaper|paper|site|portal|channel|agency|suit|lawsuit|claim|complaint|plaintiff|claimant|editor|journalist|reporter|blogger|activist|defendant|accused|suspect|convict|examination|expert|article|post|video|publication|verdict|sentence|official|akim|company|firm|owner|author|bill|law|building|house|car|guard|policem[ae]n|investigator|lawyer|hearing|case|bench|appeal|newsroom|studio|station|team|staff|trial|session|rally|briefing|round table|draft|document|circulation)\b(?! (?:of|for|law) (?:article|the month))"
    r"|(?<!to )(?<!of )(?<!by )(?<!with )(?<!from )\bthe (?:court|judge|prosecutor|police|investigator|(?:appeals?|appellate|cassation|judicial|regional) (?:court|board|panel|instance|collegium|chamber|bench))\b|\beditorial office\b|^\W*(?:claim|fine|damages|sought|asked|demand|penalty|sum) ?:|\b(?:to know about|we tell|marked by|which we|in this issue)\b|\b(?:s?he|his|her|himself|herself|him)\b|\ban (?:article|amendment)\b|\btakes? effect|\binto force|\bboth\b|\beach\b|\bwhose\b|\b(?:a|the) witness\b|\bthe (?:[a-z]+est|most [a-z]+) (?:fine|penalty|claim|suit|lawsuit|sentence|term|verdict)\b"
)
_DECIDED = Sifted(
    r"\bthe (?:court|judge|police|prosecutor|investigator) (?:has |had |also |later )?(?:imposed|sentenced|fined|ordered|found|convicted|acquitted|awarded|demanded|detained|granted|dismissed)\b"
)
# Who made the report, what it holds; what a law, an outlet or its staff is like: no figures.
_SOURCES = re.compile(
    r"\W*(?:the |this |its |our |an? )?(?:[a-z-]+ ){0,2}(?:draft|bill|law|code|decree|concept|amendments|circulation|print run|newspaper|paper|magazine|office|newsroom|studio|subscribers)\b[^.;,]{0,24}\b(?:contains?|consists?|comprises|has|have|employs?|provides|introduces|is|numbers?|sells?|of the [a-z]+:)(?! (?:been|had|accused|charged|sued|blocked|closed))"
    r"|\W*(?:(?:the |this )?(?:review|report|bulletin|digest|text|issue|monitoring|chronicle) (?:was|is|has been) (?:prepared|compiled|written|made|drawn up)|in this issue|contents|see also|read|(?:data|sources?|analysts?|editors?|compiled|prepared|contacts?)\b[^.;]{0,30}?(?::|\bby\b))",
    re.IGNORECASE,
)
# A court by name, of all that came to it.
_DOCKET = re.compile(
    rf"\A\W*(?:the )?{COURT} (?:has |had )?(?:considered|reviewed|heard|examined|received|registered|delivered|issued|returned|dismissed|upheld) (?!one\b|two\b|three\b){COUNT} {MODIFIERS}{EVENTS}\b"
    rf"|\A\W*(?:the )?{COURT}(?:'s)? (?:own |official )?(?:figures?|statistics|data|numbers?|count)\b",
    re.IGNORECASE,
)
_ENOUGH = 5


def evidence(told: Told, frame: Frame) -> int:
    """How much speaks for a sentence to publish figures; what speaks for one case counts against it."""
    masked = told.masked
    events = [match["n"] for match in _EVENT.finditer(masked)]
    actors = [match["n"] for match in _ACTOR.finditer(masked)]
    counts = len(_ANY.findall(masked))
    small = all(_SMALL.match(one) for one in [*events, *actors])
    sums = bool(_SUM.search(masked))
    lengths = _lengths(told)
    stretch = any(length != 10 for length in lengths) or bool(_STRETCH.search(masked))
    numbered = bool(_NUMBERED.search(masked))
    happened = stretch or frame.goes_on or bool(_HAPPENED.search(masked))
    total = 2 * bool(events) + (len(events) > 1) + 2 * sums
    total += ((1 if small else 2) if happened else 0) * bool(actors) - (
        small and not (sums or numbered or frame.goes_on)
    )
    total += (counts > 1) + (counts > 2) + _many([*events, *actors] if happened else events)
    generic = bool(_GENERIC.search(masked))
    total += sums and generic
    summed = bool(_SUMMED.search(masked))
    total += 4 * summed + 4 * bool(_MONITORED.search(masked))
    total += 3 * bool(_COMPARED.search(masked)) + 2 * bool(LAST_STRETCH.search(masked))
    total += bool(_PLAIN.search(masked)) + bool(_THERE.search(masked)) + 2 * bool(_NOT_ONE.search(masked))
    total += bool(_ABOUT.search(masked) and (events or actors))
    total += 2 * stretch
    total += sum(length != 10 for length in lengths) > 1
    total += min(2, len([*_OF_THEM.finditer(masked)])) + 2 * generic + bool(_PASSIVE.search(masked))
    total += 3 * bool(_RATIO.search(masked)) + 4 * bool(DONE_TO.match(masked))
    marked, series = len(_LABELLED.findall(masked)), len(SERIES.findall(masked))
    total += min(4, 2 * len(_IN_BRACKETS.findall(masked))) + min(4, 2 * (marked + (series if series > 1 else 0)))
    total += 2 * bool(_NAMED.search(masked) and counts and not events)
    total += 3 * numbered + 2 * bool(_OURS.search(masked)) - 4 * bool(_ASIDE.search(masked))
    if events or sums or summed or happened or frame.listed:
        total += (2 if small else 4) * (frame.edge and frame.opens) or 2 * (frame.edge or frame.opens)
    total += 4 * frame.goes_on
    total -= (1 if numbered else 4) * bool(ONE_CASE.search(masked)) + (2 if summed else 4) * any(
        length == 10 for length in lengths
    )
    total -= 3 * (_OUTLET in masked) + 2 * frame.amid
    return total


def _lengths(told: Told) -> list[int]:
    """How long the dates of a sentence are written: ten characters are a day; "since 1 May" is a stretch."""
    lengths = []
    for place in told.units:
        if told.units[place][0].label == "Date":
            until = re.search(
                r"\b(?:since|from|as of|by|until|till) \Z", told.masked[max(0, place - 8) : place], re.IGNORECASE
            )
            lengths.append(7 if until else len(str(told.units[place][0].value)))
    return lengths


def _many(counts: list[str]) -> int:
    """How many is the most of what is counted: a single case has no ten suits."""
    most = max((counted(one) or 0 for one in counts), default=0)
    return 2 * (most > 9) + (most > 99)


def counts_events(masked: str) -> int:
    """How many counts of events stand in a line."""
    return sum(1 for _ in _EVENT.finditer(masked))


def tells(told: Told) -> bool:
    """Whether a sentence tells of somebody, so that it sums nothing up."""
    masked = told.masked
    named = (
        PERSON in masked
        or (COURT in masked and not _DOCKET.search(masked))
        or bool(re.match(r"\W*(?:s?he|his|her)\b", masked, re.IGNORECASE))
    )
    return named and not _MONITORED.search(masked)


def publishes(told: Told, frame: Frame) -> bool:
    """Whether a sentence publishes figures."""
    masked = told.masked
    if not re.search(r"[^\W\d_]{3}|[\ue005-\ue007]", masked) or _SOURCES.match(masked):
        return False
    if frame.listed and not frame.told:
        return True
    if tells(told):
        return False
    if not _NUMERAL.search(masked) or _DECIDED.search(masked):
        return False
    return evidence(told, frame) + 4 * frame.listed >= _ENOUGH
