"""Saved questions with their forms, and typed Cypher."""

from __future__ import annotations

import time
from itertools import groupby
from typing import TYPE_CHECKING, Any

from graph.errors import CasegraphError, NotFoundError
from graph.readonly import check
from graph.table import Table
from queries import catalog
from queries.explorer import passages
from queries.explorer.address import Address
from queries.explorer.desk import TYPED_SECONDS, Asked
from queries.explorer.neighbourhood import MOST_DRAWN
from queries.pictures import of_answer

if TYPE_CHECKING:
    from starlette.responses import Response

SHOWN = 500
"""Rows of an answer on a page."""


def questions(asked: Asked) -> Response:
    """The saved questions by topic."""
    topics = groupby(catalog.catalog().values(), key=lambda one: one.topic)
    return asked.page("questions.html", topics=[(topic, list(found)) for topic, found in topics])


def form(asked: Asked) -> Response:
    """The form of one question; one without parameters is answered at once."""
    question = catalog.question(_name(asked))
    if not question.parameters:
        return _answer_page(asked, question, {})
    return asked.page("question.html", question=question, given={}, answer=None, problem="")


def answer(asked: Asked) -> Response:
    """A question's answer."""
    question = catalog.question(_name(asked))
    names = {one.name for one in question.parameters}
    given = {name: text[:500] for name, text in asked.form.items() if name in names and text.strip()}
    return _answer_page(asked, question, given)


def _name(asked: Asked) -> str:
    name = str(asked.request.path_params["name"])
    if name not in catalog.catalog():
        raise NotFoundError(asked.texts("question.unknown"))
    return name


def _answer_page(asked: Asked, question: catalog.Question, given: dict[str, str]) -> Response:
    proposed = asked.form.get("proposed") == "1"
    try:
        table = asked.desk.store.read(question.cypher, question.arguments(given, proposed=proposed))
    except CasegraphError as error:
        # What was typed stays in the form, so that it can be put right.
        return asked.page("question.html", 400, question=question, given=given, answer=None, problem=str(error))
    return asked.page("question.html", question=question, given=given, answer=_shown(asked, table), problem="")


def cypher_form(asked: Asked) -> Response:
    """The field for Cypher."""
    return asked.page("cypher.html", text="", answer=None, problem="", seconds=None)


def cypher(asked: Asked) -> Response:
    """What a typed statement answers; it only reads, and there are limits to how often and how long."""
    text = asked.form.get("text", "").strip()
    turns = asked.desk.turns
    started = time.monotonic()
    table, problem, status = None, "", 200
    if not turns.take():
        problem, status = asked.texts("cypher.busy"), 429
    else:
        try:
            check(text)
            table = asked.desk.store.read(text, {}, timeout=TYPED_SECONDS)
        except CasegraphError as error:
            problem, status = str(error), 400
        finally:
            turns.running.release()
    seconds = time.monotonic() - started if table else None
    answer = _shown(asked, table) if table else None
    return asked.page("cypher.html", status, text=text, answer=answer, problem=problem, seconds=seconds)


def _shown(asked: Asked, table: Table) -> dict[str, Any]:
    """An answer for the page: rows of cells, and the address of its view when it can be drawn."""
    view = ""
    try:
        ids = sorted(of_answer(asked.desk.store, Table(table.columns, table.rows[:SHOWN])))
        view = Address(groups=(tuple(ids[:MOST_DRAWN]),)).url()
    except NotFoundError:
        pass
    return {
        "columns": table.columns,
        "rows": table.rows[:SHOWN],
        "total": len(table),
        "view": view,
        "places": lambda sources: passages.passages(asked.desk.casebook, sources or ()),
    }
