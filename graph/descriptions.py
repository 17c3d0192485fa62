"""What a picture says of each thing and each relation in it: caption, facts, marks, sources, legend.

Everything here is plain text and plain values; `graph.draw` puts it on the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from graph.model import Node, Style
from graph.output import shown
from graph.schema import NODES, RELATIONS
from graph.vocabulary import Review, Stance, Status
from graph.wording import facts

if TYPE_CHECKING:
    import networkx as nx

# Relations that hold a case together rather than say something of it: drawn thin, without words.
_FAINT = frozenset({"STEP_OF", "PART_OF", "IN_PLACE", "STATED_IN"})

Description = dict[str, Any]
"""One thing or one relation: `ref` (its name on the page), `caption`, `facts`, `marks`, `sources` and so on."""


def describe(
    view: nx.MultiDiGraph[str], documents: Mapping[str, str]
) -> tuple[dict[str, Description], list[Description]]:
    """The things of a view by node id, in the order of the schema, and its relations.

    Args:
        view: as `graph.view.view` returns it. A node or an edge may have `facts` of its own, pairs of a caption
            and a text, which are added; a node a `note`, written below its name; an edge `width` and
            `faint`.
        documents: titles of documents by the short name that sources use.
    """
    titles = dict(documents)
    for _, node in view.nodes(data=True):
        if node["label"] == "Source" and node["properties"].get("slug"):
            titles.setdefault(str(node["properties"]["slug"]), node["name"])
    names = {key: node["caption"] for key, node in view.nodes(data=True)}
    things = {key: _thing(f"n{number}", key, view.nodes[key], titles, names) for number, key in enumerate(_order(view))}
    return things, _links(view, things, titles, names)


def style(label: str) -> Style:
    """How a label is drawn; one that the schema does not know like any node."""
    return NODES.get(label, Node).style


def _order(view: nx.MultiDiGraph[str]) -> list[str]:
    labels = list(NODES)

    def place(key: str) -> tuple[int, str, str, str]:
        node = view.nodes[key]
        known = labels.index(node["label"]) if node["label"] in NODES else len(labels)
        return known, node["label"], node["caption"].casefold(), key

    return sorted(view, key=place)


def _thing(
    ref: str, key: str, node: Mapping[str, Any], titles: Mapping[str, str], names: Mapping[str, str]
) -> Description:
    properties = node["properties"]
    kind = NODES.get(node["label"])
    also = [shown(one) for one in properties.get("names") or () if shown(one) != node["name"]]
    lines = facts(properties, kind, names) + list(node.get("facts", ()))
    others = [label.lower() for label in node["labels"] if kind is None or label != kind.primary().label]
    if len(others) > 1:
        lines.insert(0, ("also", ", ".join(label for label in others if label != node["label"].lower())))
    return {
        "ref": ref,
        "id": key,
        "kind": node["label"],
        "caption": node["caption"],
        "also": also,
        "note": shown(node.get("note")),
        "facts": lines,
        "needs_source": node.get("sourced", True),
        **_shared(node, titles),
    }


def _links(
    view: nx.MultiDiGraph[str], things: Mapping[str, Description], titles: Mapping[str, str], names: Mapping[str, str]
) -> list[Description]:
    place = {key: number for number, key in enumerate(things)}
    edges = sorted(
        view.edges(keys=True, data=True), key=lambda edge: (place[edge[0]], place[edge[1]], edge[3]["type"], edge[2])
    )
    return [
        {
            "ref": f"e{number}",
            "id": key,
            "from": things[start]["ref"],
            "to": things[end]["ref"],
            "type": edge["type"],
            "caption": edge["sentence"],
            "phrase": edge["phrase"].partition(" (")[0],
            "stance": _stance(edge),
            "facts": facts(edge["properties"], RELATIONS.get(edge["type"]), names) + list(edge.get("facts", ())),
            "derived": edge.get("derived", False),
            "arrow": edge["arrow"],
            "faint": edge.get("faint", edge["type"] in _FAINT),
            "width": edge.get("width", 1.6),
            "needs_source": True,
            **_shared(edge, titles),
        }
        for number, (start, end, key, edge) in enumerate(edges)
    ]


def _stance(edge: Mapping[str, Any]) -> list[str]:
    """What is written on a line below its verb: the stance taken, and that others contest it."""
    own = edge["properties"].get("stance")
    if not edge["disputed"]:
        return [shown(own)] if own else []
    return ["disputed" if own in (None, Stance.DISPUTED) else f"{shown(own)}, disputed"]


def _shared(fact: Mapping[str, Any], titles: Mapping[str, str]) -> Description:
    given = {
        "disputed": fact["disputed"],
        "proposed": fact["review"] == Review.PROPOSED,
        fact["status"]: fact["status"] != Status.STATED,
    }
    return {
        "marks": [mark for mark, applies in given.items() if applies],
        "sensitivity": fact["sensitivity"],
        "sources": [_place(source, titles) for source in fact["sources"]],
        "places": list(fact["sources"]),
    }


def _place(source: str, titles: Mapping[str, str]) -> str:
    """`report:120-164` as "Title of the report, characters 120 to 164"."""
    name, colon, span = source.rpartition(":")
    start, dash, end = span.partition("-")
    if not (colon and dash and start.isdigit() and end.isdigit()):
        return source
    return f"{shown(titles.get(name, name))}, characters {int(start):,} to {int(end):,}"


def legend(things: Iterable[Description]) -> list[Description]:
    """The kinds that occur, with their style, what they are and how many there are."""
    counts = Counter(thing["kind"] for thing in things)
    return [
        {
            "kind": label,
            "about": (NODES[label].__doc__ or "").split("\n")[0] if label in NODES else "",
            "color": style(label).color,
            "shape": style(label).shape,
            "count": count,
        }
        for label, count in counts.items()
    ]


def marks(descriptions: Iterable[Description]) -> list[tuple[str, str]]:
    """The marks that occur, each with its meaning; "no source" last."""
    given = list(descriptions)
    meanings = {
        "disputed": "somebody denies or disputes it",
        "proposed": Review.PROPOSED.about,
        **{str(status): status.about for status in Status if status != Status.STATED},
    }
    used = {mark for one in given for mark in one["marks"]}
    found = [(mark, about) for mark, about in meanings.items() if mark in used]
    if any(one["needs_source"] and not one["sources"] for one in given):
        found.append(("no source", "nothing says where it was read"))
    return found
