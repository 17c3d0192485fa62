"""The store: the graph in a database, written in batches and read with Cypher.

    with Store.open(casebook) as store:
        store.sync(nodes, relations)
        table = store.read("MATCH (c:Case) RETURN c.name AS name ORDER BY name")

Only nodes labelled `Entity`, and relations between them, are ours; anything else that a server
holds is left alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from graph import cypher
from graph.batches import (
    SIZE,
    NodeBatch,
    Place,
    RelationBatch,
    ahead,
    node_batches,
    node_row,
    relation_batches,
    relation_row,
)
from graph.connection import Connection
from graph.errors import StoreError
from graph.jars import Say
from graph.recipes import Endpoint
from graph.table import Table

if TYPE_CHECKING:
    from graph.model import Node, Relation
    from graph.sync import Changes

URI = "NEO4J_URI"
ATTEMPTS = 3
SCAN = 100_000
"""Ids asked for at once when the whole graph is read."""
READ_LIMIT = 30.0
"""Seconds that a statement may take unless told otherwise."""

Progress = Callable[[str, int], None]
"""Told "nodes" or "relations" and how many of them are done."""


class Store:
    """An open database. Close it, or use it in a `with` statement."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.connection = Connection(endpoint)
        self._prepared = False

    @classmethod
    def open(cls, casebook: Path, *, engine: str | None = None, start: bool = True, say: Say = lambda _: None) -> Self:
        """The store of a casebook.

        Args:
            casebook: the casebook's folder.
            engine: a local engine, `arcadedb` or `neo4j`. When it is not named and NEO4J_URI is set, that
                server is used (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE); otherwise the engine
                that CASEGRAPH_ENGINE names, or ArcadeDB.
            start: whether a local engine may be started.
            say: told what takes long.

        Raises:
            StoreError: it cannot be opened; the message says why.
        """
        uri = os.environ.get(URI)
        if engine is None and uri:
            return cls.connect(
                Endpoint(
                    uri=uri,
                    username=os.environ.get("NEO4J_USERNAME") or "neo4j",
                    password=os.environ.get("NEO4J_PASSWORD") or "",
                    database=os.environ.get("NEO4J_DATABASE") or None,
                )
            )
        from graph import engines

        return cls(engines.ensure(casebook, engine, start=start, say=say))

    @classmethod
    def connect(cls, endpoint: Endpoint) -> Self:
        """The store at an endpoint, after a look whether it answers.

        Raises:
            UnreachableError, LoginError, StoreError: it does not, or does not let us in.
        """
        store = cls(endpoint)
        try:
            store.connection.verify()
        except StoreError:
            store.close()
            raise
        return store

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; a local engine keeps running."""
        self.connection.close()

    def read(self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = READ_LIMIT) -> Table:
        """What a statement answers. It runs in a transaction that may only read.

        Args:
            text: one Cypher statement. What a person typed goes through `graph.readonly.check` first.
            parameters: its parameters, plain values.
            timeout: seconds after which it is given up; the embedded engine ends it after a minute anyway.

        Raises:
            CypherError: the engine does not understand or cannot run it.
            ReadOnlyError: it would change something.
            QueryTimeout: it took too long.
            StoreError: the database could not be used.
        """
        return self.connection.read(text, parameters or {}, timeout)

    def write(self, nodes: Iterable[Node], relations: Iterable[Relation], progress: Progress | None = None) -> None:
        """Create or replace nodes and relations by their ids, `SIZE` to a transaction; nothing is deleted.

        Both may be generators; they are consumed once, in a thread, nodes first. When it fails
        half-way, what was written stays; doing it again ends in the same graph.

        Raises:
            StoreError: a relation has an end that is not in the store, or the database could not be used.
        """
        self.prepare()
        self.put_nodes(node_batches((node.labels(), node_row(node)) for node in nodes), progress)
        placed = ((Place(type(one).reltype, one.start_id, one.end_id), relation_row(one)) for one in relations)
        self.put_relations(relation_batches(placed), progress)

    def sync(self, nodes: Iterable[Node], relations: Iterable[Relation], progress: Progress | None = None) -> Changes:
        """Make the store hold exactly these nodes and relations; only what differs is written or deleted.

        Both may be generators; they are consumed once, in a thread, nodes first. When it fails
        half-way, doing it again ends in the right graph.

        Raises:
            StoreError: an id is given twice, a relation has an end that is not among the nodes, or the
                database could not be used.
        """
        from graph.sync import sync

        return sync(self, nodes, relations, progress)

    def dump(self) -> Iterator[dict[str, Any]]:
        """The whole graph in its canonical order, the same on every engine.

        First the nodes by id, `{"node", "labels", "properties"}`, then the relations by id,
        `{"relation", "type", "start", "end", "properties"}`; labels and property names are sorted.
        """
        from graph.sync import dump

        return dump(self)

    def clear(self) -> None:
        """Delete every node and relation of ours."""
        self.prepare()
        for statement in (cypher.clear_relations(), cypher.clear_nodes()):
            while (record := self.connection.write(statement, {"size": SIZE})) and record["deleted"]:
                pass

    def count(self) -> tuple[int, int]:
        """How many nodes and how many relations there are."""
        nodes, relations = (self.read(statement).rows[0]["count"] for statement in cypher.counts())
        return nodes, relations

    def ranges(self) -> list[tuple[str, str]]:
        """First and last id of every `SIZE` nodes, in the order in which the engine keeps ids.

        Ids come `SCAN` at a time, since ArcadeDB sorts all that are left to find the next ones.
        """
        found: list[tuple[str, str]] = []
        after = ""
        while ids := self.read(cypher.page_of_ids(), {"after": after, "size": SCAN}).column("id"):
            found += [(ids[start], ids[min(start + SIZE, len(ids)) - 1]) for start in range(0, len(ids), SIZE)]
            after = ids[-1]
        return found

    def nodes(self, what: str, ranges: Iterable[tuple[str, str]]) -> Iterator[list[dict[str, Any]]]:
        """The nodes of each range, in no order: `id`, and `what`, an expression of Cypher about `n`."""
        return self._pages(cypher.nodes_between(what), ranges)

    def relations(self, what: str, ranges: Iterable[tuple[str, str]]) -> Iterator[list[dict[str, Any]]]:
        """The relations that start in each range, in no order: `id`, `type`, `start`, `end`, and `what` about `r`."""
        return self._pages(cypher.relations_between(what), ranges)

    def _pages(self, statement: str, ranges: Iterable[tuple[str, str]]) -> Iterator[list[dict[str, Any]]]:
        return ahead(self.read(statement, {"first": first, "last": last}).rows for first, last in ranges)

    def prepare(self) -> None:
        """Create the constraint and the index, once."""
        if not self._prepared:
            for statement in cypher.schema_statements():
                self.connection.write(statement)
            self._prepared = True

    def put_nodes(self, batches: Iterable[NodeBatch], progress: Progress | None) -> None:
        """Create or replace nodes, batch by batch; labels they have and should not have are taken from them."""
        done = 0
        all_new = True
        for batch in ahead(batches):
            # Creating blindly is faster than looking first; the constraint refuses it once a node is there.
            all_new = all_new and self._created(batch)
            if not all_new and self._inserted(batch) < len(batch.rows):
                self.relabel(self._other_labels(batch))
                self.connection.write(cypher.update_nodes(batch.names), {"rows": batch.rows})
            done += len(batch.rows)
            if progress:
                progress("nodes", done)

    def _created(self, batch: NodeBatch) -> bool:
        """Whether the nodes of a batch could be created, none of them being there before."""
        from neo4j.exceptions import ConstraintError

        try:
            self.connection.write(cypher.create_nodes(batch.labels, batch.names), {"rows": batch.rows})
        except ConstraintError:
            return False
        return True

    def _inserted(self, batch: NodeBatch) -> int:
        """How many nodes of a batch were new, and are created now."""
        from neo4j.exceptions import ConstraintError

        statement = cypher.insert_nodes(batch.labels, batch.names)
        for _ in range(ATTEMPTS):
            try:
                record = self.connection.write(statement, {"rows": batch.rows})
            except ConstraintError:
                continue  # another command created one of them just now; the next look finds it
            return record["created"] if record else 0
        raise StoreError("a node could not be written: its id is given twice, or another command keeps writing it")

    def put_relations(
        self, batches: Iterable[RelationBatch], progress: Progress | None, before: Callable[[], None] = lambda: None
    ) -> None:
        """Write batches of relations, each in a transaction of its own, and call `before` ahead of each.

        Raises:
            StoreError: one has an end that is not in the store.
        """
        done = 0
        for batch in ahead(batches):
            before()
            statement = cypher.merge_relations(batch.reltype, batch.names)
            record = self.connection.write(statement, {"rows": batch.rows})
            if record is None or record["written"] < len(batch.rows):
                raise StoreError(self._loose_end(batch))
            done += len(batch.rows)
            if progress:
                progress("relations", done)

    def relabel(self, changes: Iterable[tuple[str, frozenset[str], frozenset[str]]]) -> None:
        """Change labels of nodes that exist; their relations stay. Triples of id, old and new labels.

        What is added and what is taken away goes into separate transactions, which ArcadeDB needs.
        """
        added: dict[frozenset[str], list[str]] = {}
        removed: dict[frozenset[str], list[str]] = {}
        for identity, old, new in changes:
            added.setdefault(new - old, []).append(identity)
            removed.setdefault(old - new, []).append(identity)
        for groups, statement in ((added, cypher.add_labels), (removed, cypher.remove_labels)):
            for labels, ids in groups.items():
                for start in range(0, len(ids) if labels else 0, SIZE):
                    self.connection.write(statement(labels), {"ids": ids[start : start + SIZE]})

    def _other_labels(self, batch: NodeBatch) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
        wanted = frozenset(batch.labels)
        for row in self.read(cypher.labels_of(), {"ids": [row[0] for row in batch.rows]}).rows:
            if wanted != (old := frozenset(row["labels"])):
                yield row["id"], old, wanted

    def _loose_end(self, batch: RelationBatch) -> str:
        ends = sorted({end for row in batch.rows for end in row[:2]})
        there = {row["id"] for row in self.read(cypher.labels_of(), {"ids": ends}).rows}
        for start, end, identity, *_ in batch.rows:
            for one in (start, end):
                if one not in there:
                    return f"the relation {identity} has an end that is not in the store: node {one}"
        return "a relation was not written, since a node at its end was deleted meanwhile; try again"
