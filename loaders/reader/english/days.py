"""Days and periods in English that the report's own time tells: "on Monday", "last year", "the week before"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from loaders.reader.calendar import Calendar, earlier_period, iso, parts, shifted
from loaders.reader.dating import Framed
from loaders.reader.english.numbers import whole

_WEEKDAYS: Sequence[str] = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LENGTHS = {
    "week": range(5, 9),
    "month": range(28, 32),
    "quarter": range(88, 94),
    "half-year": range(178, 186),
    "year": range(360, 368),
}


_LEAD = re.compile(r"\b([Bb]y|[Uu]ntil|[Nn]ext|[Tt]he following) \Z")


def _days_of(period: str) -> int:
    first, _, last = period.partition("/")
    pieces = [parts(one) for one in (first, last or first)]
    start = datetime.date(pieces[0][0], pieces[0][1] or 1, pieces[0][2] or 1)
    year, month, day = pieces[1]
    if day:
        end = datetime.date(year, month or 12, day)
    else:
        month = month or 12
        end = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
    return (end - start).days + 1


def _weekday(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    """A day of the week: the one in a week's report, else the next after the day told before, else the last before the issue."""
    wanted = _WEEKDAYS.index(match["day"])
    lead = _LEAD.search(match.string, max(0, match.start() - 16), match.start())
    ahead = lead is not None and lead[1].casefold() != "the following"
    period = calendar.period
    if period and "/" in period and len(period) == 21 and _days_of(period) <= 8 and not ahead:
        start = datetime.date.fromisoformat(period[:10])
        return (start + datetime.timedelta(days=(wanted - start.weekday()) % 7)).isoformat()
    if ahead and base and len(base) == 10 and calendar.published:
        start = datetime.date.fromisoformat(base)
        told = (start + datetime.timedelta(days=(wanted - start.weekday()) % 7 or 7)).isoformat()
        if told <= calendar.published and lead and lead[1].casefold() in ("by", "until"):
            # "had an appeal in by Thursday": told as done.
            return told
    if ahead:
        if not calendar.published:
            return None
        start = datetime.date.fromisoformat(calendar.published)
        return (start + datetime.timedelta(days=(wanted - start.weekday()) % 7 or 7)).isoformat()
    if base and len(base) == 10:
        start = datetime.date.fromisoformat(base)
        return (start + datetime.timedelta(days=(wanted - start.weekday()) % 7 or 7)).isoformat()
    if calendar.published and len(calendar.published) == 10:
        start = datetime.date.fromisoformat(calendar.published)
        return (start - datetime.timedelta(days=(start.weekday() - wanted) % 7 or 7)).isoformat()
    return None


def _before(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    """`the week before`, `a year earlier`: the period before the report's, when it is as long; else before the day told."""
    unit, period = (match["unit"] or match["ago"]).casefold(), calendar.period
    if unit == "year":
        return earlier_period(period, year=True) if period else None
    if period and _days_of(period) in _LENGTHS[unit]:
        return earlier_period(period)
    if unit == "week" and base and len(base) == 10:
        return shifted(base, -7)
    return None


def _last_year(match: re.Match[str], _: str | None, calendar: Calendar) -> str | None:
    last = calendar.last
    return iso(last[0] - 1) if last else None


def _years_back(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    """`three years ago`: from the time of the report, or from the day told before."""
    last = calendar.last
    year = int(base[:4]) if base and match["w"] != "ago" else last[0] if last else None
    return iso(year - (whole(match["n"]) or 0)) if year else None


def _issue(match: re.Match[str], _: str | None, calendar: Calendar) -> str | None:
    moved = {"yesterday": -1, "today": 0, "tomorrow": 1}.get(match[0].casefold(), -2)
    return shifted(calendar.published, moved) if calendar.published and len(calendar.published) == 10 else None


def _end_of(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    last = calendar.last
    if match["unit"] == "year":
        return f"{last[0]}-12-31" if last else None
    return base[:7] if base else (iso(*last) if last else None)


def _of_month(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    """`on the 24th`: of the month of the day told before, else of the report's."""
    month = base or (calendar.period if calendar.period and len(calendar.period) == 7 else None)
    return iso(int(month[:4]), int(month[5:7]), int(match["d"])) if month else None


FRAMED: Framed = (
    (re.compile(rf"(?<!\w)(?<!Good )(?<!Happy )(?<!Black )(?<!Bloody )(?P<day>{'|'.join(_WEEKDAYS)})(?: (?:morning|evening|night|afternoon))?(?!\w|,? (?:the )?\d|,? [A-Z][a-z]{{2,8}} \d|'s)"), _weekday),
    (re.compile(r"(?<!\w)(?:[Tt]he (?P<unit>year|week|month|quarter|half-year) before(?! (?:the|that|his|her|last))|[Aa](?:n)? (?P<ago>week|month|quarter|half-year|year) (?:earlier|ago|before))(?!\w)"), _before),
    (re.compile(r"(?<!\w)(?:[Ll]ast|[Tt]he (?:previous|preceding|past)) year(?!\w|'s| of)"), _last_year),
    (re.compile(r"(?<!\w)(?:(?:[Tt]he )?day before yesterday|yesterday|today|tomorrow|(?:Yesterday|Today|Tomorrow)(?=,? (?:at|in|the|a|an|on|morning|[A-Z]\w+ ))) ?(?<! )(?!\w|')"), _issue),
    (re.compile(r"(?<!\w)(?:by |till |until )?the end of (?:the|this) (?P<unit>year|month)(?!\w)"), _end_of),
    (re.compile(r"(?<!\w)after (?P<n>two|three|four|five|six|seven|eight|nine|ten|\d+) days(?!\w)"), lambda match, base, _: shifted(base, whole(match["n"]) or 0) if base else None),
    (re.compile(r"(?<!\w)(?<!within )(?<!with )(?P<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,2}) years (?P<w>ago|earlier|before that)(?!\w)"), lambda match, base, calendar: _years_back(match, base, calendar)),
    (re.compile(r"(?:(?<=[.!?:] )|(?<=\n))In (?P<n>a|two|three|four|five|six|seven|ten|\d{1,2}) (?P<u>days?|weeks?)(?=,? [a-z])(?! (?:of|before|after|since|from|from now)\b)"), lambda match, base, _: shifted(base, (whole(match["n"]) or 1) * (7 if match["u"].startswith("week") else 1)) if base else None),
    (re.compile(r"(?<!\w)(?:on )?the (?P<d>\d{1,2})(?:st|nd|rd|th)(?: of (?:the|this|that) (?:same )?month)?(?! (?:of|[A-Za-z]+ (?:anniversary|article|time|year|hearing|case)|\w+ (?:century|floor|edition|issue))|\w|-)(?=[ ,.;)])(?! (?:article|part|day|session|issue|century|floor|anniversary|edition|channel|time|hour|case|sitting|hearing))", re.IGNORECASE), _of_month),
)  # fmt: skip
