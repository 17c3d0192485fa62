"""Of what period a figure in an English sentence is."""

from __future__ import annotations

import re
from calendar import monthrange

from loaders.reader.calendar import parts
from loaders.reader.english.dates import MONTHS
from loaders.reader.english.figure_columns import column
from loaders.reader.english.figure_comparisons import (
    BEHIND,
    DATE,
    INTRODUCES,
    ago_behind,
    ago_date,
    ago_of,
    compared,
    moved_to,
    same_period,
)
from loaders.reader.english.figure_frame import Frame
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
_OF_THE_YEAR = re.compile(
    rf"(?:(?:the )?(?:first )?(?P<months>{WORD_NUMBER}|\d+) months|(?:the )?(?P<nth>first|second|third|fourth) (?P<unit>half|quarter)) of (?:the (?:current )?|this )year",
    re.IGNORECASE,
)


# "for eleven months", in a report on November
_MONTHS = re.compile(
    rf"\b(?:in|over|for|during|within) (?:the |these )?(?:first |past )?(?P<n>{WORD_NUMBER}|\d+) months\b(?! of \ue005)",
    re.IGNORECASE,
)


LAST_YEARS = re.compile(
    rf"(?:in|over|for|during|within) the (?:last|past) (?P<n>{WORD_NUMBER}|\d+) years", re.IGNORECASE
)


_LEADING = re.compile(
    rf"(?:\b(?:in|during|for|over|throughout|of|from) (?:the (?:(?:whole|entire) (?:of |year )?)?)?(?:(?:first |second |third |fourth |last )?[\w-]+ of )?|^\W*){DATE}",
    re.IGNORECASE,
)


def _stretch(year: int, match: re.Match[str]) -> str | None:
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
        return _stretch(int(value), match) or value
    if len(value) == 7 and (half := _HALF_MONTH.search(told.masked, max(0, place - 20), place)):
        days = monthrange(int(value[:4]), int(value[5:]))[1]
        return f"{value}-01/{value}-15" if half[1].casefold() == "first" else f"{value}-16/{value}-{days}"
    return value


_SPAN = re.compile(rf"\W*(?:from|between) (?P<from>{DATE}) (?:to|till|until|through|and) (?P<to>{DATE})", re.IGNORECASE)
_LED_BY_AGO = re.compile(
    r"\W*(?:in |during |for )?(?P<u>(?:the )?(?:last|previous|preceding|prior) (?:week|month|quarter|year|half-year|period)|(?:a|one|the) (?:week|month|quarter|year) (?:ago|earlier|before))\b[:,]? (?!the|we)[^.;]{0,30}?\d",
    re.IGNORECASE,
)


# "After the peak of 2020, when there were 309, their number is 251"
AFTER_ALL = re.compile(r"\W*(?:after|before|unlike|while|whereas|if)\b", re.IGNORECASE)


def led_by(story: Story, told: Told, first: int) -> str | None:
    """The period that a sentence opens with, or says that all of it is of."""
    header = story.reading.header.period
    stop = told.masked.find(";", first)
    masked = told.masked[: stop if stop >= 0 else None]
    if since := _since(story, told, masked[: max(first, 1) + 60]):
        return since
    if header and (ago := _LED_BY_AGO.match(masked)):
        return ago_of(ago["u"], header)
    since_day = _SINCE_DATE.search(masked)
    if since_day and header and not _RECORD.search(masked, 0, since_day.start()):
        value = str(told.units[since_day.start("d")][0].value)
        if re.fullmatch(r"\d{4}-01(?:-01)?", value):
            return _since_new_year(header)
        if not value.startswith(header):
            return f"{value}/{header.split('/')[-1]}"
    if header and (match := _OF_THE_YEAR.search(masked[: max(first, 1) + 60])):
        return _stretch(int(header.split("/")[-1][:4]), match)
    if header and (match := _MONTHS.search(masked[: max(first, 1) + 60])):
        year, month, day = parts(header.split("/")[-1])
        if whole(match["n"]) == month and not day:
            return period_of_year(header)
    if header and (match := LAST_YEARS.search(masked)):
        year, count = int(header.split("/")[-1][:4]), whole(match["n"])
        return f"{year - count}/{year}" if count else None
    if span := _SPAN.match(masked):
        first_date, last_date = (str(told.units[span.start(name)][0].value) for name in ("from", "to"))
        if len(first_date) == len(last_date) < 10 and first_date < last_date:
            return f"{first_date}/{last_date}"
    for match in _LEADING.finditer("" if AFTER_ALL.match(masked) else masked[: first + 1]):
        if re.search(r"\b(?:than|against|as) \Z", masked[: match.start()]):
            continue
        value = dated(told, match.end() - 1)
        if len(value) != 10:
            return value
    return None


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


def stated_with(
    story: Story,
    told: Told,
    match: re.Match[str],
    low: int,
    high: int,
    own: str | None,
    frame: Frame,
    claimed: set[int],
) -> str | None:
    """The period told with one number: right behind it, right before it, by comparison.

    `low` and `high` are the ends of the numbers before and behind; `claimed` are the dates that other
    numbers have taken.
    """
    masked, end = told.masked, match.end()
    stop = masked.find(";", end, high)
    high = stop if stop >= 0 else high
    start = max(low, masked.rfind(";", low, match.start()) + 1)
    gap = masked[start : match.start()]
    if _LED_BY_AGO.match(masked):
        return _dated_behind(told, end, high, claimed)
    if own and (ago := ago_date(story, told, end, high, claimed)):
        return ago_of(ago, own)
    return (
        same_period(told, end, start, high, gap, own, claimed)
        or _like_for_like(told, start, match.start(), own)
        or _month_before(story, gap)
        or _dated_behind(told, end, high, claimed)
        or ago_behind(masked, end, high, own)
        or _dated_before(told, start, match.start(), claimed)
        or compared(told, match, gap, own, frame.bracketed)
        or _in_clause(story, told, match)
    )


def _dated_behind(told: Told, end: int, high: int, claimed: set[int]) -> str | None:
    behind = BEHIND.match(told.masked, end, high)
    if not behind or (place := behind.start("d")) in claimed:
        return None
    leads = behind["in"] and re.match(r" \w[^,(:]*\Z", behind["np"]) and told.masked[behind.end()] == ":"
    if high < len(told.masked) and not leads and INTRODUCES.fullmatch(told.masked, behind.end(), high):
        return None
    value = dated(told, place)
    if not behind["in"] and behind["np"].strip(" (,") and "/" not in value:
        return None
    if re.search(
        r"[,:](?: and)? ?\Z|\b(?:while|whereas|but) ?\Z|\(|\b(?:than|compared|(?:from|against)(?= ?\Z)|twice|times|as many as|same(?: number)? as|as in|as|since)(?: |\Z)",
        behind["np"],
    ):
        return None
    if len(value) == 4 and re.search(r"\bsame (?:period|weeks|months|quarter|half)\b", told.masked):
        ranges = (str(one.value) for one in told.mentions("Date"))
        value = next((one for one in ranges if one.startswith(f"{value}-") and "/" in one), value)
    if len(value) == 10:
        return None
    claimed.add(place)
    return value


_LIKE = re.compile(
    rf"\b(?:more|fewer|less|higher|lower) than (?:in )?{DATE}(?=,? when (?:there )?(?:were|was|had been)[\w ]{{0,12}}\Z)"
)


def _like_for_like(told: Told, start: int, place: int, own: str | None) -> str | None:
    """The same stretch of the year before: "207 since January, 12% more than last year, when there were 185"."""
    like = _LIKE.search(told.masked, start, place)
    value = str(told.units[like.end() - 1][0].value) if like else ""
    return moved_to(own, value) if own and "/" in own and len(value) == 4 else None


def _dated_before(told: Told, start: int, place: int, claimed: set[int]) -> str | None:
    masked = told.masked
    for at in range(place - 1, max(start, place - 45) - 1, -1):
        if masked[at] != DATE or at in claimed:
            continue
        value = dated(told, at)
        compared = re.search(r"\b(?:than|more|fewer|since|as) (?:in )?\Z", masked[start:at])
        when = masked[place - 1] == "(" or re.search(r"\bwhen\b", masked[at:place])
        if len(value) == 10 or (compared and not when):
            return None
        if (span := _SPAN.match(masked)) and span.start("to") == at:
            return None
        if re.search(
            r"\b(?:since|from|so far in) (?:the )?(?:\w+ of )?\Z", masked[max(0, at - 28) : at], re.IGNORECASE
        ):
            return None
        claimed.add(at)
        return value
    return None


# "May – 34", "in May 34": alone it is no date.
_MONTH = re.compile(
    rf"(?:\A\W*|[,;(:] ?|\b(?:in|for|and|to) )(?P<m>{'|'.join(MONTHS)})(?: ?[–—:=(-] ?| (?:it was |there were |only |just )?)\Z",
    re.IGNORECASE,
)


def _month_before(story: Story, gap: str) -> str | None:
    month = _MONTH.search(gap)
    return column(month["m"], story.reading.header.period) if month else None


def _in_clause(story: Story, told: Told, match: re.Match[str]) -> str | None:
    low = told.masked.rfind(";", 0, match.start()) + 1
    stop = told.masked.find(";", match.end())
    if low == 0 and stop < 0:
        return None
    piece = told.masked[low : stop if stop >= 0 else None]
    since = _SINCE_DATE.search(piece)
    if since and re.fullmatch(r"\d{4}-01(?:-01)?", str(told.units[low + since.start("d")][0].value)):
        header = story.reading.header.period
        return _since_new_year(header) if header else None
    return _since(story, told, piece)
