"""`casegraph extract` and `casegraph evaluate`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.errors import InputError, UsageError
from graph.output import FORMATS, format_option, render
from graph.table import Table
from loaders.reader.extractors import NAMES

if TYPE_CHECKING:
    from loaders.reader.files import ReadFile

_extractor = click.option(
    "--extractor",
    type=click.Choice(NAMES),
    default="rules",
    show_default=True,
    help="Who reads: our rules, the rules with a model of English names or a dictionary of Russian, or a language model.",
)

_send = click.option(
    "--send",
    is_flag=True,
    help="With `llm`: send the text of the reports to the host of CASEGRAPH_LLM_URL without asking.",
)


def _allow(extractor: str, send: bool) -> None:
    """Make sure that somebody wants the text to leave this machine, if it would.

    Raises:
        UsageError: nobody said so, or somebody said no.
    """
    if extractor != "llm" or send:
        return
    from loaders.reader.endpoint import Endpoint

    endpoint = Endpoint.from_environment()
    if endpoint.here:
        return
    if not sys.stdin.isatty():
        raise UsageError(f"This would send the text of the reports to {endpoint.host}; say --send if that is meant.")
    if not click.confirm(f"This sends the text of the reports to {endpoint.host}. Send it?", err=True):
        raise UsageError("Nothing was sent.")


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMATS, "jsonl")),
    default="table",
    show_default=True,
    help="How to print it.",
)
@_extractor
@_send
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="On how many cores to read when there are many files.  [default: all]",
)
def extract(paths: tuple[Path, ...], form: str, extractor: str, send: bool, jobs: int | None) -> None:
    """Read reports and print what they say, each proposal with its place in the text.

    A FILE is a txt, md, html, docx or pdf, or a folder of them. Nothing is stored. `jsonl` prints one JSON
    object a line, which begins with its "file" when more than one was asked for; files come in the order
    they were given in. A file that cannot be read is named on stderr, the others are read all the same,
    and the exit code is then 1.
    """
    from graph.progress import progress
    from loaders.reader.cores import cores
    from loaders.reader.files import files_at, read_files

    files = files_at(paths)
    _allow(extractor, send)
    several = len(files) > 1 or paths[0].is_dir()
    refused: list[str] = []
    rows: list[dict[str, Any]] = []
    with progress("Reading reports") as advance:
        for number, one in enumerate(read_files(files, extractor, min(jobs or cores(), len(files))), start=1):
            advance(number, len(files))
            if one.error is not None:
                refused.append(one.error)
                if several:
                    click.echo(f"casegraph: {one.error}", err=True)
                continue
            _tell_left_out(one, several)
            if form == "jsonl":
                click.echo("".join(f"{line}\n" for line in one.lines(named=several)), nl=False)
            elif form == "table":
                if several:
                    click.echo(f"{one.path}:")
                render(Table(_COLUMNS, _rows(one)))
            else:
                rows += [{"file": str(one.path), **row} for row in _rows(one)]
    if form in ("json", "csv"):
        render(Table(["file", *_COLUMNS], rows), form)
    if refused:
        raise InputError(f"{len(refused)} of {len(files)} files could not be read" if several else refused[0])


def _tell_left_out(one: ReadFile, named: bool) -> None:
    where = f"{one.path}: " if named else ""
    for reason in one.left_out:
        click.echo(f"left out: {where}{reason}", err=True)
    if one.left_out:
        proposed = len(one.records) + len(one.left_out)
        click.echo(
            f"{where}{len(one.records)} of {proposed} proposals accepted, {len(one.left_out)} left out", err=True
        )


_COLUMNS = ["kind", "place", "value", "text"]


def _rows(one: ReadFile) -> list[dict[str, Any]]:
    return [
        {
            "kind": record.get("label") or record["kind"],
            "place": f"{record['start']}-{record['end']}",
            "value": _shown(record["value"]),
            "text": " ".join(record["text"].split()),
        }
        for record in one.records
    ]


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name} {_shown(part)}" for name, part in value.items() if part not in (None, [], {}))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@_extractor
@_send
@click.option("--misses/--no-misses", default=True, show_default=True, help="List what was missed or wrong.")
@format_option
def evaluate(gold: Path, extractor: str, send: bool, misses: bool, form: str) -> None:
    """Measure an extractor against hand-made gold: precision, recall and F1 a type.

    GOLD is a NAME.gold.jsonl beside its document, or a folder of them.
    """
    from loaders.reader import evaluate as measuring
    from loaders.reader.extractors import extractor_named

    _allow(extractor, send)
    scores = measuring.evaluate(measuring.gold_files(gold), extractor_named(extractor))
    rows = [
        {
            "type": name,
            "gold": part.hits + len(part.missed),
            "proposed": part.right + len(part.wrong),
            "precision": _share(part.precision),
            "recall": _share(part.recall),
            "f1": _share(part.f1),
            "fields": ", ".join(f"{key} {sum(marks) / len(marks):.2f}" for key, marks in part.fields.items()),
        }
        for name, part in scores.items()
        if part.hits or part.missed or part.wrong
    ]
    if not rows:
        raise InputError(f"{gold}: the gold is empty.")
    render(Table(["type", "gold", "proposed", "precision", "recall", "f1", "fields"], rows), form)
    if misses and form == "table":
        for name, part in scores.items():
            for sign, items in (("missed", part.missed), ("wrong", part.wrong)):
                for item in items:
                    quote = " ".join(item.text.split())[:100]
                    click.echo(f"{sign:7}{name:13}{item.places[0][0]:>6}  {_shown(item.value)}  | {quote}")


def _share(share: float | None) -> float | None:
    return None if share is None else round(share, 3)


READER_COMMANDS: list[click.Command] = [extract, evaluate]
