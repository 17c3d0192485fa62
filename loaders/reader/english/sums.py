"""Sums that are fines, damages, costs or bail, in English."""

from __future__ import annotations

import re

from loaders.reader.english.lengths import NUMBER
from loaders.reader.english.numbers import value
from loaders.reader.english.stages import is_changed, stage_at
from loaders.reader.sanctions import Make, Sanction, money_of
from loaders.reader.story import SIGNS, Told

_M = SIGNS["Money"]
_FINE = re.compile(r"\b(?:fin(?:e|ed|es|ing)|penalt(?:y|ies)|penali[sz](?:ed|es|ing))\b", re.IGNORECASE)
_UNSAID_FINE = re.compile(
    r"\b(?:was|were|been|got|is|are|be) (?:also |each |then |only |again )?fined\b|\b(?:imposed|issued|handed down|laid|inflicted|upheld|paid|got|received|given) (?:an? |the |administrative |this )(?:[\w-]+ ){0,2}?fine\b(?! (?:of|for \ue006))|\b(?:got|let) off with (?:only )?a (?:\w+ )?fine\b|\b(?:sentenced to|punished (?:with|by)|escaped with|(?:replaced|commuted) [^.;,]{0,40}(?:with|by|to)) a fine\b(?! of)|\bfined (?:the )?(?:[\w-]+ ){0,3}?[\ue000\ue001\ue002]|\bfined (?:the |an? |its )(?:[\w-]+ ){0,2}?(?:owner|editor|editors|journalist|reporter|blogger|newspaper|site|portal|channel|outlet|founder|activist|publisher|director|company|author|agency|weekly|magazine)\b",
    re.IGNORECASE,
)
_MANY_FINED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozens?(?: of)?|several|many|most|all) (?:[\w-]+ ){0,3}\w+s \Z",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:no|not|nobody|without|instead of (?:a|the)|never|avoid\w*|neither|nor)\b[^.;,]{0,22}\Z", re.IGNORECASE
)
_PAYS = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|owe[sd]?|fine[ds]?|penalt\w+|sentenced|ordered|imposed|maximum|sought|asked|cut|reduced|lowered|raised|punish\w*|carr(?:y|ies)|provides|up to|faces?|risk\w*|with|must|got|received|demanded|liable|costs?)\b|\bto \Z|\bfrom \Z",
    re.IGNORECASE,
)
_CHANGED_TO = re.compile(
    r"\b(?:cut|reduced|lowered|brought|raised|increased|changed)\b[^.;,]{0,30}? to (?:only |just )?\Z", re.IGNORECASE
)
_FINE_BEHIND = re.compile(
    r" (?:administrative )?fine\b|[^.;,]{0,12} (?:as|in) (?:an? )?(?:administrative )?fines?\b", re.IGNORECASE
)
_COSTS = re.compile(
    r"\b(?:(?:court|legal|procedural|lawyers?'?s?|representation|postage) (?:costs?|fees?|expenses)|costs?|state (?:duty|fee|tax)|court fees?|expenses|payments? to (?:the )?(?:victims?|compensation) fund|victims? compensation fund)\b",
    re.IGNORECASE,
)
_BAIL = re.compile(r"\b(?:bail|surety|bond)\b", re.IGNORECASE)
_COMPENSATION = re.compile(
    r"\b(?:damages?|compensat\w*|repa(?:y|id)|part with|moral|claim\w*|insist\w*|asking for|hop(?:es|ed|ing) (?:for|to)|at the expense of|payable by|suits?|lawsuits?|actions? (?:for|against|was|of)|recover\w*|award\w*|wounded|honou?r|dignity|reputation|losses|harm|suffer\w*|(?<!for )wants?|wanted|demand\w*|sought|seek\w*|asked|apolog\w*|refut\w*|retract\w*|renounc\w*|plaintiff|claimant|complainant|to the (?:victim|injured)|in favou?r|grant\w*|satisf\w*|reimburse\w*|exact\w*|collect\w*|must pay|ordered|has to|have to|had to|to pay|pay\b|upheld|whittled|gave up|giv(?:es|ing) up|waiv\w*|forg(?:o|oes|one|oing)|won\b|wins\b|obtain\w*|judge?ment (?:in default |by default )?(?:for|in)|was (?:lodged|filed|brought|submitted)|cost (?:him|her|it|them|the|its)|libel|defamation|vs?\. \S{1,40}:|estimat\w*|valu(?:es|ed)|price|sum|suffering|feelings|each of the defendants|jointly|liable)\b",
    re.IGNORECASE,
)
_OWES = re.compile(r"\bowe[sd]?\b", re.IGNORECASE)
_COMPENSATED = re.compile(
    r"\b(?:compensation|damages|moral harm|recovery in favou?r)\b[^.;,\ue006]{0,50}\Z", re.IGNORECASE
)
# What an index measures besides fines: duties, harm, wages, and its own worth.
_OF_MCI = re.compile(
    r"\b(?:dut(?:y|ies)|dues|fees?|tax\w*|worth|value|damage|harm|loss(?:es)?|propert\w*|salar\w*|wages?|equals?|equal to|exceed\w*|threshold|minimum|size of|amounting|revenue|bribe|bought|buy\w*|purchas\w*|sold|stole\w*|theft|pensions?|budget|grants?|registration of|cost of|(?<!at a )price)\b|= ?\ue006|\ue006 ?=",
    re.IGNORECASE,
)
# "100 MCI for individuals and 200 for officials"
_TO_OTHERS = re.compile(rf"{_M} for [^.;\d\ue006]{{3,60}}?(?:,| and|, and) (?P<n>\d{{1,4}}) for (?!\w+ing\b)")
# "The fine was halved to five."
_FEWER = re.compile(
    rf"\b(?:cut|reduced|lowered|halved|raised|increased|doubled|slashed|trimmed|brought|turned|grew|rose|fell|became|swelled|shrank)\b[^.;,\d\ue000-\ue007]{{0,40}}? (?:in)?to (?:only |just )?(?P<n>{NUMBER})(?=[.,;)]|$)",
    re.IGNORECASE,
)
_NOT_DAMAGES = re.compile(
    r"\b(?:brib\w*|extort\w*|salar\w*|wages?|budget\w*|contracts?|(?<!suit )(?<!claim )(?<!action )worth|fees? (?:for|of)|price of (?!his|her|their|its)|loan|credits?|tenders?|debts?|stole\w*|theft|transfer\w*|invest(?:ed|ing|ments?|s)?|state grants?|grants? (?:of|worth)|expertise|opinion|incomes?|allocat\w*|spent|spend\w*|purchas\w*|bought|sold|sells?|cost (?:him|her|the|\ue000)|taxes|embezzl\w*|misappropriat\w*|subsid\w*|revenue|profit\w*|turnover|donat\w*|rent|subscription|pension|prize|reward|laundering|jury|festival|contest|competition)\b",
    re.IGNORECASE,
)
_DAMAGES_ASKED = re.compile(
    r"\b(?:the )?(?:damages|compensation)(?: for moral (?:damages?|harm))?(?:,? (?:which |that )?(?:he|she|they|it|\ue000) (?:had )?(?:sought|wanted|claimed|demanded))",
    re.IGNORECASE,
)
_FAR_ASKED = re.compile(r"\b(?:suit|lawsuit|claim|action|plaintiff|claimant)s?\b|\bcase against\b", re.IGNORECASE)
_JUDICIAL = re.compile(r"\b(?:court|judge|board|panel|instance)\b|\ue003", re.IGNORECASE)
# Sums of many suits, or of damage that nobody is asked to pay.
_MANY = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|all|these|such|other|of|number of|in|new|civil) (?:[\w-]+ ){0,4}?(?:suits|claims|lawsuits|actions|cases)\b[^.;]*\Z|\b(?:in total|total|altogether|in all|sum total|aggregate|since the (?:beginning|start) of|over the (?:year|month|quarter)|courts|(?<!\bthe )(?:plaintiffs|claimants))\b[^.;]*\Z|\b(?:the damage (?:is|was) (?:put|estimated|valued)|estimat\w+ the damage|(?<!moral )(?:damages?|loss(?:es)?) (?:caused by|(?:from|to)(?= [^\s\ue006])))\b[^.;]*\Z|(?<!moral )\b(?:damage|loss(?:es)?)\b (?:\w+ ){0,4}?(?:makes?|made|amount\w*|is|was|came|compris\w*|constitut\w*|total\w*|reach\w*|exceed\w*|ran)\b[^.;]*\Z",
    re.IGNORECASE,
)
# Extortion as the police tell it.
_EXTORTED = re.compile(
    r"\b(?:investigat(?:ors?|ion)|police|extort\w*|blackmail\w*)\b[^.;]*\b(?:demand|ask|want|receiv|obtain|tak|took|get|got)\w*[^.;]*\Z",
    re.IGNORECASE,
)
# "the ruling that cost the daily 4 million", "she will receive 450,000 from him", "until it is paid to the plaintiff"
_RULED = re.compile(
    r"\b(?:ruling|judge?ment|verdict|decision|suit|lawsuit|court)\b[^.;\ue006]{0,40} (?:cost|costs|set back) (?:him|her|it|them|the|its|[\ue000-\ue002])[^.;,\ue006]{0,40}\Z"
    r"|\b(?:will|is to|are to|must|would) (?:also |now )?(?:receive|get|collect)(?: only| just)? \Z",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(
    r" (?:is|are|was|were|has been|had been) (?:\w+ )?(?:paid|transferred|recovered|handed over)[^.;,]{0,12} (?:to|in favou?r of) (?:the )?(?:plaintiff|claimant|complainant|victim|\ue000)|,? (?:which |that )?(?:it|he|she|they|[\ue000-\ue002]) (?:still )?owed? (?:the )?(?:plaintiff|claimant|\ue000|[a-z]+ and)",
    re.IGNORECASE,
)
# What goes to the state is a fine, on whichever side of the sum it is told.
_STATE = r"(?:state(?!-)|treasury|exchequer|(?:state|republican|local|city|public) (?:budget|coffers|purse|revenue|income)|budget)\b(?! (?:duty|fee|tax))"
_TO_THE_STATE = re.compile(
    rf"(?:\b(?:pa(?:y|ys|id|ying)|owe[sd]?|forfeit(?:s|ed)?|give|lose[sd]?|hand (?:over )?to) (?:in)?(?:to )?(?:the )?{_STATE}[^.;,]{{0,15}}|\A\W*(?:in)?to the {_STATE} (?:goes|go|went|will go)\b[^.;,]{{0,40}})\Z",
    re.IGNORECASE,
)
_STATE_BEHIND = re.compile(
    rf"(?:,? (?:which|that|all of which) )?[^.;\ue006]{{0,40}}\b(?:to|into|in favou?r of|for the benefit of|richer by|owed to) (?:the )?(?:revenue of (?:the )?|income of (?:the )?)?{_STATE}",
    re.IGNORECASE,
)
_HANDS_OVER = re.compile(
    r"\b(?:pa(?:y|ys|id|ying)|transfer\w*|remit\w*|owe[sd]?|contribut\w*|hand\w*|recover\w*|collect\w*|exact\w*|levied|goes|poorer|set .{2,25} back|part with|forfeit\w*)\b",
    re.IGNORECASE,
)
_AS_DAMAGES = re.compile(
    r" (?:in|of|as|for) (?:the )?(?:moral |material |non-pecuniary |pecuniary )?(?:damages?|compensation|harm)",
    re.IGNORECASE,
)
# "20 to 60 MCI" is what a law sets.
_RANGE = re.compile(r"\b(?:from |between )?[\d.,]+ (?:to|and) \Z")
# "collecting 100,000 tenge instead of a million"
_INSTEAD = re.compile(r"\ue006[^.;\ue006]{0,30}\b(?:instead|out) of (?:the |an? |some )?(?:[\w-]+ )?\Z", re.IGNORECASE)
_SET_BEFORE = re.compile(
    r",? (?:\w+ )?(?:determined|awarded|fixed|set|ordered|imposed|decided|recovered|established|granted)\b"
)
# A headline's infinitive: "Editor to pay for headline: 70,000".
_TO_PAY = re.compile(r"\W*[^.;:,]{2,40} to (?:pay|part with|compensate|hand over)\b[^.;,]{0,40}\Z", re.IGNORECASE)
# "priced their wounded reputation at", "put the injury at", "wished to be paid"
_VALUED = re.compile(
    r"\b(?:pric|put|estimat|valu|assess|apprais|reckon|measur)\w* (?:[\w\ue000'-]+ ){1,5}at (?:about |some |a |only )?\Z|\b(?:want|wish|ask|hop|expect|demand)\w* to (?:be paid|receive|get|recover|collect)\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)
# "100,000 to 500,000 roubles": the upper end counts.
_LOW_END = re.compile(f"{_M} (?:to|–|or) {_M}")
# "not a tenge to pay"
_NOTHING = re.compile(r"\b(?:not|no|nor|without) \Z", re.IGNORECASE)
_WORTH = re.compile(
    rf" ?(?:\(|, ?)?(?:which is|or|about|that is|i\.e\.,?|equal to|equivalent to|the equivalent of|=|i\.e\.)? ?{_M}",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(
    rf"{_M} ?(?:\(|, ?)?(?:which is |or |about |that is |i\.e\.,? |equal to |approximately |= ?)*(?:about |some )?\Z"
)


def sums(told: Told, make: Make, last: Sanction | None) -> list[Sanction]:
    """The sums of a sentence that somebody has to pay, is asked for, or could have to; `last` was told before."""
    masked = told.masked
    found: list[Sanction] = []
    fined = False
    for place in sorted(told.units):
        money = money_of(told, place)
        if (
            not money
            or not money[0]
            or told.in_quotation(place)
            or (_EQUIVALENT.search(masked[max(0, place - 30) : place]) and not _in_index(told, money, place))
            or _told_in_index(told, money, place)
            or _NOTHING.search(masked, max(0, place - 6), place)
        ):
            continue
        if _LOW_END.match(masked, place) and not is_changed(masked[max(0, place - 70) : place] + " to "):
            continue
        low, _ = told.clause(place, place + 1)
        if masked[low - 1 : low + 1].strip(" ") in (":", "–") or masked[low - 1 : low] == ":":
            low = 0
        before, behind = masked[max(low, place - 130) : place], masked[place + 1 : place + 70]
        before = before[:-5] if _LOW_END.match(masked, max(0, place - 5)) and len(before) > 5 else before
        kind = _kind(before, behind, money[1], last)
        if kind is None or (kind == "damages" and _MANY.search(masked[max(0, place - 130) : place])):
            continue
        stage = stage_at(masked, place, place + 1, low=low)
        if money[1] == "MCI" and _RANGE.search(before) and not is_changed(before):
            stage = "statutory"
        if kind == "damages" and stage == "imposed" and _INSTEAD.search(before) and not _SET_BEFORE.match(behind):
            stage = "requested"
        if kind == "damages" and stage == "requested" and _EXTORTED.search(masked[:place]):
            continue
        if kind == "damages" and stage in (None, "statutory"):
            stage = (
                "imposed"
                if (_JUDICIAL.search(before + behind) or _TO_PAY.match(before))
                and not _FAR_ASKED.search(before + behind)
                else "requested"
            )
        one = make(kind, stage or "imposed", _start(masked, place, low, kind), place + 1)
        one.amount, one.unit = money
        fined |= kind == "fine"
        found.append(one)
    counted = next(
        (one for one in [*reversed(found), *([last] if last else [])] if one.kind == "fine" and one.unit), None
    )
    fewer = _FEWER.search(masked) if counted else None
    number = value(fewer["n"]) if fewer else None
    for match in _TO_OTHERS.finditer(masked) if found and found[-1].unit == "MCI" else ():
        one = make("fine", found[-1].stage, *match.span("n"))
        one.amount, one.unit = int(match["n"]), "MCI"
        found.append(one)
    if counted and fewer and number is not None:
        one = make("fine", stage_at(masked, *fewer.span("n")) or "imposed", *fewer.span("n"))
        one.amount, one.unit = int(number), counted.unit
        found.append(one)
    if not fined:
        for match in _UNSAID_FINE.finditer(masked):
            if (
                _NO.search(masked[: match.start()])
                or _MANY_FINED.search(masked[: match.start()])
                or told.in_quotation(match.start())
                or re.search(
                    r"\b(?:if|may|might|can|could|would|will|should|to)\b[^.;,]{0,30}\Z", masked[: match.start()]
                )
            ):
                continue
            if _M not in masked[match.end() : match.end() + 90]:
                found.append(make("fine", stage_at(masked, match.end(), match.end()) or "imposed", *match.span()))
                break
    for match in _DAMAGES_ASKED.finditer(masked):
        if _M not in masked[match.start() : match.end() + 40]:
            found.append(make("damages", "requested", *match.span()))
    return found


def _in_index(told: Told, money: tuple[int | float, str], place: int) -> bool:
    """Whether a sum is the index behind tenge that are worth it: "117,960 tenge, or 30 MCI"."""
    others = [one for at in sorted(told.units) if at < place and (one := money_of(told, at))]
    return bool(money[1] == "MCI" and others and others[-1][1] != "MCI")


def _told_in_index(told: Told, money: tuple[int | float, str], place: int) -> bool:
    """Whether a sum is told again in the index right behind it, which then counts."""
    match = _WORTH.match(told.masked, place + 1) if money[1] != "MCI" else None
    other = money_of(told, match.end() - 1) if match else None
    return other is not None and other[1] == "MCI"


def _kind(before: str, behind: str, unit: str, last: Sanction | None) -> str | None:
    """What a sum is: a fine, damages, something else that is paid, or None."""
    near = re.split(rf"[,;]? (?:and|but) (?=[^{_M}]*\Z)", before)[-1] if _M in before else before
    if _BAIL.search(before[-50:]) or re.match(r"[^.;,]{0,12}\bbail\b", behind, re.IGNORECASE):
        return "other"
    fines = list(_FINE.finditer(before))
    closer = (
        re.search(
            r"\b(?:damages|compensat\w*|moral|recover\w*|in favou?r|plaintiff|claim\w*|suit|pay (?:an? |the )?(?!fine|state|budget|treasury|a\b|an\b|the\b|up\b|\d)(?:[a-z]{4,}|[\ue000-\ue002]))\b",
            before[fines[-1].end() :],
            re.IGNORECASE,
        )
        if fines
        else None
    )
    if unit == "MCI":
        if not fines and _COMPENSATED.search(near):
            return "damages"
        if (fines and not closer) or _PAYS.search(before) or _FINE_BEHIND.match(behind):
            return "fine"
        # Little else is counted in it.
        return None if _OF_MCI.search(before[-60:] + " \ue006" + behind[:40]) else "fine"
    if (_COSTS.search(before[-34:]) and not _AS_DAMAGES.match(behind)) or re.match(
        r"[^.;,\ue006]{0,20}\b(?:in|of|for|as) (?:[\w-]+ )?(?:costs|fees|expenses|state duty)",
        behind,
        re.IGNORECASE,
    ):
        return (
            "other"
            if re.search(
                r"\b(?:put|ordered|recover\w*|imposed|awarded|charged|laid|fell|saddled|reimburs\w*|cover|shoulder|pay|paid|exacted|collected|must|has to|borne?|bear)\b",
                before + behind,
                re.IGNORECASE,
            )
            else None
        )
    if (fines and not closer and _M not in before[fines[-1].end() :]) or re.match(
        r" (?:administrative )?(?:fine|penalty)\b|[^.;,]{0,12} (?:as|in) (?:an? )?(?:administrative )?(?:fine|penalty|fines)\b",
        behind,
    ):
        return "fine"
    if _CHANGED_TO.search(before) and ((last is not None and last.kind == "fine") or _FINE.search(behind)):
        return "fine"
    if re.search(r"\b(?:ordered|had|told) to pay \Z", near) and re.match(r" (?:each )?for\b", behind):
        return "fine"
    if _TO_THE_STATE.search(near) or (_STATE_BEHIND.match(behind) and _HANDS_OVER.search(near[-60:] + behind)):
        return "fine"
    if _RULED.search(near) or _TO_SOMEBODY.match(behind):
        return "damages"
    if _NOT_DAMAGES.search(re.sub(r'"[^"]*"', "", near)[-50:]) or re.match(
        r"[^.;,]{0,20}\b(?:donation|bribe|(?:silence|keeping (?:silent|quiet)|(?:deleting|removing|not publishing))\b|salary|budget|loan|contract|tender|debt)",
        behind,
        re.IGNORECASE,
    ):
        return None
    if _OWES.search(near) and _JUDICIAL.search(before + behind):
        return "damages"
    if _VALUED.search(near):
        return "damages"
    return "damages" if _COMPENSATION.search(before) or _COMPENSATION.search(behind[:60]) else None


def _start(masked: str, place: int, low: int, kind: str) -> int:
    """Where the words that name a sum's kind begin, near before it."""
    if kind == "fine":
        hits = list(_FINE.finditer(masked, max(low, place - 60), place))
        if hits:
            return hits[-1].start()
    return max(low, place - 1)
