"""A document with the passages that facts were read from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graph.errors import NotFoundError
from queries.catalog import review_states
from queries.explorer import passages
from queries.explorer.address import an_id
from queries.explorer.desk import Asked

if TYPE_CHECKING:
    from starlette.responses import Response

_FACTS = """
MATCH (fact:Entity)-[stated:STATED_IN]->(:Source {id: $id})
WHERE fact.review IN $review
RETURN fact.id AS id, fact.name AS name, labels(fact) AS labels, stated.start AS start, stated.end AS end
ORDER BY start, end, name
LIMIT 3000
"""
_AT = re.compile(r"(\d{1,9})-(\d{1,9})\Z")


def document(asked: Asked) -> Response:
    """The document; `at=START-END` is the passage that was asked for."""
    identity = an_id(asked.request.path_params["id"])
    known = passages.document(asked.desk.casebook, identity)
    if known is None:
        raise NotFoundError(asked.texts("source.unknown"))
    facts = asked.desk.store.read(_FACTS, {"id": identity, "review": review_states(proposed=True)}).rows
    match = _AT.match(asked.query.get("at", ""))
    at = (int(match[1]), int(match[2])) if match else None
    pieces = []
    if known.text is not None:
        spans = [at] if at else [(row["start"], row["end"]) for row in facts]
        pieces = passages.pieces(known.text, spans)
    here = [row for row in facts if at and row["start"] < at[1] and at[0] < row["end"]]
    return asked.page(
        "source.html", entry=known.entry, pieces=pieces, facts=here if at else facts, at=at, identity=identity
    )
