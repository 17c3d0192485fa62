"""Nodes and relations gathered from many places, each thing once."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.merge import merged_node, merged_relation
from graph.model import Node, Relation


@dataclass
class Collection:
    """A graph in memory. Adding what is there already merges the two records."""

    nodes: dict[str, Node] = field(default_factory=dict)
    relations: dict[str, Relation] = field(default_factory=dict)

    def add(self, node: Node) -> Node:
        """Add a node; returns it as it now stands.

        Raises:
            SchemaError: it contradicts what is there.
        """
        known = self.nodes.get(node.id)
        self.nodes[node.id] = node if known is None else merged_node(known, node)
        return self.nodes[node.id]

    def link(self, relation: Relation) -> Relation:
        """Add a relation between two nodes that are there; returns it as it now stands.

        Raises:
            SchemaError: it contradicts what is there.
            KeyError: a node at one of its ends has not been added (a mistake of the program).
        """
        for end in (relation.start_id, relation.end_id):
            if end not in self.nodes:
                raise KeyError(f"{relation.reltype} refers to the node {end}, which is not in the collection")
        known = self.relations.get(relation.id)
        self.relations[relation.id] = relation if known is None else merged_relation(known, relation)
        return self.relations[relation.id]
