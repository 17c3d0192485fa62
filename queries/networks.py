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
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from graph.merge import union
from graph.output import shown
from graph.view import Record, collect, view
from graph.vocabulary import Review, Sensitivity, Stance, Status
from queries.happenings import Claim, Happenings, Traits, together
from queries.links import Link as Link
from queries.links import Reason as Reason
from queries.links import among_attackers, among_attacks, attributions

if TYPE_CHECKING:
    import networkx as nx

QUERY = "networks/attackers"
"""The saved query whose rows this module works on."""

SEED = 20231121


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
    links = [*attributions(happenings), *among_attackers(happenings), *among_attacks(happenings)]
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


_SAYING: dict[str, str] = {
    Stance.ASSERTED: "said by",
    Stance.ALLEGED: "alleged by",
    Stance.FOUND: "found by",
    Stance.DENIED: "denied by",
    Stance.DISPUTED: "disputed by",
}


def network_view(network: AttackerNetwork) -> nx.MultiDiGraph[str]:
    """The network as `graph.view.view` would return it, for `graph.draw.draw`.

    Lines from an attack to somebody blamed for it have an arrow; lines of what two share have none, are as
    wide as they are strong, and thin when a method is all that is shared.
    """
    drawn = view([member.record for member in network.members], [])
    names = {key: str(node["caption"]) for key, node in drawn.nodes(data=True)}
    groups = network.communities
    for member in network.members:
        others = [names[other.id] for other in groups[member.community - 1] if other is not member]
        drawn.nodes[member.id]["facts"] = _facts(member, others)
        drawn.nodes[member.id]["note"] = "by unknown" if member.unknown else ""
        drawn.nodes[member.id]["disputed"] = member.attacker and member.disputed
    for link in network.links:
        kinds = [reason.kind for reason in link.reasons]
        verb = "is attributed to" if link.attribution else f"shares {' and '.join(kinds)} with"
        drawn.add_edge(
            link.start,
            link.end,
            key=f"{'blamed' if link.attribution else 'shared'} {link.start} {link.end}",
            type="ATTRIBUTED_TO" if link.attribution else "SHARES",
            sentence=f"{names[link.start]} {verb} {names[link.end]}",
            phrase=verb if link.attribution else ", ".join(reason.kind for reason in link.reasons if reason.counted),
            status=str(Status.DERIVED),
            review=str(Review.CONFIRMED),
            sensitivity=str(Sensitivity.PUBLIC),
            sources=link.sources,
            disputed=link.disputed,
            derived=True,
            arrow="to" if link.attribution else "",
            faint=kinds == ["methods"],
            width=1.6 if link.attribution else min(1.0 + 0.5 * link.strength, 6.0),
            properties={},
            facts=[*((reason.kind, ", ".join(reason.names)) for reason in link.reasons), *_said(link.claims)],
        )
    return drawn


def _said(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    """Who says and who contests it: one line a stance."""
    speakers: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        speakers[claim.stance].add(claim.by + (f" (as {claim.role})" if claim.role else ""))
    return [
        (caption, "; ".join(shown(name) for name in union(speakers[stance], ())))
        for stance, caption in _SAYING.items()
        if stance in speakers
    ]


def _facts(member: Member, others: list[str]) -> list[tuple[str, str]]:
    lines = [
        *_said(member.claims),
        ("attributed to", "unknown" if member.unknown else ""),
        ("targets", ", ".join(member.targets)),
        ("methods", ", ".join(member.methods)),
        ("infrastructure", ", ".join(member.infrastructure) if member.attacker else ""),
        ("community", f"{member.community}: with {', '.join(others)}" if others else ""),
        ("between others", f"{member.brokerage:.0%} of their connections" if member.brokerage >= 0.005 else ""),
    ]
    return [(caption, text) for caption, text in lines if text]
