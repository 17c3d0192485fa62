"""What the reader proposes from every document of a casebook, and what people decided about each of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from graph.casebook import Casebook
from graph.ledger import Ledger, Verdict
from graph.model import Node
from graph.problems import Problem
from graph.sources import first_versions, superseded
from loaders.coded import Coded, Places
from loaders.decisions import Decided, Decisions
from loaders.edits import fault_of
from loaders.grouping import PROCEDURE, Text, Told, cases_of, people_of
from loaders.known import Known
from loaders.reader.candidate import Candidate
from loaders.readings import ReadDocument, read_documents

ENTITIES = ("Person", "Outlet", "Organization", "Court", "Article", "Place")
"""Mentions that become nodes; dates and sums are values of other facts."""
FACTS = ("role", "step", "charge", "sanction", "attack", "attribution", "statistic")


class State(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    DEFERRED = "deferred"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    CODED = "coded"
    """The hand-coded cases say it already."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal. `value` and `label` are as they stand, after an edit; `candidate` is as it was read."""

    key: str
    source: str
    candidate: Candidate
    label: str | None
    value: Any
    state: State
    case: str | None = None
    decided: Decided | None = None
    coded: Node | None = None
    lead: str = ""
    """The key of the proposal under which all forms of one name are shown."""

    @property
    def id(self) -> str:
        """What a person types to name it."""
        return self.key[:12]

    @property
    def kind(self) -> str:
        """The label of a mention; else the kind of fact."""
        return self.label or self.candidate.kind

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where it stands in the text, the first place first."""
        return ((self.candidate.start, self.candidate.end), *self.candidate.also)

    @property
    def waits(self) -> bool:
        """Whether nobody has answered it for good."""
        return self.state in (State.OPEN, State.DEFERRED)

    @property
    def stands(self) -> bool:
        """Whether it belongs in the graph as a fact of its own."""
        return self.state in (State.OPEN, State.DEFERRED, State.CONFIRMED)

    def typed(self, name: str) -> bool:
        """Whether a person set this part of the value."""
        return self.decided is not None and name in self.decided.changes

    @property
    def inferred(self) -> frozenset[str]:
        """The parts of the value that are not printed at its place, and that nobody set since."""
        changes = self.decided.changes if self.decided else {}
        return frozenset(self.candidate.inferred) - set(changes)


@dataclass
class Proposals:
    """Every proposal of a casebook, in the order of documents and places."""

    all: list[Proposal] = field(default_factory=list)
    documents: dict[str, ReadDocument] = field(default_factory=dict)
    first_version: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    """What the reader returned and no word of the schema says; nobody is asked about it."""

    def of(self, source: str) -> list[Proposal]:
        """The proposals of one document."""
        return [one for one in self.all if one.source == source]


def proposals_of(book: Casebook, coded: Coded, progress: Callable[[int, int], None] | None = None) -> Proposals:
    """Read what has not been read, and put it beside the decisions and the hand-coded cases."""
    decisions = Decisions(Ledger(book.ledger_file).standing())
    first = first_versions(book.sources)
    replaced = superseded(book.sources)
    current = [document for slug, document in book.sources.items() if slug not in replaced]
    result = Proposals(first_version=first, problems=decisions.problems)
    result.documents = read_documents(book, current, progress)
    known = Known.of(coded.graph, decisions, book.aliases)
    versions: dict[str, list[str]] = defaultdict(list)
    for slug in book.sources:
        versions[first[slug]].append(slug)
    for family in sorted(versions):
        slugs = versions[family]
        hashes = {book.sources[slug].entry.sha256 or "": slug for slug in slugs}
        found: list[Proposal] = []
        for slug in slugs:
            if slug in result.documents:
                found += _read_proposals(slug, result, decisions, frozenset(hashes), known)
        answered = {one.decided.decision.id for one in found if one.decided}
        found += _kept(hashes, decisions, answered)
        for slug in slugs:
            here = [one for one in found if one.source == slug]
            result.all += _placed(here, result.documents.get(slug), family, coded)
    return result


def _read_proposals(
    slug: str, result: Proposals, decisions: Decisions, versions: frozenset[str], known: Known
) -> list[Proposal]:
    found: dict[str, Proposal] = {}
    read = result.documents[slug]
    for as_read, candidate in known.applied(read):
        if candidate.kind not in FACTS and candidate.label not in ENTITIES:
            continue
        if fault := fault_of(candidate.label or candidate.kind, candidate.value):
            result.refused.append(Problem(f"sources/{slug}", None, candidate.kind, fault))
            continue
        # What somebody decided about the reader's own proposal holds, whatever became known since.
        if answer := decisions.of(read.document, as_read, versions):
            candidate = as_read
        elif candidate is not as_read:
            answer = decisions.of(read.document, candidate, versions)
        if answer and answer.document == read.document.sha256:
            candidate = _at_its_place(answer.candidate, candidate)
        key = candidate.key(read.document)
        one = Proposal(key, slug, candidate, candidate.label, candidate.value, State.OPEN)
        found.setdefault(key, _answered(one, answer) if answer else one)
    return list(found.values())


def _at_its_place(decided: Candidate, read: Candidate) -> Candidate:
    """The fact as it was decided; a newer reading may know more places of the same."""
    return replace(decided, also=read.also) if decided.content() == read.content() else decided


_STATES = {
    Verdict.CONFIRM: State.CONFIRMED,
    Verdict.EDIT: State.CONFIRMED,
    Verdict.REJECT: State.REJECTED,
    Verdict.DEFER: State.DEFERRED,
}


def _answered(one: Proposal, answer: Decided) -> Proposal:
    state = _STATES[answer.decision.decision]
    return replace(one, label=answer.label, value=answer.value, state=state, decided=answer, case=answer.case)


def _kept(hashes: dict[str, str], decisions: Decisions, answered: set[str]) -> Iterable[Proposal]:
    """Confirmed facts that no reading proposes any more; they stand because a person stands behind them."""
    for sha256, slug in hashes.items():
        for one in decisions.about(sha256):
            if one.confirms and one.decision.id not in answered:
                key = str(one.decision.subject)
                bare = Proposal(key, slug, one.candidate, one.candidate.label, one.candidate.value, State.CONFIRMED)
                yield _answered(bare, one)


def _placed(found: list[Proposal], read: ReadDocument | None, family: str, coded: Coded) -> list[Proposal]:
    """Proposals of one document with what is coded already, their case, and the forms of one name together."""
    names: dict[tuple[str | None, str], list[Proposal]] = defaultdict(list)
    for one in found:
        if one.candidate.kind == "mention":
            names[one.candidate.label, str(one.candidate.value)].append(one)
    leads = {one.key: _lead(forms) for forms in names.values() for one in forms}
    places = _places_of_names(found)
    found = [replace(one, lead=leads.get(one.key, one.key), coded=_coded(one, coded, places)) for one in found]
    found = [replace(one, state=State.CODED) if one.coded and one.waits else one for one in found]
    text = Text(read.sentences if read else ())
    told = [
        Told(one.key, one.candidate.kind, one.value, one.places, one.case or _coded_case(one, coded))
        for one in found
        if one.state is not State.REJECTED and one.candidate.kind in PROCEDURE
    ]
    cases = cases_of(told, text, family, coded.case_keys())
    found = [replace(one, case=cases.get(one.key, one.case)) for one in found]
    return sorted(
        (replace(one, case=_case_of_role(one, found, text)) if one.candidate.kind == "role" else one for one in found),
        key=lambda one: (one.candidate.start, one.candidate.end, one.candidate.kind, one.key),
    )


def _lead(forms: list[Proposal]) -> str:
    """The form that is the name itself, or the longest."""
    best = min(forms, key=lambda one: (-len(one.candidate.text), one.candidate.start, one.key))
    full = [one for one in forms if isinstance(one.value, dict) and one.candidate.text == one.value.get("name")]
    return (full[0] if full else best).key


def _places_of_names(found: Iterable[Proposal]) -> dict[str, list[tuple[int, int]]]:
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in found:
        if one.candidate.kind == "mention" and isinstance(one.candidate.value, dict) and "name" in one.candidate.value:
            places[str(one.candidate.value["name"])] += one.places
    return places


def _coded(one: Proposal, coded: Coded, places: dict[str, list[tuple[int, int]]]) -> Node | None:
    """The hand-coded node that says what a proposal says."""
    kind, value, source = one.candidate.kind, one.value, one.source

    def person(name: str) -> Node | None:
        where: Places = places.get(name, one.places)
        for label in ("Person", "Outlet", "Organization"):
            if (node := coded.entity(source, label, {"name": name}, where)) is not None:
                return node
        return None

    if kind == "mention":
        where = places.get(str(value.get("name")), one.places)
        return coded.entity(source, str(one.label), value, where)
    if kind == "role":
        node = person(value["person"])
        return node if node and all(coded.plays(node, role) for role in value["roles"]) else None
    if kind == "charge":
        node, article = person(value["person"]), coded.entity(source, "Article", value["article"], one.places)
        return node if node and article and coded.charged(source, node, article, value["status"]) else None
    return coded.fact(source, kind, value, one.places)


def _coded_case(one: Proposal, coded: Coded) -> str | None:
    """The coded case that a proposal belongs to: that of the fact it repeats, or the one told at its place."""
    own = coded.case_of(one.coded) if one.coded else None
    if own is not None:
        return own.slug
    cases = coded.cases_at(one.source, one.places)
    return min(cases, key=lambda case: (_width(case, one.source), case.slug)).slug if cases else None


def _width(node: Node, source: str) -> int:
    return sum(span.end - span.start for span in node.sources if span.source == source)


def _case_of_role(role: Proposal, found: list[Proposal], text: Text) -> str | None:
    """The case in which somebody has a role: the one whose facts name them, those of the same block first."""
    if role.case:
        return role.case
    name = role.value["person"]
    naming = [one for one in found if one.case and one.stands and name in people_of(one.candidate.kind, one.value)]
    block = text.block(role.candidate.start)
    here = {one.case for one in found if one.case and one.stands and text.block(one.candidate.start) == block}
    near = {one.case for one in naming if text.block(one.candidate.start) == block}
    cases = near or {one.case for one in naming} or here
    return cases.pop() if len(cases) == 1 else None
