"""Which records a person should look at: names that may be one, raised or lowered by what stands around them.

Context never joins anything, it only orders the questions: a shared outlet, case, co-party or place raises a
proposal, a contradiction (two genders, two fathers, two sides of one case) removes it, as does a judgement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.blocking import candidate_pairs
from graph.identity import Identity, Record, contradiction
from graph.names import REVIEW, compare

_RAISED = {"outlet": 0.06, "case": 0.05, "party": 0.04, "post": 0.04, "place": 0.02}
"""What each kind of shared context adds, once a kind; all of them together leave an initial below certainty."""
HIGHEST = 0.99
LEAST_NAME = 0.5
"""A name must reach this by itself: context makes nobody of a stranger."""


@dataclass(frozen=True)
class LookAlike:
    """Two records that may be one person, the name's score with its context, and why."""

    left: str
    right: str
    score: float
    reasons: tuple[str, ...]


def look_alikes(
    records: Iterable[Record], identity: Identity, context: Mapping[str, frozenset[tuple[str, str]]] | None = None
) -> list[LookAlike]:
    """Pairs of records of two nodes that nobody has judged, the likeliest first.

    Args:
        records: as given to `resolve`.
        identity: what `resolve` made of them.
        context: record id to what stands around it, as kind (outlet, case, party, post, place) and name.
    """
    known = sorted(records, key=lambda one: one.id)
    around = context or {}
    best: dict[tuple[str, str], LookAlike] = {}
    for i, j in candidate_pairs([one.name for one in known]):
        one, other = known[i], known[j]
        nodes = tuple(sorted((identity.node[one.id], identity.node[other.id])))
        if nodes[0] == nodes[1] or identity.said(one.id, other.id) or contradiction(one, other):
            continue
        found = compare(one.name, other.name)
        shared = around.get(one.id, frozenset()) & around.get(other.id, frozenset())
        kinds = sorted({kind for kind, _ in shared} & _RAISED.keys())
        score = round(min(HIGHEST, found.score + sum(_RAISED[kind] for kind in kinds)), 3)
        if found.score < LEAST_NAME or score < REVIEW:
            continue
        reasons = (*found.reasons, *(f"same {kind}: {name}" for kind, name in sorted(shared) if kind in _RAISED))
        look_alike = LookAlike(one.id, other.id, score, reasons)
        pair = (nodes[0], nodes[1])
        # One question for two nodes, however many of their records are alike.
        if pair not in best or (-score, one.id, other.id) < (-best[pair].score, best[pair].left, best[pair].right):
            best[pair] = look_alike
    return sorted(best.values(), key=lambda one: (-one.score, one.left, one.right))
