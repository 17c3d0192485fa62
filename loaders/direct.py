"""Decisions about one node or relation by its id, as a page for review writes them.

`casegraph review` decides about a proposal of the reader and keeps the whole fact in the ledger; this is for
decisions that name only the id. Both take effect when the casebook is compiled.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from graph.collection import Collection
from graph.ledger import Decision, Verdict
from graph.model import Node, Relation
from graph.problems import Problem, sentence
from graph.vocabulary import Review


def apply_direct(graph: Collection, decisions: Iterable[Decision], ledger: str) -> list[Problem]:
    """Confirm, correct or take out what is proposed, as decided by id; says which corrections do not fit the schema.

    The last decision about an id counts. What somebody coded or confirmed otherwise is left as it is.
    """
    found = list(decisions)
    revoked = {one.subject for one in found if one.decision is Verdict.REVOKE}
    last = {one.subject: one for one in found if one.subject and one.fact is None and one.id not in revoked}
    problems = []
    for subject, decision in last.items():
        fact = graph.nodes.get(subject) or graph.relations.get(subject)
        if fact is None or fact.review is not Review.PROPOSED:
            continue
        if decision.decision is Verdict.REJECT:
            _take_out(graph, subject)
        elif decision.decision in (Verdict.CONFIRM, Verdict.EDIT):
            try:
                _confirm(graph, fact, decision.value or {} if decision.decision is Verdict.EDIT else {})
            except ValidationError as errors:
                first = errors.errors()[0]
                place = ".".join(map(str, first["loc"]))
                problems.append(Problem(ledger, None, place, f"{sentence(first)} (decision {decision.id})"))
    return problems


def _confirm(graph: Collection, fact: Node | Relation, changed: dict[str, Any]) -> None:
    fields = {name: getattr(fact, name) for name in type(fact).model_fields}
    confirmed = type(fact).model_validate({**fields, **changed, "id": fact.id, "review": Review.CONFIRMED})
    if isinstance(confirmed, Node):
        graph.nodes[fact.id] = confirmed
    else:
        graph.relations[fact.id] = confirmed


def _take_out(graph: Collection, subject: str) -> None:
    graph.relations.pop(subject, None)
    if graph.nodes.pop(subject, None):
        for key in [key for key, one in graph.relations.items() if subject in (one.start_id, one.end_id)]:
            del graph.relations[key]
