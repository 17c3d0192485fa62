"""The pictures of the explorer in the documentation, taken again: `python -m docs.screenshots`.

They show the bundled casebook, and for the review page a memo of our own. Chromium must be installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "screenshots"
MEMO = """Our own notes on March 2024

On 4 March 2024 unknown men beat Zarina Testova, a journalist of the Lighthouse, near her house in Almaty.

On 18 March 2024 the Medeu District Court of Almaty fined the blogger Daniyar Sample 103,500 tenge for spreading false
information under Article 456-2 of the Administrative Code.
"""


def casegraph(*words: str, folder: Path) -> None:
    """Run one command in a casebook."""
    command = [sys.executable, "-m", "graph.cli", *words]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Load the bundled casebook in a folder that is thrown away, and look at it."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        book = Path(place) / "casebook"
        casegraph("init", "--example", str(book), folder=Path(place))
        (Path(place) / "notes.txt").write_text(MEMO, encoding="utf-8")
        casegraph("load", str(Path(place) / "notes.txt"), folder=book)
        command = [sys.executable, "-m", "graph.cli", "explore", "--no-open", "--as", "A. Reviewer"]
        with subprocess.Popen(command, cwd=book, stdout=subprocess.PIPE, text=True) as explorer:
            assert explorer.stdout
            url = explorer.stdout.readline().strip()
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            try:
                take(browser, url)
            finally:
                browser.close()
                explorer.terminate()
        casegraph("db", "stop", folder=book)


def take(browser: Any, url: str) -> None:
    """Take every picture."""

    def picture(name: str, steps: Callable[[Any], None], size: tuple[int, int] = (1280, 800), **options: Any) -> None:
        context = browser.new_context(viewport=dict(zip(("width", "height"), size, strict=True)), **options)
        page = context.new_page()
        page.goto(url)
        steps(page)
        page.wait_for_timeout(800)
        page.mouse.move(1, 1)
        page.screenshot(path=FOLDER / f"{name}.png")
        context.close()
        print(name)

    def find(page: Any, words: str) -> None:
        page.locator("#q").focus()
        page.keyboard.type(words)
        page.locator(f'#matches[data-of="{words}"] li').first.wait_for()

    def opened(page: Any, words: str) -> None:
        find(page, words)
        page.keyboard.press("ArrowDown")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        page.wait_for_selector("#network[data-drawn]")

    def case(page: Any) -> None:
        opened(page, "Beisekulova against")
        page.locator("#panel a", has_text="Read the case").click()
        page.locator("#steps").scroll_into_view_if_needed()
        page.evaluate("document.getElementById('steps').scrollIntoView()")
        page.evaluate("scrollBy(0, -120)")

    def review(page: Any) -> None:
        page.locator("nav a", has_text="Review").click()

    def path(page: Any) -> None:
        opened(page, "Klebanov")
        page.locator("#panel a", has_text="Path from here").click()
        page.locator("#path-to").fill("Vadim Boreiko")
        page.locator("main button[type=submit]").click()
        page.locator(".paths").wait_for()

    picture("search", lambda page: find(page, "токарев"))
    picture("view", lambda page: opened(page, "Tokarev"))
    picture("dark", lambda page: opened(page, "Elmedia six journalists Klebanov"), color_scheme="dark")
    picture("case", case, size=(1280, 1200))
    picture("path", path)
    picture("review", review)
    picture("phone", lambda page: opened(page, "Tokarev"), size=(390, 780))


if __name__ == "__main__":
    main()
