"""Proposed facts in the graph change no answer, until somebody asks for them or confirms them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.ledger import Verdict
from graph.schema import Case, Next, Step, StepOf
from graph.store import Store
from graph.values import Span
from loaders.answers import decide
from loaders.compile import compile_casebook
from loaders.reports import take_reports
from queries.catalog import catalog
from queries.network_report import as_json
from queries.networks import attackers_network
from queries.paths import find_paths
from queries.trace import trace_case
from tests.test_answers import ARGUMENTS, GOLDEN

ROOT = Path(__file__).resolve().parent.parent
# The bundled reports are not ours to ship; where they are at hand they are read too, beside their coded cases.
REPORTS = [
    *sorted((ROOT / "tests" / "reports").glob("*.txt")),
    *sorted((ROOT.parent / "shared" / "reports").glob("*.txt")),
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    made = Casebook.create(tmp_path_factory.mktemp("review") / "book", example=True)
    assert not [one for one in take_reports(made, REPORTS) if isinstance(one, Exception)]
    return Casebook(made.folder)


@pytest.fixture(scope="module")
def loaded(engine_store: Store, book: Casebook) -> Store:
    compiled = compile_casebook(book)
    assert [one for one in compiled.proposals.all if one.waits]
    engine_store.clear()
    engine_store.sync(compiled.graph.nodes.values(), compiled.graph.relations.values())
    return engine_store


@pytest.mark.parametrize("name", sorted(catalog()))
def test_a_question_answers_as_without_proposals(loaded: Store, name: str) -> None:
    asked = catalog()[name]
    table = loaded.read(asked.cypher, asked.arguments(ARGUMENTS.get(name, {})))
    answer = {"columns": table.columns, "rows": table.rows}
    assert json.loads(json.dumps(answer)) == json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["Tokarev", "Severny", "Beisenkulova"])
def test_a_trace_shows_no_proposal(loaded: Store, name: str) -> None:
    golden = (GOLDEN / f"case-{name.casefold()}.json").read_text(encoding="utf-8")
    assert json.loads(json.dumps(trace_case(loaded, name))) == json.loads(golden)


def test_the_network_shows_no_proposal(loaded: Store) -> None:
    golden = (GOLDEN / "network.json").read_text(encoding="utf-8")
    asked = catalog()["attackers"]
    network = attackers_network(loaded.read(asked.cypher, asked.arguments({})).rows)
    answer = as_json(network)
    for record in (*answer["members"], *answer["links"]):
        record.pop("brokerage", None)
    shown = {"links": answer["links"], "communities": answer["communities"]}
    assert json.loads(json.dumps(shown)) == json.loads(golden)


def test_no_path_runs_through_a_proposal_unless_asked_for(loaded: Store) -> None:
    from graph.errors import NotFoundError

    with pytest.raises(NotFoundError):
        find_paths(loaded, "Akmaral Tobylova", "Almaly District Court of Almaty", through=("Court",))
    found = find_paths(loaded, "Akmaral Tobylova", "Almaly District Court of Almaty", through=("Court",), proposed=True)
    assert found["paths"]


def test_the_proposed_case_is_traced_when_asked_for_and_when_confirmed(store: Store, tmp_path: Path) -> None:
    made = Casebook.create(tmp_path / "book")
    take_reports(made, REPORTS[:1])
    made = Casebook(made.folder)
    compiled = compile_casebook(made)
    store.sync(compiled.graph.nodes.values(), compiled.graph.relations.values())
    trace = trace_case(store, "Case of Akmaral Tobylova", proposed=True)
    assert "2018-03-15" in {step["date"] for step in trace["steps"]}

    decide(made, [one for one in compiled.proposals.all if one.waits], Verdict.CONFIRM, by="Vera Lim")
    confirmed = compile_casebook(Casebook(made.folder)).graph
    store.sync(confirmed.nodes.values(), confirmed.relations.values())
    first = list(store.dump())
    trace = trace_case(store, "Case of Akmaral Tobylova")
    assert [step["date"] for step in trace["steps"] if step["date"]] == ["2018-03-15", "2018-04-12", "2018-04-13"]
    assert all(step["review"] == "confirmed" for step in trace["steps"])

    again = compile_casebook(Casebook(made.folder)).graph
    store.clear()
    store.sync(again.nodes.values(), again.relations.values())
    assert list(store.dump()) == first


def test_a_proposed_step_does_not_hide_where_a_case_stands(store: Store) -> None:
    told = (Span(source="report", start=10, end=50),)
    case = Case(slug="suit", name="Suit", kind="civil", sources=told)
    heard = Step(id="s1", name="hearing", kind="hearing", order=1, sources=told)
    decided = Step(id="s2", name="judgment", kind="judgment", order=2, sources=told, review="proposed")
    ties = [StepOf.between(heard, case), StepOf.between(decided, case, review="proposed")]
    store.sync([case, heard, decided], [*ties, Next.between(heard, decided, review="proposed")])
    asked = catalog()["open-cases"]
    for proposed, last in ((False, "hearing"), (True, "judgment")):
        (row,) = store.read(asked.cypher, asked.arguments({}, proposed=proposed)).rows
        assert row["last_step"] == last
