"""The ledger: every decision a person made, one a line, append-only.

A decision is never altered or removed; a later `revoke` names the one it takes back. Lines from
several people at once are safe: a line is appended whole, under a lock.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, model_validator

from graph.model import entity_id
from graph.problems import Problem, sentence
from graph.values import Value


class Verdict(StrEnum):
    """What was decided."""

    CONFIRM = "confirm"
    REJECT = "reject"
    EDIT = "edit"
    DEFER = "defer"
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    REVOKE = "revoke"


class Decision(Value):
    """One line of the ledger."""

    id: str = Field(default="", description="opaque id of the decision")
    decision: Verdict = Field(description="what was decided")
    subject: str | None = Field(default=None, description="the fact, or the decision that is revoked")
    left: str | None = Field(default=None, description="for same, different, unsure: one record")
    right: str | None = Field(default=None, description="for same, different, unsure: the other record")
    value: dict[str, Any] | None = Field(default=None, description="for edit: the corrected fields")
    by: str = Field(min_length=1, description="who decided")
    when: datetime.datetime = Field(description="when, with its time zone")
    why: str | None = Field(default=None, description="the reason")

    @model_validator(mode="after")
    def _complete(self) -> Decision:
        if self.when.tzinfo is None:
            raise ValueError("a decision's time needs a time zone, such as 2023-12-01T10:00:00+06:00")
        if self.decision in _PAIRWISE and not (self.left and self.right):
            raise ValueError(f"'{self.decision}' needs left and right")
        if self.decision not in _PAIRWISE and not self.subject:
            raise ValueError(f"'{self.decision}' needs a subject")
        if not self.id:
            key = (self.decision, self.subject, self.left, self.right, self.by, self.when.isoformat())
            object.__setattr__(self, "id", entity_id("decision", *key))
        return self


_PAIRWISE = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})


class Ledger:
    """The file of decisions of a casebook."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, *decisions: Decision) -> None:
        """Write decisions at the end, each as one line; concurrent writers lose nothing."""
        from filelock import FileLock

        lines = "".join(_line(decision) for decision in decisions)
        with FileLock(self.path.with_suffix(".lock")), self.path.open("a+", encoding="utf-8") as file:
            file.seek(0, 2)
            if file.tell() and not _ends_with_newline(self.path):
                lines = "\n" + lines  # an earlier writer was cut off; keep its line apart from ours
            file.write(lines)
            file.flush()

    def read(self) -> tuple[list[Decision], list[Problem]]:
        """Every decision in the order of the file, and the lines that are none."""
        decisions: list[Decision] = []
        problems: list[Problem] = []
        for number, line in self._lines():
            try:
                decisions.append(Decision.model_validate_json(line))
            except ValidationError as errors:
                first = errors.errors()[0]
                problems.append(Problem(self.path.name, number, ".".join(map(str, first["loc"])), sentence(first)))
        return decisions, problems

    def standing(self) -> list[Decision]:
        """The decisions that have not been revoked."""
        decisions, _ = self.read()
        revoked = {one.subject for one in decisions if one.decision is Verdict.REVOKE}
        return [one for one in decisions if one.id not in revoked and one.decision is not Verdict.REVOKE]

    def _lines(self) -> Iterator[tuple[int, str]]:
        if not self.path.exists():
            return
        with self.path.open(encoding="utf-8", errors="replace") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield number, line


def _line(decision: Decision) -> str:
    return json.dumps(decision.model_dump(mode="json", exclude_none=True), ensure_ascii=False) + "\n"


def _ends_with_newline(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, 2)
        return file.read(1) == b"\n"
