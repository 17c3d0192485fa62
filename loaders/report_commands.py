"""`casegraph read`: bring reports in, and say what was read in them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.errors import InputError
from graph.output import casebook_option, format_option, render, render_json

if TYPE_CHECKING:
    from graph.casebook import Casebook
    from loaders.compile import Compiled


@click.command("read")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@casebook_option
@format_option
def read_command(files: tuple[Path, ...], casebook: Path, form: str) -> None:
    """Take reports into the casebook and read them, without touching the database.

    A FILE is txt, md, html, docx or pdf. The original is copied unaltered; what is read waits for
    `casegraph review`.
    """
    from graph.casebook import Casebook
    from graph.table import Table
    from loaders.intake import take_all

    book = Casebook(casebook)
    taken, refused = take_all(book, files)
    graph = compiled(Casebook(book.folder))
    rows = [row for row in report_rows(graph) if row["source"] in {one.slug for one in taken}]
    if form == "json":
        render_json({"taken": [{"source": one.slug, "state": one.state} for one in taken], "reports": rows})
    else:
        for one in taken if form == "table" else ():
            click.echo(str(one))
        render(Table(list(_REPORT), rows), form)
        if form == "table" and any(row["waiting"] for row in rows):
            click.echo("Next: casegraph review")
    if refused:
        raise InputError("\n".join(map(str, refused)))


_REPORT = ("source", "read", "accepted", "rejected", "waiting", "confirmed", "coded")


def report_rows(known: Compiled) -> list[dict[str, Any]]:
    """For each report what was read, accepted and rejected by the checks (`read` is their sum), and what came of it.

    `coded` counts those that the hand-coded cases say already.
    """
    proposals = known.proposals
    refused = Counter(problem.file.removeprefix("sources/") for problem in proposals.refused)
    states: dict[str, Counter[str]] = {}
    for one in proposals.all:
        states.setdefault(one.source, Counter())[str(one.state)] += 1
    rows = []
    for slug, read in proposals.documents.items():
        rejected = read.quarantined + refused[slug]
        found = len(read.candidates) + read.quarantined
        counted = states.get(slug, Counter())
        rows.append(
            {
                "source": slug,
                "read": found,
                "accepted": found - rejected,
                "rejected": rejected,
                "waiting": counted["open"] + counted["deferred"],
                "confirmed": counted["confirmed"],
                "coded": counted["coded"],
            }
        )
    return rows


def compiled(book: Casebook) -> Compiled:
    """The casebook's graph and proposals, with progress shown."""
    from graph.progress import progress
    from loaders.compile import compile_casebook

    with progress("Reading reports") as advance:
        return compile_casebook(book, reading=advance)
