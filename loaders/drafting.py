"""From proposals to nodes and relations: what people confirmed first, then what still waits for them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from graph.model import Node, entity_id
from graph.schema import (
    Attack,
    Attribution,
    BeforeCourt,
    ChargedUnder,
    Imposed,
    Involves,
    Judged,
    Next,
    On,
    PartyTo,
    Reports,
    Sanction,
    StatedBy,
    Statistic,
    Step,
    StepOf,
    Targeted,
)
from graph.values import Money, Span, When
from graph.vocabulary import AttackKind, PartyRole, SanctionKind, Status, StepKind
from loaders.caseformat import SanctionEntry
from loaders.cast import Cast
from loaders.coded import FACETS, Coded
from loaders.draft import Draft, Ground
from loaders.grouping import Text
from loaders.procedure import sanction_name, step_title
from loaders.proposals import Proposal, Proposals, State
from loaders.suits import Suit, suits_of

_PARTIES = {
    "plaintiff": PartyRole.PLAINTIFF,
    "defendant": PartyRole.DEFENDANT,
    "victim": PartyRole.VICTIM,
    "prosecutor": PartyRole.PROSECUTOR,
}
_DECISIONS = {StepKind.JUDGMENT, StepKind.APPEAL_DECISION, StepKind.CASSATION_DECISION, StepKind.HEARING}
_ASKING = {StepKind.CLAIM_FILED, StepKind.COMPLAINT, StepKind.APPEAL_FILED, StepKind.HEARING, StepKind.CASSATION_FILED}


def add_proposals(draft: Draft, proposals: Proposals, coded: Coded) -> None:
    """Add everything that stands to the graph."""
    by_source: dict[str, list[Proposal]] = defaultdict(list)
    for one in proposals.all:
        by_source[one.source].append(one)
    drafts = []
    for source in sorted(by_source):
        family = proposals.first_version[source]
        cast = Cast(draft, coded, source, family, by_source[source])
        read = proposals.documents.get(source)
        drafts.append(_Drafting(draft, cast, by_source[source], Text(read.sentences if read else ())))
    suits = suits_of(proposals.all, draft, coded)
    for confirmed in (True, False):
        for drafting in drafts:
            drafting.add(suits, confirmed=confirmed)


class _Drafting:
    """The proposals of one document on their way into the graph."""

    def __init__(self, draft: Draft, cast: Cast, proposals: list[Proposal], text: Text) -> None:
        self.draft = draft
        self.cast = cast
        self.proposals = proposals
        self.text = text
        self.steps: dict[str, list[tuple[Proposal, Node]]] = defaultdict(list)

    def add(self, suits: dict[str, Suit], *, confirmed: bool) -> None:
        """Add what is confirmed, or what waits."""
        self.suits = suits
        # Mentions first, then steps, which sanctions and judges refer to.
        order = {"mention": 0, "step": 1}
        for one in sorted(self.proposals, key=lambda one: order.get(one.candidate.kind, 2)):
            if not one.stands or (one.state is State.CONFIRMED) is not confirmed:
                continue
            ground = self._ground(one)
            if one.coded is not None and one.candidate.kind != "mention":
                # Confirmed here and coded by hand as well: one fact, with the places of both.
                self.draft.enrich(one.coded, ground, sources=ground.spans)
                continue
            getattr(self, f"_{one.candidate.kind}")(one, ground)
        for case in sorted(self.steps):
            self._order(case, confirmed=confirmed)

    # ------------------------------------------------------------ common ground

    def _ground(self, one: Proposal) -> Ground:
        spans = tuple(Span(source=one.source, start=start, end=end) for start, end in sorted(set(one.places)))
        parts = {"mention": {"code", "name"}}.get(one.candidate.kind, {one.candidate.kind, "type", "attack", "roles"})
        return Ground(spans, one.state is State.CONFIRMED, _status(one, *parts))

    def _partly(self, ground: Ground, one: Proposal, *parts: str) -> Ground:
        return Ground(ground.spans, ground.confirmed, _status(one, *parts))

    def _id(self, label: str, one: Proposal) -> str:
        return entity_id(label, "sources", self.cast.family, one.candidate.content())

    def _suit(self, one: Proposal) -> Suit | None:
        return self.suits.get(one.case) if one.case else None

    def _people(self, names: Any, ground: Ground) -> list[Node]:
        found = (self.cast.node(str(name), ground) for name in names or ())
        return [node for node in found if node is not None]

    # ------------------------------------------------------------ one method a kind

    def _mention(self, one: Proposal, ground: Ground) -> None:
        if one.label == "Article":
            self.cast.article(one.value, ground)
        else:
            self.cast.node(str(one.candidate.value["name"]), ground, str(one.label))

    def _role(self, one: Proposal, ground: Ground) -> None:
        roles = one.value["roles"]
        facets = tuple(sorted({FACETS[role] for role in roles if role in FACETS}))
        person = self.cast.node(one.value["person"], ground, facets=facets)
        suit = self._suit(one)
        for role in roles:
            if suit and role in _PARTIES:
                self.draft.link(PartyTo, person, suit.node(ground), ground, role=_PARTIES[role])
        if "judge" in roles:
            here = self.text.sentence(one.candidate.start)
            for other, step in [pair for pairs in self.steps.values() for pair in pairs]:
                if self.text.sentence(other.candidate.start) == here and getattr(step, "kind", None) in _DECISIONS:
                    self.draft.link(Judged, person, step, ground)

    def _step(self, one: Proposal, ground: Ground) -> None:
        value = one.value
        kind, date = StepKind[value["step"].upper()], _when(one, "date")
        step: Node = Step(
            id=self._id("Step", one),
            kind=kind,
            name=step_title(kind, date),
            date=date,
            outcome=value.get("outcome"),
            **_fact(ground),
        )
        step = self.draft.put(step, ground)
        if value.get("court"):
            court = self.cast.node(str(value["court"]), ground, "Court")
            self.draft.link(BeforeCourt, step, court, self._partly(ground, one, "court"))
        for person in self._people(value.get("persons"), ground):
            self.draft.link(Involves, step, person, self._partly(ground, one, "persons"))
        if suit := self._suit(one):
            self.draft.link(StepOf, step, suit.node(ground), ground)
            self.steps[suit.slug].append((one, step))

    def _charge(self, one: Proposal, ground: Ground) -> None:
        person = self.cast.node(one.value["person"], ground)
        article = self.cast.article(one.value["article"], ground)
        suit = self._suit(one)
        case = suit.node(ground).id if suit else None
        self.draft.link(ChargedUnder, person, article, ground, charge=one.value["status"], case=case)

    def _sanction(self, one: Proposal, ground: Ground) -> None:
        value = one.value
        lengths = {name: value.get(name) for name in ("months", "days", "hours")}
        entry = SanctionEntry(kind=SanctionKind[value["type"].upper()], stage=value["stage"], **lengths)
        step = self._step_of(one)
        total = _sum(value, _when_of(step))
        sanction: Node = Sanction(
            id=self._id("Sanction", one),
            name=sanction_name(entry, str(total) if total else ""),
            kind=entry.kind,
            stage=entry.stage,
            sum=total,
            **lengths,
            **_fact(ground),
        )
        sanction = self.draft.put(sanction, ground)
        suit = self._suit(one)
        self.draft.link(Imposed, step or (suit.node(ground) if suit else None), sanction, ground)
        for person in self._people(value.get("persons"), ground):
            self.draft.link(On, sanction, person, self._partly(ground, one, "persons"))

    def _step_of(self, one: Proposal) -> Node | None:
        """The step that brought a sanction: in its sentence, else the nearest before it that can have brought it."""
        fitting = _ASKING if one.value["stage"] == "requested" else _DECISIONS | {StepKind.MEDIATION}
        coded = self.suits[one.case].coded_steps if one.case in self.suits else []
        steps = [pair for pair in self.steps.get(one.case or "", ()) if getattr(pair[1], "kind", None) in fitting]
        here = self.text.sentence(one.candidate.start)
        same = [step for other, step in steps if self.text.sentence(other.candidate.start) == here]
        before = [step for other, step in steps if other.candidate.start <= one.candidate.start]
        around = [
            step
            for step in coded
            if step.kind in fitting
            and any(span.source == one.source and span.start <= one.candidate.start < span.end for span in step.sources)
        ]
        return same[0] if same else around[0] if around else before[-1] if before else None

    def _attack(self, one: Proposal, ground: Ground) -> None:
        value = one.value
        kind, date = AttackKind[value["attack"].upper()], _when(one, "date")
        targets = self._people(value.get("targets"), ground)
        whom = ", ".join(node.name for node in targets)
        title = str(kind).replace("_", " ").capitalize() if kind is not AttackKind.DDOS else "DDoS"
        name = title + (f", {whom}" if whom else "") + (f", {date}" if date else "")
        attack: Node = Attack(id=self._id("Event", one), kind=kind, name=name, date=date, **_fact(ground))
        attack = self.draft.put(attack, ground)
        for target in targets:
            self.draft.link(Targeted, attack, target, self._partly(ground, one, "targets", "persons"))

    def _attribution(self, one: Proposal, ground: Ground) -> None:
        value = one.value
        claim: Node = Attribution(
            id=self._id("Attribution", one), name=str(value["claim"]), stance=value["stance"], **_fact(ground)
        )
        claim = self.draft.put(claim, ground)
        by = str(value.get("by") or "")
        # A reader may quote "it" or "the lawyers" as the speaker; a person who typed a name means one.
        if by and (self.cast.knows(by) or one.typed("by")):
            self.draft.link(StatedBy, claim, self.cast.node(by, ground), self._partly(ground, one, "by"))

    def _statistic(self, one: Proposal, ground: Ground) -> None:
        value = one.value
        period, scope = _when(one, "period"), value.get("scope")
        shown = "not printed" if value.get("count") is None else value["count"]
        name = f"{value['metric']}{f' ({scope})' if scope else ''}{f', {period}' if period else ''}: {shown}"
        figure: Node = Statistic(
            id=self._id("Statistic", one),
            name=name,
            metric=str(value["metric"]),
            period=period,
            scope=scope,
            count=value.get("count"),
            **_fact(ground),
        )
        figure = self.draft.put(figure, ground)
        self.draft.link(Reports, self.draft.source(one.source), figure, ground)

    # ------------------------------------------------------------ the order of steps

    def _order(self, case: str, *, confirmed: bool) -> None:
        """Number the steps of a case that is not coded by hand, by date, and where none is told by the text."""
        if self.suits[case].coded_steps:
            return
        last = ""
        dated = []
        for one, step in sorted(self.steps[case], key=lambda pair: pair[0].candidate.start):
            when = getattr(self.draft.graph.nodes[step.id], "date", None)
            last = str(when.latest or when.earliest) if when else last
            dated.append((last, one, step))
        dated.sort(key=lambda item: item[0])
        previous: Node | None = None
        for number, (_, one, step) in enumerate(dated, start=1):
            node = self.draft.graph.nodes[step.id].model_copy(update={"order": number})
            self.draft.graph.nodes[step.id] = node
            if (one.state is State.CONFIRMED) is confirmed or not confirmed:
                self.draft.link(Next, previous, node, self._ground_of_next(previous, node))
            previous = node

    def _ground_of_next(self, previous: Node | None, node: Node) -> Ground:
        both = [one for one in (previous, node) if one is not None]
        return Ground(node.sources, all(one.review == "confirmed" for one in both), node.status)


def _status(one: Proposal, *parts: str) -> Status:
    return Status.INFERRED if one.inferred & set(parts) else Status.STATED


def _fact(ground: Ground) -> dict[str, Any]:
    return {**ground.fact, "sources": ground.spans}


def _when(one: Proposal, name: str) -> When | None:
    text = one.value.get(name)
    return When.model_validate({"date": str(text), "inferred": name in one.inferred}) if text else None


def _when_of(step: Node | None) -> When | None:
    return getattr(step, "date", None)


def _sum(value: dict[str, Any], date: When | None) -> Money | None:
    amount, unit = value.get("amount"), value.get("unit")
    if amount is None:
        return None
    if unit == "MCI":
        return Money(amount=None, mci=int(amount)).at_rate((date.latest or date.earliest) if date else None)
    return Money(amount=int(amount), currency=unit or "KZT")
