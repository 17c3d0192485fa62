"""What of a proposal a person may change, and how what they type becomes a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from graph.errors import InputError
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

CASE = "case"
"""Not part of any value: the case that a fact belongs to."""
LABEL = "label"
NAMED = ("Person", "Outlet", "Organization", "Place")
"""Kinds of mention whose value is a name alone, so that one may turn out to be another."""

Convert = Callable[[str], Any]


def _text(given: str) -> str | None:
    return " ".join(given.split()) or None


def _needed(given: str) -> str:
    text = _text(given)
    if text is None:
        raise InputError("this must not be empty")
    return text


def _count(given: str) -> int | None:
    text = re.sub(r"[\s_]", "", given)
    if not text:
        return None
    if not re.fullmatch(r"\d{1,15}", text):
        raise InputError(f"'{given}' is not a whole number")
    return int(text)


def _date(given: str) -> str | None:
    text = given.strip()
    if not text:
        return None
    try:
        return When.model_validate(text).date
    except ValidationError as errors:
        raise InputError(sentence(errors.errors()[0])) from None


def _names(given: str) -> list[str]:
    return [name for part in given.split(";" if ";" in given else ",") if (name := _text(part))]


def _article(given: str) -> str:
    if not re.fullmatch(r"\d+(-\d+)?", given.strip()):
        raise InputError(f"'{given}' is not the number of an article, such as 158 or 456-2")
    return given.strip()


def _unit(given: str) -> str | None:
    text = given.strip().upper()
    if text and not re.fullmatch(r"[A-Z]{3}", text):
        raise InputError(f"'{given}' is not a currency; write its three letters, or MCI")
    return text or None


def _word(words: type[StrEnum], *, needed: bool = True) -> Convert:
    def convert(given: str) -> str | None:
        text = given.strip().casefold()
        if not text and not needed:
            return None
        if text not in set(words):
            raise InputError(f"'{given}' is not one of {', '.join(words)}")
        return text

    return convert


def _roles(given: str) -> list[str]:
    roles: list[str] = [_word(Role)(one) for one in _names(given)]
    if not roles:
        raise InputError(f"a role is one or more of {', '.join(Role)}")
    return roles


_ARTICLE_FIELDS: dict[str, Convert] = {"code": _word(Code), "article": _article, "part": _text}
_FIELDS: dict[str, dict[str, Convert]] = {
    **{label: {"name": _needed} for label in NAMED},
    "Court": {
        "name": _needed,
        "city": _text,
        "specialisation": _word(Specialisation, needed=False),
        "instance": _word(Instance, needed=False),
    },
    "Article": _ARTICLE_FIELDS,
    "role": {"person": _needed, "roles": _roles},
    "step": {
        "step": _word(StepKind),
        "date": _date,
        "outcome": _word(Outcome, needed=False),
        "court": _text,
        "persons": _names,
    },
    "charge": {"person": _needed, **_ARTICLE_FIELDS, "status": _word(ChargeStatus)},
    "sanction": {
        "type": _word(SanctionKind),
        "stage": _word(SanctionStage),
        "months": _count,
        "days": _count,
        "hours": _count,
        "amount": _count,
        "unit": _unit,
        "persons": _names,
    },
    "attack": {"attack": _word(AttackKind), "targets": _names, "date": _date},
    "attribution": {"claim": _needed, "by": _text, "stance": _word(Stance)},
    "statistic": {"metric": _needed, "period": _date, "scope": _text, "count": _count},
}


def fields_of(kind: str) -> list[str]:
    """What may be set of a proposal of a kind (of a mention: its label), in the order of asking."""
    return [*_FIELDS.get(kind, {}), *([LABEL] if kind in NAMED else []), *([CASE] if kind in _IN_A_CASE else [])]


_IN_A_CASE = ("role", "step", "charge", "sanction")


def changes_of(kind: str, given: Mapping[str, str]) -> dict[str, Any]:
    """What somebody typed, as values of the fields; an empty text takes a value away.

    Raises:
        InputError: there is no such field, or the text is not a value of it.
    """
    changes: dict[str, Any] = {}
    for name, text in given.items():
        if name not in fields_of(kind):
            raise InputError(f"a {kind.lower()} has no field '{name}'; it has {', '.join(fields_of(kind))}")
        try:
            changes[name] = _convert(kind, name, text)
        except InputError as error:
            raise InputError(f"{name}: {error}") from None
    return changes


def _convert(kind: str, name: str, text: str) -> Any:
    if name == CASE:
        if not re.fullmatch(r"[\w.-]+", text.strip()):
            raise InputError(f"'{text}' is not the key of a case: letters, digits, hyphens and dots")
        return text.strip()
    if name == LABEL:
        if text.strip() not in NAMED:
            raise InputError(f"'{text}' is not one of {', '.join(NAMED)}")
        return text.strip()
    return _FIELDS[kind][name](text)


def fault_of(kind: str, value: Any) -> str | None:
    """Why a value is none of its kind, in a few words; None when it is well-formed."""
    name = ""
    try:
        shown = shown_fields(kind, value)
        for name, convert in _FIELDS[kind].items():
            convert(shown[name])
    except InputError as error:
        return f"{name}: {error}"
    except (KeyError, TypeError, AttributeError):
        return "its value has not the form it should have"
    return None


def changed(kind: str, value: Any, changes: Mapping[str, Any]) -> Any:
    """A value with changes made to it."""
    result = dict(value)
    for name, new in changes.items():
        if name in (CASE, LABEL):
            continue
        if kind == "charge" and name in _ARTICLE_FIELDS:
            result["article"] = {**result["article"], name: new}
        else:
            result[name] = new
    return result


def shown_fields(kind: str, value: Any) -> dict[str, str]:
    """The fields of a value as a person would type them."""
    flat = {**value, **value["article"]} if kind == "charge" else dict(value)
    shown: dict[str, str] = {}
    for name in _FIELDS.get(kind, {}):
        one = flat.get(name)
        shown[name] = "" if one is None else "; ".join(map(str, one)) if isinstance(one, list) else str(one)
    return shown
