"""What a sum is in English: a fine, damages, costs or bail, by what governs it."""

from __future__ import annotations

import re

from loaders.reader.sanctions import Sanction
from loaders.reader.story import SIGNS

_M = SIGNS["Money"]
# A fine is told.
FINE = re.compile(r"\b(?:fin(?:e|ed|es|ing)|penalt(?:y|ies)|penali[sz](?:ed|es|ing))\b", re.IGNORECASE)
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
    r"\b(?:damages?|compensat\w*|repa(?:y|id)|part with|moral|claim\w*|insist\w*|asking for|hop(?:es|ed|ing) (?:for|to)|at the expense of|payable by|su(?:e[sd]?|ing)|suits?|lawsuits?|actions? (?:for|against|was|of)|recover\w*|award\w*|wounded|honou?r|dignity|reputation|losses|harm|suffer\w*|(?<!for )wants?|wanted|wanting|demand\w*|sought|seek\w*|asked|apolog\w*|refut\w*|retract\w*|renounc\w*|plaintiff|claimant|complainant|to the (?:victim|injured)|in favou?r|grant\w*|satisf\w*|reimburse\w*|exact\w*|collect\w*|must pay|ordered|has to|have to|had to|to pay|pay\b|(?:to|must|will|had) (?:now )?(?:hand(?: over)?|fork out|shell out|cough up|stump up|part with|transfer|cover|find|give|return)|(?:has|have|had) (?:now |already |finally )?paid|upheld|whittled|gave up|giv(?:es|ing) up|waiv\w*|forg(?:o|oes|one|oing)|won\b|wins\b|obtain\w*|judge?ment (?:in default |by default )?(?:for|in)|was (?:lodged|filed|brought|submitted)|cost (?:him|her|it|them|the|its)|libel|defamation|vs?\. \S{1,40}:|estimat\w*|valu(?:es|ed)|price|sum|suffering|feelings|each of the defendants|jointly|liable)\b",
    re.IGNORECASE,
)
_OWES = re.compile(r"\bowe[sd]?\b", re.IGNORECASE)
_DUES = re.compile(r"\b(?:dues|membership|subscription)\b", re.IGNORECASE)
_COMPENSATED = re.compile(
    r"\b(?:compensation|damages|moral harm|recovery in favou?r)\b[^.;,\ue006]{0,50}\Z", re.IGNORECASE
)
# What an index measures besides fines: duties, harm, wages, and its own worth.
_OF_MCI = re.compile(
    r"\b(?:dut(?:y|ies)|dues|fees?|tax\w*|worth|value|damage|harm|loss(?:es)?|propert\w*|salar\w*|wages?|equals?|equal to|exceed\w*|threshold|minimum|size of|amounting|revenue|bribe|bought|buy\w*|purchas\w*|sold|stole\w*|theft|pensions?|budget|grants?|registration of|cost of|(?<!at a )price)\b|= ?\ue006|\ue006 ?=",
    re.IGNORECASE,
)
_NOT_DAMAGES = re.compile(
    r"\b(?:brib\w*|extort\w*|salar\w*|wages?|budget\w*|contracts?|(?<!suit )(?<!claim )(?<!action )worth|fees? (?:for|of)|price of (?!his|her|their|its|the (?:suit|claim|action|lawsuit))|loan|credits?|tenders?|debts?|stole\w*|theft|transfer\w*|invest(?:ed|ing|ments?|s)?|state grants?|grants? (?:of|worth)|expertise|opinion|incomes?|allocat\w*|spent|spend\w*|purchas\w*|bought|sold|sells?|cost (?:him|her|the|\ue000)|taxes|embezzl\w*|misappropriat\w*|subsid\w*|revenue|profit\w*|turnover|donat\w*|rent|subscription|pension|prize|reward|laundering|jury|festival|contest|competition)\b",
    re.IGNORECASE,
)
# Somebody judges.
JUDICIAL = re.compile(r"\b(?:court|judge|board|panel|instance)\b|\ue003", re.IGNORECASE)
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
# "priced their wounded reputation at", "put the injury at", "wished to be paid"
_PAID_OVER = re.compile(
    r" (?:is|are|was|were|has|have|had|must|shall|will) (?:to )?(?:be(?:en)? )?(?:paid|transferred|recovered|handed over|collected|exacted|awarded)\b[^.;,]{0,40}\b(?:to|from|by|in favou?r of)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:court|judge|decision|ruling|judge?ment|verdict|claim|suit|plaintiff)\b|\ue003", re.IGNORECASE
)
_VALUED = re.compile(
    r"\b(?:pric|put|estimat|valu|assess|apprais|reckon|measur)\w* (?:[\w\ue000'-]+ ){1,5}at (?:about |some |a |only )?\Z|\b(?:want|wish|ask|hop|expect|demand)\w* to (?:be paid|receive|get|recover|collect)\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)


def kind_of_sum(before: str, behind: str, unit: str, last: Sanction | None) -> str | None:
    """What a sum is: a fine, damages, something else that is paid, or None."""
    near = re.split(rf"[,;]? (?:and|but) (?=[^{_M}]*\Z)", before)[-1] if _M in before else before
    if _BAIL.search(before[-50:]) or re.match(r"[^.;,]{0,12}\bbail\b", behind, re.IGNORECASE):
        return "other"
    fines = list(FINE.finditer(before))
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
        if not fines and _DUES.search(before):
            return None
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
    if _CHANGED_TO.search(before) and ((last is not None and last.kind == "fine") or FINE.search(behind)):
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
    if _OWES.search(near) and JUDICIAL.search(before + behind):
        return "damages"
    if _VALUED.search(near) or (_PAID_OVER.match(behind) and _DECIDED.search(before + behind)):
        return "damages"
    return "damages" if _COMPENSATION.search(before) or _COMPENSATION.search(behind[:60]) else None
