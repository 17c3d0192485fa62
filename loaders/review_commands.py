"""`casegraph review`: decide about what was read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.errors import UsageError
from graph.output import casebook_option, format_option, render
from loaders.report_commands import compiled, read_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from graph.casebook import Casebook
    from graph.ledger import Decision
    from loaders.proposals import Proposal
    from loaders.review_words import Listing

_STATES = ("open", "deferred", "confirmed", "rejected", "coded")
_KINDS = (
    *("step", "charge", "sanction", "role", "attack", "attribution", "statistic"),
    *("Person", "Outlet", "Organization", "Court", "Article", "Place"),
)

_by = click.option("--by", metavar="NAME", help="Who decides; by default the name git knows, or the login.")
_why = click.option("--why", metavar="TEXT", help="The reason, for whoever reads the ledger.")


def _filters(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--source`, `--kind` and `--case`."""
    for option in (
        click.option("--case", "cases", multiple=True, metavar="KEY", help="Only facts of this case; may be repeated."),
        click.option(
            "--kind",
            "kinds",
            multiple=True,
            type=click.Choice(_KINDS, case_sensitive=False),
            help="Only proposals of this kind; may be repeated.",
        ),
        click.option("--source", "sources", multiple=True, metavar="SLUG", help="Only this document; may be repeated."),
    ):
        command = option(command)
    return command


# ---------------------------------------------------------------- review


@click.group("review", invoke_without_command=True)
@_filters
@_by
@_why
@click.option("--casebook", metavar="DIR", help="The casebook; by default the one this folder is in.")
@click.pass_context
def review_group(
    context: click.Context, /, by: str | None, why: str | None, casebook: str | None, **filters: tuple[str, ...]
) -> None:
    """Decide about what was read: see each proposal with its sentence, and confirm, reject, edit or defer it.

    Without a subcommand it asks at the terminal, one proposal a screen. Every decision goes to
    ledger.jsonl with who, when and why, and nothing is asked twice.
    """
    if context.invoked_subcommand is not None:
        # `review --casebook DIR list` means the same as `review list --casebook DIR`.
        given = {name: value for name, value in context.params.items() if value}
        context.default_map = dict.fromkeys(review_group.commands, given)
        return
    from graph.casebook import Casebook
    from loaders.answers import reviewer
    from loaders.review_screen import Screen

    book = Casebook.find(Path(casebook).expanduser() if casebook else None)
    listing = _listing(book)
    waiting = _shown_once(_picked(listing, states=("open", "deferred"), **filters))
    if not waiting:
        click.echo("Nothing waits for review.")
        return
    done = Screen(book, listing, reviewer(by, book.folder), why).ask(waiting)
    click.echo("\n" + _counted(done))


@review_group.command("list")
@_filters
@click.option("--state", "states", multiple=True, type=click.Choice(_STATES), help="By default open and deferred.")
@casebook_option
@format_option
def list_command(states: tuple[str, ...], casebook: Path, form: str, **filters: tuple[str, ...]) -> None:
    """List proposals, case by case, each with its sentence (the quote between » and «)."""
    from graph.casebook import Casebook
    from graph.table import Table

    listing = _listing(Casebook(casebook))
    found = _shown_once(_picked(listing, states=states or ("open", "deferred"), **filters))
    if form == "table":
        rows = [listing.row(one) for one in found]
        columns = ["id", "group", "kind", "says", "sentence"]
        render(Table(columns if states == () else ["id", "state", *columns[1:]], rows), nothing="nothing waits")
        return
    records = [listing.record(one) for one in found]
    render(Table(list(records[0]) if records else ["id"], records), form)


def _answering(verdict: str, about: str) -> click.Command:
    """A subcommand that gives one answer to the proposals named, or to all that fit."""

    @review_group.command(verdict, help=about)
    @click.argument("ids", nargs=-1, metavar="[ID]...")
    @click.option("--all", "everything", is_flag=True, help="All that wait and fit --source, --kind and --case.")
    @_filters
    @_by
    @_why
    @casebook_option
    @format_option
    def command(
        ids: tuple[str, ...],
        everything: bool,
        by: str | None,
        why: str | None,
        casebook: Path,
        form: str,
        **filters: Any,
    ) -> None:
        from graph.casebook import Casebook
        from graph.ledger import Verdict
        from loaders.answers import chosen, decide, reviewer, with_forms

        if bool(ids) == everything:
            raise UsageError("name proposals by their ID, or all of them with --all (and --source, --kind, --case)")
        book = Casebook(casebook)
        listing = _listing(book)
        proposals = listing.compiled.proposals
        if everything:
            picked = _picked(listing, states=("open", "deferred"), **filters)
        else:
            picked = with_forms(proposals, chosen(proposals, ids))
        _tell(decide(book, picked, Verdict[verdict.upper()], by=reviewer(by, book.folder), why=why), form)

    return command


_answering("confirm", "Confirm proposals: each becomes a fact that you stand behind.")
_answering("reject", "Reject proposals: they leave the graph and never come back.")
_answering("defer", "Put proposals off: they stay proposed, and are asked about again.")


@review_group.command("edit")
@click.argument("id_", metavar="ID")
@click.option("--set", "pairs", multiple=True, required=True, metavar="FIELD=VALUE", help="May be repeated.")
@_by
@_why
@casebook_option
@format_option
def edit_command(id_: str, pairs: tuple[str, ...], by: str | None, why: str | None, casebook: Path, form: str) -> None:
    """Correct a proposal and confirm it. An empty VALUE takes a value away; names are separated by commas.

    `--set case=KEY` moves a fact to another case.
    """
    from graph.casebook import Casebook
    from graph.ledger import Verdict
    from loaders.answers import chosen, decide, reviewer, with_forms
    from loaders.edits import changes_of

    book = Casebook(casebook)
    proposals = compiled(book).proposals
    picked = chosen(proposals, [id_])
    given = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise UsageError(f"write --set FIELD=VALUE, not '{pair}'")
        given[name.strip()] = text
    changes = changes_of(picked[0].kind, given)
    decisions = decide(
        book, with_forms(proposals, picked), Verdict.EDIT, by=reviewer(by, book.folder), why=why, changes=changes
    )
    _tell(decisions, form)


@review_group.command("decisions")
@casebook_option
@format_option
def decisions_command(casebook: Path, form: str) -> None:
    """List the decisions that stand, oldest first, with the id by which `review undo` takes one back."""
    from graph.casebook import Casebook
    from graph.ledger import Ledger
    from graph.table import Table
    from loaders.decisions import Decisions
    from loaders.review_words import said

    standing = Decisions(Ledger(Casebook(casebook).ledger_file).standing())
    rows = [
        {
            "decision": one.decision.id,
            "verdict": str(one.decision.decision),
            "by": one.decision.by,
            "when": one.decision.when.isoformat(timespec="seconds"),
            "kind": one.label or one.candidate.kind,
            "says": said(one.label or one.candidate.kind, one.value),
            "why": one.decision.why,
        }
        for one in standing.all()
    ]
    columns = ["decision", "verdict", "by", "when", "kind", "says", "why"]
    render(Table(columns, rows), form, nothing="no decisions yet")


@review_group.command("undo")
@click.argument("decisions", nargs=-1, required=True, metavar="DECISION...")
@_by
@_why
@casebook_option
@format_option
def undo_command(decisions: tuple[str, ...], by: str | None, why: str | None, casebook: Path, form: str) -> None:
    """Take decisions back; the proposals wait again. The ledger keeps both the decision and its revocation."""
    from graph.casebook import Casebook
    from loaders.answers import reviewer, take_back

    book = Casebook(casebook)
    who = reviewer(by, book.folder)
    taken = []
    for wanted in decisions:
        taken.append(take_back(book, wanted, by=who, why=why))
        if form == "table":
            click.echo(f"taken back: {taken[-1].id}")
    if form == "table":
        click.echo(_NEXT)
    else:
        _tell(taken, form)


# ---------------------------------------------------------------- what they share

_NEXT = "To bring it into the database: casegraph load"


def _listing(book: Casebook) -> Listing:
    from loaders.review_words import Listing

    return Listing(compiled(book), {slug: one.text for slug, one in book.sources.items()})


def _picked(
    listing: Listing, sources: Iterable[str], kinds: Iterable[str], cases: Iterable[str], states: Iterable[str]
) -> list[Proposal]:
    known = listing.texts
    for slug in sources:
        if slug not in known:
            raise UsageError(f"there is no source '{slug}'; there are: {', '.join(sorted(known)) or 'none'}")
    found = listing.compiled.proposals.all
    for wanted, of in (
        (set(sources), lambda one: one.source),
        (set(kinds), lambda one: one.kind),
        (set(cases), lambda one: one.case),
        (set(states), lambda one: str(one.state)),
    ):
        found = [one for one in found if not wanted or of(one) in wanted]
    return listing.ordered(found)


def _shown_once(proposals: list[Proposal]) -> list[Proposal]:
    """Without the further forms of a name whose first form is listed too."""
    keys = {one.key for one in proposals}
    return [one for one in proposals if one.lead == one.key or one.lead not in keys]


_DONE = {"confirm": "confirmed", "reject": "rejected", "edit": "corrected", "defer": "put off"}


def _tell(decisions: Iterable[Decision], form: str) -> None:
    """Print what was decided: counted for a person, one row a decision for a program."""
    from graph.table import Table

    if form == "table":
        click.echo(_counted(Counter(str(one.decision) for one in decisions)))
        return
    rows = [
        {"decision": one.id, "verdict": str(one.decision), "subject": one.subject, "by": one.by, "why": one.why}
        for one in decisions
    ]
    render(Table(["decision", "verdict", "subject", "by", "why"], rows), form)


def _counted(done: Counter[str]) -> str:
    if not done.total():
        return "Nothing was decided."
    return ", ".join(f"{done[word]} {_DONE[word]}" for word in _DONE if done[word]) + f". {_NEXT}"


REVIEW_COMMANDS: list[click.Command] = [read_command, review_group]
