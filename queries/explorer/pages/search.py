"""The first page: search, and where to begin without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.explorer.address import read_address
from queries.explorer.desk import LANGUAGE, Asked, own_address
from queries.explorer.texts import LANGUAGES

if TYPE_CHECKING:
    from starlette.responses import Response

LISTED = 40


def first(asked: Asked) -> Response:
    """The search field, the cases, and what there is."""
    names = asked.desk.names
    cases = names.of_kind("Case", LISTED)
    return asked.page(
        "search.html",
        q="",
        found=None,
        total=0,
        view="",
        cases=cases,
        kinds=names.kinds(),
    )


def results(asked: Asked) -> Response:
    """What a text finds. It comes in the body of a form: a name does not belong into an address.

    With `fragment`, only the list, for the field that searches while somebody types; with `view`, each match
    leads into that view instead of a new one.
    """
    text = asked.form.get("q", "").strip()[:200]
    view = asked.form.get("view", "")
    if view:
        view = read_address(_parameters(view)).url("").removeprefix("?")
    found, total = asked.desk.names.search(text, LISTED, proposed=True)
    if asked.form.get("fragment"):
        return asked.page("matches.html", q=text, found=found[:12], total=total, view=view)
    return asked.page("search.html", q=text, found=found, total=total, view=view, cases=[], kinds={})


def _parameters(query: str) -> dict[str, str]:
    from urllib.parse import parse_qsl

    return dict(parse_qsl(query.lstrip("?"), max_num_fields=50))


def language(asked: Asked) -> Response:
    """Choose the language of the interface and go back."""
    chosen = asked.form.get("language", "")
    answer = asked.redirect(own_address(asked.form.get("back") or "/"))
    if chosen in LANGUAGES:
        answer.set_cookie(LANGUAGE, chosen, max_age=365 * 86400, httponly=True, samesite="strict")
    return answer
