"""What a program proposed and a person has to decide: the fact, its sentence, and four keys."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from graph.casebook import Casebook
from graph.errors import UsageError
from graph.ledger import Decision, Ledger, Verdict
from graph.model import NODES, RELATIONS
from graph.vocabulary import Review
from graph.wording import facts, kind_of, sentence
from queries.explorer import passages
from queries.explorer.desk import Asked

if TYPE_CHECKING:
    from starlette.responses import Response

KEY = "review_key"
"""Property that names a proposal across runs of the reader; a fact without one is known by its id."""

AT_ONCE = 25
VERDICTS = (Verdict.CONFIRM, Verdict.REJECT, Verdict.EDIT, Verdict.DEFER)

_THINGS = """
MATCH (n:Entity) WHERE n.review = $proposed
RETURN n AS record, n.name AS start, '' AS end, coalesce(n.review_key, n.id) AS key
ORDER BY key LIMIT $limit
"""
_LINKS = """
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.review = $proposed AND NOT type(r) IN ['STATED_IN']
RETURN r AS record, a.name AS start, b.name AS end, coalesce(r.review_key, r.id) AS key
ORDER BY key LIMIT $limit
"""


def waiting(asked: Asked) -> Response:
    """The proposals nobody has decided yet, those about one thing together."""
    ledger = Ledger(asked.desk.casebook.ledger_file)
    decided = {one.subject for one in ledger.standing() if one.subject}
    limit = AT_ONCE + len(decided)
    rows = [
        row
        for text in (_THINGS, _LINKS)
        for row in asked.desk.store.read(text, {"proposed": str(Review.PROPOSED), "limit": limit}).rows
        if row["key"] not in decided
    ]
    proposals = [_proposal(asked.desk.casebook, row) for row in rows[:AT_ONCE]]
    return asked.page(
        "review.html", proposals=proposals, more=len(rows) > AT_ONCE, by=asked.query.get("by") or asked.desk.reviewer
    )


def _proposal(casebook: Casebook, row: dict[str, Any]) -> dict[str, Any]:
    record, properties = row["record"], row["record"]["properties"]
    if "labels" in record:
        label = kind_of(record["labels"])
        kind: Any = NODES.get(label)
        said = row["start"]
    else:
        label = record["type"]
        kind = RELATIONS.get(label)
        said = sentence(record, row["start"], row["end"])
    return {
        "key": row["key"],
        "id": record["id"],
        "word": label,
        "said": said,
        "facts": facts(properties, kind),
        "fields": [
            (name, value)
            for name in (kind.model_fields if kind else ())
            if name not in _NOT_EDITED and isinstance(value := properties.get(name), str)
        ],
        "passages": passages.passages(casebook, properties.get("sources") or ()),
        "on_canvas": "labels" in record,
    }


_NOT_EDITED = frozenset(
    {"id", "status", "review", "sensitivity", "slug", "start_id", "end_id", "case", "event", "claim"}
)


def decided(asked: Asked) -> Response:
    """Write one decision into the ledger.

    Raises:
        UsageError: nobody is named who decides, or the decision is none.
    """
    form = asked.form
    by, subject = form.get("by", "").strip()[:200], form.get("subject", "").strip()[:200]
    if not by:
        raise UsageError(asked.texts("review.who"))
    if form.get("decision") not in {str(one) for one in VERDICTS} or not subject:
        raise UsageError(asked.texts("review.what"))
    verdict = Verdict(form["decision"])
    value = {
        name.removeprefix("field-"): text.strip()[:4000]
        for name, text in form.items()
        if name.startswith("field-") and text.strip() != form.get(name.replace("field-", "was-", 1), "").strip()
    }
    if verdict is Verdict.EDIT and not value:
        raise UsageError(asked.texts("review.unchanged"))
    decision = Decision(
        decision=verdict,
        subject=subject,
        value=value if verdict is Verdict.EDIT else None,
        by=by,
        when=datetime.datetime.now(tz=datetime.UTC).astimezone(),
        why=form.get("why", "").strip()[:2000] or None,
    )
    Ledger(asked.desk.casebook.ledger_file).append(decision)
    asked.desk.reviewer = by
    return asked.redirect("/review")
