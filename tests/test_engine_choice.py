"""Which engine a command uses: the one named, else the variable's, else the one this casebook was started with."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph import engines
from graph.casebook import Casebook
from graph.errors import UsageError


def test_the_nearest_word_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Casebook.create(tmp_path / "book").folder
    assert engines.chosen(None, book).name == "arcadedb"
    (book / engines.FOLDER).mkdir()
    engines.remember(book, "neo4j")
    assert engines.chosen(None, book).name == "neo4j"
    monkeypatch.setenv(engines.ENVIRONMENT, "arcadedb")
    assert engines.chosen(None, book).name == "arcadedb"
    assert engines.chosen("neo4j", book).name == "neo4j"
    with pytest.raises(UsageError, match="there is no engine 'oracle'"):
        engines.chosen("oracle", book)


def test_a_spoilt_note_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(engines.ENVIRONMENT, raising=False)
    book = Casebook.create(tmp_path / "book").folder
    (book / engines.FOLDER).mkdir()
    (book / engines.FOLDER / "engine").write_text("../../etc", encoding="utf-8")
    assert engines.chosen(None, book).name == "arcadedb"
