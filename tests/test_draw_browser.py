"""The page in a browser without a network: it draws, filters, finds, explains, and runs nothing but itself."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.draw import draw, write
from graph.view import view
from tests.records import SCRIPT, hostile, raids, suit

pytestmark = pytest.mark.browser

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium is installed, and in CI the picture is looked at")
        pytest.skip("no Chromium is installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


class Opened:
    """A page that was opened, with what it asked for and what it complained of."""

    def __init__(self, browser: Any, path: Path, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.context.set_offline(True)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page = self.context.new_page()
        own = path.as_uri()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(f"dialog {dialog.message}"))
        self.page.on("request", lambda request: request.url != own and self.requests.append(request.url))
        self.context.route(lambda url: url != own, lambda route: route.abort())
        self.page.goto(own)
        if options.get("java_script_enabled", True):
            self.page.wait_for_selector("#network[data-drawn]", timeout=60_000)

    def state(self, name: str) -> str:
        return str(self.page.get_attribute("#network", f"data-{name}"))

    def pixels(self) -> int:
        """Pixels of the canvas on which anything is drawn."""
        return int(
            self.page.evaluate(
                """() => new Promise((done) => requestAnimationFrame(() => {
                  const canvas = document.querySelector("#network canvas");
                  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
                  let count = 0;
                  for (let i = 3; i < data.length; i += 4) if (data[i] > 0) count += 1;
                  done(count);
                }))"""
            )
        )

    def close(self) -> None:
        self.context.close()
        ignored = "willReadFrequently"  # the browser's advice to the test above
        assert [text for text in self.complaints if ignored not in text] == []
        assert self.requests == []


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Any]:
    pages: list[Opened] = []

    def open_(graph: Any, title: str = "A picture", **options: Any) -> Opened:
        path = write(draw(view(*graph), title, subtitle="What it is of"), tmp_path / f"{len(pages)}.html")
        pages.append(Opened(browser, path, **options))
        return pages[-1]

    yield open_
    for page in pages:
        page.close()


@pytest.mark.parametrize("graph", [suit, raids, hostile])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_node_is_drawn(opened: Any, graph: Any, scheme: str) -> None:
    nodes, _ = graph()
    page = opened(graph(), color_scheme=scheme)
    assert page.state("drawn") == page.state("visible") == str(len(nodes))
    assert page.pixels() > 200 * len(nodes)


def test_the_legend_hides_and_shows_a_kind(opened: Any) -> None:
    page = opened(raids())
    everything, drawn = int(page.state("visible")), page.pixels()
    claims = page.page.locator("button.kind[data-kind=Attribution]")
    count = int(claims.locator(".count").text_content())
    claims.click()
    assert claims.get_attribute("aria-pressed") == "false"
    assert int(page.state("visible")) == everything - count
    assert page.pixels() < drawn
    assert page.page.locator("table.things tbody tr:visible").count() == everything - count
    claims.click()
    assert int(page.state("visible")) == everything


def test_pressing_a_point_shows_what_is_known_and_where_it_was_read(opened: Any) -> None:
    page = opened(([{"id": "x", "labels": ["Person"], "properties": {
        "name": "Only One", "position": "editor", "sources": ["report:10-50"]}}], []))  # fmt: skip
    box = page.page.locator("#network canvas").bounding_box()
    # One point alone stands in the middle; its text hangs below it.
    page.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2 - 6)
    panel = page.page.locator("#panel")
    panel.locator("h2", has_text="Only One").wait_for()
    assert page.state("chosen") == "n0"
    assert "editor" in panel.text_content() and "report, characters 10 to 50" in panel.text_content()


def test_the_keyboard_reaches_everything_through_the_table(opened: Any) -> None:
    page = opened(raids())
    link = page.page.locator("table.things a", has_text=re.compile("^Boss$"))
    link.focus()
    page.page.keyboard.press("Enter")
    panel = page.page.locator("#panel")
    assert panel.locator("h2").text_content() == "Boss"
    claim = panel.locator("button.go.contested", has_text="disputed").first
    claim.focus()
    page.page.keyboard.press("Enter")
    assert panel.locator(".mark-disputed").text_content() == "disputed"
    assert "by Editor 1: disputed" in panel.locator("h2").text_content()
    page.page.keyboard.press("Escape")
    assert page.state("chosen") == ""


def test_search_finds_and_walks_through_what_it_found(opened: Any) -> None:
    page = opened(suit())
    page.page.fill("#search", "HEARING")
    assert page.page.text_content("#found") == "2 of 14"
    page.page.keyboard.press("Enter")
    first = page.page.text_content("#panel h2")
    page.page.keyboard.press("Enter")
    assert {first, page.page.text_content("#panel h2")} == {"hearing [February 2023]", "hearing [May 2023]"}
    page.page.fill("#search", "a. writer")
    assert page.page.text_content("#found") == "1 of 14"


def test_a_missing_source_is_told_in_red(opened: Any) -> None:
    page = opened(hostile(), color_scheme="light")
    page.page.locator("table.things a", has_text="Same Name [editor]").click()
    warning = page.page.locator("#panel .unsourced")
    assert "No source" in warning.text_content()
    assert warning.evaluate("element => getComputedStyle(element).color") == "rgb(179, 38, 30)"


def test_hostile_text_runs_nothing(opened: Any) -> None:
    page = opened(hostile(), title=SCRIPT)
    for number in range(page.page.locator("tbody a").count()):
        page.page.locator("tbody a").nth(number).click()
    page.page.fill("#search", SCRIPT)
    assert page.page.title() == SCRIPT
    assert page.page.text_content("h1") == SCRIPT
    assert page.page.locator("img, iframe, b").count() == 0
    assert page.page.evaluate("document.scripts.length") == 3


def test_without_javascript_the_tables_say_it_all(opened: Any) -> None:
    page = opened(suit(), java_script_enabled=False)
    assert not page.page.locator("#picture").is_visible()
    assert page.page.locator("noscript").text_content() and page.page.locator("table.links tbody tr").count() > 20
    assert page.page.locator("table.things").is_visible()


@pytest.mark.parametrize("graph", [suit, hostile])
def test_a_phone_shows_it_without_scrolling_sideways(opened: Any, graph: Any) -> None:
    page = opened(graph(), viewport={"width": 360, "height": 740})
    assert page.page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.pixels() > 1000


def test_it_prints_in_the_colours_of_paper(opened: Any) -> None:
    page = opened(suit(), color_scheme="dark")
    page.page.emulate_media(media="print")
    assert page.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.page.locator("#tools").is_visible()
    assert page.pixels() > 1000
    assert page.page.pdf()[:4] == b"%PDF"
