"""A view as it is shown: what the address names, what its filters leave, where everything stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graph.descriptions import Description, describe, legend, style
from graph.draw import bends_of, signs_of, wrap_caption
from graph.model import NODES
from graph.store import Store
from graph.view import CONTESTING, view
from graph.vocabulary import Review
from queries.explorer.address import Address
from queries.explorer.neighbourhood import MOST_DRAWN, Neighbourhood
from queries.explorer.placing import places

if TYPE_CHECKING:
    import networkx as nx

_SPEAKERS = """
UNWIND $ids AS wanted
MATCH (claim:Attribution {id: wanted})-[:STATED_BY]->(speaker:Entity)
RETURN claim.id AS claim, speaker.id AS id, speaker.name AS name, claim.stance AS stance
"""


STANDS_FOR = ("case", "event", "claim")
"""Properties of a shortcut that name what it is short for."""


@dataclass(frozen=True)
class Scene:
    """Everything a page needs to show a view."""

    address: Address
    graph: nx.MultiDiGraph[str]
    """What is shown, filters applied; as `graph.view.view` returns it."""
    things: dict[str, Description]
    links: list[Description]
    places: dict[str, tuple[int, int]]
    more: dict[str, int]
    """How many neighbours of each shown thing are not shown."""
    hidden: dict[str, int]
    """How many neighbours of the selected thing are not shown, by the type of relation."""
    legend: list[Description]
    """The kinds of everything in the view, those that are filtered out too."""
    types: list[tuple[str, int]]
    statuses: list[str]
    stances: list[str]
    cases: list[tuple[str, str]]
    speakers: list[tuple[str, str]]
    told: list[dict[str, Any]]
    """Who says each claim: `claim`, `id` and `name` of who says it, `stance`."""
    dates: list[tuple[str, str]]
    """First and last day of everything dated in the view, what the date filter leaves out too."""
    left_out: int
    """Things that the filters leave out."""
    missing: int
    """Ids of the address that are not in the graph any more."""


def build(near: Neighbourhood, address: Address, documents: Mapping[str, str]) -> Scene:
    """Read a view and work out how it looks.

    Args:
        near: reads it.
        address: what is asked for; of more than `MOST_DRAWN` shown ids the last are not drawn.
        documents: titles of documents by the short name that sources use.
    """
    # Places must not depend on filters, so everything is read and placed, and then left out.
    near, counting = near.showing(proposed=True), near.showing(proposed=address.proposed)
    wanted = [*address.ids[: MOST_DRAWN * 2]]
    records = near.records(wanted)
    whole = view(records.nodes.values(), records.relations.values())
    shapes = {key: style(node["label"]).shape for key, node in whole.nodes(data=True)}
    standing = places(whole, address.groups, shapes)
    told = _speakers(near.store, whole)
    visible = [key for key in address.shown_ids if key in whole][:MOST_DRAWN]
    drawn = _without_proposed(whole.subgraph(visible), address)
    present = _spelled_out(drawn)
    shown = _filtered(present, address, told, near, _accepted(drawn, address, told))
    things, links = describe(shown, documents)
    degrees = counting.degrees(shown) if len(shown) else {}
    return Scene(
        address=address,
        graph=shown,
        things=things,
        links=links,
        places=standing,
        more={key: more for key in shown if (more := degrees.get(key, 0) - _around(whole.subgraph(shown), key)) > 0},
        hidden=_hidden(drawn, address.selected, counting) if address.selected in shown else {},
        legend=legend({"kind": label} for label in _kinds(present)),
        types=sorted(Counter(edge["type"] for _, _, edge in present.edges(data=True)).items()),
        statuses=sorted({one["status"] for one in _all(present)}),
        stances=sorted({s for one in _all(present) if (s := _stance(one))}),
        cases=[(key, node["caption"]) for key, node in present.nodes(data=True) if node["label"] == "Case"],
        speakers=sorted({(one["id"], one["name"]) for one in told}, key=lambda pair: pair[1].casefold()),
        told=told,
        dates=[span for one in _all(present) if (span := _span(one["properties"]))],
        left_out=len(present) - len(shown),
        missing=len(set(wanted) - set(whole)),
    )


def _around(graph: nx.MultiDiGraph[str], key: str) -> int:
    return len({*graph.predecessors(key), *graph.successors(key)} - {key})


def _hidden(graph: nx.MultiDiGraph[str], key: str, counting: Neighbourhood) -> dict[str, int]:
    """What is around a thing and not drawn, by the type of relation."""
    seen: dict[str, set[str]] = {}
    for start, end, edge in (*graph.in_edges(key, data=True), *graph.out_edges(key, data=True)):
        seen.setdefault(edge["type"], set()).update({start, end} - {key})
    totals = counting.totals(key)
    return {one: more for one, total in totals.items() if (more := total - len(seen.get(one, ()))) > 0}


def _kinds(graph: nx.MultiDiGraph[str]) -> list[str]:
    """The kind of everything in a graph, in the order of the schema."""
    order = {label: number for number, label in enumerate(NODES)}
    labels = [str(node["label"]) for _, node in graph.nodes(data=True)]
    return sorted(labels, key=lambda one: (order.get(one, len(order)), one))


def _spelled_out(graph: nx.MultiDiGraph[str]) -> nx.MultiDiGraph[str]:
    """A graph without the shortcuts that stand for a case, an event or a claim in it: they would say it twice."""
    return _edges_kept(
        graph,
        lambda edge: not (edge["derived"] and any(edge["properties"].get(one) in graph for one in STANDS_FOR)),
    )


def _all(graph: nx.MultiDiGraph[str]) -> Iterable[dict[str, Any]]:
    yield from (node for _, node in graph.nodes(data=True))
    yield from (edge for _, _, edge in graph.edges(data=True))


def _stance(one: Mapping[str, Any]) -> str:
    return str(one["properties"].get("stance") or "")


def _span(properties: Mapping[str, Any]) -> tuple[str, str] | None:
    """The first and the last day that a date may mean; open ends fall on the known one."""
    first, last = properties.get("date_earliest"), properties.get("date_latest")
    return (str(first or last), str(last or first)) if first or last else None


def _speakers(store: Store, graph: nx.MultiDiGraph[str]) -> list[dict[str, Any]]:
    """Who says each claim that is in the view or behind a shortcut of it."""
    claims = {key for key, node in graph.nodes(data=True) if node["label"] == "Attribution"}
    claims |= {c for _, _, edge in graph.edges(data=True) if (c := edge["properties"].get("claim"))}
    return store.read(_SPEAKERS, {"ids": sorted(claims)}).rows if claims else []


def _without_proposed(graph: nx.MultiDiGraph[str], address: Address) -> nx.MultiDiGraph[str]:
    if address.proposed:
        return graph
    kept = graph.subgraph(key for key, node in graph.nodes(data=True) if node["review"] != Review.PROPOSED)
    return _edges_kept(kept, lambda edge: edge["review"] != Review.PROPOSED)


def _edges_kept(graph: nx.MultiDiGraph[str], keep: Any) -> nx.MultiDiGraph[str]:
    copy = graph.copy()
    copy.remove_edges_from([(a, b, key) for a, b, key, edge in graph.edges(keys=True, data=True) if not keep(edge)])
    return copy


def _filtered(
    graph: nx.MultiDiGraph[str],
    address: Address,
    told: list[dict[str, Any]],
    near: Neighbourhood,
    accepted: set[str],
) -> nx.MultiDiGraph[str]:
    """What the filters of an address leave. Things and relations are filtered by date, undated ones stay."""
    said = _said(address, told)
    in_case = _in_case(graph, address.case, near) if address.case else None

    dated = _dates_of_shortcuts(graph, near) if address.since or address.until else {}

    def in_time(properties: Mapping[str, Any]) -> bool:
        span = _span(properties)
        late = span and address.since and span[1] < address.since
        return not (late or (span and address.until and span[0][: len(address.until)] > address.until))

    def keeps(key: str, node: Mapping[str, Any]) -> bool:
        return in_time(node["properties"]) and not (
            node["label"] in address.kinds_off
            or node["status"] in address.statuses_off
            or (_stance(node) and _stance(node) in address.stances_off)
            or (in_case is not None and key not in in_case)
            or (address.seen_by and node["label"] == "Attribution" and key not in said)
        )

    def keeps_edge(edge: Mapping[str, Any]) -> bool:
        properties = edge["properties"]
        if address.seen_by and edge["type"] == "ATTRIBUTED_TO" and properties.get("claim") not in said:
            return False
        if address.seen_by and edge["type"] == "ATTACKED_BY":
            return str(properties.get("event")) in accepted
        return in_time(dated.get(properties.get("event")) or properties) and not (
            edge["type"] in address.relations_off
            or edge["status"] in address.statuses_off
            or (_stance(edge) and _stance(edge) in address.stances_off)
        )

    return _edges_kept(graph.subgraph(key for key, node in graph.nodes(data=True) if keeps(key, node)), keeps_edge)


def _dates_of_shortcuts(graph: nx.MultiDiGraph[str], near: Neighbourhood) -> dict[Any, Mapping[str, Any]]:
    """The dates of the events that shortcuts stand for, which are not in the view themselves."""
    events = {event for _, _, edge in graph.edges(data=True) if (event := edge["properties"].get("event"))}
    return {**near.dates(events)} if events else {}


def _said(address: Address, told: list[dict[str, Any]]) -> set[str]:
    """The claims of the one as whom the view is seen."""
    return {one["claim"] for one in told if one["id"] == address.seen_by}


def _accepted(graph: nx.MultiDiGraph[str], address: Address, told: list[dict[str, Any]]) -> set[str]:
    """The attacks that the one as whom the view is seen attributes to somebody, without contesting it."""
    said = _said(address, told)
    return {
        start
        for start, _, edge in graph.edges(data=True)
        if edge["type"] == "ATTRIBUTED_TO"
        and edge["properties"].get("claim") in said
        and _stance(edge) not in CONTESTING
    }


def _in_case(graph: nx.MultiDiGraph[str], case: str, near: Neighbourhood) -> set[str]:
    """The case, its steps, and everything next to one of them."""
    core = ({case} | near.steps_of(case)) & set(graph)
    return core | {other for key in core for other in (*graph.predecessors(key), *graph.successors(key))}


def canvas(scene: Scene) -> dict[str, Any]:
    """What the canvas draws of a scene, as plain values: `nodes` and `edges`."""
    wrapped = {key: wrap_caption(thing["caption"]) for key, thing in scene.things.items()}
    nodes = [
        {
            "id": key,
            "label": "\n".join(wrapped[key]),
            "title": thing["caption"],
            "shape": style(thing["kind"]).shape,
            "color": style(thing["kind"]).color,
            "kind": thing["kind"],
            "x": scene.places[key][0],
            "y": scene.places[key][1],
            "marks": thing["marks"],
            "unsourced": thing["needs_source"] and not thing["sources"],
            "more": scene.more.get(key, 0),
        }
        for key, thing in scene.things.items()
    ]
    ids = {thing["ref"]: key for key, thing in scene.things.items()}
    bends = bends_of(scene.links, *signs_of(scene.things, scene.places, wrapped))
    edges = [
        {
            "id": link["id"],
            "from": ids[link["from"]],
            "to": ids[link["to"]],
            "label": "\n".join([*wrap_caption(link["phrase"])[:2], *link["stance"]]),
            "title": link["caption"],
            "arrows": link["arrow"],
            "width": 0.8 if link["faint"] else link["width"],
            "faint": link["faint"],
            "bend": bend,
            "marks": link["marks"],
            "unsourced": not link["sources"],
        }
        for link, bend in zip(scene.links, bends, strict=True)
    ]
    return {"nodes": nodes, "edges": edges, "kinds": sorted(NODES)}
