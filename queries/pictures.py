"""What a picture shows: the things an answer mentions, a case, a path, with the relations among them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from graph.errors import NotFoundError
from graph.view import Records, collect, view
from queries.catalog import review_states
from queries.lookup import one_case

if TYPE_CHECKING:
    import networkx as nx

    from graph.store import Store
    from graph.table import Table

_BY_NAME = "MATCH (n:Entity) WHERE n.name IN $names AND n.review IN $review RETURN n"
_BY_ID = "MATCH (n:Entity) WHERE n.id IN $ids RETURN n"
_AMONG = """
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND r.review IN $review AND NOT type(r) IN ['STATED_IN', 'REPORTS']
RETURN r
"""
_OF_CASE = """
MATCH (case:Case {id: $id})-[r]-(n:Entity)
WHERE r.review IN $review AND NOT n:Source
RETURN DISTINCT n.id AS id
UNION
MATCH (case:Case {id: $id})<-[:STEP_OF]-(:Step)-[r]-(n:Entity)
WHERE r.review IN $review AND NOT n:Source
RETURN DISTINCT n.id AS id
UNION
MATCH (case:Case {id: $id})<-[:STEP_OF]-(:Step)-[:IMPOSED]->(:Sanction)-[r:ON|AWARDS]->(n:Entity)
WHERE r.review IN $review
RETURN DISTINCT n.id AS id
UNION
MATCH (n:Article)<-[r:CHARGED_UNDER {case: $id}]-()
WHERE r.review IN $review
RETURN DISTINCT n.id AS id
UNION
MATCH (n:Lawyer)-[r:REPRESENTS {case: $id}]->()
WHERE r.review IN $review
RETURN DISTINCT n.id AS id
"""


def of_answer(store: Store, table: Table, *, proposed: bool = False) -> nx.MultiDiGraph[str]:
    """Everything that an answer mentions, as a record or by its name, and the relations among these.

    Raises:
        NotFoundError: the answer mentions nothing that is in the graph.
    """
    review = review_states(proposed=proposed)
    records = collect(table.rows)
    names = sorted(set(_texts(table.rows)))
    records = _merged(records, collect(store.read(_BY_NAME, {"names": names, "review": review}).rows))
    if not records.nodes and not records.relations:
        raise NotFoundError("the answer mentions nothing that can be drawn")
    return _completed(store, records, review)


def of_case(store: Store, text: str, *, proposed: bool = False) -> tuple[str, nx.MultiDiGraph[str]]:
    """The name of the case that a text means, and everything directly around it and its steps.

    Raises:
        NotFoundError: no case, or more than one, has such a name.
    """
    review = review_states(proposed=proposed)
    case_id = one_case(store, text, review)
    ids = [case_id, *store.read(_OF_CASE, {"id": case_id, "review": review}).column("id")]
    records = collect(store.read(_BY_ID, {"ids": ids}).rows)
    return str(records.nodes[case_id]["properties"]["name"]), _completed(store, records, review, shortcuts=False)


def of_paths(found: dict[str, Any]) -> nx.MultiDiGraph[str]:
    """Every path that `queries.paths.find_paths` found."""
    records = collect(found["paths"])
    return view(records.nodes.values(), records.relations.values())


def _completed(store: Store, records: Records, review: list[str], *, shortcuts: bool = True) -> nx.MultiDiGraph[str]:
    """The records with the nodes their relations need and all relations among the nodes."""
    if missing := records.missing():
        records = _merged(records, collect(store.read(_BY_ID, {"ids": missing}).rows))
    among = store.read(_AMONG, {"ids": sorted(records.nodes), "review": review}).rows
    records = _merged(records, collect(among))
    return view(records.nodes.values(), records.relations.values(), shortcuts=shortcuts)


def _merged(left: Records, right: Records) -> Records:
    return Records({**left.nodes, **right.nodes}, {**left.relations, **right.relations})


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
