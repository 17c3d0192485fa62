"""What every page works with: the store, the casebook, the names, and the request that is being answered."""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from graph.casebook import Casebook
from graph.errors import UsageError
from graph.model import NODES
from graph.output import shown
from graph.reviewing import Reviewing, open_review
from graph.store import Store
from graph.wording import date_words, money_words, words
from queries.explorer.names import NameIndex
from queries.explorer.neighbourhood import Counts, Neighbourhood
from queries.explorer.texts import LANGUAGES, Texts, preferred

if TYPE_CHECKING:
    import jinja2
    from starlette.requests import Request
    from starlette.responses import Response

TYPED_AT_ONCE = 2
TYPED_PER_MINUTE = 20
TYPED_SECONDS = 20.0
"""How much typed Cypher is run: at once, in a minute, and for how long each."""

LANGUAGE = "casegraph-language"


@dataclass
class Turns:
    """Who may run typed Cypher now."""

    times: deque[float] = field(default_factory=deque)
    running: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(TYPED_AT_ONCE))
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> bool:
        """Whether it is allowed to run one now; if so, `running` must be released afterwards."""
        now = time.monotonic()
        with self.lock:
            while self.times and now - self.times[0] > 60:
                self.times.popleft()
            if len(self.times) >= TYPED_PER_MINUTE or not self.running.acquire(blocking=False):
                return False
            self.times.append(now)
            return True


class Desk:
    """One explorer: a store and its casebook."""

    def __init__(self, store: Store, casebook: Casebook, reviewer: str = "") -> None:
        self.store = store
        self.folder = casebook.folder
        self.names = NameIndex(store)
        self.near = Neighbourhood(store, Counts())
        self.turns = Turns()
        self.reviewer = reviewer
        self._casebook = casebook
        self._read_at = time.monotonic()

    @property
    def casebook(self) -> Casebook:
        """The casebook, its sources read again when that was a while ago."""
        if time.monotonic() - self._read_at > 10:
            self._casebook, self._read_at = Casebook(self.folder), time.monotonic()
        return self._casebook

    @cached_property
    def reviewing(self) -> Reviewing:
        """What waits for a decision."""
        return open_review(self._casebook)

    @property
    def documents(self) -> dict[str, str]:
        """Titles of the documents by the short name that sources use."""
        return {slug: one.entry.title for slug, one in self.casebook.sources.items()}

    @cached_property
    def pages(self) -> jinja2.Environment:
        """The templates. Whatever they print is escaped, and names of children are left out."""
        import jinja2
        from markupsafe import Markup

        def guarded(value: Any) -> Any:
            if isinstance(value, Markup) or not isinstance(value, str):
                return "" if value is None else value
            return self.names.withhold(value)

        environment = jinja2.Environment(
            loader=jinja2.FunctionLoader(_template),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=guarded,
        )
        environment.filters |= {
            "date": lambda text: date_words(str(text)),
            "plain": lambda text: words(str(text)),
            "shown": shown,
            "money": money_words,
            "data": self.data,
        }
        environment.globals |= {"languages": LANGUAGES, "styles": {label: kind.style for label, kind in NODES.items()}}
        return environment

    def data(self, value: Any) -> Any:
        """A value as JSON that cannot end the script element it stands in."""
        from markupsafe import Markup

        text = self.names.withhold(json.dumps(value, ensure_ascii=False, sort_keys=True))
        safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        return Markup(safe.encode("utf-8", "replace").decode())  # noqa: S704  (nothing in it can open a tag)


@dataclass(frozen=True)
class Asked:
    """One request: what it asks, and how to answer it."""

    desk: Desk
    request: Request
    form: Mapping[str, str]
    texts: Texts

    @property
    def query(self) -> Mapping[str, str]:
        """The parameters of the address."""
        return self.request.query_params

    @property
    def here(self) -> str:
        """The address of this page, without the host."""
        query = self.request.url.query
        return self.request.url.path + (f"?{query}" if query else "")

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page from a template."""
        from starlette.responses import HTMLResponse

        text = self.desk.pages.get_template(template).render(
            t=self.texts, asked=self, path=self.request.url.path, **values
        )
        return HTMLResponse(text.encode("utf-8", "replace"), status_code=status)

    def redirect(self, url: str) -> Response:
        """Go to another page of the explorer."""
        from starlette.responses import RedirectResponse

        return RedirectResponse(own_address(url), status_code=303)


def _template(name: str) -> str:
    # The signs of the legend are those of the offline picture.
    folder = files("graph") / "drawing" if name == "signs.html" else files("queries") / "explorer" / "templates"
    return folder.joinpath(name).read_text(encoding="utf-8")


Page = Callable[[Asked], "Response"]


def own_address(url: str) -> str:
    """The address, when it is a page of the explorer.

    Raises:
        UsageError: it leads elsewhere.
    """
    if not url.startswith("/") or url.startswith(("//", "/\\")) or any(ord(sign) < 33 for sign in url):
        raise UsageError("this address leads out of the explorer")
    return url


def texts_for(request: Request) -> Texts:
    """The texts in the language that was chosen, or that the browser prefers."""
    return Texts(preferred(request.headers.get("accept-language", ""), request.cookies.get(LANGUAGE)))
