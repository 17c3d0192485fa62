"""`casegraph identity compare`: two names, or a file of pairs, without a casebook and without a store."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from click.testing import CliRunner

from graph.cli import main
from graph.identity_commands import Pair, read_pairs


def run(*arguments: str, input: bytes | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["identity", "compare", *arguments], input=input)
    return result.exit_code, result.stdout, result.stderr


def test_two_names() -> None:
    code, out, _ = run("L. Beisekulova", "Lyazzat Beisenkulova", "--format", "json")
    assert code == 0
    found = json.loads(out)
    assert set(found) == {"score", "verdict", "reasons"}
    assert found["verdict"] == "review"
    assert 0.6 <= found["score"] < 0.8
    assert "the initial agrees" in found["reasons"]


def test_two_courts() -> None:
    code, out, _ = run("Almaty City Court", "Алматинский городской суд", "--label", "Court", "--format", "json")
    assert (code, json.loads(out)["verdict"]) == (0, "same")


def test_a_file_of_pairs_gives_one_line_a_row(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text(
        "a,b,label\nSamal Ibrayeva,Самал Ибраева,\nOrda.kz,Орда,Outlet\nMarat Omarov,Murat Omarov\n",
        encoding="utf-8-sig",
    )
    code, out, err = run("--pairs", str(file), "--format", "json")
    assert (code, err) == (0, "")
    assert [json.loads(line)["verdict"] for line in out.splitlines()] == ["same", "same", "different"]
    assert run("--pairs", str(file))[1] == out  # JSON lines are the default for pairs


def test_standard_input_other_columns_and_semicolons() -> None:
    text = "why;b;a\nscript;Самал Ибраева;Samal Ibrayeva\n".encode()
    code, out, _ = run("--pairs", "-", input=text)
    assert (code, json.loads(out)["verdict"]) == (0, "same")


def test_a_bad_row_is_told_with_its_line_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text(
        'a,b,label\nonly\n"two\nlines",two lines,Person\nx,y,Planet\nx,y,Person,more\nM. Omarov,Omarov M.,\n',
        encoding="utf-8",
    )
    code, out, err = run("--pairs", str(file))
    assert code == 1
    assert len(out.splitlines()) == 2
    assert f"{file}, line 2: expected 3 columns, found 1" in err
    assert f"{file}, line 5: unknown label 'Planet'; there are: Person, Court, Organization, Outlet" in err
    assert f"{file}, line 6: expected 3 columns, found 4" in err


def test_csv_and_table_are_for_people(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text("a,b\n=cmd(),Самал Ибраева\n", encoding="utf-8")
    _, out, _ = run("--pairs", str(file), "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert row["a"] == "'=cmd()"  # no formula for the spreadsheet
    assert row["label"] == "Person"
    _, out, _ = run("Samal\x1b[31m Ibrayeva", "Самал Ибраева")
    assert out.startswith("same")
    assert "\x1b" not in out


def test_mistakes_are_told_in_a_sentence(tmp_path: Path) -> None:
    assert run("only one name")[0] == 2
    assert run("a", "b", "--pairs", "x.csv")[0] == 2
    code, _, err = run("--pairs", str(tmp_path / "none.csv"))
    assert code == 1
    assert "cannot read" in err
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("left,right\nx,y\n", encoding="utf-8")
    code, _, err = run("--pairs", str(wrong))
    assert code == 1
    assert "line 1: expected the columns a, b and perhaps label" in err
    latin = tmp_path / "latin.csv"
    latin.write_bytes(b"a,b\n\xff\xfe,x\n")
    code, _, err = run("--pairs", str(latin))
    assert code == 1
    assert "is not UTF-8" in err
    empty = tmp_path / "empty.csv"
    empty.write_text("", encoding="utf-8")
    assert run("--pairs", str(empty))[0] == 1


def test_rows_are_answered_as_they_are_read() -> None:
    served: list[int] = []

    def lines() -> Iterator[str]:
        yield "a,b\n"
        for number in count(1):  # without an end: reading all of it first would never answer
            served.append(number)
            yield f"Marat Omarov,Murat Omarov {number}\n"

    answers = read_pairs(lines(), "endless", "Person")
    assert [next(answers) for _ in range(3)] == [
        Pair("Marat Omarov", f"Murat Omarov {number}", "Person") for number in (1, 2, 3)
    ]
    assert served == [1, 2, 3]
