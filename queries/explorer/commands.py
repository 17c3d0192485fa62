"""The command that opens the explorer."""

from __future__ import annotations

from pathlib import Path

import click

from graph.output import casebook_option


@click.command("explore")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="The port; by default a free one.")
@click.option("--no-open", is_flag=True, help="Do not open a browser.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others than this machine too?")
@click.option("--as", "reviewer", metavar="NAME", default="", help="Who decides on the review page.")
@casebook_option
def explore_command(port: int, no_open: bool, host: str, reviewer: str, casebook: Path) -> None:
    """Open the graph in a browser: search, walk, read the sources, review. Ctrl-C stops it."""
    from queries.explorer.serving import LOOPBACK, serve

    if host not in LOOPBACK:
        click.echo(
            f"Warning: with --host {host} other computers can reach this graph, over an unencrypted connection. "
            "Whoever learns the address below can read everything in it.",
            err=True,
        )
    serve(casebook, host=host, port=port, browse=not no_open, reviewer=reviewer, say=click.echo)


COMMANDS: list[click.Command] = [explore_command]
