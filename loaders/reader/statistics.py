"""Published figures, whatever the language: the periods they are of, and tables of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.calendar import iso, parts
from loaders.reader.reading import Mention
from loaders.reader.story import Story


@dataclass(frozen=True, slots=True)
class Figure:
    """A published count with its place."""

    start: int
    end: int
    metric: str
    period: str | None
    count: int
    scope: str | None = None
    table: bool = False

    def value(self) -> dict[str, str | int | None]:
        """The value of its candidate."""
        return {"metric": self.metric, "period": self.period, "scope": self.scope, "count": self.count}


def period_of_year(period: str) -> str:
    """From January to the end of a period: `2023-11` gives `2023-01/2023-11`."""
    year, month, _ = parts(period.split("/")[-1])
    return f"{iso(year, 1)}/{iso(year, month)}" if month and month > 1 else str(iso(year, month))


_CELL = re.compile(r"[^|\t]+")
# Cells that only spaces divide: "Attacks     12         9".
_SPACED = re.compile(r"\S+(?: \S+)*")
_COLUMNS = re.compile(r"[^\s|](?:[^|\n]*\S)?(?: {3,}| {2,}(?=\d))(?:\d+|-|–)(?: {2,}(?:\d+|-|–))+\s*\Z")


def tabular(line: str) -> bool:
    """Whether a line is a row of a table whose cells only spaces divide."""
    return bool(_COLUMNS.fullmatch(line.strip()))


def _dates_only(line: str, dates: list[Mention], start: int) -> bool:
    """Whether a line with gaps is a row of dates: the head of a table."""
    inside = [one for one in dates if start <= one.start < start + len(line)]
    return len(inside) > 1 and all(str(one.value) != "" for one in inside) and len(line.split()) <= 4 * len(inside)


def table_figures(story: Story) -> list[Figure]:
    """Figures of tables drawn with bars or tabs: a row is a metric, a column a period."""
    figures: list[Figure] = []
    heads: list[str | None] = []
    view = story.reading.view
    dates = story.reading.labelled("Date")
    for match in re.finditer(r"[^\n]+", view):
        line = story.reading.text[match.start() : match.end()]
        spaced = line.count("|") < 2 and line.count("\t") < 2
        if spaced and not (
            tabular(line) or (len(re.findall(r"\S {2,}\S", line)) and _dates_only(line, dates, match.start()))
        ):
            continue
        cells = [
            (match.start() + cell.start(), match.start() + cell.end(), cell[0].strip())
            for cell in (_SPACED if spaced else _CELL).finditer(line)
            if cell[0].strip()
        ]
        if len(cells) < 2 or set(line) <= set("|-+=: \t"):
            continue
        numbers = [cell[2].replace(" ", "") for cell in cells[1:]]
        if not all(re.fullmatch(r"\d+|-|–|—", number) for number in numbers):
            heads = [
                next((one.value for one in dates if start <= one.start < end), story.reading.header.period)
                for start, end, _ in (
                    cells if spaced and any(cells[0][0] <= one.start < cells[0][1] for one in dates) else cells[1:]
                )
            ]
            continue
        if all(re.fullmatch(r"(?:19|20)\d\d", number) for number in numbers) and numbers == sorted(set(numbers)):
            # Years in figures head the columns.
            heads = list(numbers)
            continue
        for index, number in enumerate(numbers):
            if number.isdigit():
                period = heads[index] if index < len(heads) else story.reading.header.period
                start, end = cells[0][0], match.end()
                lead = len(view[start:end]) - len(view[start:end].lstrip())
                figures.append(Figure(start + lead, end, cells[0][2], period, int(number[:12]), table=True))
    return figures
