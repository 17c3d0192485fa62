"""Many reviewers, many proposals, hostile text, and the screen."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.ledger import Ledger
from loaders.compile import compile_casebook
from loaders.proposals import State
from loaders.reader.rules import Rules
from tests.reviewing import FIGURES, REPORT, SLUG, compiled, done, dump, listed, run, waiting


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    return Casebook.create(tmp_path / "book")


# ---------------------------------------------------------------- many people, many proposals


def _confirm_one(folder: str, key: str, by: str) -> None:
    from graph.ledger import Verdict
    from loaders.answers import decide

    book = Casebook(Path(folder))
    found = [one for one in compile_casebook(book).proposals.all if one.key == key]
    decide(book, found, Verdict.CONFIRM, by=by)


def test_reviewers_at_once_lose_nothing(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    keys = [one.key for one in waiting(book)][:12]
    with ProcessPoolExecutor(3) as pool:
        list(pool.map(_confirm_one, [str(book.folder)] * 12, keys, [f"Reviewer {number % 3}" for number in range(12)]))
    decisions, problems = Ledger(book.ledger_file).read()
    assert problems == []
    assert {one.subject for one in decisions} == set(keys)
    confirmed = [one for one in compiled(book).proposals.all if one.state is State.CONFIRMED]
    assert {one.key for one in confirmed} == set(keys)


def test_a_damaged_ledger_line_is_named_and_the_others_count(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    done(book, "review", "confirm", listed(book, "--kind", "step")[0]["id"], "--by", "Vera Lim")
    good = book.ledger_file.read_text(encoding="utf-8")
    fact = json.loads(good)["fact"]
    lines = ["{broken", good.replace('"start"', '"strat"').replace('"subject": "', '"subject": "x'), good.rstrip()]
    book.ledger_file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    result = compiled(book)
    assert [one.file for one in result.problems] == ["ledger.jsonl", "ledger.jsonl"]
    (confirmed,) = [one for one in result.proposals.all if one.state is State.CONFIRMED]
    assert confirmed.candidate.text == fact["text"]


def test_hostile_text_reaches_no_terminal(book: Casebook, tmp_path: Path) -> None:
    file = tmp_path / "r.txt"
    file.write_text(
        "Report of May 2021\n\nOn 3 May the Aktau City Court fined Vera \x1b[2JLim\u202e 30 MCI.\n", encoding="utf-8"
    )
    done(book, "read", str(file))
    screen = run(book, "review", "--by", "V", stdin="s" * 30).output
    assert "\x1b" not in screen + done(book, "review", "list")
    assert "\u202e" not in screen + done(book, "review", "list")


def test_everything_read_is_accounted_for(book: Casebook) -> None:
    answer = json.loads(done(book, "read", str(REPORT), str(FIGURES), "--format", "json"))
    assert {one["source"] for one in answer["reports"]} == {SLUG, FIGURES.stem}
    for row in answer["reports"]:
        assert row["accepted"] + row["rejected"] == row["read"] > 30
        assert row["waiting"] > 20


def test_ten_thousand_proposals_are_read_once_and_stay_where_they_are(
    book: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = FIGURES.read_text(encoding="utf-8")
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(130):
        month = f"{2000 + number // 12}-{number % 12 + 1:02}"
        changed = text.replace("OCTOBER 2019", f"OCTOBER {2000 + number % 20}").replace("Aubakir", f"Aubakir{month}")
        (folder / f"report-{number}.txt").write_text(changed + f"\n\nEdition of {month}.\n", encoding="utf-8")
    from loaders.reports import take_reports

    taken = take_reports(book, sorted(folder.iterdir()))
    assert len({one.slug for one in taken if not isinstance(one, Exception)}) == 130
    # The texts are alike, so each is taken for a version of the one before; here they are different reports.
    for path in (book.folder / "sources").glob("*.yaml"):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("supersedes")]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    first = compiled(book)
    assert sum(len(one.candidates) for one in first.proposals.documents.values()) > 10_000
    monkeypatch.setattr(Rules, "extract", lambda self, document: pytest.fail("a document was read twice"))
    assert dump(compiled(book).graph) == dump(first.graph)


# ---------------------------------------------------------------- at the terminal


def test_the_screen_shows_the_sentence_and_takes_one_key(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    result = run(book, "review", "--kind", "step", "--by", "Vera Lim", stdin="crdsq")
    assert result.exit_code == 0, result.output
    assert "step: investigation opened: Z. Kakimzhanov" in result.output
    (quote,) = {row["text"] for row in listed(book, "--kind", "step", "--state", "confirmed")}
    assert f"»{quote}«" in result.output
    assert "1 confirmed, 1 rejected, 1 put off" in result.output
    verdicts = [str(one.decision) for one in Ledger(book.ledger_file).standing()]
    assert verdicts == ["confirm", "reject", "defer"]


def test_the_screen_edits_and_confirms_the_rest_of_a_group(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    # Date, outcome, court and persons are kept; a date that is none is asked for again.
    stdin = "e\n2018-13-40\n2018-04-02\n\n\n\n\na" + "y\nq"
    result = run(book, "review", "--kind", "step", "--by", "Vera Lim", stdin=stdin)
    assert result.exit_code == 0, result.output
    assert "a month is 1 to 12" in result.output
    confirmed = [one for one in compiled(book).proposals.all if one.state is State.CONFIRMED]
    assert confirmed[0].value["date"] == "2018-04-02"
    assert {one.case for one in confirmed} == {f"{SLUG}-z-kakimzhanov"}
    assert len(confirmed) > 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("confirm", "zzzz", "--by", "V"), "names no proposal"),
        (("confirm", "--by", "V"), "name proposals by their ID"),
        (("list", "--source", "nothing"), "there is no source 'nothing'"),
        (("undo", "nothing", "--by", "V"), "no decision that stands"),
    ],
)
def test_mistakes_are_said_in_one_sentence(book: Casebook, words: tuple[str, ...], message: str) -> None:
    done(book, "read", str(REPORT))
    result = run(book, "review", *words)
    assert result.exit_code in (2, 3)
    assert message in result.output
    assert "Traceback" not in result.output


def test_an_edit_that_is_no_word_of_the_schema_is_refused(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    row = listed(book, "--kind", "step")[0]
    for pair, message in (("step=guess", "not one of"), ("colour=red", "no field"), ("date=May", "not a date")):
        result = run(book, "review", "edit", row["id"], "--set", pair, "--by", "V")
        assert result.exit_code == 1
        assert message in result.output
    assert Ledger(book.ledger_file).standing() == []


def test_the_screen_takes_an_answer_back_and_asks_again(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    result = run(book, "review", "--kind", "step", "--by", "Vera Lim", stdin="ucxuruq")
    assert result.exit_code == 0, result.output
    assert "no answer of this sitting to take back" in result.output
    assert "'x' is none of" in result.output
    assert "You answer as Vera Lim" in result.output
    assert result.output.count("1 of ") == 3
    assert Ledger(book.ledger_file).standing() == []
    assert "Nothing was decided" in result.output
