"""Small graphs for the tests of views and pictures, as the plain records in which a store answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.model import Node, Relation
from graph.schema import (
    About,
    Account,
    Attack,
    Attacker,
    AttributedTo,
    Attribution,
    BeforeCourt,
    Campaign,
    Case,
    Court,
    FamilyOf,
    Group,
    Impersonates,
    Imposed,
    Journalist,
    Next,
    On,
    Organization,
    Outlet,
    PartOf,
    PartyTo,
    Person,
    Sanction,
    StatedBy,
    Step,
    StepOf,
    Sued,
    Targeted,
    WorksFor,
)
from graph.values import Span

S = (Span(source="report", start=10, end=50),)
Record = dict[str, Any]
Graph = tuple[list[Record], list[Record]]


def node(one: Node) -> Record:
    return {"id": one.id, "labels": list(one.labels()), "properties": one.properties()}


def relation(one: Relation) -> Record:
    ends = {"start": one.start_id, "end": one.end_id}
    return {"id": one.id, "type": one.reltype, **ends, "properties": one.properties()}


def records(nodes: Iterable[Node], relations: Iterable[Relation]) -> Graph:
    return [node(one) for one in nodes], [relation(one) for one in relations]


def suit() -> Graph:
    """A journalist sues; seven steps in two courts; a duty to pay; a child takes part."""
    editor = Journalist(id="p1", name="Asel Writer", names=("A. Writer", "Asel Writer"), sources=S, position="editor")
    rival = Person(id="p2", name="Dana Rival", sources=S, review="proposed")
    child = Person(id="p3", name="Timur Rival", names=("T. Rival",), sources=S, sensitivity="minor")
    case = Case(slug="suit", name="Suit over a post", kind="civil", sources=S, summary="Timur Rival is Dana's son.")
    courts = [Court(name=f"{city} court", city=city, sources=S) for city in ("Aktas", "Bela")]
    nodes: list[Node] = [editor, rival, child, case, *courts]
    relations: list[Relation] = [
        PartyTo.between(editor, case, role="plaintiff"),
        PartyTo.between(rival, case, role="defendant", review="proposed"),
        PartyTo.between(child, case, role="third_party", sensitivity="minor"),
        Sued.between(editor, rival, case=case.id, status="derived"),
    ]
    kinds = ["claim_filed", "hearing", "judgment", "appeal_filed", "hearing", "appeal_decision", "enforcement"]
    steps = [
        Step(id=f"s{place}", name=kind.replace("_", " "), kind=kind, date=f"2023-{place + 1:02}", sources=S)
        for place, kind in enumerate(kinds)
    ]
    for place, step in enumerate(steps):
        nodes.append(step)
        relations.append(StepOf.between(step, case))
        relations.append(BeforeCourt.between(step, courts[place > 3]))
        relations += [Next.between(steps[place - 1], step)] if place else []
    payment = Sanction(id="x1", name="100,000 tenge", kind="damages", stage="imposed", sum=100000, sources=S)
    nodes.append(payment)
    relations += [Imposed.between(steps[2], payment), On.between(payment, rival)]
    return records(nodes, relations)


def raids() -> Graph:
    """Two campaigns and a lone attack: accomplices, one of them disputed; a shared server; unknown people."""
    editors = [Journalist(id=f"v{n}", name=f"Editor {n}", sources=S) for n in (1, 2, 3)]
    paper = Outlet(name="Paper", sources=S)
    ministry = Organization(name="Ministry", sources=S)
    boss = Attacker(id="a1", name="Boss", sources=S)
    hand = Attacker(id="a2", name="Hand", sources=S)
    other = Group(id="a3", name="Unnamed senders", sources=S)
    copies = Account(id="a4", name="Copies of Editor 1", kind="copied", count=50, sources=S)
    raid = Campaign(slug="raid", name="The raid", sources=S)
    flood = Attack(id="t1", name="A flood", kind="ddos", infrastructure=("server 9",), sources=S)
    arson = Attack(id="t2", name="Arson", kind="property", sources=S)
    second = Campaign(slug="second", name="The second wave", infrastructure=("Server 9",), sources=S)
    lone = Attack(id="t3", name="Messages in a false name", kind="fake_account", sources=S)
    case = Case(slug="raid", name="The case of the raid", kind="criminal", sources=S)
    nodes: list[Node] = [*editors, paper, ministry, boss, hand, other, copies, raid, flood, arson, second, lone, case]
    relations: list[Relation] = [
        PartOf.between(flood, raid),
        PartOf.between(arson, raid),
        *(Targeted.between(raid, one) for one in (*editors[:2], paper)),
        Targeted.between(arson, editors[0]),
        Targeted.between(second, paper),
        Targeted.between(lone, editors[0]),
        Impersonates.between(copies, editors[0]),
        PartyTo.between(boss, case, role="defendant"),
        PartyTo.between(hand, case, role="defendant"),
    ]
    said: list[tuple[Attack | Campaign, Any, str, Any, str]] = [
        (raid, boss, "organiser", ministry, "asserted"),
        (raid, boss, "organiser", editors[0], "disputed"),
        (raid, hand, "coordinator", ministry, "asserted"),
        (second, other, "sender", editors[2], "alleged"),
        (lone, copies, "sender", editors[0], "asserted"),
        (second, hand, "coordinator", editors[1], "denied"),
    ]
    for number, (event, who, role, by, stance) in enumerate(said):
        claim = Attribution(id=f"c{number}", name=f"{who.name} {stance}", stance=stance, role=role, sources=S)
        nodes.append(claim)
        fields = {"role": role, "by": by.name, "stance": stance, "claim": claim.id, "status": "derived"}
        relations.append(AttributedTo.between(event, who, sources=S, **fields))
        relations += [StatedBy.between(claim, by), About.between(claim, who, part="who")]
    return records(nodes, relations)


SCRIPT = "</script><img src=x onerror=\"document.title='owned'\">"
REVERSED = "مرحبا \u202egnp.exe\u2028next"


def hostile() -> Graph:
    """Names and texts that try to be more than text; namesakes; parallel relations; a missing source."""
    people = [
        Person(id="h1", name=SCRIPT, sources=S, position="<b onmouseover=alert(1)>x</b>"),
        Person(id="h2", name=REVERSED, sources=S),
        Journalist(id="h3", name="👩‍👩‍👧‍👦 {start} {{ 7*7 }}", sources=S),
        Person(id="h4", name="Same Name", sources=S, position="editor"),
        Person(id="h5", name="Same Name", sources=S),
    ]
    outlets = [Outlet(name="Long" * 75, sources=S), Outlet(name="Orda", sources=S)]
    nodes: list[Node] = [*people, *outlets, Organization(name="Orda", sources=S)]
    relations: list[Relation] = [
        WorksFor.between(people[0], outlets[0], role="'\"><script>alert(1)</script>"),
        WorksFor.between(people[0], outlets[0], role="javascript:alert(1)"),
        FamilyOf.between(people[1], people[2], kinship="child"),
        FamilyOf.between(people[2], people[1], kinship="mother"),
    ]
    found = records(nodes, relations)
    del found[0][3]["properties"]["sources"]
    del found[1][1]["properties"]["sources"]
    return found
