"""Commands about the graph as a whole: the engine that holds it, and its dump."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.identity_commands import IDENTITY_COMMANDS
from graph.output import FORMATS, casebook_option, format_option, render
from graph.table import Table

if TYPE_CHECKING:
    from graph.engines import Running

IDLE = "no local database is running"
ENGINES = ("arcadedb", "neo4j")


def say(text: str) -> None:
    """Tell a person at a terminal what takes long; in a pipe, nothing."""
    if sys.stderr.isatty():
        click.echo(text, err=True)


@click.group()
def db() -> None:
    """Start, look at and stop the casebook's local database.

    Commands start it by themselves when they need it. With NEO4J_URI set they use that server instead.
    """


@db.command()
@click.option("--engine", type=click.Choice(ENGINES), help="Which one, from now on; at first arcadedb.")
@click.option("--port", type=click.IntRange(1, 65535), help="The Bolt port; by default any free one.")
@casebook_option
@format_option
def start(engine: str | None, port: int | None, casebook: Path, form: str) -> None:
    """Start the database and print how to reach it."""
    from graph import engines

    engines.ensure(casebook, engine, port=port, say=say)
    name = engines.chosen(engine, casebook).name
    engines.remember(casebook, name)
    render(_running(casebook, [one for one in engines.status(casebook) if one.engine == name]), form)


@db.command()
@casebook_option
@format_option
def status(casebook: Path, form: str) -> None:
    """Print which databases are running, and where."""
    from graph import engines

    render(_running(casebook, engines.status(casebook)), form, nothing=IDLE)


@db.command()
@click.option("--engine", type=click.Choice(ENGINES), help="Only this one; by default both.")
@casebook_option
@format_option
def stop(engine: str | None, casebook: Path, form: str) -> None:
    """Stop the casebook's databases; nothing in them is lost."""
    from graph import engines

    stopped = engines.stop(casebook, engine)
    table = Table(["engine", "process"], [{"engine": one.engine, "process": one.pid} for one in stopped])
    render(table, form, nothing=IDLE)


def _running(casebook: Path, found: Iterable[Running]) -> Table:
    from graph import engines

    columns = ["engine", "version", "uri", "username", "password_file", "process"]
    rows = []
    for one in found:
        recipe = engines.chosen(one.engine)
        file = str(recipe.password_file(engines.home_of(casebook, recipe)))
        values = (one.engine, one.version, one.uri, recipe.login, file, one.pid)
        rows.append(dict(zip(columns, values, strict=True)))
    return Table(columns, rows)


@click.command()
@casebook_option
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="json", show_default=True, help="How to print it."
)
def dump(casebook: Path, form: str) -> None:
    """Print the whole graph in its canonical order: as JSON, one node or relation a line."""
    from graph.store import Store

    with Store.open(casebook, say=say) as store:
        records = store.dump()
        if form == "json":
            for record in records:
                click.echo(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
        else:
            columns = ["node", "labels", "relation", "type", "start", "end", "properties"]
            rows = [
                {**record, "properties": json.dumps(record["properties"], ensure_ascii=False)} for record in records
            ]
            render(Table(columns, rows), form)


COMMANDS: list[click.Command] = [db, dump, *IDENTITY_COMMANDS]
