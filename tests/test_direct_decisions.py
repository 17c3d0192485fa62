"""Decisions that name a node or a relation by its id, as a page for review writes them, take effect when compiled."""

from __future__ import annotations

import datetime

from graph.collection import Collection
from graph.ledger import Decision
from graph.schema import Case, PartyTo, Person
from graph.values import Span
from graph.vocabulary import Review
from loaders.direct import apply_direct

AT = (Span(source="r", start=0, end=5),)


def graph() -> tuple[Collection, Person, Case, PartyTo]:
    made = Collection()
    person = Person(id="p" * 16, name="Vera Lim", sources=AT, review=Review.PROPOSED)
    case = Case.model_validate({"slug": "c", "name": "A case", "kind": "civil", "sources": AT})
    link = PartyTo.between(person, case, role="plaintiff", review=Review.PROPOSED)
    made.add(person)
    made.add(case)
    made.link(link)
    return made, person, case, link


def decided(verdict: str, subject: str, **more: object) -> Decision:
    when = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    return Decision.model_validate({"decision": verdict, "subject": subject, "by": "O. Shin", "when": when, **more})


def test_what_is_confirmed_counts_and_what_is_rejected_is_gone() -> None:
    made, person, _, link = graph()
    assert apply_direct(made, [decided("confirm", person.id), decided("reject", link.id)], "ledger.jsonl") == []
    assert made.nodes[person.id].review is Review.CONFIRMED
    assert made.relations == {}


def test_a_rejected_thing_takes_its_relations_along_and_a_coded_one_stays() -> None:
    made, person, case, _ = graph()
    apply_direct(made, [decided("reject", person.id), decided("reject", case.id)], "ledger.jsonl")
    assert set(made.nodes) == {case.id}
    assert made.relations == {}


def test_a_correction_is_taken_over_and_an_impossible_one_is_told() -> None:
    made, person, _, link = graph()
    apply_direct(made, [decided("edit", person.id, value={"position": "editor"})], "ledger.jsonl")
    edited = made.nodes[person.id]
    assert isinstance(edited, Person)
    assert (edited.position, edited.review) == ("editor", Review.CONFIRMED)
    (problem,) = apply_direct(made, [decided("edit", link.id, value={"role": "king"})], "ledger.jsonl")
    assert "'king' is not one of" in problem.message
    assert made.relations[link.id].review is Review.PROPOSED


def test_a_deferred_or_revoked_decision_changes_nothing() -> None:
    made, person, _, link = graph()
    first = decided("confirm", person.id)
    apply_direct(made, [first, decided("revoke", first.id), decided("defer", link.id)], "ledger.jsonl")
    assert made.nodes[person.id].review is Review.PROPOSED
    assert made.relations[link.id].review is Review.PROPOSED
