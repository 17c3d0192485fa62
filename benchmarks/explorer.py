"""How fast the explorer answers on a large graph: `python -m benchmarks.explorer [--nodes 200000] [--engine arcadedb]`.

A made-up graph of people, cases, steps, courts and outlets, with hubs as real ones have, in a private casebook.
Measured through HTTP, as a browser would: search while typing, opening, expanding (also a hub), a view of 200
things. Then how long a browser takes until the picture stands still, beside plain pyvis of the same graph. Prints
the first, and the median and the worst of ten more, in milliseconds, beside what is wanted.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import socket
import statistics
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

from graph import engines
from graph.casebook import Casebook
from graph.model import Node, Relation, entity_id
from graph.schema import Case, Court, Journalist, Outlet, PartyTo, Person, Step, StepOf, WorksFor
from graph.store import Store
from graph.values import Span

S = (Span(source="report", start=0, end=10),)
GIVEN = "Aigul Bolat Dana Erlan Gulnar Ivan Karlygash Marat Nurlan Olga Pavel Saule Timur Yelena Zhanar".split()  # noqa: SIM905
ROOTS = "Akhmet Baimukhan Seit Ibra Kozach Sever Tokar Nurpeis Zhaks Omar Suleimen Dzhumabay Tulegen Kasym".split()  # noqa: SIM905
RUNS = 10


def name(number: int) -> str:
    """A name that a few dozen people of the graph share a surname with."""
    chooser = random.Random(number)
    return f"{chooser.choice(GIVEN)} {chooser.choice(ROOTS)}{number % 997}ov"


def nodes(count: int) -> Iterator[Node]:
    """Half people, a tenth cases, the rest steps; 50 courts and 100 outlets."""
    yield from (Court(name=f"Court {number}", sources=S) for number in range(50))
    yield from (Outlet(name=f"Outlet {number}", sources=S) for number in range(100))
    for number in range(count // 2):
        kind = Journalist if number % 3 == 0 else Person
        yield kind(id=entity_id("p", number), name=name(number), sources=S)
    for number in range(count // 10):
        yield Case(slug=f"case-{number}", name=f"Case {number} of {name(number)}", kind="civil", sources=S)
    for number in range(count * 4 // 10):
        date = f"20{10 + number % 14}-{1 + number % 12:02d}-{1 + number % 28:02d}"
        yield Step(id=entity_id("s", number), name=f"Hearing {number}", kind="hearing", date=date, sources=S)


def relations(count: int) -> Iterator[Relation]:
    """Two parties and four steps a case; everybody works somewhere, a fifth of them for one outlet."""
    cases = [entity_id("Case", f"case-{number}") for number in range(count // 10)]
    for number, case in enumerate(cases):
        for role, who in (("plaintiff", number * 3), ("defendant", number * 3 + 1)):
            yield PartyTo(start_id=entity_id("p", who), end_id=case, role=role, sources=S)
        for step in range(4):
            yield StepOf(start_id=entity_id("s", number * 4 + step), end_id=case, sources=S)
    for number in range(count // 2):
        outlet = entity_id("Outlet", f"Outlet {0 if number % 5 == 0 else number % 100}")
        if number % 3 == 0 or number % 5 == 0:
            yield WorksFor(start_id=entity_id("p", number), end_id=outlet, role="writer", sources=S)


class Asking:
    """Asks a running explorer."""

    def __init__(self, base: str, cookie: str) -> None:
        self.base, self.cookie = base, cookie

    def __call__(self, path: str, form: dict[str, str] | None = None) -> tuple[str, str]:
        """The final address and the text of a page."""
        body = urlencode(form).encode() if form else None
        headers = {"Cookie": self.cookie, "Sec-Fetch-Site": "same-origin"}
        request = urllib.request.Request(self.base + path, body, headers)
        with urllib.request.urlopen(request) as answer:
            return answer.geturl().removeprefix(self.base), answer.read().decode()


def measured(what: str, wanted: int | None, ask: Callable[[int], object]) -> None:
    """Print how long something takes: the first time, and the median and the worst of the next ten."""
    times = []
    for number in (RUNS, *range(RUNS)):
        started = time.perf_counter()
        ask(number)
        times.append((time.perf_counter() - started) * 1000)
    first, *others = times
    limit = f"{wanted}" if wanted else ""
    print(f"| {what} | {first:.0f} | {statistics.median(others):.0f} | {max(others):.0f} | {limit} |", flush=True)


def run(asking: Asking, count: int) -> None:
    """Measure everything, and print a table."""
    print(f"load of the machine before: {os.getloadavg()[0]:.1f}", flush=True)
    print("| milliseconds | first | median | worst | wanted |\n|---|---|---|---|---|")
    surnames = ["Tokar12ov", "Козач7ов", "sever99", "Nurlan Omar5ov", "zhaks"]
    measured("search while typing", 150, lambda n: asking("/search", {"q": surnames[n % 5], "fragment": "1"}))
    measured("open a person", None, lambda n: asking(f"/open/{entity_id('p', n * 3)}"))
    view, _ = asking(f"/open/{entity_id('p', 0)}")
    query = view.partition("?")[2]
    case = [f"{query}&of={entity_id('Case', f'case-{n}')}" for n in range(RUNS + 1)]
    measured("expand a case", 300, lambda n: asking(f"/expand?{case[n]}"))
    hub = entity_id("Outlet", "Outlet 0")
    measured(f"expand a hub of {count // 10:,}", 300, lambda _: asking(f"/expand?{query}&of={hub}"))
    many = ".".join(itertools.chain.from_iterable(
        (entity_id("p", n * 3), entity_id("Case", f"case-{n}"), entity_id("s", n * 4), entity_id("s", n * 4 + 1))
        for n in range(50)
    ))  # fmt: skip
    measured("a view of 200 things, as a page", 1000, lambda _: asking(f"/view?n={many}"))
    with tempfile.TemporaryDirectory() as folder:
        pictures(asking, f"/view?n={many}", Path(folder))


def pictures(asking: Asking, path: str, folder: Path) -> None:
    """Print how long a browser takes until the picture of a view stands still: ours, and plain pyvis of the same."""
    import json
    import re
    import shutil

    from playwright.sync_api import sync_playwright
    from pyvis.network import Network

    _, text = asking(path)
    match = re.search(r'id="data">(.*?)</script>', text, re.DOTALL)
    data = json.loads(match[1] if match else "{}")
    plain = Network(directed=True, cdn_resources="in_line")
    for node in data["nodes"]:
        plain.add_node(node["id"], label=node["label"], color=node["color"])
    for edge in data["edges"]:
        plain.add_edge(edge["from"], edge["to"], label=edge["label"])
    file = folder / "plain.html"
    file.write_text(plain.generate_html(notebook=False), encoding="utf-8")
    with sync_playwright() as playwright:
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=flags)
        name, _, value = asking.cookie.partition("=")
        context = browser.new_context(offline=False)
        context.add_cookies([{"name": name, "value": value, "url": asking.base}])
        context.route(lambda url: not url.startswith((asking.base, "file:")), lambda route: route.abort())
        page = context.new_page()
        page.set_default_timeout(300_000)
        for title, url, done in (
            ("explorer", asking.base + path, None),
            ("plain pyvis", file.as_uri(), "() => new Promise((done) => network.once('stabilized', done))"),
        ):
            times = []
            for _ in range(4):
                page.goto("about:blank")
                started = time.perf_counter()
                page.goto(url, wait_until="domcontentloaded", timeout=300_000)
                if done:
                    page.evaluate(done)
                else:
                    page.wait_for_selector("#network[data-drawn]")
                times.append((time.perf_counter() - started) * 1000)
            first, *others = times
            things, middle = len(data["nodes"]), statistics.median(others)
            print(f"| {things} things stand still, {title} | {first:.0f} | {middle:.0f} | {max(others):.0f} | 1000 |")
        browser.close()
    print(f"load of the machine after: {os.getloadavg()[0]:.1f}", flush=True)


def main() -> None:
    """Build the graph, start an explorer, measure."""
    import uvicorn

    from queries.explorer.app import application
    from queries.explorer.desk import Desk
    from queries.explorer.serving import warm

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=200_000)
    parser.add_argument("--engine", default="arcadedb")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        casebook = Casebook.create(Path(place) / "casebook")
        try:
            with Store.open(casebook.folder, engine=given.engine) as store:
                store.write(nodes(given.nodes), relations(given.nodes))
                print(f"{given.engine}: {store.count()[0]:,} nodes, {store.count()[1]:,} relations", flush=True)
                desk = Desk(store, casebook)
                started = time.perf_counter()
                warm(desk)
                print(f"names read and ready in {time.perf_counter() - started:.1f} s", flush=True)
                with socket.create_server(("127.0.0.1", 0)) as listening:
                    host = f"127.0.0.1:{listening.getsockname()[1]}"
                    guard = application(desk, {host}, "benchmark")
                    config = uvicorn.Config(guard, log_level="error", access_log=False, lifespan="off", ws="none")
                    server = uvicorn.Server(config)
                    threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True).start()
                    while not server.started:
                        time.sleep(0.05)
                    run(Asking(f"http://{host}", f"{guard.cookie}=benchmark"), given.nodes)
                    server.should_exit = True
                    time.sleep(0.5)
        finally:
            engines.stop(casebook.folder, given.engine)


if __name__ == "__main__":
    main()
