"""Who is who: records become clusters, by automatic keys and by what people have judged. Pure functions.

A record is what one file says of one person, court, organisation or outlet. Two records are joined by the program only
when their automatic key (the folded full name; what a body's name says it is) is equal and nothing contradicts; every
other join is a person's `same`. Judgements are transitive:
A is B and B is C make A and C one. A `different` inside such a chain is a conflict: it is shown, and until somebody
revokes a judgement the chain between the two is not applied, because one node for two people is worse than two for one.

Ids are stable. A cluster is known by its automatic key (`key_id`), a record without one by its own id; when a person
says that two are the same, the left side of the oldest such judgement keeps its id. Revoking a judgement gives back
exactly what was there without it: nothing is remembered but the records and the standing judgements.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any

from graph.judgements import Conflict, Judgement, Said, standing, undisputed
from graph.records import Office, Record, automatic_key, contradiction, key_id, two_names

__all__ = ["Identity", "Office", "Record", "automatic_key", "contradiction", "key_id", "resolve"]


@dataclass(frozen=True)
class Identity:
    """The outcome: which records are one."""

    node: dict[str, str]
    """Record id to the id of its node."""
    conflicts: tuple[Conflict, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    _keys: dict[str, str] = field(default_factory=dict, repr=False)

    def of_key(self, key: str, label: str = "Person") -> str:
        """The node of those who are known by an automatic key."""
        return self._keys.get(key_id(key, label), key_id(key, label))

    @property
    def clusters(self) -> dict[str, tuple[str, ...]]:
        """Id of a node to its records, sorted."""
        found: dict[str, list[str]] = {}
        for record, node in self.node.items():
            found.setdefault(node, []).append(record)
        return {node: tuple(sorted(records)) for node, records in sorted(found.items())}

    def said(self, left: str, right: str) -> Said | None:
        """What holds between two records: same (one node); different or unsure (judged so of any of theirs); None."""
        ours, theirs = self.node.get(left, left), self.node.get(right, right)
        if ours == theirs:
            return "same"
        found: set[Said] = set()
        for judgement in self.judgements:
            ends = [self.node.get(end) or self._keys.get(end, end) for end in (judgement.left, judgement.right)]
            if sorted(ends) == sorted((ours, theirs)):
                found.add(judgement.said)
        return next((said for said in ("different", "unsure") if said in found), None)


def resolve(records: Iterable[Record], decisions: Iterable[Mapping[str, Any]] = ()) -> Identity:
    """Clusters of the records under the standing judgements; the order of both does not matter.

    Args:
        records: every record, each id once.
        decisions: lines of the ledger: decision, left, right, by, when, why, id; a revoke has a subject.

    Raises:
        ValueError: two records have one id.
    """
    known: dict[str, Record] = {}
    for record in records:
        if known.setdefault(record.id, record) != record:
            raise ValueError(f"two records have the id {record.id}")
    keys: dict[str, list[str]] = {}
    for record in sorted(known.values(), key=lambda one: one.id):
        if record.key is not None:
            keys.setdefault(key_id(record.key, record.label), []).append(record.id)
    judgements = standing(decisions)
    conflicts = _unknown(judgements, known, keys)
    usable = [one for one in judgements if all(end in known or end in keys for end in (one.left, one.right))]
    sames = [one for one in usable if one.said == "same"]
    against = [one for one in usable if one.said != "same"]

    joined = _Sets([*known, *keys])
    applied, disputed = undisputed(sames, [one for one in against if one.said == "different"])
    conflicts += disputed
    for one in applied:
        joined.union(one.left, one.right)
    conflicts += _judged_against_sense(joined, applied, known)
    for key, members in sorted(keys.items()):
        conflicts += _join_by_key(joined, key, members, known, against)
    nodes = _nodes(joined, known, keys, applied)
    of_keys = {key: nodes.pop(key) for key in keys}
    return Identity(nodes, tuple(conflicts), tuple(judgements), of_keys)


class _Sets:
    """Disjoint sets: which ids are one so far."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._parent = {one: one for one in ids}
        self._members: dict[str, set[str]] = {one: {one} for one in self._parent}

    def find(self, one: str) -> str:
        while self._parent[one] != one:
            self._parent[one] = self._parent[self._parent[one]]
            one = self._parent[one]
        return one

    def members(self, one: str) -> set[str]:
        return self._members[self.find(one)]

    def union(self, one: str, other: str) -> None:
        ours, theirs = self.find(one), self.find(other)
        if ours != theirs:
            self._parent[theirs] = ours
            self._members[ours] |= self._members.pop(theirs)


def _unknown(judgements: list[Judgement], known: Mapping[str, Record], keys: Mapping[str, Any]) -> list[Conflict]:
    """Judgements about records that are no longer there; they wait, and are told."""
    return [
        Conflict(
            "unknown", (one.left, one.right), "a judged record is not in any file now; the judgement waits", (one.id,)
        )
        for one in judgements
        if not all(end in known or end in keys for end in (one.left, one.right))
    ]


def _judged_against_sense(joined: _Sets, applied: list[Judgement], known: Mapping[str, Record]) -> list[Conflict]:
    """A person may join what contradicts itself; that is told."""
    found: dict[tuple[str, ...], Conflict] = {}
    for one in applied:
        members = sorted(joined.members(one.left) & known.keys())
        for left, right in combinations(members, 2):
            why = contradiction(known[left], known[right])
            if why:
                found.setdefault(
                    (left, right),
                    Conflict("contradiction", (left, right), f"judged the same, although {why}", (one.id,)),
                )
    return list(found.values())


def _join_by_key(
    joined: _Sets, key: str, members: list[str], known: Mapping[str, Record], against: list[Judgement]
) -> list[Conflict]:
    """Join the records of one automatic key, unless somebody said otherwise or they contradict each other."""
    # Judged apart from the key itself ("not the usual bearer of this name"): they stay out, the others are joined.
    kept = [one for one in members if not _apart({*joined.members(one)}, {*joined.members(key)}, against)]
    for left, right in combinations(sorted(kept), 2):
        sets = joined.members(left), joined.members(right)
        if sets[0] is sets[1]:
            continue
        judged = _apart(sets[0], sets[1], against)
        if judged:
            why = f"judged {judged.said}, and bear one name; say of each bearer of the name whose record it is"
            return [Conflict("namesakes", tuple(sorted(kept)), why, (judged.id,))]
        two = two_names(known[left], known[right])
        if two:
            return [Conflict("contradiction", tuple(sorted(kept)), f"have one key, but {two}; not joined")]
        for ours, theirs in product(sorted(sets[0] & known.keys()), sorted(sets[1] & known.keys())):
            why_not = contradiction(known[ours], known[theirs])
            if why_not:
                return [Conflict("contradiction", tuple(sorted(kept)), f"bear one name, but {why_not}; not joined")]
    for one in kept:
        joined.union(key, one)
    return []


def _apart(ours: set[str], theirs: set[str], against: list[Judgement]) -> Judgement | None:
    """The judgement (different or unsure) that stands between two sets, if any."""
    for one in against:
        if (one.left in ours and one.right in theirs) or (one.left in theirs and one.right in ours):
            return one
    return None


def _nodes(
    joined: _Sets, known: Mapping[str, Record], keys: Mapping[str, Any], applied: list[Judgement]
) -> dict[str, str]:
    """The id of the node of every record and every automatic key."""

    def own(one: str) -> str:
        """The id that a record has without any judgement: of its key, when it was joined by it."""
        record = known.get(one)
        if record is None or record.key is None:
            return one
        key = key_id(record.key, record.label)
        return key if joined.find(key) == joined.find(one) else one

    oldest: dict[str, str] = {}
    for judgement in applied:  # the oldest first
        oldest.setdefault(joined.find(judgement.left), own(judgement.left))
    return {one: oldest.get(joined.find(one), own(one)) for one in [*sorted(known), *keys]}
