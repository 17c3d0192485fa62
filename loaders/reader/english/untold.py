"""Sentences that tell of no step of a case: questions, rumours that are rejected, figures, and what the law says."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import COURT, DATE, PERSON, Parsed
from loaders.reader.english.step_clauses import Clauses, alone
from loaders.reader.english.step_fields import clause_at
from loaders.reader.english.told_step import Step

_RUMOUR = re.compile(
    r"\b(?:reports|rumou?rs?|statements|news|messages|posts|information)\b[^.;]{0,60}\b(?:that|of|about|on|in)\b[^.;]*"
    r"\b(?:is|are|was|were|proved|turned out|has been|have been)(?: to be)? (?:untrue|false|wrong|baseless|not true|not correct|not confirmed|denied|refuted|fake|invented|an invention)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|wonders?|asks? (?:why|whether)|why no|not (?:yet )?(?:clear|known)|(?:unclear|unknown) (?:who|whether|why|how|when|what)|(?:nobody|no one) knows|declined to say|did not (?:say|specify|explain))\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
# "A protocol is drawn up immediately", "searches must be sanctioned": what is done always.
_ALWAYS = re.compile(
    r"\A\W*(?:An?|Any|Every|Each) [^.;,]{3,60} (?:must|may|(?:is|are) (?:\w+ )?\w+(?:ed|wn|en)\b) ?|\A\W*(?:If|Where|Unless)\b[^.;]{3,60}, [^.;,]{3,60} (?:is|are) |\b(?:often|usually|regularly|routinely|always|as a rule|typically|rarely|seldom|normally|in most cases|commonly|(?:is|are) (?:still )?(?:rare|common|frequent|usual))\b|\b(?:must|should|shall|can only)\b|\bnumber of\b",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\b(?:reports?|news|messages?) (?:which|that) (?:proved|turned out|later proved)(?: to be)? (?:false|untrue|wrong|fake)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"\b(?:might|would|could) (?:not |never )?have\b", re.IGNORECASE)
_NO = re.compile(r"\b(?:no|not one of|neither of|none of)(?: the)? (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)
# "Sends no claims anywhere", "brought neither a suit".
_NOTHING = re.compile(r"\w+ (?:in |up )?(?:no|not a single|neither|nothing|not one|not any)\b", re.IGNORECASE)
# Whoever finds something in a text, and is no court.
_FINDERS = re.compile(
    r"\b(?:reports?|study|studies|experts?|expertise|examination|analysis|audit|monitoring|linguists?|specialists?|survey|union|monitors|lawyers?|foundation)\b[^.;,]{0,40}\Z",
    re.IGNORECASE,
)
_FOUND = re.compile(r"(?:found|finds|recogni[sz]ed|held|considers?|considered)\b", re.IGNORECASE)
_POSSIBLE = re.compile(
    r"\b(?:can|could|may|might|would|should) (?:have|see|lose|face) (?:[\w'-]+ ){0,4}\Z", re.IGNORECASE
)
_DONE = frozenset(
    "complaint claim_filed appeal_filed cassation_filed charge protocol search investigation_opened arrest detention".split()
)
_HAVING_DENIED = re.compile(r"\bden(?:y|ies|ied|ying) (?:that |having |it |he |she |they )", re.IGNORECASE)
_HABIT = re.compile(
    r"\b(?:often|usually|rarely|always|as a rule|is still rare|is rare)\b|\A\W*(?:If|When|Where) [^.;]*, [^.;]* (?:is|are) ",
    re.IGNORECASE,
)
_LONG_AGO = 1991
_OLD_TIMES = re.compile(r"\b(?:tsarist|tsar's|Soviet times|Stalin\w*|NKVD)\b")
_NOBODY = re.compile(
    r"\b(?:nobody|no one|no-one|none(?! of(?: whose|  ))|neither|no (?:\w+ ){1,2}(?:was|were|has|have))\b",
    re.IGNORECASE,
)
_MANY = (
    r"(?:courts|officials|journalists|newsrooms|bloggers|editors|outlets|media|reporters|companies|plaintiffs|claimants|deputies|cases|lawsuits|suits|claims"
    r"|people|persons|defendants|complaints|appeals|sites|newspapers|activists|businessmen|prosecutors|judges|policemen|agencies|bodies|writers|authors)"
)
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several|many|most|all(?! charges| accusations| claims| suits)|\ue006)"
# More than befall one thing at once.
_SCORES = (
    r"(?:\d{2,}|dozens?(?: of)?|hundreds?(?: of)?|several dozen|many|most"
    r"|(?:[5-9]|five|six|seven|eight|nine|ten|eleven|twelve)(?=[^.;]*\b(?:in (?:the )?(?:past|last|\ue005)|over (?:the )?|this year|since|a year|altogether|in total|during the (?:year|quarter|month|period))))"
)
# "The courts awarded 5 million", "officials brought 12 suits", "16 newsrooms were searched".
_FIGURE = re.compile(
    rf"\A\W*(?:in (?:all|total),? |altogether,? )?(?:the )?{_MANY}(?: and (?:\w+ )?{_MANY})? (?:\w+ ){{1,3}}?{_NUMBER}\b"
    rf"|\b{_SCORES} (?:[\w-]+ )?{_MANY}\b|\b(?:the )?courts (?:have |had )?(?:\w+ ){{0,2}}(?:\w+ed) |\bclaims for the amount\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:is|are) (?:punish(?:ed|able)|fined|provided for|threatened)\b|\b(?:prohibited|forbidden|guaranteed|banned|protected|provided for) by (?:the )?(?:law|constitution|code)|\bthe (?:law|code) (?:allows|provides|says|punishes)\b|\b(?:amendments?|bill(?! of indict)|draft law|new law)\b",
    re.IGNORECASE,
)
# What is taught or written down for everybody tells of nobody's case.
_TAUGHT = re.compile(
    r"\bhow to (?:behave|act|protect|defend|respond|appeal|file|complain)\b|\b(?:training|seminar|webinar|workshop|lecture|round table|handbook|guide(?:book|lines)?|manual|memo|leaflet|master class)\b|\b(?:according to|under) (?:the )?(?:current |present |new |Kazakh )?(?:law|legislation|code|Constitution)\b[^.;]* (?:is|are|may|must|can)\b|\bmay (?:not )?be\b|\bare subject to\b|\b(?:film|movie|novel|play|documentary)\b[^.;]{0,20} (?:tells|about|shows)\b|\bany(?:one|body)?(?: [\w-]+){0,2} who\b",
    re.IGNORECASE,
)
# Of tariffs and plans, by no court.
_PUBLIC = re.compile(
    r"\b(?:public|parliamentary|budget) hearings?\b (?:on|about|of|into)|\bhearings? on (?:the |a )?(?:draft|bill|budget|law|amendments|report|strategy|tariffs|master plan)\b|\bhearings?\b[^.;]{0,40} in (?:the )?(?:parliament|Mazhilis|Majilis|Senate|maslikhat)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")


def untold(parsed: Parsed, divided: Clauses, step: Step) -> bool:
    """Whether what reads like a step is none."""
    told = parsed.told
    masked = told.masked
    if (
        (len(parsed.words) < 3 and step.date is None)
        or masked.rstrip().endswith("?")
        or _RUMOUR.search(masked)
        or _FALSE.search(masked)
    ):
        return True
    text = alone(parsed, divided, clause_at(parsed, divided, step.verb()))
    named = PERSON in text or COURT in text
    if _NOBODY.search(text, 0, step.verb()) and not re.search(r"\b(?:guilt|offence|grounds?|signs?|violation)", text):
        return True
    if _NO.search(masked, 0, step.start) or _NO.search(masked, 0, step.verb()):
        return True
    if any(str(one[0].value)[:4] < str(_LONG_AGO) for one in told.units.values() if one[0].label == "Date"):
        return True
    if _OLD_TIMES.search(text) or (step.kind == "hearing" and _PUBLIC.search(masked) and not named):
        return True
    if _SUPPOSED.search(masked, step.start, step.end) or _HAVING_DENIED.search(masked, step.start, step.end):
        return True
    if _POSSIBLE.search(masked, 0, step.start):
        return True
    if step.kind == "judgment" and _FOUND.match(masked, step.start) and _FINDERS.search(masked, 0, step.start):
        return True
    if step.kind in _DONE and _NOTHING.match(masked, step.start, step.end):
        return True
    if _DENIED.search(masked, 0, step.verb()):
        return True
    if named:
        return False
    if _ALWAYS.search(text) or _HABIT.search(masked):
        return True
    if _LAW.search(text) or _TAUGHT.search(masked):
        return True
    days = any(
        _DAY.match(str(one[0].value))
        for place, one in told.units.items()
        if masked[place] == DATE and text[place] == DATE
    )
    return not days and bool(_FIGURE.search(text))
