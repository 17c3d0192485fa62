"""The form of every kind of value: what the gate lets through, whoever proposed it.

The words come from `graph/vocabulary.py`. Parts that are not told are null, or an empty list of names.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictInt,
    StrictStr,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)

from graph.problems import sentence
from graph.values import When
from graph.vocabulary import (
    AttackKind,
    ChargeStatus,
    Code,
    Instance,
    Outcome,
    Role,
    SanctionKind,
    SanctionStage,
    Specialisation,
    Stance,
    StepKind,
)


def _is_date(text: str) -> str:
    if When.model_validate(text).date != text:
        raise ValueError("a date is 2023-11-21, 2023-11, 2023, or two of these with a stroke between")
    return text


Name = Annotated[StrictStr, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_000)]
Text = Annotated[StrictStr, StringConstraints(max_length=10_000)]
Date = Annotated[StrictStr, AfterValidator(_is_date)]
Count = Annotated[StrictInt, Field(ge=0, lt=10**15)]
Unit = Annotated[StrictStr, StringConstraints(pattern=r"^[A-Z]{3}$")]


class _Value(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Document(_Value):
    title: Text | None = None
    period: Date | None = None
    published: Date | None = None
    publisher: Text | None = None


class _Named(_Value):
    name: Name


class _Court(_Named):
    city: Text | None = None
    specialisation: Specialisation | None = None
    instance: Instance | None = None


class _Article(_Value):
    code: Code
    article: Annotated[StrictStr, StringConstraints(pattern=r"^\d+(-\d+)?$", max_length=12)]
    part: Annotated[StrictStr, StringConstraints(max_length=40)] | None = None


class _Sum(_Value):
    amount: Count
    currency: Unit


class _Indices(_Value):
    amount: Count
    unit: Literal["MCI"]


class _Role(_Value):
    person: Name
    roles: Annotated[list[Role], Field(min_length=1)]


class _Step(_Value):
    step: StepKind
    date: Date | None = None
    outcome: Outcome | None = None
    court: Text | None = None
    persons: list[Name] = []


class _Charge(_Value):
    person: Name
    article: _Article
    status: ChargeStatus


class _Sanction(_Value):
    type: SanctionKind
    stage: SanctionStage
    months: Count | None = None
    days: Count | None = None
    hours: Count | None = None
    amount: Count | None = None
    unit: Unit | None = None
    persons: list[Name] = []


class _Attack(_Value):
    attack: AttackKind
    targets: list[Name] = []
    date: Date | None = None
    figures: Any = None


class _Attribution(_Value):
    claim: Text
    by: Text | None = None
    stance: Stance


class _Statistic(_Value):
    metric: Text
    period: Date | None = None
    scope: Text | None = None
    count: Count | None = None


_FORMS: dict[str, Any] = {
    **dict.fromkeys(("Person", "Outlet", "Organization", "Place"), _Named),
    "document": _Document,
    "Court": _Court,
    "Article": _Article,
    "Date": Date,
    "Money": _Sum | _Indices,
    "role": _Role,
    "step": _Step,
    "charge": _Charge,
    "sanction": _Sanction,
    "attack": _Attack,
    "attribution": _Attribution,
    "statistic": _Statistic,
}
FORMS: dict[str, TypeAdapter[Any]] = {name: TypeAdapter(form) for name, form in _FORMS.items()}
"""The form of the value of every kind; of a mention, of its label."""


def checked(kind: str, value: Any) -> Any:
    """A value of a kind (of a mention: its label) in full, with null for what is not told.

    Raises:
        ValueError: it has not the form of its kind; the message says which part, in one line.
    """
    try:
        form = FORMS[kind]
        return form.dump_python(form.validate_python(value), mode="json")
    except ValidationError as errors:
        first = errors.errors()[0]
        place = ".".join(str(part) for part in first["loc"] if not str(part).startswith("_"))
        raise ValueError(f"{place or 'value'}: {sentence(first)}") from None


def money_value(amount: Decimal | None, unit: str) -> dict[str, Any] | None:
    """The value of a sum in a currency or in MCI; none when it is no whole number of them, or beyond belief.

    The vocabulary holds whole units: cents are not rounded away, such a sum is left to a person.
    """
    if amount is None or amount > 10**15 or amount != amount.to_integral_value():
        return None
    return {"amount": int(amount), "unit" if unit == "MCI" else "currency": unit}
