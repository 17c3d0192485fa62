"""Relations as sentences, dates and properties as words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import NODES, RELATIONS
from graph.wording import backwards, date_words, facts, kind_of, lasting, phrase, sentence


def said(type_: str, **properties: object) -> str:
    return sentence({"type": type_, "properties": properties}, "A", "B")


def test_a_sentence_is_the_template_with_its_values() -> None:
    assert said("SUED", case="c") == "A sued B"
    assert (
        said("ATTRIBUTED_TO", role="organiser", by="Ministry", stance="asserted")
        == "A is attributed to B (organiser) by Ministry: asserted"
    )
    assert said("PARTY_TO", role="third_party") == "A is third party in B"
    assert said("ATTACKED_BY", stances=["asserted", "disputed"]) == "A was attacked by B (asserted, disputed)"


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({"role": "accused", "outcome": "partly_granted"}, "A involves B (accused, partly granted)"),
        ({"role": "accused"}, "A involves B (accused)"),
        ({"outcome": "convicted"}, "A involves B (convicted)"),
        ({}, "A involves B"),
        ({"role": "", "outcome": None}, "A involves B"),
    ],
)
def test_what_is_not_known_is_left_out_with_its_brackets(properties: dict[str, object], expected: str) -> None:
    assert said("INVOLVES", **properties) == expected


def test_words_that_lead_to_an_unknown_value_go_with_it() -> None:
    assert said("ATTRIBUTED_TO", by="Ministry") == "A is attributed to B by Ministry"
    assert said("ATTRIBUTED_TO", stance="denied") == "A is attributed to B: denied"
    assert said("ATTRIBUTED_TO") == "A is attributed to B"


def test_without_its_verb_a_relation_reads_as_its_type() -> None:
    assert said("FAMILY_OF") == "A family of B"
    assert said("PLAYED_WITH", since="1999") == "A played with B"


def test_a_phrase_is_what_stands_between_the_names() -> None:
    assert phrase({"type": "WORKS_FOR", "properties": {"role": "editor"}}) == "works for (editor)"
    said_by = {"role": "organiser", "by": "Ministry", "stance": "denied"}
    assert phrase({"type": "ATTRIBUTED_TO", "properties": said_by}) == "is attributed to (organiser)"
    assert phrase({"type": "PARTY_TO", "properties": {"role": "victim"}}) == "is victim in"
    assert phrase({"type": "PLAYED_WITH", "properties": {}}) == "played with"


def test_a_sentence_may_begin_with_the_end() -> None:
    assert said("STATED_BY") == "B says: “A”"
    assert phrase({"type": "STATED_BY", "properties": {}}) == "says"
    assert phrase({"type": "ABOUT", "properties": {}}) == "is said about"
    assert backwards("STATED_BY") and not backwards("SUED") and not backwards("PLAYED_WITH")


def test_names_are_text_and_never_templates() -> None:
    assert sentence({"type": "SUED", "properties": {}}, "{end} (x)", "{start}") == "{end} (x) sued {start}"
    assert "\x1b" not in sentence({"type": "SUED", "properties": {}}, "\x1b[31mred", "B\u202e")


@given(st.sampled_from(sorted(RELATIONS)), st.data(), st.text(), st.text())
def test_every_relation_of_the_schema_reads_as_one_line(type_: str, data: st.DataObject, a: str, b: str) -> None:
    fields = [name for name in RELATIONS[type_].model_fields if name not in ("start_id", "end_id")]
    properties = data.draw(st.dictionaries(st.sampled_from(fields), st.text() | st.none()))
    text = sentence({"type": type_, "properties": properties}, a, b)
    assert text.isprintable() or not any(ord(sign) < 32 for sign in text)
    assert text == " ".join(text.split())


@given(st.sampled_from(sorted(RELATIONS)), st.data())
def test_no_sentence_has_an_empty_or_unfilled_piece(type_: str, data: st.DataObject) -> None:
    fields = [name for name in RELATIONS[type_].model_fields if name not in ("start_id", "end_id")]
    properties = data.draw(st.dictionaries(st.sampled_from(fields), st.sampled_from(["word", "", None])))
    text = sentence({"type": type_, "properties": properties}, "Ann", "Bob")
    assert "Ann" in text and "Bob" in text
    assert not any(broken in text for broken in ("{", "}", "()", "(,", ",)", ", )", " ,", "None"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-11-21", "21 November 2023"),
        ("2023-11", "November 2023"),
        ("2023", "2023"),
        ("2022-09/2023-02", "September 2022 to February 2023"),
        ("2023-10-01/..", "from 1 October 2023"),
        ("../2023-02-28", "until 28 February 2023"),
        ("soon", "soon"),
        ("2023-13", "2023-13"),
    ],
)
def test_dates_in_words(text: str, expected: str) -> None:
    assert date_words(text) == expected


def test_facts_fold_the_parts_of_dates_and_sums() -> None:
    step = {
        "id": "s", "name": "n", "kind": "appeal_decision", "outcome": "upheld", "sources": ["r:1-2"],
        "date": "2023-09-14", "date_earliest": "2023-09-14", "date_latest": "2023-09-14", "date_precision": "day",
        "date_words": "starting from September 14", "date_inferred": True, "status": "stated",
    }  # fmt: skip
    assert facts(step, NODES["Step"]) == [
        ("kind", "appeal decision"),
        ("date", "14 September 2023 (“starting from September 14”, partly inferred)"),
        ("outcome", "upheld"),
    ]
    assert facts({"amount": 103500, "currency": "KZT", "mci": 30, "mci_rate": 3450}, NODES["Sanction"]) == [
        ("sum", "30 MCI (103,500 KZT)")
    ]
    assert facts({"amount": 0, "currency": "KZT"}) == [("sum", "0 KZT")]


def test_facts_name_what_an_id_stands_for_and_say_which_code() -> None:
    identity = "abcdefghij234567"
    assert facts({"case": identity}, RELATIONS["SUED"], {identity: "The case"}) == [("case", "The case")]
    assert facts({"case": identity}, RELATIONS["SUED"]) == []
    assert facts({"code": "cao", "article": "456-2"}, NODES["Article"])[0] == (
        "code",
        "Code of Administrative Offences",
    )


@pytest.mark.parametrize(
    ("months", "days", "hours", "expected"),
    [
        (54, None, None, ["4 years 6 months"]),
        (12, None, None, ["1 year"]),
        (1, 1, None, ["1 month", "1 day"]),
        (None, 15, 40, ["15 days", "40 hours"]),
        (None, None, None, []),
    ],
)
def test_a_length_as_judgments_put_it(
    months: int | None, days: int | None, hours: int | None, expected: list[str]
) -> None:
    assert lasting(months, days, hours) == expected


def test_the_kind_is_the_most_specific_label() -> None:
    assert kind_of(["Entity", "Person", "Journalist"]) == "Journalist"
    assert kind_of(["Entity", "Event", "Step"]) == "Step"
    assert kind_of(["Plaintiff", "Journalist", "Person"]) == "Journalist"
    assert kind_of(["Entity", "Zebra", "Ant"]) == "Ant"
    assert kind_of([]) == "Thing"
