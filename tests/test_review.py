"""From a report dropped in to facts that a person stands behind, as stories on real files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.ledger import Ledger
from loaders.compile import compile_casebook
from tests.reviewing import REPORT, SLUG, compiled, done, dump, listed, named


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    return Casebook.create(tmp_path / "book")


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
    assert "put Akmaral Tobylova under house arrest" in arrest["text"]
    assert arrest["sentence"].count("»") == arrest["sentence"].count("«") == 1
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


def test_decisions_are_told_to_programs_too(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    first, second = (row["id"] for row in listed(book, "--kind", "step")[:2])
    given = ("--by", "Vera Lim", "--format", "json")
    (confirmed,) = json.loads(done(book, "review", "confirm", first, *given))["rows"]
    (edited,) = json.loads(done(book, "review", "edit", second, "--set", "date=2018-03-16", *given))["rows"]
    standing = json.loads(done(book, "review", "decisions", "--format", "json"))["rows"]
    assert [one["decision"] for one in standing] == [confirmed["decision"], edited["decision"]]
    assert (confirmed["verdict"], edited["verdict"]) == ("confirm", "edit")
    assert confirmed["subject"].startswith(first)
    taken = done(book, "review", "undo", confirmed["decision"], "--by", "Vera Lim", "--format", "csv")
    assert taken.splitlines()[1].startswith(f"{confirmed['decision']},confirm,{first}")


def test_rejecting_editing_and_deferring(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    steps = {row["value"]["step"]: row for row in listed(book, "--kind", "step")}
    (release,) = [row for row in listed(book, "--kind", "step") if row["value"]["date"] == "2018-04-12"]
    done(book, "review", "reject", steps["judgment"]["id"], "--by", "Vera Lim")
    pairs = (
        "--set",
        "outcome=changed",
        "--set",
        "court=Almaly District Court of Almaty",
        "--set",
        "case=tobylova-2018",
    )
    done(book, "review", "edit", release["id"], *pairs, "--by", "Vera Lim")
    done(book, "review", "defer", steps["search"]["id"], "--by", "Vera Lim")

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
        row["id"]: row["state"] for row in listed(book, "--kind", "step", "--state", "open", "--state", "deferred")
    }
    assert states[steps["search"]["id"]] == "deferred"
    assert not {steps["judgment"]["id"], release["id"]} & set(states)


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
    assert "2018-03-15" not in {row["value"]["date"] for row in listed(coded, "--kind", "step")}
    (known,) = listed(coded, "--kind", "step", "--state", "coded")
    assert (known["value"]["step"], known["value"]["date"]) == ("arrest", "2018-03-15")


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
