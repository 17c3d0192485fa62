"""Attacks in English, in sentences of our own: nearly all ways of telling one are read, and what did not happen is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from loaders.documents import Document
from loaders.reader.rules import Rules

HERE = Path(__file__).parent / "phrases"
HEAD = "Violations of freedom of speech in Kazakhstan. May 2021\nMedia Watch Foundation\n\n"


def attacks(text: str) -> list[dict[str, Any]]:
    found = Rules().extract(Document.of_text(f"{HEAD}{text}\n"))
    return [one.value for one in found if one.kind == "attack"]


def test_ways_of_telling_an_attack() -> None:
    rows = (HERE / "english-attacks.txt").read_text(encoding="utf-8").splitlines()
    told = [(kind, sentence) for kind, _, sentence in (row.partition("|") for row in rows)]
    missed = [text for kind, text in told if [one["attack"] for one in attacks(text)] != [kind]]
    assert len(missed) <= len(told) * 0.04, missed


def test_what_is_no_attack() -> None:
    sentences = (HERE / "english-no-attacks.txt").read_text(encoding="utf-8").splitlines()
    assert [text for text in sentences if attacks(text)] == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        # Whoever suffers it: the object, the subject of a passive, the owner of a thing, the name behind an apposition.
        ('A guard hit Ivan Petrov, a reporter for the newspaper "Lada".', ["Ivan Petrov"]),
        ('Journalists Ivan Petrov and Anna Kim of the newspaper "Lada" were beaten.', ["Ivan Petrov", "Anna Kim"]),
        ("Ivan Petrov, a journalist, was beaten. The camera of Ivan Petrov was smashed.", ["Ivan Petrov"]),
        # Not the one who did it.
        ("The akim Oleg Saparov insulted the journalist Anna Kim.", ["Anna Kim"]),
        # A newsroom is its newspaper's, whoever was named before.
        (
            'Ivan Petrov edits the newspaper "Lada". Stones were thrown at the windows of the editorial office.',
            ["Lada"],
        ),
        # "Their camera" is that of both.
        (
            "Journalists Ivan Petrov and Anna Kim were filming a rally. Unknown men broke their camera.",
            ["Ivan Petrov", "Anna Kim"],
        ),
    ],
)
def test_whom_it_befell(text: str, targets: list[str]) -> None:
    assert attacks(text)[-1]["targets"] == targets


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On 4 May journalist Ivan Petrov was filming a queue. The guards smashed his camera.", ["2021-05-04"]),
        ("4 May, Aktau\nThe journalist Ivan Petrov was not admitted to the court hearing.", ["2021-05-04"]),
        (
            "The tyres of the car of the journalist Ivan Petrov were slashed on 4 and 9 May.",
            ["2021-05-04", "2021-05-09"],
        ),
        ("The journalist Ivan Petrov was beaten.", [None]),
    ],
)
def test_when_it_was(text: str, dates: list[str | None]) -> None:
    assert [one["date"] for one in attacks(text)] == dates


def test_an_attack_told_twice_is_one() -> None:
    text = (
        "The journalist Ivan Petrov was attacked by the driver of the lorry. The driver struck Ivan Petrov in the face."
    )
    assert [one["attack"] for one in attacks(text)] == ["physical"]


def test_what_the_next_sentence_counts_of_a_flooding() -> None:
    text = "The site Vlast.kz was brought down by a DDoS attack. The hosting company counted 2.1 million requests a minute."
    assert [one["figures"] for one in attacks(text)] == [{"requests": 2_100_000}]
    text = "The journalist Ivan Petrov was beaten. Two men were seen near the house."
    assert [one["figures"] for one in attacks(text)] == [None]
