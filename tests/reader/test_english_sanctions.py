"""Sanctions in English, sentence by sentence: at which stage they are told, and on whom they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reader.reading_of import values


def told(folder: Path, text: str) -> list[dict[str, Any]]:
    """The sanctions of a text that is no summary of figures."""
    return values(folder, f"Cases of the month\n\nThe month was a hard one for the press.\n\n{text}", "sanction")


def stages(folder: Path, text: str) -> list[tuple[str, str]]:
    return [(one["type"], one["stage"]) for one in told(folder, text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What governs an infinitive, a participle or a gerund decides.
        ("The plant demands to refute the note and to pay it 4 million tenge.", ["apology_or_retraction requested", "damages requested"]),
        ("The site is to refute the note and to pay 400 thousand tenge.", ["apology_or_retraction imposed", "damages imposed"]),
        ("The prosecutor wanted blogger Dana Serikova placed under arrest for ten days.", ["arrest requested"]),
        ("The judge placed blogger Dana Serikova under arrest for ten days.", ["arrest imposed"]),
        ("The court dismissed the suit about recovering 2 million tenge of moral harm from the paper.", ["damages requested"]),
        ("The prosecutor asked that editor Oleg Kim be fined 40 MCI.", ["fine requested"]),
        ("Editor Oleg Kim could be fined 40 MCI for this.", ["fine statutory"]),
        ("Editor Oleg Kim has been fined 40 MCI for this.", ["fine imposed"]),
        ("The court applied to reporter Oleg Kim administrative arrest for six days.", ["arrest imposed"]),
        ("The state prosecutor has asked two years of imprisonment for reporter Oleg Kim.", ["imprisonment requested"]),
        ("The lawyer insists on recovering 900 thousand tenge from the paper.", ["damages requested"]),
        ("The court upheld the claim of the rector against the site, awarding him 300,000 tenge out of the 5 million he sought.", ["damages imposed", "damages requested"]),
        ("Bailiffs came to reporter Oleg Kim to collect the 300,000 tenge awarded to rector Marat Alimov in damages last year.", ["damages imposed"]),
    ],
)  # fmt: skip
def test_the_verb_that_governs_a_sanction_tells_its_stage(tmp_path: Path, text: str, wanted: list[str]) -> None:
    assert [" ".join(one) for one in stages(tmp_path, text)] == wanted


def persons(folder: Path, text: str) -> list[list[str]]:
    return [one["persons"] for one in told(folder, text)]


def test_on_whom_a_sanction_is_when_several_people_are_told_of(tmp_path: Path) -> None:
    each = (
        "Blogger Dana Serikova and reporter Oleg Kim were convicted of libel. The prosecutor had asked for 5 and 3 years"
        " of imprisonment. Dana Serikova got two years of restriction of freedom and Oleg Kim one year."
    )
    assert persons(tmp_path, each) == [["Dana Serikova"], ["Oleg Kim"], ["Dana Serikova"], ["Oleg Kim"]]
    labels = (
        "The court found both guilty. Dana Serikova: two years in prison; Oleg Kim: one year of restricted freedom."
    )
    assert persons(tmp_path, labels) == [["Dana Serikova"], ["Oleg Kim"]]
    lowered = (
        "Blogger Dana Serikova and reporter Oleg Kim were sentenced to 5 years in prison, and on appeal the term was cut to 4 years."
    )  # fmt: skip
    assert persons(tmp_path, lowered) == [["Dana Serikova", "Oleg Kim"]] * 2


def test_those_told_of_last_bear_it_and_not_all_of_the_section(tmp_path: Path) -> None:
    text = (
        "Blogger Dana Serikova was sentenced in Taraz to two years in prison.\n\n"
        "In Aktau the court convicted reporter Oleg Kim of libel. The prosecutor had asked for eighteen months of imprisonment."
    )
    assert persons(tmp_path, text)[1:] == [["Oleg Kim"]]


def test_a_body_that_is_liable_and_a_receiver_leave_nobody_to_bear_it(tmp_path: Path) -> None:
    text = (
        "Reporter Oleg Kim was fined 20 MCI in Aktau on 2 May.\n\n"
        "The court ordered the newspaper «Asyl Soz» to pay 500 thousand tenge to deputy Marat Alimov for moral harm."
    )
    assert persons(tmp_path, text) == [["Oleg Kim"], []]
    text = "Reporter Oleg Kim was fined 20 MCI. The court also suspended publication of the newspaper «Asyl Soz» for 3 months."
    assert persons(tmp_path, text) == [["Oleg Kim"], []]
