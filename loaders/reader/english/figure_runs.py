"""The periods of the numbers of one English sentence together: what one leaves out, another tells."""

from __future__ import annotations

import re
from calendar import monthrange

from loaders.reader.calendar import earlier_period
from loaders.reader.english.figure_comparisons import COUNT, DATE, moved_to
from loaders.reader.english.figure_frame import Frame
from loaders.reader.english.figure_leads import AFTER_ALL
from loaders.reader.english.figure_periods import stated_with
from loaders.reader.english.figure_stretches import dated
from loaders.reader.story import Story, Told

_FROM_TO = re.compile(r"[^.;]{0,25}? to ")
_YEAR_AGO = re.compile(r"\b(?:last|previous) year\b|\byear (?:ago|earlier|before)\b", re.IGNORECASE)
_FROM = re.compile(rf"from {COUNT}(?: [a-z]+){{0,2}} to \Z", re.IGNORECASE)
_COMPARES = re.compile(r"\b(?:against|versus|than|compared|from) [^.;,]{0,12}\Z", re.IGNORECASE)
_SIBLING = re.compile(
    r"\b(?:in|than|from|for|to|against|and) the (?P<nth>first|second|third|fourth)(?: one)?[ (:–-]+(?:there were )?\Z",
    re.IGNORECASE,
)
# "22 of the 60 cases reviewed for January-May, companies in 16"
_WHOLE = re.compile(r"\bof (?:the |these |our )?\Z", re.IGNORECASE)
# "eleven in the first quarter, two in the second"
_SIBLING_BEHIND = re.compile(
    r" (?:[a-z]+ )?(?:in|during|over) the (?P<nth>first|second|third|fourth)\b(?! [a-z])", re.IGNORECASE
)
_RESPECTIVELY = re.compile(r"(?:respectively|accordingly)\b", re.IGNORECASE)


def periods_of(story: Story, told: Told, found: list[re.Match[str]], own: str | None, frame: Frame) -> list[str | None]:
    """The periods of the numbers of a sentence: each its own, else that of the number that it is a part of."""
    masked, claimed = told.masked, set[int]()
    if respective := _respective(told, found):
        return list(respective)
    stated: list[str | None] = []
    for index, match in enumerate(found):
        low = found[index - 1].end() if index else 0
        high = found[index + 1].start() if index + 1 < len(found) else len(masked)
        period = stated_with(story, told, match, low, high, own, frame, claimed)
        before = masked[max(0, match.start() - 26) : match.start()]
        if index and period and "/" in period and _FROM.search(masked, found[index - 1].start() - 5, match.start()):
            # "dropped from 14 to 9 between 2017 and 2018"
            first, _, last = period.partition("/")
            stated[-1], period = (first, last) if len(first) == len(last) < 10 else (stated[-1], period)
        if not period and own and re.search(r"\bfrom \Z", before) and _FROM_TO.match(masked, match.end()):
            period = earlier_period(
                own, year=len(own) == 4 or bool(_YEAR_AGO.search(masked)) or bool(_same_dates(story, told))
            )
        sibling = _SIBLING.search(masked, low, match.start())
        if sibling and index and stated[-1]:
            period = sibling_of(stated[-1], sibling["nth"]) or period
        if index and stated[-1] and (sibling := _SIBLING_BEHIND.match(masked, match.end(), high)):
            period = sibling_of(stated[-1], sibling["nth"]) or period
        stated.append(period)
        # "76 lawsuits over 2012 (83 over 2011), of them 12 criminal"
        whole = not AFTER_ALL.match(masked) and not _COMPARES.search(masked, 0, match.start())
        own = period if period and whole and not index else own
    # "versus 11 and 6 a year before"
    for index in range(len(found) - 1, 0, -1):
        gap = masked[found[index - 1].end() : found[index].start()]
        if gap == " and " and (not stated[index - 1] or _COMPARES.search(masked, 0, found[index - 1].start())):
            stated[index - 1] = stated[index]
    if own == frame.period:
        _trailing(told, found, stated)
        wholes = (
            period
            for match, period in zip(found, stated, strict=True)
            if period and _WHOLE.search(masked, 0, match.start())
        )
        own = next(wholes, own)
    _in_the_same(told, found, stated)
    base = frame.period if own in _same_dates(story, told) else own
    periods = [period or own for period in stated]
    for period in _same_dates(story, told):
        # "in the same period of 2012", of figures since the beginning of the year
        if base:
            periods = [moved_to(base, period[:4]) if one == period else one for one in periods]
    if len(found) > 3 and _RESPECTIVELY.match(masked, found[-1].end() + 1):
        # "11 in 2022, compared to six in 2021; acquittals: 2 and 3 respectively"
        periods[-2:] = periods[-4:-2]
    return periods


# Between two numbers: the second is said apart from the first, as a part of it, against it, by another verb.
_APART = re.compile(
    r"[;:()]|\b(?:of|from|among) (?:them|these|those|which|whom)\b|\b(?:including|against|than|compared|versus|from|up|down|but|while|whereas|was|were|had|has|have|only|alone)\b|[,–—-] (?:and )?\Z",
    re.IGNORECASE,
)
# "fifty members, three of them twice, were refused entry between January and March": back to the first.
_RESUMED = re.compile(r"[^.;(:]*?, (?:were|was|have|has|had)\b[^.;(:]*\Z")


def _trailing(told: Told, found: list[re.Match[str]], stated: list[str | None]) -> None:
    """Numbers of one clause share the period at its end: "17 sessions on 10 cases from January to April"."""
    masked = told.masked
    for index in range(len(found) - 2, -1, -1):
        first, second, period = found[index], found[index + 1], stated[index + 1]
        if stated[index] or not period or AFTER_ALL.match(masked):
            continue
        said_at = _PERIOD.search(masked, second.end())
        date = said_at.start() if said_at else second.end()
        behind = masked[second.end() : date]
        said = not re.search(r"\balone\b", masked[date : date + 8])
        if len(found) > 2 and _LISTED.fullmatch(masked, first.end(), second.start()) and not any(stated[:index]):
            # "10 lawsuits lost, 3 won, 1 settled in January-March"
            stated[index] = period if said and re.match(r" [^\W\d_]", behind) else None
            continue
        said = said and bool(re.match(r" [^\W\d_]+ [^\W\d_]", behind))
        if said and (not _APART.search(masked, first.end(), second.start()) or _RESUMED.match(behind)):
            stated[index] = period


# Between two items of a list without a verb.
_LISTED = re.compile(
    r"(?: (?!(?:were|was|had|has|have|of|in|over|including|against|than)\b)[a-z-]+){1,4},(?: and)? ", re.IGNORECASE
)
_PERIOD = re.compile(rf"{DATE}|\b(?:since|from) the (?:beginning|start)\b|\bsince (?:the )?new year\b", re.IGNORECASE)
_IN_THE_SAME = re.compile(r"\bin the same (?:years|months|periods|quarters)\b", re.IGNORECASE)


def _in_the_same(told: Told, found: list[re.Match[str]], stated: list[str | None]) -> None:
    """As many numbers as were dated before, "in the same years"."""
    if same := _IN_THE_SAME.search(told.masked):
        earlier = [period for match, period in zip(found, stated, strict=True) if match.start() < same.start()]
        if len(found) == 2 * len(earlier):
            stated[len(earlier) :] = earlier


_LIKE = re.compile(r"\b(?:same|corresponding|similar|analogous|equivalent) ", re.IGNORECASE)


def _same_dates(story: Story, told: Told) -> set[str]:
    """The values of dates that say "the same period" of another year."""
    text = story.reading.text
    return {str(one.value) for one in told.mentions("Date") if _LIKE.search(text, one.start, one.end)}


def sibling_of(period: str, nth: str) -> str | None:
    """Another quarter or half of the year of one: "the second quarter was heavier than the first"."""
    first, _, last = period.partition("/")
    if last == f"{first[:7]}-15" and nth.casefold() == "second":
        return f"{first[:7]}-16/{first[:7]}-{monthrange(int(first[:4]), int(first[5:7]))[1]}"
    if len(first) != 7 or len(last) != 7 or first[:4] != last[:4]:
        return None
    size, number = int(last[5:]) - int(first[5:]) + 1, ("first", "second", "third", "fourth").index(nth.casefold()) + 1
    if size not in (3, 6) or size * number > 12:
        return None
    return f"{first[:4]}-{size * (number - 1) + 1:02}/{first[:4]}-{size * number:02}"


def _respective(told: Told, found: list[re.Match[str]]) -> list[str | None]:
    """The periods of numbers that come in the order of their dates: "in April and May - 29 and 31 respectively"."""
    if not _RESPECTIVELY.search(told.masked):
        return []
    dates = [dated(told, place) for place in sorted(told.units) if told.units[place][0].label == "Date"]
    return list(dates) if len(dates) == len(found) > 1 and all(len(one) != 10 for one in dates) else []
