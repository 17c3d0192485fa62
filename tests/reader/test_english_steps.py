"""Steps of sentences of our own: what one decision is, when and where it was taken, and what is no step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from loaders.documents import Document
from loaders.reader.rules import Rules
from tests.reader.reading_of import values

HEAD = "Violations of freedom of speech in Kazakhstan. May 2021\nMedia Watch Foundation\n\n"


def steps(text: str) -> list[dict[str, Any]]:
    return [one.value for one in Rules().extract(Document.of_text(f"{HEAD}{text}\n")) if one.kind == "step"]


def told(text: str, *parts: str) -> list[Any]:
    return [tuple(step[part] for part in parts) if len(parts) > 1 else step[parts[0]] for step in steps(text)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "On 6 May the Atyrau Regional Court quashed the fine that the editor Ivan Petrov had received in March, and closed the case.",
            {("appeal_decision", "2021-05-06"), ("judgment", "2021-03")},
        ),
        (
            "On 6 May the Supreme Court declined to review the case of Ivan Petrov, an editor convicted in March 2020 by the Aktau City Court.",
            {("cassation_decision", "2021-05-06"), ("judgment", "2020-03")},
        ),
        (
            "His lawyer filed an appeal, but on 12 May the Atyrau Regional Court left the verdict in force.",
            {("appeal_filed", None), ("appeal_decision", "2021-05-12")},
        ),
        (
            "The inquiry opened on 3 May against Ivan Petrov is closed.",
            {("investigation_opened", "2021-05-03"), ("termination", None)},
        ),
        (
            "The Atyrau Regional Court upheld the verdict of 14 April.",
            {("appeal_decision", None)},
        ),
    ],
)
def test_a_date_belongs_to_its_clause(sentence: str, expected: set[tuple[str, str | None]]) -> None:
    assert expected <= set(told(sentence, "step", "date"))


@pytest.mark.parametrize("head", ["May 6, Aktau\n", "Aktau, 6 May\n", "6 May. Aktau. ", "06.05.2021 / Aktau / "])
def test_the_head_of_an_entry_dates_its_first_step(head: str) -> None:
    text = f"{head}The Aktau City Court fined the blogger Ivan Petrov 20 MCI. He had been searched before that."
    assert ("judgment", "2021-05-06") in told(text, "step", "date")


def test_what_police_did_after_the_incident_has_no_date_of_the_entry() -> None:
    text = "6 May. Aktau. Two men beat the reporter Ivan Petrov near his house. The police opened a criminal case."
    assert told(text, "step", "date") == [("investigation_opened", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Atyrau Regional Court cancelled the verdict and acquitted the editor Ivan Petrov.", ["acquitted"]),
        (
            "The Atyrau Regional Court annulled the ruling on 6 May and sent the case back for a new trial.",
            ["overturned"],
        ),
        ("The Supreme Court quashed the acquittal of the poet Ivan Petrov and ordered a retrial.", ["overturned"]),
        ("The judge dismissed the claim against the editor and upheld it against the newspaper.", ["partly_granted"]),
    ],
)
def test_what_a_court_does_in_one_breath_is_one_decision(sentence: str, expected: list[str]) -> None:
    assert told(sentence, "outcome") == expected


def test_what_a_court_looked_at_is_no_hearing_when_its_decision_follows() -> None:
    text = "On 6 May the Aktau City Court considered the claim of the akim Serik Daurov to the newspaper Vremya. The judge satisfied the claim."
    assert told(text, "step", "date", "court") == [("judgment", "2021-05-06", "Aktau City Court")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Can an editor be fined for an interview?",
        "Reports on the internet that the editor Ivan Petrov was arrested were untrue.",
        "The courts awarded 7 million tenge.",
        "Officials brought 14 suits.",
        "No inquiry into the threats to the editor was ever opened.",
        "Nobody has been convicted in the last four years.",
        "His lawyer is preparing a complaint to the Human Rights Committee.",
        "The guards of the bazaar took away the phone of the blogger Ivan Petrov.",
        "The lawyer considers the ruling unlawful, as the examination was superficial.",
        "The ministry declined to comment on the case.",
        "The wife of the editor wants the case reopened.",
        "A protocol is drawn up at once on discovery of an offence.",
        "The editor denies that he was ever charged.",
        "No charges have been brought against the reporter.",
        "If the sides are reconciled, the case is closed.",
        "Journalists are often called to the police for a talk.",
        "Her grandfather was arrested in 1938.",
    ],
)
def test_what_is_no_step(sentence: str) -> None:
    assert steps(sentence) == []


def test_a_relative_clause_tells_of_the_person_before_it() -> None:
    text = "The investigator asked the reporter Olga Kim about the blogger Ivan Petrov, who was arrested in April for two months."
    assert ("arrest", ["Ivan Petrov"]) in [(step["step"], step["persons"]) for step in steps(text)]


def test_both_sides_are_the_parties_of_a_judgment() -> None:
    text = (
        "The akim Serik Daurov filed a suit with the Aktau City Court against the blogger Ivan Petrov. On 6 May the court dismissed"
        " the claim."
    )
    assert [set(step["persons"]) for step in steps(text)] == [{"Serik Daurov", "Ivan Petrov"}] * 2


def test_a_decision_named_as_appealed_is_no_judgment_of_the_day() -> None:
    text = (
        "On 6 May the Atyrau Regional Court considered the appeal of the editor Ivan Petrov against the decision of the Aktau City"
        " Court. The decision was left unchanged."
    )
    assert told(text, "step", "outcome", "date") == [("appeal_decision", "upheld", "2021-05-06")]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The Aktau City Court found the blogger Ivan Petrov guilty. He must pay a fine of 20 MCI.", "fined"),
        (
            "The akim Serik Daurov demanded 5 million tenge. The Aktau City Court awarded him 300 thousand tenge.",
            "partly_granted",
        ),
    ],
)
def test_what_was_imposed_shows_in_the_outcome(text: str, outcome: str) -> None:
    assert ("judgment", outcome) in told(text, "step", "outcome")


def test_a_day_put_first_for_weight_dates_what_follows(tmp_path: Path) -> None:
    told = "It was on 15 May that the Aktau City Court put Ivan Petrov under house arrest."
    assert [(one["step"], one["date"]) for one in values(tmp_path, told, "step")] == [("arrest", "2019-05-15")]
