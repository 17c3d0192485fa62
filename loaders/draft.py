"""Adds proposed and confirmed facts to a graph that people coded, without ever changing what they said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graph.aliases import AliasTable
from graph.collection import Collection
from graph.errors import SchemaError
from graph.identity import Identity
from graph.merge import union
from graph.model import Node, Relation
from graph.schema import StatedIn
from graph.sources import SourceDocument
from graph.values import Span
from graph.vocabulary import Review, Status
from loaders.coding import source_node


@dataclass(frozen=True, slots=True)
class Ground:
    """What a fact stands on: its places, whether a person stands behind it, how it came to be known."""

    spans: tuple[Span, ...]
    confirmed: bool
    status: Status = Status.STATED

    @property
    def fact(self) -> dict[str, Any]:
        """The fields that every node and relation takes from its ground."""
        return {"review": Review.CONFIRMED if self.confirmed else Review.PROPOSED, "status": self.status}


class Draft:
    """A graph that is being added to. What cannot be added because it contradicts what is there is left out."""

    def __init__(
        self,
        graph: Collection,
        documents: dict[str, SourceDocument],
        identity: Identity | None = None,
        aliases: AliasTable | None = None,
    ) -> None:
        self.graph = graph
        self.documents = documents
        self.identity = identity
        self.aliases = aliases
        self._sources: dict[str, Node] = {}

    def put(self, node: Node, ground: Ground, *, stated: bool = True) -> Node:
        """Add a node and the places it is stated in; a proposal leaves a confirmed node as it is."""
        known = self.graph.nodes.get(node.id)
        if known is not None and known.review is Review.CONFIRMED and not ground.confirmed:
            return known
        try:
            added = self.graph.add(node)
        except SchemaError:
            return self.graph.nodes[node.id]  # two documents disagree; the one that came first stands
        if stated:
            self._stated(added, node.sources, ground)
        return added

    def enrich(self, known: Node, ground: Ground, **more: Any) -> Node:
        """Let a confirmed fact add its spelling, second label and places to a coded node; a proposal adds nothing."""
        node = self.graph.nodes[known.id]
        if not ground.confirmed:
            return node
        fields: dict[str, Any] = {
            name: union(getattr(node, name), more[name]) for name in ("names", "facets") if name in more
        }
        node = node.model_copy(update={**fields, "sources": union(node.sources, more["sources"])})
        self.graph.nodes[node.id] = node
        self._stated(node, more["sources"], ground)
        return node

    def link(
        self, kind: type[Relation], start: Node | None, end: Node | None, ground: Ground, /, **fields: Any
    ) -> None:
        """Add a relation when both of its ends are there and may stand there."""
        if start is None or end is None or start.id == end.id:
            return
        try:
            relation = kind.between(start, end, **{**ground.fact, "sources": ground.spans, **fields})
            known = self.graph.relations.get(relation.id)
            if known is not None and known.review is Review.CONFIRMED and not ground.confirmed:
                return
            self.graph.link(relation)
        except SchemaError:
            return  # such as an outlet in a place where only people stand

    def source(self, slug: str) -> Node:
        """The node of a document."""
        if slug not in self._sources:
            self._sources[slug] = self.graph.add(source_node(self.documents[slug]))
        return self._sources[slug]

    def _stated(self, node: Node, spans: tuple[Span, ...], ground: Ground) -> None:
        for span in spans:
            source = self.source(span.source)
            places = {"start": span.start, "end": span.end}
            self.link(StatedIn, node, source, ground, **places, sources=(span,), status=node.status)
