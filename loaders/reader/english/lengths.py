"""Lengths of terms in English: "one year and six months", "a two-year", "eighteen months'", "120 hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from loaders.reader.english.numbers import DIGITS, WORD_NUMBER, value
from loaders.reader.sanctions import Sanction
from loaders.reader.sifting import Sifted

NUMBER = rf"(?:{DIGITS}|{WORD_NUMBER}|an?(?! (?:{WORD_NUMBER})\b)|one hundred and {WORD_NUMBER}|another|one more)"
_GLOSS = r"(?: ?\([a-z -]{3,30}\))?"  # "3 (three) years"
_UNIT = r"(?:calendar |full |whole |more )?"
_TERM = re.compile(
    rf"(?<![\w.,$–-])(?:(?P<up>(?:up to|at most|no more than|not more than|a maximum of|for up to) )|(?P<from>(?:(?:from|between) {NUMBER}(?: years?| months?| days?)? (?:to|and)|{NUMBER} (?:to|or)) ))?"
    rf"(?:(?P<y>{NUMBER}(?:[ -]and[ -]a[ -]half)?){_GLOSS}[ -]{_UNIT}years?(?P<half> and a half)?(?:,? ?(?:and )?(?P<ym>{NUMBER}){_GLOSS}[ -]months?)?(?:,? ?(?:and )?(?P<yd>{NUMBER}){_GLOSS}[ -]days?(?! of))?"
    rf"|(?P<m>{NUMBER}(?:[ -]and[ -]a[ -]half)?){_GLOSS}[ -]{_UNIT}months?"
    rf"|(?P<d>{NUMBER}){_GLOSS}[ -]{_UNIT}days?"
    rf"|(?P<h>{NUMBER}){_GLOSS}[ -]{_UNIT}(?:hours?|hrs?\b|h\b)|(?P<w>{NUMBER}){_GLOSS}[ -]{_UNIT}weeks?|(?P<whole>half an? year|half a decade|a decade|a fortnight|half a month|a quarter of a year))(?![\w])['’]?s?(?!-(?:old|long))",
    re.IGNORECASE,
)
# After a change: "cut this to seven", "raised from five to eight"; and asked for: "had asked for seven".
_ELLIPTIC = re.compile(
    rf"\b(?:ask(?:s|ed|ing)? for|sought|want(?:s|ed)|request(?:s|ed)|demand(?:s|ed)|insist(?:s|ed) on|(?:gave|handed|gives)(?: (?:him|her|them|\ue000))?) (?P<asked>{NUMBER})(?=[.;)]|,(?! \d)|$)|\b(?:cut|reduced|shortened|lowered|commuted|trimmed|halved|raised|increased|extended|lengthened|brought|softened|toughened|changed|upped)\b[^.;,\d\ue000-\ue007]{{0,30}}?(?: from {NUMBER})? (?:down |up )?to (?:only |just )?(?P<n>{NUMBER})(?=[.,;)]| on \ue005| (?:and|but|by|after|in)\b|$)",
    re.IGNORECASE,
)
_WHOLE: dict[str, tuple[int | None, int | None]] = {
    "half a year": (6, None),
    "half an year": (6, None),
    "half a decade": (60, None),
    "a decade": (120, None),
}
_WHOLE |= {"a fortnight": (None, 14), "half a month": (None, 15), "a quarter of a year": (3, None)}
# "a suspended term of the same length": as long as what was told last.
_AS_LONG = Sifted(
    r"\b(?:of (?:(?:the|an?) )?(?:same|equal|identical|like|similar|matching) (?:length|duration|term)|(?:for|with) (?:the|an) (?:same|equal|identical) (?:length|duration|term|period|stretch)(?! of probation| as\b| last| in\b)|equally long|the same term|(?:just |exactly )?as long)\b(?! as\b)",
)
# "barred him for another three": in the unit of the term before.
_FURTHER = Sifted(
    rf"\b(?:for|and|got|given) (?:[^.;,\d]{{0,30}} )?(?:another|a further) (?P<n>\d{{1,2}}|{WORD_NUMBER})(?=[.,;)]| after\b|\Z)",
)
# "seven and four years": two terms.
_PAIR = re.compile(
    rf"(?<!between )(?<![\w.,-])(?P<first>\d{{1,2}}|{WORD_NUMBER}) and (?:\d{{1,2}}|{WORD_NUMBER}) (?P<unit>years|months|days)",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"[ -](?:year )?suspension\b| (?:old|ago|later|before|earlier|after (?!the|release|serving|his|her|leaving)|of age|(?:of )?(?:work|service|experience|delay)|since|previously|in advance|late\b|overdue|behind schedule|ahead)|-?old\b|[ -]long\b",
    re.IGNORECASE,
)
# "stiffen the sentence from four to seven years": two terms and no range.
_CHANGED_FROM = re.compile(rf"from (?P<n>{NUMBER})(?: years?)? to\b", re.IGNORECASE)
_CHANGING = re.compile(
    r"\b(?:cut|reduc|lower|trim|slash|rais|increas|stiffen|toughen|lengthen|extend|shorten|soften|mitigat|chang)\w*\b[^.;,]*\Z",
    re.IGNORECASE,
)
# "reports twice a month", "knocked a year off".
_HOW_OFTEN = re.compile(r"\b(?:once|twice|times?|every|per|each) \Z", re.IGNORECASE)
_A_RATE = re.compile(r"(?:\b(?:labou?r|works?|services?|hours)|\ue006) \Z", re.IGNORECASE)
_LESS = re.compile(r" (?:was |were )?(?:off|knocked off|shaved off|shorter|less)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Length:
    """A length with its place in the masked sentence; `most` says that the text names it as the upper bound."""

    start: int
    end: int
    months: int | None = None
    days: int | None = None
    hours: int | None = None
    most: bool = False

    def give(self, one: Sanction) -> None:
        """Make it the term of a sanction."""
        one.months, one.days, one.hours = self.months, self.days, self.hours


def lengths(masked: str, last: Sanction | None = None) -> Iterator[Length]:
    """The lengths of a sentence that are not ages or times ago; of a range, the upper bound.

    `last` was told before in the case, for "a ban of the same length".
    """
    told = sorted(_lengths(masked), key=lambda one: one.start)
    yield from told
    for match in _FURTHER.finditer(masked):
        before = [one for one in told if one.end <= match.start() and not one.hours]
        number = value(match["n"])
        if before and number is not None:
            if before[-1].days:
                yield Length(*match.span("n"), days=int(number))
            else:
                yield Length(*match.span("n"), months=int(number * 12))
    for match in _AS_LONG.finditer(masked):
        before = [one for one in told if one.end <= match.start() and not one.hours]
        if before:
            yield Length(*match.span(), months=before[-1].months, days=before[-1].days)
        elif last and (last.months or last.days):
            yield Length(*match.span(), months=last.months, days=last.days)


_UNITS = re.compile(r"year|month|week|day|decade|fortnight|\bho?u?rs?\b|\dh\b|[ -]h\b", re.IGNORECASE)


def _lengths(masked: str) -> Iterator[Length]:
    if not _UNITS.search(masked):
        return
    for match in _PAIR.finditer(masked):
        first = value(match["first"])
        if first is not None:
            if match["unit"].casefold() == "days":
                yield Length(*match.span("first"), days=int(first))
            else:
                yield Length(
                    *match.span("first"), months=int(first * (12 if match["unit"].casefold() == "years" else 1))
                )
    for match in _TERM.finditer(masked):
        old = _OLD.match(masked, match.end())
        # "put in a cell for three days after he filmed" is no time since then.
        if old and not (old[0] == " after " and masked.endswith(("for ", "to "), 0, match.start())):
            continue
        if match[0].casefold() in ("a year", "a month", "a week", "a day") and _A_RATE.search(masked[: match.start()]):
            continue
        if _HOW_OFTEN.search(masked, max(0, match.start() - 9), match.start()) or _LESS.match(masked, match.end()):
            continue
        most = bool(match["up"] or match["from"])
        if match["y"]:
            years, months = _number(match["y"]), value(match["ym"]) if match["ym"] else Decimal(0)
            if years is not None and months is not None:
                total = int(years * 12 + months) + (6 if match["half"] else 0)
                days = value(match["yd"]) if match["yd"] else None
                was = _was_before(masked, match)
                if was is not None:
                    yield was
                    yield Length(match.end("from"), match.end(), months=total)
                    continue
                yield Length(match.start(), match.end(), months=total, days=int(days) if days else None, most=most)
            continue
        if match["whole"]:
            in_months, in_days = _WHOLE[match["whole"].casefold()]
            yield Length(match.start(), match.end(), months=in_months, days=in_days, most=most)
            continue
        if match["w"]:
            number = _number(match["w"])
            if number is not None:
                yield Length(match.start(), match.end(), days=int(number * 7), most=most)
            continue
        for name, unit in (("m", "months"), ("d", "days"), ("h", "hours")):
            number = _number(match[name]) if match[name] else None
            if number is not None:
                yield Length(match.start(), match.end(), **{unit: int(number)}, most=most)


def _was_before(masked: str, match: re.Match[str]) -> Length | None:
    """The term that is changed in "stiffen the sentence from four to seven years", which is no range."""
    changed = _CHANGED_FROM.match(match["from"] or "")
    number = value(changed["n"]) if changed else None
    if changed is None or number is None or not _CHANGING.search(masked, max(0, match.start() - 70), match.start()):
        return None
    start = match.start("from")
    return Length(start + changed.start("n"), start + changed.end("n"), months=int(number * 12))


def _number(text: str) -> Decimal | None:
    """The number of units, one in "another month"."""
    return Decimal(1) if text.casefold() in ("another", "one more") else value(text.replace("-", " "))


def changed_to(masked: str, last: Sanction | None) -> Iterator[Length]:
    """Lengths without a unit, behind a verb of change, in the unit of the sanction told before."""
    if last is None or not (last.months or last.days or last.hours):
        return
    for match in _ELLIPTIC.finditer(masked):
        group = "asked" if match["asked"] else "n"
        number = value(match[group])
        if number is None:
            continue
        if last.months:
            yield Length(*match.span(group), months=int(number * 12))
        elif last.days:
            yield Length(*match.span(group), days=int(number))
        else:
            yield Length(*match.span(group), hours=int(number))
