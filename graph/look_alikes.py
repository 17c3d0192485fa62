"""Which records a person should look at: names that may be one, raised or lowered by what stands around them.

Context never joins anything, it only orders the questions: a shared outlet, case, co-party, place or time raises a
proposal, two outlets or two places lower it, and a contradiction (two genders, two fathers, two sides of one case, two
offices at one time) removes it, as does a judgement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.aliases import AliasTable
from graph.blocking import candidate_pairs
from graph.identity import Identity, Record, contradiction
from graph.names import REVIEW, compare

_RAISED = {"outlet": 0.06, "body": 0.06, "case": 0.05, "party": 0.04, "post": 0.04, "place": 0.02, "time": 0.01}
"""What each kind of shared context adds, once a kind; all of them together leave an initial below certainty."""
_LOWERED = {"outlet": 0.03, "body": 0.03, "place": 0.02, "time": 0.01}
"""What each kind takes away when both have it and share none of it."""
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
    records: Iterable[Record],
    identity: Identity,
    context: Mapping[str, frozenset[tuple[str, str]]] | None = None,
    aliases: AliasTable | None = None,
) -> list[LookAlike]:
    """Pairs of records of two nodes that nobody has judged, the likeliest first.

    Args:
        records: as given to `resolve`.
        identity: what `resolve` made of them.
        context: record id to what stands around it, as kind (outlet, case, party, post, place, time) and name.
        aliases: the casebook's names of bodies.
    """
    around = context or {}
    best: dict[tuple[str, str], LookAlike] = {}
    for one, other in _candidates(records, aliases):
        nodes = tuple(sorted((identity.node[one.id], identity.node[other.id])))
        if nodes[0] == nodes[1] or identity.said(one.id, other.id) or contradiction(one, other):
            continue
        found = compare(one.name, other.name, one.label, aliases)
        change, told = _context(around.get(one.id, frozenset()), around.get(other.id, frozenset()))
        score = round(max(0.0, min(HIGHEST, found.score + change)), 3)
        if found.score < LEAST_NAME or score < REVIEW:
            continue
        look_alike = LookAlike(one.id, other.id, score, (*found.reasons, *told))
        pair = (nodes[0], nodes[1])
        # One question for two nodes, however many of their records are alike.
        if pair not in best or (-score, one.id, other.id) < (-best[pair].score, best[pair].left, best[pair].right):
            best[pair] = look_alike
    return sorted(best.values(), key=lambda one: (-one.score, one.left, one.right))


def _candidates(records: Iterable[Record], aliases: AliasTable | None) -> Iterator[tuple[Record, Record]]:
    """Pairs of records of one kind whose names are worth comparing, in the order of their ids."""
    by_label: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda one: one.id):
        by_label.setdefault(record.label, []).append(record)
    for label, known in sorted(by_label.items()):
        for i, j in candidate_pairs([one.name for one in known], label, aliases):
            yield known[i], known[j]


def _context(ours: frozenset[tuple[str, str]], theirs: frozenset[tuple[str, str]]) -> tuple[float, list[str]]:
    """What the things around two records add to or take from the score of their names, and why."""
    shared = ours & theirs
    raised = {kind for kind, _ in shared} & _RAISED.keys()
    both = {kind for kind, _ in ours} & {kind for kind, _ in theirs}
    lowered = (both & _LOWERED.keys()) - raised
    told = [f"same {kind}: {name}" for kind, name in sorted(shared) if kind in _RAISED]
    told += [f"another {kind}" for kind in sorted(lowered)]
    return sum(_RAISED[kind] for kind in raised) - sum(_LOWERED[kind] for kind in lowered), told
