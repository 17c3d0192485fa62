"""`casegraph extract` and `casegraph evaluate`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from graph.errors import InputError
from graph.output import format_option, render
from graph.table import Table
from loaders.reader.extractors import NAMES

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_extractor = click.option(
    "--extractor",
    type=click.Choice(NAMES),
    default="rules",
    show_default=True,
    help="Who reads: our rules, the rules with a language model of names, or a large language model.",
)


@click.command()
@click.argument("file", type=_FILE)
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "jsonl")),
    default="table",
    show_default=True,
    help="How to print it.",
)
@_extractor
def extract(file: Path, form: str, extractor: str) -> None:
    """Read a report and print what it says, each proposal with its place in the text.

    FILE is a txt, md, html, docx or pdf. Nothing is stored; `jsonl` prints one JSON object a line.
    """
    from loaders.documents import read_document
    from loaders.reader.candidate import read
    from loaders.reader.extractors import extractor_named

    document = read_document(file)
    gated = read(document, extractor_named(extractor))
    for candidate, reason in gated.quarantined:
        click.echo(f"left out: {candidate.kind} at {candidate.start}-{candidate.end}: {reason}", err=True)
    if form == "jsonl":
        for candidate in gated.accepted:
            click.echo(json.dumps(candidate.record(), ensure_ascii=False))
        return
    rows = [
        {
            "kind": candidate.label or candidate.kind,
            "place": f"{candidate.start}-{candidate.end}",
            "value": _shown(candidate.value),
            "text": " ".join(candidate.text.split()),
        }
        for candidate in gated.accepted
    ]
    render(Table(["kind", "place", "value", "text"], rows), "table")


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name} {_shown(part)}" for name, part in value.items() if part not in (None, [], {}))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@_extractor
@click.option("--misses/--no-misses", default=True, show_default=True, help="List what was missed or wrong.")
@format_option
def evaluate(gold: Path, extractor: str, misses: bool, form: str) -> None:
    """Measure an extractor against hand-made gold: precision, recall and F1 a type.

    GOLD is a NAME.gold.jsonl beside its document, or a folder of them.
    """
    from loaders.reader import evaluate as measuring
    from loaders.reader.extractors import extractor_named

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
