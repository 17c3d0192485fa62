"""The page of a picture: what is in it, that it is the same every time, and that text stays text."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.draw import MOST, draw, write
from graph.errors import UsageError
from graph.layout import Box, positions
from graph.schema import Person
from graph.view import view
from tests.records import SCRIPT, S, hostile, node, raids, suit


class Page(HTMLParser):
    """What a browser would see: elements with their attributes, and the texts of each script and style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag if tag in ("script", "style") else ""
        if self._open:
            self.inside.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open:
            tag, text = self.inside[-1]
            self.inside[-1] = (tag, text + data)
        else:
            self.words.append(data)

    @property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.inside[1][1])
        return found

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.mark.parametrize("graph", [suit, raids, hostile])
def test_every_fact_is_on_the_page_without_a_script(graph: Any) -> None:
    drawn = view(*graph())
    page = Page(draw(drawn, "A title", subtitle="Below it"))
    assert "A title" in page.text and "Below it" in page.text
    rows = [attrs["id"] for tag, attrs in page.tags if tag == "tr" and attrs.get("id")]
    assert len(rows) == len(drawn) + drawn.number_of_edges() == len(page.data["details"])
    for caption in nx.get_node_attributes(drawn, "caption").values():
        assert " ".join(caption.split()) in page.text
    for *_, said in drawn.edges(data="sentence"):
        assert said in page.text
    assert "report, characters 10 to 50" in page.text


def test_the_same_view_gives_the_same_page() -> None:
    nodes, relations = raids()
    assert draw(view(nodes, relations), "T") == draw(view(nodes[::-1], relations[::-1]), "T")


def test_parallel_relations_are_all_drawn_and_apart() -> None:
    data = Page(draw(view(*hostile()), "T")).data
    pairs: dict[tuple[str, str], list[float]] = {}
    for edge in data["edges"]:
        way = 1 if edge["from"] < edge["to"] else -1
        pairs.setdefault(tuple(sorted((edge["from"], edge["to"]))), []).append(way * edge["bend"])
    assert sorted(len(bends) for bends in pairs.values()) == [2, 2]
    assert all(len(set(bends)) == len(bends) for bends in pairs.values())


def test_the_policy_allows_these_scripts_and_nothing_else() -> None:
    page = Page(draw(view(*hostile()), "T"))
    metas = [attrs for tag, attrs in page.tags if tag == "meta" and "http-equiv" in attrs]
    policy = dict(part.split(" ", 1) for part in str(metas[0]["content"]).split("; "))
    assert policy["default-src"] == "'none'" and policy["base-uri"] == "'none'" and "connect-src" not in policy
    hashes = {
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for _, text in page.inside
    }
    assert set(policy["script-src"].split()) | {policy["style-src"]} <= hashes
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*"} & set(policy["script-src"].split())


def test_nothing_on_the_page_points_elsewhere() -> None:
    page = Page(draw(view(*hostile()), "T"))
    for tag, attrs in page.tags:
        assert tag not in ("img", "iframe", "link", "object", "embed", "base")
        assert not {"src", "srcset", "style", "action"} & attrs.keys()
        assert not [name for name in attrs if name.startswith("on")]
        assert tag != "a" or str(attrs["href"]).startswith("#")
    style = next(text for tag, text in page.inside if tag == "style")
    assert "url(" not in style and "@import" not in style
    assert "sourceMappingURL" not in page.inside[2][1]


def test_the_licence_of_the_library_stays_in_the_file() -> None:
    assert "@license" in draw(view(*suit()), "T")


def test_hostile_text_is_text() -> None:
    html = draw(view(*hostile()), SCRIPT, subtitle=SCRIPT)
    page = Page(html)
    assert [tag for tag, _ in page.tags].count("script") == 3
    assert SCRIPT in page.text
    assert "\u2028" not in html and "\u202e" not in html
    assert "49" not in page.data["nodes"][0]["label"]
    assert re.search(r"\{\{ 7\*7 \}\}", html)


@settings(max_examples=25, deadline=None)
@given(st.text(), st.text(min_size=1))
def test_any_text_makes_a_page_with_three_scripts(title: str, name: str) -> None:
    person = {"id": "x", "labels": ["Person"], "properties": {"name": name, "position": title}}
    page = Page(draw(view([person], []), title))
    assert [tag for tag, _ in page.tags].count("script") == 3
    assert len(page.data["nodes"]) == 1


def test_what_has_no_source_says_so_and_documents_need_none() -> None:
    page = Page(draw(view(*hostile()), "T"))
    assert page.text.count("no source") == 1 + 2  # in the legend, of a person, of a relation
    source = {"id": "d", "labels": ["Source"], "properties": {"slug": "report", "name": "Report of May"}}
    page = Page(draw(view([*suit()[0], source], []), "T"))
    assert "no source" not in page.text
    assert "Report of May, characters 10 to 50" in page.text
    assert "Given, characters" in draw(view(*suit()), "T", documents={"report": "Given"})


def test_marks_are_on_the_page() -> None:
    text = Page(draw(view(*raids()), "T")).text
    assert "disputed" in text and "derived" in text and "not for publication" not in text
    text = Page(draw(view(*suit()), "T")).text
    assert "proposed" in text and "not for publication" in text and "Timur" not in text


def test_a_label_the_schema_does_not_know_is_drawn_too() -> None:
    page = Page(draw(view([{"id": "x", "labels": ["Boat"], "properties": {"name": "Tanker"}}], []), "T"))
    assert "Boat" in page.text and "Tanker" in page.text


def test_an_empty_view_is_a_page() -> None:
    assert Page(draw(view([], []), "Nothing")).data["nodes"] == []


def test_too_much_to_draw_is_refused() -> None:
    nodes = [node(Person(id=f"p{n}", name=f"P {n}", sources=S)) for n in range(MOST + 1)]
    with pytest.raises(UsageError, match="narrower"):
        draw(view(nodes, []), "T")


def test_writing(tmp_path: Path) -> None:
    target = tmp_path / "picture.html"
    target.write_text("old")
    assert write("né", target) == target
    assert target.read_text(encoding="utf-8") == "né"
    assert [path.name for path in tmp_path.iterdir()] == ["picture.html"]
    with pytest.raises(UsageError, match="no folder"):
        write("x", tmp_path / "absent" / "picture.html")
    with pytest.raises(UsageError, match="cannot be written"):
        write("x", tmp_path)


# ---------------------------------------------------------------- positions


def overlaps(one: tuple[int, int], a: Box, other: tuple[int, int], b: Box) -> bool:
    apart_x = one[0] + a.right <= other[0] - b.left or other[0] + b.right <= one[0] - a.left
    apart_y = one[1] + a.down <= other[1] - b.up or other[1] + b.down <= one[1] - a.up
    return not (apart_x or apart_y)


@pytest.mark.parametrize("seed", range(60))
def test_no_two_boxes_overlap(seed: int) -> None:
    chance = random.Random(seed)
    count, steps = chance.randint(1, 24), seed % 2
    nodes = [
        {"id": f"n{n:02}", "labels": ["Step" if steps and n % 2 else "Person"], "properties": {"name": f"N {n}"}}
        for n in range(count)
    ]
    links = [
        {"id": f"r{i}", "type": "NEXT", "properties": {}}
        | {end: f"n{chance.randrange(count):02}" for end in ("start", "end")}
        for i in range(chance.randint(0, 40))
    ]
    drawn = view(nodes, links)
    boxes = {f"n{n:02}": Box(*(chance.uniform(5, 150) for _ in range(4))) for n in range(count)}
    places = positions(drawn, boxes)
    assert set(places) == set(boxes)
    for one, other in combinations(sorted(places), 2):
        assert not overlaps(places[one], boxes[one], places[other], boxes[other]), (one, other)
    assert positions(drawn, boxes) == places


def test_the_steps_of_a_case_run_from_left_to_right() -> None:
    drawn = view(*suit())
    places = positions(drawn, {key: Box(60, 60, 20, 50) for key in drawn})
    across = [places[f"s{n}"][0] for n in range(7)]
    assert across == sorted(across)
    case = next(key for key in drawn if drawn.nodes[key]["label"] == "Case")
    assert places[case][1] < min(places[f"s{n}"][1] for n in range(7)) < places["x1"][1]
