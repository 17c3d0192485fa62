"""The bundled casebook: what the reports of November and December 2023 say, as facts in our own words."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from graph import yaml_lines
from graph.casebook import Casebook
from graph.model import Node
from loaders.compile import Compiled, compile_casebook

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "graph" / "example" / "casebook"
REPORTS = ROOT.parent / "shared" / "reports"
needs_reports = pytest.mark.skipif(not REPORTS.is_dir(), reason="the two reports are not on this machine")


@cache
def example() -> Compiled:
    return compile_casebook(Casebook(EXAMPLE))


def nodes(label: str) -> list[Node]:
    return [node for node in example().graph.nodes.values() if label in node.labels()]


def named(part: str, label: str = "Entity") -> Node:
    found = [node for node in nodes(label) if part in node.name]
    assert len(found) == 1, [node.name for node in found]
    return found[0]


def around(node: Node) -> dict[str, set[str]]:
    """Names of what a node is related to, by relation type; incoming ones with a < in front."""
    graph = example().graph
    found: dict[str, set[str]] = defaultdict(set)
    for one in graph.relations.values():
        if one.start_id == node.id:
            found[one.reltype].add(graph.nodes[one.end_id].name)
        if one.end_id == node.id:
            found["<" + one.reltype].add(graph.nodes[one.start_id].name)
    return found


def test_every_entry_is_accepted() -> None:
    assert example().problems == []
    assert all(file.rejected == 0 < file.read for file in example().files)


def test_variants_are_one_person_and_look_alikes_two() -> None:
    people = {node.name for node in nodes("Person")}
    for surname in ("Kozach", "Ibra", "geubaeva", "Beise", "Makazhanov", "Abdramanov"):
        assert len([name for name in people if surname in name]) == 1, surname
    assert {"Vladimir Severny", "Nargiz Severnaya", "Oleksiy Tokarev"} <= people
    assert any("Tokayev" in name for name in people)
    assert any("Kasymov" in name for name in people)
    assert any("Zhakupov" in name for name in people)


def test_tokarev_and_the_disputed_organiser() -> None:
    case = named("Klebanov, Tokarev", "Case")
    assert case.properties()["closed_court"] is True
    suspended = named("Suspended imprisonment, 4 years", "Sanction").properties()
    assert (suspended["months"], suspended["stage"]) == (54, "imposed")
    charges = [
        one
        for one in example().graph.relations.values()
        if one.reltype == "CHARGED_UNDER" and one.start_id == named("Klebanov", "Person").id
    ]
    assert len(charges) == 7
    attributions = [
        one.properties()
        for one in example().graph.relations.values()
        if one.reltype == "ATTRIBUTED_TO" and one.end_id == named("Klebanov", "Person").id
    ]
    assert {one["stance"] for one in attributions} >= {"asserted", "disputed"}
    (doubt,) = [str(one["by"]) for one in attributions if one["stance"] == "disputed"]
    assert len(doubt.split(", ")) == 6
    minors = named("our minors", "Group").properties()
    assert (minors["count"], minors["sensitivity"]) == (4, "minor")


def test_the_severnys_have_two_episodes_and_four_findings() -> None:
    findings = [
        (example().graph.nodes[one.end_id].name, one.properties()["outcome"])
        for one in example().graph.relations.values()
        if one.reltype == "INVOLVES" and one.properties().get("episode")
    ]
    assert sorted(findings) == [
        ("Nargiz Severnaya", "convicted"),
        ("Nargiz Severnaya", "convicted"),
        ("Vladimir Severny", "acquitted"),
        ("Vladimir Severny", "convicted"),
    ]
    terms = [node.properties() for node in nodes("Sanction") if node.properties().get("months") in (84, 96)]
    assert {(one["months"], one.get("suspended_months")) for one in terms} == {(84, None), (96, 60)}


def test_sums_are_as_printed() -> None:
    azattyk = [node.properties() for node in nodes("Sanction") if node.properties().get("mci")]
    assert [(one["mci"], one["mci_rate"], one["amount"]) for one in azattyk] == [(30, 3450, 103_500)]
    baimuldin = around(named("Baimuldin", "Person"))["<ON"]
    assert baimuldin == {"Fine"}
    (fine,) = [node for node in nodes("Sanction") if node.name == "Fine"]
    assert "amount" not in fine.properties()
    assert "mci" not in fine.properties()
    damages = {
        (node.properties()["stage"], node.properties().get("amount"), node.properties().get("jointly"))
        for node in nodes("Sanction")
        if node.properties()["kind"] == "damages"
    }
    assert damages == {("requested", 1_000_000, None), ("imposed", 100_000, True)}


def test_figures_are_kept_as_printed_contradictions_included() -> None:
    recovered = {
        node.properties()["period"]: node.properties()["count"]
        for node in nodes("Statistic")
        if "recovered" in node.name
    }
    assert recovered == {"2023-01/2023-11": 600_000, "2023-01/2023-12": 550_000}
    reports = [node.properties() for node in nodes("Statistic") if node.properties().get("count") in (34, 37)]
    assert {(one["period"], one["count"]) for one in reports} == {("2023-11", 34), ("2023-12", 37)}


def test_a_year_that_is_not_printed_is_marked() -> None:
    judgments = [node.properties() for node in nodes("Step") if node.properties().get("date") == "2023-11-21"]
    assert judgments
    assert all(one["date_inferred"] is True for one in judgments)


@needs_reports
def test_every_place_lies_in_the_report_that_was_registered() -> None:
    book = Casebook(EXAMPLE)
    for slug, document in book.sources.items():
        original = (REPORTS / f"{slug}.txt").read_bytes()
        assert hashlib.sha256(original).hexdigest() == document.entry.sha256
        text = original.decode("utf-8")
        assert len(text) == document.entry.length
        for node in example().graph.nodes.values():
            for span in node.sources:
                if span.source == slug:
                    assert text[span.start : span.end].strip(), (node.name, span)


@needs_reports
def test_people_are_named_where_they_are_said_to_be_named() -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in REPORTS.glob("*.txt")}
    for person in nodes("Person"):
        spellings = {part for name in (person.name, *person.names) for part in re.findall(r"\w{4,}", name)}
        passages = " ".join(texts[span.source][span.start : span.end] for span in person.sources)
        assert any(part in passages for part in spellings), (person.name, passages)


NAMES = {"name", "aka", "position", "role", "title"}
"""Fields that hold what things are called; a title or an office may be longer than many a sentence."""


def prose(data: object, field: str = "") -> Iterator[str]:
    """Every text of a file that is not a name."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from prose(value, key)
    elif isinstance(data, list):
        for item in data:
            yield from prose(item, field)
    elif isinstance(data, str) and field not in NAMES:
        yield data


@needs_reports
def test_no_sentence_of_the_reports_is_in_the_repository() -> None:
    def runs(text: str, length: int = 9) -> set[str]:
        words = re.findall(r"\w+", text.casefold())
        return {" ".join(words[at : at + length]) for at in range(len(words) - length + 1)}

    report = {run for path in REPORTS.glob("*.txt") for run in runs(path.read_text(encoding="utf-8"))}
    for path in sorted(EXAMPLE.rglob("*.yaml")):
        for text in prose(yaml_lines.read(path).data):
            assert not runs(text) & report, (path.name, text)
