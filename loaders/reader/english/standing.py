"""What became of a sanction in English: a request or a claim that was granted, a penalty that was lifted.

Both tell of a sanction that was imposed, whatever verb stands nearest to it: "granted the request to arrest him",
"claim allowed in part, 80,000 tenge", "asks to cancel the fine of 20 MCI", "the fine of 60 MCI was lifted".
"""

from __future__ import annotations

import re

_PLEA = r"(?:claims?|suits?|lawsuits?|actions?|demands?|requests?|motions?|petitions?|applications?|pleas?|representations?|submissions?)"
_GRANTING = r"(?:grant(?:ed|s|ing)|satisf(?:ied|ies|ying)|allow(?:ed|s|ing)|admitt(?:ed|ing)|sustain(?:ed|s|ing)|uph[eo]ld(?:s|ing)?|met|approv(?:ed|es|ing)|support(?:ed|s|ing)|accept(?:ed|s|ing)|agreed (?:to|with))"
_NO_MORE = r"(?!\b(?:not|nor|whether|if|unless|appeals?|refus\w+|declin\w+)\b)"
_ACTIVE = re.compile(
    rf"\b(?P<verb>(?:(?:partly|partially|fully|wholly) )?{_GRANTING})(?P<between>(?: {_NO_MORE}[^\s.;:,]+){{0,9}}?) {_PLEA}\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"\b{_PLEA}\b(?:{_NO_MORE}[^.;:,]){{0,60}}?(?:[ ,:]) ?(?:(?:partly|partially|fully|wholly) )?{_GRANTING}\b(?: (?:in part|partly|partially|in full))?",
    re.IGNORECASE,
)
_PARTLY = re.compile(r"\bpart(?:ly|ially)?\b", re.IGNORECASE)
_PLAIN = re.compile(r"[^.;:,(–]*\Z")
_AT_ALL = re.compile(
    r"\b(?:award|recover|order|oblig|exact|collect|impos|decid|rul|in part|part(?:ly|ially)|amount|extent|tune)\w*\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:not|refus\w+|declin\w+|no reasons?|no grounds?|without|never|fail\w+|unable)\b[^.;,]{0,25}\Z"
)

_UNDONE = r"(?:lifted|scrapped|cancell?ed|annulled|quashed|overturned|reversed|revoked|rescinded|repealed|set aside|struck (?:out|down|off)|excluded|thrown out|dropped|waived|written off|vacated|discharged|deleted|replaced|commuted|converted|mitigated|softened|halved)"
_UNDO = r"(?:lift|scrapp?|cancell?|annul|quash|overturn|revers|revok|rescind|repeal|exclud|waiv|vacat|reliev|spar|exempt|discharg)(?:e|ed|es|s|ing|led|ling|ped|ping)?|(?:set(?:ting|s)?|put) aside|str(?:uck|ike|ikes|iking) (?:out|down|off)|thr(?:ew|ow|own|ows|owing) out|cancellation|annulment|reversal|abolition|lifting|quashing"
_CHANGE = r"(?:replac|commut|convert|mitigat|soften|halv|substitut|swap|exchang)(?:e|ed|es|s|ing|ped|ping)?|(?:replacement|commutation) of"
_NOT_CLAIM = (
    rf"(?!\b(?:and|but|which|who|that|instead|ordered|imposed|sentenced|fined|recovered|with|into|by|{_PLEA})\b)"
)
_UNDOING = re.compile(
    rf"\b(?:{_UNDO}|{_CHANGE})\b(?:{_NOT_CLAIM}[^.;:,\ue006]){{0,70}}\Z",
    re.IGNORECASE,
)
_UNDONE_BEHIND = re.compile(
    rf"(?:(?!\b(?:and|but|which|who|that|for|not|{_PLEA})\b)[^.;:,\ue006\d]){{0,60}}?\b{_UNDONE}\b", re.IGNORECASE
)


def as_granted(before: str) -> str:
    """The words before a sanction, with a claim or a request that was granted told as "granted" alone.

    What a claim that is granted in part asks for is left as asked: "partly satisfied the claim for 5 million".
    """
    if not _GRANTS.search(before):
        return before
    for match in [*_ACTIVE.finditer(before), *_PASSIVE.finditer(before)]:
        rest = before[match.end() :]
        in_part = _PARTLY.search(match[0]) or _PARTLY.search(rest)
        asked = match.re is _ACTIVE and in_part and _PLAIN.match(rest) and not _AT_ALL.search(rest)
        if not asked and not _NEGATED.search(before[: match.start()]):
            before = before[: match.start()] + "granted".ljust(len(match[0])) + rest
    return before


_GRANTS = re.compile(r"grant|satisf|allow|admit|sustain|uph|met\b|approv|support|accept|agreed", re.IGNORECASE)


def undone(masked: str, start: int, end: int, low: int = 0) -> bool:
    """Whether a sanction at a place is told to have been lifted, or to be lifted, and so had been imposed."""
    before = masked[max(low, start - 110) : start]
    lifting = _UNDOING.search(before)
    if lifting:
        return not _NEGATED.search(before[: lifting.start()])
    return bool(_UNDONE_BEHIND.match(masked, end, end + 110))
