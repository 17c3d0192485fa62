"""The explorer in Firefox: the same page finds, draws, expands, goes back, shows its source, and is taken along."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.explorers import running
from tests.firefox import FIREFOX, firefox

pytestmark = pytest.mark.browser


def test_the_story_in_firefox(tmp_path: Path) -> None:
    if FIREFOX is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Firefox is installed, and in CI the explorer is looked at in it")
        pytest.skip("no Firefox is installed")
    with running(tmp_path / "casebook") as explorer, firefox(tmp_path / "profile") as page:
        page.open(explorer.url)
        assert "token" not in page.evaluate("location.href")
        page.type("/testova")
        page.until("document.querySelector('#matches li a')")
        page.type("\ue015\ue007")  # arrow down, enter
        page.until("document.querySelector('#network[data-drawn]')")
        words = "Zarina Testova writes for the Lighthouse"
        assert page.evaluate("document.querySelector('#panel mark').textContent") == words

        page.type("/токарев")
        page.until("document.querySelector('#matches[data-of=\"токарев\"] li a')")
        page.type("\ue015\ue007")
        page.until("document.querySelector('#panel h2').textContent === 'Oleksiy Tokarev'")
        count = int(page.evaluate("document.querySelector('#network').dataset.visible"))
        page.evaluate("document.querySelector('#panel .expand a').click()")
        page.until(f"Number(document.querySelector('#network').dataset.visible) > {count}")
        page.type("u")
        page.until(f"Number(document.querySelector('#network').dataset.visible) === {count}")

        exported = explorer.ask(page.evaluate("document.querySelector('#exports a[href*=html]').getAttribute('href')"))
        (tmp_path / "page.html").write_text(exported[2], encoding="utf-8")
        assert [url for url in page.requests if not url.startswith((explorer.base, "data:", "about:"))] == []
        page.requests.clear()
        file = (tmp_path / "page.html").as_uri()
        page.open(file)
        page.until("document.querySelector('#network[data-drawn]')")
        assert set(page.requests) <= {file}
        assert page.complaints == []
