"""Reads a case file entry by entry: what is wrong is said with its line, and the rest goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError

from graph import yaml_lines
from graph.problems import Problem, field_path, sentence
from graph.yaml_lines import YamlFile
from loaders.caseformat import CaseFile
from loaders.entries import Entry

Place = tuple[str | int, ...]


@dataclass
class ReadCaseFile:
    """A case file as far as it could be read. `read` counts entries; `rejected` those refused so far."""

    name: str
    content: CaseFile = field(default_factory=CaseFile)
    parsed: YamlFile | None = None
    places: dict[int, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    read: int = 0
    rejected: int = 0

    @property
    def accepted(self) -> int:
        """How many entries became facts."""
        return self.read - self.rejected

    def refuse(self, place: Place, message: str, *, entries: int = 1) -> None:
        """Note a problem at a place of the file; `entries` are refused because of it."""
        line = self.parsed.line(place) if self.parsed else None
        self.problems.append(Problem(self.name, line, field_path(place), message))
        self.rejected += entries

    def place(self, entry: Entry) -> Place:
        """Where an accepted entry stands in the file."""
        return self.places.get(id(entry), ())


def read_case_file(path: Path, name: str) -> ReadCaseFile:
    """Read and check one file. Never raises for what is in it; see `problems`."""
    result = ReadCaseFile(name)
    try:
        result.parsed = yaml_lines.read(path)
    except yaml_lines.YamlError as error:
        result.problems.append(Problem(name, error.line, "", str(error)))
        return result
    data = result.parsed.data
    if data is None:
        return result
    if not isinstance(data, dict):
        result.refuse((), "a case file is a group of named sections (people:, cases:, ...)", entries=0)
        return result
    known = {info.alias or field_name for field_name, info in CaseFile.model_fields.items()}
    for section in [name for name in data if name not in known]:
        result.refuse((section,), f"there is no section '{section}'; look at the spelling", entries=0)
    content = _salvage(CaseFile, {name: part for name, part in data.items() if name in known}, (), result)
    if content is None:
        # A header field is wrong; what stands under the sections is still good.
        content = _salvage(CaseFile, {name: data[name] for name in _nested(CaseFile) if name in data}, (), result)
    if isinstance(content, CaseFile):
        result.content = content
    return result


def _salvage(model: type[BaseModel], data: Any, place: Place, result: ReadCaseFile) -> BaseModel | None:
    """Validate an entry and, one by one, the entries inside it; leave out those that fail."""
    if isinstance(data, dict):
        data = dict(data)
        for name, child in _nested(model).items():
            if isinstance(data.get(name), list):
                found = [(_salvage(child, item, (*place, name, n), result)) for n, item in enumerate(data[name])]
                data[name] = [item for item in found if item is not None]
            elif isinstance(data.get(name), dict):
                pairs = {key: _salvage(child, item, (*place, name, key), result) for key, item in data[name].items()}
                data[name] = {key: item for key, item in pairs.items() if item is not None}
    is_entry = issubclass(model, Entry)
    result.read += is_entry
    try:
        valid = model.model_validate(data)
    except ValidationError as errors:
        inside = _count_entries(model, data)
        for number, one in enumerate(errors.errors()):
            # One refusal for the entry and all it holds; further mistakes in it are only listed.
            result.refuse((*place, *one["loc"]), sentence(one), entries=0 if number else is_entry + inside)
        return None
    result.places[id(valid)] = place
    return valid


def _count_entries(model: type[BaseModel], data: Any) -> int:
    """How many valid entries an invalid one holds; they are refused with it."""
    if not isinstance(data, dict) or not issubclass(model, Entry):
        return 0
    total = 0
    for name in _nested(model):
        held = data.get(name)
        for item in held.values() if isinstance(held, dict) else held or []:
            if isinstance(item, Entry):
                fields = {field_name: getattr(item, field_name) for field_name in type(item).model_fields}
                total += 1 + _count_entries(type(item), fields)
    return total


@cache
def _nested(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The fields of a model that hold entries, as lists or under handles."""
    found: dict[str, type[BaseModel]] = {}
    for name, info in model.model_fields.items():
        if get_origin(info.annotation) in (list, dict):
            inner = get_args(info.annotation)[-1]
            if isinstance(inner, type) and issubclass(inner, Entry):
                found[info.alias or name] = inner
    return found
