"""Penalties that last, in English: imprisonment, restriction, arrest, community service, bans for a term."""

from __future__ import annotations

import re

from loaders.reader.english.lengths import Length, changed_to
from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import LASTING, Make, Sanction
from loaders.reader.story import Told

SUSPENDED = r"suspended|conditional(?:ly)?|probation(?:ary)?(?! (?:control|service|officer|inspect|department|board))|deferred sentence|with a [\w-]+ suspension|suspension of (?:the )?(?:sentence|execution)|not to be served"
_KINDS: tuple[tuple[str, str], ...] = (
    ("suspended", SUSPENDED),
    ("blocking", r"(?:restrict\w*|limit\w*|clos\w*|shut\w*|suspen\w*) (?:of )?access|access (?:to )?[^.;]{0,40}(?:restrict|limit|clos|shut|suspend|block)\w*|block(?:ed|ing|s)?\b|(?:taken?|tak(?:es|ing)|knock\w*|go(?:es)?) (?:[^.;,]{0,20} )?offline"),
    ("restriction", r"freedom of [^.;]{0,40} restricted|restriction(?: of (?:freedom|liberty|movement))?\b(?! (?:on|of)\b)|restrain(?:t|ed)s? of (?:liberty|freedom)|restrict(?:ed|ing|ions?)(?: of| on)? ?(?:his |her |their |the |personal |\ue000 )?(?:freedom|liberty)|limit(?:ed|ation)s? (?:of )?(?:the )?(?:freedom|liberty)|curfew|report(?:s|ing|ed)? to (?:a |the |his |her )?(?:probation|police|inspect)\w*|(?:be|stay|remain) (?:at )?home (?:by|after|between|from|at night)|freedom (?:was |is |be )?restrict\w+|(?:(?:may|must|can|could|shall)(?: ?not)|forbidden to|without (?:the )?right to|not to|no right to) (?:\w+ (?:or|nor) )?(?:change|leave|quit|move) (?:from )?(?:(?:his|her|their|the|\ue000) )?(?:address|residence|place of residence|city|town|district|home|house)|conditional liberty|non-custodial (?:supervision|sentence|measure)|(?:court|post-release|administrative) supervision|probation(?:ary)? (?:control|service)"),
    ("community_service", r"community (?:services?|works?|labou?r)|(?:works?|labou?r) (?:for|to) the (?:public|common|community|benefit)|(?:sweep\w*|clean\w*|tid(?:y|ies|ying)) (?:up )?(?:the )?(?:[\w'-]+ )?(?:streets?|parks?|yards?|courtyards?|roads?|squares?)|correctional (?:labou?r|works?)|(?:public|social(?:ly useful)?|compulsory|forced|mandatory|obligatory|unpaid|corrective) (?:works?|labou?r|services?)"),
    ("compulsory_treatment", r"(?:compulsory|forced|involuntary|psychiatric) (?:\w+ )?(?:treatment|observation)"),
    ("ban", r"ban(?:s|ned|ning)?\b|depriv(?:ed|es|ation|ing) (?:(?:him|her|them|[\ue000]) )?of (?:the |his |her |their |\ue000 )?rights?|(?:no |the |lose[sd]? the |lost the )right to|prohibit\w*|disqualif\w*|barred|(?:re-?)?entry (?:bar|ban)|bar of\b|bars (?:him|her|them|\ue000)|bar on|(?:not|no longer) (?:allowed|permitted|entitled) to|forb[aio]d\w*|(?:may|can|must|could)(?: ?not|not) (?!be\b)|no (?:work|public activit|journalis|writing|publish|posts?\b|appearances|access|use of)|stripped|suspen(?:sion|ded?) (?:of )?(?:the )?(?:publication|issue|licen[cs]e|broadcast|activit|newspaper|release)|revo(?:ked|cation)|(?:engag|practi[sc]|carry|run|hold|occupy|teach)\w* (?:in |out )?(?:journalis|media|activit|profession|public|managerial|posts?)"),
    ("arrest", r"arrest(?:s|ed)?|lock(?:s|ed|ing) (?:up|away)|(?:to|in|into) (?:a|the) (?:police |prison |jail |detention )?cell|custody|under guard|pre-?trial (?:detention|restraint)|remand(?:ed|s)?|(?:administrative|special) detention|detention(?! facilit)|reception cent(?:re|er)|detention cent(?:re|er)|isolat(?:or|ion)|temporary detention facility|house arrest"),
    ("imprisonment", r"imprison\w*|prisons?|jail\w*|colony|incarcerat\w*|(?:depriv\w+|loss) of (?:liberty|freedom)|behind bars|(?:in|of|to) (?:close |solitary )?confinement|penitentiar\w+|correctional (?:colony|facility|institution)|under lock and key|penal\b|(?:put|sent|locked) (?:him |her |them | )?(?:away|down)\b|strict[- ]regime|general[- ]regime|medium[- ]security|maximum[- ]security|minimum[- ]security"),
)  # fmt: skip
_PATTERNS = {kind: re.compile(rf"\b(?:{text})", re.IGNORECASE) for kind, text in _KINDS}
# Behind a length, up to where the next thing begins.
_STOP = re.compile(
    r"[;.:\"“«(]|, (?!suspended|to be|which|with|condition|of |(?:general|strict|medium|minimum|maximum|colony|penal|real)\b)| and (?:(?:a|an|the|also|to|ordered|fined|banned|must|his|her|\ue000) |(?=[\d\ue006])|(?:one|two|three|four|five|six|seven|eight|nine|ten|fine|ban|compensat|barred|forb|depriv|strip|order|oblig|prohibit)\w*\b)| (?:plus|as well as|but|while|instead of|rather than) ",
    re.IGNORECASE,
)
_LATE_SUSPENDED = re.compile(
    rf"(?:(?! replaced|instead| one of| changed| commuted|, (?:the|a) (?:judge|court)|\ue003)[^;.]){{0,60}}?\b(?:{SUSPENDED})",
    re.IGNORECASE,
)
_OF_A_MEDIUM = re.compile(
    r"\b(?:issue|publication|publishing|release|broadcast\w*|licen[cs]e|newspaper|magazine|activit\w+|channel|\ue001)[^.;]{0,40}\b(?:suspended|halted|stopped|interrupted|banned)\b[^.;]{0,20}\Z|\b(?:suspen(?:d(?:ed|ing|s)?|sion of)|halt(?:ed|ing|s)?|stopp(?:ed|ing)|stop|clos(?:e|ed|es|ing)|shut(?:s|ting)?|ban(?:ned|s|ning)?|prohibit(?:ed|s|ing)?|withdr[ae]w(?:al of|n)?|revok(?:e|ed|ing)|revocation of) (?:the |its |their |a |an )?(?:(?!from\b|on\b|to\b|in\b|him\b|her\b|them\b)[\w\ue001-\ue007'-]+ ){0,3}?(?:issue|publication|publishing|release|broadcast\w*|licen[cs]es?|newspaper|magazine|weekly|paper|outlets?|media|station|radio|studio|activit\w+|channel|permit|operations?|work|registration|accreditation|certificate|\ue001)[^.;]{0,40}\Z",
    re.IGNORECASE,
)
# "arrested: X, 15 days; Y, 10 days"
_LISTED = re.compile(r"\ue000(?: \([^()]{1,30}\))?(?:,| –|:| -) \Z")
_LAWFUL = re.compile(r"\b(?:court|judge|law|code|article|prosecutor|ruling|decision)|[\ue003\ue004]", re.IGNORECASE)
_IN_A_BODY = re.compile(r"\b(?:put|placed|sent|sends|puts) (?:in|into|to) (?:the |a )?\ue002 for \Z", re.IGNORECASE)
_SENTENCED = re.compile(
    r"sentenc\w*|verdict|convict\w*|\bterms? of\s*\Z|\b(?:prison|jail|suspended|same|the) terms?\b|\bserv(?:ing|es|ed|e)\b(?! as)|meted|\bhanded\b|\bgiven\b|\bgave\b|\bgot\b|\bgets\b|received|\bgives?\b|punish\w*|insist\w*|sought|asked for|request\w*|press(?:ed|ing) for|call(?:ed|ing) for|urged|faces?|facing|faced|up to|could have been|could get|may get|as much as|\ue004|risk\w*|carr(?:y|ies|ied)|penalt\w+|ceiling|cut|reduc\w+|upheld|maximum|may get",
    re.IGNORECASE,
)
_FREED = re.compile(
    r"\b(?:credited|counted|spent|over|spread over|had already|after serving|released (?:after|before)|over the past|(?:for|in) the (?:last|past)|during|within|in the course of|lasted|(?:term|deadline|time) for (?:the )?(?:publi|print|pay|execut)\w*|extended the (?:investigation|inquiry)|(?:reduc|cut|shorten|lower)\w* [^.;,]{0,40} by|(?<!left )(?<!leaving )(?<!kept )(?<!remained )in force|in office|deadline|takes? effect (?:in|after))\b[^.;,]{0,30}\Z",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|kept|detained|questioned|interrogated|spent|waited|locked up)\b[^.;]{0,60}\Z", re.IGNORECASE
)


# "replaced four years in a colony with": what comes behind is another sanction.
_SWAPPED = re.compile(
    r"\b(?:replac|commut|convert|turn|chang|swap|exchang|substitut|upgrad)\w*\b[^.;,]{0,40}\Z", re.IGNORECASE
)
_FOR_WHAT = re.compile(r" (?:with|by|to|into|for) ", re.IGNORECASE)
# Who is locked up for months is in prison; for days, under arrest.
_LOCKED = re.compile(r"\b(?:lock\w*|cell)\b", re.IGNORECASE)
_HELD_BEFORE_TRIAL = re.compile(r"arrest|custody|detention|remand|pre-?trial|isolat|reception", re.IGNORECASE)
# "the court gave him fifteen days"; not "ten days to reply".
_GIVEN = re.compile(
    r"\b(?:receiv(?:ed|es)|got|gets|gave|gives|given|handed|imposed|assigned|awarded|drew|earned|meted out|landed|serv(?:e|ed|es|ing)(?: out)?(?: (?:his|her|their|the) full)?|will (?:spend|sit|do)|sat|sentence of|punished (?:him|her|them|\ue000)? ?with|slapped with)\b(?: down| to)?(?: (?:him|her|them|\ue000|each|another|the (?:[\w-]+ ?){1,2}))? \Z",
    re.IGNORECASE,
)
# "For 15 days the blogger was sent to a reception centre."
_FOR_A_TERM = re.compile(r"\W*(?:For|To)(?: another)? ")
_LOCKED_UP = re.compile(
    r"[^.;]{0,90}? (?:was|were|is|has been|have been|went|will go|goes) (?:also )?((?:sent|put|placed|arrested|jailed|imprisoned|locked|deprived|banned|barred|forbidden|committed|to|into|behind)\b[^.;]{0,50})",
    re.IGNORECASE,
)
# "Fifteen days: that was the punishment."
_THE_PUNISHMENT = re.compile(
    r"[,:]?(?: –)?(?: (?:that|this|it|such|so))? (?:is|was|runs|ran) (?:the |his |her |their |\ue000's )(?:[\w-]+ )?(?:punishment|sentence|verdict|penalty|price|term)\b",
    re.IGNORECASE,
)
# "Sentence of 14 February: A., three years; B., two", "Verdict read out on 29 June; four years".
_UNDER_A_LABEL = re.compile(
    r"(?:\A|[.;] )\W*(?:sentences?|verdicts?|punishments?|penalt(?:y|ies)|judge?ments?|convicted|sentenced|result|outcome)\b[^:;–]{0,60}[:;–] (?:[^.]{0,120}[;,] )?(?:\ue000[^.;,]{0,30}(?:,|–|:|-) )?\Z",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r" (?:to|in which|within|for (?:the |an? )?(?:reply|answer|appeal|consideration|payment|voluntary)|of (?:leave|rest|time|grace|work|paid|delay)|off|more to|notice|late|ahead|before|after|from)\b",
    re.IGNORECASE,
)


# "the term is reduced to": of the kind told before.
_SAME_TERM = re.compile(
    r"\b(?:the|this|that|\ue000) (?:term|sentence|punishment|penalty)\b (?:\w+ ){0,3}?(?:reduced|cut|lowered|raised|increased|shortened|extended|halved)\b[^.;]{0,30}\Z|\b(?:reduced|cut|lowered|raised|increased|shortened|extended) (?:the|this|that|\ue000) (?:term|sentence|punishment|penalty) [^.;]{0,30}\Z",
    re.IGNORECASE,
)


def terms(told: Told, make: Make, every: list[Length], before: list[Sanction]) -> list[Sanction]:
    """The terms that a sentence tells, among its lengths; those `before` in the case help with "cut it to seven"."""
    masked = told.masked
    last = before[-1] if before else None
    main = next((one for one in reversed(before) if one.kind in LASTING), None)
    found: list[Sanction] = []
    for index, one in enumerate(every):
        if told.in_quotation(one.start):
            continue
        low = every[index - 1].end if index else 0
        high = every[index + 1].start if index + 1 < len(every) else len(masked)
        kind = _kind(masked, one, low, high)
        if kind is None and found and masked[low : one.start].strip() in ("to", "and", "or", ","):
            kind = found[-1].kind
        if kind is None:
            continue
        if main and (
            (kind == "imprisonment" and main.months and _SAME_TERM.search(masked[low : one.start]))
            or masked.startswith(" of it", one.end)
        ):
            kind = main.kind
        stage = stage_at(masked, one.start, one.end, most=one.most) or "imposed"
        for each in (kind, _or_else(kind, masked[one.end : high]) or _or_before(kind, masked[low : one.start])):
            if each:
                sanction = make(each, stage, one.start, one.end)
                if each == "ban" and _OF_A_MEDIUM.search(masked[max(low, one.start - 110) : one.start]):
                    sanction.persons = []
                one.give(sanction)
                found.append(sanction)
    for one in changed_to(masked, found[-1] if found else last):
        previous = found[-1] if found else last
        if previous and not any(one.start < other.end and other.start < one.end for other in every):
            stage = stage_at(masked, one.start, one.end) or "imposed"
            put_off = re.match(rf",? (?:{SUSPENDED})", masked[one.end :], re.IGNORECASE)
            sanction = make("suspended" if put_off else previous.kind, stage, one.start, one.end)
            one.give(sanction)
            found.append(sanction)
    return found


def _or_else(kind: str, after: str) -> str | None:
    """The other kind of "three years of restriction or deprivation of liberty"."""
    match = re.match(r"['’]?s?[^.;,\d]{0,40}?(?<!with) or (?!without)([^.;,\d]{0,40})", after)
    other = _nearest(match[1], limit=30) if match else None
    return other if other != kind else None


def _or_before(kind: str, before: str) -> str | None:
    """The other kind of "restriction or deprivation of liberty for up to three years"."""
    match = re.search(
        r"([^.;,\d]{0,40}) or ([^.;,\d]{0,40}?) (?:(?:for|of)(?: a term| up| to| a period| of)* ?)?\Z", before
    )
    other = _nearest(match[1], limit=40) if match and _nearest(match[2], limit=40) == kind else None
    return other if other not in (kind, "suspended", "blocking") else None


# "the station's three-month suspension"
_MEDIUM_WORD = re.compile(
    r"\b(?:station|broadcast\w*|newspaper|magazine|weekly|licen[cs]e|publication|outlet|channel|portal|site|accreditation)\b|\ue001",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(r"\b(?:sentence[ds]?|imprison\w*|prison|jail\w*)\b", re.IGNORECASE)


def _kind(masked: str, one: Length, low: int, high: int) -> str | None:
    """What a length is the term of, or None when it is none."""
    after = masked[one.end : min(high, one.end + 80)]
    if after.startswith((" suspension", "-suspension")) and _MEDIUM_WORD.search(masked) and not _PUT_OFF.search(masked):
        return "ban"
    if re.match(
        r"[ -]?(?:year )?suspension\b|,? credited|[ -](?:period|deadline|break|delay|anniversary|investigation|inquiry|trial)",
        after,
        re.IGNORECASE,
    ):
        return None
    before = masked[max(low, one.start - 110) : one.start]
    if _FREED.search(before):
        return None
    if _OF_A_MEDIUM.search(before):
        return "ban"
    if _IN_A_BODY.search(before):
        return "arrest"
    if one.days and _LISTED.search(masked[max(0, one.start - 30) : one.start]) and "arrest" in masked.casefold():
        return "arrest"
    # The label before a colon names the kind: "Community service: 60 hours".
    clause = re.split(r"[;:]", before.rstrip(" :"))[-1] if before.endswith(": ") else re.split(r"[;:]", before)[-1]
    if (
        re.search(r"\b(?:probation(?:ary)? period of|suspended for|conditional(?:ly)? for|put off for)\s*\Z", clause)
        and low
    ):
        # "five years suspended for two": the second length says for how long it is put off.
        return None
    behind = masked[one.end : high]
    if _SWAPPED.search(clause):
        after, behind = (_FOR_WHAT.split(piece, maxsplit=1)[0] for piece in (after, behind))
    near = _STOP.split(after, maxsplit=1)[0]
    kind = _nearest(near, limit=48)
    if kind in (None, "imprisonment", "arrest") and (
        _LATE_SUSPENDED.match(behind)
        or re.search(
            rf"(?:{SUSPENDED})(?:(?! and (?:an?|the|also|ban|prohib|depriv)\b)[^,;.]){{0,45}}\Z", clause, re.IGNORECASE
        )
    ):
        return "suspended" if not one.hours else None
    if (
        kind == "ban"
        and re.match(r"[^.;]{0,12}\b(?:may|can|must)", near)
        and not re.search(r"\b(?:for|the same|next|during)\b[^,;.]{0,14}\Z", clause)
    ):
        kind = None
    if kind == "blocking" and not _LAWFUL.search(masked):
        return None
    if kind is None:
        kind = _governing(clause)
    if kind is None and _THE_PUNISHMENT.match(masked, one.end) and not one.hours:
        kind = "imprisonment" if one.months else "arrest"
    if kind is None and one.months and _UNDER_A_LABEL.search(masked[: one.start]):
        kind = "imprisonment"
    if kind is None and _FOR_A_TERM.fullmatch(masked[: one.start]):
        locked = _LOCKED_UP.match(masked, one.end, high)
        kind = _nearest(locked[1], limit=60) if locked else None
    if kind == "arrest" and one.hours:
        return None
    if kind == "arrest" and (one.months or 0) > 2 and _LOCKED.search(clause + near):
        kind = kind if _HELD_BEFORE_TRIAL.search(clause + near) else "imprisonment"
    if kind is None and one.days and one.days <= 45 and _GIVEN.search(clause) and not _TO_DO.match(after):
        kind = "arrest"
    if kind == "imprisonment" and not one.months and (one.hours or (one.days or 0) <= 30):
        kind = "arrest" if one.days else None
    if (
        kind is None
        and not one.hours
        and (_SENTENCED.search(clause[-75:]) or re.match(r"[ -](?:prison |jail )?(?:term|sentence|stretch)\b", near))
    ):
        kind = "imprisonment" if one.months else "arrest" if re.search(r"sentenc|arrest|jail", clause) else None
    if (
        kind in ("arrest", "imprisonment")
        and not one.months
        and _HELD.search(clause)
        and (one.hours or (one.days or 0) < 4)
        and not re.search(r"arrest|reception|sentenc|jail", clause + near)
    ):
        return None
    return kind


def _nearest(text: str, limit: int) -> str | None:
    best: tuple[int, str] | None = None
    for kind, words in _PATTERNS.items():
        hit = words.search(text)
        if hit and hit.start() < limit and (best is None or hit.start() < best[0]):
            best = (hit.start(), kind)
    if best and best[1] not in ("suspended", "blocking") and _PATTERNS["suspended"].search(text):
        return "suspended"
    return best[1] if best else None


def _governing(clause: str) -> str | None:
    """The kind named before a length in its clause: the last one, not too far away."""
    best: tuple[int, str] | None = None
    for kind, words in _PATTERNS.items():
        reach = 100 if kind == "ban" else 60
        hits = list(words.finditer(clause, max(0, len(clause) - reach)))
        if hits and (best is None or hits[-1].end() >= best[0] + (best[1] != "suspended")):
            between = clause[hits[-1].end() :]
            if (
                kind not in ("ban", "arrest")
                and between.strip() not in (",", ":", "–", "-")
                and re.search(r", |\bsentenced|\ue006", between)
            ):
                continue
            best = (hits[-1].end(), kind)
    return best[1] if best else None
