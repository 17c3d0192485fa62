"""Published figures, whatever the language: the periods they are of, and tables of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.calendar import iso, parts
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


def table_figures(story: Story) -> list[Figure]:
    """Figures of tables drawn with bars or tabs: a row is a metric, a column a period."""
    figures: list[Figure] = []
    heads: list[str | None] = []
    view = story.reading.view
    dates = story.reading.labelled("Date")
    for match in re.finditer(r"[^\n]+", view):
        line = story.reading.text[match.start() : match.end()]
        if line.count("|") < 2 and line.count("\t") < 2:
            continue
        cells = [
            (match.start() + cell.start(), match.start() + cell.end(), cell[0].strip())
            for cell in _CELL.finditer(line)
            if cell[0].strip()
        ]
        if len(cells) < 2 or set(line) <= set("|-+=: \t"):
            continue
        numbers = [cell[2].replace(" ", "") for cell in cells[1:]]
        if not all(re.fullmatch(r"\d+|-|–|—", number) for number in numbers):
            heads = [
                next((one.value for one in dates if start <= one.start < end), story.reading.header.period)
                for start, end, _ in cells[1:]
            ]
            continue
        for index, number in enumerate(numbers):
            if number.isdigit():
                period = heads[index] if index < len(heads) else story.reading.header.period
                start, end = cells[0][0], match.end()
                lead = len(view[start:end]) - len(view[start:end].lstrip())
                figures.append(Figure(start + lead, end, cells[0][2], period, int(number[:12]), table=True))
    return figures
