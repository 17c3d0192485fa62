"""Terms, fines, damages, bans and apologies in English: imposed, asked for, upheld, or only possible by law."""

from __future__ import annotations

import re

from loaders.reader.english.numbers import value
from loaders.reader.sanctions import Sanction, bearers, counted_once, money_of, overlaps_any, stage_of
from loaders.reader.story import SIGNS, Story, Told, pattern

_M = SIGNS["Money"]
_NUM = r"(?:\d+(?:[.,]\d+)?|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred|an?(?! (?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty)\b))(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred|half|and a half))*))"
_TERM = re.compile(
    rf"(?<![\w.,])(?P<up>up to |at least |from {_NUM} to )?(?:(?P<y>{_NUM}(?: and a half)?)[ -](?:calendar )?years?(?P<half> and a half)?(?:,? ?(?:and )?(?P<ym>{_NUM})[ -]months?)?|(?P<m>{_NUM})[ -]months?|(?P<d>{_NUM})[ -](?:calendar |full )?days?|(?P<h>{_NUM})[ -]hours?)(?:'|(?![\w-]))",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, str], ...] = (
    ("suspended", r"suspended|conditional(?:ly)?|probation(?:ary)?|deferred|with a [\w-]+ suspension|suspension of the sentence"),
    ("restriction", r"of restriction\b(?! (?:on|of (?!freedom|liberty)))|restrict(?:ed|ion|ing)s?(?: of| on)? ?(?:his |her |the )?(?:freedom|liberty)|restricted (?:liberty|freedom)|limitation of (?:freedom|liberty)"),
    ("community_service", r"community (?:service|work)|correctional (?:labou?r|works?)|public works?|forced labou?r|compulsory (?:labou?r|community)"),
    ("ban", r"ban(?:ned)?|deprived? (?:him |her |them |[\ue000] )?of the right|right to|prohibit|disqualif|suspension of (?:the )?(?:publication|issue|licen[cs]e|broadcast|activit)|(?:engag|practi[sc]|carry|run)\w* (?:in )?(?:journalis|media|activit|profession)"),
    ("arrest", r"arrest|custody|pre-?trial detention|remand|administrative detention|detention(?! facility)|behind bars for \w+ days"),
    ("imprisonment", r"imprison|prison|jail|colony|incarcerat|depriv\w+ of (?:liberty|freedom)|behind bars|penal|sentence[ds]? to"),
)  # fmt: skip
_KIND_PATTERNS = tuple((kind, re.compile(text, re.IGNORECASE)) for kind, text in _KINDS)
_STAGES = (
    ("requested", re.compile(r"\b(?:ask(?:s|ed|ing)?(?: the court)? (?:for|to)|demand(?:s|ed|ing)?|request(?:s|ed)?|sought|seeks?|want(?:s|ed)?|claim(?:s|ed|ing)?|insist(?:s|ed)? on|press(?:ed|es|ing)? for|call(?:ed|s|ing)? for|push(?:ed|es|ing)? for|mov(?:ed|es) for|plead(?:ed|s)? for|argued for|pray(?:ed|s) for|appl(?:ied|ies) for|recommend(?:s|ed)|suggested|seeking|put (?:his|her|its|their) (?:claim|damage)s? at|proposed|estimat\w+|renounc\w+|withdr[ae]w\w*|suit|lawsuit|claim|insists?|requires?|urged|price|sum:|risk(?:s|ed))\b", re.IGNORECASE)),
    ("statutory", re.compile(r"\b(?:up to|may be|may face|could (?:be|have been|face|get)|can be|faces?|facing|would have been|maximum|risk(?:s|ed)|may get|provides? for|punish(?:able|ed) (?:by|with)|maximum|sanction of the article|threaten(?:s|ed) with|is punished|carries|envisages?|from \w+ to)\b", re.IGNORECASE)),
    ("upheld", re.compile(r"\b(?:left in force|left (?:the |his |her )?[\w ]{3,30} in force|upheld|affirmed|endorsed|sustained|let stand|stands|took effect|(?:dismissed|rejected|threw out|turned down|denied|refused)[^.;]{0,30} appeals?\b[^.;]{0,60}whose|left unchanged|remained?|kept in force|left standing|confirmed)\b", re.IGNORECASE)),
    ("imposed", re.compile(r"\b(?:sentenced|imposed|fined|awarded|recovered|meted out|laid|levied|slapped|dealt|issued|decreed|inflicted|exacted|whittled|brought|halved|lowered|commuted|toughened|raised|has to|have to|had to|told to|bound to|liable to|serving|serves|ordered|obliged|obligated|granted|satisfied|must|received|get|got|arrested|put|placed|deprived|handed|given|jailed|stripped|appointed|assigned|cut|reduced|mitigated|changed|replaced|increased|convicted|undertakes?|agreed|recover|collected|guilty|condemned|banned|restricted|compensate|sent)\b", re.IGNORECASE)),
)  # fmt: skip
_CRIMINAL = re.compile(
    r"sentenc|imprison|prison|verdict|guilty|convict|prosecutor|term\b|arrest|article|punish|colony|jail|\ue004|term was|years in|court|insist|sought|press(?:ed)? for|counsel|serving|restriction|custody|deprived|banned",
    re.IGNORECASE,
)


def sanctions(story: Story, figures: list[tuple[int, int]]) -> list[Sanction]:
    """The sanctions that a report tells; `figures` are places of published statistics, whose sums are none."""
    found: list[Sanction] = []
    focus: list[str] = []
    case = -1
    for order, told in enumerate(story.told):
        if told.sentence.case != case:
            focus, case = [], told.sentence.case
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        if not names and _BODY_LIABLE.search(told.masked):
            focus = []
        here = [
            *_terms(story, told, order, focus),
            *_fines(story, told, order, focus),
            *_measures(story, told, order, focus),
        ]
        here += _damages(story, told, order, focus, here)
        found += [one for one in here if not overlaps_any(one.start, one.end, figures) or one.amount is None]
        if names:
            focus = list(dict.fromkeys([*names, *focus]))[:6]
    return counted_once(sorted(found, key=lambda one: one.start))


def _make(
    story: Story, told: Told, order: int, focus: list[str], kind: str, stage: str, start: int, end: int
) -> Sanction:
    persons = bearers(story, told, start, end, focus)
    return Sanction(kind, stage, *told.span(start, end), told.sentence.case, order, persons=persons)


def _terms(story: Story, told: Told, order: int, focus: list[str]) -> list[Sanction]:
    """Terms: years, months, days, hours."""
    found: list[Sanction] = []
    masked = told.masked
    if not _CRIMINAL.search(masked):
        return found
    matches = list(_TERM.finditer(masked))
    for index, match in enumerate(matches):
        if told.in_quotation(match.start()):
            continue
        limit = matches[index + 1].start() if index + 1 < len(matches) else len(masked)
        if re.search(r"\b(?:jailed|imprisoned|locked up)[^.;,]{0,40} for \Z", masked[: match.start()]):
            one = _make(story, told, order, focus, "imprisonment", "imposed", match.start(), match.end())
            _set_term(one, match)
            found.append(one)
            continue
        after = re.split(
            r"[;.\"“«]|, (?!to be|which|with)| and (?:a |an |the |also |to )?(?=\d|\ue006|fine|one|two|three|four|five|six|seven|eight|nine|ten|ban)",
            masked[match.end() : min(limit, match.end() + 75)],
        )[0]
        low = matches[index - 1].end() if index else 0
        before = masked[max(low, match.start() - 80) : match.start()]
        kind = _term_kind(before, after, match)
        if kind == "imprisonment" and re.match(r"[^;.]{0,40}(?:suspended|year suspension)", masked[match.end() :]):
            kind = "suspended"
        if re.match(r"[ -]?(?:year )?suspension", masked[match.end() :]):
            continue
        if kind is None or re.match(
            r" (?:old|ago|later|before|earlier|after|of age|experience|-old)|-(?:old|year|suspension)",
            masked[match.end() :],
        ):
            continue
        if match["y"] and re.match(
            r"-?year suspension| suspension", masked[match.start() + len(match["y"]) :].lstrip("- ")
        ):
            continue
        stage = (
            "statutory"
            if match["up"] and not re.search(r"asked|requested", before)
            else stage_of(masked[max(0, match.start() - 140) : match.start()], _STAGES)
        )
        if re.search(r"up to\s*\Z", before):
            stage = "statutory"
        if stage is None:
            stage = "imposed"
        one = _make(story, told, order, focus, kind, stage, match.start(), match.end())
        _set_term(one, match)
        if re.search(r"remained", after):
            one.stage = "upheld"
        found.append(one)
    return found


def _term_kind(before: str, after: str, match: re.Match[str]) -> str | None:
    if re.search(r"credited", after):
        return None
    best: tuple[int, str] | None = None
    for kind, words in _KIND_PATTERNS:
        hit = words.search(after)
        if hit and (kind == "suspended" or best is None or hit.start() < best[0]):
            if kind == "suspended":
                return "suspended"
            best = (hit.start(), kind)
    if best and best[0] < 45:
        return best[1]
    tail = re.split(r"[;:]|, ", before)[-1] if not re.search(r"(?:sentenced|term)[^;]*\Z", before) else before
    for kind, words in _KIND_PATTERNS:
        hit = words.search(tail) if kind != "imprisonment" else None
        if hit and not re.search(r"prison|sentenced", tail[hit.end() :]):
            return kind
    if match["h"] or match["d"]:
        return "arrest" if match["d"] and re.search(r"arrest|detention", before) else None
    if re.search(
        r"sentenc|jailed|may get|prison|term (?:was|of)|asked for|insist|sought|press(?:ed|ing) for|urged|call(?:ed|ing) for|serv(?:ing|es|ed)\b|meted|handed|given|imprison|requested|punish|verdict|could have been|faces|convicted|received|upheld|got|colony",
        before,
        re.IGNORECASE,
    ) or re.search(r"in (?:a |an )?[\w-]* ?(?:colony|prison|facility)", after):
        return "imprisonment"
    return None


def _set_term(one: Sanction, match: re.Match[str]) -> None:
    if match["y"]:
        years = value(match["y"])
        months = value(match["ym"]) if match["ym"] else 0
        if years is not None:
            one.months = int(years * 12 + (months or 0)) + (6 if match["half"] else 0)
    elif match["m"]:
        months = value(match["m"])
        one.months = int(months) if months is not None else None
    elif match["d"]:
        days = value(match["d"])
        one.days = int(days) if days is not None else None
    elif match["h"]:
        hours = value(match["h"])
        one.hours = int(hours) if hours is not None else None


# An outlet or a body is found liable: what follows is on it, not on the people named before.
_BODY_LIABLE = re.compile(
    r"(?:found|fined|recogni[sz]ed)[^.;]{0,24}[\ue001\ue002][^.;]{0,30}(?:guilty|liable|for)|[\ue001\ue002][^.;]{0,30}(?:was|were) (?:found guilty|fined)"
)
_FINE = r"(?:(?:fined|fine|penalty)(?:[^.;\ue006]{0,90}?)(?P<m><M>)|(?P<m2><M>) (?:administrative )?fine|(?:ordered|had) to pay (?P<m4><M>)(?= for| each|,)|(?:reduced|cut|lowered|increased|changed) (?:it|the fine|the amount)[^.;]{0,20} to (?P<m3><M>)|(?P<bare>(?:was|were) fined\b|imposed (?:a|an)[^.;]{0,14} ?fine|fined (?:the )?(?:[\w-]+ ){0,2}<PP>))"


def _fines(story: Story, told: Told, order: int, focus: list[str]) -> list[Sanction]:
    found: list[Sanction] = []
    for match in pattern(_FINE).finditer(told.masked):
        if re.search(r"\b(?:no|not|nobody|without)\b[^.;,]{0,20}\Z", told.masked[: match.start()]) or told.in_quotation(
            match.start()
        ):
            continue
        group = next((name for name in ("m", "m2", "m3", "m4") if match[name]), None)
        ahead = told.masked[max(0, match.start() - 70) : match.start() + 1]
        stage = stage_of(ahead, _STAGES) or "imposed"
        if _MAXIMUM.search(told.masked[max(0, match.start() - 60) : match.end()]):
            stage = "statutory"
        one = _make(story, told, order, focus, "fine", stage, match.start(), match.end())
        money = money_of(told, match.start(group)) if group else None
        if money:
            one.amount, one.unit = money
        found.append(one)
    for place in sorted(told.units):
        # Any other sum in indices is a fine; so is what a fine is changed to.
        money = money_of(told, place)
        if (
            not money
            or told.in_quotation(place)
            or any(a <= told.places[place] < b for a, b in ((one.start, one.end) for one in found))
        ):
            continue
        lowered = _CHANGED_TO.search(told.masked[max(0, place - 40) : place])
        if (money[1] == "MCI" and _PAYS.search(told.masked[max(0, place - 90) : place])) or (
            lowered and re.search(r"\b(?:fine|penalty)\b", told.masked)
        ):
            low = max(0, place - 25)
            stage = stage_of(told.masked[max(0, place - 90) : place], _STAGES) or "imposed"
            if _MAXIMUM.search(told.masked[max(0, place - 60) : place]):
                stage = "statutory"
            one = _make(story, told, order, focus, "fine", stage, low, place + 1)
            one.amount, one.unit = money
            found.append(one)
    return found


_MAXIMUM = re.compile(
    r"\b(?:maximum|up to|could have been|would have been|faces?|facing|may be fined|can be fined|risk\w*|provides? for|punishable)\b[^.;]{0,60}\Z|\bup to \ue006",
    re.IGNORECASE,
)
_CHANGED_TO = re.compile(
    r"\b(?:cut|reduced|lowered|brought(?: [\w ]{2,25})?|whittled|trimmed|slashed|changed|raised|increased|mitigated|scaled)(?: (?:it|them|the [\w ]{3,20}|his [\w ]{3,20}|her [\w ]{3,20}))?(?: down| up)? to (?:a |only |just )?\Z",
    re.IGNORECASE,
)
_PAYS = re.compile(
    r"\b(?:pay|fine[ds]?|penalt\w+|sentenced|ordered|imposed|to \Z|maximum|sought|asked|cut|reduced)", re.IGNORECASE
)
_COSTS = re.compile(r"\b(?:costs|state duty|court fees?|legal fees?|expenses)\b", re.IGNORECASE)
_COMPENSATION = re.compile(
    r"damage|compensat|repay|part with|must pay|ordered to pay|has to pay|have to pay|asked for|put[^.;]{0,20}on|upheld|whittled|(?:brought|cut|reduced|lowered)[^.;]{0,30} to\b|claim|suit|recover|award|moral|sum:|wounded|honou?r|wants?\b|demand|sought|asked|apology|refut|renounc|plaintiff|complainant|in favou?r|granted|satisf|reimburse|wanted|seeks|pay",
    re.IGNORECASE,
)
_NOT_DAMAGES = re.compile(
    r"bail|bribe|extort|salary|budget|contract|estimat|cost|worth|fee|price|loan|credit|tender|debt|stole|transfer|invest|grant |state duty|fine|penalt|about\s*\Z|expertise|opinion|income|allocat|spent|purchas",
    re.IGNORECASE,
)


def _damages(story: Story, told: Told, order: int, focus: list[str], others: list[Sanction]) -> list[Sanction]:
    found: list[Sanction] = []
    masked = told.masked
    taken = [(one.start, one.end) for one in others if one.amount is not None]
    for place in sorted(told.units):
        money = money_of(told, place)
        if (
            not money
            or money[1] == "MCI"
            or overlaps_any(told.places[place], told.places[place] + 1, taken)
            or told.in_quotation(place)
        ):
            continue
        low, high = told.clause(place, place + 1)
        if masked[low - 1 : low] == ":":
            low = 0
        before = masked[max(low, place - 120) : place]
        around = masked[low : min(high, place + 70)]
        if re.search(r"\(\Z|, (?:about|or|i\.e\.) ?\Z", before) and re.search(
            rf"{_M} ?(?:\(|, )", masked[max(0, place - 12) : place]
        ):
            continue
        if re.search(r"bail", around):
            one = _make(story, told, order, focus, "other", "imposed", place, place + 1)
            one.amount, one.unit = money
            found.append(one)
            continue
        if re.search(r"\b(?:put|ordered|recovered|imposed|awarded|charged|pay)\b", before) and _COSTS.search(
            before[-30:]
        ):
            one = _make(story, told, order, focus, "other", "imposed", place, place + 1)
            one.amount, one.unit = money
            found.append(one)
            continue
        if (
            not _COMPENSATION.search(around)
            or re.search(r"opinion|expertise", around)
            or _NOT_DAMAGES.search(masked[max(low, place - 45) : place])
        ):
            continue
        stage = stage_of(before, _STAGES)
        if stage is None or stage == "statutory":
            stage = (
                "imposed"
                if re.search(r"\b(?:court|judge)\b", around, re.IGNORECASE) and not re.search(r"suit|claim", around)
                else "requested"
            )
        if stage == "upheld" and re.search(
            r"\bupheld (?:it|the (?:claim|suit|action|lawsuit)|his|her|their)\b[^.;]*\Z", before
        ):
            stage = "imposed"
        if stage == "requested" and re.search(
            r"(?:granted|satisfied)[^.;]{0,40}(?:in part|partly|partially)?: ?\Z|(?:granted|satisfied) [^.;]{0,50}(?:in the amount of|for) ?\Z",
            before,
        ):
            stage = "imposed"
        one = _make(story, told, order, focus, "damages", stage, max(low, place - 1), place + 1)
        one.amount, one.unit = money
        found.append(one)
    for match in re.finditer(
        r"(?:the )?(?:damages|compensation(?: for moral damages?)?)(?: (?:he|she|they|it|\ue000) (?:sought|wanted|claimed|demanded))",
        masked,
        re.IGNORECASE,
    ):
        if _M not in masked[match.start() : match.end() + 40]:
            found.append(_make(story, told, order, focus, "damages", "requested", *match.span()))
    return found


_APOLOGY = r"(?:(?:public |an? |the |his |her |of |published? |print |read out )*(?:apolog(?:y|ies|i[sz]e[sd]?)|refutations?|retractions?)|(?:be |to |and |must )(?:refuted?|retract(?:ed)?)(?: (?:them|it|the [\w ]{3,30}))?|publish(?:ed)? (?:a |an )?(?:message|clarification|explanation|correction|reply|denial|rebuttal|right of reply)[^.;]{0,10})"
_MUST = re.compile(
    r"\b(?:must|ordered|obliged|obligated|undertak\w+|agreed|required|bound|granted|satisf\w+|has to|have to|is to|are to|plus)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:demand\w*|claim\w*|want\w*|ask\w*|sought|seeks?|requir\w+|insist\w*|suit|lawsuit|requested)\b", re.IGNORECASE
)
_DECREED = re.compile(
    r"[^.;,]{0,20} (?:was|were|is) [^.;,]{0,20}(?:decreed|ordered|imposed|granted|awarded|directed)", re.IGNORECASE
)
_BAN = r"(?:ban(?:ned)? (?:on|of|from|to|for|him|her)|(?:has|have|had) (?:now |also ){0,3}banned|the ban (?:remain|was left|stands)|(?:deprived|stripped) [^.;]{0,20}of the right[^.;]{0,60}|(?:prohibited|banned|barred) from (?:engaging|practi[sc]ing|journalis|publish|leav|occupy|running|public)[^.;]{0,40})"
_TREATMENT = r"(?:(?:sent|referred|ordered)[^.;]{0,60}compulsory (?:psychiatric |medical )?treatment|compulsory (?:psychiatric |medical )(?:treatment|measures))"
_HOUSE_ARREST = r"(?:(?:put|placed|kept|under|sanctioned|chose)[^.;]{0,60}house arrest)"
_IN_ABSENTIA = r"(?:ordered|sanctioned|authori[sz]ed|issued)[^.;]{0,30}(?:arrest in absentia|(?:his|her|their|<P>(?:'s)?) arrest|arrest of <P>|(?:a |an )?(?:arrest )?warrant for (?:his|her|their|<P>))"
_SHUT = r"(?:request|suit|claim|asked|wanted|sought|demanded|petition)[^.;]{0,70}(?:to have|have) (?:the )?[^.;]{0,40}(?:shut|closed|blocked|taken) ?(?:down|off)?|(?:suit|claim|sought|demanded|asked)[^.;]{0,50}(?:closure|shutdown|blocking) of [^.;]{0,20}(?:<O>|site|channel|page|paper|newspaper)"
_DELETED = r"(?:suit|claim|sought|demanded|asked|wanted)[^.;]{0,60}(?:deletion|removal|delete|remove|take down|destruction) (?:of )?[^.;,]{0,30}(?:video|article|post|publication|text|material|page|film|book)"
_BLOCKED = r"(?:(?:court|<C>|judge)[^.;]{0,40}(?:ordered|decided|ruled)[^.;]{0,30}(?:to )?block|blocked by (?:the )?(?:court|<C>)|(?:demands?|asks?|wants?)[^.;]{0,30}(?:to )?block (?:the )?(?:site|account|page|access))"


def _measures(story: Story, told: Told, order: int, focus: list[str]) -> list[Sanction]:
    """Sanctions without a number: apologies and retractions, bans, treatment, house arrest, blocking."""
    found: list[Sanction] = []
    masked = told.masked
    for match in pattern(_APOLOGY).finditer(masked):
        before = masked[max(0, match.start() - 170) : match.start()]
        must, asks = [m.end() for m in _MUST.finditer(before)], [m.end() for m in _ASKS.finditer(before)]
        if not (must or asks) and _DECREED.match(masked, match.end()):
            must = [len(before)]
        if told.in_quotation(match.start()) or not (must or asks):
            continue
        stage = "imposed" if must and (not asks or must[-1] > asks[-1]) else "requested"
        if stage == "requested" and re.search(r"\b(?:granted|satisfied)\b", before) and "plus" in before[-12:]:
            stage = "imposed"
        if re.search(r"\b(?:refus|reject|declin|not )\w*[^.;,]{0,20}\Z", before):
            continue
        found.append(_make(story, told, order, focus, "apology_or_retraction", stage, *match.span()))
    for match in pattern(_BAN).finditer(masked):
        if _TERM.search(masked[max(0, match.start() - 12) : match.end() + 40]) or told.in_quotation(match.start()):
            continue
        stage = (
            "upheld"
            if re.search(r"remain|left|stands", match[0])
            else "requested"
            if re.match(r"ban on", match[0]) and not re.search(r"imposed|court ban", masked)
            else "imposed"
        )
        found.append(_make(story, told, order, focus, "ban", stage, *match.span()))
    for kind, text in (
        ("compulsory_treatment", _TREATMENT),
        ("arrest", _HOUSE_ARREST),
        ("arrest", _IN_ABSENTIA),
        ("blocking", _BLOCKED),
        ("blocking", _SHUT),
        ("other", _DELETED),
    ):
        for match in pattern(text).finditer(masked):
            if kind == "arrest" and re.search(
                r"no longer|ended|instead of", masked[max(0, match.start() - 25) : match.start()]
            ):
                continue
            if (
                kind == "arrest"
                and re.match(r"under", match[0])
                and re.search(r"no longer|released|kept", masked[max(0, match.start() - 30) : match.start()])
            ):
                continue
            stage = (
                "requested"
                if kind in ("blocking", "other")
                and re.match(r"demand|ask|want|request|suit|claim|sought|petition", match[0], re.IGNORECASE)
                else "imposed"
            )
            found.append(_make(story, told, order, focus, kind, stage, *match.span()))
            break
    return found
