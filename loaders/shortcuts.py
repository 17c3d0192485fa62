"""Derived relations: SUED, SENTENCED_UNDER, ATTRIBUTED_TO and ATTACKED_BY.

They say nothing new. Each stands for nodes that are in the graph, carries their id and their
sources, and disappears with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from graph.collection import Collection
from graph.merge import most_protected, union
from graph.model import Node, Relation
from graph.schema import (
    About,
    Attack,
    AttackedBy,
    Attacker,
    AttributedTo,
    Attribution,
    Campaign,
    Case,
    ChargedUnder,
    Event,
    PartOf,
    PartyTo,
    Person,
    SentencedUnder,
    StatedBy,
    Sued,
    Targeted,
)
from graph.vocabulary import CaseKind, ChargeStatus, PartyRole, Review, Stance, Status

_BLAMING = {Stance.ASSERTED, Stance.ALLEGED, Stance.FOUND}
_DOUBTING = {Stance.DENIED, Stance.DISPUTED}


def add_shortcuts(graph: Collection) -> None:
    """Add every derived relation that the graph supports."""
    _sued(graph)
    _sentenced(graph)
    _attributed(graph)
    _attacked(graph)


def _of(graph: Collection, kind: type[Relation]) -> Iterator[Relation]:
    return (relation for relation in list(graph.relations.values()) if type(relation) is kind)


def _sued(graph: Collection) -> None:
    sides: dict[tuple[str, PartyRole], list[PartyTo]] = defaultdict(list)
    for party in _of(graph, PartyTo):
        if isinstance(party, PartyTo):
            sides[party.end_id, party.role].append(party)
    for (case_id, role), plaintiffs in list(sides.items()):
        case = graph.nodes[case_id]
        if role is not PartyRole.PLAINTIFF or not isinstance(case, Case) or case.kind is not CaseKind.CIVIL:
            continue
        for plaintiff in plaintiffs:
            for defendant in sides.get((case_id, PartyRole.DEFENDANT), []):
                _derive(graph, Sued, plaintiff.start_id, defendant.start_id, (plaintiff, defendant), case=case_id)


def _sentenced(graph: Collection) -> None:
    for charge in _of(graph, ChargedUnder):
        if isinstance(charge, ChargedUnder) and charge.charge is ChargeStatus.CONVICTED and charge.case:
            _derive(graph, SentencedUnder, charge.start_id, charge.end_id, (charge,), case=charge.case)


def _attributed(graph: Collection) -> None:
    speakers: dict[str, list[str]] = defaultdict(list)
    subjects: dict[str, list[str]] = defaultdict(list)
    blamed: dict[str, list[str]] = defaultdict(list)
    for said in _of(graph, StatedBy):
        speakers[said.start_id].append(said.end_id)
    for about in _of(graph, About):
        if isinstance(about, About):
            (blamed if about.part == "who" else subjects)[about.start_id].append(about.end_id)
    for claim_id, people in blamed.items():
        claim = graph.nodes[claim_id]
        assert isinstance(claim, Attribution)  # noqa: S101  (About starts from nothing else)
        names = ", ".join(sorted(graph.nodes[one].name for one in speakers[claim_id]))
        for event_id in subjects[claim_id]:
            if not isinstance(graph.nodes[event_id], Event | Campaign):
                continue
            for person_id in people:
                fields = {"role": claim.role, "by": names, "stance": claim.stance, "claim": claim_id}
                _derive(graph, AttributedTo, event_id, person_id, (claim,), **fields)


def _attacked(graph: Collection) -> None:
    targets: dict[str, set[str]] = defaultdict(set)
    for target in _of(graph, Targeted):
        targets[target.start_id].add(target.end_id)
    for part in _of(graph, PartOf):
        if isinstance(graph.nodes[part.end_id], Campaign):
            targets[part.end_id] |= targets.get(part.start_id, set())
    claims: dict[tuple[str, str], list[AttributedTo]] = defaultdict(list)
    for claim in _of(graph, AttributedTo):
        if isinstance(claim, AttributedTo) and isinstance(graph.nodes[claim.start_id], Attack | Campaign):
            claims[claim.start_id, claim.end_id].append(claim)
    for (event_id, person_id), said in claims.items():
        stances = {one.stance for one in said}
        if not stances & _BLAMING:
            continue  # a denial alone makes nobody an attacker
        _mark_attacker(graph, graph.nodes[person_id], said)
        fields = {"event": event_id, "stances": tuple(sorted(stances)), "disputed": bool(stances & _DOUBTING)}
        for target_id in sorted(targets[event_id] - {person_id}):
            _derive(graph, AttackedBy, target_id, person_id, tuple(said), **fields)


def _mark_attacker(graph: Collection, node: Node, said: list[AttributedTo]) -> None:
    if isinstance(node, Person) and Attacker.label not in node.facets:
        graph.add(node.model_copy(update={"facets": (*node.facets, Attacker.label)}))


def _derive(
    graph: Collection,
    kind: type[Relation],
    start_id: str,
    end_id: str,
    grounds: tuple[Node | Relation, ...],
    **fields: object,
) -> None:
    sources = grounds[0].sources
    for ground in grounds[1:]:
        sources = union(sources, ground.sources)
    start, end = graph.nodes[start_id], graph.nodes[end_id]
    # A shortcut is never surer, and never more public, than the weakest thing that it stands on.
    inferred = any(ground.status is Status.INFERRED for ground in grounds)
    proposed = any(ground.review is Review.PROPOSED for ground in grounds)
    known = {
        "status": Status.INFERRED if inferred else Status.DERIVED,
        "review": Review.PROPOSED if proposed else Review.CONFIRMED,
        "sensitivity": most_protected(fact.sensitivity for fact in (*grounds, start, end)),
    }
    graph.link(kind.between(start, end, sources=sources, **known, **fields))
