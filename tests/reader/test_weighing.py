"""The learned weights: what is in the file, and what they do beside the rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.vocabulary import Outcome, StepKind
from loaders.documents import Document
from loaders.reader.candidate import Candidate, read
from loaders.reader.english import weighing
from loaders.reader.rules import Rules

FILE = Path(weighing.__file__).with_name("wordings.json")
WORDS = {
    "step": StepKind,
    "outcome": Outcome,
}


def test_every_label_is_of_the_vocabulary() -> None:
    models = json.loads(FILE.read_text(encoding="utf-8"))
    assert models.keys() == WORDS.keys()
    for kind, model in models.items():
        assert {*model["labels"]} <= {one.value for one in WORDS[kind]}


def test_every_weight_is_of_a_label() -> None:
    for model in json.loads(FILE.read_text(encoding="utf-8")).values():
        assert len(model["biases"]) == len(model["labels"])
        for flat in model["weights"].values():
            assert flat
            assert len(flat) % 2 == 0
            assert all(0 <= number < len(model["labels"]) for number in flat[::2])


@given(st.text(max_size=200))
def test_words_stand_where_they_are_said_to(text: str) -> None:
    for name, start, end in weighing.features(text):
        assert 0 <= start <= end <= len(text)
        assert name


@given(
    st.lists(
        st.sampled_from(
            ["the", "court", "fined", "\ue000", "on", "\ue005", ",", "police", "searched", "complaint", "beaten"]
        )
    )
)
def test_what_speaks_for_a_label_is_in_the_sentence(words: list[str]) -> None:
    masked = " ".join(words)
    for kind in WORDS:
        for one in weighing.weigh(masked, kind, 0.3):
            assert 0.3 <= one.probability <= 1
            assert 0 <= one.start < one.end <= len(masked)


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Models that know two words which no rule can know."""
    steps = weighing.Model(["judgment", "search"], [-3.0, -3.0], {"gribbl": [(1, 40.0)], "worfl": [(0, 40.0)]})
    outcomes = weighing.Model(["fined"], [-3.0], {"worfl": [(0, 40.0)]})
    monkeypatch.setattr(weighing, "models", lambda: {"step": steps, "outcome": outcomes})


def told(sentence: str, kind: str) -> list[Candidate]:
    document = Document.of_text("Freedom of speech: chronicle of May 2019\n\n" + sentence)
    return [one for one in read(document, Rules()).accepted if one.kind == kind]


@pytest.mark.usefixtures("made_up")
def test_a_step_in_words_that_no_rule_knows_is_proposed_as_inferred() -> None:
    (step,) = told("On 12 May officers gribbled the flat of the reporter Aliya Serik.", "step")
    assert step.value["step"] == "search"
    assert step.value["date"] == "2019-05-12"
    assert step.value["persons"] == ["Aliya Serik"]
    assert "step" in step.inferred
    assert step.confidence == 0.5


@pytest.mark.usefixtures("made_up")
def test_what_a_rule_finds_is_not_proposed_twice() -> None:
    (step,) = told("On 12 May police searched and gribbled the flat of the reporter Aliya Serik.", "step")
    assert "step" not in step.inferred


@pytest.mark.usefixtures("made_up")
def test_a_weighed_decision_has_its_outcome() -> None:
    (step,) = told("On 12 May the reporter Aliya Serik was worfled by the court.", "step")
    assert (step.value["step"], step.value["outcome"]) == ("judgment", "fined")


@pytest.mark.usefixtures("made_up")
def test_nothing_is_weighed_in_what_is_denied_or_asked() -> None:
    assert told("Nobody gribbled the flat of the reporter Aliya Serik.", "step") == []
    assert told("Will officers have gribbled the flat of the reporter Aliya Serik?", "step") == []
