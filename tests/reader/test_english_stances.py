"""Attributions in English reports: who says what, and whether it accuses, denies, doubts or finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import values
from tests.reader.test_english_phrases import lines, read


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Blogger Ivan Kim insists that the money was payment for advertising.", "asserted"),
        ("The ministry's spokesman, B. Seitov, denies that anybody was turned away.", "denied"),
        ("Ivan Kim, the suspect, says that he was at a wedding.", "denied"),
        ("Editor Ivan Kim told the court that he had been beaten with truncheons.", "alleged"),
        ("Editor Ivan Kim considers that the audit was revenge for the series on grain.", "alleged"),
        ("Blogger Ivan Kim connects the arson with his publications about landfill.", "alleged"),
        ("The tax authorities reject this.", "denied"),
        ("The blogger's lawyers do not believe the police.", "disputed"),
        ("The experts concluded that the phrase was a value judgment.", "found"),
        ('"We have never blocked the site", replied Ivan Kim.', "denied"),
        ('The akimat: "the hall was under repair".', "asserted"),
        ("Editor Ivan Kim called the report an invention from beginning to end.", "denied"),
        ("Reports that the editor had fled were refuted.", "denied"),
        ("They are accused of blackmailing the head of customs.", "alleged"),
        ("According to the police, the blogger hit an officer.", "alleged"),
        ("The union reported that three sites were attacked.", "asserted"),
    ],
)
def test_stances(tmp_path: Path, sentence: str, stance: str) -> None:
    found = values(tmp_path, f"Something happened in May. {sentence}", "attribution")
    assert [one["stance"] for one in found] == [stance]


@pytest.mark.parametrize(
    "sentence",
    [
        "The court denied the request of the prosecutor.",
        "Blogger Ivan Kim was denied parole on 16 August.",
        "The prosecutor insisted on six years.",
        "The said court stripped her of the right to teach.",
        "The state fee was KZT 1,982.",
        "The four-year dispute between the bank and the site is over.",
        "He was convicted for the alleged insult of an officer.",
    ],
)
def test_what_is_no_saying(tmp_path: Path, sentence: str) -> None:
    assert values(tmp_path, f"Something happened in May. {sentence}", "attribution") == []


@pytest.mark.parametrize(("wanted", "sentence"), lines("english-sayings.txt"))
def test_what_is_said_and_how(wanted: str, sentence: str) -> None:
    stances = {one.value["stance"] for one in read(sentence) if one.kind == "attribution"}
    assert wanted in stances or (wanted == "none" and not stances)
