"""From a report dropped in to facts that a person stands behind, as stories on real files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from graph.casebook import Casebook
from graph.cli import main
from graph.collection import Collection
from graph.ledger import Ledger
from graph.model import Node
from loaders.compile import Compiled, compile_casebook
from loaders.proposals import Proposal, State
from loaders.reader.rules import Rules

HERE = Path(__file__).resolve().parent
REPORT = HERE / "reports" / "adilsoz-2018-04.txt"
FIGURES = HERE / "reports" / "s03-figures-first.txt"
SLUG = REPORT.stem


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    return Casebook.create(tmp_path / "book")


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


# ---------------------------------------------------------------- one report, from the file to the fact


def test_a_report_is_read_reviewed_and_becomes_facts(book: Casebook) -> None:
    assert "taken into the casebook" in done(book, "read", str(REPORT))
    assert (book.folder / "sources" / REPORT.name).read_bytes() == REPORT.read_bytes()
    proposed = compiled(book).graph
    woman = named(proposed, "Akmaral Tobylova")
    assert (woman.review, set(woman.names)) == ("proposed", {"Akmaral Tobylova", "A. Tobylova", "A. Tobolova"})
    text = REPORT.read_text(encoding="utf-8")
    assert {text[span.start : span.end] for span in woman.sources} >= {"Akmaral Tobylova", "A. Tobolova"}

    (arrest,) = [row for row in listed(book, "--kind", "step") if row["value"]["date"] == "2018-03-15"]
    assert "»put Akmaral Tobylova under house arrest«" in arrest["sentence"]
    done(book, "review", "confirm", arrest["id"], "--by", "Vera Lim", "--why", "read it twice")

    graph = compiled(book).graph
    step = named(graph, "Arrest, 2018-03-15")
    assert step.review == "confirmed"
    around = {one.reltype: graph.nodes[one.end_id] for one in graph.relations.values() if one.start_id == step.id}
    assert around["BEFORE_COURT"].name == "Almaly District Court of Almaty"
    assert around["STEP_OF"].name == "Case of Akmaral Tobylova"
    # What a confirmed fact names is confirmed with it; what else was read of it still waits.
    assert {around[name].review for name in ("BEFORE_COURT", "INVOLVES", "STEP_OF")} == {"confirmed"}
    assert named(graph, "Z. Kakimzhanov").review == "proposed"
    of_step = [one for one in graph.relations.values() if one.start_id == step.id]
    assert {one.reltype for one in of_step if one.review == "proposed"} == {"NEXT"}  # towards a step that waits
    (decision,) = Ledger(book.ledger_file).standing()
    assert (decision.by, decision.why, decision.decision) == ("Vera Lim", "read it twice", "confirm")


def test_rejecting_editing_and_deferring(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    steps = {row["text"]: row for row in listed(book, "--kind", "step")}
    done(book, "review", "reject", steps["court holds to be extremist"]["id"], "--by", "Vera Lim")
    release = steps["ruling to let her go"]
    pairs = (
        "--set",
        "outcome=changed",
        "--set",
        "court=Almaly District Court of Almaty",
        "--set",
        "case=tobylova-2018",
    )
    done(book, "review", "edit", release["id"], *pairs, "--by", "Vera Lim")
    done(book, "review", "defer", steps["went through searches"]["id"], "--by", "Vera Lim")

    graph = compiled(book).graph
    assert "Judgment" not in {node.name for node in graph.nodes.values()}
    step = named(graph, "Other, 2018-04-12")
    assert (step.review, getattr(step, "outcome", None)) == ("confirmed", "changed")
    (case,) = [
        graph.nodes[one.end_id]
        for one in graph.relations.values()
        if one.reltype == "STEP_OF" and one.start_id == step.id
    ]
    assert getattr(case, "slug", None) == "tobylova-2018"
    assert named(graph, "Search").review == "proposed"
    states = {
        row["text"]: row["state"] for row in listed(book, "--kind", "step", "--state", "open", "--state", "deferred")
    }
    assert states["went through searches"] == "deferred"
    assert not {"court holds to be extremist", "ruling to let her go"} & set(states)


def test_a_name_is_corrected_everywhere_it_is_used(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    (row,) = [one for one in listed(book, "--kind", "Person") if one["says"] == "Z. Kakimzhanov"]
    done(book, "review", "edit", row["id"], "--set", "name=Zeinulla Kakimzhanov", "--by", "Vera Lim")
    names = {node.name for node in compiled(book).graph.nodes.values() if type(node).__name__ == "Person"}
    assert "Zeinulla Kakimzhanov" in names
    assert "Z. Kakimzhanov" not in names


def test_what_is_rejected_is_no_person_in_any_fact(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    (row,) = [one for one in listed(book, "--kind", "Person") if one["says"] == "Z. Kakimzhanov"]
    done(book, "review", "reject", row["id"], "--by", "Vera Lim")
    graph = compiled(book).graph
    assert not [node for node in graph.nodes.values() if type(node).__name__ == "Person" and "Kakimzhanov" in node.name]
    assert named(graph, "Search")


def test_undoing_a_decision_asks_again(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    before = dump(compiled(book).graph)
    done(book, "review", "confirm", "--all", "--kind", "sanction", "--by", "Vera Lim")
    decisions = json.loads(done(book, "review", "decisions", "--format", "json"))["rows"]
    assert {one["kind"] for one in decisions} == {"sanction"}
    done(book, "review", "undo", *(one["decision"] for one in decisions), "--by", "Oleg Shin")
    assert dump(compiled(book).graph) == before


# ---------------------------------------------------------------- nothing is asked twice


def answer_everything(book: Casebook) -> None:
    done(book, "review", "reject", "--all", "--kind", "Place", "--kind", "attack", "--by", "Vera Lim")
    done(book, "review", "confirm", "--all", "--by", "Vera Lim")
    assert waiting(book) == []


def test_reading_again_asks_nothing_and_changes_nothing(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    before = dump(compiled(book).graph)
    assert "already, byte for byte" in done(book, "read", str(REPORT))
    shutil.rmtree(book.folder / ".index")
    assert waiting(book) == []
    assert dump(compiled(book).graph) == before
    assert not [one for one in compiled(book).graph.nodes.values() if one.review == "proposed"]


def corrected(folder: Path, *changes: tuple[str, str], name: str = REPORT.name) -> Path:
    text = REPORT.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_corrected_copy_asks_only_about_what_is_new(book: Casebook, tmp_path: Path) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    added = ("Amnesty International asked", "Correction of 3 May.\n\nAmnesty International asked")
    copy = corrected(
        tmp_path / "new", ("The International Foundation", "Once more: the International Foundation"), added
    )
    assert f"new version of '{SLUG}'" in done(book, "read", str(copy))
    assert (book.folder / "sources" / REPORT.name).read_bytes() == REPORT.read_bytes()
    facts = [one for one in waiting(book) if one.candidate.kind != "mention"]
    assert facts == []
    graph = compiled(book).graph
    steps = [node for node in graph.nodes.values() if type(node).__name__ == "Step"]
    assert len({node.name for node in steps if "2018" in node.name}) == len([n for n in steps if "2018" in n.name])
    new = copy.read_text(encoding="utf-8")
    (arrest,) = [node for node in steps if node.name == "Arrest, 2018-03-15"]
    assert [new[span.start : span.end] for span in arrest.sources] == ["put Akmaral Tobylova under house arrest"]


def test_a_corrected_date_is_a_new_question_and_the_old_answer_stands(book: Casebook, tmp_path: Path) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    copy = corrected(tmp_path / "new", ("on April 13", "on April 14"))
    done(book, "read", str(copy))
    assert [one.value["date"] for one in waiting(book) if one.candidate.kind == "step"] == ["2018-04-14"]
    dates = {node.name for node in compiled(book).graph.nodes.values() if type(node).__name__ == "Step"}
    assert {"Enforcement, 2018-04-13", "Enforcement, 2018-04-14"} <= dates


def test_another_report_of_the_same_file_name_is_no_version(book: Casebook, tmp_path: Path) -> None:
    done(book, "read", str(REPORT))
    other = tmp_path / REPORT.name
    shutil.copy(FIGURES, other)
    assert f"{SLUG}-2: taken into the casebook" in done(book, "read", str(other))
    assert Casebook(book.folder).sources[f"{SLUG}-2"].entry.supersedes is None
    assert len([one for one in waiting(book) if one.source == SLUG]) > 20


def test_a_newer_reader_asks_nothing_twice(book: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    before = dump(compiled(book).graph)
    read = Rules.extract

    def newer(self: Rules, document: Any) -> Any:
        from dataclasses import replace

        found = []
        for one in read(self, document):
            # A newer reader quotes a little more, and has another number.
            grow = one.kind in ("step", "attack", "sanction") and one.end < len(document.text)
            end = one.end + 1 if grow else one.end
            found.append(replace(one, end=end, text=document.text[one.start : end], version="99"))
        return found

    monkeypatch.setattr(Rules, "version", "99")
    monkeypatch.setattr(Rules, "extract", newer)
    assert waiting(book) == []
    assert dump(compiled(book).graph) == before


def test_confirmed_facts_stand_even_when_nothing_is_read_any_more(
    book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    before = compiled(book).graph
    monkeypatch.setattr(Rules, "version", "100")
    monkeypatch.setattr(Rules, "extract", lambda self, document: [])
    after = compiled(book).graph
    assert {node.id for node in after.nodes.values()} == {node.id for node in before.nodes.values()}
    assert {one.id for one in after.relations.values()} == {one.id for one in before.relations.values()}


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
    assert "»began a pre-trial investigation«" in result.output
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


# ---------------------------------------------------------------- beside what people coded


@pytest.fixture
def coded(book: Casebook) -> Iterator[Casebook]:
    done(book, "read", str(REPORT))
    (book.folder / "cases" / "tobylova.yaml").write_text(CODED, encoding="utf-8")
    yield Casebook(book.folder)


CODED = f"""\
source: {SLUG}
people:
  tobylova: {{name: Akmaral Tobylova, aka: [A. Tobylova, A. Tobolova], quote: "put Akmaral Tobylova under"}}
courts:
  almaly: {{name: Almaly District Court of Almaty, city: Almaty, quote: Almaly District Court of Almaty}}
cases:
  - key: tobylova-2018
    name: Financing case against Akmaral Tobylova
    kind: criminal
    quote: "put Akmaral Tobylova under house arrest instead of the earlier preventive measure"
    steps:
      - kind: arrest
        date: 2018-03-15
        court: almaly
        persons: tobylova
"""


def test_what_is_coded_is_not_proposed_again_and_not_changed(coded: Casebook) -> None:
    assert compiled(coded).problems == []
    graph = compiled(coded).graph
    by_hand = compile_casebook(Casebook(coded.folder), reports=False).graph
    for key, node in by_hand.nodes.items():
        assert graph.nodes[key] == node
    for key, relation in by_hand.relations.items():
        assert graph.relations[key] == relation
    assert len([node for node in graph.nodes.values() if node.name == "Akmaral Tobylova"]) == 1
    steps = [node for node in graph.nodes.values() if type(node).__name__ == "Step"]
    assert len([node for node in steps if node.name.startswith("Arrest")]) == 1
    asked = {row["text"] for row in listed(coded, "--kind", "step")}
    assert "put Akmaral Tobylova under house arrest" not in asked
    assert {row["text"] for row in listed(coded, "--kind", "step", "--state", "coded")} == {
        "put Akmaral Tobylova under house arrest"
    }


def test_the_other_steps_join_the_coded_case(coded: Casebook) -> None:
    steps = {row["value"]["date"]: row["case"] for row in listed(coded, "--kind", "step")}
    assert steps["2018-04-13"] == "tobylova-2018"


def test_a_confirmed_outlet_is_found_in_the_next_report(book: Casebook, tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("Report of May 2021\n\nThe newspaper «Zarya Tau» was sued by the bank on 3 May.\n", encoding="utf-8")
    other.write_text("Report of June 2021\n\nOn 4 June Zarya Tau said that it would appeal.\n", encoding="utf-8")
    done(book, "read", str(one), str(other))

    def outlets() -> set[str]:
        return {row["source"] for row in listed(book, "--kind", "Outlet") if row["says"] == "Zarya Tau"}

    assert outlets() == {"one"}
    (row,) = [row for row in listed(book, "--kind", "Outlet") if row["says"] == "Zarya Tau"]
    done(book, "review", "confirm", row["id"], "--by", "Vera Lim")
    assert outlets() == {"two"}
