"""The period that an English sentence opens with, or says that all its figures are of."""

from __future__ import annotations

import re

from loaders.reader.calendar import iso, parts
from loaders.reader.english.figure_comparisons import AGAINST, COUNT, DATE, ago_of
from loaders.reader.english.figure_stretches import dated, stretch
from loaders.reader.english.numbers import WORD_NUMBER, whole
from loaders.reader.statistics import period_of_year
from loaders.reader.story import Story, Told

_SINCE = re.compile(
    r"\b(?:since|from) (?:the )?(?:(?:beginning|start) of (?:(?:the|this|current) ?)*(?:year\b|(?P<d>\ue005))|january\b|new year|the new year|year(?:'s)? (?:beginning|start))|\bfor (?:the )?year(?:'s)? (?:beginning|start)|\byear to date|total for the year|the year.s (?:total|tally)|so far this year|so far in (?P<e>\ue005)|(?<!of )this year(?= so far|[,.;)]|$)|cumulative",
    re.IGNORECASE,
)


_SINCE_DATE = re.compile(r"\bsince (?P<d>\ue005)", re.IGNORECASE)


# "the highest figure since 2015"
_RECORD = re.compile(r"\b(?:\w+est|most|record|figure|level|first time|best|worst)\b[^.;,]{0,30}\Z", re.IGNORECASE)


_OF_THE_YEAR = re.compile(
    rf"(?:(?:the )?(?:first )?(?P<months>{WORD_NUMBER}|\d+) months|(?:the )?(?P<nth>first|second|third|fourth) (?P<unit>half|quarter)) of (?:the (?:current )?|this )year",
    re.IGNORECASE,
)


# "for eleven months", in a report on November
_MONTHS = re.compile(
    rf"\b(?:in|over|for|during|within) (?:the |these )?(?:first |past )?(?P<n>{WORD_NUMBER}|\d+) months\b(?! of \ue005)",
    re.IGNORECASE,
)


LAST_STRETCH = re.compile(
    rf"(?:in|over|for|during|within|of) the (?:last|past|preceding|previous) (?P<n>{WORD_NUMBER}|\d+) (?P<unit>years|months)",
    re.IGNORECASE,
)


_LEADING = re.compile(
    rf"(?:\b(?:in|during|for|over|throughout|of|from) (?:the (?:(?:whole|entire) (?:of |year )?)?)?(?:(?:first |second |third |fourth |last )?[\w-]+ of )?|^\W*){DATE}",
    re.IGNORECASE,
)


SPAN = re.compile(
    rf"(?:\A\W*|\b)(?:from|between) (?P<from>{DATE}) (?:to|till|until|through|and) (?P<to>{DATE})", re.IGNORECASE
)
_THIS_YEAR = re.compile(r"\W*(?:in )?this year (?!so far)", re.IGNORECASE)
_DAYS = re.compile(rf"\b(?:from|between) (?P<d>{DATE})", re.IGNORECASE)
LED_BY_AGO = re.compile(
    r"\W*(?:in |during |for )?(?P<u>(?:the )?(?:last|previous|preceding|prior) (?:week|month|quarter|year|half-year|period)|(?:a|one|the) (?:week|month|quarter|year) (?:ago|earlier|before))\b[:,]? (?!the|we)[^.;]{0,30}?\d",
    re.IGNORECASE,
)


# "After the peak of 2020, when there were 309, their number is 251"
AFTER_ALL = re.compile(r"\W*(?:after|before|unlike|while|whereas|if)\b", re.IGNORECASE)


# "Since the law came into force in 2015, 120 authors have stood trial"
SINCE_CLAUSE = re.compile(r"\W*since [^,(\d]*\Z", re.IGNORECASE)
_NEXT_COUNT = re.compile(rf"[,;] (?:and |with )?{COUNT}\b", re.IGNORECASE)


def led_by(story: Story, told: Told, first: int) -> str | None:
    """The period that a sentence opens with, or says that all of it is of."""
    header = story.reading.header.period
    stop = told.masked.find(";", first)
    masked = told.masked[: stop if stop >= 0 else None]
    piece = masked[: max(first, 1) + 90]
    if (more := _NEXT_COUNT.search(piece, first)) and first < len(masked):
        # "16 reports, 55 since January": it is said of the second.
        piece = piece[: more.start()]
    if since := _since(story, told, piece):
        return since
    if header and _THIS_YEAR.match(masked):
        return header.split("/")[-1][:4]
    if header and (ago := LED_BY_AGO.match(masked)):
        return ago_of(ago["u"], header)
    since_day = _SINCE_DATE.search(masked)
    if since_day and header and not _RECORD.search(masked, 0, since_day.start()):
        value = str(told.units[since_day.start("d")][0].value)
        if re.fullmatch(r"\d{4}-01(?:-01)?", value):
            return _since_new_year(header)
        if not value.startswith(header):
            return f"{value}/{header.split('/')[-1]}"
    if header and (match := _OF_THE_YEAR.search(piece)):
        return stretch(int(header.split("/")[-1][:4]), match)
    if header and (match := _MONTHS.search(piece)):
        _, month, day = parts(header.split("/")[-1])
        if whole(match["n"]) == month and not day:
            return period_of_year(header)
    if header and (match := LAST_STRETCH.search(masked)):
        return _last(header, match)
    if (days := _DAYS.search(masked)) and len(values := [str(one.value) for one in told.units[days.start("d")]]) > 1:
        # "between 20 and 26 May"
        return f"{min(values)}/{max(values)}" if all(len(one) == 10 for one in values) else None
    if span := SPAN.search(masked):
        first_date, last_date = (str(told.units[span.start(name)][0].value) for name in ("from", "to"))
        if len(first_date) == len(last_date) and first_date < last_date:
            return f"{first_date}/{last_date}"
    for match in _LEADING.finditer("" if AFTER_ALL.match(masked) else masked[: first + 1]):
        if AGAINST.search(masked, max(0, match.start() - 40), match.start()):
            continue
        value = dated(told, match.end() - 1)
        if header and SINCE_CLAUSE.match(masked, 0, match.end()) and value < header:
            return f"{value}/{header.split('/')[-1]}"
        if len(value) != 10:
            return value
    return None


def _last(header: str, match: re.Match[str]) -> str | None:
    """The years or months up to the report's: "over the last five years"."""
    year, month, day = parts(header.split("/")[-1])
    count = whole(match["n"])
    if not count or match["unit"].casefold() == "years":
        return f"{year - count}/{year}" if count else None
    if not month or day:
        return None
    first = year * 12 + month - count
    return f"{iso(first // 12, first % 12 + 1)}/{iso(year, month)}"


def since(story: Story, told: Told, start: int, end: int) -> str | None:
    """From January to the report's end, when a piece of a sentence says so: "55 since January"."""
    header = story.reading.header.period
    day = _SINCE_DATE.search(told.masked, start, end)
    if day and header and re.fullmatch(r"\d{4}-01(?:-01)?", str(told.units[day.start("d")][0].value)):
        return _since_new_year(header)
    return _since(story, told, told.masked[start:end])


def _since(story: Story, told: Told, piece: str) -> str | None:
    """From January to the report's end, when a piece of the sentence says "since the beginning of the year"."""
    header = story.reading.header.period
    match = _SINCE.search(piece)
    if not match or not header:
        return None
    if named := "d" if match["d"] else "e" if match["e"] else None:
        year = str(told.units[told.masked.index(piece) + match.start(named)][0].value)[:4]
        return _since_new_year(header) if header.split("/")[-1].startswith(year) else year
    return _since_new_year(header)


def _since_new_year(header: str) -> str:
    year, _, day = parts(header.split("/")[-1])
    return f"{year}-01-01/{header.split('/')[-1]}" if day else period_of_year(header)
