"""The transcript in the README is what the program prints today."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph.casebook import Casebook
from graph.cli import main
from graph.engines import stop

ROOT = Path(__file__).resolve().parent.parent


def transcript() -> list[tuple[list[str], list[str]]]:
    """The commands of the README's first block and the lines printed below each."""
    (block, *_) = re.findall(r"```\n(\$ casegraph .*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    found = []
    for part in block.split("$ casegraph ")[1:]:
        command, *lines = part.splitlines()
        found.append((shlex.split(command), [line for line in lines if line.strip()]))
    return found


def test_the_transcript_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NEO4J_URI", "CASEGRAPH_ENGINE"):
        monkeypatch.delenv(name, raising=False)
    book = Casebook.create(tmp_path / "book", example=True)
    monkeypatch.setenv("CASEGRAPH_CASEBOOK", str(book.folder))
    try:
        assert CliRunner().invoke(main, ["load"]).exit_code == 0
        for command, lines in transcript():
            printed = CliRunner().invoke(main, command).output
            position = 0
            for line in lines:
                # "…" stands for what is left out; everything else must come in this order.
                for piece in filter(str.strip, line.split("…")):
                    at = printed.find(piece.rstrip(), position)
                    assert at >= 0, f"casegraph {shlex.join(command)} does not print: {piece}"
                    position = at + len(piece.rstrip())
    finally:
        stop(book.folder)


def test_every_file_that_the_readme_links_to_is_there() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), (page.name, target)
