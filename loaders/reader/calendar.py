"""From printed dates to values: carried years, ranges, relative days.

A month or day without a year takes the year of the dates told before it in the same paragraph when
the story runs on from them, otherwise the year of the report's period; a month after the period
belongs to the year before. What was not printed is marked as inferred.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

FIRST, LAST = 1900, 2100


def iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """The ISO text of a date; None when it is not in the calendar."""
    if not FIRST <= year <= LAST:
        return None
    if month is None:
        return f"{year:04}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def parts(value: str) -> tuple[int, int | None, int | None]:
    """Year, month and day of the beginning of a value."""
    numbers = [int(part) for part in value.split("/")[0].split("-")]
    return numbers[0], numbers[1] if len(numbers) > 1 else None, numbers[2] if len(numbers) > 2 else None


def shifted(value: str, days: int) -> str | None:
    """A day some days later; None when the value is no day."""
    try:
        return (datetime.date.fromisoformat(value.split("/")[-1]) + datetime.timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return None


def moved(value: str, months: int) -> str | None:
    """A day or month some months later, in the precision of a month."""
    year, month, _ = parts(value.split("/")[-1])
    if month is None:
        return None
    count = year * 12 + month - 1 + months
    return iso(count // 12, count % 12 + 1)


def _dates(value: str) -> bool:
    """Whether a value dates a story: not a year, nor a half or a quarter of one, in which figures are told."""
    if len(value) == 4 or "/" not in value or len(value) == 21:
        return len(value) > 4
    first, last = (parts(one) for one in value.split("/"))
    return first[0] != last[0] or first[1] not in (1, 4, 7, 10)


@dataclass(slots=True)
class Calendar:
    """The time frame of a document."""

    period: str | None = None
    published: str | None = None
    # (place, value) of dates that print their year, in order of place.
    told: list[tuple[int, str]] = field(default_factory=list)
    # Whether the report says which period it covers; else it is that of its publication.
    printed: bool = True

    @property
    def last(self) -> tuple[int, int] | None:
        """Year and month up to which the report tells."""
        for text in (self.period, self.published):
            if text:
                year, month, _ = parts(text.split("/")[-1])
                return year, month or 12
        return None

    def year_of(
        self, month: int, day: int | None, place: int, paragraph: int, case: int, sentence: int = 0
    ) -> int | None:
        """The year of a month (and day) printed without one; None when nothing tells.

        A year or a stretch of months ("in 2016", "in the first half of 2022") counts in its own sentence only.
        """
        base = self._by_period(month)
        anchor = [
            (at, value) for at, value in self.told if paragraph <= at < place and (at >= sentence or _dates(value))
        ]
        if not anchor:
            anchor = [(at, value) for at, value in self.told if case <= at < place and _dates(value)][-1:]
        if not anchor:
            return parts(self.told[0][1])[0] if base is None and self.told else base
        told_at, told = anchor[-1]
        year, told_month, told_day = parts(told)
        if base is None:
            return year
        if year > base:
            return base if self._ahead(year, month) else year
        if told_month is None:
            return year if base - year <= 1 else base
        if year == base:
            return base
        if told_at < sentence and told_month != month and self._in_period(base, month):
            # "On 9 November" in a report on November, after a sentence about a year before.
            return base
        # The story runs on: the first such day after the one told.
        return year + ((month, day or 31) < (told_month, told_day or 1))

    def _in_period(self, year: int, month: int) -> bool:
        """Whether a month lies in a period of less than a year."""
        if not self.period or not self.printed:
            return False
        first, last = (parts(one) for one in (self.period.split("/")[0], self.period.split("/")[-1]))
        if first[1] is None or last[1] is None or (last[0] - first[0]) * 12 + last[1] - first[1] > 6:
            return False
        return (first[0], first[1]) <= (year, month) <= (last[0], last[1])

    def _first_month(self) -> int:
        """The month in which the period begins; January for a year."""
        return (parts(self.period)[1] or 1) if self.period else 1

    def _ahead(self, year: int, month: int) -> bool:
        """Whether a month lies after all that the report can tell."""
        ends = [parts(text.split("/")[-1]) for text in (self.period, self.published) if text]
        return bool(ends) and (year, month) > max((end[0], (end[1] or 12) + 1) for end in ends)

    def _by_period(self, month: int) -> int | None:
        frame = self.last
        if frame is None:
            return None
        year, last = frame
        if self.published:
            shown, shown_month, _ = parts(self.published)
            # Told at the time of publication: what lies after it belongs to the year before.
            if shown == year:
                return year if month <= max(last, shown_month or 12) else year - 1
            if shown == year + 1 and self.period and month <= (shown_month or 12) and month < self._first_month():
                # After the period and before the issue: "on 9 January" in a report on the last quarter.
                return shown
        return year if month <= last + 1 else year - 1


def earlier_period(period: str, year: bool = False) -> str | None:
    """The period of the same length before a period; with `year`, the same period a year before."""
    first, _, last = period.partition("/")
    pieces = [parts(one) for one in (first, last or first)]
    if year or pieces[0][1] is None:
        moved_back = [iso(one[0] - 1, one[1], one[2]) for one in pieces]
    elif pieces[0][2] is not None:
        days = (datetime.date.fromisoformat(last or first) - datetime.date.fromisoformat(first)).days + 1
        moved_back = [shifted(first, -days), shifted(last or first, -days)]
    else:
        months = (pieces[1][0] - pieces[0][0]) * 12 + (pieces[1][1] or 1) - pieces[0][1] + 1
        moved_back = [moved(first, -months), moved(last or first, -months)]
    start, end = moved_back
    return (f"{start}/{end}" if last else start) if start and end else None
