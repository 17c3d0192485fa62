"""The gate and the keys of candidates; every span reproduces its text; no input crashes the reader."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.errors import DocumentError
from loaders.documents import FORMATS, Document, document_of_bytes
from loaders.reader.candidate import Candidate, gate, read
from loaders.reader.rules import Rules, RulesWithDictionary
from loaders.reader.text import plain_view
from tests.reader.formats import file_of
from tests.reader.pieces import PIECES

DOCUMENT = Document.of_text("On May 3 the court fined Ivan Petrov.")
GOOD = Candidate("mention", 25, 36, "Ivan Petrov", {"name": "Ivan Petrov"}, label="Person")


def test_the_gate_lets_an_exact_quote_through() -> None:
    gated = gate(DOCUMENT, [GOOD])
    assert gated.accepted == [GOOD]
    assert not gated.quarantined


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (replace(GOOD, text="Ivan Petroff"), "another than its quote"),
        (replace(GOOD, start=24), "another than its quote"),
        (replace(GOOD, end=999), "not in the text"),
        (replace(GOOD, start=-3), "not in the text"),
        (replace(GOOD, also=((3, 3),)), "not in the text"),
        (replace(GOOD, kind="rumour"), "no kind"),
        (replace(GOOD, label=None), "label"),
        (replace(GOOD, label="Planet"), "label"),
    ],
)
def test_the_gate_quarantines_the_rest_with_a_reason(wrong: Candidate, reason: str) -> None:
    gated = gate(DOCUMENT, [wrong])
    assert not gated.accepted
    assert reason in gated.quarantined[0][1]


def test_a_key_tells_place_and_content_apart() -> None:
    other = Document.of_text(" " + DOCUMENT.text)
    moved = replace(GOOD, start=26, end=37)
    assert GOOD.key(DOCUMENT) != moved.key(other)
    assert GOOD.content() == moved.content()
    assert GOOD.content() != replace(GOOD, value={"name": "Ivan Petrenko"}).content()


texts = st.one_of(
    st.text(max_size=300), st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=25).map("".join)
)


def sound(document: Document, extractor: Rules) -> None:
    gated = read(document, extractor)
    assert gated.quarantined == []
    for one in gated.accepted:
        assert document.text[one.start : one.end] == one.text
        for start, end in one.also:
            assert 0 <= start < end <= len(document.text)


@settings(max_examples=150, deadline=None)
@given(texts)
def test_every_span_reproduces_its_text(text: str) -> None:
    sound(Document.of_text(text), Rules())


@settings(max_examples=40, deadline=None)
@given(texts)
@example("İПОДАЛ0ИСК0.")
def test_spans_hold_with_markup_and_the_dictionary(text: str) -> None:
    sound(replace(Document.of_text(text), format="md"), RulesWithDictionary())


@settings(max_examples=80, deadline=None)
@given(texts, st.sampled_from(FORMATS))
def test_spans_hold_in_files_of_every_format(text: str, form: str) -> None:
    try:
        document = document_of_bytes(file_of(form, text), f"x.{form}", form)
    except DocumentError:
        return
    sound(document, Rules())


def test_reading_is_deterministic() -> None:
    document = Document.of_text("".join(PIECES))
    assert Rules().extract(document) == Rules().extract(document)


def test_a_long_line_without_breaks_is_read_in_linear_time() -> None:
    # Not a timed assertion: with catastrophic backtracking this does not end before the suite's limit.
    for piece in ("a" * 20_000, "Aa " * 4_000, "1 " * 5_000, '"' * 3_000, "court of the " * 2_000, "ст. 1, " * 2_000):
        Rules().extract(Document.of_text(piece))


NO_PROSE = [
    "A",
    "KZT",
    "1,",
    "1, ",
    "Aa ",
    '"\n',
    '"A\n',
    "May 3 ",
    "3 мая ",
    "2023\n",
    "суд ",
    "of the ",
    "| 1 ",
    "1.1.",
]


@pytest.mark.parametrize("unit", NO_PROSE)
def test_the_time_grows_with_the_length_of_what_is_no_prose(unit: str) -> None:
    """Four times the text takes about four times as long; a pattern that looks far would take sixteen times."""
    short, long = (Document.of_text(unit * (length // len(unit))) for length in (8_000, 32_000))
    Rules().extract(short)
    # A busy machine may disturb one measurement, not three.
    assert any(seconds(long) / max(seconds(short), 0.01) < 9 for _ in range(3))


def seconds(document: Document) -> float:
    started = process_time()
    Rules().extract(document)
    return process_time() - started


def test_signs_of_the_private_use_area_are_no_mentions() -> None:
    told = "The \ue003 of Almaty fined \ue000 and the court upheld it. \ue003 refused the appeal of \ue000 on 3 May."
    assert read(Document.of_text(told), Rules()).quarantined == []


def test_a_sum_with_cents_is_left_to_a_person() -> None:
    gated = read(Document.of_text("The court fined him £0.1, then 2.5 million tenge; суд взыскал 10,5 рубля."), Rules())
    assert gated.quarantined == []
    assert [one.value for one in gated.accepted if one.label == "Money"] == [{"amount": 2_500_000, "currency": "KZT"}]


def test_a_line_without_an_end_is_cut_for_the_patterns_and_the_places_hold() -> None:
    text = "The court fined Ivan Petrov. " * 600 + "x" * 9_000 + " Later Ivan Petrov appealed."
    gated = read(Document.of_text(text), Rules())
    assert gated.quarantined == []
    assert max(map(len, plain_view(text).split("\n"))) <= 6_001
    assert len(plain_view(text)) == len(text)
    (last,) = [max(one.also) for one in gated.accepted if one.text == "Ivan Petrov"]
    assert text[slice(*last)] == "Ivan Petrov"
    assert last[0] > len(text) - 40
