"""Published figures of English reports: which numbers are some, and of what period."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import values

HEAD = "Freedom of speech in Kazakhstan: review for May 2019\n\nPrepared by the Union of Free Editors\n\n"


def figures(folder: Path, text: str, head: str = HEAD) -> list[tuple[int, str]]:
    return [(one["count"], one["period"]) for one in values(folder, text, "statistic", head)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In May our monitors recorded 14 attacks, three of them physical.", [(14, "2019-05"), (3, "2019-05")]),
        ("The number of refusals fell from 21 in April to 13 in May.", [(21, "2019-04"), (13, "2019-05")]),
        ("Claims: 6 (April: 4).", [(6, "2019-05"), (4, "2019-04")]),
        ("Physical attacks – 3, threats – 5, cyberattacks – 2.", [(3, "2019-05"), (5, "2019-05"), (2, "2019-05")]),
        ("3 physical attacks, 5 threats, 2 cyberattacks.", [(3, "2019-05"), (5, "2019-05"), (2, "2019-05")]),
        ("Since the beginning of the year: 40 claims.", [(40, "2019-01/2019-05")]),
        ("In the first two months of the year we recorded 6 arrests.", [(6, "2019-01/2019-02")]),
        (
            "From January to May, prosecutors opened 22 cases, against 17 a year earlier.",
            [(22, "2019-01/2019-05"), (17, "2018-01/2018-05")],
        ),
        ("There were 12 cases in May; 40 since January 1.", [(12, "2019-05"), (40, "2019-01/2019-05")]),
        ("We recorded 14 threats (9 in the same period of 2018).", [(14, "2019-05"), (9, "2018-05")]),
        ("Courts heard 11 suits; this is the fourth acquittal.", [(11, "2019-05"), (4, "2019-05")]),
        ("Nobody has been convicted of it in the last five years.", [(0, "2014/2019")]),
        ("Plaintiffs asked for 44 million tenge in all.", [(44_000_000, "2019-05")]),
    ],
)
def test_figures_and_their_periods(tmp_path: Path, sentence: str, expected: list[tuple[int, str]]) -> None:
    assert figures(tmp_path, sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "He faces 5 years in prison and was fined 50 MCI.",
        "Three men beat the reporter with two sticks.",
        "The police seized 4 computers and 2 phones.",
        "On May 5 the Medeu District Court fined two reporters.",
        "She has been fined 3 times.",
        "The union has members in 12 regions.",
        "He was tried under Article 130 in court No. 2.",
    ],
)
def test_numbers_of_one_case_are_no_figures(tmp_path: Path, sentence: str) -> None:
    assert figures(tmp_path, sentence) == []


def test_a_list_gives_its_period_to_its_items_and_to_the_line_behind(tmp_path: Path) -> None:
    text = (
        "In total 26 reports were received in May, including:\n- 3 attacks on journalists;\n- 9 refusals.\n\n"
        "Since the beginning of the year:\n- 17 criminal accusations (12 of them in libel);\n- claims and suits - 104\n"
        "Courts recovered 6.2 million tenge.\n"
    )
    year = "2019-01/2019-05"
    assert figures(tmp_path, text) == [
        (26, "2019-05"),
        (3, "2019-05"),
        (9, "2019-05"),
        (17, year),
        (12, year),
        (104, year),
        (6_200_000, year),
    ]


def test_items_that_tell_cases_are_no_figures(tmp_path: Path) -> None:
    text = (
        "In May the following was recorded:\n\n"
        "- The Taraz City Court fined two reporters, Ivan Kim and Oleg Pak, 20 MCI each.\n"
    )
    assert figures(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Attacks     12         9\nThreats     5          6\n",
            [(12, "2019-05"), (9, "2019-04"), (5, "2019-05"), (6, "2019-04")],
        ),
        ("| Attacks | 12 | 9 |\n", [(12, "2019-05"), (9, "2019-04")]),
    ],
)
def test_tables_with_bars_or_spaces_only(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    head = "| Violation | May 2019 | April 2019 |\n" if text.startswith("|") else "            May 2019   April 2019\n"
    assert figures(tmp_path, head + text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Types of violations: attacks (12), threats (5), denial of access (nine).", [12, 5, 9]),
        ("12 – attacks on journalists", [12]),
        ("Three new criminal cases were opened; the total for the year is 17.", [3, 17]),
    ],
)
def test_counts_in_brackets_and_before_dashes(tmp_path: Path, sentence: str, expected: list[int]) -> None:
    assert [count for count, _ in figures(tmp_path, sentence)] == expected


def test_a_number_is_compared_with_the_one_told_before_it(tmp_path: Path) -> None:
    text = "Total: 60 (same period of 2018: 47). Last month: 6, 0 and 3."
    assert figures(tmp_path, text) == [
        (60, "2019-05"),
        (47, "2018-05"),
        (6, "2019-04"),
        (0, "2019-04"),
        (3, "2019-04"),
    ]


def test_the_place_of_a_figure_is_its_scope(tmp_path: Path) -> None:
    text = "In all, 14 cases were opened in Almaty and 3 in Taraz. Incidents by city: Astana - 4, Shymkent (2)."
    found = values(tmp_path, text, "statistic", HEAD)
    assert [(one["count"], one["scope"]) for one in found] == [
        (14, "Almaty"),
        (3, "Taraz"),
        (4, "Astana"),
        (2, "Shymkent"),
    ]
