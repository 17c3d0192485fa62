"""Commands that ask: saved questions, typed Cypher, a case's history, paths, networks, pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.errors import UsageError
from graph.output import casebook_option, format_option, render, render_json, shown
from queries.explorer.commands import COMMANDS as EXPLORER

if TYPE_CHECKING:
    from graph.store import Store

_proposed = click.option("--proposed", is_flag=True, help="Answer from facts that wait for review too.")


def _open(casebook: Path) -> Store:
    from graph.store import Store

    return Store.open(casebook)


def _given(pairs: tuple[str, ...]) -> dict[str, str]:
    given: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise UsageError(f"'{pair}' is no parameter; write --param name=value")
        given[name.strip()] = value
    return given


@click.command("queries")
@format_option
def queries_command(form: str) -> None:
    """List the saved questions and their parameters."""
    from graph.table import Table
    from queries.catalog import catalog

    rows = [
        {
            "topic": one.topic,
            "name": one.name,
            "title": one.title,
            "parameters": [f"{p.name}" if p.required else f"[{p.name}={p.default}]" for p in one.parameters],
        }
        for one in catalog().values()
    ]
    render(Table(["topic", "name", "title", "parameters"], rows), form)


@click.command("query")
@click.argument("name")
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter of the question.")
@_proposed
@casebook_option
@format_option
def query_command(name: str, params: tuple[str, ...], proposed: bool, casebook: Path, form: str) -> None:
    """Ask a saved question; NAME is one of `casegraph queries`, or a .cypher file of yours."""
    from queries.catalog import question

    asked = question(name)
    arguments = asked.arguments(_given(params), proposed=proposed)
    with _open(casebook) as store:
        render(store.read(asked.cypher, arguments), form)


@click.command("cypher")
@click.argument("text")
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="A text parameter, $NAME in Cypher.")
@click.option("--timeout", type=click.FloatRange(0.1, 600), default=30.0, show_default=True, help="Seconds.")
@casebook_option
@format_option
def cypher_command(text: str, params: tuple[str, ...], timeout: float, casebook: Path, form: str) -> None:
    """Ask in Cypher; it is run read-only."""
    from graph.readonly import check

    check(text)
    with _open(casebook) as store:
        render(store.read(text, dict(_given(params)), timeout=timeout), form)


@click.command("case")
@click.argument("name")
@_proposed
@casebook_option
@format_option
def case_command(name: str, proposed: bool, casebook: Path, form: str) -> None:
    """Show the whole history of a case, by its name or by somebody who takes part in it."""
    from graph.table import Table
    from queries.timeline import timeline
    from queries.trace import trace_case

    with _open(casebook) as store:
        trace = trace_case(store, name, proposed=proposed)
    if form == "json":
        render_json(trace)
    elif form == "csv":
        columns = ["date", "kind", "court", "outcome", "persons", "sources"]
        rows = [{**step, "persons": [one["name"] for one in step["persons"]]} for step in trace["steps"]]
        render(Table(columns, rows), form)
    else:
        click.echo(timeline(trace), nl=False)


@click.command("path")
@click.argument("start")
@click.argument("end")
@click.option("--through", multiple=True, metavar="LABEL", help="Also pass through Court, Law, Outlet, … or all.")
@click.option("--longest", type=click.IntRange(1, 12), default=8, show_default=True, help="Most relations in a path.")
@_proposed
@casebook_option
@format_option
def path_command(
    start: str, end: str, through: tuple[str, ...], longest: int, proposed: bool, casebook: Path, form: str
) -> None:
    """Show how two things connect: every shortest connection, as sentences with their sources."""
    from graph.table import Table
    from queries.paths import find_paths

    with _open(casebook) as store:
        found = find_paths(store, start, end, through=through, longest=longest, proposed=proposed)
    if form == "json":
        render_json(found)
    elif form == "csv":
        rows = [
            {"path": number, "step": step, "sentence": relation["sentence"], "sources": relation["sources"]}
            for number, path in enumerate(found["paths"], start=1)
            for step, relation in enumerate(path["relations"], start=1)
        ]
        render(Table(["path", "step", "sentence", "sources"], rows), form)
    else:
        for number, path in enumerate(found["paths"], start=1):
            click.echo(f"{number}.")
            for relation in path["relations"]:
                click.echo(f"   {shown(relation['sentence'])}  [{shown(relation['sources'])}]")
        if found["more"]:
            click.echo("… and more of the same length")


@click.command("network")
@click.option("--of", "what", type=click.Choice(["attackers"]), default="attackers", show_default=True, help="Whom.")
@click.option("--min", "minimum", type=click.IntRange(1), default=1, show_default=True, help="Least shared things.")
@_proposed
@casebook_option
@format_option
def network_command(what: str, minimum: int, proposed: bool, casebook: Path, form: str) -> None:
    """Show how attackers and attacks hang together: what they share, groups, and who stands between."""
    from queries.network_report import as_json, as_table, as_text

    with _open(casebook) as store:
        network = _network(store, minimum, proposed)
    if form == "json":
        render_json(as_json(network))
    elif form == "csv":
        render(as_table(network), form)
    else:
        click.echo(as_text(network), nl=False)


def _network(store: Store, minimum: int, proposed: bool) -> Any:
    from queries.catalog import question
    from queries.networks import QUERY, attackers_network

    asked = question(QUERY.rpartition("/")[2])
    return attackers_network(store.read(asked.cypher, asked.arguments({}, proposed=proposed)).rows, minimum=minimum)


@click.command("draw")
@click.argument("name", metavar="[QUERY]", required=False)
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter of the question.")
@click.option("--case", "case", metavar="NAME", help="Draw a case.")
@click.option("--path", "ends", nargs=2, metavar="A B", help="Draw how two things connect.")
@click.option(
    "--through", multiple=True, metavar="LABEL", help="With --path: also pass through Court, Outlet, … or all."
)
@click.option("--network", is_flag=True, help="Draw the network of attackers.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The HTML file to write.")
@_proposed
@casebook_option
@format_option
def draw_command(
    name: str | None,
    params: tuple[str, ...],
    case: str | None,
    ends: tuple[str, str] | None,
    through: tuple[str, ...],
    network: bool,
    output: Path,
    proposed: bool,
    casebook: Path,
    form: str,
) -> None:
    """Draw an answer, a case, a path or the network into one HTML file that needs no internet."""
    from graph.casebook import Casebook
    from graph.draw import draw, write
    from graph.table import Table

    if sum(map(bool, (name, case, ends, network))) != 1:
        raise UsageError("name one thing to draw: a saved question, --case NAME, --path A B, or --network")
    with _open(casebook) as store:
        title, subtitle, picture = _picture(store, name, params, case, ends, through, proposed)
    documents = {slug: document.entry.title for slug, document in Casebook(casebook).sources.items()}
    written = write(draw(picture, title, subtitle=subtitle, documents=documents), output)
    row = {"file": str(written), "nodes": len(picture), "relations": picture.number_of_edges()}
    if form == "table":
        click.echo(f"{written}: {row['nodes']} things and {row['relations']} relations; open it in a browser.")
    else:
        render(Table(list(row), [row]), form)


def _picture(
    store: Store,
    name: str | None,
    params: tuple[str, ...],
    case: str | None,
    ends: tuple[str, str] | None,
    through: tuple[str, ...],
    proposed: bool,
) -> tuple[str, str | None, Any]:
    from queries import pictures

    if case:
        title, picture = pictures.of_case(store, case, proposed=proposed)
        return title, None, picture
    if ends:
        from queries.paths import find_paths

        found = find_paths(store, *ends, through=through, proposed=proposed)
        return f"{', '.join(found['from'])} — {', '.join(found['to'])}", None, pictures.of_paths(found)
    if name:
        from queries.catalog import question

        asked = question(name)
        arguments = asked.arguments(_given(params), proposed=proposed)
        return (
            asked.title,
            asked.about,
            pictures.of_answer(store, store.read(asked.cypher, arguments), proposed=proposed),
        )
    from queries.networks import network_view

    return "Attackers and attacks", "What they share", network_view(_network(store, 1, proposed))


COMMANDS: list[click.Command] = [
    queries_command,
    query_command,
    cypher_command,
    case_command,
    path_command,
    network_command,
    draw_command,
    *EXPLORER,
]
