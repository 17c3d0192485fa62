"""Companies, local bodies, media and places of English reports that no legal form or quotation mark shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import mentions


def names(folder: Path, text: str, label: str) -> list[str]:
    return [one["name"] for one in mentions(folder, text, label)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The refinery Zere Sugar sued the paper.", ["Zere Sugar"]),
        ("He owes nothing to the dairy Altyn Qaymaq.", ["Altyn Qaymaq"]),
        ("The pharmacy chain Densau asked for a retraction.", ["Densau"]),
        ("KazTemirTrans and Batys Oil went to court.", ["KazTemirTrans", "Batys Oil"]),
        ("The builders of Turan Invest went to court.", ["Turan Invest"]),
        # The noun is of people, the name of one of them.
        ("The operator Igor Bel was beaten.", []),
        ("The head of the firm Ivan Petrov came.", []),
        ("Anna Kim, a camera operator, was beaten.", []),
        ("Sergey Gold, a reporter, and the activist Anna Steel were beaten.", []),
        ("KazNet Media wrote of it.", []),
        ("The North Kazakhstan police came.", ["North Kazakhstan police"]),
        ("The Kokshetau hospital and Karaganda's bar wrote.", ["Kokshetau hospital", "Karaganda's bar"]),
        ("The Semey land office refused.", ["Semey land office"]),
        ("The capital's police department refused.", ["capital's police department"]),
        ("The Kazybek bi district police department refused.", ["Kazybek bi district police department"]),
        ("A police officer of Taraz came.", []),
        ("The health department of Kostanay region refused.", ["health department of Kostanay region"]),
        ("The akim's office of Rudny refused.", ["akim's office of Rudny"]),
        ("The regional children's hospital refused.", ["regional children's hospital"]),
        ("The State Committee for Land came. The State Committee said no.", ["State Committee for Land"] * 2),
        ("The Altai Newsroom Lifeline wrote of it. The Lifeline had warned him.", []),
        ("Altai Newsroom Centre wrote of it. The Centre had warned him.", ["Altai Newsroom Centre"] * 2),
        ("The regional directorate of education sued. The directorate wants a refutation.", ["regional directorate of education"] * 2),
        ("Police in Taraz came.", []),
        ("The Amanat party objected.", ["Amanat party"]),
    ],
)  # fmt: skip
def test_bodies(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert names(tmp_path, text, "Organization") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roza Bel, publisher of the weekly Oraz Tany, was fined.", ["Oraz Tany"]),
        ("Roza Bel, author of the blog Talas Shore, was fined.", ["Talas Shore"]),
        ("The editor of the weekly Ivan Petrov was fined.", []),
        ("The chief editor of the weekly Aidar Bek was fined.", []),
        ("The editor of «Turan» newspaper Aidar Bek was fined.", ["Turan"]),
        ("A stringer of Channel Besh was beaten.", ["Channel Besh"]),
        ("A camera operator with TV-9 Altai was beaten.", ["TV-9 Altai"]),
        ("The court obliged the project Aigul Report to apologise.", ["Aigul Report"]),
        ("She hosts the YouTube show Crooked Street.", ["Crooked Street"]),
        ("He writes about football and sewers for Yuzhny Vzglyad.", ["Yuzhny Vzglyad"]),
        ('"Fake news" was spread.', []),
    ],
)
def test_media(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert names(tmp_path, text, "Outlet") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was beaten on Republic Square and on Dostyk street.", ["Republic Square", "Dostyk street"]),
        ("It stands at Lake Balkhash, near the Zhalanash gorge.", ["Lake Balkhash", "Zhalanash gorge"]),
        ("They were held at Sary airport and near Osh bazaar.", ["Sary airport", "Osh bazaar"]),
        ("In the Zachagansk rural district he filmed the Irtysh.", ["Zachagansk rural district", "Irtysh"]),
    ],
)
def test_places(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert names(tmp_path, text, "Place") == expected
