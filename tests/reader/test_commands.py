"""`casegraph extract` and `casegraph evaluate` as a user meets them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph.errors import InputError, UsageError
from loaders.reader.commands import evaluate, extract
from loaders.reader.evaluate import candidate_items, score
from loaders.reader.extractors import extractor_named

EXAMPLE = Path(__file__).parent / "examples" / "adilsoz-2018-04.txt"


def test_extract_prints_one_json_object_a_line() -> None:
    run = CliRunner().invoke(extract, [str(EXAMPLE), "--format", "jsonl"], catch_exceptions=False)
    records = [json.loads(line) for line in run.output.splitlines()]
    text = EXAMPLE.read_text(encoding="utf-8")
    assert {"document", "mention", "role", "step", "sanction"} <= {record["kind"] for record in records}
    assert all(text[record["start"] : record["end"]] == record["text"] for record in records)
    document = next(record["value"] for record in records if record["kind"] == "document")
    assert document == {
        "title": "Violations of freedom of speech in Kazakhstan. April 2018",
        "period": "2018-04",
        "published": None,
        "publisher": "Adil Soz",
    }


def test_extract_prints_a_table_by_default() -> None:
    run = CliRunner().invoke(extract, [str(EXAMPLE)], catch_exceptions=False)
    assert "Akmaral Tobylova" in run.output


def test_extract_prints_the_same_rows_to_programs() -> None:
    found = {}
    for form in ("jsonl", "json", "csv"):
        run = CliRunner().invoke(extract, [str(EXAMPLE), "--format", form], catch_exceptions=False)
        found[form] = run.output
    places = [f"{one['start']}-{one['end']}" for one in map(json.loads, found["jsonl"].splitlines())]
    assert [row["place"] for row in json.loads(found["json"])["rows"]] == places
    assert [row["place"] for row in csv.DictReader(io.StringIO(found["csv"]))] == places


def test_evaluate_prints_scores_and_misses() -> None:
    gold = EXAMPLE.with_name("adilsoz-2018-04.gold.jsonl")
    run = CliRunner().invoke(evaluate, [str(gold)], catch_exceptions=False)
    assert run.output.splitlines()[0].split()[:6] == ["type", "gold", "proposed", "precision", "recall", "f1"]
    run = CliRunner().invoke(evaluate, [str(gold), "--format", "json"], catch_exceptions=False)
    rows = {row["type"]: row for row in json.loads(run.output)["rows"]}
    assert rows["Person"]["gold"] == 5


def test_a_bad_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    bad = tmp_path / "x.txt"
    bad.write_bytes(b"a\x00b")
    with pytest.raises(InputError, match="binary"):
        CliRunner().invoke(extract, [str(bad)], catch_exceptions=False)


def test_an_extractor_that_there_is_none_of_says_so() -> None:
    with pytest.raises(UsageError, match="there are rules, ner, ru, llm"):
        extractor_named("magic")


def test_a_wrong_gold_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some words of a report.", encoding="utf-8")
    gold = tmp_path / "a.gold.jsonl"
    gold.write_text('{"kind": "step", "text": "absent", "value": {}}\n', encoding="utf-8")
    with pytest.raises(Exception, match="line 1: the quote 'absent' is not in the document"):
        CliRunner().invoke(evaluate, [str(gold)], catch_exceptions=False)


def test_a_duplicate_proposal_costs_precision() -> None:
    from loaders.reader.candidate import Candidate
    from loaders.reader.evaluate import Item

    value = {"step": "judgment", "date": None, "outcome": None, "court": None, "persons": []}
    known = [Item("step", ((0, 10),), "words here", value)]
    twice = candidate_items([Candidate("step", 0, 10, "words here", value), Candidate("step", 2, 9, "rds her", value)])
    assert score(known, twice)["step"].precision == 0.5
