"""Look-alikes: what a person is asked, in which order, and what nobody is asked."""

from __future__ import annotations

from typing import Any

from graph.identity import Record, automatic_key, resolve
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
