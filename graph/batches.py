"""Model objects to rows for the database: grouped by statement, in batches, made ahead of their turn."""

from __future__ import annotations

import hashlib
import json
import queue
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from graph.cypher import DIGEST, insert_nodes, merge_relations

if TYPE_CHECKING:
    from graph.model import Node, Relation

SIZE = 5000
"""Rows in one transaction."""
HELD = 4 * SIZE
"""Rows that wait for their batch to fill, all statements together; this bounds the memory."""

Row = dict[str, Any]
_Item = TypeVar("_Item")


@dataclass(frozen=True)
class Batch:
    """Rows for one statement. `labels` is what their nodes get; None for relations."""

    cypher: str
    rows: list[Row]
    labels: tuple[str, ...] | None = None


def digest(*parts: Any) -> str:
    """A short hash of plain values: 64 bits suffice, since it is only compared with that of the same id."""
    return hashlib.blake2b(_as_json(parts).encode(), digest_size=8).hexdigest()


_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def node_row(node: Node) -> Row:
    """The properties of a node, our digest among them."""
    row: Row = dict(node.properties())
    row[DIGEST] = digest(node.labels(), row)
    return row


def relation_row(relation: Relation) -> Row:
    """The ends and the properties of a relation, our digest among them."""
    properties: Row = dict(relation.properties())
    properties[DIGEST] = digest(properties)
    return {"start": relation.start_id, "end": relation.end_id, "properties": properties}


def node_batches(rows: Iterable[tuple[tuple[str, ...], Row]]) -> Iterator[Batch]:
    """Batches of nodes from pairs of labels and row."""
    for labels, group in _grouped(rows):
        yield Batch(insert_nodes(labels), group, labels)


def relation_batches(rows: Iterable[tuple[str, Row]]) -> Iterator[Batch]:
    """Batches of relations from pairs of type and row."""
    for reltype, group in _grouped(rows):
        yield Batch(merge_relations(reltype), group)


def _grouped(rows: Iterable[tuple[Any, Row]]) -> Iterator[tuple[Any, list[Row]]]:
    waiting: dict[Any, list[Row]] = {}
    held = 0
    for key, row in rows:
        group = waiting.setdefault(key, [])
        group.append(row)
        held += 1
        if len(group) >= SIZE or held >= HELD:
            largest = max(waiting, key=lambda one: len(waiting[one]))
            held -= len(waiting[largest])
            yield largest, waiting.pop(largest)
    yield from waiting.items()


def ahead(items: Iterable[_Item], depth: int = 2) -> Iterator[_Item]:
    """The same items; a thread makes the next `depth` of them while the caller works on one."""
    made: queue.Queue[tuple[_Item | None, BaseException | None, bool]] = queue.Queue(depth)
    abandoned = threading.Event()

    def offer(item: tuple[_Item | None, BaseException | None, bool]) -> bool:
        while not abandoned.is_set():
            try:
                made.put(item, timeout=0.2)
                return True
            except queue.Full:
                continue
        return False

    def make() -> None:
        try:
            for item in items:
                if not offer((item, None, False)):
                    return
            offer((None, None, True))
        except BaseException as error:
            offer((None, error, True))

    thread = threading.Thread(target=make, daemon=True, name="casegraph-ahead")
    thread.start()
    try:
        while True:
            item, error, last = made.get()
            if error is not None:
                raise error
            if last:
                return
            yield item  # type: ignore[misc]
    finally:
        abandoned.set()
        thread.join(timeout=5)
