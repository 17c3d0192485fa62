"""The attackers' network: who is in it, what links them, what that rests on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import networkx as nx
import pytest

from graph.draw import draw
from queries.links import Reason
from queries.network_report import SHOWN, as_json, as_text
from queries.networks import AttackerNetwork, Link, Member, attackers_network, graph_of, network_view
from tests.records import S, raids, relation

RAID = "The raid"


@pytest.fixture(scope="module")
def network() -> AttackerNetwork:
    return attackers_network(list(raids()))


def member(network: AttackerNetwork, name: str) -> Member:
    return next(one for one in network.members if one.name == name)


def link(network: AttackerNetwork, one: str, other: str) -> Link:
    names = {m.id: m.name for m in network.members}
    return next(found for found in network.links if {names[found.start], names[found.end]} == {one, other})


def linked(network: AttackerNetwork) -> set[frozenset[str]]:
    names = {m.id: m.name for m in network.members}
    return {frozenset((names[found.start], names[found.end])) for found in network.links}


def reasons(found: Link) -> dict[str, tuple[str, ...]]:
    return {reason.kind: reason.names for reason in found.reasons}


def test_members_are_the_blamed_and_whole_attacks(network: AttackerNetwork) -> None:
    assert [m.name for m in network.members if m.attacker] == ["Boss", "Copies of Editor 1", "Hand", "Unnamed senders"]
    assert {m.name for m in network.members if not m.attacker} == {RAID, "The second wave", "Messages in a false name"}


def test_a_campaign_has_what_its_attacks_have(network: AttackerNetwork) -> None:
    raid = member(network, RAID)
    assert raid.methods == ("ddos", "property")
    assert raid.infrastructure == ("server 9",)
    assert raid.targets == ("Editor 1", "Editor 2", "Paper")


def test_accomplices_are_linked_by_their_attack_and_their_case(network: AttackerNetwork) -> None:
    found = link(network, "Boss", "Hand")
    assert reasons(found)["attacks"] == (RAID,)
    assert reasons(found)["cases"] == ("The case of the raid",)
    # What they share only because it is one attack is told, and adds nothing to the strength.
    assert reasons(found)["targets"] == ("Editor 1", "Editor 2", "Paper")
    assert found.strength == 3
    assert found.sources == ("report:10-50",)


def test_what_rests_on_a_disputed_attribution_is_disputed(network: AttackerNetwork) -> None:
    assert link(network, RAID, "Boss").disputed
    assert link(network, "Boss", "Hand").disputed
    assert not link(network, RAID, "Hand").disputed
    assert member(network, "Boss").disputed and not member(network, "Hand").disputed
    assert {(c.by, c.stance) for c in link(network, RAID, "Boss").claims} == {
        ("Ministry", "asserted"),
        ("Editor 1", "disputed"),
    }


def test_different_attacks_count_by_what_they_share(network: AttackerNetwork) -> None:
    found = link(network, RAID, "The second wave")
    assert reasons(found) == {"infrastructure": ("server 9",), "targets": ("Paper",)}
    assert found.strength == 3 + 2
    assert reasons(link(network, "Boss", "Unnamed senders"))["infrastructure"] == ("server 9",)
    assert all(reason.counted for reason in link(network, "Boss", "Unnamed senders").reasons)


def test_a_copied_account_aims_at_whom_it_copies(network: AttackerNetwork) -> None:
    assert member(network, "Copies of Editor 1").targets == ("Editor 1",)
    assert "targets" in reasons(link(network, "Copies of Editor 1", "Boss"))


def test_a_denial_alone_blames_nobody(network: AttackerNetwork) -> None:
    assert frozenset(("The second wave", "Hand")) not in linked(network)


def test_attacks_of_unknown_people_are_members() -> None:
    nodes, relations = raids()
    kept = [one for one in relations if one["type"] != "ATTRIBUTED_TO"]
    network = attackers_network([nodes, kept])
    assert all(m.unknown for m in network.members) and len(network.members) == 3
    assert frozenset((RAID, "The second wave")) in linked(network)
    assert {note for _, note in network_view(network).nodes(data="note")} == {"by unknown"}


def test_an_act_that_a_case_alleges_of_somebody_is_no_attack() -> None:
    from graph.schema import AttributedTo, Event, Journalist

    act = Event(id="e1", name="An alleged act", kind="alleged_act", sources=S)
    editor = Journalist(id="v1", name="Editor 1", sources=S)
    said = AttributedTo.between(act, editor, by="A prosecutor", stance="alleged", claim="c", sources=S)
    nodes = [{"id": n.id, "labels": list(n.labels()), "properties": n.properties()} for n in (act, editor)]
    assert attackers_network([nodes, relation(said)]).members == ()


def test_parts_of_parts_and_circles_come_to_one_attack() -> None:
    from graph.schema import Attack, PartOf

    peak, flood, wave = (Attack(id=key, name=key, kind="ddos", sources=S) for key in ("peak", "flood", "wave"))
    links = [PartOf.between(peak, flood), PartOf.between(flood, wave)]
    nodes = [{"id": n.id, "labels": list(n.labels()), "properties": n.properties()} for n in (peak, flood, wave)]
    assert [m.name for m in attackers_network([nodes, [relation(one) for one in links]]).members] == ["wave"]
    circle = [*links, PartOf.between(wave, peak)]
    assert attackers_network([nodes, [relation(one) for one in circle]]).members


def test_the_name_of_a_method_is_no_infrastructure() -> None:
    from graph.schema import Attack

    nodes = [
        {"id": n.id, "labels": list(n.labels()), "properties": n.properties()}
        for n in (
            Attack(id=f"f{i}", name=f"f{i}", kind="fake_account", infrastructure=("Fake accounts",), sources=S)
            for i in (1, 2)
        )
    ]
    network = attackers_network(nodes)
    assert [reasons(one) for one in network.links] == [{"methods": ("fake account",)}]
    assert attackers_network(nodes, minimum=2).links == ()


def test_measures_are_those_of_networkx(network: AttackerNetwork) -> None:
    graph = graph_of(network.members, network.links)
    expected = nx.betweenness_centrality(graph, weight="distance")
    assert {m.id: m.brokerage for m in network.members} == {key: round(value, 4) for key, value in expected.items()}
    assert [m.brokerage for m in network.brokers] == sorted((m.brokerage for m in network.brokers), reverse=True)
    assert sorted(m.id for group in network.communities for m in group) == sorted(m.id for m in network.members)
    sizes = [len(group) for group in network.communities]
    assert sizes == sorted(sizes, reverse=True)


def test_the_text_names_a_few_sources_of_a_link_and_counts_the_others(network: AttackerNetwork) -> None:
    places = tuple(f"report:{n}-{n + 1}" for n in range(SHOWN + 2))
    first = replace(network.links[0], reasons=(Reason("cases", ("A case",), places),), claims=())
    text = as_text(replace(network, links=(first,)))
    assert "report:3-4, and 2 more]" in text and "report:4-5" not in text
    assert "report:4-5" in json.dumps(as_json(replace(network, links=(first,))))


def test_the_order_of_the_records_does_not_matter(network: AttackerNetwork) -> None:
    nodes, relations = raids()
    assert attackers_network([relations[::-1], nodes[::-1]]) == network


def test_nothing_makes_an_empty_network() -> None:
    network = attackers_network([])
    assert network.members == () and network.links == () and network.communities == [] and network.brokers == []
    assert len(network_view(network)) == 0


def test_the_picture_of_a_network(network: AttackerNetwork) -> None:
    drawn = network_view(network)
    assert len(drawn) == len(network.members) and drawn.number_of_edges() == len(network.links)
    facts: dict[str, Any] = dict(drawn.nodes["a1"]["facts"])
    assert facts["said by"] == "Ministry (as organiser)" and facts["disputed by"] == "Editor 1 (as organiser)"
    page = draw(drawn, "Attackers")
    assert "Boss shares" in page or "shares attacks" in page
    assert "no source" not in page.partition("<script")[0]
