"""Read a few sentences with the rules, for tests of what they say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from loaders.documents import read_document
from loaders.reader.candidate import Candidate, read
from loaders.reader.rules import Rules

HEAD = "Freedom of speech: chronicle of May 2019\n\n"


def candidates(folder: Path, text: str, head: str = HEAD) -> list[Candidate]:
    """What the rules find in a text, under a head that says its period is May 2019."""
    file = folder / "report.txt"
    file.write_text(head + text, encoding="utf-8")
    return read(read_document(file), Rules()).accepted


def mentions(folder: Path, text: str, label: str) -> list[Any]:
    """The values of the mentions with a label, in the order of the text."""
    return [one.value for one in candidates(folder, text) if one.label == label]


def values(folder: Path, text: str, kind: str, head: str = HEAD) -> list[Any]:
    """The values of the candidates of a kind, in the order of the text."""
    return [one.value for one in candidates(folder, text, head) if one.kind == kind]
