"""The part of a year or month that words before a date name: "six months of 2012", "the second half of May"."""

from __future__ import annotations

import re
from calendar import monthrange

from loaders.reader.english.numbers import WORD_NUMBER, whole
from loaders.reader.story import Told

_NTH = {
    word: number
    for number, words in enumerate(("first 1st i", "second 2nd ii", "third 3rd iii", "fourth 4th iv last"), 1)
    for word in words.split()
}


# A stretch of a year whose name stands before it: "six months of 2012", "the first half-year of 2011".
_STRETCH = re.compile(
    rf"(?:(?:the )?first (?P<months>{WORD_NUMBER}|\d+) months|(?P<plain>{WORD_NUMBER}|\d+) months|(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|I{{1,3}}|IV) (?P<unit>half(?:[- ]year)?|quarter)) of (?:the (?:current )?year|this year)?\Z",
    re.IGNORECASE,
)


_HALF_MONTH = re.compile(r"\b(first|second) half of \Z", re.IGNORECASE)


def stretch(year: int, match: re.Match[str]) -> str | None:
    """The period of a match of `_STRETCH` or `_OF_THE_YEAR` in a year."""
    groups = match.groupdict()
    months = groups.get("months") or groups.get("plain")
    if months:
        count = whole(months)
        return f"{year}-01/{year}-{count:02}" if count and 1 < count <= 12 else None
    size = 3 if groups["unit"].casefold() == "quarter" else 6
    number = _NTH[groups["nth"].casefold()]
    if size == 6 and number > 2:
        number = 2
    return f"{year}-{(number - 1) * size + 1:02}/{year}-{number * size:02}"


def dated(told: Told, place: int) -> str:
    """The value of the date at a place, with the part of it that the words before name."""
    value = str(told.units[place][0].value)
    if len(value) == 4 and (match := _STRETCH.search(told.masked, max(0, place - 40), place)):
        return stretch(int(value), match) or value
    if value == f"{value[:4]}-01/{value[:4]}-12":
        return value[:4]
    if len(value) == 7 and (half := _HALF_MONTH.search(told.masked, max(0, place - 20), place)):
        days = monthrange(int(value[:4]), int(value[5:]))[1]
        return f"{value}-01/{value}-15" if half[1].casefold() == "first" else f"{value}-16/{value}-{days}"
    return value
