"""What commands share: the `--casebook` and `--format` options, and how an answer is printed."""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from graph.table import Table

FORMATS = ("table", "json", "csv")

_Command = TypeVar("_Command", bound=Callable[..., Any])

# Control characters (escape sequences of the terminal among them) and marks that reorder text.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _casebook(context: click.Context, parameter: click.Parameter, given: str | None) -> Path | None:
    if context.resilient_parsing:
        return None
    from graph.casebook import Casebook

    return Casebook.find(Path(given).expanduser() if given else None).folder


def casebook_option(command: _Command) -> _Command:
    """Add `--casebook DIR`; the command receives `casebook`, the path of its folder."""
    return click.option(
        "--casebook",
        metavar="DIR",
        envvar="CASEGRAPH_CASEBOOK",
        callback=_casebook,
        help="The casebook; by default the one this folder is in.",
    )(command)


def format_option(command: _Command) -> _Command:
    """Add `--format table|json|csv`; the command receives `form`."""
    return click.option(
        "--format", "form", type=click.Choice(FORMATS), default="table", show_default=True, help="How to print it."
    )(command)


def render(table: Table, form: str = "table", file: TextIO | None = None, *, nothing: str = "nothing found") -> None:
    """Print an answer as one of `FORMATS`.

    `table` is drawn on a terminal and is plain aligned text in a pipe; `json` is
    `{"columns": [...], "rows": [{column: value}]}`; `csv` begins with a line of column names, and a
    cell that a spreadsheet would take for a formula is preceded by an apostrophe. Where there are no
    rows a person is told so in the words of `nothing`.
    """
    out = file or sys.stdout
    if form == "json":
        render_json({"columns": table.columns, "rows": table.rows}, out)
    elif form == "csv":
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(csv_cell(name) for name in table.columns)
        writer.writerows([csv_cell(row.get(name)) for name in table.columns] for row in table.rows)
    elif not table.rows:
        print(nothing, file=out)
    elif out.isatty():
        _draw(table, out)
    else:
        out.writelines(f"{line}\n" for line in _aligned(table))


def render_json(value: Any, file: TextIO | None = None) -> None:
    """Print any plain value as JSON, readable and in UTF-8."""
    print(json.dumps(value, ensure_ascii=False, indent=2), file=file or sys.stdout)


def shown(value: Any) -> str:
    """A value as one line of text for a person, with nothing in it that a terminal would obey."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(shown(item) for item in value)
    if isinstance(value, dict):
        return _shown_record(value)
    return _CONTROL.sub("�", " ".join(str(value).splitlines()).replace("\t", " "))


def _shown_record(record: dict[str, Any]) -> str:
    properties = record.get("properties")
    if isinstance(properties, dict) and "labels" in record:
        return shown(properties.get("name") or record.get("id"))
    if isinstance(properties, dict) and "type" in record:
        return shown(record["type"])
    if set(record) == {"nodes", "relations"}:
        return " - ".join(shown(node) for node in record["nodes"])
    return "; ".join(f"{name}: {shown(value)}" for name, value in record.items())


def csv_cell(value: Any) -> Any:
    """A value as a cell of a CSV file: text that a spreadsheet would take for a formula begins with an apostrophe."""
    if value is None or isinstance(value, int | float):
        return value
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # the csv module would leave it unquoted
    return f"'{text}" if text.startswith(_FORMULA) else text


def _numeric(table: Table) -> set[str]:
    """Columns that hold numbers only; they are set flush right."""
    return {
        name
        for name in table.columns
        if (values := [row.get(name) for row in table.rows if row.get(name) is not None])
        and all(isinstance(value, int | float) and not isinstance(value, bool) for value in values)
    }


def _aligned(table: Table) -> list[str]:
    numeric = _numeric(table)
    cells = [[shown(row.get(name)) for name in table.columns] for row in table.rows]
    heads = [shown(name) for name in table.columns]
    widths = [max(map(len, column)) for column in zip(heads, *cells, strict=True)]
    lines = []
    for line in (heads, ["-" * width for width in widths], *cells):
        parts = [
            text.rjust(width) if name in numeric else text.ljust(width)
            for name, text, width in zip(table.columns, line, widths, strict=True)
        ]
        lines.append("  ".join(parts).rstrip())
    return lines


def _draw(table: Table, out: TextIO) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table as Drawing
    from rich.text import Text

    console = Console(file=out)
    numeric = _numeric(table)
    drawing = Drawing(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in table.columns:
        drawing.add_column(Text(shown(name)), justify="right" if name in numeric else "left", overflow="fold")
    for row in table.rows:
        drawing.add_row(*(Text(shown(row.get(name))) for name in table.columns))
    console.print(drawing)
