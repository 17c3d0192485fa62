"""The language model of English names fills what the rules leave out, and changes nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import UsageError
from loaders.documents import Document
from loaders.reader import ner
from loaders.reader.candidate import read
from loaders.reader.evaluate import evaluate
from loaders.reader.extractors import extractor_named
from loaders.reader.rules import Rules

DEV = Path(__file__).parent / "dev"
TEXT = (
    "In March a grey car followed a crew for three days. The case against the editor of «Aqsai Tany», "
    "Khalmurat Yusup, ended in nothing. Yusup intends to complain to the regional court.\n"
)
needs_model = pytest.mark.skipif(not ner.RulesWithModel().available(), reason="the [ner] extra is not installed")


@needs_model
def test_the_model_proposes_what_the_rules_miss() -> None:
    document = Document.of_text(TEXT)
    gated = read(document, extractor_named("ner"))
    by_model = [(one.label, one.text, one.value["name"]) for one in gated.accepted if one.extractor == "ner"]
    assert ("Person", "Khalmurat Yusup", "Khalmurat Yusup") in by_model
    assert ("Person", "Yusup", "Khalmurat Yusup") in by_model
    assert gated.quarantined == []


@needs_model
def test_what_the_rules_found_stays_and_is_surer() -> None:
    document = Document.of_text((DEV / "en2-chronicle-2013-02.txt").read_text(encoding="utf-8"))
    found = extractor_named("ner").extract(document)
    by_rules = Rules().extract(document)
    assert [one for one in found if one.extractor == "rules"] == by_rules
    surest = max(one.confidence for one in found if one.extractor == "ner")
    assert surest < min(one.confidence for one in by_rules if one.kind == "mention")


@needs_model
def test_floors_with_the_model() -> None:
    scores = evaluate(sorted(DEV.glob("en*.gold.jsonl")), extractor_named("ner"))
    assert (scores["Outlet"].f1 or 0) >= 0.93
    assert (scores["Person"].f1 or 0) >= 0.97


@needs_model
def test_russian_is_left_to_the_rules() -> None:
    document = Document.of_text((DEV / "ru-monitoring-2019-06.txt").read_text(encoding="utf-8"))
    assert extractor_named("ner").extract(document) == Rules().extract(document)


@needs_model
@settings(max_examples=25, deadline=None)
@given(st.lists(st.one_of(st.sampled_from([*TEXT.split(), "\n\n", "\x00", "«", "\U0001f642"]), st.text(max_size=9))))
def test_every_span_of_the_model_reproduces_its_text(pieces: list[str]) -> None:
    document = Document.of_text(" ".join(pieces))
    gated = read(document, extractor_named("ner"))
    assert gated.quarantined == []


@needs_model
def test_a_line_without_an_end_and_half_characters_are_read() -> None:
    gated = read(Document.of_text("Channel Eleven \ud800 " + "a" * 50_000), extractor_named("ner"))
    assert gated.quarantined == []


def test_without_the_model_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ner, "MODEL", "a_package_that_is_not_there")
    with pytest.raises(UsageError, match=r"casegraph\[ner\]"):
        extractor_named("ner")
