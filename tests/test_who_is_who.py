"""People across case files: joined by their full names, and otherwise only by what people judge, reversibly."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from click.testing import CliRunner

from graph.casebook import Casebook
from graph.cli import main
from loaders.compile import compile_casebook

FILES = {
    "a": "people:\n  lim: {name: Vera Lim, is: journalist, at: 1-2}\n",
    "b": "people:\n  lim: {name: Вера Лим, at: 1-2}\n  short: {name: V. Lim, position: editor, at: 1-2}\n",
    "c": "people:\n  other: {name: Vera Lim, position: judge, at: 1-2}\n",
}


def book(folder: Path) -> Casebook:
    made = Casebook.create(folder / "book")
    (made.folder / "sources" / "r.yaml").write_text("title: A report\nlength: 100\n", encoding="utf-8")
    for name, text in FILES.items():
        (made.folder / "cases" / f"{name}.yaml").write_text("source: r\n" + text, encoding="utf-8")
    return made


def people(made: Casebook) -> list[tuple[str, ...]]:
    """The records of each person, as FILE:HANDLE, from the command that shows them."""
    result = run(made, "show")
    return sorted(tuple(sorted(row["records"])) for row in json.loads(result)["rows"])


def run(made: Casebook, *arguments: str) -> str:
    result = CliRunner().invoke(main, ["identity", *arguments, "--casebook", str(made.folder), "--format", "json"])
    assert result.exit_code == 0, result.output
    return result.stdout


def graph(made: Casebook) -> tuple[object, ...]:
    compiled = compile_casebook(Casebook(made.folder))
    return tuple(sorted(compiled.graph.nodes.items())), tuple(sorted(compiled.graph.relations.items()))


def test_a_full_name_in_two_scripts_is_one_person_and_an_initial_is_another(tmp_path: Path) -> None:
    assert people(book(tmp_path)) == [("cases/a:lim", "cases/b:lim", "cases/c:other"), ("cases/b:short",)]


def test_a_judgement_joins_and_its_revocation_restores_exactly_what_was_there(tmp_path: Path) -> None:
    made = book(tmp_path)
    before = graph(made)
    noted = json.loads(run(made, "judge", "b:short", "a:lim", "--same", "--by", "Oleg Shin", "--why", "same portrait"))
    assert people(made) == [("cases/a:lim", "cases/b:lim", "cases/b:short", "cases/c:other")]
    joined = compile_casebook(Casebook(made.folder)).graph
    (person,) = [node for node in joined.nodes.values() if "Person" in node.labels()]
    assert {"Vera Lim", "V. Lim", "Вера Лим"} <= set(person.names)
    run(made, "revoke", noted["rows"][0]["decision"], "--by", "Oleg Shin")
    assert graph(made) == before
    assert len((made.folder / "ledger.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_a_namesake_is_split_off_and_the_others_stay(tmp_path: Path) -> None:
    made = book(tmp_path)
    run(made, "split", "c:other", "--by", "Oleg Shin")
    assert people(made) == [("cases/a:lim", "cases/b:lim"), ("cases/b:short",), ("cases/c:other",)]


def test_a_question_is_asked_until_it_is_answered(tmp_path: Path) -> None:
    made = book(tmp_path)
    asked = json.loads(run(made, "propose"))["rows"]
    assert any("cases/b:short" in (row["left"], row["right"]) for row in asked)
    run(made, "judge", "b:short", "a:lim", "--unsure", "--by", "Oleg Shin")
    left = json.loads(run(made, "propose"))["rows"]
    assert not any("cases/b:short" in (row["left"], row["right"]) for row in left)


def test_an_unclear_word_is_refused_with_the_choices(tmp_path: Path) -> None:
    made = book(tmp_path)
    base = ["--casebook", str(made.folder), "--by", "x"]
    several = CliRunner().invoke(main, ["identity", "judge", "Vera Lim", "b:short", "--same", *base])
    assert several.exit_code == 3
    assert "cases/a:lim, cases/c:other" in several.stderr
    nobody = CliRunner().invoke(main, ["identity", "judge", "Nobody", "b:short", "--same", *base])
    assert nobody.exit_code == 3
    unsaid = CliRunner().invoke(main, ["identity", "judge", "a:lim", "b:short", *base])
    assert unsaid.exit_code == 2


def test_who_judges_is_the_name_that_git_knows_as_in_review(tmp_path: Path) -> None:
    made = book(tmp_path)
    for command in (["init", "-q"], ["config", "user.name", "Vera Lim"]):
        subprocess.run(["git", "-C", str(made.folder), *command], check=True)
    noted = json.loads(run(made, "judge", "b:short", "a:lim", "--same"))
    assert noted["rows"][0]["by"] == "Vera Lim"


def test_a_judgement_against_another_is_told_at_once_and_neither_is_applied(tmp_path: Path) -> None:
    made = book(tmp_path)
    first = json.loads(run(made, "judge", "b:short", "a:lim", "--same", "--by", "Oleg Shin"))["rows"][0]
    assert first["conflicts"] == []
    base = ["identity", "judge", "a:lim", "b:short", "--different", "--by", "Ida Kim", "--casebook", str(made.folder)]
    result = CliRunner().invoke(main, base)
    assert result.exit_code == 0
    assert "But it is in conflict: judged the same and judged different, by Ida Kim, Oleg Shin" in result.stdout
    assert ("cases/b:short",) in people(made)
    checked = CliRunner().invoke(main, ["check", "--casebook", str(made.folder)])
    assert checked.exit_code == 1
    assert "ledger.jsonl: judged the same and judged different" in checked.stdout + checked.stderr
    run(made, "revoke", first["decision"], "--by", "Oleg Shin")
    assert CliRunner().invoke(main, ["check", "--casebook", str(made.folder)]).exit_code == 0


def test_show_tells_every_spelling_with_its_place(tmp_path: Path) -> None:
    made = book(tmp_path)
    run(made, "judge", "b:short", "a:lim", "--same", "--by", "Oleg Shin")
    (row,) = json.loads(run(made, "show", "V. Lim"))["rows"]
    assert row["kind"] == "Person"
    assert sorted(row["spellings"]) == ["V. Lim (r 1-2)", "Vera Lim (r 1-2)", "Vera Lim (r 1-2)", "Вера Лим (r 1-2)"]
