"""The saved questions: one `.cypher` file each, whose header makes it a command, a form and a call.

    // title: Cases before a court
    // about: Cases and steps that a court heard, with the outcome.
    // param court: Text -- part of the court's name
    // param days: Number = 90 -- how many days

A parameter is `Text`, `Number`, `Date` (`today` is a date) or `YesNo`; with `= …` it may be left out.
Every question also gets `$review`, the list of review states it may answer from.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from graph.errors import InputError, NotFoundError, UsageError
from graph.vocabulary import Review

_HEADER = re.compile(r"//\s*(title|about)\s*:\s*(.+)")
_PARAM = re.compile(r"//\s*param\s+(\w+)\s*:\s*(\w+)\s*(?:=\s*(.*?))?\s*(?:--\s*(.*))?\Z")
TYPES = ("Text", "Number", "Date", "YesNo")
REVIEW = "review"


@dataclass(frozen=True)
class Parameter:
    """A parameter of a question."""

    name: str
    type: str
    about: str = ""
    default: str | None = None

    @property
    def required(self) -> bool:
        """Whether the question cannot be asked without it."""
        return self.default is None

    def value(self, text: str) -> str | int | bool:
        """The value that a text stands for.

        Raises:
            UsageError: the text is not of the parameter's type.
        """
        text = text.strip()
        if self.type == "Number":
            if not re.fullmatch(r"[-+]?\d{1,15}", text):
                raise UsageError(f"'{self.name}' is a whole number, and '{text}' is none")
            return int(text)
        if self.type == "YesNo":
            if text.casefold() not in _YES | _NO:
                raise UsageError(f"'{self.name}' is yes or no, and '{text}' is neither")
            return text.casefold() in _YES
        if self.type == "Date":
            return _date(self.name, text)
        return text


_YES, _NO = {"yes", "true", "1"}, {"no", "false", "0"}


def _date(name: str, text: str) -> str:
    if text == "today":
        return datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    from graph.values import When  # slow to import, and most questions have no date

    try:
        when = When.model_validate(text)
    except ValueError:
        raise UsageError(f"'{name}' is a date such as 2023-12-31 or today, and '{text}' is none") from None
    if when.precision != "day":
        raise UsageError(f"'{name}' is one day, such as 2023-12-31; '{text}' is more")
    return when.date


@dataclass(frozen=True)
class Question:
    """A saved question."""

    name: str
    topic: str
    title: str
    about: str
    cypher: str
    parameters: tuple[Parameter, ...] = ()

    def arguments(self, given: Mapping[str, str], *, proposed: bool = False) -> dict[str, Any]:
        """The parameters to run it with, from texts; with `proposed`, unconfirmed facts answer too.

        Raises:
            UsageError: one is unknown, missing or not of its type.
        """
        known = {one.name: one for one in self.parameters}
        for name in given:
            if name not in known:
                listed = ", ".join(known) or "none"
                raise UsageError(f"'{self.name}' has no parameter '{name}'; it has: {listed}")
        values: dict[str, Any] = {REVIEW: review_states(proposed=proposed)}
        for one in self.parameters:
            text = given.get(one.name, one.default)
            if text is None:
                raise UsageError(f"'{self.name}' needs --param {one.name}=…  ({one.about or one.type})")
            values[one.name] = one.value(text)
        return values


def review_states(*, proposed: bool) -> list[str]:
    """The review states from which an answer may come."""
    return [str(Review.CONFIRMED), str(Review.PROPOSED)] if proposed else [str(Review.CONFIRMED)]


@cache
def catalog() -> dict[str, Question]:
    """Every bundled question by its name, in the order of topic and name."""
    root = files("queries") / "cypher"
    found = [
        parse(path.name.removesuffix(".cypher"), folder.name, path.read_text(encoding="utf-8"))
        for folder in _sorted(root)
        if folder.is_dir()
        for path in _sorted(folder)
        if path.name.endswith(".cypher")
    ]
    return {question.name: question for question in found}


def _sorted(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda item: item.name)


def question(name: str) -> Question:
    """A question by its name, or from a file when the name is a path that ends in `.cypher`.

    Raises:
        NotFoundError: there is none.
        InputError: the file cannot be read, or has no header.
    """
    if name.endswith(".cypher"):
        path = Path(name)
        try:
            return parse(path.stem, "file", path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"{name} cannot be read ({error})") from None
    if name not in catalog():
        from difflib import get_close_matches

        close = get_close_matches(name, catalog(), n=3, cutoff=0.4)
        hint = f"; did you mean: {', '.join(close)}" if close else ""
        raise NotFoundError(f"there is no question '{name}'{hint}. `casegraph queries` lists them all")
    return catalog()[name]


def parse(name: str, topic: str, text: str) -> Question:
    """Read a question from the text of its file.

    Raises:
        InputError: its header is incomplete or names an unknown type.
    """
    fields: dict[str, str] = {}
    parameters: list[Parameter] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("//"):
            break
        if match := _HEADER.match(line):
            fields[match[1]] = match[2].strip()
        elif match := _PARAM.match(line):
            if match[2] not in TYPES:
                raise InputError(f"{name}.cypher, line {number}: a parameter is {', '.join(TYPES)}, not '{match[2]}'")
            default = match[3].strip().strip("\"'") if match[3] is not None else None
            parameters.append(Parameter(match[1], match[2], (match[4] or "").strip(), default))
        elif "param" in line.split(":")[0]:
            raise InputError(f"{name}.cypher, line {number}: write // param name: Type = default -- what it is")
    for required in ("title", "about"):
        if required not in fields:
            raise InputError(f"{name}.cypher has no line '// {required}: …'")
    return Question(name, topic, fields["title"], fields["about"], text, tuple(parameters))
