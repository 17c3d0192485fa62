"""Values that are more than a string: dates with precision, sums of money, places in a text.

Each value has one text form, which case files, the graph and JSON share:

* a date is ISO 8601 with the extensions of EDTF level 0 and 1: `2023-11-21`,
  `2023-11`, `2023`, `2022-09/2023-02`, `2023-10-01/..` (open end);
* a sum is `1000000` (tenge), `500 USD` or `30 MCI`;
* a place in a text is `SOURCE:START-END`, offsets in characters, end exclusive.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.errors import SchemaError
from graph.vocabulary import Precision

_PART = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z")
FIRST_YEAR, LAST_YEAR = 1900, 2100


class Value(BaseModel):
    """A frozen value; equal when its fields are."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _days(text: str) -> tuple[datetime.date, datetime.date, Precision]:
    """First day, last day and precision of one ISO date, month or year."""
    match = _PART.match(text)
    if not match:
        raise ValueError(f"'{text}' is not a date; write 2023-11-21, 2023-11, 2023, 2022-09/2023-02 or 2023-10/..")
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"the year in '{text}' is not between {FIRST_YEAR} and {LAST_YEAR}")
    if month is None:
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31), Precision.YEAR
    if not 1 <= month <= 12:
        raise ValueError(f"'{text}' has month {month}; a month is 1 to 12")
    last = monthrange(year, month)[1]
    if day is None:
        return datetime.date(year, month, 1), datetime.date(year, month, last), Precision.MONTH
    if not 1 <= day <= last:
        raise ValueError(f"'{text}' is not in the calendar; that month has {last} days")
    return datetime.date(year, month, day), datetime.date(year, month, day), Precision.DAY


class When(Value):
    """When something happened, as exactly as the source says and no more."""

    date: str = Field(description="ISO text in the printed precision")
    earliest: datetime.date | None = Field(description="first possible day; none when the beginning is open")
    latest: datetime.date | None = Field(description="last possible day; none when the end is open")
    precision: Precision
    words: str | None = Field(default=None, description="the words of the source, when they say more")
    inferred: bool = Field(default=False, description="part of it, such as the year, is not printed")

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, given: Any) -> Any:
        if isinstance(given, datetime.date):
            given = given.isoformat()
        if isinstance(given, int):
            given = str(given)
        if isinstance(given, str):
            given = {"date": given}
        if not isinstance(given, dict) or "precision" in given:
            return given
        unknown = set(given) - {"date", "words", "inferred"}
        if unknown:
            raise ValueError(f"a date has no field '{min(unknown)}'; it has date, words and inferred")
        text = str(given.get("date") or "").strip()
        return {**given, **_interval(text)}

    def __str__(self) -> str:
        return self.date

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """What a person may write: the text, or a group with the text, its words and whether part is inferred."""
        text = {"type": "string", "pattern": r"^(\.\.|\d{4}(-\d{1,2}){0,2})(/(\.\.|\d{4}(-\d{1,2}){0,2}))?$"}
        text["description"] = "2023-11-21, 2023-11, 2023, 2022-09/2023-02, 2023-10/.. or ../2023-02-28"
        fields = {"date": text, "words": {"type": "string"}, "inferred": {"type": "boolean"}}
        group = {"type": "object", "properties": fields, "required": ["date"], "additionalProperties": False}
        return {"anyOf": [text, {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR}, group]}


def _interval(text: str) -> dict[str, Any]:
    first_text, slash, last_text = text.partition("/")
    if not slash:
        earliest, latest, precision = _days(first_text)
        return {"date": text, "earliest": earliest, "latest": latest, "precision": precision}
    if first_text == ".." and last_text == "..":
        raise ValueError("a date open at both ends says nothing; leave it out")
    start = None if first_text == ".." else _days(first_text)[0]
    end = None if last_text == ".." else _days(last_text)[1]
    if start and end and end < start:
        raise ValueError(f"'{text}' ends before it begins")
    precision = Precision.RANGE if start and end else Precision.OPEN
    return {"date": text, "earliest": start, "latest": end, "precision": precision}


# Monthly calculation index (MCI), tenge, by the first day on which the rate was in force.
# Source: the annual laws on the republican budget of Kazakhstan (article on the monthly
# calculation index); 1 April 2020: Presidential Decree No. 299 of 8 April 2020.
MCI_RATES: dict[datetime.date, int] = {
    datetime.date(2010, 1, 1): 1413,
    datetime.date(2011, 1, 1): 1512,
    datetime.date(2012, 1, 1): 1618,
    datetime.date(2013, 1, 1): 1731,
    datetime.date(2014, 1, 1): 1852,
    datetime.date(2015, 1, 1): 1982,
    datetime.date(2016, 1, 1): 2121,
    datetime.date(2017, 1, 1): 2269,
    datetime.date(2018, 1, 1): 2405,
    datetime.date(2019, 1, 1): 2525,
    datetime.date(2020, 1, 1): 2651,
    datetime.date(2020, 4, 1): 2778,
    datetime.date(2021, 1, 1): 2917,
    datetime.date(2022, 1, 1): 3063,
    datetime.date(2023, 1, 1): 3450,
    datetime.date(2024, 1, 1): 3692,
    datetime.date(2025, 1, 1): 3932,
    datetime.date(2026, 1, 1): 4325,
}


def mci_rate(day: datetime.date) -> int | None:
    """Tenge per MCI on a day, or None outside the table's years."""
    known = [start for start in MCI_RATES if start <= day]
    if not known or day.year > max(MCI_RATES).year:
        return None
    return MCI_RATES[max(known)]


_SUM = re.compile(r"(\d[\d\s,_]*)\s*([A-Za-z]{3})?\Z")


class Money(Value):
    """A sum. Whole units of the currency; a fine in MCI keeps the index count and the rate."""

    amount: int | None = Field(ge=0, description="the sum in whole units of the currency")
    currency: str = Field(default="KZT", pattern=r"^[A-Z]{3}$", description="ISO 4217 code")
    mci: int | None = Field(default=None, ge=0, description="the count of monthly calculation indices")
    mci_rate: int | None = Field(default=None, ge=1, description="tenge per index in the year that counts")

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, given: Any) -> Any:
        if isinstance(given, int) and not isinstance(given, bool):
            return {"amount": given}
        if not isinstance(given, str):
            return given
        match = _SUM.match(given.strip())
        if not match:
            raise ValueError(f"'{given}' is not a sum; write 1000000, 500 USD or 30 MCI")
        number = int(re.sub(r"[\s,_]", "", match[1]))
        unit = (match[2] or "KZT").upper()
        return {"amount": None, "mci": number} if unit == "MCI" else {"amount": number, "currency": unit}

    @model_validator(mode="after")
    def _consistent(self) -> Money:
        if self.amount is None and self.mci is None:
            raise ValueError("a sum needs an amount or a number of MCI; leave it out when neither is printed")
        if self.mci is not None and self.mci_rate and self.amount not in (None, self.mci * self.mci_rate):
            raise ValueError(
                f"{self.mci} MCI at {self.mci_rate} tenge is {self.mci * self.mci_rate}, not {self.amount}"
            )
        return self

    def at_rate(self, day: datetime.date | None) -> Money:
        """The same sum with tenge worked out from MCI at the rate of that day, where it is known."""
        rate = mci_rate(day) if day and self.mci is not None else None
        if self.mci is None or rate is None or self.mci_rate:
            return self
        return Money(amount=self.mci * rate, currency="KZT", mci=self.mci, mci_rate=rate)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """What a person may write: whole tenge, or text with a currency or MCI."""
        text = {"type": "string", "pattern": r"^\d[\d ,_]*( ?[A-Za-z]{3})?$", "description": "1000000, 500 USD, 30 MCI"}
        return {"anyOf": [{"type": "integer", "minimum": 0}, text]}

    def __str__(self) -> str:
        shown = f"{self.amount:,} {self.currency}" if self.amount is not None else ""
        if self.mci is None:
            return shown
        return f"{self.mci} MCI" + (f" ({shown})" if shown else "")


_SPAN = re.compile(r"(?:(?P<source>[\w.-]+):)?(?P<start>\d+)-(?P<end>\d+)\Z")


class Span(Value):
    """A place in a source: characters `start` (inclusive) to `end` (exclusive) of its text."""

    source: str = Field(pattern=r"^[\w.-]+$")
    start: int = Field(ge=0)
    end: int = Field(ge=1)

    @model_validator(mode="after")
    def _ordered(self) -> Span:
        if self.end <= self.start:
            raise ValueError(f"the span {self.start}-{self.end} is empty or runs backwards")
        return self

    @classmethod
    def parse(cls, text: str, source: str | None = None) -> Span:
        """Read `SOURCE:START-END`, or `START-END` in the given source."""
        match = _SPAN.match(text.strip())
        if not match:
            raise SchemaError(f"'{text}' is not a place in a source; write START-END or SOURCE:START-END")
        name = match["source"] or source
        if not name:
            raise SchemaError(f"'{text}' names no source, and the file has no 'source:' line")
        return cls(source=name, start=int(match["start"]), end=int(match["end"]))

    def __str__(self) -> str:
        return f"{self.source}:{self.start}-{self.end}"
