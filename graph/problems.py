"""What is wrong with somebody's input, said so that they can mend it: file, line, field, sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


@dataclass(frozen=True, order=True)
class Problem:
    """One fact that could not be accepted."""

    file: str
    line: int | None
    field: str
    message: str

    def __str__(self) -> str:
        where = self.file + (f", line {self.line}" if self.line else "")
        return f"{where}: {self.field + ': ' if self.field else ''}{self.message}"

    def record(self) -> dict[str, Any]:
        """The problem as a row of a table."""
        return {"file": self.file, "line": self.line, "field": self.field, "message": self.message}


def field_path(path: tuple[str | int, ...]) -> str:
    """`cases[0].steps[2].date`: the way to a field as a person would point at it."""
    shown = ""
    for part in path:
        shown += f"[{part + 1}]" if isinstance(part, int) else (f".{part}" if shown else str(part))
    return shown


def sentence(error: ErrorDetails) -> str:
    """One pydantic error in plain words."""
    kind, context = error["type"], error.get("ctx", {})
    given = error.get("input")
    if kind in _SENTENCES:
        return _SENTENCES[kind].format(given=_short(given), **context)
    text = error["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, ")
    return text[:1].lower() + text[1:] if text.startswith("Input ") else text


def _short(given: Any) -> str:
    text = "a group of fields" if isinstance(given, Mapping) else "a list" if isinstance(given, list) else str(given)
    return text if len(text) <= 60 else text[:57] + "..."


_SENTENCES = {
    "missing": "this field is required",
    "extra_forbidden": "there is no such field here; look at the spelling",
    "enum": "'{given}' is not one of {expected}",
    "literal_error": "'{given}' is not one of {expected}",
    "string_type": "this must be text, and it is {given}",
    "int_type": "this must be a whole number, and it is '{given}'",
    "int_parsing": "'{given}' is not a whole number",
    "bool_type": "this must be true or false, and it is '{given}'",
    "bool_parsing": "this must be true or false, and it is '{given}'",
    "list_type": "this must be a list (lines that begin with '- ')",
    "tuple_type": "this must be a list (lines that begin with '- ')",
    "dict_type": "this must be a group of named fields, and it is '{given}'",
    "model_type": "this must be a group of named fields, and it is '{given}'",
    "model_attributes_type": "this must be a group of named fields, and it is '{given}'",
    "greater_than_equal": "{given} is too small; the least is {ge}",
    "less_than_equal": "{given} is too large; the most is {le}",
    "string_too_short": "this must not be empty",
    "string_pattern_mismatch": "'{given}' is not written as it should be (expected pattern {pattern})",
}
