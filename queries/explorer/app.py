"""The explorer as a web application: its addresses, and what happens when something goes wrong."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from graph.draw import vis_network
from graph.errors import CasegraphError, NotFoundError, QueryTimeout, StoreError, UsageError
from queries.explorer.desk import Asked, Desk, Page, texts_for
from queries.explorer.guard import Guard
from queries.explorer.pages import asking, cases, export, paths, review, search, source, viewing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

_ASSETS = {"explorer.css": "text/css"} | dict.fromkeys(("explorer.js", "canvas.js"), "text/javascript")

PAGES: dict[str, Page] = {
    "GET /": search.first,
    "POST /search": search.results,
    "POST /language": search.language,
    "GET /open/{id}": viewing.opened,
    "GET /view": viewing.shown,
    "GET /expand": viewing.expanded,
    "GET /hide": viewing.hidden,
    "GET /panel": viewing.panel,
    "GET /filter": viewing.filtered,
    "GET /case/{id}": cases.one,
    "GET /cases": cases.all_of_them,
    "GET /source/{id}": source.document,
    "GET /path": paths.found,
    "POST /path": paths.chosen,
    "GET /questions": asking.questions,
    "GET /questions/{name}": asking.form,
    "POST /questions/{name}": asking.answer,
    "GET /cypher": asking.cypher_form,
    "POST /cypher": asking.cypher,
    "GET /review": review.waiting,
    "POST /review": review.decided,
    "GET /export.html": export.page,
    "GET /export.svg": export.svg,
    "GET /export.json": export.data,
}
"""Every page by its method and its path."""


def application(desk: Desk, hosts: Iterable[str], token: str) -> Guard:
    """The application with its guard.

    Args:
        desk: what its pages work with.
        hosts: values of the Host header that it answers to.
        token: what the first address must hold.
    """
    from starlette.applications import Starlette

    routes = [_route(desk, where, page) for where, page in PAGES.items()]
    return Guard(Starlette(routes=[*routes, *_assets()]), hosts=hosts, token=token)


def _route(desk: Desk, where: str, page: Page) -> Route:
    from starlette.concurrency import run_in_threadpool
    from starlette.routing import Route

    method, path = where.split(" ")

    async def endpoint(request: Request) -> Response:
        body = await request.body() if method == "POST" else b""
        try:
            form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200))
        except ValueError:
            form = {}
        asked = Asked(desk, request, form, texts_for(request))
        return await run_in_threadpool(_answered, page, asked)

    return Route(path, endpoint, methods=[method], name=where)


def _answered(page: Page, asked: Asked) -> Response:
    try:
        return page(asked)
    except CasegraphError as error:
        return asked.page("error.html", _status(error), message=str(error))
    except Exception:
        logging.getLogger("casegraph.explorer").exception("a page failed")
        return asked.page("error.html", 500, message=asked.texts("error.unexpected"))


def _status(error: CasegraphError) -> int:
    if isinstance(error, NotFoundError):
        return 404
    if isinstance(error, QueryTimeout):
        return 504
    if isinstance(error, StoreError):
        return 400 if type(error).__name__ in ("CypherError", "ReadOnlyError") else 502
    return 400 if isinstance(error, UsageError) else 500


def _assets() -> list[Route]:
    from starlette.responses import Response
    from starlette.routing import Route

    def serve(text: Callable[[], str], kind: str) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(_: Request) -> Response:
            return Response(text(), media_type=kind)

        return endpoint

    def asset(name: str) -> Callable[[], str]:
        return lambda: files("queries").joinpath("explorer", "static", name).read_text(encoding="utf-8")

    found = [Route(f"/static/{name}", serve(asset(name), kind)) for name, kind in _ASSETS.items()]
    sheet = files("graph").joinpath("drawing", "page.css")
    return [
        *found,
        Route("/static/page.css", serve(lambda: sheet.read_text(encoding="utf-8"), "text/css")),
        Route("/static/vis-network.js", serve(vis_network, "text/javascript")),
    ]
