"""The Cypher that keeps the graph: pure text, derived from the schema, the same on both engines.

Values never stand in the text; they are parameters. What stands in it are labels, relation types
and property names, and `quoted` is the only way in for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from graph.vocabulary import ENTITY

DIGEST = "_digest"
"""Property of ours on every node and relation: a short hash of what it says, to see what changed."""

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z", re.ASCII)


def quoted(name: str) -> str:
    """A label, relation type or property name as it may stand in Cypher.

    Raises:
        ValueError: no quoting makes it safe: it is empty, or holds a backslash (Cypher reads
            `\\u0060` as a backtick, even between backticks) or a control character.
    """
    if _PLAIN.match(name):
        return name
    if not name or "\\" in name or not name.isprintable():
        raise ValueError(f"{name!r} cannot be a name in Cypher")
    return "`" + name.replace("`", "``") + "`"


def labelled(labels: Iterable[str]) -> str:
    """`:Entity:Journalist:Person`; `Entity` always comes first, the others are sorted."""
    others = sorted(set(labels) - {ENTITY})
    return "".join(f":{quoted(label)}" for label in (ENTITY, *others))


def schema_statements() -> list[str]:
    """The one unique constraint, and the index that finds things by name."""
    return [
        f"CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:{ENTITY}) REQUIRE n.id IS UNIQUE",
        f"CREATE INDEX entity_name IF NOT EXISTS FOR (n:{ENTITY}) ON (n.name)",
    ]


def create_nodes(labels: Iterable[str], names: Sequence[str]) -> str:
    """Create nodes of one set of labels, none of which is there yet; the unique constraint sees to that.

    `$rows`: lists of the values of the properties `names`, `id` the first of them, null for what is not
    known. In lists, names travel once and not with every row, and the engines look up each name once.
    """
    return f"UNWIND $rows AS row\nCREATE (n{labelled(labels)} {_map(names)})"


def insert_nodes(labels: Iterable[str], names: Sequence[str]) -> str:
    """Create those nodes that are not there yet; returns how many. `$rows` as in `create_nodes`.

    It is `MERGE (n:Entity:Step {id: row[0]}) ON CREATE SET …` spelled out: on ArcadeDB a MERGE with
    several labels looks at every node instead of the index, and labels cannot be added to a node that
    the same transaction creates. The unique constraint keeps two commands from creating one node twice.
    """
    return (
        "UNWIND $rows AS row\n"
        f"OPTIONAL MATCH (n:{ENTITY} {{id: row[0]}})\n"
        "WITH row, n WHERE n IS NULL\n"
        f"CREATE (m{labelled(labels)} {_map(names)})\n"
        "RETURN count(m) AS created"
    )


def update_nodes(names: Sequence[str]) -> str:
    """Replace the properties of nodes that exist. `$rows` as in `create_nodes`."""
    return f"UNWIND $rows AS row\nMATCH (n:{ENTITY} {{id: row[0]}})\nSET n = {_map(names)}"


def merge_relations(reltype: str, names: Sequence[str]) -> str:
    """Create or replace the relations of one type; returns how many had both ends.

    `$rows`: lists of the ids of the nodes at the start and the end, and then the values of the properties
    `names`, `id` the first of them.
    """
    return (
        "UNWIND $rows AS row\n"
        f"MATCH (a:{ENTITY} {{id: row[0]}})\n"
        f"MATCH (b:{ENTITY} {{id: row[1]}})\n"
        f"MERGE (a)-[r:{quoted(reltype)} {{id: row[2]}}]->(b)\n"
        f"SET r = {_map(names, first=2)}\n"
        "RETURN count(r) AS written"
    )


def _map(names: Sequence[str], first: int = 0) -> str:
    """`{id: row[0], name: row[1]}`."""
    return "{" + ", ".join(f"{quoted(name)}: row[{place}]" for place, name in enumerate(names, first)) + "}"


def add_labels(labels: Iterable[str]) -> str:
    """Give labels to nodes that exist. `$ids`: which."""
    names = "".join(f":{quoted(label)}" for label in sorted(labels))
    return f"UNWIND $ids AS id\nMATCH (n:{ENTITY} {{id: id}})\nSET n{names}"


def remove_labels(labels: Iterable[str]) -> str:
    """Take labels from nodes. `$ids`: which. Never in one transaction with `add_labels`: ArcadeDB refuses it."""
    names = "".join(f":{quoted(label)}" for label in sorted(labels))
    return f"UNWIND $ids AS id\nMATCH (n:{ENTITY} {{id: id}})\nREMOVE n{names}"


def delete_nodes() -> str:
    """Delete nodes and every relation of theirs. `$ids`: which."""
    return f"UNWIND $ids AS id\nMATCH (n:{ENTITY} {{id: id}})\nDETACH DELETE n"


def delete_relations(reltype: str) -> str:
    """Delete relations of one type. `$rows`: `start` and `id`; found from the node they start at."""
    return (
        f"UNWIND $rows AS row\nMATCH (a:{ENTITY} {{id: row.start}})-[r:{quoted(reltype)} {{id: row.id}}]->()\nDELETE r"
    )


def clear_relations() -> str:
    """Delete `$size` relations; returns how many there were to delete."""
    return f"MATCH (:{ENTITY})-[r]->(:{ENTITY})\nWITH r LIMIT $size\nDELETE r\nRETURN count(*) AS deleted"


def clear_nodes() -> str:
    """Delete `$size` nodes; returns how many there were to delete."""
    return f"MATCH (n:{ENTITY})\nWITH n LIMIT $size\nDETACH DELETE n\nRETURN count(*) AS deleted"


def labels_of() -> str:
    """The labels that nodes have. `$ids`: which."""
    return f"UNWIND $ids AS id\nMATCH (n:{ENTITY} {{id: id}})\nRETURN n.id AS id, labels(n) AS labels"


def page_of_ids() -> str:
    """The next `$size` ids after the id `$after`, in order."""
    return f"MATCH (n:{ENTITY})\nWHERE n.id > $after\nRETURN n.id AS id\nORDER BY id\nLIMIT $size"


def nodes_between(what: str) -> str:
    """The nodes from id `$first` to `$last`, in no order; `what` is returned of each."""
    return f"MATCH (n:{ENTITY})\nWHERE n.id >= $first AND n.id <= $last\nRETURN n.id AS id, {what}"


def relations_between(what: str) -> str:
    """The relations that start at nodes from id `$first` to `$last`, in no order; `what` is returned of each."""
    return (
        f"MATCH (a:{ENTITY})\n"
        "WHERE a.id >= $first AND a.id <= $last\n"
        f"MATCH (a)-[r]->(b:{ENTITY})\n"
        f"RETURN r.id AS id, type(r) AS type, a.id AS start, b.id AS end, {what}"
    )


def counts() -> list[str]:
    """How many nodes and how many relations there are."""
    return [
        f"MATCH (n:{ENTITY}) RETURN count(n) AS count",
        f"MATCH (:{ENTITY})-[r]->(:{ENTITY}) RETURN count(r) AS count",
    ]
