"""What the stories about reading and reviewing reports share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from graph.casebook import Casebook
from graph.cli import main
from graph.collection import Collection
from graph.model import Node
from loaders.compile import Compiled, compile_casebook
from loaders.proposals import Proposal

HERE = Path(__file__).resolve().parent
REPORT = HERE / "reports" / "adilsoz-2018-04.txt"
FIGURES = HERE / "reports" / "s03-figures-first.txt"
SLUG = REPORT.stem


def run(book: Casebook, *words: str, stdin: str | None = None) -> Result:
    command, *rest = words
    return CliRunner().invoke(main, [command, *rest, "--casebook", str(book.folder)], input=stdin)


def done(book: Casebook, *words: str) -> str:
    result = run(book, *words)
    assert result.exit_code == 0, result.output
    return result.output


def listed(book: Casebook, *words: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(done(book, "review", "list", *words, "--format", "json"))["rows"]
    return rows


def compiled(book: Casebook) -> Compiled:
    return compile_casebook(Casebook(book.folder))


def dump(graph: Collection) -> list[str]:
    facts = [*graph.nodes.values(), *graph.relations.values()]
    return sorted(json.dumps([type(one).__name__, one.model_dump(mode="json")], sort_keys=True) for one in facts)


def named(graph: Collection, name: str) -> Node:
    (found,) = [node for node in graph.nodes.values() if node.name == name]
    return found


def waiting(book: Casebook) -> list[Proposal]:
    return [one for one in compiled(book).proposals.all if one.waits]
