"""Sums that are fines, damages, costs or bail, in English."""

from __future__ import annotations

import re

from loaders.reader.english.lengths import NUMBER
from loaders.reader.english.numbers import value
from loaders.reader.english.stages import is_changed, stage_at
from loaders.reader.english.sum_kinds import FINE, JUDICIAL, kind_of_sum
from loaders.reader.sanctions import Make, Sanction, money_of
from loaders.reader.story import SIGNS, Told

_M = SIGNS["Money"]
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
# "100 MCI for individuals and 200 for officials"
_TO_OTHERS = re.compile(rf"{_M} for [^.;\d\ue006]{{3,60}}?(?:,| and|, and) (?P<n>\d{{1,4}}) for (?!\w+ing\b)")
# "The fine was halved to five."
_FEWER = re.compile(
    rf"\b(?:cut|reduced|lowered|halved|raised|increased|doubled|slashed|trimmed|brought|turned|grew|rose|fell|became|swelled|shrank)\b[^.;,\d\ue000-\ue007]{{0,40}}? (?:in)?to (?:only |just )?(?P<n>{NUMBER})(?=[.,;)]|$)",
    re.IGNORECASE,
)
_DAMAGES_ASKED = re.compile(
    r"\b(?:the )?(?:damages|compensation)(?: for moral (?:damages?|harm))?(?:,? (?:which |that )?(?:he|she|they|it|\ue000) (?:had )?(?:sought|wanted|claimed|demanded))",
    re.IGNORECASE,
)
_FAR_ASKED = re.compile(r"\b(?:suit|lawsuit|claim|action|plaintiff|claimant)s?\b|\bcase against\b", re.IGNORECASE)
# Sums of many suits, or of damage that nobody is asked to pay.
_MANY = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|all|these|such|other|of|number of|in|new|civil) (?:[\w-]+ ){0,4}?(?:suits|claims|lawsuits|actions|cases)\b[^.;]*\Z|\b(?:in total|total|altogether|in all|sum total|aggregate|since the (?:beginning|start) of|over the (?:year|month|quarter)|courts|(?<!\bthe )(?:plaintiffs|claimants))\b[^.;]*\Z|\b(?:the damage (?:is|was) (?:put|estimated|valued)|estimat\w+ the damage|(?<!moral )(?:damages?|loss(?:es)?) (?:caused by|(?:from|to)(?= [^\s\ue006])))\b[^.;]*\Z|(?<!moral )\b(?:damage|loss(?:es)?)\b (?:\w+ ){0,4}?(?:makes?|made|amount\w*|is|was|came|compris\w*|constitut\w*|total\w*|reach\w*|exceed\w*|ran)\b[^.;]*\Z",
    re.IGNORECASE,
)
# Extortion as the police tell it.
_EXTORTED = re.compile(
    r"\b(?:investigat(?:ors?|ion)|police|extort\w*|blackmail\w*)\b[^.;]*\b(?:demand|ask|want|receiv|obtain|tak|took|get|got)\w*(?:(?!\b(?:suit|lawsuit|court|claim|civil)\b)[^.;])*\Z",
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
# "100,000 to 500,000 roubles": the upper end counts.
_LOW_END = re.compile(f"{_M} (?:to|–|or) {_M}")
# "50 MCI for citizens and 150 for companies" is what a law sets.
_FOR_ALL = re.compile(
    r" (?:for|on) (?:an? |all )?(?:private |legal |natural |small |large |medium |ordinary )?(?:persons?|citizens?|individuals?|compan|officials?|entit|entrepreneurs?|businesses)\w*\b(?! \ue000)"
)
_FINED = re.compile(r"\b(?:fined|sentenced|imposed|ordered)\b", re.IGNORECASE)
# "not a tenge to pay"
_NOTHING = re.compile(r"\b(?:not|no|nor|without) \Z", re.IGNORECASE)
_WORTH = re.compile(
    rf" ?(?:\(|, ?)?(?:which is|or|about|that is|i\.e\.,?|equal to|equivalent to|the equivalent of|=|i\.e\.)? ?{_M}",
    re.IGNORECASE,
)
_EQUIVALENT = re.compile(
    rf"{_M} ?(?:\(|, ?)?(?:which is |or |about |that is |i\.e\.,? |equal to |approximately |= ?)*(?:about |some )?\Z"
)


_ONE_SUES = re.compile(r"\b(?:plaintiff|claimant|complainant)\b", re.IGNORECASE)


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
        kind = kind_of_sum(before, behind, money[1], last)
        if kind is None or (
            kind == "damages" and _MANY.search(masked[max(0, place - 130) : place]) and not _ONE_SUES.search(before)
        ):
            continue
        stage = stage_at(masked, place, place + 1, low=low)
        if money[1] == "MCI" and _FOR_ALL.match(behind) and not _FINED.search(before):
            stage = "statutory"
        if money[1] == "MCI" and _RANGE.search(before) and not is_changed(before):
            stage = "statutory"
        if kind == "damages" and stage == "imposed" and _INSTEAD.search(before) and not _SET_BEFORE.match(behind):
            stage = "requested"
        if kind == "damages" and stage == "requested" and _EXTORTED.search(masked[:place]):
            continue
        if kind == "damages" and stage in (None, "statutory"):
            stage = (
                "imposed"
                if (JUDICIAL.search(before + behind) or _TO_PAY.match(before))
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
    if not fined and "fine" in masked.casefold():
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


def _start(masked: str, place: int, low: int, kind: str) -> int:
    """Where the words that name a sum's kind begin, near before it."""
    if kind == "fine":
        hits = list(FINE.finditer(masked, max(low, place - 60), place))
        if hits:
            return hits[-1].start()
    return max(low, place - 1)
