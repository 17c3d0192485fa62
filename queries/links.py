"""What links attackers and attacks: the things that two of them share, and the claims that this rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from graph.merge import union
from queries.happenings import Claim, Happenings, Sources, Traits

WEIGHTS: Mapping[str, int] = {"attacks": 3, "cases": 3, "infrastructure": 3, "attackers": 3, "targets": 2, "methods": 1}
"""What one shared thing of a kind adds to the strength of a link."""

ATTRIBUTION = 3
"""Strength of the link between an attack and somebody blamed for it."""


@dataclass(frozen=True)
class Reason:
    """Why two members are linked: what they share, by name, and where that was read."""

    kind: str
    names: tuple[str, ...]
    sources: Sources
    counted: bool = True
    """False when it only follows from another reason: accomplices share the targets of their attack."""

    @property
    def strength(self) -> int:
        """What it adds to the strength of its link."""
        return WEIGHTS.get(self.kind, 0) * len(self.names) if self.counted else 0


@dataclass(frozen=True)
class Link:
    """Two members, by id, and what links them. `claims` are those of an attribution, or those it rests on."""

    start: str
    end: str
    reasons: tuple[Reason, ...]
    claims: tuple[Claim, ...] = ()
    attribution: bool = False

    @property
    def strength(self) -> int:
        """How much is shared, weighted by `WEIGHTS`; of shared attacks and shared cases the larger counts."""
        if self.attribution:
            return ATTRIBUTION
        by_kind = {reason.kind: reason.strength for reason in self.reasons}
        together = max(by_kind.pop("attacks", 0), by_kind.pop("cases", 0))
        return max(1, together + sum(by_kind.values()))

    @property
    def disputed(self) -> bool:
        """Whether somebody denies or disputes an attribution that it rests on."""
        return any(claim.contesting for claim in self.claims)

    @property
    def sources(self) -> Sources:
        """Where everything that links them was read."""
        return union(
            (s for reason in self.reasons for s in reason.sources), (s for c in self.claims for s in c.sources)
        )


def attributions(happenings: Happenings) -> Iterator[Link]:
    """From every attack to everybody who is blamed for it."""
    for attack, attacker in sorted({(claim.attack, claim.attacker) for claim in happenings.said()}):
        yield Link(attack, attacker, (), happenings.said(attack=attack, attacker=attacker), attribution=True)


def among_attackers(happenings: Happenings) -> Iterator[Link]:
    """Between those who are blamed."""
    for left, right in combinations(sorted(happenings.had), 2):
        link = _accomplices(happenings, left, right)
        if link:
            yield link


def among_attacks(happenings: Happenings) -> Iterator[Link]:
    """Between attacks, those of unknown people included."""
    traits = {root: happenings.whole(root) for root in happenings.roots}
    for left, right in combinations(happenings.roots, 2):
        reasons = [*_common(traits[left], traits[right])]
        behind = [{claim.attacker for claim in happenings.said(attack=attack)} for attack in (left, right)]
        both = sorted(behind[0] & behind[1])
        claims = tuple(claim for one in both for side in (left, right) for claim in happenings.said(side, one))
        if both:
            names = tuple(sorted(happenings.name(one) for one in both))
            reasons.insert(0, Reason("attackers", names, union((s for claim in claims for s in claim.sources), ())))
        if reasons:
            yield Link(left, right, tuple(reasons), claims)


def _accomplices(happenings: Happenings, left: str, right: str) -> Link | None:
    """What links two attackers, or None."""
    ours, theirs = happenings.had[left], happenings.had[right]
    reasons: list[Reason] = []
    attacks = sorted(ours.keys() & theirs.keys())
    if attacks:
        said = [c for attack in attacks for one in (left, right) for c in happenings.said(attack=attack, attacker=one)]
        names = tuple(happenings.name(attack) for attack in attacks)
        reasons.append(Reason("attacks", names, union((s for claim in said for s in claim.sources), ())))
    cases = happenings.cases(left), happenings.cases(right)
    if both := sorted(cases[0].keys() & cases[1].keys()):
        found = union((s for case in both for side in cases for s in side[case][1]), ())
        reasons.append(Reason("cases", tuple(cases[0][case][0] for case in both), found))
    # What they share through different attacks counts; through one and the same it follows from that.
    apart: dict[str, Reason] = {}
    for our, our_traits in ours.items():
        for their, their_traits in theirs.items():
            for reason in _common(our_traits, their_traits):
                apart_now = replace(reason, counted=our != their)
                apart[reason.kind] = _joined(apart.get(reason.kind), apart_now)
    reasons.extend(apart[kind] for kind in sorted(apart, key=[*WEIGHTS].index))
    if not reasons:
        return None
    claims = happenings.said(attacker=left) + happenings.said(attacker=right)
    return Link(left, right, tuple(reasons), claims)


def _joined(one: Reason | None, other: Reason) -> Reason:
    """Two reasons of one kind as one; names that count take precedence over those that only follow."""
    if one is None or (other.counted and not one.counted):
        return other
    if one.counted and not other.counted:
        return one
    return replace(one, names=union(one.names, other.names), sources=union(one.sources, other.sources))


def _common(left: Traits, right: Traits) -> Iterator[Reason]:
    """The kinds of things that both have."""
    for kind in ("infrastructure", "targets", "methods"):
        both = sorted(left.found[kind].keys() & right.found[kind].keys())
        if both:
            names = tuple(sorted((left.found[kind][key][0] for key in both), key=str.casefold))
            sources = (s for key in both for side in (left, right) for s in side.found[kind][key][1])
            yield Reason(kind, names, union(sources, ()))
