"""The explorer in a browser: the whole story of an investigator, by mouse and keyboard, and nothing from outside."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.ledger import Ledger
from graph.model import Node, Relation, entity_id
from graph.schema import (
    About,
    Attack,
    Attribution,
    Case,
    Organization,
    Outlet,
    PartyTo,
    Person,
    Publication,
    Sanction,
    StatedBy,
    Step,
    StepOf,
    Targeted,
    WorksFor,
)
from graph.values import Span
from queries.explorer.passages import document_id
from tests.explorers import Explorer, running
from tests.payloads import PAYLOADS
from tests.test_draw_browser import CHROMIUM, FLAGS

pytestmark = pytest.mark.browser

WAIT = 30_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium is installed, and in CI the explorer is looked at")
        pytest.skip("no Chromium is installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    with running(tmp_path_factory.mktemp("explorer") / "casebook") as found:
        yield found


class Window:
    """A browser window of its own that was shown the printed address; it counts what must not happen."""

    def __init__(self, browser: Any, explorer: Explorer, *, expected: str = r"\A\Z", **options: Any) -> None:
        self.context = browser.new_context(locale="en-GB", accept_downloads=True, **options)
        self.context.set_default_timeout(WAIT)
        self.complaints: list[str] = []
        self.outside: list[str] = []
        self.explorer = explorer
        self.expected = expected
        self.context.on("request", lambda request: self._saw(request.url))
        self.context.route(lambda url: not url.startswith((explorer.base, "blob:", "data:")), lambda r: r.abort())
        self.page = self.tab(explorer.url)

    def tab(self, url: str) -> Any:
        page = self.context.new_page()
        page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog {dialog.message}"))
        page.goto(url)
        return page

    def _saw(self, url: str) -> None:
        if not url.startswith((self.explorer.base, "blob:", "data:")):
            self.outside.append(url)

    def close(self) -> None:
        self.context.close()
        assert [text for text in self.complaints if not re.search(self.expected, text)] == []
        assert self.outside == []


@contextlib.contextmanager
def window(browser: Any, explorer: Explorer, **options: Any) -> Iterator[Window]:
    opened = Window(browser, explorer, **options)
    yield opened
    opened.close()


def places(page: Any) -> dict[str, list[int]]:
    """Where the server put each thing of the view that is shown."""
    data = json.loads(page.locator("#data").text_content())
    return {node["id"]: [node["x"], node["y"]] for node in data["nodes"]}


def settled(page: Any) -> None:
    page.wait_for_selector("body:not([aria-busy])")
    page.wait_for_selector("#network[data-drawn]")


def find(page: Any, words: str) -> None:
    """Search with the keyboard only, and open the first match."""
    page.locator("body").click(position={"x": 5, "y": 300})
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.locator(f'#matches[data-of="{words}"] li').first.wait_for()
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_selector("#network[data-drawn]")


def test_the_whole_story(browser: Any, explorer: Explorer, tmp_path: Path) -> None:
    with window(browser, explorer, viewport={"width": 1400, "height": 900}) as opened:
        page = opened.page
        assert "token" not in page.url
        find(page, "Токарев")
        assert page.locator("#panel h2").text_content() == "Oleksiy Tokarev"
        before, first = places(page), page.url

        page.locator("#panel .expand a").first.click()
        page.wait_for_url(lambda url: url != first)
        settled(page)
        after, wider = places(page), page.url
        assert len(after) > len(before) and {key: after[key] for key in before} == before
        assert page.get_attribute("#network", "data-visible") == str(len(after))

        page.locator("a.kind", has_text="Article").click()
        page.wait_for_url(lambda url: "kinds=Article" in url)
        settled(page)
        assert len(places(page)) < len(after)
        page.keyboard.press("u")
        page.wait_for_url(wider)
        settled(page)
        page.locator("#undo").click()
        page.wait_for_url(first)
        settled(page)
        assert places(page) == before
        page.locator("#redo").click()
        page.wait_for_url(wider)
        settled(page)
        assert places(page) == after

        page.locator("#filters summary").click()
        page.locator("input[name=types_on][value=CHARGED_UNDER]").uncheck()
        page.locator("#filters button[type=submit]").click()
        page.wait_for_url(lambda url: "types=CHARGED_UNDER" in url)
        settled(page)
        assert "is convicted under" not in page.locator("table.links").text_content()

        other = opened.tab(page.url)
        other.wait_for_selector("#network[data-drawn]")
        assert places(other) == places(page)
        assert other.locator("#counts").text_content() == page.locator("#counts").text_content()

        page.locator("#panel a", has_text="Path from here").click()
        page.locator("#path-to").fill("Gulnar Bazhkenova")
        page.locator("main button[type=submit]").click()
        page.locator(".paths .chain").first.wait_for()
        page.locator("main a.button.strong").click()
        page.wait_for_selector("#network[data-drawn]")
        assert len(places(page)) == 2

        # The source of a line: the passage in the panel, and in the document.
        find(page, "Zarina Testova")
        words = "Zarina Testova writes for the Lighthouse"
        page.locator("#panel mark", has_text=words).wait_for()
        page.locator("#panel .place a").click()
        assert page.locator("#passage").text_content() == words
        page.go_back()
        page.wait_for_selector("#network[data-drawn]")

        # Taken along, and opened where there is no network.
        page.locator("#exports").evaluate("one => { one.open = true }")
        with page.expect_download() as download:
            page.locator("#exports a", has_text="Offline page (HTML)").click()
        download.value.save_as(tmp_path / "page.html")
        opened.close()
    offline = browser.new_context(offline=True)
    page = offline.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((tmp_path / "page.html").as_uri())
    page.wait_for_selector("#network[data-drawn]", timeout=WAIT)
    page.locator("#search").fill("testova")
    assert page.locator("#found").text_content().startswith("1 of")
    page.keyboard.press("Enter")
    assert page.locator("#panel mark").text_content() == words
    assert page.locator("table.things tbody tr:visible").count() == 1
    page.locator("button.kind", has_text="Journalist").click()
    assert page.locator("table.things tbody tr:visible").count() == 0
    assert asked == [(tmp_path / "page.html").as_uri()]
    offline.close()


RED = "rgb(179, 38, 30)"


def test_what_has_no_source_is_red(browser: Any, explorer: Explorer) -> None:
    # The schema refuses such a fact, but a graph may have been written to by somebody else.
    explorer.store.connection.write(
        "MATCH (a:Entity {id: $a}), (b:Entity {name: 'The Lighthouse'}) CREATE (a)-[:WORKS_FOR {id: $id, "
        "role: 'unsourced', review: 'proposed', status: 'stated', sensitivity: 'public'}]->(b)",
        {"a": "y" * 16, "id": "w" * 16},
    )
    with window(browser, explorer, color_scheme="light") as opened:
        page = opened.page
        find(page, "The Lighthouse")
        page.goto(page.url + "&proposed=1")
        page.locator("#panel .expand a").first.click()
        page.wait_for_url(lambda url: url.count(".") or "~" in url)
        settled(page)
        page.locator("#panel button", has_text="works for The Lighthouse (unsourced)").click()
        missing = page.locator("#panel p.unsourced", has_text="No source")
        missing.wait_for()
        assert missing.evaluate("one => getComputedStyle(one).color") == RED
        find(page, "Oleksiy Tokarev")
        # The bundled reports are not in the casebook, so their passages cannot be shown; the place is.
        assert "not at hand" in page.locator("#panel .passages").text_content()


def test_a_proposal_is_decided_with_one_key(browser: Any, explorer: Explorer) -> None:
    with window(browser, explorer) as opened:
        page = opened.page
        page.goto(f"{explorer.base}/review")
        waiting = page.locator(".proposal").count()
        said = page.locator(".proposal.current h2").text_content()
        page.locator(".proposal.current input[name=by]").fill("A. Reviewer")
        page.locator("h1").click()
        page.keyboard.press("c")
        page.wait_for_function("count => document.querySelectorAll('.proposal').length === count", arg=waiting - 1)
        assert said not in page.locator(".proposal h2").all_text_contents()
        decision = Ledger(explorer.casebook.ledger_file).standing()[-1]
        assert decision.decision == "confirm" and decision.by == "A. Reviewer"


def test_the_exported_page_opens_without_a_network(browser: Any, explorer: Explorer, tmp_path: Path) -> None:
    with window(browser, explorer) as opened:
        page = opened.page
        find(page, "Tokarev")
        count = len(places(page))
        for link, name in (("Offline page (HTML)", "page.html"), ("SVG", "picture.svg"), ("JSON", "data.json")):
            page.locator("#exports").evaluate("one => { one.open = true }")
            with page.expect_download() as download:
                page.locator("#exports a", has_text=link).click()
            download.value.save_as(tmp_path / name)
        page.locator("#exports").evaluate("one => { one.open = true }")
        with page.expect_download() as download:
            page.locator("#png").click()
        download.value.save_as(tmp_path / "picture.png")
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")
    offline = browser.new_context()
    offline.set_offline(True)
    page = offline.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    page.wait_for_selector(f"#network[data-drawn='{count}']", timeout=WAIT)
    offline.close()


def test_dragging_across_the_timeline_chooses_a_time(browser: Any, explorer: Explorer) -> None:
    with window(browser, explorer, viewport={"width": 1400, "height": 900}) as opened:
        page = opened.page
        find(page, "Elmedia six journalists Klebanov")
        bars = page.locator(".bar")
        boxes = [bars.nth(at).bounding_box() for at in (0, 2)]
        middles = [(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) for box in boxes]
        page.mouse.move(*middles[0])
        page.mouse.down()
        page.mouse.move(*middles[1], steps=5)
        page.mouse.up()
        page.wait_for_url(lambda url: "since=" in url and "until=" in url)
        settled(page)
        assert "filtered out" in page.locator("#counts").text_content()


def test_the_keyboard_reaches_every_action(browser: Any, explorer: Explorer) -> None:
    with window(browser, explorer) as opened:
        page = opened.page
        find(page, "Tokarev")
        unreachable = page.evaluate(
            """() => [...document.querySelectorAll("[onclick], .button, .kind, button, summary, .bar")]
                 .filter((one) => one.tabIndex < 0 && one.checkVisibility()).map((one) => one.outerHTML)"""
        )
        assert unreachable == []
        row = page.locator("table.things [data-select]").last
        name = row.text_content()
        row.focus()
        page.keyboard.press("Enter")
        page.locator("#panel h2", has_text=name).wait_for()
        assert page.evaluate("document.activeElement.id") == "panel"
        page.keyboard.press("Escape")
        page.locator("#panel .hint").wait_for()


def test_without_javascript_every_step_is_a_page(browser: Any, explorer: Explorer) -> None:
    with window(browser, explorer, java_script_enabled=False) as opened:
        page = opened.page
        page.fill("#q", "Tokarev")
        page.keyboard.press("Enter")
        page.locator(".matches a").first.click()
        assert page.locator("#panel h2").text_content() == "Oleksiy Tokarev"
        rows = page.locator("table.things tbody tr").count()
        page.locator("#panel .expand a").first.click()
        assert page.locator("table.things tbody tr").count() > rows
        rows = page.locator("table.things tbody tr").count()
        page.locator("table.things tbody button", has_text="Hide").last.click()
        assert page.locator("table.things tbody tr").count() == rows - 1
        page.locator("table.links tbody button").first.click()
        assert "sel=" in page.url and page.locator("#panel h2").text_content()
        assert not page.locator("#network").is_visible()


PAGES = [
    "/",
    "/cases",
    "/questions",
    "/questions/cases-of-a-person",
    "/questions/who-sued-whom",
    "/path",
    "/review",
    "/cypher",
    "/view?n=nonsense",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser: Any, explorer: Explorer, tmp_path: Path, scheme: str) -> None:
    import axe_core_python

    # Scripts of a test are not the page's; the policy of the page would refuse them.
    refused = "status of 400"  # one of the pages is that of a mistake
    with window(browser, explorer, expected=refused, color_scheme=scheme, bypass_csp=True) as opened:
        page = opened.page
        found: dict[str, list[str]] = {}
        library = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

        def look(name: str) -> None:
            page.evaluate(library)
            results = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
            found[name] = [
                f"{one['id']}: {one['nodes'][0]['html'][:120]}"
                for one in results["violations"]
                if one["impact"] in ("serious", "critical")
            ]

        find(page, "Elmedia six journalists Klebanov")
        case = page.locator("#panel a", has_text="Read the case").get_attribute("href")
        find(page, "Zarina Testova")
        source = page.locator("#panel .place a").get_attribute("href")
        view = page.url.removeprefix(explorer.base)
        ends = [re.search(r"[a-z2-7]{16}", explorer.ask("/search", {"q": name})[2]) for name in ("Tokarev", "Klebanov")]
        path_found = "/path?from={}&to={}".format(*(end[0] for end in ends if end))
        for path in [*PAGES, case, source, source.partition("?")[0], view, f"{view}&since=2023", path_found]:
            page.goto(explorer.base + path)
            look(path[:40])
        for name in ("exports", "filters"):
            page.goto(explorer.base + view)
            page.locator(f"#{name}").evaluate("one => { one.open = true }")
            look(f"the view with its {name} open")
        page.locator("#q").fill("tokarev")
        page.locator("#matches li").first.wait_for()
        look("what is found while typing")
        page.goto(explorer.base)
        page.locator("#q").fill("severn")
        page.locator("#finder button").click()
        page.locator("main .matches").wait_for()
        look("what was found")
        (tmp_path / "page.html").write_text(explorer.ask(view.replace("/view", "/export.html"))[2], encoding="utf-8")
        file = (tmp_path / "page.html").as_uri()
        exported = browser.new_context(color_scheme=scheme, bypass_csp=True)
        page = exported.new_page()
        page.goto(file)
        page.wait_for_selector("#network[data-drawn]")
        look("the offline page")
        exported.close()
        assert {path: problems for path, problems in found.items() if problems} == {}


@pytest.mark.parametrize("path", [*PAGES[:-1], "view", "case"])
def test_a_phone_shows_it_without_scrolling_sideways(browser: Any, explorer: Explorer, path: str) -> None:
    with window(browser, explorer, viewport={"width": 360, "height": 740}) as opened:
        page = opened.page
        if path.startswith("/"):
            page.goto(explorer.base + path)
        else:
            find(page, "Elmedia six journalists Klebanov")
            if path == "case":
                page.goto(explorer.base + page.locator("#panel a", has_text="Read the case").get_attribute("href"))
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


# ---------------------------------------------------------------- hostile text


def hostile_records() -> tuple[list[Node], list[Relation]]:
    """A case for every payload, with the payload in every text field of everything around it."""
    nodes: list[Node] = []
    relations: list[Relation] = []
    places = (Span(source="memo", start=0, end=6),)
    for number, text in enumerate(PAYLOADS):
        key = {"sources": places}
        person = Person(
            id=entity_id("person", number),
            name=f"hostile {number} {text}",
            names=(text, f"hostile {number}"),
            position=text,
            **key,
        )
        outlet = Outlet(name=f"{text} outlet {number}", **key)
        body = Organization(name=f"{text} body {number}", **key)
        case = Case(slug=f"{text}-{number}", name=f"{text} case {number}", kind="civil", summary=text, **key)
        step = Step(
            id=entity_id("s", number),
            name=f"{text} step {number}",
            kind="judgment",
            date="2023-05-01",
            note=text,
            **key,
        )
        attack = Attack(id=entity_id("t", number), name=f"{text} attack", kind="ddos", infrastructure=(text,), **key)
        sanction = Sanction(
            id=entity_id("f", number), name=f"{text} fine", kind="fine", stage="imposed", conditions=text, **key
        )
        post = Publication(id=entity_id("b", number), name=f"{text} post", kind=text, disputed_passage=text, **key)
        claim = Attribution(id=entity_id("c", number), name=f"{text} claim", stance="denied", role=text, **key)
        nodes += [person, outlet, body, case, step, attack, sanction, post, claim]
        relations += [
            PartyTo.between(person, case, role="defendant"),
            StepOf.between(step, case),
            WorksFor.between(person, outlet, role=text),
            Targeted.between(attack, person),
            StatedBy.between(claim, body),
            About.between(claim, person, part=text),
            About.between(claim, case, part=text),
        ]
    return nodes, relations


def hostile_files(folder: Path) -> None:
    """Documents and case files that have a payload in every field, in what they say, and in their names."""
    names = [text.replace("/", "／")[:60] for text in PAYLOADS if "\0" not in text and text.strip(" .\r\n\t")]
    for number, (name, text) in enumerate(zip(names, PAYLOADS, strict=False)):
        said = f"{text}\n\nThe journalist Vera Imagined{number} was beaten on 5 May 2023 by {text}.\n"
        stem = f"{number} {name}".encode()[:200].decode("utf-8", "ignore")
        (folder / "sources" / f"{stem}.txt").write_text(said, encoding="utf-8", newline="")
        entry = {"title": text, "publisher": text, "url": f"http://x/{text}", "note": text, "file": f"{stem}.txt"}
        (folder / "sources" / f"hostile-{number}.yaml").write_text(json.dumps(entry), encoding="utf-8")
        # A document must not be called so; it is left out, and said.
        (folder / "sources" / f"{stem}.yaml").write_text(json.dumps(entry), encoding="utf-8")
    for number, name in enumerate(names[:12]):
        people = {
            "v": {"name": f"Vera Imagined {PAYLOADS[number]}"[:200], "position": PAYLOADS[number], "at": "memo:0-6"}
        }
        (folder / "cases" / f"{number} {name}.yaml").write_text(json.dumps({"people": people}), encoding="utf-8")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    nodes, relations = hostile_records()
    with running(
        tmp_path_factory.mktemp("hostile") / "<img src=x onerror=alert(1)>", nodes, relations, hostile_files
    ) as found:
        yield found


def test_there_are_enough_payloads() -> None:
    assert len(PAYLOADS) >= 100


def test_hostile_text_runs_nothing_and_asks_for_nothing(browser: Any, hostile: Explorer, tmp_path: Path) -> None:
    people = [node for node in hostile_records()[0] if isinstance(node, Person)]
    refused = r"status of 40[04]|Failed to fetch"
    with window(browser, hostile, expected=refused) as opened:
        page = opened.page
        for number in range(0, len(people), 5):
            page.goto(f"{hostile.base}/open/{people[number].id}")
            assert f"hostile {number}" in page.locator("#panel h2").text_content()
            assert page.evaluate("[window.pwned, document.title === 'pwned']") == [None, False]
        for number in range(0, len(people), 25):
            # Many at once: on the canvas, in the tables, in the panel, in the exported page.
            ids = ".".join(one.id for one in people[number : number + 25])
            page.goto(f"{hostile.base}/view?n={ids}&sel={people[number].id}")
            page.wait_for_selector("#network[data-drawn]")
            markup = page.locator("main :is(script, iframe, object, embed, img, link, style, base, form[action^=http])")
            assert markup.count() == 1  # the data of the canvas
            status, _, text = hostile.ask(f"/export.html?n={ids}")
            assert status == 200
            (tmp_path / f"{number}.html").write_text(text, encoding="utf-8")
        cases = re.findall(r'href="(/case/[a-z2-7]{16})"', hostile.ask("/cases")[2])
        assert len(cases) == len(people)
        for path in cases[::8]:
            page.goto(hostile.base + path)
            assert page.evaluate("window.pwned") is None
        sources = hostile.casebook.sources
        assert len(sources) >= 100 and len(hostile.casebook.source_problems) >= 90
        for slug in list(sources)[::8]:
            page.goto(f"{hostile.base}/source/{document_id(slug)}")
            assert page.evaluate("[window.pwned, document.querySelectorAll('main script, main img').length]") == [
                None,
                0,
            ]
        page.goto(f"{hostile.base}/review")
        assert page.locator(".proposal").count() > 10
        assert page.evaluate("[window.pwned, document.querySelectorAll('main script, main img').length]") == [None, 0]
        page.goto(hostile.base)
        for text in PAYLOADS:
            assert hostile.ask("/search", {"q": text[:200]})[0] == 200
        for text in PAYLOADS[::8]:
            page.locator("#q").fill(text[:200])
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert page.evaluate("window.pwned") is None
    offline = browser.new_context(offline=True)
    page = offline.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in sorted(tmp_path.glob("*.html")):
        page.goto(path.as_uri())
        page.wait_for_selector("#network[data-drawn]", timeout=WAIT)
        assert page.evaluate("window.pwned") is None
    assert all(url.startswith("file:") for url in asked)
    offline.close()


def test_no_payload_is_markup_on_any_page(hostile: Explorer) -> None:
    # Every one of them, in every parameter, case and document; the browser looks at some of them.
    from urllib.parse import quote

    def unescaped(page: str) -> list[str]:
        return [text for text in PAYLOADS if re.search(r"<\w|[\"'] *on", text) and text in page]

    names = ("n", "h", "kinds", "types", "status", "stance", "case", "since", "until", "as", "sel", "by", "of", "type")
    for text in PAYLOADS:
        query = "&".join(f"{name}={quote(text[:300])}" for name in names)
        for path in ("/view", "/expand", "/path", "/source/x", "/open/x", "/questions/x"):
            status, _, page = hostile.ask(f"{path}?{query}")
            assert status in (400, 404) or path == "/path"
            assert unescaped(page) == []
        for path, form in (
            ("/search", {"q": text}),
            ("/path", {"from": text, "to": text}),
            ("/cypher", {"text": text}),
        ):
            assert unescaped(hostile.ask(path, form)[2]) == []
        form = dict.fromkeys(("subject", "left", "right", "why", "field-name"), text[:300])
        for verdict in ("reject", "same"):
            assert unescaped(hostile.ask("/review", {**form, "by": text[:300] or "x", "decision": verdict})[2]) == []
    for path in re.findall(r'href="(/case/[a-z2-7]{16})"', hostile.ask("/cases")[2])[::3]:
        assert unescaped(hostile.ask(path)[2]) == []


@pytest.mark.parametrize(
    "name", ["n", "h", "kinds", "types", "status", "stance", "case", "since", "until", "as", "sel"]
)
def test_hostile_addresses_run_nothing(browser: Any, hostile: Explorer, name: str) -> None:
    from urllib.parse import quote

    with window(browser, hostile, expected=r"status of 40[034]|Refused") as opened:
        for text in PAYLOADS[::14]:
            opened.page.goto(f"{hostile.base}/view?n={'p' * 16}&{name}={quote(text[:1000])}")
            assert opened.page.evaluate("window.pwned") is None
