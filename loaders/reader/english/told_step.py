"""A step as one sentence tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """A step read from a sentence: its place in the masked text."""

    kind: str
    outcome: str | None
    start: int
    end: int
    weak: bool = False
    date: str | None = None
    # Where the verb stands, when the step is told by a verb with its noun.
    at: int | None = None
    # A court looked at something, which is no more than how its decision came about.
    looked_at: bool = False
    # No rule knows the words; they were weighed.
    weighed: bool = False

    def verb(self) -> int:
        """The place of the verb, or of the first word."""
        return self.start if self.at is None else self.at
