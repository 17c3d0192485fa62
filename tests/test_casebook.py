"""The casebook and its ledger: made once, never overwritten, and no decision is lost."""

from __future__ import annotations

import datetime
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner
from pydantic import ValidationError

from graph.casebook import Casebook, CasebookError
from graph.cli import main
from graph.ledger import Decision, Ledger, Verdict

NOW = datetime.datetime(2023, 12, 1, 10, tzinfo=datetime.UTC)


def decision(**more: object) -> Decision:
    return Decision.model_validate({"decision": "confirm", "subject": "f1", "by": "Vera Lim", "when": NOW, **more})


def test_a_new_casebook_is_empty_and_an_old_one_is_left_alone(tmp_path: Path) -> None:
    made = Casebook.create(tmp_path / "book")
    assert made.case_files() == []
    assert json.loads((made.folder / "case.schema.json").read_text(encoding="utf-8"))["title"] == "casegraph case file"
    with pytest.raises(CasebookError, match="is a casebook already"):
        Casebook.create(tmp_path / "book")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CasebookError, match="is not empty"):
        Casebook.create(tmp_path / "other")


def test_a_casebook_is_found_from_inside_and_by_its_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Casebook.create(tmp_path / "book")
    monkeypatch.delenv("CASEGRAPH_CASEBOOK", raising=False)
    monkeypatch.chdir(made.folder / "cases")
    assert Casebook.find().folder == made.folder
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CasebookError, match="there is no casebook here"):
        Casebook.find()
    monkeypatch.setenv("CASEGRAPH_CASEBOOK", str(made.folder))
    assert Casebook.find().folder == made.folder


def test_a_name_with_quotes_makes_a_readable_casebook(tmp_path: Path) -> None:
    made = Casebook.create(tmp_path / "the lawyer's: 'book'")
    assert made.source_problems == []
    assert "''book''" in (made.folder / "casebook.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "message"), [("name: x\n", "write in it: format: 1"), ("format: 99\n", "is of format 99.*install a newer")]
)
def test_a_casebook_that_this_version_cannot_read_is_refused(tmp_path: Path, text: str, message: str) -> None:
    made = Casebook.create(tmp_path / "book")
    (made.folder / "casebook.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(CasebookError, match=message):
        Casebook(made.folder)


def test_a_case_file_is_taken_in_and_never_over_another(tmp_path: Path) -> None:
    book = Casebook.create(tmp_path / "book")
    mine = tmp_path / "mine.yaml"
    mine.write_text("source: r\n", encoding="utf-8")
    kept = book.folder / "cases" / "mine.yaml"
    kept.write_text("source: other\n", encoding="utf-8")
    arguments = ["load", "--casebook", str(book.folder), str(mine)]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 1
    assert "another cases/mine.yaml" in result.output
    assert kept.read_text(encoding="utf-8") == "source: other\n"


def test_check_names_file_and_line_and_ends_with_one(tmp_path: Path) -> None:
    book = Casebook.create(tmp_path / "book")
    (book.folder / "cases" / "a.yaml").write_text("people:\n  x: {nme: A}\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "--casebook", str(book.folder), "--format", "json"])
    assert result.exit_code == 1
    answer = json.loads(result.stdout)
    assert answer["files"] == [{"file": "cases/a.yaml", "read": 1, "accepted": 0, "rejected": 1}]
    assert {(one["file"], one["line"]) for one in answer["problems"]} == {("cases/a.yaml", 2)}
    assert "cases/a.yaml, line 2: people.x.name: this field is required" in result.stderr


def test_decisions_are_kept_in_order_and_a_revoked_one_stands_no_more(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    first = decision()
    ledger.append(first, decision(decision="same", subject=None, left="a", right="b", why="same portrait"))
    ledger.append(decision(decision="revoke", subject=first.id, by="Oleg Shin"))
    decisions, problems = ledger.read()
    assert problems == []
    assert [one.decision for one in decisions] == [Verdict.CONFIRM, Verdict.SAME, Verdict.REVOKE]
    assert [one.decision for one in ledger.standing()] == [Verdict.SAME]


def test_a_broken_line_is_named_and_the_others_are_kept(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    ledger.append(decision())
    with ledger.path.open("a", encoding="utf-8") as file:
        file.write('{"decision": "confirm", "subj')  # a writer that was cut off
    ledger.append(decision(subject="f2"))
    decisions, problems = ledger.read()
    assert [one.subject for one in decisions] == ["f1", "f2"]
    assert [problem.line for problem in problems] == [2]


def test_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.jsonl")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: ledger.append(decision(subject=f"f{number}")), range(200)))
    decisions, problems = ledger.read()
    assert problems == []
    assert {one.subject for one in decisions} == {f"f{number}" for number in range(200)}


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"decision": "same"}, "needs left and right"),
        ({"subject": None}, "needs a subject"),
        ({"when": "2023-12-01T10:00:00"}, "time zone"),
        ({"by": ""}, "at least 1"),
    ],
)
def test_a_decision_without_its_parts_is_refused(more: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        decision(**more)
