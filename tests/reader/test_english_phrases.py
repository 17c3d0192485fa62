"""Sentences of our own, one a line, that tell a step or a role in some way: nearly all of them must be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.rules import Rules

HERE = Path(__file__).parent / "phrases"
HEAD = "Violations of freedom of speech in Kazakhstan. May 2021\nMedia Watch Foundation\n\n"


def read(sentence: str) -> list[Candidate]:
    return Rules().extract(Document.of_text(f"{HEAD}{sentence}\n"))


def lines(name: str) -> list[tuple[str, str]]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [(wanted, sentence) for wanted, _, sentence in (row.partition("|") for row in rows)]


def test_ways_of_telling_a_step() -> None:
    told = lines("english-steps.txt")
    missed = [
        sentence
        for step, sentence in told
        if step not in {one.value["step"] for one in read(sentence) if one.kind == "step"}
    ]
    assert len(missed) <= len(told) * 0.05, missed


def test_ways_of_telling_a_role() -> None:
    told = lines("english-roles.txt")
    missed = []
    for wanted, sentence in told:
        role, _, person = wanted.partition(" ")
        if role not in {
            name
            for one in read(sentence)
            if one.kind == "role" and one.value["person"] == person
            for name in one.value["roles"]
        }:
            missed.append(sentence)
    assert len(missed) <= len(told) * 0.05, missed


@pytest.mark.parametrize(
    "sentence",
    [
        "Neither side appealed.",
        "No appeal has been lodged.",
        "The akim threatens to sue the newspaper.",
        "If the court fines the editor, she will appeal.",
        "The editor may be fined.",
        "The deputy wants to file a suit.",
    ],
)
def test_what_was_not_done_is_no_step(sentence: str) -> None:
    assert [one.value["step"] for one in read(sentence) if one.kind == "step"] == []


def test_a_month_between_the_period_and_the_issue_is_of_the_year_of_the_issue() -> None:
    text = (
        "Report for the 4th quarter of 2019\nPublished 15.01.2020\n\nOn 5 October he left. On 9 January he came back.\n"
    )
    found = Rules().extract(Document.of_text(text))
    days = [one.value for one in found if one.label == "Date" and len(str(one.value)) == 10]
    assert days == ["2020-01-15", "2019-10-05", "2020-01-09"]


def test_numbers_that_stand_with_an_attack() -> None:
    found = read("The site Ratel.kz came under a DDoS attack of 20,000 requests per second from 15 countries.")
    assert [one.value["figures"] for one in found if one.kind == "attack"] == [{"requests": 20000, "countries": 15}]
    found = read("Journalist Ivan Petrov was beaten on 5 May 2021.")
    assert [one.value["figures"] for one in found if one.kind == "attack"] == [None]
