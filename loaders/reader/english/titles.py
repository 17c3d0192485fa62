"""The periods and the days that the head of an English report names."""

from __future__ import annotations

import re

from loaders.reader.calendar import iso, moved
from loaders.reader.english.dates import _MONTH, _NUMBER, _ORDER, _SEASONS
from loaders.reader.english.numbers import UNITS

YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(rf"(?<!\w)({_MONTH})(?: ({YEAR}))? ?(?:-|–|to|through|and) ?({_MONTH}),? ?({YEAR})")
_MONTHLY = re.compile(
    rf"(?<!\w)({_MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?: ?[-–] ?\d{{1,2}})?(?:,? (?:of )?| ?[-–/] ?)({YEAR})(?!\d)"
)
_BACKWARDS = re.compile(rf"(?<!\d)({YEAR}),? ({_MONTH})(?!\w)")
_PARTIAL = re.compile(
    rf"(?<!\w)(first|second|third|fourth|last|1st|2nd|3rd|4th|I{{1,3}}|IV)[ -](quarter|half)(?:[ -]year)?(?: of)?(?: the year)?,? ({YEAR})|(?<!\w)(?:Q([1-4])|([1-4])Q)[ /,'-]{{0,2}}({YEAR})|(?<!\w)(?:H([12])|([12])H)[ /,'-]{{0,2}}({YEAR})"
    rf"|({YEAR})[ /,:-]{{1,2}}(?:Q([1-4])|H([12]))(?!\w)",
    re.IGNORECASE,
)
_MONTHS_OF = re.compile(rf"(?<!\w)(?:first )?(three|six|nine|3|6|9)[ -]months?(?: of)? ({YEAR})", re.IGNORECASE)
_LISTED = re.compile(rf"(?<!\w)({_MONTH}), (?:{_MONTH},? )*(?:and |& )?({_MONTH}),? ({YEAR})")
_SEASON = re.compile(
    rf"(?<!\w)(spring|summer|autumn|fall|winter)(?: of)?,? ({YEAR})(?:[-–/]({YEAR}|\d\d)(?!\d))?", re.IGNORECASE
)
_SHORT_YEAR = re.compile(rf"(?<!\w)({_MONTH}) ?'(\d\d)(?!\d)")
_WITHIN = re.compile(rf"(?<![\d./])(0?[1-9]|1[0-2])/({YEAR})(?![\d./])")
_ENDED = re.compile(
    rf"(?<!\w)(month|quarter|half-year|half year|six months|three months|year) (?:ended|ending|to|up to) (?:(?:the )?(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_MONTH})|({_MONTH}) (\d{{1,2}})),? ({YEAR})",
    re.IGNORECASE,
)
_DAYS = re.compile(
    rf"(?<![\d.])(\d{{1,2}})(?:st|nd|rd|th)?(?: ({_MONTH}))?(?: ({YEAR}))? ?(?:-|–|—|to|until|till) ?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH}),? ({YEAR})"
    rf"|({_MONTH}) (\d{{1,2}}) ?(?:-|–|—|to) ?(?:({_MONTH}) )?(\d{{1,2}}),? ({YEAR})"
)
_DAYS_ONLY = re.compile(
    rf"(?<![\d.])\d{{1,2}}(?:st|nd|rd|th)?(?: {_MONTH})? ?(?:-|–|—|to|until|till) ?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?![ ,]*\d{{4}})"
)
_SLASHED = re.compile(rf"\W*(0?[1-9]|1[0-2])[./]({YEAR})\W*\Z|\W*({YEAR})[-./](0[1-9]|1[0-2])\W*\Z")
_YEARLY = re.compile(rf"(?<![\d.])({YEAR})(?!\d|\.\d)")
DAY = re.compile(
    rf"(?<!\d)(\d{{1,2}})[./](\d{{1,2}}|[IVX]{{1,4}})[./]({YEAR})(?!\d)|({YEAR})-(\d\d)-(\d\d)|(?<!\w)(?<!\d[-–—])(?<!\d [-–—] )(?<!\d to )(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH}),? ({YEAR})|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?,? ({YEAR})"
)


def period_of(text: str) -> str | None:
    """The period that a title names: a month, a part of a year, a year."""
    if match := _LISTED.search(text):
        first, last, year = _NUMBER[match[1][:3].casefold()], _NUMBER[match[2][:3].casefold()], int(match[3])
        return f"{iso(year - (first > last), first)}/{iso(year, last)}"
    if match := _RANGE.search(text):
        first, last = _NUMBER[match[1][:3].casefold()], _NUMBER[match[3][:3].casefold()]
        year = int(match[4])
        begin = int(match[2]) if match[2] else year - (first > last)
        return f"{iso(begin, first)}/{iso(year, last)}"
    if match := _SEASON.search(text):
        first, last = _SEASONS[match[1].casefold()]
        year = int(match[2])
        return f"{iso(year, first)}/{iso(year + (last < first), last)}"
    if match := _SHORT_YEAR.search(text):
        return iso(2000 + int(match[2]), _NUMBER[match[1][:3].casefold()])
    if match := _ENDED.search(text):
        last = _NUMBER[(match[3] or match[4])[:3].casefold()]
        size = {"month": 1, "quarter": 3, "three months": 3, "year": 12}.get(match[1].casefold(), 6)
        end = iso(int(match[6]), last)
        return end if size == 1 or not end else f"{moved(end, 1 - size)}/{end}"
    if match := _MONTHS_OF.search(text):
        return f"{match[2]}-01/{match[2]}-{UNITS.get(match[1].casefold()) or int(match[1]):02}"
    if match := _PARTIAL.search(text):
        ordinal, what, year_1, q_1, q_2, year_2, h_1, h_2, year_3, year_4, q_3, h_3 = match.groups()
        year = int(year_1 or year_2 or year_3 or year_4)
        if ordinal:
            size = 3 if what.casefold() == "quarter" else 6
            word = ordinal.casefold()
            order = 12 // size if word == "last" else _ROMAN.get(ordinal.upper()) or _ORDER[word]
        else:
            size = 3 if q_1 or q_2 or q_3 else 6
            order = int(q_1 or q_2 or q_3 or h_1 or h_2 or h_3)
        return f"{iso(year, (order - 1) * size + 1)}/{iso(year, order * size)}" if order * size <= 12 else None
    if match := _DAYS.search(text):
        return _days(match)
    if (match := _DAYS_ONLY.search(text)) and (printed := _YEARLY.search(text) or re.search(rf"/({YEAR})", text)):
        return period_of(f"{match[0]} {printed[1]}")
    if match := _SLASHED.match(text):
        return iso(int(match[2] or match[3]), int(match[1] or match[4]))
    if match := _MONTHLY.search(text):
        return iso(int(match[2]), _NUMBER[match[1][:3].casefold()])
    if match := _BACKWARDS.search(text):
        return iso(int(match[1]), _NUMBER[match[2][:3].casefold()])
    if match := DAY.search(text):
        day = day_of(text)
        return day[:7] if day else None
    if match := _WITHIN.search(text):
        return iso(int(match[2]), int(match[1]))
    match = _YEARLY.search(text)
    return match[1] if match else None


def _days(match: re.Match[str]) -> str | None:
    """A range of days; the month, when it is the whole of it."""
    if match[1]:
        month, year, low, high = _NUMBER[match[5][:3].casefold()], int(match[6]), int(match[1]), int(match[4])
        first = _NUMBER[match[2][:3].casefold()] if match[2] else month
        begin = int(match[3]) if match[3] else year - (first > month)
    else:
        first, year, low, high = _NUMBER[match[7][:3].casefold()], int(match[11]), int(match[8]), int(match[10])
        month = _NUMBER[match[9][:3].casefold()] if match[9] else first
        begin = year - (first > month)
    if first == month and begin == year and low == 1 and iso(year, month, high + 1) is None:
        return iso(year, month)
    start, end = iso(begin, first, low), iso(year, month, high)
    return f"{start}/{end}" if start and end else iso(year, month)


_ROMAN = {name: number for number, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), start=1)}


def day_of(text: str) -> str | None:
    """The first day printed in full in a piece of text."""
    match = DAY.search(text)
    if not match:
        return None
    g = match.groups()
    if g[0]:
        month = _ROMAN.get(g[1]) or (int(g[1]) if g[1].isdigit() else 0)
        return iso(int(g[2]), month, int(g[0])) if month else None
    if g[3]:
        return iso(int(g[3]), int(g[4]), int(g[5]))
    if g[6]:
        return iso(int(g[8]), _NUMBER[g[7][:3].casefold()], int(g[6]))
    return iso(int(g[11]), _NUMBER[g[9][:3].casefold()], int(g[10]))


_YEARLESS = re.compile(
    rf"(?<![\w.])(?:({_MONTH}) (\d{{1,2}})|(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH}))(?:st|nd|rd|th)?(?!\w|,? \d)"
)


def day_in(text: str, year: int) -> str | None:
    """The first day of a year that a piece of text prints without one."""
    match = _YEARLESS.search(text)
    return iso(year, _NUMBER[(match[1] or match[4])[:3].casefold()], int(match[2] or match[3])) if match else None


TITLE = re.compile(
    r"violation|analysis|conflict|alert|log\b|diary|statement|notes|monitoring|report|digest|review|overview|chronicle|bulletin|summary|situation|freedom|speech|expression|press|media|annals|figures|news",
    re.IGNORECASE,
)
"""A word of a title."""
MONTH = re.compile(rf"(?<!\w){_MONTH}(?!\w)")
"""A month in words."""
