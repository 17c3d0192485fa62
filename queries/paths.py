"""How two things connect: every shortest connection, as sentences with their sources.

The search widens from both ends, one step at a time, with one small query a step. It does not pass
*through* what connects everybody with everybody (courts, laws, outlets, places, sources), unless asked;
such a thing may still stand at either end.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from graph.errors import NotFoundError, UsageError
from graph.schema import NODES
from queries.catalog import review_states
from queries.lookup import closest

if TYPE_CHECKING:
    from graph.store import Store

AVOIDED = ("Court", "Law", "Article", "Outlet", "Place", "Source", "Statistic")
"""Labels that a path does not pass through unless asked."""

NEVER_FOLLOWED = ("STATED_IN", "REPORTS")
"""Where things were read connects everything with everything and says nothing about them."""

LONGEST = 8
"""Relations in the longest path that is looked for."""

WIDEST = 20_000
"""Nodes in the widest frontier; a wider one means that the ends are connected by everything."""

MOST_PATHS = 100
"""Paths listed; the answer says when there are more."""

_NEIGHBOURS = """
MATCH (a:Entity)-[r]-(b:Entity)
WHERE a.id IN $frontier AND NOT type(r) IN $never AND r.review IN $review AND b.review IN $review
  // Who said two things does not connect what was said; so a speaker is an end, never a way through.
  AND (type(r) <> 'STATED_BY' OR a.id IN $goals OR b.id IN $goals)
  AND (b.id IN $goals OR NOT any(label IN labels(b) WHERE label IN $avoid))
RETURN a.id AS a, b.id AS b, r AS relation
ORDER BY a, b, r.id
"""

_NAMES = """
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n
"""


@dataclass
class _Side:
    """What has been reached from one end: for each node its distance, and the relations that lead on."""

    frontier: set[str]
    distance: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.distance = dict.fromkeys(self.frontier, 0)


def find_paths(
    store: Store,
    start: str,
    end: str,
    *,
    through: tuple[str, ...] = (),
    avoid: tuple[str, ...] = (),
    longest: int = LONGEST,
    proposed: bool = False,
) -> dict[str, Any]:
    """All shortest paths between two things, `{"from", "to", "length", "paths", "more"}`.

    A path is `{"sentences", "relations", "nodes"}`, in order from `start` to `end`; a relation is
    `{"type", "start", "end", "sentence", "sources", "properties"}`. `through` names labels that a path
    may pass through although they are usually avoided (`all`: every one), `avoid` more that it may not.
    When a name means several things, paths from each of them count.

    Raises:
        NotFoundError: a name means nothing, or nothing connects the two within `longest` relations.
        UsageError: `through` or `avoid` names no label.
    """
    avoided = _avoided(through, avoid)
    review = review_states(proposed=proposed)
    labels = [label for label in NODES if label not in ("Source", "Statistic")]
    ends = []
    for text in (start, end):
        found = closest(store, text, labels, review)
        if not found:
            raise NotFoundError(f"nothing here is called '{text}'")
        ends.append({row["id"]: row["name"] for row in found})
    starts, goals = ends
    if set(starts) & set(goals):
        raise UsageError(f"'{start}' and '{end}' may mean the same thing; give more of the names, or ids")
    length, edges = _search(store, set(starts), set(goals), avoided, review, longest)
    routes = _routes(edges, set(starts), set(goals), length)
    nodes = _nodes(store, {node for route in routes for node, _ in route} | set(starts) | set(goals))
    paths = [_path(route, nodes) for route in routes]
    return {
        "from": sorted(set(starts.values())),
        "to": sorted(set(goals.values())),
        "length": length,
        "paths": paths[:MOST_PATHS],
        "more": len(paths) > MOST_PATHS,
    }


def _avoided(through: tuple[str, ...], more: tuple[str, ...]) -> list[str]:
    known = {label.casefold(): label for label in NODES}
    others = [known[one.casefold()] for one in more if one.casefold() in known]
    if any(one.casefold() == "all" for one in through):
        return ["Source", "Statistic", *others]
    for one in (*through, *more):
        if one.casefold() not in known:
            raise UsageError(f"there is no label '{one}'; these are usually avoided: {', '.join(AVOIDED)}")
    allowed = {known[one.casefold()] for one in through}
    return [*(label for label in AVOIDED if label not in allowed), *others]


Edges = dict[str, dict[str, list[dict[str, Any]]]]


def _search(
    store: Store, starts: set[str], goals: set[str], avoid: list[str], review: list[str], longest: int
) -> tuple[int, Edges]:
    """Widen the smaller frontier until the two meet; returns the length and the relations met, by both ends."""
    sides = (_Side(starts), _Side(goals))
    edges: Edges = defaultdict(lambda: defaultdict(list))
    for length in range(1, longest + 1):
        side, other = sorted(sides, key=lambda one: len(one.frontier))
        if not side.frontier:
            break
        if len(side.frontier) > WIDEST:
            raise NotFoundError(f"no connection of fewer than {length} steps; beyond that, nearly everything connects")
        parameters = {
            "frontier": sorted(side.frontier),
            "never": list(NEVER_FOLLOWED),
            "review": review,
            "goals": sorted(starts | goals),
            "avoid": avoid,
        }
        depth = max(side.distance.values()) + 1
        reached: set[str] = set()
        for row in store.read(_NEIGHBOURS, parameters).rows:
            a, b, relation = row["a"], row["b"], row["relation"]
            if relation not in edges[a][b]:
                edges[a][b].append(relation)
                edges[b][a].append(relation)
            if b not in side.distance:
                side.distance[b] = depth
                reached.add(b)
        if reached & set(other.distance):
            return length, edges
        # An end is not passed through on the way to another meaning of its name.
        side.frontier = reached - starts - goals
    raise NotFoundError(f"nothing connects them within {longest} steps without passing through: {', '.join(avoid)}")


Route = list[tuple[str, dict[str, Any] | None]]


def _routes(edges: Edges, starts: set[str], goals: set[str], length: int) -> list[Route]:
    """Every way of that length from a start to a goal, as (node, relation to the next node)."""
    from itertools import islice, pairwise, product

    import networkx as nx

    graph: Any = nx.Graph()
    graph.add_edges_from((a, b) for a, ends in edges.items() for b in ends)
    routes: list[Route] = []
    for start, goal in product(sorted(starts), sorted(goals)):
        if start not in graph or goal not in graph:
            continue
        inner = graph.subgraph(set(graph) - (starts | goals) | {start, goal})
        try:
            if nx.shortest_path_length(inner, start, goal) != length:
                continue
            ways = sorted(islice(nx.all_shortest_paths(inner, start, goal), 10 * MOST_PATHS))
        except nx.NetworkXNoPath:
            continue
        for way in ways:
            steps = [sorted(edges[a][b], key=lambda one: str(one["id"])) for a, b in pairwise(way)]
            for chosen in islice(product(*steps), MOST_PATHS + 1):
                routes.append(list(zip(way, [*chosen, None], strict=True)))
                if len(routes) > MOST_PATHS:
                    return routes
    return routes


def _nodes(store: Store, ids: set[str]) -> dict[str, dict[str, Any]]:
    return {row["n"]["id"]: row["n"] for row in store.read(_NAMES, {"ids": sorted(ids)}).rows}


def _path(route: Route, nodes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    from graph.wording import sentence

    def name(node_id: str) -> str:
        return str(nodes[node_id]["properties"]["name"])

    relations = []
    for _, relation in route:
        if relation is None:
            continue
        said = sentence(relation, name(relation["start"]), name(relation["end"]))
        properties = relation["properties"]
        relations.append({**relation, "sentence": said, "sources": properties.get("sources", [])})
    return {
        "sentences": [relation["sentence"] for relation in relations],
        "relations": relations,
        "nodes": [nodes[node_id] for node_id, _ in route],
    }
