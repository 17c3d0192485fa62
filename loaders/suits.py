"""The cases that proposals belong to: coded ones, and new ones made of what the proposals say together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.merge import union
from graph.model import Node, entity_id
from graph.schema import Case, Step
from graph.values import Span
from graph.vocabulary import CaseKind, Status
from loaders.coded import Coded
from loaders.draft import Draft, Ground
from loaders.grouping import PROCEDURE, people_of
from loaders.proposals import Proposal, State

_CRIMINAL_STEPS = {"investigation_opened", "reclassified", "search", "arrest", "charge", "indictment"}
_CRIMINAL_SANCTIONS = {"imprisonment", "suspended", "restriction", "community_service", "compulsory_treatment"}
_CIVIL_SANCTIONS = {"damages", "apology_or_retraction"}


@dataclass
class Suit:
    """A case: the coded node, or what to make a new one of."""

    slug: str
    draft: Draft
    coded: Node | None = None
    coded_steps: list[Step] = field(default_factory=list)
    facts: list[Proposal] = field(default_factory=list)

    def node(self, ground: Ground) -> Node:
        """The node of the case; it is confirmed as soon as one of its facts is."""
        if self.coded is not None:
            return self.draft.graph.nodes[self.coded.id]
        known = self.draft.graph.nodes.get(entity_id(Case.label, self.slug))
        facts = self._ground(confirmed=ground.confirmed)
        spans = union(ground.spans, (span for one in facts for span in _spans(one)))
        if known is not None and (known.review == "confirmed" or not ground.confirmed):
            return known
        case = Case(
            slug=self.slug,
            name=self.name,
            kind=self.kind,
            review=ground.fact["review"],
            status=Status.DERIVED,  # that these facts are one case is our rule, until somebody codes it
            sources=tuple(sorted(spans, key=lambda one: (one.source, one.start, one.end))),
        )
        return self.draft.put(case, ground)

    def _ground(self, *, confirmed: bool) -> list[Proposal]:
        """The facts that name and describe the case: the confirmed ones as soon as there are any."""
        return [one for one in self.facts if one.state is State.CONFIRMED or not confirmed]

    @property
    def _telling(self) -> list[Proposal]:
        return self._ground(confirmed=True) or self.facts

    @property
    def name(self) -> str:
        """What a person reads: whom the case is about, else the court."""
        counted: Counter[str] = Counter()
        for one in sorted(self._telling, key=lambda one: (one.source, one.candidate.start, one.key)):
            counted.update(people_of(one.candidate.kind, one.value))
        names = [name for name, _ in counted.most_common(2)]
        courts = [str(one.value["court"]) for one in self._telling if one.value.get("court")]
        return f"Case of {' and '.join(names)}" if names else f"Case before {courts[0]}" if courts else self.slug

    @property
    def kind(self) -> CaseKind:
        """The branch of procedure that its facts point to."""
        marks: set[str] = set()
        for one in self._telling:
            value, kind = one.value, one.candidate.kind
            code = value["article"]["code"] if kind == "charge" else None
            if code == "cc" or value.get("step") in _CRIMINAL_STEPS or value.get("type") in _CRIMINAL_SANCTIONS:
                marks.add("criminal")
            if code == "cao" or value.get("step") == "protocol" or value.get("outcome") == "fined":
                marks.add("administrative")
            plaintiff = kind == "role" and "plaintiff" in value["roles"]
            if value.get("step") == "claim_filed" or value.get("type") in _CIVIL_SANCTIONS or plaintiff:
                marks.add("civil")
        for kind in (CaseKind.CRIMINAL, CaseKind.ADMINISTRATIVE, CaseKind.CIVIL):
            if kind in marks:
                return kind
        return CaseKind.OTHER


def suits_of(proposals: Iterable[Proposal], draft: Draft, coded: Coded) -> dict[str, Suit]:
    """The case of every key that proposals name."""
    facts: dict[str, list[Proposal]] = defaultdict(list)
    for one in proposals:
        if one.case and one.stands:
            facts[one.case].append(one)
    known = {node.slug: node for node in draft.graph.nodes.values() if isinstance(node, Case)}
    steps = coded.steps_by_case()
    suits = {}
    for slug in sorted(facts):
        node = known.get(slug)
        told = [one for one in facts[slug] if one.candidate.kind in (*PROCEDURE, "role")]
        suits[slug] = Suit(slug, draft, node, steps.get(node.id, []) if node else [], told)
    return suits


def _spans(one: Proposal) -> list[Span]:
    return [Span(source=one.source, start=start, end=end) for start, end in one.places]
