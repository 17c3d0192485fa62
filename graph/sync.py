"""Make the store equal to what it should hold, writing only what differs; and write it down in one order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graph import cypher
from graph.batches import SIZE, Place, Row, node_batches, node_row, relation_batches, relation_row
from graph.cypher import DIGEST
from graph.errors import StoreError
from graph.model import Node, Relation

if TYPE_CHECKING:
    from graph.store import Progress, Store


@dataclass(frozen=True)
class Changes:
    """How many nodes and relations, taken together, were written, deleted or left as they were."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0

    def __str__(self) -> str:
        return f"{self.added} added, {self.changed} changed, {self.removed} removed, {self.unchanged} unchanged"


def sync(
    store: Store, nodes: Iterable[Node], relations: Iterable[Relation], progress: Progress | None = None
) -> Changes:
    """See `Store.sync`."""
    store.prepare()
    work = _Sync(store)
    store.put_nodes(node_batches(work.nodes(nodes)), progress)
    store.put_relations(relation_batches(work.relations(relations)), progress, work.before_relations)
    work.before_relations()
    work.remove_the_rest()
    return Changes(work.added, work.changed, work.removed, work.unchanged)


class _Sync:
    """One comparison of the store with what it should hold.

    The generators run in the thread that makes batches; `before_relations` runs in the thread that
    writes, ahead of each batch.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.added = self.changed = self.removed = self.unchanged = 0
        self._relations_to_delete: list[tuple[str, Place]] = []
        shared: dict[Any, Any] = {}  # one object for values that come back a hundred thousand times

        def same(value: Any) -> Any:
            return shared.setdefault(value, value)

        ranges = store.ranges()
        self._nodes: dict[str, tuple[frozenset[str], int | None]] = {
            row["id"]: (same(frozenset(row["labels"])), row["digest"])
            for page in store.nodes(f"labels(n) AS labels, n.{DIGEST} AS digest", ranges)
            for row in page
        }
        shared.update((identity, identity) for identity in self._nodes)
        self._relations: dict[str, tuple[Place, int | None]] = {}
        twins: set[str] = set()
        for page in store.relations(f"r.{DIGEST} AS digest", ranges):
            for row in page:
                place = same(Place(row["type"], same(row["start"]), same(row["end"])))
                if row["id"] in self._relations:  # an accident; both go, one is written anew
                    twins.add(row["id"])
                    self._relations_to_delete.append((row["id"], place))
                self._relations[row["id"]] = (place, row["digest"])
        self._relations_to_delete += [(identity, self._relations.pop(identity)[0]) for identity in twins]

    def nodes(self, nodes: Iterable[Node]) -> Iterator[tuple[tuple[str, ...], Row]]:
        """The rows of the nodes that are not in the store as they should be."""
        seen: set[str] = set()
        for node in nodes:
            if node.id in seen:
                raise StoreError(f"the node {node.id} ('{node.name}') is given twice")
            seen.add(node.id)
            labels, row = node.labels(), node_row(node)
            old = self._nodes.pop(node.id, None)
            if old is None:
                self.added += 1
            elif old == (frozenset(labels), row[DIGEST]):
                self.unchanged += 1
                continue
            else:
                self.changed += 1
            yield labels, row

    def relations(self, relations: Iterable[Relation]) -> Iterator[tuple[Place, Row]]:
        """The rows of the relations that are not in the store as they should be."""
        seen: set[str] = set()
        for relation in relations:
            if relation.id in seen:
                raise StoreError(f"the {type(relation).reltype} relation {relation.id} is given twice")
            seen.add(relation.id)
            row = relation_row(relation)
            place = Place(type(relation).reltype, relation.start_id, relation.end_id)
            old = self._relations.pop(relation.id, None)
            if old is None:
                self.added += 1
            elif old == (place, row[DIGEST]):
                self.unchanged += 1
                continue
            else:
                self.changed += 1
                if old[0] != place:
                    self._relations_to_delete.append((relation.id, old[0]))
            yield place, row

    def before_relations(self) -> None:
        """Delete relations that run elsewhere now."""
        self._delete_relations(_drained(self._relations_to_delete))

    def remove_the_rest(self) -> None:
        """Delete what the store holds and should not."""
        self.removed = len(self._nodes) + len(self._relations)
        self._delete_relations([(identity, place) for identity, (place, _) in self._relations.items()])
        ids = list(self._nodes)
        for start in range(0, len(ids), SIZE):
            self.store.connection.write(cypher.delete_nodes(), {"ids": ids[start : start + SIZE]})

    def _delete_relations(self, gone: list[tuple[str, Place]]) -> None:
        by_type: dict[str, list[Row]] = {}
        for identity, place in gone:
            by_type.setdefault(place.reltype, []).append({"id": identity, "start": place.start})
        for reltype, rows in by_type.items():
            for start in range(0, len(rows), SIZE):
                self.store.connection.write(cypher.delete_relations(reltype), {"rows": rows[start : start + SIZE]})


def _drained(waiting: list[Any]) -> list[Any]:
    """Everything in a list to which another thread appends, taken out of it."""
    taken = waiting[: len(waiting)]
    del waiting[: len(taken)]
    return taken


def dump(store: Store) -> Iterator[dict[str, Any]]:
    """See `Store.dump`."""
    ranges = store.ranges()
    yield from _in_order(
        {"node": row["id"], "labels": sorted(row["labels"]), "properties": _stored(row["properties"])}
        for page in store.nodes("labels(n) AS labels, properties(n) AS properties", ranges)
        for row in page
    )
    yield from _in_order(
        {
            "relation": row["id"],
            "type": row["type"],
            "start": row["start"],
            "end": row["end"],
            "properties": _stored(row["properties"]),
        }
        for page in store.relations("properties(r) AS properties", ranges)
        for row in page
    )


def _stored(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: properties[name] for name in sorted(properties) if not name.startswith("_")}


def _in_order(records: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Records by their id. Both engines sort text differently from each other, so it is done here;
    as text a record takes a fifth of the memory."""
    lines = [(next(iter(record.values())), json.dumps(record, ensure_ascii=False)) for record in records]
    lines.sort()
    for _, line in lines:
        yield json.loads(line)
