"""The vocabulary: declarations refuse what does not fit, in sentences; ids are stable and say nothing."""

from __future__ import annotations

import re

import pytest
from pydantic import Field, ValidationError

from graph import schema
from graph.errors import SchemaError
from graph.merge import merged_node
from graph.model import NODES, RELATIONS, Node, entity_id, property_names
from graph.values import Span

AT = (Span(source="r", start=0, end=5),)


def person(name: str = "Vera Lim", **more: object) -> schema.Person:
    return schema.Person.model_validate({"id": entity_id("Person", name), "name": name, "sources": AT, **more})


def case(**more: object) -> schema.Case:
    return schema.Case.model_validate({"slug": "c", "name": "A case", "kind": "civil", "sources": AT, **more})


def test_every_label_of_the_design_is_declared() -> None:
    nodes = [
        "Person",
        "Journalist",
        "Plaintiff",
        "Lawyer",
        "Judge",
        "Official",
        "Attacker",
        "Group",
        "Outlet",
        "Organization",
        "Account",
        "Court",
        "Law",
        "Article",
        "Case",
        "Event",
        "Step",
        "Attack",
        "Sanction",
        "Publication",
        "Campaign",
        "Place",
        "Source",
        "Statistic",
    ]
    relations = [
        "PARTY_TO",
        "STEP_OF",
        "NEXT",
        "BEFORE_COURT",
        "REVIEWS",
        "JUDGED",
        "REPRESENTS",
        "CHARGED_UNDER",
        "SENTENCED_UNDER",
        "IMPOSED",
        "ON",
        "SUED",
        "OVER",
        "PUBLISHED_BY",
        "WORKS_FOR",
        "FAMILY_OF",
        "TARGETED",
        "PART_OF",
        "ATTRIBUTED_TO",
        "ATTACKED_BY",
        "IMPERSONATES",
        "REPORTED_TO",
        "AMENDS",
        "STATED_IN",
        "REPORTS",
        "IN_PLACE",
    ]
    assert set(nodes) <= set(NODES)
    assert set(relations) <= set(RELATIONS)
    assert not set(NODES) & set(RELATIONS)


def test_a_second_label_is_stored_beside_the_first() -> None:
    assert schema.Step(id="s", name="A hearing", kind="hearing", sources=AT).labels() == ("Entity", "Event", "Step")  # type: ignore[arg-type]
    assert person(facets=("Journalist", "Plaintiff")).labels() == ("Entity", "Journalist", "Person", "Plaintiff")
    with pytest.raises(ValidationError, match="a Person cannot also be a 'Step'"):
        person(facets=("Step",))


def test_a_relation_stands_only_between_what_it_may() -> None:
    with pytest.raises(SchemaError, match="PARTY_TO cannot start from the Case 'A case'; it may start from: Person, "):
        schema.PartyTo.between(case(), person(), role="plaintiff")
    with pytest.raises(SchemaError, match="JUDGED cannot start from the Person 'Vera Lim'; it may start from: Judge"):
        schema.Judged.between(person(), case())
    assert schema.Judged.between(person(facets=("Judge",)), case()).reltype == "JUDGED"


def test_a_fact_without_a_source_is_refused() -> None:
    with pytest.raises(ValidationError, match="'Vera Lim' has no source"):
        person(sources=())
    with pytest.raises(ValidationError, match="has no source"):
        schema.PartyTo.between(person(), case(), role="plaintiff", sources=())


def test_an_unknown_field_a_wrong_word_and_a_missing_id_are_refused() -> None:
    with pytest.raises(ValidationError, match="nme"):
        case(nme="x")
    with pytest.raises(ValidationError, match="'criminal', 'civil'"):
        case(kind="cvil")
    with pytest.raises(ValidationError, match="a Person needs an id"):
        schema.Person(name="Vera Lim", sources=AT)


def test_ids_are_stable_opaque_and_tell_parallel_relations_apart() -> None:
    one, same = person(), person()
    assert one.id == same.id
    assert re.fullmatch(r"[a-z2-7]{16}", one.id)
    assert "lim" not in one.id.casefold()
    plaintiff = schema.PartyTo.between(one, case(), role="plaintiff")
    defendant = schema.PartyTo.between(one, case(), role="defendant")
    assert plaintiff.id != defendant.id
    assert plaintiff.id == schema.PartyTo.between(one, case(), role="plaintiff").id


def test_ids_do_not_change_from_one_version_to_the_next() -> None:
    # These stand in shared links and ledgers. When this fails, what people kept is lost.
    assert entity_id("Person", "vera lim") == "mcv3uu4k5unwnxzn"
    assert case().id == "dc35poab3fnkvdq5"


def test_a_value_is_stored_in_parts_and_an_unknown_one_not_at_all() -> None:
    sanction = schema.Sanction.model_validate(
        {"id": "x", "name": "Fine", "kind": "fine", "stage": "imposed", "sum": "30 MCI", "sources": AT}
    )
    assert sanction.properties() == {
        "id": "x",
        "kind": "fine",
        "mci": 30,
        "name": "Fine",
        "review": "confirmed",
        "sensitivity": "public",
        "sources": ["r:0-5"],
        "stage": "imposed",
        "status": "stated",
    }
    assert set(sanction.properties()) <= set(property_names(schema.Sanction))


def test_two_records_of_one_person_add_up_and_a_contradiction_is_refused() -> None:
    one = person(gender="f", status="inferred", sensitivity="restricted")
    other = schema.Journalist.model_validate(
        {"id": one.id, "name": "Wera Lim", "position": "editor", "sources": (Span(source="s", start=1, end=2),)}
    )
    for merged in (merged_node(one, other), merged_node(other, one)):
        assert merged.labels() == ("Entity", "Journalist", "Person")
        assert set(merged.names) == {"Vera Lim", "Wera Lim"}
        assert (merged.status, merged.sensitivity, len(merged.sources)) == ("stated", "restricted", 2)
    with pytest.raises(SchemaError, match="has gender 'f' in one place and 'm' in another"):
        merged_node(one, person(gender="m"))
    with pytest.raises(SchemaError, match="is a Person in one place and a Case in another"):
        merged_node(one, case(id=one.id))


@pytest.mark.parametrize(
    ("name", "members", "message"),
    [
        ("Person", {"__doc__": "Again."}, "declared twice"),
        ("SUED", {"__doc__": "A label like a relation."}, "declared twice"),
        ("Nameless", {}, "no docstring"),
        (
            "Vague",
            {"__doc__": "A thing.", "__annotations__": {"x": "str"}, "x": Field(default="")},
            "undescribed fields: x",
        ),
    ],
)
def test_a_careless_declaration_is_refused(name: str, members: dict[str, object], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        type(Node)(name, (Node,), {"__module__": __name__, **members})
