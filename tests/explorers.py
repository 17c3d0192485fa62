"""A running explorer for the tests: the bundled example, a document of our own, and what waits for review."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from graph.casebook import Casebook
from graph.model import Node, Relation
from graph.schema import Journalist, Official, Outlet, Person, WorksFor
from graph.store import Store
from graph.values import Span
from loaders.compile import compile_casebook

MEMO = (
    "A memo of our own.\n\nZarina Testova writes for the Lighthouse, as her colleagues say. "
    "The Lighthouse is a small paper. Daniyar Sample, a deputy, complained of her.\n"
)
TOKEN = "for-the-tests"


def span(words: str) -> tuple[Span, ...]:
    """Where words stand in the memo."""
    start = MEMO.index(words)
    return (Span(source="memo", start=start, end=start + len(words)),)


def own_records() -> tuple[list[Node], list[Relation]]:
    """A journalist and an outlet read from the memo, one confirmed and two proposed; and a child."""
    zarina = Journalist(id="z" * 16, name="Zarina Testova", sources=span("Zarina Testova writes for the Lighthouse"))
    paper = Outlet(name="The Lighthouse", sources=span("The Lighthouse is a small paper"))
    deputy = Official(
        id="y" * 16,
        name="Daniyar Sample",
        position="deputy",
        review="proposed",
        sources=span("Daniyar Sample, a deputy"),
    )
    child = Person(id="x" * 16, name="Smallname Hidden", sensitivity="minor", sources=span("A memo"))
    works = WorksFor.between(zarina, paper, role="writer", review="proposed", sources=span("writes for the Lighthouse"))
    return [zarina, paper, deputy, child], [works]


def example_casebook(folder: Path) -> Casebook:
    """A copy of the bundled casebook with the memo in it."""
    Casebook.create(folder, example=True)
    (folder / "sources" / "memo.txt").write_text(MEMO, encoding="utf-8")
    digest = hashlib.sha256(MEMO.encode()).hexdigest()
    entry = f"title: A memo\nlanguage: en\nfile: memo.txt\nsha256: {digest}\nlength: {len(MEMO)}\n"
    (folder / "sources" / "memo.yaml").write_text(entry, encoding="utf-8")
    return Casebook(folder)


@dataclass
class Explorer:
    """An explorer that answers at `url`."""

    store: Store
    casebook: Casebook
    port: int
    cookie: str

    @property
    def url(self) -> str:
        """The address that a person opens first."""
        return f"http://127.0.0.1:{self.port}/?token={TOKEN}"

    @property
    def base(self) -> str:
        """The address without anything."""
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self,
        path: str,
        form: dict[str, str] | None = None,
        *,
        headers: dict[str, str] | None = None,
        known: bool = True,
    ) -> tuple[int, dict[str, str], str]:
        """Status, headers and text of an answer; as a page of the explorer would ask, unless told otherwise."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        given = {"Cookie": f"{self.cookie}={TOKEN}"} if known else {}
        if form is not None:
            given |= {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        given |= headers or {}
        method = "GET" if form is None else "POST"
        connection.request(method, path, None if form is None else urlencode(form), given)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text

    def follow(self, path: str) -> tuple[str, str]:
        """The page at which a path ends after redirections: its address and its text."""
        for _ in range(5):
            status, headers, text = self.ask(path)
            if status != 303:
                assert status == 200, (path, status, text)
                return path, text
            path = headers["location"]
        raise AssertionError(f"{path} goes round in circles")


@contextlib.contextmanager
def running(
    folder: Path,
    nodes: Iterable[Node] | None = None,
    relations: Iterable[Relation] = (),
    prepare: Callable[[Path], None] = lambda _: None,
) -> Iterator[Explorer]:
    """An explorer over the example and our own records, or over other nodes and relations.

    `prepare` may write files into the casebook before it is read.
    """
    import uvicorn

    from queries.explorer.app import application
    from queries.explorer.desk import Desk

    example_casebook(folder)
    prepare(folder)
    casebook = Casebook(folder)
    if nodes is None:
        compiled = compile_casebook(casebook)
        own_nodes, own_relations = own_records()
        nodes = [*compiled.graph.nodes.values(), *own_nodes]
        relations = [*compiled.graph.relations.values(), *own_relations]
    with Store.open(folder, engine="arcadedb") as store:
        store.sync(nodes, relations)
        listening = socket.create_server(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        guard = application(Desk(store, casebook), {f"127.0.0.1:{port}", f"localhost:{port}"}, TOKEN)
        server = uvicorn.Server(uvicorn.Config(guard, log_level="error", access_log=False, lifespan="off", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.02)
        yield Explorer(store, casebook, port, guard.cookie)
        server.should_exit = True
        thread.join(10)
