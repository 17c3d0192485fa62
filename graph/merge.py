"""Two records of one entity become one: what adds up, what must agree, what wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graph.errors import SchemaError
from graph.model import Fact, Node, Relation
from graph.vocabulary import Review, Sensitivity, Status

_GRADES: Mapping[str, list[Any]] = {
    # The better known, the better reviewed and the more protected of two values wins.
    "status": [Status.STATED, Status.EXTERNAL, Status.DERIVED, Status.INFERRED],
    "review": [Review.CONFIRMED, Review.PROPOSED],
    "sensitivity": [Sensitivity.MINOR, Sensitivity.RESTRICTED, Sensitivity.PUBLIC],
}


def merged_node(left: Node, right: Node) -> Node:
    """One node with what two records of the same entity say.

    Spellings, second labels and sources add up; a single value that both give must be the same.

    Raises:
        SchemaError: they are different types, or give different values for one field.
    """
    kinds = (type(left), type(right))
    if kinds[0].primary() is not kinds[1].primary():
        raise SchemaError(f"'{left.name}' is a {kinds[0].label} in one place and a {kinds[1].label} in another")
    narrow = kinds[1] if issubclass(kinds[1], kinds[0]) else kinds[0]
    fields = _combined(left, right)
    if left.name != right.name:
        fields["names"] = union(fields["names"], (left.name, right.name))
    other = kinds[0] if narrow is kinds[1] else kinds[1]
    if not issubclass(narrow, other):
        fields["facets"] = union(fields["facets"], (other.label,))
    return narrow(**fields)


def merged_relation(left: Relation, right: Relation) -> Relation:
    """One relation with the sources of both.

    Raises:
        SchemaError: they give different values for one field.
    """
    return type(left)(**_combined(left, right))


def _combined(left: Fact, right: Fact) -> dict[str, Any]:
    fields: dict[str, Any] = {name: getattr(left, name) for name in type(left).model_fields}
    shown = fields.get("name") or type(left).__name__
    for name in type(right).model_fields:
        ours, theirs = fields.get(name), getattr(right, name)
        if name == "name":
            continue
        if isinstance(theirs, tuple):
            fields[name] = union(ours or (), theirs)
        elif name in _GRADES:
            fields[name] = min(ours, theirs, key=_GRADES[name].index)
        elif ours is None:
            fields[name] = theirs
        elif theirs is not None and theirs != ours:
            raise SchemaError(f"'{shown}' has {name} '{ours}' in one place and '{theirs}' in another")
    return fields


def most_protected(levels: Iterable[Sensitivity]) -> Sensitivity:
    """The level that guards a thing made of several."""
    return min(levels, key=_GRADES["sensitivity"].index)


def union(left: Iterable[Any], right: Iterable[Any]) -> tuple[Any, ...]:
    """Both, without repetition, in one order that does not depend on who came first."""
    return tuple(sorted({*left, *right}, key=lambda item: (str(item).casefold(), str(item))))
