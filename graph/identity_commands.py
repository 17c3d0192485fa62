"""`casegraph identity`: who is who. `compare` needs no store and no casebook."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from graph.errors import InputError
from graph.output import FORMATS, csv_cell, shown

if TYPE_CHECKING:
    from graph.aliases import AliasTable

LABELS = ("Person", "Court", "Organization", "Outlet")


@click.group()
def identity() -> None:
    """Who is who: compare names, see proposals, judge."""


@identity.command()
@click.argument("a", required=False)
@click.argument("b", required=False)
@click.option(
    "--pairs", metavar="FILE", help="A CSV file with the columns a, b and perhaps label; - is standard input."
)
@click.option("--label", type=click.Choice(LABELS), default="Person", show_default=True, help="What the names name.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="Default: table for two names, json (one line a row) for --pairs.",
)
@click.option(
    "--casebook", metavar="DIR", envvar="CASEGRAPH_CASEBOOK", help="Use its aliases.yaml too; by default where you are."
)
def compare(
    a: str | None, b: str | None, pairs: str | None, label: str, form: str | None, casebook: str | None
) -> None:
    """Say whether two names may be one person (or court, organisation, outlet), and why.

    The verdict is "same" (safe to join if nothing else speaks against it), "review" (a person must look) or
    "different". An initial or a surname alone never gives "same".

    Courts, organisations and outlets are also known by the alias table that comes with the program and, inside a
    casebook, by its aliases.yaml. No store is needed, nor a casebook.

    With --pairs, rows that cannot be read are reported with their line, the rest goes on, and the exit code is 1.
    """
    table = _aliases(casebook)
    if pairs is not None:
        if a is not None or b is not None:
            raise click.UsageError("Give either two names or --pairs FILE, not both.")
        if not _compare_file(pairs, label, form or "json", table):
            sys.exit(1)
        return
    if a is None or b is None:
        raise click.UsageError('Give two names, such as: casegraph identity compare "M. Kozachkov" "Михаил Козачков"')
    _print([Pair(a, b, label)], form or "table", table)


def _aliases(folder: str | None) -> AliasTable | None:
    """The alias table of the casebook named or around; None outside of one."""
    from graph.aliases import AliasError
    from graph.casebook import Casebook, CasebookError

    try:
        book = Casebook.find(Path(folder).expanduser() if folder else None)
    except CasebookError:
        if folder:
            raise
        return None
    if book.alias_problems:
        raise AliasError("\n".join(map(str, book.alias_problems)))
    return book.aliases


@dataclass(frozen=True)
class Pair:
    """Two names to compare, with what they name."""

    a: str
    b: str
    label: str


def read_pairs(stream: Iterator[str], name: str, label: str) -> Iterator[Pair | InputError]:
    """The pairs of a CSV file, each as it is read; for a row that is none, an error that says where and why.

    Columns a and b, perhaps label, others are passed over; commas, semicolons or tabs between them.

    Raises:
        InputError: the first line does not name a and b, or the text is not UTF-8.
    """
    try:
        first = next(stream, "")
        delimiter = next((mark for mark in ",;\t" if mark in first), ",")
        header = [column.strip().casefold() for column in next(csv.reader([first], delimiter=delimiter), [])]
        if "a" not in header or "b" not in header:
            raise InputError(
                f"{name}, line 1: expected the columns a, b and perhaps label, found '{first.strip()[:80]}'; "
                "name them there"
            )
        reader = csv.reader(stream, delimiter=delimiter)
        line = 2
        while True:
            try:
                values = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield InputError(f"{name}, line {line}: {error}")
            else:
                if values:
                    yield _pair(
                        dict(zip(header, values, strict=False)), len(values), len(header), f"{name}, line {line}", label
                    )
            line = reader.line_num + 2
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is not UTF-8 text; save it as UTF-8 and try again") from error


def _pair(row: dict[str, str], found: int, expected: int, where: str, label: str) -> Pair | InputError:
    if found > expected or "a" not in row or "b" not in row:
        return InputError(f"{where}: expected {expected} columns, found {found}")
    label = row.get("label", "").strip() or label
    if label not in LABELS:
        return InputError(f"{where}: unknown label '{label}'; there are: {', '.join(LABELS)}")
    return Pair(row["a"], row["b"], label)


def _compare_file(source: str, label: str, form: str, aliases: AliasTable | None) -> bool:
    """Compare a file row by row as it is read; whether every row could be."""
    name = "standard input" if source == "-" else source
    bad = 0

    def good() -> Iterator[Pair]:
        nonlocal bad
        with _opened(source) as stream:
            for pair in read_pairs(stream, name, label):
                if isinstance(pair, Pair):
                    yield pair
                else:
                    bad += 1
                    click.echo(f"casegraph: {pair}", err=True)

    _print(good(), form, aliases)
    return not bad


def _opened(source: str) -> TextIO:
    if source == "-":
        # As UTF-8 whatever the terminal is set to; a byte order mark is dropped.
        return io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", newline="")
    try:
        return Path(source).open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise InputError(f"cannot read {source}: {error.strerror or error}; give the path of a CSV file") from error


def _print(pairs: Iterable[Pair], form: str, aliases: AliasTable | None) -> None:
    """Each answer as it comes: JSON lines, rows of CSV, or two lines of text."""
    from graph.names import compare

    writer = csv.writer(sys.stdout, lineterminator="\n")
    if form == "csv":
        writer.writerow(["a", "b", "label", "score", "verdict", "reasons"])
    for pair in pairs:
        found = compare(pair.a, pair.b, pair.label, aliases)
        if form == "json":
            click.echo(json.dumps(found.as_dict(), ensure_ascii=False))
        elif form == "csv":
            row = [pair.a, pair.b, pair.label, found.score, found.verdict, "; ".join(found.reasons)]
            writer.writerow(map(csv_cell, row))
        else:
            click.echo(f"{found.verdict}  {found.score:.2f}  {shown(pair.a)} | {shown(pair.b)}")
            click.echo(f"    {shown('; '.join(found.reasons))}")


IDENTITY_COMMANDS: list[click.Command] = [identity]
