"""The published JSON Schema says the same as the program: what one accepts or refuses, so does the other."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from graph import yaml_lines

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = json.loads((ROOT / "graph" / "case.schema.json").read_text(encoding="utf-8"))
FILES = sorted((ROOT / "graph" / "example" / "casebook" / "cases").glob("*.yaml"))


def faults(data: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    return [error.message for error in validator.iter_errors(data)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_bundled_files_fit_the_schema(path: Path) -> None:
    assert faults(yaml_lines.read(path).data) == []


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("cases", 0, "kind"), "crimnal"),
        (("cases", 0, "steps", 0, "kind"), "verdict"),
        (("cases", 0, "steps", 0, "outcom"), "convicted"),
        (("cases", 0, "charges", 0, "articles"), ["194 CC"]),
    ],
)
def test_an_editor_marks_what_the_program_would_refuse(way: tuple[str | int, ...], value: object) -> None:
    path = next(path for path in FILES if "severny" in path.stem)
    data: Any = copy.deepcopy(yaml_lines.read(path).data)
    inner = data
    for part in way[:-1]:
        inner = inner[part]
    inner[way[-1]] = value
    assert faults(data)
