"""What the driver returns, as plain values that JSON can hold. Ids are ours, never the engine's."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from neo4j.graph import Node, Path, Relationship

from graph.cypher import DIGEST

EndIds = Mapping[str, str | None]
"""Our ids of nodes by the engine's, for relations that came without the nodes at their ends."""


def plain(value: Any, ends: EndIds) -> Any:
    """A value as the driver gives it, made plain; `ends` as found for `bare_ends`."""
    kind = type(value)
    if kind in _SAME:
        return value
    if kind is list or kind is tuple:
        return [plain(item, ends) for item in value]
    if kind is dict:
        return {name: plain(item, ends) for name, item in value.items() if name != DIGEST}
    if kind is float:
        return value if math.isfinite(value) else str(value)
    if isinstance(value, Node):
        return {"id": value.get("id"), "labels": sorted(value.labels), "properties": _properties(value, ends)}
    if isinstance(value, Relationship):
        return _relation(value, ends)
    if isinstance(value, Path):
        return {
            "nodes": [plain(node, ends) for node in value.nodes],
            "relations": [_relation(relation, ends) for relation in value.relationships],
        }
    return _other(value)


def bare_ends(values: Iterable[Any]) -> set[str]:
    """The engine's ids of nodes that relations among the values name without bringing them along."""
    found: set[str] = set()

    def look(values: Iterable[Any]) -> None:
        for value in values:
            kind = type(value)
            if kind in _SAME:  # nearly all of them
                continue
            if kind is list:
                look(value)
            elif kind is dict:
                look(value.values())
            elif isinstance(value, Relationship):
                found.update(node.element_id for node in value.nodes if node is not None and "id" not in node)
            elif isinstance(value, Path):
                look(value.relationships)

    look(values)
    return found


_SAME = frozenset({str, int, bool, type(None)})


def _properties(entity: Node | Relationship, ends: EndIds) -> dict[str, Any]:
    return {name: plain(value, ends) for name, value in sorted(entity.items()) if not name.startswith("_")}


def _relation(relation: Relationship, ends: EndIds) -> dict[str, Any]:
    start, end = (_end(node, ends) for node in relation.nodes)
    return {
        "id": relation.get("id"),
        "type": relation.type,
        "start": start,
        "end": end,
        "properties": _properties(relation, ends),
    }


def _end(node: Node | None, ends: EndIds) -> str | None:
    if node is None:
        return None
    return node.get("id") or ends.get(node.element_id)


def _other(value: Any) -> Any:
    iso: Callable[[], str] | None = getattr(value, "iso_format", None) or getattr(value, "isoformat", None)
    if iso:
        return iso()
    if isinstance(value, tuple):  # a point
        return list(value)
    if isinstance(value, bytes | bytearray):
        return bytes(value).hex()
    return str(value)
