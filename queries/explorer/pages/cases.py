"""A case as a lawyer reads it: who, what happened step by step, before whom, for how much, what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.vocabulary import StepKind
from queries.explorer import passages
from queries.explorer.address import an_id
from queries.explorer.desk import Asked
from queries.trace import trace_case

if TYPE_CHECKING:
    from starlette.responses import Response

INSTANCES = ("before", "first", "appeal", "cassation")
"""The columns of a case: what comes before a court, and the three instances."""

_APPEAL = {StepKind.APPEAL_FILED, StepKind.APPEAL_DECISION}
_CASSATION = {StepKind.CASSATION_FILED, StepKind.CASSATION_DECISION}
_COURT_ITSELF = {StepKind.CLAIM_FILED, StepKind.INDICTMENT, StepKind.HEARING, StepKind.JUDGMENT, StepKind.MEDIATION}


def one(asked: Asked) -> Response:
    """The page of a case."""
    identity = an_id(asked.request.path_params["id"])
    proposed = asked.query.get("proposed") == "1"
    trace = trace_case(asked.desk.store, identity, proposed=proposed)
    steps = in_instances(trace["steps"])
    return asked.page(
        "case.html",
        trace=trace,
        identity=identity,
        steps=steps,
        instances=[one for one in INSTANCES if any(step["instance"] == one for step in steps)],
        places=lambda sources: passages.passages(asked.desk.casebook, sources or ()),
        proposed=proposed,
        drawn=asked.desk.near.opening(identity, case=True),
    )


def in_instances(steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The steps with the instance at which each was taken, as `instance`.

    An appeal or a cassation opens its instance, and hearings that follow belong to it; what has no court and
    comes before the first of them is `before`.
    """
    found, current = [], "before"
    for step in steps:
        if step["kind"] in _APPEAL:
            current = "appeal"
        elif step["kind"] in _CASSATION:
            current = "cassation"
        elif current == "before" and (step["court"] or step["kind"] in _COURT_ITSELF):
            current = "first"
        found.append({**step, "instance": current})
    return found


def all_of_them(asked: Asked) -> Response:
    """Every case by name."""
    return asked.page("cases.html", cases=asked.desk.names.of_kind("Case", 2000))
