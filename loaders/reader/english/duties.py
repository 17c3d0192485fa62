"""What somebody is obliged to do in English, or is asked to be: apologise, retract, delete, block a site.

Each is told by a verb that is not finite ("to delete the video", "the video be deleted", "wants it deleted") or
by a noun ("the deletion of the video"), and counts when something before it obliges or asks.
"""

from __future__ import annotations

import re

from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import Make, Sanction
from loaders.reader.story import Told, pattern

_PRINT = "publish|print|broadcast|run|air|read out|place|post|issue|carry"
_APOLOGY = (
    r"\b(?:(?:(?:public|written|official|personal) )?(?:apolog(?:y|ies|i[sz]e[sd]?)|say(?:ing)? sorry)|(?:refutation|retraction|disproof|disclaimer|rebuttal)s?|(?:refut|disprov)(?:e|ing)|retract(?:ing)?|disown|disavow|recant|(?<=be )(?:refuted|retracted|disproved|disproven|disowned|disavowed)"
    r"|withdraw(?:n)? (?:the|his|her|its|their|\ue000) (?:words|statement|allegation|accusation)s?|take back (?:the |his |her |its |their |\ue000 )?(?:words|statements?|allegations?|accusations?)|denials? (?:in print|on air)|(?:ask|beg)(?:s|ging|ing)? (?:[^.;,]{0,40}? )?(?:pardon|forgiveness)\b|take (?:the|his|her|its|their|those|these) (?:words|statements?|allegations?) back|eat (?:his|her|its|their) words"
    rf"|(?:{_PRINT})(?:e?d|ing)? (?:an? |the |its |their )?(?:(?!and\b)[\w\ue000'-]+ )?(?:correction|reply|denial|clarification|explanation|message|answer|decision)"
    r"|(?:air ?time|time|space|room) [^.;,]{0,20}for (?:an?|the) (?:reply|response|answer)|(?:publication|printing) of (?:an? |the )?(?:refutation|correction|reply|clarification|response))"
)
_NOT_FINITE = r"(?:(?!\b(?:(?:was|were|is|are|has|had|have)\b(?! to\b)|(?:and|but|who|which)\b))[^.;,])"
_WORK = r"(?:article|print[- ]run|circulation|video|post|publication|text|material|comment|film|book|report|photo|image|picture|story|item|episode|entry|interview|caricature|cartoon|tweet|reel|clip|recording|broadcast|data|information|version|documentary|documentaries|interview|passage|caption|page|issue|edition|copy|copies|song|podcast|column|remark|word|programme|thread|meme|statement)s?"
_GONE = r"(?:deleted|removed|destroyed|erased|unpublished|withdrawn|taken (?:down|off(?:line)?))"
_APOLOGY += rf"|\b{_WORK}{_NOT_FINITE}{{0,60}}? (?:refuted|retracted|disowned|disavowed|disproved)\b"
_DELETION = (
    rf"\b(?:(?:delete|remove|destroy|erase|unpublish|withdraw|take down|take off|pull|scrap|cut out|edit out|wipe|take offline) (?:{_NOT_FINITE}{{0,40}}? )?{_WORK}\b|(?:delete|remove|take down|unpublish) (?:it|them)\b|take (?:{_NOT_FINITE}{{0,30}} )?{_WORK} (?:down|off)\b"
    rf"|(?:deletion|removal|destruction|withdrawal|erasure|taking down) of {_NOT_FINITE}{{0,40}}?{_WORK}\b|(?:{_WORK}|it|them)(?:{_NOT_FINITE}{{0,25}}?|{_NOT_FINITE}{{0,70}}? be) {_GONE}\b)"
)
_DISCLOSURE = (
    r"\b(?:(?:disclose|reveal|divulge|name|identify|hand over|turn over|surrender) (?:the |its |his |her |their |all )?(?:[\w-]+ )?(?:sources?|identit(?:y|ies)|authors?|names?|recordings?|footage|informants?|documents?|correspondence)\b|disclosure of (?:the |its |his |her )?(?:[\w-]+ )?(?:sources?|identit(?:y|ies)|authors?))"
    r"|\b(?:add|append|attach) [^.;,]{0,40}(?:comment|note|reply|response|statement|label|mark)\b[^.;,]{0,20}(?:beneath|below|under|to|beside)"
)
_SITE = r"(?:\ue001|sites?|websites?|channels?|pages?|portals?|resources?|blogs?|domains?|accounts?|messenger|app|media outlets?|internet)"
_SHUT = (
    r"(?:blocked|closed|restricted|limited|shut(?: down)?|made inaccessible|suspended|disabled|switched off|cut off)"
)
_BLOCKING = (
    rf"\b(?:(?:block|shut down|disable) (?:{_NOT_FINITE}{{0,30}}? )?\"?{_SITE}|close (?:the |its |his |her |\ue000 )?(?:\w+ )?(?:site|channel|page|account|portal|website|blog)\b|(?:shut|close|restrict|limit|block|suspend) (?:the )?access\b|access to {_NOT_FINITE}{{0,50}}? (?:to )?(?:be )?{_SHUT}\b"
    rf"|(?:{_SITE}\"?{_NOT_FINITE}{{0,25}}? (?:be )?(?:blocked|made inaccessible|shut down|disabled))\b"
    rf"|(?:blocking|(?:restrict|limit|clos|shutt)(?:ing|ion|ation|ure)(?: of|ing)?(?: the)? access|shutdown|closure) (?:of |to )?{_NOT_FINITE}{{0,40}}?\"?{_SITE})"
)
# To close a newspaper is a ban.
_ON_PAPER = re.compile(r"\b(?:newspaper|magazine|weekly|radio|TV|publication)\b", re.IGNORECASE)
_DUTIES = (("apology_or_retraction", _APOLOGY), ("other", _DELETION), ("other", _DISCLOSURE), ("blocking", _BLOCKING))
# Somebody has to, or asks that somebody should: without such a word a duty is only talked of.
_MUST = r"must|should|shall|order(?:ed|s)|(?:order|duty|obligation|requirement) to|oblig(?:ed|es|ing)|obligated|undertak\w+|undertook|agree[ds]?|settled|required|bound|grant(?:ed|s)|satisf\w+|ha(?:s|ve|d)(?: also| now| (?:until|till) [^.;,]{1,30}?| (?:until |till )?\ue005| (?:[\w-]+ ){1,2}(?:days|weeks|hours|months?|years?))? to|is(?: also| now)? to|are(?: also)? to|w(?:as|ere)(?: also)? to|plus|compelled|forced by the court|decreed|awarded|imposed|ruled|decided|held|made (?:it|him|her|them|the \w+|[\ue000-\ue002])|direct(?:ed|s|ing)|told|subject|obtained|won|upheld|confirmed|left|endorsed|affirmed|sustained|(?:decision|ruling|judge?ment|verdict|outcome):|settlement|agreement|mediation"
_ASKS = r"demand\w*|claim\w*|want\w*|ask\w*|sought|seek\w*|requir(?:es|ing)|insist\w*|suit|lawsuit|request\w*|petition\w*|appl(?:ied|ies)|hop\w+ for|(?:was|were|been) after|su(?:e[sd]?|ing) for|prays?|call\w* (?:for|on)|expect\w*|urg\w+|recommend\w*|propos\w+"
_CALLED_FOR = re.compile(rf"\b(?:{_MUST}|{_ASKS})(?!\w)", re.IGNORECASE)
# Those who ask without the law: at the scene of a report.
_AT_THE_SCENE = re.compile(
    r"\b(?:police\w*|guards?|officers?|security|strangers?|unknown|men|man|callers?|driver|employees?|threat\w*)\b[^.;]*\b(?:demand|ask|want|order|told|insist|requir|forc|made)\w*[^.;]*\Z",
    re.IGNORECASE,
)
# The duty told in the same words: "the video must be removed".
_HAS_TO = re.compile(r"\b(?:must|shall|(?:is|are|was|were|has|have|had) to)\b", re.IGNORECASE)
# What a law obliges everybody to.
_BY_LAW = re.compile(
    r"\b(?:laws?|bill|draft|amendments?|code|rules|regulations?)\b[^.;]{0,70}\b(?:oblig|requir|allow|let|enabl|permit|provid)\w*[^.;]*\Z"
    r"|\b(?:citizens?|persons?|anyone|everyone|whoever|individuals?|legal entity|a plaintiff|\ue004)\b[^.;]{0,30} (?:may|can|has the right to|have the right to|is entitled to|are entitled to)\b[^.;]*\Z",
    re.IGNORECASE,
)
_UNDER_LAW = re.compile(r"\b(?:by|under|according to) (?:the )?law\b[^.;]*\Z", re.IGNORECASE)
_LAW = re.compile(
    r"\b(?:court|judge|suit|lawsuit|claim|plaintiff|ruling|decision|law|prosecutor\w*)\b|\ue003", re.IGNORECASE
)
# "satisfied the claim in part: 100 thousand tenge and a"
_WITH_A_GRANT = re.compile(
    r"\b(?:granted|satisfied|upheld|allowed|met)\b[^.;]{0,70}(?::|\ue006|plus)[^.;]{0,40}(?: and| plus|,|:) (?:an? |the )?\Z",
    re.IGNORECASE,
)
# "under the settlement the site will"
_UNDER_A_DEAL = re.compile(
    r"\b(?:settlement|agreement|mediation|reconciliation|reconciled|settled)\b[^.;]{0,80}\b(?:will|would|agreed|agrees|undertak\w+|undertook|promised|is to|shall)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)
_DECREED = re.compile(
    r"[^.;,]{0,24} (?:was|were|is|are) [^.;,]{0,20}(?:decreed|ordered|imposed|granted|awarded|directed)|[^.;,]{0,24} (?:decreed|ordered|imposed|prescribed) by\b|[^.;]{0,50}, (?:ruled|decided|ordered|decreed|held)\b",
    re.IGNORECASE,
)


def duties(told: Told, make: Make, timed: list[tuple[int, int]]) -> list[Sanction]:
    """What a sentence obliges somebody to do; what stands beside a length (`timed`) is a term."""
    found: list[Sanction] = []
    for kind, text in _DUTIES:
        end = 0
        for match in pattern(text).finditer(told.masked):
            beside = any(match.start() - 14 < high and low < match.end() + 30 for low, high in timed)
            if kind == "blocking" and _ON_PAPER.search(match[0]):
                continue
            stage = None if match.start() < end or (beside and kind == "blocking") else _stage(told, match, kind)
            if stage:
                end = match.end()
                found.append(make(kind, stage, *match.span()))
    return found


def _stage(told: Told, match: re.Match[str], kind: str) -> str | None:
    """Whether a duty is imposed or asked for; None when it is only talked of."""
    masked = told.masked
    before = masked[max(0, match.start() - 170) : match.start()]
    has_to = bool(_HAS_TO.search(match[0]) and _LAW.search(masked))
    decreed = has_to or bool(_DECREED.match(masked, match.end()))
    if told.in_quotation(match.start()) or not (decreed or _CALLED_FOR.search(before)):
        return None
    if re.search(r"\b(?:refus|reject|declin|not )\w*[^.;,]{0,20}\Z", before) and not re.search(
        r"not only[^.;,]{0,20}\Z", before
    ):
        return None
    if _BY_LAW.search(before):
        return None
    if _UNDER_LAW.search(before):
        return "statutory"
    if kind != "apology_or_retraction" and _AT_THE_SCENE.search(before) and not _LAW.search(masked):
        return None
    if _UNDER_A_DEAL.search(before) or _WITH_A_GRANT.search(before):
        return "imposed"
    stage = "imposed" if has_to else stage_at(masked, *match.span())
    if decreed and stage in (None, "requested"):
        return "imposed"
    return None if stage == "statutory" else stage
