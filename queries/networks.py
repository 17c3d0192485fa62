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
from graph.view import CONTESTING, Record, Records, collect
from graph.vocabulary import AttackKind, Stance
from graph.wording import words

if TYPE_CHECKING:
    import networkx as nx

QUERY = "networks/attackers"
"""The saved query whose rows this module works on."""

WEIGHTS: Mapping[str, int] = {"attacks": 3, "cases": 3, "infrastructure": 3, "attackers": 3, "targets": 2, "methods": 1}
"""What one shared thing of a kind adds to the strength of a link."""

BLAMING = frozenset({Stance.ASSERTED, Stance.ALLEGED, Stance.FOUND})
SEED = 20231121

Sources = tuple[str, ...]


@dataclass(frozen=True)
class Claim:
    """Somebody says of an attacker that they are behind an attack, or that they are not."""

    attack: str
    attacker: str
    by: str
    stance: str
    role: str | None
    about: str
    """Name of the attack that it is said of, which may be one of a campaign."""
    sources: Sources

    @property
    def contesting(self) -> bool:
        """Whether it is said against the attribution."""
        return self.stance in CONTESTING


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


def attackers(rows: Any, *, minimum: int = 1) -> AttackerNetwork:
    """The network of an answer to the saved query `QUERY`.

    Args:
        rows: its rows, or any value that holds the nodes and relations.
        minimum: leave out links (other than attributions) that are weaker than this.
    """
    happenings = _Happenings(collect(rows))
    members = [*happenings.attackers(), *happenings.attacks()]
    links = [*happenings.attributions(), *_shared(happenings)]
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


@dataclass
class _Traits:
    """What an attack or an attacker has, by kind and by key, with its name and its sources."""

    found: dict[str, dict[str, tuple[str, Sources]]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, kind: str, key: str, name: str, sources: Sources) -> None:
        known = self.found[kind].get(key, (name, ()))
        self.found[kind][key] = (known[0], union(known[1], sources))

    def take(self, other: _Traits) -> None:
        for kind, things in other.found.items():
            for key, (name, sources) in things.items():
                self.add(kind, key, name, sources)

    def names(self, kind: str) -> tuple[str, ...]:
        return tuple(sorted({name for name, _ in self.found[kind].values()}, key=str.casefold))


class _Happenings:
    """The records of the query, sorted out: which attacks are one, what each has, who is blamed for it."""

    def __init__(self, records: Records) -> None:
        self.nodes = records.nodes
        links = [records.relations[key] for key in sorted(records.relations)]
        self.by_type: dict[str, list[Record]] = defaultdict(list)
        for link in links:
            if str(link["start"]) in self.nodes and str(link["end"]) in self.nodes:
                self.by_type[str(link["type"])].append(link)
        blamed = {str(link["start"]) for link in self.by_type["ATTRIBUTED_TO"]}
        self.happenings = sorted(
            key for key, node in self.nodes.items() if key in blamed or {"Attack", "Campaign"} & {*node["labels"]}
        )
        self.root = {key: self._root(key) for key in self.happenings}
        self.own = {key: self._own(key) for key in self.happenings}
        self.claims = self._claims()
        # By attacker and whole attack: what the attacker has through the part of it they are blamed for.
        self.had: dict[str, dict[str, _Traits]] = defaultdict(dict)
        for start, end in sorted(self.claims):
            traits = self.had[end].setdefault(self.root[start], _Traits())
            for part in self._parts(start):
                traits.take(self.own[part])
            traits.take(self._copied(end))

    def name(self, key: str) -> str:
        return str(self.nodes[key]["properties"].get("name") or key)

    def _root(self, key: str) -> str:
        """The campaign, or the outermost attack, that a happening is part of."""
        seen = [key]
        while True:
            wholes = {str(link["end"]) for link in self.by_type["PART_OF"] if str(link["start"]) == seen[-1]}
            around = sorted(
                whole
                for whole in wholes - {*seen}
                if {"Attack", "Campaign", "Event"} & {*self.nodes[whole]["labels"]} and whole in self.happenings
            )
            if not around:
                return seen[-1]
            campaigns = [whole for whole in around if "Campaign" in self.nodes[whole]["labels"]]
            seen.append((campaigns or around)[0])

    def _parts(self, key: str) -> Iterator[str]:
        """A happening and everything that is part of it."""
        seen = [key]
        for whole in seen:
            yield whole
            parts = {str(link["start"]) for link in self.by_type["PART_OF"] if str(link["end"]) == whole}
            seen.extend(sorted(parts & {*self.happenings} - {*seen}))

    def _own(self, key: str) -> _Traits:
        node = self.nodes[key]
        properties, traits = node["properties"], _Traits()
        sources = _sources(node)
        if "Attack" in node["labels"] and properties.get("kind") not in (None, AttackKind.OTHER):
            traits.add("methods", str(properties["kind"]), words(str(properties["kind"])), sources)
        for text in properties.get("infrastructure") or ():
            traits.add("infrastructure", str(text).casefold(), str(text), sources)
        for link in self.by_type["TARGETED"]:
            if str(link["start"]) == key:
                traits.add("targets", str(link["end"]), self.name(str(link["end"])), _sources(link))
        return traits

    def _copied(self, attacker: str) -> _Traits:
        traits = _Traits()
        for link in self.by_type["IMPERSONATES"]:
            if str(link["start"]) == attacker:
                traits.add("targets", str(link["end"]), self.name(str(link["end"])), _sources(link))
        return traits

    def _claims(self) -> dict[tuple[str, str], list[Claim]]:
        """By attack and attacker, where at least one claim blames: a denial alone makes nobody an attacker."""
        claims: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for link in self.by_type["ATTRIBUTED_TO"]:
            start, end, said = str(link["start"]), str(link["end"]), link["properties"]
            claims[start, end].append(
                Claim(
                    attack=self.root[start],
                    attacker=end,
                    by=str(said.get("by") or "somebody"),
                    stance=str(said.get("stance") or Stance.ALLEGED),
                    role=said.get("role"),
                    about=self.name(start),
                    sources=_sources(link),
                )
            )
        return {pair: said for pair, said in claims.items() if any(claim.stance in BLAMING for claim in said)}

    def said(self, *, attack: str | None = None, attacker: str | None = None) -> tuple[Claim, ...]:
        """Every claim that blames an attacker, or for a whole attack, and those against it."""
        return tuple(
            claim
            for pair in sorted(self.claims)
            for claim in self.claims[pair]
            if attack in (None, claim.attack) and attacker in (None, claim.attacker)
        )

    def cases(self, attacker: str) -> dict[str, tuple[str, Sources]]:
        """The cases in which somebody is a defendant."""
        return {
            str(link["end"]): (self.name(str(link["end"])), _sources(link))
            for link in self.by_type["PARTY_TO"]
            if str(link["start"]) == attacker and link["properties"].get("role") == "defendant"
        }

    def whole(self, root: str) -> _Traits:
        """What an attack has with all its parts."""
        traits = _Traits()
        for key in self.happenings:
            if self.root[key] == root:
                traits.take(self.own[key])
        return traits

    def attackers(self) -> list[Member]:
        return [self._member(key, _together(self.had[key].values()), True) for key in sorted(self.had)]

    def attacks(self) -> list[Member]:
        return [self._member(root, self.whole(root), False) for root in sorted({*self.root.values()})]

    def _member(self, key: str, traits: _Traits, attacker: bool) -> Member:
        return Member(
            id=key,
            name=self.name(key),
            record=self.nodes[key],
            attacker=attacker,
            targets=traits.names("targets"),
            methods=traits.names("methods"),
            infrastructure=traits.names("infrastructure"),
            claims=self.said(attacker=key) if attacker else self.said(attack=key),
        )

    def attributions(self) -> list[Link]:
        pairs = sorted({(claim.attack, claim.attacker) for claim in self.said()})
        return [
            Link(attack, attacker, (), self.said(attack=attack, attacker=attacker), attribution=True)
            for attack, attacker in pairs
        ]


def _sources(record: Record) -> Sources:
    return tuple(str(source) for source in record["properties"].get("sources") or ())


def _together(many: Iterable[_Traits]) -> _Traits:
    traits = _Traits()
    for one in many:
        traits.take(one)
    return traits


def _shared(happenings: _Happenings) -> Iterator[Link]:
    for left, right in combinations(sorted(happenings.had), 2):
        link = _accomplices(happenings, left, right)
        if link:
            yield link
    attacks = {member.id: happenings.whole(member.id) for member in happenings.attacks()}
    for left, right in combinations(sorted(attacks), 2):
        reasons = [*_common(attacks[left], attacks[right])]
        behind = [{c.attacker: c for c in happenings.said(attack=one)} for one in (left, right)]
        both = sorted(behind[0].keys() & behind[1].keys())
        claims = tuple(c for one in both for side in (left, right) for c in happenings.said(attack=side, attacker=one))
        if both:
            names = tuple(sorted(happenings.name(one) for one in both))
            reasons.insert(0, Reason("attackers", names, union((s for c in claims for s in c.sources), ())))
        if reasons:
            yield Link(left, right, tuple(reasons), claims)


def _accomplices(happenings: _Happenings, left: str, right: str) -> Link | None:
    """What links two attackers, or None."""
    ours, theirs = happenings.had[left], happenings.had[right]
    reasons: list[Reason] = []
    together = sorted(ours.keys() & theirs.keys())
    if together:
        said = [c for attack in together for one in (left, right) for c in happenings.said(attack=attack, attacker=one)]
        names = tuple(happenings.name(attack) for attack in together)
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


def _common(left: _Traits, right: _Traits) -> Iterator[Reason]:
    """The kinds of things that both have."""
    for kind in ("infrastructure", "targets", "methods"):
        both = sorted(left.found[kind].keys() & right.found[kind].keys())
        if both:
            names = tuple(sorted((left.found[kind][key][0] for key in both), key=str.casefold))
            sources = (s for key in both for side in (left, right) for s in side.found[kind][key][1])
            yield Reason(kind, names, union(sources, ()))
