"""Lengths of terms in English: "one year and six months", "a two-year", "eighteen months'", "120 hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from loaders.reader.english.numbers import DIGITS, WORD_NUMBER, value
from loaders.reader.sanctions import Sanction

NUMBER = rf"(?:{DIGITS}|{WORD_NUMBER}|an?(?! (?:{WORD_NUMBER})\b)|one hundred and {WORD_NUMBER})"
_GLOSS = r"(?: ?\([a-z -]{3,30}\))?"  # "3 (three) years"
_UNIT = r"(?:calendar |full |whole |more )?"
_TERM = re.compile(
    rf"(?<![\w.,$–-])(?:(?P<up>(?:up to|at most|no more than|not more than|a maximum of|for up to) )|(?P<from>(?:(?:from|between) {NUMBER}(?: years?| months?| days?)? (?:to|and)|{NUMBER} (?:to|or)) ))?"
    rf"(?:(?P<y>{NUMBER}(?:[ -]and[ -]a[ -]half)?){_GLOSS}[ -]{_UNIT}years?(?P<half> and a half)?(?:,? ?(?:and )?(?P<ym>{NUMBER}){_GLOSS}[ -]months?)?(?:,? ?(?:and )?(?P<yd>{NUMBER}){_GLOSS}[ -]days?(?! of))?"
    rf"|(?P<m>{NUMBER}(?:[ -]and[ -]a[ -]half)?){_GLOSS}[ -]{_UNIT}months?"
    rf"|(?P<d>{NUMBER}){_GLOSS}[ -]{_UNIT}days?"
    rf"|(?P<h>{NUMBER}){_GLOSS}[ -]{_UNIT}(?:hours?|hrs?\b|h\b)|(?P<half_year>half an? year))(?![\w])['’]?s?(?!-(?:old|long))",
    re.IGNORECASE,
)
# After a change: "cut this to seven", "raised from five to eight"; and asked for: "had asked for seven".
_ELLIPTIC = re.compile(
    rf"\b(?:ask(?:s|ed|ing)? for|sought|want(?:s|ed)|request(?:s|ed)|demand(?:s|ed)|insist(?:s|ed) on|(?:gave|handed|gives) (?:him|her|them|\ue000)) (?P<asked>{NUMBER})(?=[.;)]|,(?! \d)|$)|\b(?:cut|reduced|shortened|lowered|commuted|trimmed|halved|raised|increased|extended|brought|softened|toughened|changed)\b[^.;,\d\ue000-\ue007]{{0,30}}?(?: from {NUMBER})? (?:down |up )?to (?:only |just )?(?P<n>{NUMBER})(?=[.,;)]| on \ue005| (?:and|but|by|after|in)\b|$)",
    re.IGNORECASE,
)
# "seven and four years": two terms.
_PAIR = re.compile(
    rf"(?<!between )(?<![\w.,-])(?P<first>\d{{1,2}}|{WORD_NUMBER}) and (?:\d{{1,2}}|{WORD_NUMBER}) years", re.IGNORECASE
)
_OLD = re.compile(
    r"[ -](?:year )?suspension\b| (?:old|ago|later|before|earlier|after (?!the|release|serving|his|her|leaving)|of age|(?:of )?(?:work|service|experience|delay)|since|previously|in advance)|-?old\b|[ -]long\b",
    re.IGNORECASE,
)


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


def lengths(masked: str) -> Iterator[Length]:
    """The lengths of a sentence that are not ages or times ago; of a range, the upper bound."""
    for match in _PAIR.finditer(masked):
        first = value(match["first"])
        if first is not None:
            yield Length(match.start("first"), match.end("first"), months=int(first * 12))
    for match in _TERM.finditer(masked):
        old = _OLD.match(masked, match.end())
        # "put in a cell for three days after he filmed" is no time since then.
        if old and not (old[0] == " after " and masked.endswith(("for ", "to "), 0, match.start())):
            continue
        most = bool(match["up"] or match["from"])
        if match["y"]:
            years, months = value(match["y"].replace("-", " ")), value(match["ym"]) if match["ym"] else Decimal(0)
            if years is not None and months is not None:
                total = int(years * 12 + months) + (6 if match["half"] else 0)
                days = value(match["yd"]) if match["yd"] else None
                yield Length(match.start(), match.end(), months=total, days=int(days) if days else None, most=most)
            continue
        if match["half_year"]:
            yield Length(match.start(), match.end(), months=6, most=most)
            continue
        for name, unit in (("m", "months"), ("d", "days"), ("h", "hours")):
            number = value(match[name].replace("-", " ")) if match[name] else None
            if number is not None:
                yield Length(match.start(), match.end(), **{unit: int(number)}, most=most)


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
