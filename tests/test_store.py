"""The store on both engines: the same graph, the same answers, the same refusals."""

from __future__ import annotations

import datetime
import gc
import json
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from graph import batches, cypher
from graph.errors import CypherError, LoginError, QueryTimeout, ReadOnlyError, StoreError, UnreachableError
from graph.model import Node, Relation
from graph.recipes import Endpoint, free_ports
from graph.schema import Case, Involves, Journalist, PartyTo, Person, Source, StatedIn, Step, StepOf
from graph.store import Store
from graph.sync import Changes
from graph.values import Money, Span
from graph.vocabulary import CaseKind, PartyRole, StepKind

AT = (Span(source="r", start=0, end=5),)
ENDLESS = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000) AS y RETURN count(*) AS n"


def person(number: int, *, name: str = "", facets: tuple[str, ...] = ()) -> Person:
    return Person(id=f"p{number}", name=name or f"Person {number}", facets=facets, sources=AT)


def case(number: int) -> Case:
    return Case(slug=f"c{number}", name=f"Case {number}", kind=CaseKind.CIVIL, sources=AT)


def small() -> tuple[list[Node], list[Relation]]:
    """Three people, two cases, and everybody a plaintiff in both."""
    people = [person(1), person(2, facets=("Journalist",)), Journalist(id="p3", name="Жұлдыз «Ә»", sources=AT)]
    cases = [case(1), case(2)]
    relations = [PartyTo.between(one, other, role=PartyRole.PLAINTIFF) for one in people for other in cases]
    return [*people, *cases], list(relations)


def dumped(store: Store) -> list[str]:
    return [json.dumps(record, ensure_ascii=False) for record in store.dump()]


# ---------------------------------------------------------------- writing and comparing


def test_what_is_written_is_there(store: Store) -> None:
    nodes, relations = small()
    store.write(nodes, relations)
    assert store.count() == (5, 6)
    table = store.read("MATCH (p:Person {id: $id})-[r:PARTY_TO]->(c:Case) RETURN p, r, c ORDER BY c.slug", {"id": "p3"})
    assert table.columns == ["p", "r", "c"]
    row = table.rows[0]
    assert row["p"] == {"id": "p3", "labels": ["Entity", "Journalist", "Person"], "properties": nodes[2].properties()}
    assert row["r"]["start"] == "p3"
    assert row["r"]["end"] == row["c"]["id"] == nodes[3].id
    assert row["r"]["properties"] == relations[4].properties()


def test_writing_twice_changes_nothing(store: Store) -> None:
    store.write(*small())
    before = dumped(store)
    store.write(*small())
    assert dumped(store) == before


def test_the_dump_is_in_order_and_shows_no_bookkeeping(store: Store) -> None:
    store.write(*small())
    records = list(store.dump())
    nodes = [record for record in records if "node" in record]
    relations = [record for record in records if "relation" in record]
    assert records == nodes + relations
    assert [one["node"] for one in nodes] == sorted(one["node"] for one in nodes)
    assert [one["relation"] for one in relations] == sorted(one["relation"] for one in relations)
    assert all(list(one["properties"]) == sorted(one["properties"]) for one in records)
    assert not any(name.startswith("_") for one in records for name in one["properties"])


def test_the_dump_is_the_same_on_both_engines(arcadedb_store: Store, neo4j_store: Store) -> None:
    for store in (arcadedb_store, neo4j_store):
        store.write(*small())
    assert dumped(arcadedb_store) == dumped(neo4j_store)


def test_a_comparison_writes_only_what_differs(store: Store) -> None:
    nodes, relations = small()
    assert store.sync(nodes, relations) == Changes(added=11)
    assert store.sync(nodes, relations) == Changes(unchanged=11)
    nodes[0] = person(1, name="Another name")
    relations[0] = relations[0].model_copy(update={"sources": (*AT, Span(source="r", start=9, end=12))})
    assert store.sync(nodes, relations) == Changes(changed=2, unchanged=9)
    gone = nodes.pop()
    relations = [one for one in relations if one.end_id != gone.id]
    assert store.sync(nodes, relations) == Changes(removed=4, unchanged=7)
    assert store.count() == (4, 3)


def test_a_comparison_leaves_the_same_graph_as_writing_into_an_empty_store(store: Store) -> None:
    store.write([person(9), case(1)], [PartyTo.between(person(9), case(1), role=PartyRole.VICTIM)])
    store.sync(*small())
    compared = dumped(store)
    store.clear()
    store.write(*small())
    assert dumped(store) == compared


def test_a_comparison_takes_generators(store: Store) -> None:
    nodes, relations = small()
    assert store.sync((one for one in nodes), (one for one in relations)) == Changes(added=11)


def test_labels_change_and_relations_stay(store: Store) -> None:
    nodes, relations = small()
    store.write(nodes, relations)
    nodes[0] = person(1, facets=("Journalist", "Attacker"))
    nodes[1] = person(2)
    assert store.sync(nodes, relations) == Changes(changed=2, unchanged=9)
    assert store.count() == (5, 6)
    labels = {one["node"]: one["labels"] for one in store.dump() if "node" in one}
    assert labels["p1"] == ["Attacker", "Entity", "Journalist", "Person"]
    assert labels["p2"] == ["Entity", "Person"]


def test_writing_changes_labels_too(store: Store) -> None:
    store.write(*small())
    store.write([person(2), person(1, facets=("Lawyer",))], [])
    assert store.count() == (5, 6)
    labels = {one["node"]: one["labels"] for one in store.dump() if "node" in one}
    assert labels["p1"] == ["Entity", "Lawyer", "Person"]
    assert labels["p2"] == ["Entity", "Person"]


def test_what_is_not_known_of_one_is_absent_although_others_have_it(store: Store) -> None:
    people = [Person(id="p1", name="A", position="editor", sources=AT), Person(id="p2", name="B", sources=AT)]
    step = Step(id="s", name="S", kind=StepKind.HEARING, sources=AT)
    roles = [
        Involves(start_id="s", end_id=f"p{i}", id=f"r{i}", episode=("one", None)[i - 1], sources=AT) for i in (1, 2)
    ]
    for _ in range(2):  # created, then replaced
        store.write([step, *people], roles)
        rows = store.read(
            "MATCH (:Step)-[r:INVOLVES]->(p:Person) RETURN keys(p) AS person, keys(r) AS link ORDER BY p.id"
        ).rows
        assert [("position" in row["person"], "episode" in row["link"]) for row in rows] == [
            (True, True),
            (False, False),
        ]


def test_a_property_that_is_gone_is_taken_away(store: Store) -> None:
    store.write([Person(id="p", name="P", position="editor", sources=AT)], [])
    store.write([Person(id="p", name="P", sources=AT)], [])
    assert store.read("MATCH (p:Person) RETURN p.position AS position").column("position") == [None]


def test_a_relation_that_runs_elsewhere_is_moved(store: Store) -> None:
    nodes, _ = small()
    store.sync(nodes, [PartyTo(id="r", start_id="p1", end_id=nodes[3].id, role=PartyRole.VICTIM, sources=AT)])
    moved = PartyTo(id="r", start_id="p2", end_id=nodes[4].id, role=PartyRole.VICTIM, sources=AT)
    assert store.sync(nodes, [moved]) == Changes(changed=1, unchanged=5)
    table = store.read("MATCH (a)-[r:PARTY_TO]->(b) RETURN a.id AS a, b.id AS b")
    assert table.rows == [{"a": "p2", "b": nodes[4].id}]


def test_what_others_put_into_the_database_is_left_alone(store: Store) -> None:
    store.connection.write("CREATE (:Stranger {id: 'x'})")
    try:
        store.sync(*small())
        store.clear()
        assert store.count() == (0, 0)
        assert store.read("MATCH (n:Stranger) RETURN count(n) AS n").column("n") == [1]
    finally:
        store.connection.write("MATCH (n:Stranger) DELETE n")


def test_a_relation_without_an_end_is_named(store: Store) -> None:
    loose = PartyTo(start_id="p1", end_id="nobody", role=PartyRole.VICTIM, sources=AT)
    with pytest.raises(StoreError, match=rf"relation {loose.id} .* node nobody"):
        store.write([person(1)], [loose])


def test_a_node_that_is_given_twice_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match=r"the node p1 .* is given twice"):
        store.sync([person(1), person(1, name="B")], [])
    with pytest.raises(StoreError, match="given twice"):
        store.write([person(1), person(1, name="B")], [])


def test_an_error_in_the_source_of_the_objects_comes_through(store: Store) -> None:
    def broken() -> Iterator[Node]:
        yield person(1)
        raise KeyError("the reason")

    turn = sys.getswitchinterval()
    with pytest.raises(KeyError, match="the reason"):
        store.write(broken(), [])
    assert gc.isenabled() and sys.getswitchinterval() == turn


def test_many_batches_of_several_kinds_arrive(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "SIZE", 7)
    monkeypatch.setattr(batches, "HELD", 15)
    people = [person(i, facets=(("Journalist",), ("Lawyer",), ())[i % 3]) for i in range(50)]
    cases = [case(i) for i in range(10)]
    relations = [PartyTo.between(one, cases[i % 10], role=PartyRole.VICTIM) for i, one in enumerate(people)]
    told: list[tuple[str, int]] = []
    store.write([*people, *cases], relations, lambda what, done: told.append((what, done)))
    assert store.count() == (60, 50)
    assert told[-1] == ("relations", 50)
    assert ("nodes", 60) in told
    assert [done for what, done in told if what == "nodes"] == sorted(done for what, done in told if what == "nodes")


def test_pages_meet_without_gap(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    nodes, relations = small()
    store.write(nodes, relations)
    whole = dumped(store)
    monkeypatch.setattr("graph.store.SIZE", 2)
    monkeypatch.setattr("graph.store.SCAN", 3)
    assert dumped(store) == whole
    assert store.sync(nodes, relations) == Changes(unchanged=11)


def test_two_writers_of_the_same_graph_do_not_hurt_each_other(store: Store) -> None:
    people = [person(i) for i in range(200)]
    cases = [case(i) for i in range(4)]
    relations = [PartyTo.between(one, other, role=PartyRole.VICTIM) for one in people for other in cases]
    failed: list[BaseException] = []

    def write() -> None:
        try:
            with Store(store.endpoint) as own:
                own.write([*people, *cases], relations)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=write) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert store.count() == (204, 800)


NAMES = some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=20)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=some.lists(NAMES, min_size=1, max_size=5), rounds=some.integers(1, 3), data=some.data())
def test_any_sequence_of_comparisons_ends_in_what_was_asked_for(
    store: Store, names: list[str], rounds: int, data: some.DataObject
) -> None:
    """Whatever was in the store before, it then holds exactly what it is given, text of any kind included."""
    for _ in range(rounds):
        chosen = data.draw(some.lists(some.integers(0, len(names) - 1), unique=True))
        facets = data.draw(some.lists(some.sampled_from(["Journalist", "Lawyer"]), unique=True))
        people = [person(i, name=names[i], facets=tuple(facets)) for i in chosen]
        relations = [PartyTo.between(one, case(1), role=PartyRole.VICTIM) for one in people]
        store.sync([case(1), *people], relations)
        found = {one["node"]: one for one in store.dump() if "node" in one}
        assert set(found) == {case(1).id, *(one.id for one in people)}
        for one in people:
            assert found[one.id]["properties"] == one.properties()
            assert found[one.id]["labels"] == list(one.labels())
        assert store.count() == (len(people) + 1, len(people))


# ---------------------------------------------------------------- reading


def test_values_come_back_plain(store: Store) -> None:
    text = (
        "RETURN 1 AS number, 1.5 AS part, true AS truth, null AS nothing, ['a', 1] AS list, {a: {b: 2}} AS map, "
        "date('2023-11-21') AS day, datetime('2023-11-21T10:00:00+06:00') AS moment, duration('P1DT2H') AS span, "
        "0.0 / 0.0 AS no_number"
    )
    (row,) = store.read(text).rows
    assert json.loads(json.dumps(row, allow_nan=False)) == row
    assert row["map"] == {"a": {"b": 2}}
    assert row["day"] == "2023-11-21"
    assert datetime.datetime.fromisoformat(row["moment"]).utcoffset() == datetime.timedelta(hours=6)
    assert row["span"] == "P1DT2H"


def test_a_bare_relation_and_a_path_know_our_ids(store: Store) -> None:
    nodes, relations = small()
    store.write(nodes, relations)
    text = "MATCH (:Person {id: 'p1'})-[r]->(:Case {slug: 'c1'}) RETURN r, [r] AS list, {r: r} AS map"
    (row,) = store.read(text).rows
    for relation in (row["r"], row["list"][0], row["map"]["r"]):
        assert (relation["id"], relation["start"], relation["end"]) == (relations[0].id, "p1", nodes[3].id)
    (row,) = store.read("MATCH path = (:Person {id: 'p1'})-->(:Case {slug: 'c1'}) RETURN path").rows
    assert [node["id"] for node in row["path"]["nodes"]] == ["p1", nodes[3].id]
    assert [relation["id"] for relation in row["path"]["relations"]] == [relations[0].id]


def test_the_columns_of_an_empty_answer_have_their_names(store: Store) -> None:
    table = store.read("MATCH (n:Entity {id: 'nobody'}) RETURN n.name AS name, n.id AS id ORDER BY name")
    assert (table.columns, table.rows) == (["name", "id"], [])


def test_bookkeeping_is_not_shown(store: Store) -> None:
    store.write([person(1)], [])
    (row,) = store.read("MATCH (n:Person) RETURN n, properties(n) AS map").rows
    assert cypher.DIGEST not in row["n"]["properties"]
    assert cypher.DIGEST not in row["map"]


WRITES = [
    "CREATE (n:Entity {id: 'x'})",
    "MATCH (n:Entity) SET n.name = 'x'",
    "MATCH (n:Entity) SET n:Attacker",
    "MATCH (n:Entity) REMOVE n.name",
    "MATCH (n:Entity) DETACH DELETE n",
    "MATCH ()-[r]->() DELETE r",
    "MERGE (n:Entity {id: 'x'})",
    "MATCH (a:Person), (c:Case) CREATE (a)-[:SUED]->(c)",
    "CREATE INDEX something IF NOT EXISTS FOR (n:Person) ON (n.name)",
    "DROP CONSTRAINT entity_id",
]


@pytest.mark.parametrize("text", WRITES)
def test_reading_cannot_write(store: Store, text: str) -> None:
    store.write(*small())
    before = dumped(store)
    with pytest.raises(ReadOnlyError, match="only reading is allowed"):
        store.read(text)
    assert dumped(store) == before


@pytest.mark.parametrize("address", ["file:///etc/hostname", "http://127.0.0.1:9/x.csv", "https://localhost/x.csv"])
def test_the_engine_itself_reaches_neither_files_nor_hosts(store: Store, address: str) -> None:
    with pytest.raises((CypherError, ReadOnlyError), match=r"Cannot load|only reading"):
        store.read(f"LOAD CSV FROM '{address}' AS line RETURN line")


def test_an_endless_question_is_given_up(store: Store) -> None:
    with pytest.raises(QueryTimeout, match="did not finish within 1 seconds"):
        store.read(ENDLESS, timeout=1)
    assert store.read("RETURN 1 AS one").column("one") == [1]


@pytest.mark.parametrize("text", ["MATCH (n RETURN n", "RETURN nothing", "RETURN nofunction(1)"])
def test_a_mistake_in_a_question_is_told(store: Store, text: str) -> None:
    with pytest.raises(CypherError, match=r"the statement cannot be run: .") as caught:
        store.read(text)
    assert "\n" not in str(caught.value)
    assert "neo4j_code" not in str(caught.value)
    assert len(str(caught.value)) < 200


# ---------------------------------------------------------------- traps of ArcadeDB (see DESIGN.md)


def test_trap_a_label_cannot_be_added_to_a_node_of_the_same_transaction(arcadedb_store: Store) -> None:
    from neo4j.exceptions import ConstraintError

    arcadedb_store.prepare()
    with pytest.raises((ConstraintError, StoreError)):
        arcadedb_store.connection.write("MERGE (n:Entity {id: 'x'}) SET n:Person")
    arcadedb_store.write([person(1, facets=("Journalist",))], [])
    assert arcadedb_store.count() == (1, 0)


def test_trap_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    store.prepare()
    with pytest.raises(StoreError):
        store.connection.write("UNWIND [1, 0] AS x CREATE (n:Entity {id: toString(x), part: 1 / x})")
    assert store.count() == (0, 0)


def test_trap_text_with_a_zone_stays_as_it_is(store: Store) -> None:
    moment = "2023-11-21T10:00:00+06:00"
    table = store.read("RETURN toString(datetime($x)) AS back, datetime($x) AS moment", {"x": moment})
    for name in ("back", "moment"):
        value = datetime.datetime.fromisoformat(table.column(name)[0])
        assert value == datetime.datetime.fromisoformat(moment)
        assert value.utcoffset() == datetime.timedelta(hours=6)


def test_a_node_of_many_relations_takes_more(store: Store) -> None:
    source = Source(slug="report", name="A report")
    steps = [Step(id=f"s{i}", name=f"Step {i}", kind=StepKind.HEARING, sources=AT) for i in range(300)]
    relations: list[Relation] = [StatedIn.between(step, source, start=0, end=5) for step in steps]
    relations += [StepOf.between(step, case(1)) for step in steps]
    store.sync([source, case(1), *steps], relations)
    assert store.sync([source, case(1), *steps], relations) == Changes(unchanged=902)


def test_a_sum_is_stored_in_parts(store: Store) -> None:
    from graph.schema import Sanction
    from graph.vocabulary import SanctionKind, SanctionStage

    fine = Sanction(
        id="f",
        name="a fine",
        kind=SanctionKind.FINE,
        stage=SanctionStage.IMPOSED,
        sum=Money(amount=103_500, mci=30, mci_rate=3450),
        sources=AT,
    )
    store.write([fine], [])
    (row,) = store.read("MATCH (s:Sanction) RETURN s.amount AS amount, s.mci AS mci, s.mci_rate AS rate").rows
    assert row == {"amount": 103_500, "mci": 30, "rate": 3450}


# ---------------------------------------------------------------- errors of the connection


def test_a_wrong_password_is_told(store: Store) -> None:
    wrong = Endpoint(store.endpoint.uri, store.endpoint.username, "wrong", store.endpoint.database)
    with pytest.raises(LoginError, match=r"refuses the user .* check NEO4J_USERNAME and NEO4J_PASSWORD"):
        Store.connect(wrong)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_is_not_there_is_told(scheme: str) -> None:
    (port,) = free_ports(1)
    with pytest.raises(UnreachableError, match="no database answers at"):
        Store.connect(Endpoint(f"{scheme}://127.0.0.1:{port}", "neo4j", "x", None))


@pytest.mark.parametrize(
    "address",
    [
        "nonsense://x",
        "x",
        "",
        "http://h:7474",
        "https://h:7473",
        "bolt://",
        "bolt://h:door",
        "bolt://h:99999",
        "neo4j:h",
    ],
)
def test_an_address_that_is_none_is_told(address: str) -> None:
    with pytest.raises(StoreError, match=rf"'{address}' is not the address of a database; write bolt://HOST:PORT"):
        Store.connect(Endpoint(address, "neo4j", "x", None))


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(StoreError, match="NEO4J_PASSWORD are the places") as caught:
        Store.connect(Endpoint("bolt://anna:sesame@h:7687", "neo4j", "x", None))
    assert "sesame" not in str(caught.value)


def test_a_server_named_in_the_environment_is_used(
    neo4j_store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    neo4j_store.write([person(1)], [])
    endpoint = neo4j_store.endpoint
    for scheme in ("bolt", "neo4j"):
        monkeypatch.setenv("NEO4J_URI", endpoint.uri.replace("bolt://", f"{scheme}://"))
        monkeypatch.setenv("NEO4J_USERNAME", endpoint.username)
        monkeypatch.setenv("NEO4J_PASSWORD", endpoint.password)
        monkeypatch.setenv("NEO4J_DATABASE", endpoint.database or "neo4j")
        with Store.open(tmp_path) as store:
            assert store.count() == (1, 0)
            store.write([person(2)], [])
            assert store.count() == (2, 0)
        neo4j_store.write([person(1)], [])
        neo4j_store.sync([person(1)], [])
    assert not (tmp_path / ".index").exists()
