"""Commands that bring facts in: make a casebook, load it, rebuild the database from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.errors import InputError
from graph.output import casebook_option, format_option, render, render_json
from loaders.reader.commands import READER_COMMANDS

if TYPE_CHECKING:
    from graph.casebook import Casebook
    from loaders.compile import Compiled


@click.command("init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--example", is_flag=True, help="Copy the bundled casebook of November and December 2023 into it.")
@format_option
def init_command(folder: Path, example: bool, form: str) -> None:
    """Make a new casebook in the folder DIR."""
    from graph.casebook import Casebook
    from graph.table import Table

    made = Casebook.create(folder, example=example)
    row = {"casebook": str(made.folder), "sources": len(made.sources), "case_files": len(made.case_files())}
    if form == "table":
        click.echo(f"Casebook made in {made.folder}: {row['sources']} sources, {row['case_files']} case files.")
        click.echo(f"Next: casegraph load --casebook {folder}")
    else:
        render(Table(list(row), [row]), form)


@click.command("load")
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Replace a case file of the same name in the casebook.")
@casebook_option
@format_option
def load_command(files: tuple[Path, ...], replace: bool, casebook: Path, form: str) -> None:
    """Load the casebook into the database, after copying each FILE (a case file) into it.

    What a file had said before is replaced by what it says now. A mistake in a file refuses that
    entry and nothing else, and the exit code is then 1.
    """
    from graph.casebook import Casebook
    from loaders.intake import take_in

    book = Casebook(casebook)
    for file in files:
        take_in(book, file, replace=replace)
    _load(book, form)


@click.command("rebuild")
@casebook_option
@format_option
def rebuild_command(casebook: Path, form: str) -> None:
    """Empty the database and build it again from the casebook."""
    from graph.casebook import Casebook

    _load(Casebook(casebook), form, afresh=True)


@click.command("check")
@casebook_option
@format_option
def check_command(casebook: Path, form: str) -> None:
    """Read every file of the casebook and say what is wrong, without touching the database."""
    from graph.casebook import Casebook

    _report(_compile(Casebook(casebook)), None, form)


def _compile(book: Casebook) -> Compiled:
    from graph.progress import progress
    from loaders.compile import compile_casebook

    with progress("Reading case files") as advance:
        return compile_casebook(book, advance)


def _load(book: Casebook, form: str, *, afresh: bool = False) -> None:
    from graph.ownership import claim
    from graph.progress import progress
    from graph.store import Store

    compiled = _compile(book)
    graph = compiled.graph
    with Store.open(book.folder) as store:
        claim(store, book, take_over=afresh)
        if afresh:
            store.clear()
        with progress("Writing to the database") as advance:
            first, both = len(graph.nodes), len(graph.nodes) + len(graph.relations)

            def written(what: str, done: int) -> None:
                advance(done + (first if what == "relations" else 0), both)

            changes = store.sync(graph.nodes.values(), graph.relations.values(), written)
    _report(compiled, changes, form)


def _report(compiled: Compiled, changes: Any, form: str) -> None:
    from graph.table import Table

    rows = [
        {"file": one.name, "read": one.read, "accepted": one.accepted, "rejected": one.rejected}
        for one in compiled.files
    ]
    problems = [problem.record() for problem in compiled.problems]
    counts = {"nodes": len(compiled.graph.nodes), "relations": len(compiled.graph.relations)}
    done = None if changes is None else {name: getattr(changes, name) for name in _CHANGES}
    if form == "json":
        render_json({"files": rows, "problems": problems, "graph": counts, "changes": done})
    else:
        render(Table(["file", "read", "accepted", "rejected"], rows), form)
    if form == "table":
        click.echo(f"{counts['nodes']} nodes and {counts['relations']} relations" + _said(done))
    for problem in compiled.problems:
        click.echo(str(problem), err=True)
    if compiled.problems:
        raise InputError(f"{len(compiled.problems)} mistakes; everything else is as it should be")


_CHANGES = ("added", "changed", "removed", "unchanged")


def _said(done: dict[str, int] | None) -> str:
    if done is None:
        return "."
    return ": " + ", ".join(f"{count} {name}" for name, count in done.items()) + "."


COMMANDS: list[click.Command] = [init_command, load_command, rebuild_command, check_command, *READER_COMMANDS]
