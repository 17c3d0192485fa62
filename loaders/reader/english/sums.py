"""Sums in English that are sanctions: fines, damages, costs, bail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import money_of
from loaders.reader.story import SIGNS, Told, pattern

_M = SIGNS["Money"]
_FINE = re.compile(r"\b(?:fin(?:e|es|ed|ing)|penalt(?:y|ies)|penali[sz]ed)\b", re.IGNORECASE)
_FINE_BEHIND = re.compile(r"(?:'s?)? (?:\([^()]{3,40}\) )?(?:administrative )?(?:fine|penalty)\b", re.IGNORECASE)
# Another sum, or the same once more: "30 MCI (103,500 tenge)", "100 MCI, that is 185,200 tenge".
_AGAIN = re.compile(
    r"(?: in total)?,? ?(?:[(–-] ?)?(?:\()?(?:that is|that makes|that was|or|i\.?e\.?|equal to|equivalent to|the equivalent of|which is|which makes|which was|=|at the time|amounting to|then)?,? ?(?:about |some |roughly |approximately |nearly |around )?\Z",
    re.IGNORECASE,
)
_DAMAGES = re.compile(
    r"damage|compensat|repay|part with|reimburs|moral|suffering|honou?r|dignity|reputation|recover|award|exact|in favou?r|plaintiff|claim|\bsuit|lawsuit|\baction\b|refut|retract|apolog|losses|demand|wants?\b|wanted|sought|seeks|asked for|asks? (?:for|to)|satisf|grant|pay(?:s|ing)?\b|collect|sum\b|amount\b|feelings|to the \w+ \ue000",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:bail|(?:court|legal|state|trial) (?:costs?|fees?|dut(?:y|ies)|expenses)|costs of|expenses|fee|state duty|for (?:a |the )?(?:lawyer|representative|expertise))\b", re.IGNORECASE)
_NO_SANCTION = re.compile(
    r"\b(?:brib\w+|extort\w*|salar\w+|budget\w*|contract\w*|worth|price[sd]?(?! of (?:his|her|\ue000))|loan\w*|credit\w*|tender\w*|debt\w*|stole\w*|transfer\w*|invest\w*|grant of|allocat\w+|spent|purchas\w+|sold|income|donat\w+|raised|earn\w*|rent\w*|capital|turnover|equipment|camera|car\b|cost(?:s|ing)?)\b",
    re.IGNORECASE,
)
_HARMED = re.compile(r"\bdamage\b[^.;]{0,30}\b(?:is|was|put|estimated|amount\w*|caused|came)\b|estimates? the damage|damage (?:at|of)\b", re.IGNORECASE)
_BARE_FINE = pattern(
    r"\b(?:was|were|been|each|is|are|and|also) fined\b|\b(?:imposed|imposes|issued|levied|received|got|paid|given|handed)\b[^.;\ue006]{0,30}?\b(?:an? )?(?:[\w-]+ )?(?:fine|penalty)\b|\bfined (?:the |an? |his )?(?:[\w-]+ ){0,3}?(?:<P>|<O>|<G>|newspaper|site|editor|journalist|blogger|channel|owner)|\b(?:fine|penalty) (?:was|has been|had been) (?:imposed|levied|issued|laid)"
)


def sums(told: Told) -> Iterator[tuple[str, str, int, int, int | None]]:
    """Kind, stage and place of every sum that is a sanction, with the place of its sign; none for a bare fine."""
    masked = told.masked
    fined: list[tuple[int, int]] = []
    places = [place for place in sorted(told.units) if money_of(told, place)]
    for index, place in enumerate(places):
        if told.in_quotation(place):
            continue
        money = money_of(told, place)
        between = masked[places[index - 1] + 1 : place] if index else None
        if between is not None and len(between) < 45 and (_AGAIN.fullmatch(between) or re.match(r" each\)", masked[place + 1 :])):
            continue
        low = max(masked.rfind(";", 0, place) + 1, places[index - 1] + 1 if index else 0)
        before = masked[max(low, place - 100) : place]
        after = masked[place + 1 : place + 90].split(";")[0]
        kind = _kind(masked, money[1] if money else "", before, after, place)
        if kind is None:
            continue
        stage = stage_at(told, place, place + 1)
        if stage is None:
            stage = _implied(kind, masked, before, after)
        if stage is None or (kind == "other" and (stage == "statutory" or re.search(r"\b(?:fee|duty|costs) (?:was|is|were) \Z", before))):
            continue
        match = list(_FINE.finditer(before))
        start = place - (len(before) - match[-1].start()) if kind == "fine" and match else max(low, place - 1)
        fined.append((start, place + 1))
        yield kind, stage, start, place + 1, place
    for match in _BARE_FINE.finditer(masked):
        if told.in_quotation(match.start()) or _M in masked[match.end() : match.end() + 50] or any(a < match.end() and match.start() < b for a, b in fined):
            continue
        if re.search(r"\b(?:not|no|never|nobody|without|cannot|can|may|could|might|would|to be|if|be)\b[^.;,]{0,20}\Z", masked[: match.start()], re.IGNORECASE):
            continue
        stage = stage_at(told, match.end(), match.end()) or "imposed"
        if stage in ("imposed", "upheld"):
            yield "fine", stage, match.start(), match.end(), None


def _kind(masked: str, unit: str, before: str, after: str, place: int) -> str | None:
    if re.search(r"\bbail\b", before[-60:] + after[:25], re.IGNORECASE) or (_OTHER.search(before[-45:]) or _OTHER.match(after.lstrip()[:40])):
        return "other"
    fine = list(_FINE.finditer(before))
    damages = list(re.finditer(r"\b(?:damages|compensation|moral|recover\w*|award\w*|claim\w*|suit)\b", before, re.IGNORECASE))
    if (fine and (not damages or fine[-1].end() > damages[-1].end())) or _FINE_BEHIND.match(after):
        return "fine"
    if re.search(r"\b(?:cut|reduced|lowered|halved|changed|raised|increased) to \Z", before) and _FINE.search(after[:60]):
        return "fine"
    if unit == "MCI":
        return "fine" if not re.search(r"salary|minimum|price|subsidy", before) else None
    if _NO_SANCTION.search(before[-45:]) and not re.search(r"moral|compensat|recover", before[-45:]):
        return None
    around = before + masked[place : place + 1] + after
    if _HARMED.search(before) and not re.search(r"moral|honou?r|reputation|dignity", around):
        return None
    return "damages" if _DAMAGES.search(around) else None


def _implied(kind: str, masked: str, before: str, after: str) -> str | None:
    """The stage when no verb tells it."""
    if kind == "fine":
        return "imposed"
    if re.search(r"\b(?:court|judge|ruling|judge?ment|verdict)\b|\ue003", masked, re.IGNORECASE) and not re.search(r"suit|claim", masked):
        return "imposed"
    return "requested" if kind == "damages" else "imposed"
