"""The command line: commands found by entry point, errors as one sentence, answers in three forms."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as some

from graph import errors
from graph.cli import Commands, main
from graph.errors import CasegraphError
from graph.output import render, shown
from graph.table import Table


def printed(table: Table, form: str) -> str:
    out = io.StringIO()
    render(table, form, out)
    return out.getvalue()


# ---------------------------------------------------------------- commands


def root_with(monkeypatch: pytest.MonkeyPatch, **entries: str) -> Commands:
    """A root that finds these entry points and no others."""
    found = [EntryPoint(name, value, "casegraph.commands") for name, value in entries.items()]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: found)
    return Commands(name="casegraph")


def test_the_commands_of_the_contract_are_there() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    assert "could not be loaded" not in result.output
    names = {line.split()[0] for line in result.output.partition("Commands:")[2].splitlines() if line.strip()}
    assert names >= {"init", "load", "rebuild", "dump", "query", "cypher", "case", "path", "network", "draw", "db"}


def every_command(command: click.Command, context: click.Context) -> Iterator[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        yield context.command_path, command
        return
    for name in command.list_commands(context):
        if inner := command.get_command(context, name):
            yield from every_command(inner, click.Context(inner, parent=context, info_name=name))


def test_every_command_prints_for_people_and_for_programs() -> None:
    found = dict(every_command(main, click.Context(main, info_name="casegraph")))
    assert len(found) > 20
    for name, command in found.items():
        if name == "casegraph explore":  # it serves pages and prints one line
            continue
        formats = [one.type for one in command.params if "--format" in one.opts]
        assert formats and isinstance(formats[0], click.Choice), name
        assert set(formats[0].choices) >= {"table", "json", "csv"}, name


def test_the_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    result = CliRunner().invoke(main, ["--version"])
    assert result.output == f"casegraph {version('casegraph')}\n"


def test_a_module_that_is_missing_takes_no_other_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with(monkeypatch, graph="graph.commands:COMMANDS", broken="nowhere.commands:COMMANDS")
    result = CliRunner().invoke(root, ["--help"])
    assert result.exit_code == 0
    assert "dump" in result.output
    assert "those of 'broken' (ModuleNotFoundError" in result.output
    result = CliRunner().invoke(root, ["something"])
    assert result.exit_code == 2
    assert "No such command 'something'" in result.output
    assert "those of 'broken'" in result.output


KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, CasegraphError)]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_of_ours_is_one_sentence_and_an_exit_code(kind: type[CasegraphError]) -> None:
    @click.command()
    def fail() -> None:
        raise kind("something is the matter; do this")

    root = Commands(name="casegraph")
    root._found = {"fail": fail}
    result = CliRunner().invoke(root, ["fail"])
    assert result.output == "casegraph: something is the matter; do this\n"
    assert result.exit_code == kind.exit_code
    assert kind.exit_code in (1, 2, 3, 4)


def test_an_error_that_is_not_ours_is_not_hidden() -> None:
    @click.command()
    def fail() -> None:
        raise ZeroDivisionError

    root = Commands(name="casegraph")
    root._found = {"fail": fail}
    assert isinstance(CliRunner().invoke(root, ["fail"]).exception, ZeroDivisionError)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_told() -> None:
    command = [sys.executable, "-m", "graph.cli", "queries"]
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (result.returncode, result.stderr) == (
        1,
        "casegraph: nothing more can be written: No space left on device\n",
    )


def test_outside_a_casebook_a_command_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["db", "status"])
    assert result.exit_code in (1, 2)
    assert "casegraph init DIR" in result.output


def test_help_needs_none_of_the_heavy_libraries() -> None:
    """What makes it fast, rather than how fast it is on this machine today."""
    code = (
        "import sys; from click.testing import CliRunner; from graph.cli import main;"
        "assert CliRunner().invoke(main, ['--help']).exit_code == 0;"
        "heavy = {'neo4j', 'pydantic', 'networkx', 'numpy', 'rich', 'pyvis', 'jinja2', 'yaml', 'psutil'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


# ---------------------------------------------------------------- answers

CASES = Table(
    ["case", "amount", "people", "open"],
    [
        {"case": "Иск о чести", "amount": 1000000, "people": ["A", "B"], "open": True},
        {"case": "B", "amount": None, "people": [], "open": False},
    ],
)


def test_in_a_pipe_a_table_is_aligned_text() -> None:
    assert printed(CASES, "table") == (
        "case          amount  people  open\n"
        "-----------  -------  ------  ----\n"
        "Иск о чести  1000000  A, B    yes\n"
        "B                             no\n"
    )  # fmt: skip


def test_json_keeps_the_values() -> None:
    assert json.loads(printed(CASES, "json")) == {"columns": CASES.columns, "rows": CASES.rows}


def test_nothing_found_is_said_to_a_person_only() -> None:
    empty = Table(["a"], [])
    assert printed(empty, "table") == "nothing found\n"
    assert json.loads(printed(empty, "json")) == {"columns": ["a"], "rows": []}
    assert printed(empty, "csv") == "a\n"


@given(some.lists(some.one_of(some.text(), some.integers(), some.none(), some.booleans()), min_size=2, max_size=2))
def test_csv_reads_back_and_holds_no_formula(values: list[Any]) -> None:
    table = Table(["a", "b"], [dict(zip("ab", values, strict=True))])
    (_, cells) = list(csv.reader(io.StringIO(printed(table, "csv"), newline="")))
    for value, cell in zip(values, cells, strict=True):
        if isinstance(value, str):
            lines = value.replace("\r\n", "\n").replace("\r", "\n")
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
            assert cell in (lines, f"'{lines}")
        elif value is None:
            assert cell == ""
        else:
            assert cell == str(value)


@given(some.text())
def test_nothing_in_a_value_is_obeyed_by_a_terminal(text: str) -> None:
    out = shown(text)
    assert "\n" not in out
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u2066\u200f" for c in out)


def test_nodes_and_relations_are_shown_by_what_a_person_reads() -> None:
    node = {"id": "x", "labels": ["Entity", "Person"], "properties": {"name": "A. Person"}}
    relation = {"id": "r", "type": "SUED", "start": "x", "end": "y", "properties": {}}
    assert shown(node) == "A. Person"
    assert shown(relation) == "SUED"
    assert shown({"nodes": [node, node], "relations": [relation]}) == "A. Person - A. Person"
    assert shown({"role": "witness", "since": None}) == "role: witness; since: "


def on_a_terminal(environment: dict[str, str]) -> str:
    """What a table looks like on a terminal."""
    code = (
        "from graph.output import render; from graph.table import Table;"
        "render(Table(['name'], [{'name': '[red]x[/red]\\x1b[31m'}]))"
    )
    ours, theirs = pty.openpty()
    try:
        variables = {**os.environ, "TERM": "xterm-256color", **environment}
        subprocess.run([sys.executable, "-c", code], stdout=theirs, env=variables, check=True)
        os.close(theirs)
        return os.read(ours, 10_000).decode()
    finally:
        os.close(ours)


def test_on_a_terminal_a_table_is_drawn_and_no_color_is_heeded() -> None:
    coloured = on_a_terminal({"NO_COLOR": "", "FORCE_COLOR": ""})
    assert "[red]x[/red]" in coloured, "text from data is never markup"
    assert "\x1b[31m" not in coloured
    assert "\x1b[3" not in on_a_terminal({"NO_COLOR": "1"})
