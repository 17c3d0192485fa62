"""The answer to a question: named columns and rows of plain JSON values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Table:
    """Rows of plain values: text, numbers, booleans, None, lists and dicts of these.

    A node is `{"id", "labels", "properties"}`, a relation `{"id", "type", "start", "end",
    "properties"}` (all ids are ours), a path `{"nodes", "relations"}`; dates are ISO text.
    """

    columns: list[str]
    rows: list[dict[str, Any]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, name: str) -> list[Any]:
        """The values of one column, in the order of the rows."""
        return [row[name] for row in self.rows]
