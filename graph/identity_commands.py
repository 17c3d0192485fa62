"""`casegraph identity`: who is who. `compare` needs no store and no casebook."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from graph.names import Comparison

LABELS = ("Person", "Court", "Organization", "Outlet")
LONGEST_ROW = 20_000


@click.group()
def identity() -> None:
    """Who is who: compare names, see proposals, judge."""


@identity.command()
@click.argument("a", required=False)
@click.argument("b", required=False)
@click.option("--pairs", metavar="FILE", help="A CSV file with the columns a, b and perhaps label; - is standard input.")
@click.option("--label", type=click.Choice(LABELS), default="Person", show_default=True, help="What the names name.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    help="Default: table for two names, json (one line a row) for --pairs.",
)
def compare(a: str | None, b: str | None, pairs: str | None, label: str, form: str | None) -> None:
    """Say whether two names may be one person (or court, organisation, outlet), and why.

    The verdict is "same" (safe to join if nothing else speaks against it), "review" (a person must look) or
    "different". An initial or a surname alone never gives "same".

    With --pairs, rows that cannot be read are reported with their line, the rest goes on, and the exit code is 1.
    """
    if pairs is not None:
        if a is not None or b is not None:
            raise click.UsageError("Give either two names or --pairs FILE, not both.")
        if not _compare_pairs(pairs, label, form or "json"):
            sys.exit(1)
        return
    if a is None or b is None:
        raise click.UsageError('Give two names, such as: casegraph identity compare "M. Kozachkov" "Михаил Козачков"')
    _print(Pair(a, b, label), form or "table", sys.stdout)


@dataclass(frozen=True)
class Pair:
    """One row of a pairs file."""

    a: str
    b: str
    label: str

    def compared(self) -> Comparison:
        """What the names alone say."""
        from graph.names import compare

        return compare(self.a, self.b, self.label)


class BadRow(ValueError):
    """A row that cannot be compared; the message says why."""


def _compare_pairs(source: str, label: str, form: str) -> bool:
    """Compare a file row by row as it is read; whether every row could be."""
    name = "standard input" if source == "-" else source
    good = True
    with _opened(source) as stream:
        rows = _rows(stream, name)
        if form == "csv":
            csv.writer(sys.stdout, lineterminator="\n").writerow(["a", "b", "label", "score", "verdict", "reasons"])
        for line, row in rows:
            try:
                pair = _pair(row, label)
            except BadRow as error:
                good = False
                click.echo(f"{name}, line {line}: {error}", err=True)
                continue
            _print(pair, form, sys.stdout)
    return good


def _opened(source: str) -> TextIO:
    if source == "-":
        # Standard input as UTF-8 whatever the terminal is set to; a mark at the start is dropped.
        return open(sys.stdin.fileno(), encoding="utf-8-sig", newline="", closefd=False)  # noqa: SIM115
    try:
        return Path(source).open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise click.ClickException(f"Cannot read {source}: {error.strerror or error}.") from error


def _rows(stream: TextIO, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows by column with the line each starts at.

    Raises:
        click.ClickException: no header with a and b, or the text is not UTF-8.
    """
    try:
        first = stream.readline()
        delimiter = ";" if ";" in first and "," not in first else "\t" if "\t" in first and "," not in first else ","
        header = [column.strip().casefold() for column in next(csv.reader([first], delimiter=delimiter), [])]
        if "a" not in header or "b" not in header:
            raise click.ClickException(f"{name}, line 1: expected the columns a, b and perhaps label, found: {first.strip()!r}")
        reader = csv.reader(stream, delimiter=delimiter)
        line = 2
        while True:
            try:
                values = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield line, {"": str(error)}
            else:
                if values:
                    row = dict(zip(header, values, strict=False))
                    if len(values) != len(header):
                        row[""] = f"expected {len(header)} columns, found {len(values)}"
                    yield line, row
            line = reader.line_num + 2
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{name} is not UTF-8 text; save it as UTF-8 and try again.") from error


def _pair(row: dict[str, str], label: str) -> Pair:
    if "" in row:
        raise BadRow(row[""])
    label = row.get("label", "").strip() or label
    if label not in LABELS:
        raise BadRow(f"unknown label '{label}'; there are: {', '.join(LABELS)}")
    if len(row["a"]) + len(row["b"]) > LONGEST_ROW:
        raise BadRow("the names are too long")
    return Pair(row["a"], row["b"], label)


def _print(pair: Pair, form: str, out: TextIO) -> None:
    result = pair.compared()
    if form == "json":
        click.echo(json.dumps(result.as_dict(), ensure_ascii=False), file=out)
    elif form == "csv":
        row = [pair.a, pair.b, pair.label, result.score, result.verdict, "; ".join(result.reasons)]
        csv.writer(out, lineterminator="\n").writerow(row)
    else:
        click.echo(f"{result.verdict}  {result.score:.2f}  {pair.a} | {pair.b}\n    {'; '.join(result.reasons)}", file=out)


IDENTITY_COMMANDS: list[click.Command] = [identity]
