"""Commands about the graph as a whole: the engine that holds it, and its dump."""

from __future__ import annotations

import click

COMMANDS: list[click.Command] = []
