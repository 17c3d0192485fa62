"""Deciding about what a program proposed: what a screen asks and answers, whoever brought the proposals in.

The loaders know the proposals; a screen, such as the explorer's page, shows them. Neither imports the other: the
implementation is found by its entry point, as commands are, and this is what they agree on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Protocol, cast

from graph.casebook import Casebook
from graph.errors import UsageError
from graph.ledger import Verdict

GROUP = "casegraph.review"


@dataclass(frozen=True, slots=True)
class Question:
    """A proposal that waits for a decision, with the sentence it was read from."""

    key: str
    """What the ledger knows the proposal by."""
    group: str
    """The case or the heading it belongs under."""
    kind: str
    """A label, or a kind of fact such as `step`."""
    says: str
    source: str
    """The short name of the document."""
    start: int
    end: int
    before: str
    quote: str
    after: str
    forms: tuple[str, ...] = ()
    """Other spellings of a name that are decided with it."""
    inferred: tuple[str, ...] = ()
    """Parts that are not printed in the document."""
    fields: tuple[tuple[str, str], ...] = ()
    """What may be corrected, as a person types it: name and value."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two records that may be one person: where it stands, and what is known of it there."""

    record: str
    name: str
    place: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be one person, how alike their names are (0 to 1), and why it is asked."""

    left: Side
    right: Side
    score: float
    reasons: tuple[str, ...]


class Reviewing(Protocol):
    """The open questions about a casebook, and where their answers go."""

    def reviewer(self) -> str:
        """Who decides unless somebody else is named; may be empty."""
        ...

    def questions(self) -> Sequence[Question]:
        """The proposals that wait, in the order in which a person is asked."""
        ...

    def pairs(self) -> Sequence[Pair]:
        """The pairs of records that nobody has judged, the likeliest first."""
        ...

    def decide(self, key: str, verdict: Verdict, *, by: str, why: str | None, typed: Mapping[str, str]) -> None:
        """Write a decision about a proposal into the ledger; `typed` are the corrected fields of an edit.

        Raises:
            NotFoundError: no proposal has that key.
            InputError: what was typed is no value of its field.
        """
        ...

    def judge(self, left: str, right: str, verdict: Verdict, *, by: str, why: str | None) -> None:
        """Write down whether two records are one person: same, different or unsure.

        Raises:
            NotFoundError: there is no such record.
        """
        ...


def open_review(casebook: Casebook) -> Reviewing:
    """The questions about a casebook.

    Raises:
        UsageError: nothing that is installed brings proposals.
    """
    found = sorted(entry_points(group=GROUP), key=lambda entry: entry.name)
    if not found:
        raise UsageError("nothing that is installed brings proposals to review")
    return cast("Reviewing", found[0].load()(casebook))
