"""The network of attackers as text, as rows and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from graph.output import shown
from graph.table import Table
from queries.happenings import Claim
from queries.networks import AttackerNetwork, Link, Member

SHOWN = 4
"""Sources of a link that the text names; the JSON and the CSV name all of them."""
BETWEEN = 0.005
"""Least betweenness that the text tells; less would be printed as 0.00."""


def as_json(network: AttackerNetwork) -> dict[str, Any]:
    """Members, links with their reasons and sources, communities and brokers as plain values."""
    names = {member.id: member.name for member in network.members}
    return {
        "members": [{**_plain(one), "disputed": one.disputed, "unknown": one.unknown} for one in network.members],
        "links": [
            {**asdict(one), "strength": one.strength, "disputed": one.disputed, "sources": list(one.sources)}
            | {"start_name": names[one.start], "end_name": names[one.end]}
            for one in network.links
        ],
        "communities": [[one.name for one in group] for group in network.communities],
        "brokers": [{"name": one.name, "brokerage": one.brokerage} for one in network.brokers],
    }


def _plain(member: Member) -> dict[str, Any]:
    plain = asdict(member)
    del plain["record"]  # the node as it is stored; `casegraph cypher` gives it
    return plain


def as_table(network: AttackerNetwork) -> Table:
    """One row a link."""
    names = {member.id: member.name for member in network.members}
    rows = [
        {
            "one": names[link.start],
            "other": names[link.end],
            "strength": link.strength,
            "reasons": [_reason(reason) for reason in link.reasons],
            "disputed": link.disputed,
            "sources": list(link.sources),
        }
        for link in network.links
    ]
    return Table(["one", "other", "strength", "reasons", "disputed", "sources"], rows)


def as_text(network: AttackerNetwork) -> str:
    """The network for a person: who, groups, what links them and who says so, brokers."""
    return "\n".join(_lines(network)) + "\n"


def _lines(network: AttackerNetwork) -> Iterator[str]:
    names = {member.id: member.name for member in network.members}
    if not network.members:
        yield "nothing found"
        return
    for number, group in enumerate(network.communities, start=1):
        yield f"Group {number}"
        for member in group:
            what = "" if member.attacker else "attack: "
            unknown = "  (nobody is blamed)" if member.unknown else ""
            disputed = "  (DISPUTED)" if member.disputed else ""
            yield f"  {what}{shown(member.name)}{disputed}{unknown}"
            if member.attacker:
                # One claim about several attacks is told once.
                yield from dict.fromkeys(f"      {_claim(claim)}" for claim in member.claims)
    yield ""
    yield "Links"
    for link in network.links:
        yield f"  {shown(names[link.start])} — {shown(names[link.end])}{_marks(link)}"
        for reason in link.reasons:
            yield f"      {_reason(reason)}"
    if brokers := [member for member in network.brokers if member.brokerage >= BETWEEN]:
        yield ""
        yield "Between others (betweenness centrality)"
        for member in brokers:
            yield f"  {member.brokerage:.2f}  {shown(member.name)}"


def _claim(claim: Claim) -> str:
    role = f" as {shown(claim.role)}" if claim.role else ""
    return f"{shown(claim.by)}: {claim.stance}{role}  [{shown(list(claim.sources))}]"


def _marks(link: Link) -> str:
    disputed = "  (DISPUTED)" if link.disputed else ""
    # Two who share a case share all its sources: dozens that nobody reads in a line.
    more = len(link.sources) - SHOWN
    rest = f", and {more} more" if more > 0 else ""
    return f"{disputed}  [{shown(list(link.sources[:SHOWN]))}{rest}]"


def _reason(reason: Any) -> str:
    return f"{shown(str(reason.kind)).replace('_', ' ')}: {shown(list(reason.names))}"
