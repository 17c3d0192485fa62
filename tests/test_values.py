"""Dates, sums and places: what is printed, no more and no less."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from graph.errors import SchemaError
from graph.values import Money, Span, When, mci_rate

DAYS = st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2023-11-21", "2023-11-21", "2023-11-21", "day"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2023", "2023-01-01", "2023-12-31", "year"),
        ("2022-09/2023-02", "2022-09-01", "2023-02-28", "range"),
        ("2023-10/..", "2023-10-01", None, "open"),
        ("../2023-02-28", None, "2023-02-28", "open"),
    ],
)
def test_a_date_is_as_exact_as_its_text(text: str, earliest: str, latest: str, precision: str) -> None:
    when = When.model_validate(text)
    assert (str(when.earliest or ""), str(when.latest or "")) == (earliest or "", latest or "")
    assert (when.precision, str(when)) == (precision, text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2023-02-30", "that month has 28 days"),
        ("2023-13", "a month is 1 to 12"),
        ("21.11.2023", "is not a date"),
        ("1023", "between 1900 and 2100"),
        ("2023-03/2023-02", "ends before it begins"),
        ("../..", "says nothing"),
        ("", "is not a date"),
        ({"date": "2023", "wrods": "x"}, "no field 'wrods'"),
    ],
)
def test_an_impossible_date_is_refused_with_a_sentence(text: object, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        When.model_validate(text)


@given(DAYS, DAYS)
def test_a_range_holds_its_days_in_order(one: datetime.date, other: datetime.date) -> None:
    first, last = sorted((one, other))
    when = When.model_validate(f"{first}/{last}")
    assert (when.earliest, when.latest) == (first, last)
    assert When.model_validate(when.model_dump()) == when


@given(DAYS)
def test_a_month_and_a_year_contain_their_days(day: datetime.date) -> None:
    for text in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}"):
        when = When.model_validate(text)
        assert when.earliest is not None
        assert when.latest is not None
        assert when.earliest <= day <= when.latest


@pytest.mark.parametrize(
    ("given_", "amount", "currency", "mci"),
    [
        (1_000_000, 1_000_000, "KZT", None),
        ("1 000 000", 1_000_000, "KZT", None),
        ("24,750,000", 24_750_000, "KZT", None),
        ("500 USD", 500, "USD", None),
        ("30 MCI", None, "KZT", 30),
    ],
)
def test_a_sum_is_read(given_: object, amount: int | None, currency: str, mci: int | None) -> None:
    money = Money.model_validate(given_)
    assert (money.amount, money.currency, money.mci) == (amount, currency, mci)


@pytest.mark.parametrize("given_", ["thirty", "-5", "", {"amount": None}, {"amount": 1, "mci": 30, "mci_rate": 3450}])
def test_a_sum_that_is_none_is_refused(given_: object) -> None:
    with pytest.raises(ValidationError):
        Money.model_validate(given_)


def test_an_index_has_the_rate_of_its_day() -> None:
    fine = Money.model_validate("30 MCI")
    assert fine.at_rate(datetime.date(2023, 11, 16)).amount == 103_500
    assert fine.at_rate(datetime.date(2020, 3, 31)).amount == 30 * 2651
    assert fine.at_rate(datetime.date(2020, 4, 1)).amount == 30 * 2778
    assert fine.at_rate(None) == fine
    assert fine.at_rate(datetime.date(1995, 1, 1)) == fine
    assert mci_rate(datetime.date(2099, 1, 1)) is None


@given(st.integers(0, 10**6), st.integers(1, 10**4))
def test_a_span_is_its_text(start: int, length: int) -> None:
    span = Span(source="report-1.a", start=start, end=start + length)
    assert Span.parse(str(span)) == span
    assert Span.parse(f"{start}-{start + length}", "report-1.a") == span


def test_a_span_without_a_source_or_length_is_refused() -> None:
    with pytest.raises(SchemaError, match="names no source"):
        Span.parse("1-2")
    with pytest.raises(SchemaError, match="not a place"):
        Span.parse("1–2", "r")
    with pytest.raises(ValidationError, match="empty or runs backwards"):
        Span.parse("5-5", "r")
