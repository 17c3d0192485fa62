"""Look-alikes: what a person is asked, in which order, and what nobody is asked."""

from __future__ import annotations

from typing import Any

import pytest

from graph.identity import Office, Record, automatic_key, resolve
from graph.look_alikes import look_alikes


def record(id: str, name: str, **more: Any) -> Record:
    return Record(id, name, f"{id}.yaml", automatic_key(name), **more)


CHAIR = record("a", "L. Beisekulova")
CHAIR_IN_FULL = record("b", "Lyazzat Beisenkulova")
STRANGER = record("c", "Marat Omarov")
DECISION = {"by": "Aigul", "when": "2024-01-01T09:00:00+05:00"}


def asked(*records: Record, decisions: Any = (), context: Any = None) -> list[tuple[str, str]]:
    found = look_alikes(records, resolve(records, decisions), context)
    return [(one.left, one.right) for one in found]


def test_an_initial_is_proposed_for_the_full_name() -> None:
    assert asked(CHAIR, CHAIR_IN_FULL, STRANGER) == [("a", "b")]


def test_what_is_shared_raises_a_proposal_and_is_told() -> None:
    records = [CHAIR, CHAIR_IN_FULL]
    shared = frozenset({("case", "Beisekulova against Pravo.kz"), ("place", "Taldykorgan")})
    plain = look_alikes(records, resolve(records))[0]
    raised = look_alikes(records, resolve(records), {"a": shared, "b": shared})[0]
    assert raised.score > plain.score
    assert "same case: Beisekulova against Pravo.kz" in raised.reasons


def test_the_likelier_comes_first() -> None:
    near, far = record("d", "B. Kasymov"), record("e", "Bolat Kasymov")
    assert asked(CHAIR, CHAIR_IN_FULL, near, far) == [("d", "e"), ("a", "b")]


def test_context_makes_nobody_of_a_stranger() -> None:
    shared = frozenset((kind, "x") for kind in ("outlet", "case", "party", "post", "place"))
    husband, wife = record("d", "Vladimir Severny"), record("e", "Nargiz Severnaya")
    assert asked(husband, wife, context={"d": shared, "e": shared}) == []


def test_nothing_is_asked_twice() -> None:
    for said in ("same", "different", "unsure"):
        decision = {"id": "d1", "decision": said, "left": "a", "right": "b", **DECISION}
        assert asked(CHAIR, CHAIR_IN_FULL, decisions=[decision]) == []


def test_a_contradiction_is_not_proposed() -> None:
    suing = record("d", "M. Omarov", sides=frozenset({("case-7", "plaintiff")}))
    sued = record("e", "Marat Omarov", sides=frozenset({("case-7", "defendant")}))
    assert asked(suing, sued) == []


def test_two_nodes_are_one_question_however_many_records_they_have() -> None:
    again = record("d", "Ляззат Бейсенкулова")
    assert len(asked(CHAIR, CHAIR_IN_FULL, again)) == 1


def score(one: Record, other: Record, ours: set[tuple[str, str]], theirs: set[tuple[str, str]]) -> float:
    context = {one.id: frozenset(ours), other.id: frozenset(theirs)}
    return look_alikes([one, other], resolve([one, other]), context)[0].score


@pytest.mark.parametrize("kind", ["outlet", "body", "case", "party", "post", "place", "time"])
def test_each_kind_of_context_raises_a_proposal_when_it_is_shared(kind: str) -> None:
    assert score(CHAIR, CHAIR_IN_FULL, {(kind, "x")}, {(kind, "x")}) > score(CHAIR, CHAIR_IN_FULL, set(), set())


@pytest.mark.parametrize("kind", ["outlet", "body", "place", "time"])
def test_two_outlets_places_or_times_lower_it_and_one_unknown_does_not(kind: str) -> None:
    plain = score(CHAIR, CHAIR_IN_FULL, set(), set())
    assert score(CHAIR, CHAIR_IN_FULL, {(kind, "x")}, {(kind, "y")}) < plain
    assert score(CHAIR, CHAIR_IN_FULL, {(kind, "x")}, set()) == plain
    context = {"a": frozenset({(kind, "x")}), "b": frozenset({(kind, "y")})}
    (asked_,) = look_alikes([CHAIR, CHAIR_IN_FULL], resolve([CHAIR, CHAIR_IN_FULL]), context)
    assert f"another {kind}" in asked_.reasons


def test_context_never_joins_what_an_initial_leaves_open() -> None:
    everything = frozenset((kind, "x") for kind in ("outlet", "body", "case", "party", "post", "place", "time"))
    short, full = record("d", "M. Omarov"), record("e", "Marat Omarov")
    records = [short, full]
    found = look_alikes(records, resolve(records), {"d": everything, "e": everything})
    assert len(found) == 1  # it is asked, however much speaks for it
    assert len(resolve(records).clusters) == 2


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({"gender": "f"}, {"gender": "m"}),
        ({"sides": frozenset({("c", "plaintiff")})}, {"sides": frozenset({("c", "defendant")})}),
        ({"sides": frozenset({("c", "victim")})}, {"sides": frozenset({("c", "defendant")})}),
        (
            {"offices": frozenset({Office("judge", None, "2023-11")})},
            {"offices": frozenset({Office("journalist", None, "2023-11")})},
        ),
        (
            {"offices": frozenset({Office("official", "ministry", "2023-11")})},
            {"offices": frozenset({Office("official", "akimat", "2023-11")})},
        ),
    ],
)
def test_what_contradicts_itself_is_neither_asked_nor_joined(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    for names in (("M. Omarov", "Marat Omarov"), ("Marat Omarov", "Марат Омаров")):
        one, other = record("d", names[0], **ours), record("e", names[1], **theirs)
        identity = resolve([one, other])
        assert len(identity.clusters) == 2
        assert look_alikes([one, other], identity) == []


def test_an_office_after_another_is_no_contradiction() -> None:
    one = record("d", "Marat Omarov", offices=frozenset({Office("judge", "court", "2019-03")}))
    other = record("e", "Марат Омаров", offices=frozenset({Office("lawyer", None, "2023-11")}))
    assert len(resolve([one, other]).clusters) == 1
