"""`casegraph identity propose|judge|split|show`: questions about who is who, and the answers people give to them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.errors import NotFoundError, UsageError
from graph.identity_commands import identity
from graph.output import casebook_option, format_option, render

if TYPE_CHECKING:
    from graph.casebook import Casebook
    from graph.identity import Record
    from loaders.compile import Compiled

__all__ = ["identity"]

_by = click.option(
    "--by", default=None, metavar="NAME", help="Who decides; by default the name git knows, or the login."
)
_why = click.option("--why", default=None, help="The reason, for those who read it later.")


@dataclass(frozen=True)
class People:
    """The records of people and bodies of a casebook, by id, and where each stands."""

    records: dict[str, Record]
    places: dict[str, str]
    compiled: Compiled
    spellings: dict[str, list[str]]
    """Every spelling that a record gives, each with the places of the source it was read from."""

    def meant(self, text: str) -> str:
        """The id of the record that a text means: its id, FILE:HANDLE, or a name that only one record has.

        Raises:
            NotFoundError: none, or more than one.
        """
        exact = [one for one, place in self.places.items() if text in (one, place, place.removeprefix("cases/"))]
        found = exact or [one for one, record in self.records.items() if text.casefold() == record.name.casefold()]
        if not found:
            raise NotFoundError(f"no case file has anybody called '{text}'; `casegraph identity show` lists them")
        if len(found) > 1:
            listed = ", ".join(sorted(self.places[one] for one in found))
            raise NotFoundError(f"'{text}' stands in several files; name one of: {listed}")
        return found[0]


def people_of(book: Casebook) -> People:
    """Compile a casebook and take its records."""
    from loaders.compile import compile_casebook

    return people_in(compile_casebook(book, reports=False))


def people_in(compiled: Compiled) -> People:
    """The records of people and bodies of a compiled casebook."""
    from loaders.identify import records_of, spellings_of

    records: dict[str, Record] = {}
    places: dict[str, str] = {}
    spellings: dict[str, list[str]] = {}
    for file in compiled.files:
        for handle, record in records_of(file, compiled.aliases, compiled.periods):
            records[record.id] = record
            places[record.id] = f"{file.name.removesuffix('.yaml')}:{handle}"
            spellings[record.id] = spellings_of(file, record.label, handle)
    return People(records, places, compiled, spellings)


@identity.command("show")
@click.argument("name", default="")
@casebook_option
@format_option
def show_command(name: str, casebook: Path, form: str) -> None:
    """List people and bodies with every record joined in them and every spelling; with NAME, those it is part of."""
    from graph.casebook import Casebook
    from graph.names import fold
    from graph.table import Table

    people = people_of(Casebook(casebook))
    rows = []
    for node, members in people.compiled.identity.clusters.items():
        names = sorted({people.records[one].name for one in members})
        spellings = [spelling for one in members for spelling in people.spellings[one]]
        if fold(name) in " ".join(map(fold, spellings)):
            kind = people.records[members[0]].label
            places = [people.places[one] for one in members]
            rows.append({"id": node, "kind": kind, "names": names, "records": places, "spellings": spellings})
    columns = ["id", "kind", "names", "records", *(["spellings"] if name or form != "table" else [])]
    render(Table(columns, sorted(rows, key=lambda row: (str(row["kind"]), str(row["names"])))), form)


@identity.command("propose")
@casebook_option
@format_option
def propose_command(casebook: Path, form: str) -> None:
    """List pairs of records that may be one person or body, the likeliest first, with the reasons."""
    from graph.casebook import Casebook
    from graph.look_alikes import look_alikes
    from graph.table import Table
    from loaders.identify import context_of

    people = people_of(Casebook(casebook))
    compiled = people.compiled
    context = context_of(compiled.files, compiled.aliases, compiled.periods)
    found = look_alikes(people.records.values(), compiled.identity, context, compiled.aliases)
    rows: list[dict[str, Any]] = [
        {
            "left": people.places[one.left],
            "right": people.places[one.right],
            "names": [people.records[one.left].name, people.records[one.right].name],
            "score": one.score,
            "reasons": list(one.reasons),
        }
        for one in found
    ]
    render(Table(["left", "right", "names", "score", "reasons"], rows), form)


@identity.command("judge")
@click.argument("left")
@click.argument("right")
@click.option("--same", "verdict", flag_value="same", help="They are one person.")
@click.option("--different", "verdict", flag_value="different", help="They are two people.")
@click.option("--unsure", "verdict", flag_value="unsure", help="It cannot be told now; do not ask again.")
@_by
@_why
@casebook_option
@format_option
def judge_command(
    left: str, right: str, verdict: str | None, by: str | None, why: str | None, casebook: Path, form: str
) -> None:
    """Say whether two records (FILE:HANDLE, or a name that only one record has) are one person or body.

    Judgements are transitive; one that contradicts another is noted, told, and waits until one of them is revoked.
    """
    from graph.casebook import Casebook

    if verdict is None:
        raise UsageError("say --same, --different or --unsure")
    book = Casebook(casebook)
    people = people_of(book)
    one, other = people.meant(left), people.meant(right)
    if one == other:
        raise UsageError(f"'{left}' and '{right}' are the same record")
    if people.records[one].label != people.records[other].label:
        kinds = people.records[one].label, people.records[other].label
        raise UsageError(f"'{left}' is a {kinds[0]}, '{right}' a {kinds[1]}")
    _decide(book, form, decision=verdict, left=one, right=other, by=by, why=why)


@identity.command("split")
@click.argument("record")
@_by
@_why
@casebook_option
@format_option
def split_command(record: str, by: str | None, why: str | None, casebook: Path, form: str) -> None:
    """Take one record (FILE:HANDLE) out of the person or body its name put it in: a namesake."""
    from graph.casebook import Casebook
    from graph.identity import key_id

    book = Casebook(casebook)
    people = people_of(book)
    one = people.records[people.meant(record)]
    if one.key is None:
        raise UsageError(
            f"nothing but a judgement joins '{record}' with anybody; take that back: casegraph identity revoke"
        )
    _decide(book, form, decision="different", left=one.id, right=key_id(one.key, one.label), by=by, why=why)


@identity.command("revoke")
@click.argument("decision")
@_by
@_why
@casebook_option
@format_option
def revoke_command(decision: str, by: str | None, why: str | None, casebook: Path, form: str) -> None:
    """Take back a judgement, by the id that `judge` printed; rebuilding restores what was there before it."""
    from graph.casebook import Casebook
    from graph.ledger import Ledger

    book = Casebook(casebook)
    if decision not in {one.id for one in Ledger(book.ledger_file).read()[0]}:
        raise NotFoundError(f"the ledger has no decision '{decision}'")
    _decide(book, form, decision="revoke", subject=decision, by=by, why=why)


def _decide(book: Casebook, form: str, *, by: str | None, **fields: Any) -> None:
    from graph.ledger import Decision, Ledger
    from graph.table import Table
    from loaders.answers import reviewer

    now = datetime.datetime.now(tz=datetime.UTC)
    made = Decision.model_validate({**fields, "by": reviewer(by, book.folder), "when": now})
    Ledger(book.ledger_file).append(made)
    told = [one.why for one in people_of(book).compiled.identity.conflicts if made.id in one.judgements]
    row = {"decision": made.id, "said": str(made.decision), "by": made.by, "when": made.when.isoformat()}
    if form == "table":
        click.echo(
            f"Noted as {made.id}. `casegraph load` puts it into the graph; `casegraph identity revoke {made.id}`"
        )
        click.echo("takes it back.")
        for why in told:
            click.echo(f"But it is in conflict: {why}.")
    else:
        render(Table([*row, "conflicts"], [{**row, "conflicts": told}]), form)
