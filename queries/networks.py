"""Attackers and attacks as a network of what they share.

The members are those to whom somebody attributes an attack, and the attacks themselves: each campaign with
its attacks as one, and every attack that belongs to none. Two members are linked when they share targets,
methods or infrastructure, when they are blamed for one attack, or when they are defendants in one case. The
attacks nobody is blamed for are members too: what they share is all that is known of who is behind them.

Nothing here says that somebody did something. A link says what is shared and where that was read, and a link
that rests on an attribution which somebody denies or disputes is marked so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

from graph.merge import union
from graph.view import Record, collect
from queries.happenings import Claim, Happenings, Sources, Traits, together

if TYPE_CHECKING:
    import networkx as nx

QUERY = "networks/attackers"
"""The saved query whose rows this module works on."""

WEIGHTS: Mapping[str, int] = {"attacks": 3, "cases": 3, "infrastructure": 3, "attackers": 3, "targets": 2, "methods": 1}
"""What one shared thing of a kind adds to the strength of a link."""

ATTRIBUTION = 3
"""Strength of the link between an attack and somebody blamed for it."""

SEED = 20231121


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


@dataclass(frozen=True)
class Member:
    """An attacker, or an attack or campaign, with what it has that others may share."""

    id: str
    name: str
    record: Record = field(repr=False)
    attacker: bool
    targets: tuple[str, ...]
    methods: tuple[str, ...]
    infrastructure: tuple[str, ...]
    claims: tuple[Claim, ...]
    community: int = 0
    """Number of its community, 1 being the largest."""
    brokerage: float = 0.0
    """Share of the shortest connections between others that run through it, 0 to 1."""

    @property
    def unknown(self) -> bool:
        """Whether it is an attack for which nobody is blamed."""
        return not self.attacker and not self.claims

    @property
    def disputed(self) -> bool:
        """Whether somebody denies or disputes an attribution to it, or of it."""
        return any(claim.contesting for claim in self.claims)


@dataclass(frozen=True)
class AttackerNetwork:
    """Members and links, each once, in a fixed order."""

    members: tuple[Member, ...]
    links: tuple[Link, ...]

    @property
    def communities(self) -> list[list[Member]]:
        """Members who are linked more closely with each other than with the rest, the largest group first."""
        groups: dict[int, list[Member]] = defaultdict(list)
        for member in self.members:
            groups[member.community].append(member)
        return [groups[number] for number in sorted(groups)]

    @property
    def brokers(self) -> list[Member]:
        """Members through whom others are connected, the most important first."""
        return sorted((one for one in self.members if one.brokerage > 0), key=lambda one: (-one.brokerage, one.name))


def attackers_network(rows: Any, *, minimum: int = 1) -> AttackerNetwork:
    """The network of an answer to the saved query `QUERY`.

    Args:
        rows: its rows, or any value that holds the nodes and relations.
        minimum: leave out links (other than attributions) that are weaker than this.
    """
    happenings = Happenings(collect(rows))
    attackers = [_member(happenings, key, together(happenings.had[key].values())) for key in sorted(happenings.had)]
    attacks = [_member(happenings, root, happenings.whole(root)) for root in happenings.roots]
    members = [*attackers, *attacks]
    links = [*_attributions(happenings), *_among_attackers(happenings), *_among_attacks(happenings)]
    names = {member.id: (member.name.casefold(), member.id) for member in members}
    links = [link for link in links if link.attribution or link.strength >= minimum]
    links.sort(key=lambda link: (not link.attribution, -link.strength, names[link.start], names[link.end]))
    return _measured(sorted(members, key=lambda one: (not one.attacker, names[one.id])), links)


def graph_of(members: Iterable[Member], links: Iterable[Link]) -> nx.Graph[str]:
    """Members and links as an undirected networkx graph, with `strength` and `distance` (its inverse) on edges."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(member.id for member in members)
    for link in links:
        graph.add_edge(link.start, link.end, strength=link.strength, distance=1 / link.strength)
    return graph


def _measured(members: list[Member], links: list[Link]) -> AttackerNetwork:
    import networkx as nx

    graph = graph_of(members, links)
    if not graph:
        return AttackerNetwork((), ())
    order = {member.id: place for place, member in enumerate(members)}
    found = nx.community.louvain_communities(graph, weight="strength", seed=SEED)
    groups = sorted(found, key=lambda group: (-len(group), min(order[one] for one in group)))
    number = {one: place for place, group in enumerate(groups, start=1) for one in group}
    between = nx.betweenness_centrality(graph, weight="distance")
    return AttackerNetwork(
        tuple(replace(one, community=number[one.id], brokerage=round(between[one.id], 4)) for one in members),
        tuple(links),
    )


def _member(happenings: Happenings, key: str, traits: Traits) -> Member:
    attacker = key in happenings.had
    return Member(
        id=key,
        name=happenings.name(key),
        record=happenings.nodes[key],
        attacker=attacker,
        targets=traits.names("targets"),
        methods=traits.names("methods"),
        infrastructure=traits.names("infrastructure"),
        claims=happenings.said(attacker=key) if attacker else happenings.said(attack=key),
    )


def _attributions(happenings: Happenings) -> Iterator[Link]:
    for attack, attacker in sorted({(claim.attack, claim.attacker) for claim in happenings.said()}):
        yield Link(attack, attacker, (), happenings.said(attack=attack, attacker=attacker), attribution=True)


def _among_attackers(happenings: Happenings) -> Iterator[Link]:
    for left, right in combinations(sorted(happenings.had), 2):
        link = _accomplices(happenings, left, right)
        if link:
            yield link


def _among_attacks(happenings: Happenings) -> Iterator[Link]:
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
