"""Who is who: what people judge joins and parts records, shows conflicts and can be taken back."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity import Record, automatic_key, contradiction, key_id, resolve, standing
from graph.look_alikes import look_alikes


def record(id: str, name: str, scope: str = "", **more: Any) -> Record:
    return Record(id, name, scope or f"{id}.yaml", automatic_key(name), **more)


def decision(number: int, said: str, left: str, right: str, by: str = "Aigul") -> dict[str, Any]:
    return {
        "id": f"d{number}",
        "decision": said,
        "left": left,
        "right": right,
        "by": by,
        "when": f"2024-01-{number:02}T09:00:00+05:00",
    }


def revoke(number: int, subject: str) -> dict[str, Any]:
    return {
        "id": f"d{number}",
        "decision": "revoke",
        "subject": subject,
        "by": "Aigul",
        "when": f"2024-01-{number:02}T09:00:00+05:00",
    }


EDITOR = record("a", "Samal Ibrayeva")
SAME_EDITOR = record("b", "Самал Ибраева")
SLIP = record("c", "Mikhail Kozachakov")
AUTHOR = record("d", "Mikhail Kozachkov")
INITIAL = record("e", "M. Kozachkov")


def test_a_full_name_in_two_alphabets_is_one_node_without_anybody_saying_so() -> None:
    found = resolve([EDITOR, SAME_EDITOR])
    assert found.node["a"] == found.node["b"] == key_id(str(EDITOR.key))
    assert not found.conflicts


def test_an_initial_or_a_surname_is_never_joined_by_the_program() -> None:
    again = record("f", "M. Kozachkov")
    surname = record("g", "Kozachkov")
    found = resolve([AUTHOR, INITIAL, again, surname])
    assert len(found.clusters) == 4
    assert found.node["e"] == "e"


def test_close_spellings_are_joined_only_when_a_person_says_so() -> None:
    assert resolve([SLIP, AUTHOR]).said("c", "d") is None
    found = resolve([SLIP, AUTHOR], [decision(1, "same", "c", "d")])
    assert found.said("c", "d") == "same"


def test_the_left_side_of_the_oldest_judgement_keeps_its_id() -> None:
    before = resolve([SLIP, AUTHOR, INITIAL])
    found = resolve([SLIP, AUTHOR, INITIAL], [decision(2, "same", "c", "e"), decision(1, "same", "d", "c")])
    assert set(found.node.values()) == {before.node["d"]}


def test_same_is_transitive() -> None:
    found = resolve([SLIP, AUTHOR, INITIAL], [decision(1, "same", "c", "d"), decision(2, "same", "d", "e")])
    assert found.said("c", "e") == "same"


def test_revoking_gives_back_exactly_what_was_there() -> None:
    records = [EDITOR, SAME_EDITOR, SLIP, AUTHOR, INITIAL]
    earlier = [decision(1, "same", "d", "c")]
    before = resolve(records, earlier)
    after = resolve(records, [*earlier, decision(2, "same", "a", "e"), revoke(3, "d2")])
    assert after == before


def test_a_difference_inside_a_chain_is_shown_and_the_chain_is_not_applied() -> None:
    decisions = [
        decision(1, "same", "c", "d"),
        decision(2, "same", "d", "e"),
        decision(3, "different", "c", "e", by="Timur"),
    ]
    found = resolve([SLIP, AUTHOR, INITIAL], decisions)
    assert len(found.clusters) == 3
    (conflict,) = found.conflicts
    assert conflict.kind == "judgements"
    assert conflict.judgements == ("d1", "d2", "d3")
    assert "Aigul, Timur" in conflict.why
    # Taking back the one link settles it.
    settled = resolve([SLIP, AUTHOR, INITIAL], [*decisions, revoke(4, "d2")])
    assert not settled.conflicts
    assert settled.said("c", "d") == "same"
    assert settled.said("c", "e") == "different"


def test_a_judgement_beside_a_conflict_still_holds() -> None:
    beside = record("h", "Misha Kozachkov")
    decisions = [
        decision(1, "same", "c", "d"),
        decision(2, "different", "c", "d", by="Timur"),
        decision(3, "same", "d", "h"),
    ]
    found = resolve([SLIP, AUTHOR, beside], decisions)
    assert found.said("d", "h") == "same"
    assert found.said("c", "d") == "different"


def test_namesakes_judged_different_are_not_joined_by_their_name() -> None:
    one, other, third = (record(id, "Marat Omarov") for id in "xyz")
    found = resolve([one, other, third], [decision(1, "different", "x", "y")])
    assert len(found.clusters) == 3
    (conflict,) = found.conflicts
    assert conflict.kind == "namesakes"
    assert conflict.records == ("x", "y", "z")


def test_a_record_split_from_the_bearer_of_its_name_leaves_the_others_together() -> None:
    one, other, third = (record(id, "Marat Omarov") for id in "xyz")
    key = key_id(str(one.key))
    found = resolve([one, other, third], [decision(1, "different", "z", key)])
    assert found.node == {"x": key, "y": key, "z": "z"}
    assert found.said("x", "z") == "different"


def test_unsure_keeps_the_program_from_joining() -> None:
    one, other = record("x", "Marat Omarov"), record("y", "Marat Omarov")
    found = resolve([one, other], [decision(1, "unsure", "x", "y")])
    assert found.said("x", "y") == "unsure"


def test_a_woman_and_a_man_are_not_joined_by_a_name_that_both_bear() -> None:
    one, other = record("x", "Bakhyt Zhanali", gender="f"), record("y", "Bakhyt Zhanali", gender="m")
    found = resolve([one, other])
    assert len(found.clusters) == 2
    assert found.conflicts[0].why.startswith("bear one name, but one is a woman")


def test_the_two_sides_of_a_case_are_not_joined_by_their_name() -> None:
    suing = record("x", "Marat Omarov", sides=frozenset({("case-7", "plaintiff")}))
    sued = record("y", "Marat Omarov", sides=frozenset({("case-7", "defendant")}))
    elsewhere = record("z", "Marat Omarov", sides=frozenset({("case-8", "defendant")}))
    assert resolve([suing, sued]).conflicts[0].kind == "contradiction"
    assert resolve([suing, elsewhere]).said("x", "z") == "same"


def test_two_names_that_fold_alike_are_not_joined_but_asked() -> None:
    one, other, abroad = record("x", "Иван Быков"), record("y", "Иван Биков"), record("z", "Ivan Bykov")
    assert one.key == other.key == abroad.key
    found = resolve([one, other])
    assert len(found.clusters) == 2 and "may be two names" in found.conflicts[0].why
    assert [(pair.left, pair.right) for pair in look_alikes([one, other], found)] == [("x", "y")]
    assert resolve([one, abroad]).said("x", "z") == "same"


def test_two_fathers_contradict() -> None:
    assert contradiction(record("x", "Ivanov Pyotr Sergeevich"), record("y", "Ivanov Pyotr Andreevich"))
    assert not contradiction(record("x", "Ivanov Pyotr Sergeevich"), record("y", "Пётр Сергеевич Иванов"))


def test_a_person_may_join_what_contradicts_itself_and_is_told() -> None:
    one, other = record("x", "Bakhyt Zhanali", gender="f"), record("y", "B. Zhanali", gender="m")
    found = resolve([one, other], [decision(1, "same", "x", "y")])
    assert found.said("x", "y") == "same"
    assert "although one is a woman" in found.conflicts[0].why


def test_a_judgement_about_a_record_that_is_gone_waits() -> None:
    found = resolve([AUTHOR], [decision(1, "same", "d", "gone")])
    assert found.conflicts[0].kind == "unknown"
    assert found.node["d"] == key_id(str(AUTHOR.key))


def test_two_records_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two records have the id a"):
        resolve([record("a", "Samal Ibrayeva"), record("a", "Marat Omarov")])


def test_standing_passes_over_other_decisions_and_sorts_by_time_across_zones() -> None:
    late = decision(1, "same", "a", "b") | {"when": "2024-01-01T10:00:00+00:00"}
    early = decision(2, "same", "c", "d") | {"when": "2024-01-01T12:00:00+06:00"}
    confirm = {"id": "d9", "decision": "confirm", "subject": "fact", "by": "Aigul", "when": "2024-01-01T00:00:00+00:00"}
    assert [one.id for one in standing([late, confirm, early])] == ["d2", "d1"]


NAMES = [
    "Marat Omarov",
    "Марат Омаров",
    "M. Omarov",
    "Murat Omarov",
    "Aigul Omarova",
    "Omarov",
    "Marat Askaruly Omarov",
]
RECORDS = st.lists(st.sampled_from(NAMES), min_size=2, max_size=7).map(
    lambda names: [record(f"r{place}", name) for place, name in enumerate(names)]
)


@st.composite
def judged(draw: st.DrawFn) -> tuple[list[Record], list[dict[str, Any]]]:
    records = draw(RECORDS)
    ids = [one.id for one in records] + sorted({key_id(one.key) for one in records if one.key})
    pairs = st.tuples(st.sampled_from(ids), st.sampled_from(ids)).filter(lambda pair: pair[0] != pair[1])
    said = st.sampled_from(["same", "same", "different", "unsure"])
    decisions = [decision(number, draw(said), *draw(pairs)) for number in range(1, draw(st.integers(0, 6)) + 1)]
    return records, decisions


@given(judged(), st.randoms(use_true_random=False))
def test_the_order_of_records_and_decisions_changes_nothing(
    case: tuple[list[Record], list[dict[str, Any]]], chance: Any
) -> None:
    records, decisions = case
    expected = resolve(records, decisions)
    records, decisions = list(records), list(decisions)
    chance.shuffle(records)
    chance.shuffle(decisions)
    assert resolve(records, decisions) == expected


@given(judged())
def test_no_two_records_judged_different_are_ever_one_node(case: tuple[list[Record], list[dict[str, Any]]]) -> None:
    records, decisions = case
    found = resolve(records, decisions)
    for one in decisions:
        if one["decision"] == "different" and {one["left"], one["right"]} <= found.node.keys():
            assert found.node[one["left"]] != found.node[one["right"]]


@given(judged())
def test_revoking_the_last_decision_restores_what_was_there(case: tuple[list[Record], list[dict[str, Any]]]) -> None:
    records, decisions = case
    if decisions:
        after = resolve(records, [*decisions, revoke(20, decisions[-1]["id"])])
        assert after == resolve(records, decisions[:-1])


@given(judged())
def test_only_equal_keys_or_a_chain_of_judgements_join(case: tuple[list[Record], list[dict[str, Any]]]) -> None:
    records, decisions = case
    found = resolve(records, decisions)
    links = {frozenset((one["left"], one["right"])) for one in decisions if one["decision"] == "same"}
    links |= {frozenset((one.id, key_id(one.key))) for one in records if one.key}
    for one, other in combinations(records, 2):
        if found.node[one.id] == found.node[other.id]:
            reached, grown = {one.id}, True
            while grown:
                more = {end for link in links if link & reached for end in link} - reached
                reached |= more
                grown = bool(more)
            assert other.id in reached
