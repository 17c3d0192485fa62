"""Whether two names are one: people by the roles of their words, courts and agencies by what they are.

    >>> compare("L. Beisekulova", "Lyazzat Beisenkulova").verdict
    'review'
    >>> compare("Dinara Yegeubaeva", "Динара Егеубаева").verdict
    'same'
    >>> compare("Oleksiy Tokarev", "Алексей Токаев").verdict
    'different'

"same" means that a program may join two records in which nothing else speaks against it; "review" that a person
must look; "different" that a program does not even ask. Nothing but the two names is looked at here; what stands
around them is `graph.identity`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from graph.aliases import AliasTable
from graph.blocking import blocking_keys
from graph.body_match import compare_agencies, compare_courts, compare_outlets
from graph.person_match import compare_people
from graph.person_names import PersonName, person_name
from graph.translit import fold

__all__ = ["REVIEW", "SAME", "Comparison", "PersonName", "blocking_keys", "compare", "fold", "person_name"]

Verdict = Literal["same", "review", "different"]

SAME = 0.80
"""From this score on two names are taken for one."""
REVIEW = 0.60
"""From this score on a person is asked."""


@dataclass(frozen=True)
class Comparison:
    """The outcome of a comparison: score from 0 to 1, verdict, and why."""

    score: float
    verdict: Verdict
    reasons: tuple[str, ...]

    def as_dict(self) -> dict[str, float | str | list[str]]:
        """As the command line prints it."""
        return {"score": self.score, "verdict": self.verdict, "reasons": list(self.reasons)}


def compare(a: str, b: str, label: str = "Person", aliases: AliasTable | None = None) -> Comparison:
    """Compare two names of one kind of thing; the order of the two does not matter.

    `label` is a node label: Court, Organization and Outlet are compared by what they are, every other as a person.
    `aliases` is a casebook's table of the names of bodies; by default the one that comes with the program.
    """
    left, right = sorted((a, b), key=lambda text: (fold(text), text))
    return _compared(left, right, label, aliases)


_BODIES = {"Court": compare_courts, "Organization": compare_agencies, "Outlet": compare_outlets}
LABELS = ("Person", *_BODIES)
"""What can be compared; second labels of a person (Judge, Journalist) are compared as persons."""


@lru_cache(maxsize=1 << 14)
def _compared(left: str, right: str, label: str, aliases: AliasTable | None) -> Comparison:
    found = _BODIES[label](left, right, aliases) if label in _BODIES else compare_people(left, right)
    score = round(found.score, 3)
    verdict: Verdict = "same" if score >= SAME else "review" if score >= REVIEW else "different"
    return Comparison(score, verdict, tuple(found.reasons))
