"""What the hand-coded cases say already, found by kind, place and value, so that no proposal says it twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from graph.collection import Collection
from graph.model import Node, Relation
from graph.schema import (
    Article,
    Attack,
    Attribution,
    Case,
    ChargedUnder,
    Event,
    Imposed,
    PartyTo,
    Person,
    Sanction,
    Statistic,
    Step,
    StepOf,
    Targeted,
)
from graph.values import When
from loaders.people import same_person
from loaders.reader.sameness import folded

Places = Sequence[tuple[int, int]]

FACETS = {
    "journalist": "Journalist",
    "lawyer": "Lawyer",
    "judge": "Judge",
    "official": "Official",
    "police": "Official",
    "prosecutor": "Official",
    "plaintiff": "Plaintiff",
}
"""Roles that are a second label of a person."""
_PARTIES = {"plaintiff": ("plaintiff", "complainant"), "defendant": ("defendant",), "victim": ("victim",)}


class Coded:
    """The hand-coded part of a graph, by source and by name."""

    def __init__(self, graph: Collection) -> None:
        self.graph = graph
        self._by_source: dict[tuple[str, str], list[Node]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[Node]] = defaultdict(list)
        self._charges: dict[tuple[str, str], list[ChargedUnder]] = defaultdict(list)
        self._parts: dict[str, set[str]] = defaultdict(set)
        self._case_of: dict[str, str] = {}
        self._articles: dict[tuple[str, str | None, str | None], Node] = {}
        for node in graph.nodes.values():
            label = type(node).primary().label if not isinstance(node, Event) else type(node).label
            for source in {span.source for span in node.sources}:
                self._by_source[source, label].append(node)
            for name in {folded(one) for one in (node.name, *node.names)}:
                self._by_name[label, name].append(node)
            if isinstance(node, Article) and node.article:
                self._articles[str(node.code), node.article, node.part] = node
        for relation in graph.relations.values():
            self._note(relation)

    def _note(self, relation: Relation) -> None:
        if isinstance(relation, ChargedUnder):
            self._charges[relation.start_id, relation.end_id].append(relation)
        elif isinstance(relation, PartyTo):
            self._parts[relation.start_id].add(str(relation.role))
        elif isinstance(relation, Targeted):
            self._parts[relation.end_id].add("victim")
        elif isinstance(relation, StepOf):
            self._case_of[relation.start_id] = relation.end_id
        elif isinstance(relation, Imposed):
            self._case_of[relation.end_id] = relation.start_id

    # ------------------------------------------------------------ who and what

    def entity(self, source: str, label: str, value: dict[str, Any], places: Places) -> Node | None:
        """The coded node of a name, a court or an article that a document mentions."""
        if label == "Article":
            return self._articles.get((value["code"], value["article"], value.get("part")))
        name = str(value.get("name"))
        if label == "Person":
            return self._person(source, name, places)
        named = self._by_name.get((label, folded(name)), ())
        if named:
            return min(named, key=lambda node: node.id)
        if label == "Court" and value.get("city"):
            here = [
                node
                for node in self._by_source.get((source, "Court"), ())
                if _meets(node, source, places)
                and folded(getattr(node, "city", None)) == folded(value["city"])
                and (getattr(node, "specialisation", None) or "general") == (value.get("specialisation") or "general")
            ]
            return here[0] if len(here) == 1 else None
        return None

    def _person(self, source: str, name: str, places: Places) -> Node | None:
        people = [node for node in self._by_source.get((source, "Person"), ()) if isinstance(node, Person)]
        exact = [node for node in people if folded(name) in {folded(one) for one in (node.name, *node.names)}]
        if len(exact) == 1:
            return exact[0]
        alike = [node for node in people if any(same_person(name, one) for one in (node.name, *node.names))]
        if len(alike) > 1:
            alike = [node for node in alike if _meets(node, source, places)]
        return alike[0] if len(alike) == 1 else None

    # ------------------------------------------------------------ facts

    def fact(self, source: str, kind: str, value: dict[str, Any], places: Places) -> Node | None:
        """The coded step, sanction, attack, attribution or figure that says what a proposal says."""
        for kinds, same in _SAME.get(kind, ()):
            for node in self._by_source.get((source, kinds), ()):
                if _meets(node, source, places) and same(node, value):
                    return node
        return None

    def charged(self, source: str, person: Node, article: Node, status: str) -> bool:
        """Whether a coded charge says it."""
        return any(
            str(one.charge) == status and any(span.source == source for span in one.sources)
            for one in self._charges.get((person.id, article.id), ())
        )

    def plays(self, person: Node, role: str) -> bool:
        """Whether a coded person has a role already, as a second label or as a part in a case."""
        if FACETS.get(role) in person.facets:
            return True
        if role in _PARTIES:
            return bool(self._parts.get(person.id, set()) & set(_PARTIES[role]))
        if role == "attacker":
            return "Attacker" in person.facets or "defendant" in self._parts.get(person.id, set())
        return role not in FACETS  # activist, expert, other: nothing in the graph shows it

    def case_of(self, node: Node) -> Case | None:
        """The case that a coded step or sanction belongs to."""
        here = self._case_of.get(node.id)
        here = self._case_of.get(here, here) if here else None
        found = self.graph.nodes.get(here) if here else None
        return found if isinstance(found, Case) else None

    def steps_by_case(self) -> dict[str, list[Step]]:
        """The coded steps of every coded case, by the id of the case."""
        steps: dict[str, list[Step]] = defaultdict(list)
        for node_id, case_id in self._case_of.items():
            if isinstance(node := self.graph.nodes.get(node_id), Step):
                steps[case_id].append(node)
        return steps

    def case_keys(self) -> set[str]:
        """The key of every coded case."""
        return {node.slug for node in self.graph.nodes.values() if isinstance(node, Case)}

    def cases_at(self, source: str, places: Places) -> list[Case]:
        """The coded cases told at these places."""
        return [
            node
            for node in self._by_source.get((source, "Case"), ())
            if isinstance(node, Case) and _meets(node, source, places)
        ]


def _meets(node: Node, source: str, places: Places) -> bool:
    return any(
        span.start < end and start < span.end for span in node.sources if span.source == source for start, end in places
    )


def _dates_agree(coded: When | None, proposed: Any) -> bool:
    """Whether two dates may be of one event: one is unknown, or they have a day in common."""
    if coded is None or not proposed:
        return True
    new = When.model_validate(str(proposed))
    starts = [day for day in (coded.earliest, new.earliest) if day]
    ends = [day for day in (coded.latest, new.latest) if day]
    return not starts or not ends or max(starts) <= min(ends)


def _same_step(node: Node, value: dict[str, Any]) -> bool:
    return isinstance(node, Step) and node.kind == value["step"] and _dates_agree(node.date, value.get("date"))


def _same_attack(node: Node, value: dict[str, Any]) -> bool:
    return isinstance(node, Attack) and node.kind == value["attack"]


def _same_sanction(node: Node, value: dict[str, Any]) -> bool:
    if not isinstance(node, Sanction) or node.kind != value["type"]:
        return False
    stages = {str(node.stage), value.get("stage")}
    if len(stages) > 1 and stages not in ({"imposed", "agreed"}, {"imposed", "upheld"}):
        return False
    sum_ = node.sum.mci if node.sum and value.get("unit") == "MCI" else node.sum.amount if node.sum else None
    return (node.months, node.days, node.hours, sum_) == tuple(
        value.get(name) for name in ("months", "days", "hours", "amount")
    )


def _same_attribution(node: Node, value: dict[str, Any]) -> bool:
    return isinstance(node, Attribution) and node.stance == value["stance"]


def _same_statistic(node: Node, value: dict[str, Any]) -> bool:
    if not isinstance(node, Statistic) or node.count != value["count"]:
        return False
    return _dates_agree(node.period, value.get("period"))


_SAME: dict[str, tuple[tuple[str, Any], ...]] = {
    "step": (("Step", _same_step),),
    "attack": (("Attack", _same_attack),),
    "sanction": (("Sanction", _same_sanction),),
    "attribution": (("Attribution", _same_attribution),),
    "statistic": (("Statistic", _same_statistic),),
}
