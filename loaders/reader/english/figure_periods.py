"""Of what period a figure in an English sentence is."""

from __future__ import annotations

import re

from loaders.reader.english.dates import MONTHS
from loaders.reader.english.figure_columns import column
from loaders.reader.english.figure_comparisons import (
    BEHIND,
    DATE,
    INTRODUCES,
    ago_behind,
    ago_date,
    ago_of,
    ago_words,
    compared,
    moved_to,
    same_period,
)
from loaders.reader.english.figure_frame import Frame
from loaders.reader.english.figure_leads import LED_BY_AGO, SINCE_CLAUSE, SPAN, since
from loaders.reader.english.figure_stretches import dated
from loaders.reader.story import Story, Told


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
    if LED_BY_AGO.match(masked):
        return _dated_behind(story, told, end, high, claimed)
    if own and (ago := ago_date(story, told, end, high, claimed)):
        return ago_of(ago, own)
    return (
        same_period(told, end, start, high, gap, own, claimed)
        or _like_for_like(told, start, match.start(), own)
        or _month_before(story, gap)
        or _dated_at(story, told, match.start(), own, claimed)
        or _since_behind(story, told, end, high)
        or _dated_behind(story, told, end, high, claimed)
        or ago_behind(masked, end, high, own)
        or _dated_before(told, start, match.start(), claimed)
        or compared(told, match, gap, own, frame.bracketed)
        or _in_clause(story, told, match)
    )


def _dated_behind(story: Story, told: Told, end: int, high: int, claimed: set[int]) -> str | None:
    behind = BEHIND.match(told.masked, end, high)
    if not behind or (place := behind.start("d")) in claimed:
        return None
    leads = behind["in"] and re.match(r" \w[^,(:]*\Z", behind["np"]) and told.masked[behind.end()] == ":"
    if high < len(told.masked) and not leads and INTRODUCES.fullmatch(told.masked, behind.end(), high):
        return None
    value = dated(told, place)
    if not behind["in"] and behind["np"].strip(" (,") and "/" not in value and not _adverbial(story, told, place):
        return None
    if re.search(
        r"(?<!year)(?<!half)(?<!quarter)(?<!months)(?<!period)[,:](?: and)? ?\Z|\b(?:while|whereas|but) ?\Z|\(|\b(?:than|compared|(?:from|against)(?= ?\Z)|twice|times(?= (?:as|more|less|fewer|the|higher|lower))|as many as|same(?: number)? as|as in|as|since|half (?:the number|that))(?: |\Z)",
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


def _adverbial(story: Story, told: Told, place: int) -> bool:
    """Whether a date needs no preposition: "were prosecuted last year"."""
    one = told.units[place][0]
    return story.reading.text[one.start : one.end].casefold().startswith(("last ", "this ", "next "))


_LIKE = re.compile(
    rf"\b(?:more|fewer|less|higher|lower) than (?:in )?{DATE}(?=,? when (?:there )?(?:were|was|had been)[\w ]{{0,12}}\Z)"
)


def _like_for_like(told: Told, start: int, place: int, own: str | None) -> str | None:
    """The same stretch of the year before: "207 since January, 12% more than last year, when there were 185"."""
    like = _LIKE.search(told.masked, start, place)
    value = str(told.units[like.end() - 1][0].value) if like else ""
    return moved_to(own, value) if own and "/" in own and len(value) == 4 else None


# "March (20)", "April, when 19 refusals were noted"
_AT = re.compile(
    rf"(?:(?P<c>{DATE}|{'|'.join(MONTHS)}) (?:and|–|-|to) )?(?P<d>{DATE})(?: ?\(|,? when (?:(?:there|it) (?:were|was|had been) )?(?:[a-z]+ ){{0,2}})\Z",
    re.IGNORECASE,
)


def _dated_at(story: Story, told: Told, place: int, own: str | None, claimed: set[int]) -> str | None:
    """The date that a number belongs to by its place: in brackets behind it, in its "when"."""
    found = _AT.search(told.masked, max(0, place - 40), place)
    if not found or found.start("d") in claimed or len(value := dated(told, found.start("d"))) == 10:
        return None
    claimed.add(found.start("d"))
    words = ago_words(story, told, found.start("d"))
    month = column(found["c"], story.reading.header.period) if found["c"] and found["c"] != DATE else None
    first = month or (dated(told, found.start("c")) if found["c"] == DATE else "")
    if len(first) == len(value) == 7 and first < value:
        # "the peak fell on March and April (57 cases)"
        return f"{first}/{value}"
    return ago_of(words, own) if words and own else value


def _since_behind(story: Story, told: Told, end: int, high: int) -> str | None:
    """The year so far, said right behind a number: "16 reports in May, 55 since January"."""
    stop = min((place for mark in ",;:(" if (place := told.masked.find(mark, end, high)) >= 0), default=high)
    return since(story, told, end, stop)


def _dated_before(told: Told, start: int, place: int, claimed: set[int]) -> str | None:
    masked = told.masked
    for at in range(place - 1, max(start, place - 45) - 1, -1):
        if masked[at] != DATE or at in claimed:
            continue
        value = dated(told, at)
        if SINCE_CLAUSE.match(masked, 0, at) or re.search(r"[)\]](?! ?[:–—=-])", masked[at:place]):
            return None
        compared = re.search(r"\b(?:than|more|fewer|since|as) (?:in )?\Z", masked[start:at])
        when = masked[place - 1] == "(" or re.search(r"\bwhen\b", masked[at:place])
        if len(value) == 10 or (compared and not when):
            return None
        if (span := SPAN.match(masked)) and span.start("to") == at:
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
    rf"(?:\A\W*|[,;(:] ?|\b(?:in|for|and|to|on|than|from|against|since) )(?P<m>{'|'.join(MONTHS)})(?: ?[–—:=(-] ?| (?:it was |there were |brought |saw |gave |yielded |had |only |just )*)\Z",
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
    return since(story, told, low, stop if stop >= 0 else len(told.masked))
