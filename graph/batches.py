"""Model objects to rows for the database: grouped by statement, in batches, made ahead of their turn."""

from __future__ import annotations

import gc
import hashlib
import queue
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from graph.cypher import DIGEST

if TYPE_CHECKING:
    from graph.model import Node, Relation

SIZE = 5000
"""Rows in one transaction."""
HELD = 4 * SIZE
"""Rows that wait for their batch to fill, all statements together; this bounds the memory."""

Row = dict[str, Any]
_Entry = tuple[tuple[str, ...], Row]
"""The ends of a relation, none for a node, and the properties."""
_Item = TypeVar("_Item")


class Place(NamedTuple):
    """Where a relation runs."""

    reltype: str
    start: str
    end: str


class NodeBatch(NamedTuple):
    """Nodes of one set of labels: the names of their properties, `id` first, and the values row by row."""

    labels: tuple[str, ...]
    names: tuple[str, ...]
    rows: list[list[Any]]


class RelationBatch(NamedTuple):
    """Relations of one type: the names of their properties, `id` first, and the ends and values row by row."""

    reltype: str
    names: tuple[str, ...]
    rows: list[list[Any]]


def digest(*parts: Any) -> int:
    """A short hash of plain values: 64 bits suffice, since it is only compared with that of the same id.

    It is a number, which both engines store in less time and space than a text.
    """
    # Not as JSON, which takes twice as long: the text need not be read again, only be the same again.
    return int.from_bytes(hashlib.blake2b(repr(parts).encode(), digest_size=8).digest(), signed=True)


def node_row(node: Node) -> Row:
    """The properties of a node, our digest among them."""
    row: Row = dict(node.properties())
    row[DIGEST] = digest(node.labels(), row)
    return row


def relation_row(relation: Relation) -> Row:
    """The properties of a relation, our digest among them."""
    row: Row = dict(relation.properties())
    row[DIGEST] = digest(row)
    return row


def node_batches(rows: Iterable[tuple[tuple[str, ...], Row]]) -> Iterator[NodeBatch]:
    """Batches of nodes from pairs of labels and properties."""
    for labels, group in _grouped((labels, ((), row)) for labels, row in rows):
        yield NodeBatch(labels, *_in_columns(group))


def relation_batches(rows: Iterable[tuple[Place, Row]]) -> Iterator[RelationBatch]:
    """Batches of relations from pairs of place and properties."""
    for reltype, group in _grouped((place.reltype, (place[1:], row)) for place, row in rows):
        yield RelationBatch(reltype, *_in_columns(group))


def _in_columns(group: list[_Entry]) -> tuple[tuple[str, ...], list[list[Any]]]:
    names = ("id", *sorted(set().union(*[row for _, row in group]) - {"id"}))
    return names, [[*ends, *map(row.get, names)] for ends, row in group]


def _grouped(entries: Iterable[tuple[Any, _Entry]]) -> Iterator[tuple[Any, list[_Entry]]]:
    waiting: dict[Any, list[_Entry]] = {}
    held = 0
    for key, entry in entries:
        group = waiting.setdefault(key, [])
        group.append(entry)
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
                gc.collect(0)  # what the driver left of the last one; see `_hurried`
                if not offer((item, None, False)):
                    return
            offer((None, None, True))
        except BaseException as error:
            offer((None, error, True))

    thread = threading.Thread(target=make, daemon=True, name="casegraph-ahead")
    with _hurried():
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


_TURN = sys.getswitchinterval()


@contextmanager
def _hurried() -> Iterator[None]:
    """Make Python fit for two threads and millions of rows.

    Ordinarily a thread waits up to 5 ms for its turn after each piece that it sends or receives, and the search
    for reference cycles, of which rows have none, takes a quarter of the time in which rows are made; it is done once
    a batch instead, since a transaction of the driver is a cycle that holds what it sent.
    """
    collecting = gc.isenabled()
    gc.disable()
    sys.setswitchinterval(0.0002)
    try:
        yield
    finally:
        sys.setswitchinterval(_TURN)
        if collecting:
            gc.enable()
