"""Sanctions that are named and not measured, in English: "sent to prison", "House arrest was chosen", "an apology"."""

from __future__ import annotations

import re

from loaders.reader.english.bans import BAN, OF_A_MEDIUM, kind_of
from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import Make, Sanction
from loaders.reader.story import SIGNS, Told, pattern

_IMPRISONED = r"(?:(?:real |actual )?(?:prison|jail|imprisonment|incarceration|isolation|detention)(?: (?:term|sentence|time)s?)?|depriv(?:ation|ed) of (?:liberty|freedom)|loss of (?:liberty|freedom))"
_PRISON = (
    rf"(?:\b(?:commut|replac|convert|swap|chang|exchang|substitut)(?:ed|es|ing) (?:his |her |the |a |an )?{_IMPRISONED} (?:to|with|by|for|into) (?=[^.;]{{0,25}}(?:restrict|suspend|fine|probation|community|conditional|house))"
    rf"|\b(?:sentenced|condemned) (?:(?:<P>|him|her|them) )?to (?:a )?{_IMPRISONED}(?!\w)"
    rf"|\b(?:asked|asks|called|pressed|pleaded) for (?:a |his |her |their )?(?:real |actual )?(?:prison|jail|imprisonment|deprivation of (?:liberty|freedom))\b|\b(?:asked|demanded|wanted) (?:the court )?to (?:punish|sentence) (?:<P>|him|her|them) (?:by|with|to) {_IMPRISONED}"
    r"|\bthe (?:jail|prison|real) (?:term|sentence) (?:was|is|has been|had been|be) (?:\w+ )?(?:replaced|commuted|changed|converted|swapped|turned|exchanged|lifted|overturned|cancelled)\b"
    r"|\b(?:wanted|wants) (?:<P>|him|her|them|the [\w-]+) (?:behind bars|in prison|in jail|jailed|imprisoned)\b)"
)
_COURT = r"(?:court|<C>|judge|magistrate)"
_HOME = r"(?:home|house|flat|apartment|own four walls)"
_CUSTODY = r"(?:custody|pre-?trial (?:detention|prison|jail|custody|arrest)|remand(?: (?:prison|cent(?:re|er)|jail))?|(?:investigative |temporary )?detention(?: (?:cent(?:re|er)|facility))?|(?:investigative |pre-?trial )?isolation ward|the cells)"
_ARREST = (
    rf"(?:\bconfined to (?:his|her|their|the) {_HOME}\b|\b(?:house|home) arrest (?:was|is|has been|had been) (?:chosen|selected|imposed|ordered|applied|assigned|picked|set|appointed)"
    rf"|{_COURT}\b[^.;,]{{0,40}} (?:agreed to|consented to|gave (?:its|his|her|the) (?:consent|go-ahead|sanction|leave) (?:to|for)|sanctioned|authori[sz]ed|approved|okayed|ordered|allowed) (?:the )?(?:pre-?trial )?(?:arrest|detention|remand|custody) of"
    rf"|{_COURT}\b[^.;]{{0,40}} (?:put|placed|sent|remanded|committed|took) [^.;,]{{1,40}}? (?:in|into|to) {_CUSTODY}\b|\b(?:put|placed|sent|remanded|committed) (?:in|into|to) {_CUSTODY} by [^.;,]{{0,20}}{_COURT}"
    r"|\bremanded (?:in custody )?(?:until|till|for|by|pending)\b|\b(?:under guard|under arrest|under house arrest|in custody|behind bars) (?:since|until|till)[^.;]{0,40}(?:decision|order|ruling|warrant|sanction))"
)
_RESTRAINT = rf"\b(?:measure of restraint|restraint measure|preventive measure|measure of pre-?trial restraint|pre-?trial restriction)\b[^.;]{{0,60}}? (?:to|in the form of|as|into|with) (?:an? )?(?:{_CUSTODY}|arrest|house arrest|detention)\b"
_WORKS = r"\b(?:(?:community|public|compulsory|mandatory|unpaid) (?:service|works?|labou?r))\b(?! (?:department|minist\w+|broadcast\w*|radio|channel|media|announcement))"
_ASYLUM = r"(?:psychiatric|mental|psychoneurological|neuropsychiatric) (?:hospital|clinic|institution|facility|ward|dispensary|asylum|home)"
_CURED = (
    rf"(?:\b(?:sent|committed|confined|ordered|referred|transferred|placed|put) [^.;]{{0,40}}?(?:to|in|into) (?:an? |the )?(?:[\w-]+ )?{_ASYLUM}(?! (?:for|to (?:undergo|have)) (?:an? )?(?:[\w-]+ )?(?:exam|expert|evaluat|assess|observ|check))"
    r"|\b(?:in-?patient|out-?patient|psychiatric|compulsory|forced) (?:psychiatric )?treatment\b(?=[^.;]*(?:court|<C>|judge|ordered|ruled))|\b(?:be |was |were )?(?:treated|held|kept|cured) in an? (?:secure|closed|psychiatric|mental|special(?:i[sz]ed)?) (?:[\w-]+ )?(?:hospital|clinic|institution|ward|facility)"
    r"|\b(?:treatment|treated|cured) (?:against|without) (?:his|her|their) (?:will|consent)|\btreatment by (?:court )?(?:order|force))"
)
_DENIAL = r"(?:correction|denial|rebuttal|refutation|retraction|reply|clarification|apolog(?:y|ies)|disclaimer)"
_SORRY = (
    rf"(?:\b{_DENIAL} (?:on video |in print |on air |in writing )?(?:is|was|are|were|is being) (?:demanded|sought|requested|asked for|wanted|required|ordered|decreed)"
    rf"|\b{_DENIAL} (?:(?:must|should|shall|is to|has to|had to|was to|will have to) )be (?:aired|published|printed|broadcast|run|made|given|read out)"
    rf"|\b{_DENIAL} (?:(?:was|has been|had been) )?(?:published|printed|aired|broadcast|read out|run|posted)\b(?=[^.;]*(?:court|<C>|judge|ordered|decision|ruling|judg|damages|file closed|case closed))|\b{_DENIAL} (?:which |that )?(?:was |had been |has been )?(?:ordered|decreed|imposed|prescribed|required|demanded|awarded) (?:by|under) (?:the |a )?(?:[\w-]+ )?(?:court|<C>|judge|ruling|decision|law)|\b(?:failure|failing|fail(?:ed|s)|refus\w+|non-?execution|delay|term|deadline|time) (?:to|of|for|in) (?:the )?(?:publish|print|air|broadcast|post|execut|publication)\w* (?:of )?(?:the |a |an )?(?:[\w-]+ )?{_DENIAL}\b|\b{_DENIAL}\b[^.;]{{0,50}}? (?:appeared|ran|was read|read out|published|printed|aired|broadcast)\b|\b(?:in exchange for|settled (?:for|on|with)|agreed (?:on|to)|ended (?:in|with)) (?:an?|the) (?:[\w-]+ )?{_DENIAL}\b|\b(?:published|printed|ran|aired|broadcast|posted|placed|read out) (?:the|an?|its|their|his|her) (?:[\w-]+ )?{_DENIAL}\b(?=[^.;]*\b(?:by|accord\w+|under|following|after|pursuant|in line|execut\w+|enforc\w+)\b[^.;]*(?:court|<C>|decision|ruling|judg))|\bthe {_DENIAL} (?:order|ruling|duty|obligation)\b|\b(?:decision|ruling|judge?ment|order|verdict) (?:on|about|of|requiring|ordering) (?:the |a |an )?(?:[\w-]+ )?{_DENIAL}\b"
    rf"|\b(?:besides|along with|in addition to|apart from|on top of|together with) (?:an?|the) (?:\w+ )?{_DENIAL}\b(?=[^.;]*\b(?:demand|want|hop|seek|sought|ask|claim|insist|request)\w*)"
    rf"|\b(?:insist(?:s|ed|ing)? on|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)? for|seeks?|sought|seeking) (?:an? |the )?(?:\w+ )?(?:correction|denial|rebuttal|clarification|right of reply)\b)"
)
_SHUT_OFF = (
    r"(?:\baccess (?:to|of) [^.;]{1,90}? (?:(?:was|were|is|are|has been|have been|had been) )?(?:\w+ly )?(?:cut(?: off)?|denied|barred|severed|blocked|restricted|closed|limited|suspended)\b"
    r"|\b(?:restricted|restricts|limited|limits|blocked|blocks|closed|cut off|suspended|barred) (?:public |user |all )?access (?:to|of)\b"
    r"|\bblocking (?:of (?:it|them) )?(?:was|is|has been) (?:ordered|decreed|imposed|authori[sz]ed)|\b(?:ordered|to be|be) blocked\b|\bblocked (?:in|by|through) (?:the |a )?(?:court|<C>|judge)|\b(?:plea|request|motion|application|demand|petition) for (?:an? |the )?(?:immediate |interim )?(?:block|blocking)\b"
    r"|\b(?:knocked|taken|forced|pushed|thrown|went|gone) off(?:line|[- ]the[- ](?:net|web|air))\b[^.;]{0,40} (?:by|on|under|after|following) (?:an? |the )?(?:[\w-]+ )?(?:order|decision|ruling|<C>|court|judge)"
    r"|\b(?:make|making|render) [^.;,]{1,40} (?:inaccessible|unavailable)|\baccess to [^.;]{1,50}? (?:may|can) be (?:suspended|restricted|limited|blocked|cut off|closed)"
    r"|\b(?:endors|uph[eo]ld|confirm|affirm|sustain|left in force|approv)\w* the (?:blocking|blockage|block) of|\b(?:found|held|ruled|declared|recogni[sz]ed|considered) the (?:blocking|block) of [^.;,]{1,50} (?:lawful|legal|justified|valid|well-founded))"
)
_THING = r"(?:camera|laptop|computer|telephone|phone|smartphone|equipment|device|drone|vehicle|car|flat|apartment|print[- ]run|copies|books?|brochures?|funds|money|property|instrument of (?:the )?(?:crime|offence))s?"
_COUNTRY = r"(?:the |our |this )?(?:country|republic|state|territory of (?:the )?(?:country|republic|<L>)|<L>)"
_BODY_ENDED = r"(?:fund|foundation|organi[sz]ation|association|party|union|NGO|company|movement|society|cent(?:re|er)|firm|legal entity|<G>)"
_LEAVE = (
    rf"(?:\b(?:must|has to|have to|had to|ordered to|told to|given [\w ]{{1,20}} to|obliged to|required to) leave {_COUNTRY}|\b(?:put|placed|bundled) (?:<P> |him |her |them )?on (?:a|the|the next|the first) (?:plane|flight|train|bus)\b(?! ticket)"
    rf"|\b(?:expel|deport|remov)(?:led|ed|s|ing) (?:<P> |him |her |them |the [\w-]+ )?(?:from|out of) {_COUNTRY}|\b(?:administrative )?(?:expulsion|deportation|removal) (?:of [^.;,]{{1,40}} )?(?:from|out of|beyond) {_COUNTRY}"
    rf"|\bwith (?:administrative |subsequent |forcible )?(?:expulsion|deportation)\b|\b(?:ordered|sentenced|is|was|are|were) to be (?:expelled|deported)\b|\bordered (?:<P>'s |his |her |their )?(?:expulsion|deportation)\b)"
)
_ENDED = rf"(?:\b(?:liquidation|dissolution|winding[- ]up|forced closure|compulsory closure) of (?:the |an? |its )?(?:[\w'’-]+ ){{0,3}}?\"?{_BODY_ENDED}|\b(?:liquidat|dissolv)(?:e|ed|es|ing) (?:the |an? )?(?:[\w-]+ ){{0,3}}?\"?{_BODY_ENDED}|\b{_BODY_ENDED}\"?(?: \"?[<O><G>]\"?)? (?:was|were|is|has been|be) (?:forcibly )?(?:liquidated|dissolved|wound up))"
_LOST = (
    rf"(?:(?:court|judge|<C>)[^.;,]{{0,30}} (?:confiscated|forfeited|ordered the confiscation of) (?:the |his |her |'?s? )?(?:[\w'-]+ )?{_THING}\b|\b{_THING} (?:(?:of|in) [^.;,]{{1,30}} )?(?:confiscated|forfeited)\b(?=[^.;]*\b(?:fined?|court|sentence|verdict|judge|state|<C>))|\bdeprivation of the (?:rank|title)|\b{_THING}\b(?:,[^.;,]{{1,50}},)?[^.;,]{{0,30}} (?:was|were|is|are|to be) (?:ordered )?(?:confiscated|forfeited|turned over|taken)(?=[^.;]*(?:verdict|court|<C>|judge|sentence|ruling|state['’]?s?\b))"
    r"|\b(?:stripped|deprived|divested) of (?:his|her|their|the|<P>'s|<P>) (?:[\w-]+ )?(?:rank|title|award|medal|diploma|degree|order)s?\b"
    r"|\b(?:confin|limit|restrict)(?:ed|s|ing) (?:him|her|it|them)sel(?:f|ves) to (?:an? )?(?:[\w-]+ )?(?:reprimand|warning|caution|admonition)"
    r"|\b(?:given|issued|handed|gave|got|announced|received|punished with|escaped with|got off with) (?:<P> |him |her |them )?(?:an? )?(?:severe|strict|stern|verbal|oral|written|public|formal|official|mere|simple) (?:reprimand|warning|caution|admonition))"
)
_RESTRICTED = r"(?:\b(?:the )?restriction of (?:liberty|freedom) (?:was|has been|had been) (?:\w+ )?(?:commuted|replaced|changed|converted|cancelled|lifted|overturned)|\b(?:cancelled|lifted|replaced|commuted|annulled|converted) (?:the |his |her )?restriction of (?:liberty|freedom)\b)"
_FINED = (
    r"(?:\b(?:an?|the) (?:\w+ )?fine (?:followed|ensued|was (?:the (?:result|outcome|price|upshot)|handed down|meted out|issued|slapped))"
    r"|\b(?:brought|called|held) (?:[^.;,]{1,40} )?(?:to|liable|accountable|responsible)(?: (?:administrative )?(?:responsibility|liability|account))? (?:with|by) (?:an? )?(?:administrative )?fine\b(?! of)"
    r"|\b(?:cancel|annul|overturn|quash|revers|lift|pa[iy]|settl|contest|appeal|challeng|disput|disagree|complain|halv|reduc|protest|despit|see|saw|call)\w*(?: \w+)? (?:in |with |of |against |about )?(?:the|this|that|his|her|their|its) (?:administrative )?fine\b(?! (?:of|for \ue006|may|can|could))"
    r"|\bthe (?:administrative )?fine (?:itself )?(?:(?:was|is|has been|had been|should be|must be|to be|be) (?:cancelled|annulled|overturned|quashed|reversed|lifted|paid|settled|halved|reduced|contested|appealed|replaced|upheld|left)|(?:stands|stood|remains?|was left|was upheld)\b)"
    r"|\b(?:resolution|decision|ruling|order|judge?ment) (?:on|about|imposing|to impose) (?:the|an?|his|her) (?:[\w-]+ )?fine\b(?! of)|\bfine (?:that had been |which was |that was )?imposed (?:on|upon|against|by)\b)"
)
_PAID_LESS = rf"{_COURT}\b[^.;,]{{0,40}} (?:reduced|halved|cut|lowered|raised|increased|doubled|cancelled|trimmed) the (?:compensation|damages|award)\b(?! (?:of|to|from|for) )"
# (kind, pattern, the stage told by the words themselves, whether it is only an echo of one that may have been told).
_TABLE: tuple[tuple[str, str, str | None, bool], ...] = (
    ("imprisonment", _PRISON, None, True),
    ("arrest", _ARREST, "imposed", False),
    ("arrest", _RESTRAINT, None, False),
    ("community_service", _WORKS, None, True),
    ("compulsory_treatment", _CURED, None, False),
    ("ban", BAN, None, False),
    ("apology_or_retraction", _SORRY, None, False),
    ("blocking", _SHUT_OFF, None, False),
    ("restriction", _RESTRICTED, "imposed", True),
    ("other", _LOST, None, False),
    ("other", _LEAVE, None, False),
    ("other", _ENDED, None, False),
    ("fine", _FINED, "imposed", True),
    ("damages", _PAID_LESS, "imposed", True),
)
_NOT = re.compile(
    r"\b(?:not|never|no|without|refus\w*|reject\w*|declin\w*|if|whether|unless|dream\w*|as if|nobody|instead of|number of)\b[^.;:,]{0,30}\Z",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:court|judge|magistrate|ruling|verdict|sentence[ds]?|decision|enjoin\w*|injunctions?|interim|appeals?|suits?|lawsuits?|prosecut\w+|plaintiff|claimant|law|licen[cs]e|ministry|accreditation|permit|bailiffs?)\b|[\ue003\ue004]",
    re.IGNORECASE,
)
_BY_ORDER = re.compile(
    r"\b(?:courts?|judge|rulings?|orders?|judge?ments?|decisions?|prosecut\w+|prescription|decree|law|ministry|regulator|roskomnadzor|application)\b|\ue003",
    re.IGNORECASE,
)
_SWAP = re.compile(r"commut|replac|convert|swap|chang|exchang|substitut", re.IGNORECASE)
_SUED = re.compile(
    r"demand|sought|request|ask|want|seek|insist|besides|along|addition|apart|top of|together", re.IGNORECASE
)


def bare(
    told: Told, make: Make, before: list[Sanction], found: list[Sanction], timed: list[tuple[int, int]]
) -> list[Sanction]:
    """What a sentence names and no other rule has `found`; what stands beside a length (`timed`) is a term.

    Echoes ("He settled the fine") count when none of their kind was told `before` in the case.
    """
    masked = told.masked
    every: list[Sanction] = []
    for kind, text, told_stage, echo in _TABLE:
        match = pattern(text).search(masked)
        if match is None or any(one.kind == kind for one in found):
            continue
        if echo and any(one.kind == kind for one in before):
            continue
        if told.in_quotation(match.start()) or _NOT.search(masked[max(0, match.start() - 45) : match.start()]):
            continue
        beside = any(match.start() - 20 < end and start < match.end() + 45 for start, end in timed)
        if beside and told_stage is None and kind == "imprisonment" and not _SWAP.match(match[0]):
            continue
        if beside and kind in ("arrest", "community_service", "ban", "compulsory_treatment"):
            continue
        stage = told_stage or _stage(masked, match, kind)
        if kind == "ban" and stage != "requested" and not _LAW.search(masked):
            continue
        if stage:
            one = make(kind_of(match[0]) if kind == "ban" else kind, stage, *match.span())
            if kind == "ban" and OF_A_MEDIUM.search(match[0]) and SIGNS["Person"] not in match[0]:
                one.persons = []
            every.append(one)
    return every


def _stage(masked: str, match: re.Match[str], kind: str) -> str | None:
    """The stage that the words or those around them tell; None when it is only talked of."""
    if kind == "imprisonment":
        return "requested" if re.search(r"ask|want|demand|call|press|plead", match[0], re.IGNORECASE) else "imposed"
    if kind == "apology_or_retraction" and _SUED.search(match[0]):
        return "requested"
    if kind == "blocking" and re.search(r"\b(?:may|can) be\b", match[0]):
        return "statutory"
    if kind == "blocking" and re.match(
        r"endors|uph|confirm|affirm|sustain|left|found|held|ruled|declared|recogni|considered", match[0], re.IGNORECASE
    ):
        return "upheld"
    if kind == "blocking" and re.match(r"make|making|render", match[0], re.IGNORECASE) and not _LAW.search(masked):
        return None
    stage = stage_at(masked, *match.span())
    if kind == "blocking" and not re.search(r"\b(?:may|can) be\b", match[0]):
        if not _BY_ORDER.search(masked):
            return None
        stage = stage or "imposed"
    if kind in ("community_service", "blocking"):
        return None if stage == "statutory" else stage
    if kind == "ban" and stage == "statutory":
        return None
    return stage or "imposed"
