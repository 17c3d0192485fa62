"""Published figures, whatever the language: the periods they are of, and tables of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

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
# Cells that only spaces divide: "Attacks     12         9".
_SPACED = re.compile(r"\S+(?: \S+)*")
_VALUE = r"\d{1,3}(?: \d{3})+|\d+(?:[.,]\d+)?|-|–|—"
_COLUMNS = re.compile(rf"[^\s|](?:[^|\n]*\S)?(?: {{3,}}| {{2,}}(?=\d))(?:{_VALUE})(?: {{2,}}(?:{_VALUE}))+\s*\Z")
_SCALES = ((re.compile(r"\b(?:mln|millions?|млн)\b"), 10**6), (re.compile(r"\b(?:thousands?|thous|тыс)\b"), 1000))
_LARGEST = 10**15

# What the head of a column names, in the words of a language: its text and the report's period.
Column = Callable[[str, str | None], str | None]


def tabular(line: str) -> bool:
    """Whether a line is a row of a table whose cells only spaces divide."""
    return bool(_COLUMNS.fullmatch(line.strip()))


@dataclass(frozen=True, slots=True)
class _Cell:
    start: int
    end: int
    text: str


def _cells(line: str, start: int) -> list[_Cell]:
    spaced = line.count("|") < 2 and line.count("\t") < 2
    found = (_SPACED if spaced else _CELL).finditer(line)
    return [_Cell(start + one.start(), start + one.end(), one[0].strip()) for one in found if one[0].strip()]


def _count(text: str, label: str) -> int | None:
    """The number in a cell; a row of sums tells in its label that they are millions."""
    if not re.search(r"\d", text):
        return None
    scale = next((by for words, by in _SCALES if words.search(label.casefold())), 1)
    number = Decimal(text.replace(" ", "").replace(",", ".")[:16]) * scale
    return int(number) if number == number.to_integral_value() and number < _LARGEST else None


def table_figures(story: Story, column: Column = lambda text, header: None) -> list[Figure]:
    """Figures of tables drawn with bars, tabs or spaces: a row is a metric, a column a period."""
    figures: list[Figure] = []
    heads: list[str | None] = []
    titles: list[str] = []
    view, header = story.reading.view, story.reading.header.period
    dates = story.reading.labelled("Date")

    def named(cell: _Cell) -> str | None:
        inside = (str(one.value) for one in dates if cell.start <= one.start < cell.end)
        return column(cell.text, header) or next(inside, None)

    for match in re.finditer(r"[^\n]+", view):
        line = story.reading.text[match.start() : match.end()]
        spaced = line.count("|") < 2 and line.count("\t") < 2
        if spaced and "  " not in line.strip():
            continue
        cells = _cells(line, match.start())
        periods = [named(cell) for cell in cells] if not tabular(line) else []
        if spaced and not tabular(line) and (sum(map(bool, periods)) < 2 or len(line.split()) > 4 * len(cells)):
            continue
        if len(cells) < 2 or set(line) <= set("|-+=: \t"):
            continue
        numbers = [cell.text for cell in cells[1:]]
        if not all(re.fullmatch(_VALUE, number) for number in numbers):
            first = 0 if spaced and periods and periods[0] else 1
            heads = [period or header for period in periods[first:]]
            titles = [] if any(periods[first:]) else [cell.text for cell in cells[first:]]
            continue
        if all(re.fullmatch(r"(?:19|20)\d\d", number) for number in numbers) and numbers == sorted(set(numbers)):
            # Years in figures head the columns.
            heads, titles = list(numbers), []
            continue
        # A row of another year below the names of what is counted.
        year = cells[0].text if re.fullmatch(r"(?:19|20)\d\d", cells[0].text) else named(cells[0])
        turned = titles if year and len(titles) == len(numbers) else []
        for index, number in enumerate(numbers):
            label = turned[index] if turned else cells[0].text
            count = _count(number, label)
            if count is not None:
                period = year if turned else heads[index] if index < len(heads) else header
                start, end = cells[0].start, match.end()
                lead = len(view[start:end]) - len(view[start:end].lstrip())
                figures.append(Figure(start + lead, end, label, period, count, table=True))
    return figures
