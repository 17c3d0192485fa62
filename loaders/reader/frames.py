"""What a language must say for events to be read: words for courts, the head of a chronicle's entry; and which kinds exclude each other."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frames:
    """What the readers of events need to know of a language."""

    supreme: re.Pattern[str]
    same_court: re.Pattern[str]
    the_court: re.Pattern[str]
    dateline: re.Pattern[str]


# What is filed with the police, a court or another body, and what a court of any instance decides.
FILED = frozenset(("complaint", "appeal_filed", "cassation_filed", "claim_filed"))
DECIDED = frozenset(("judgment", "appeal_decision", "cassation_decision"))
_EXCLUSIVE = (
    FILED,
    DECIDED | {"termination"},
    frozenset(("detention", "arrest")),
    frozenset(("property", "threat")),
    frozenset(("physical", "obstruction", "denial_of_access")),
)


def exclude(left: str, right: str) -> bool:
    """Whether one phrase cannot tell both."""
    return any(left in group and right in group for group in _EXCLUSIVE)
