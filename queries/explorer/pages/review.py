"""What a program proposed and a person has to decide: each fact with its sentence, and one key an answer.

The questions and what becomes of the answers are those of `casegraph review` and `casegraph identity`; here they are
only shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from graph.errors import InputError, NotFoundError
from graph.ledger import Verdict
from graph.reviewing import Question
from queries.explorer import passages
from queries.explorer.desk import Asked

if TYPE_CHECKING:
    from starlette.responses import Response

AT_ONCE = 25
"""Questions on a page."""

ANSWERS = frozenset({Verdict.CONFIRM, Verdict.REJECT, Verdict.EDIT, Verdict.DEFER})
JUDGEMENTS = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})


def waiting(asked: Asked) -> Response:
    """The proposals nobody has decided yet, and the people who may be one."""
    return _page(asked)


def _page(asked: Asked, status: int = 200, problem: str = "") -> Response:
    reviewing = asked.desk.reviewing
    questions, pairs = reviewing.questions(), reviewing.pairs()
    return asked.page(
        "review.html",
        status,
        questions=[(one, _passage(asked, one)) for one in questions[:AT_ONCE]],
        total=len(questions),
        pairs=pairs[:AT_ONCE],
        total_pairs=len(pairs),
        by=asked.form.get("by", "").strip() or asked.desk.reviewer or reviewing.reviewer(),
        problem=problem,
    )


def _passage(asked: Asked, one: Question) -> passages.Passage:
    known = asked.desk.casebook.sources.get(one.source)
    return passages.Passage(
        place=f"{one.source}:{one.start}-{one.end}",
        document=passages.document_id(one.source) if known else "",
        title=known.entry.title if known else "",
        start=one.start,
        end=one.end,
        before=one.before,
        text=one.quote,
        after=one.after,
    )


def decided(asked: Asked) -> Response:
    """Write one decision into the ledger; what cannot be written is said above the questions."""
    form, reviewing = asked.form, asked.desk.reviewing
    by = " ".join(form.get("by", "").split())[:200]
    why = form.get("why", "").strip()[:2000] or None
    given = form.get("decision", "")
    if not by:
        return _page(asked, 400, asked.texts("review.who"))
    if given not in {*map(str, ANSWERS | JUDGEMENTS)}:
        return _page(asked, 400, asked.texts("review.what"))
    verdict = Verdict(given)
    try:
        if verdict in JUDGEMENTS:
            reviewing.judge(form.get("left", ""), form.get("right", ""), verdict, by=by, why=why)
        else:
            reviewing.decide(form.get("subject", ""), verdict, by=by, why=why, typed=_typed(form))
    except (InputError, NotFoundError) as error:
        return _page(asked, 400, str(error))
    asked.desk.reviewer = by
    return asked.redirect("/review")


def _typed(form: Mapping[str, str]) -> dict[str, str]:
    """The fields of a form that were changed."""
    return {
        name.removeprefix("field-"): text.strip()[:4000]
        for name, text in form.items()
        if name.startswith("field-") and text.strip() != form.get(name.replace("field-", "was-", 1), "").strip()
    }
