"""Periods that heads name, periods compared with, and numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.reader.calendar import earlier_period
from loaders.reader.english.figures import counted
from loaders.reader.english.titles import day_of, period_of


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Weekly digest, 4-10 March 2024", "2024-03-04/2024-03-10"),
        ("1–30 April 2021", "2021-04"),
        ("28 April - 4 May 2019", "2019-04-28/2019-05-04"),
        ("08/2018", "2018-08"),
        ("III quarter of 2020", "2020-07/2020-09"),
        ("Q3/2020", "2020-07/2020-09"),
        ("H1 2016", "2016-01/2016-06"),
        ("first nine months of 2022", "2022-01/2022-09"),
        ("the quarter ended 30 June 2016", "2016-04/2016-06"),
    ],
)
def test_periods_of_titles(text: str, period: str) -> None:
    assert period_of(text) == period


@pytest.mark.parametrize(
    ("text", "day"),
    [("20.X.2015", "2015-10-20"), ("the 6th of December, 2019", "2019-12-06"), ("Mon, 11 Mar 2024", "2024-03-11")],
)
def test_days_of_issue(text: str, day: str) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("period", "earlier"),
    [
        ("2024-01", "2023-12"),
        ("2020-07/2020-09", "2020-04/2020-06"),
        ("2022", "2021"),
        ("2024-03-04/2024-03-10", "2024-02-26/2024-03-03"),
    ],
)
def test_the_period_before(period: str, earlier: str) -> None:
    assert earlier_period(period) == earlier


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_periods(text: str) -> None:
    period_of(text)
    day_of(text)


def test_numbers_of_counts() -> None:
    assert [counted(text) for text in ("a dozen", "half a dozen", "none", "Thirty-four", "1,204")] == [
        12,
        6,
        0,
        34,
        1204,
    ]
