"""From the entries of a case file to nodes and relations: who and what, attacks and other events.

`loaders.procedure` does the same for cases and their steps, `loaders.statements` for claims and figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError

from graph.body_keys import LABELS as BODIES
from graph.collection import Collection
from graph.errors import InputError
from graph.identity import Identity
from graph.model import Node, Relation, entity_id
from graph.problems import sentence
from graph.schema import (
    Account,
    Amends,
    Attack,
    Campaign,
    Court,
    Event,
    FamilyOf,
    Group,
    Impersonates,
    InPlace,
    Involves,
    Law,
    Organization,
    Outlet,
    Over,
    PartOf,
    Person,
    Place,
    Publication,
    PublishedBy,
    ReportedTo,
    Source,
    StatedIn,
    Targeted,
    WorksFor,
)
from graph.sources import SourceDocument
from graph.values import Span
from loaders.casefile import ReadCaseFile
from loaders.caseformat import AttackEntry, EventEntry, Happening, Involved
from loaders.entries import Entry, Named
from loaders.identify import body_id, person_id, same_place
from loaders.spans import located

_SHARED: dict[str, type[Node]] = {
    # Sections whose entries are the same thing in every file that gives the same name.
    "outlets": Outlet,
    "organizations": Organization,
    "courts": Court,
    "laws": Law,
    "places": Place,
}
_LOCAL: dict[str, type[Node]] = {
    # Sections whose entries are known by their handle in one file only.
    "groups": Group,
    "accounts": Account,
    "publications": Publication,
    "campaigns": Campaign,
}


class Coding:
    """The coding of one file into a collection. Entries that cannot be coded are refused one by one."""

    def __init__(
        self,
        file: ReadCaseFile,
        documents: dict[str, SourceDocument],
        into: Collection,
        identity: Identity | None = None,
    ) -> None:
        self.file = file
        self.documents = documents
        self.into = into
        self.identity = identity
        self.scope = file.name
        self.known: dict[str, Node] = {}

    # ------------------------------------------------------------ common ground

    @contextmanager
    def entry(self, entry: Entry) -> Iterator[None]:
        """Whatever is wrong with this entry refuses this entry, and nothing else."""
        try:
            yield
        except ValidationError as errors:
            self.file.refuse(self.file.place(entry), sentence(errors.errors()[0]))
        except InputError as error:
            self.file.refuse(self.file.place(entry), str(error))

    def spans(self, entry: Entry, around: tuple[Span, ...] = ()) -> tuple[Span, ...]:
        """The places of an entry in its source."""
        return located(entry, self.file.content.source, self.documents, around)

    def fact(self, entry: Entry, around: tuple[Span, ...] = ()) -> dict[str, Any]:
        """The fields that every node and relation takes from its entry."""
        return {"sources": self.spans(entry, around), "status": entry.status, "sensitivity": entry.sensitivity}

    def add(self, node: Node) -> Node:
        """Add a node and the places it is stated in."""
        added = self.into.add(node)
        for span in node.sources:
            source = self.into.add(source_node(self.documents[span.source]))
            self.into.link(
                StatedIn.between(added, source, start=span.start, end=span.end, sources=(span,), status=node.status)
            )
        return added

    def get(self, handle: str) -> Node:
        """The node of a handle, or of a source by its slug.

        Raises:
            InputError: there is none; the entry that names it is refused.
        """
        if handle not in self.known and handle in self.documents:
            return self.into.add(source_node(self.documents[handle]))  # what the document itself says
        if handle not in self.known:
            raise InputError(f"'{handle}' is not listed in this file, or was refused above")
        return self.into.nodes[self.known[handle].id]

    def all(self, handles: Iterable[str]) -> list[Node]:
        """The nodes of several handles."""
        return [self.get(handle) for handle in handles]

    def facet(self, node: Node, label: str) -> Node:
        """Give a person a second label that the sources give them; others stay as they are."""
        if not isinstance(node, Person) or label in node.facets:
            return node
        return self.into.add(node.model_copy(update={"facets": (*node.facets, label)}))

    def link(self, kind: type[Relation], start: Node, end: Node, **fields: Any) -> Relation:
        """Add a relation between two nodes."""
        return self.into.link(kind.between(start, end, **fields))

    def remember(self, handle: str | None, node: Node) -> None:
        """Let later entries refer to a node.

        Raises:
            InputError: the handle is taken.
        """
        if handle is None:
            return
        if handle in self.known and self.known[handle].id != node.id:
            raise InputError(f"the handle '{handle}' is used twice in this file")
        self.known[handle] = node

    # ------------------------------------------------------------ who and what

    def who_and_what(self) -> None:
        """Code everything that stands under a handle, then how these things hang together."""
        content = self.file.content
        sections: list[tuple[str, str, Named]] = [
            (section, handle, entry)
            for section in ("people", *_SHARED, *_LOCAL)
            for handle, entry in getattr(content, section).items()
        ]
        for section, handle, entry in sections:
            with self.entry(entry):
                self.remember(handle, self.add(self._named(section, handle, entry)))
        for _, handle, entry in sections:
            if handle in self.known:
                with self.entry(entry):
                    self._connect(self.get(handle), entry)

    def _named(self, section: str, handle: str, entry: Named) -> Node:
        common = {**self.fact(entry), "name": entry.name, "names": tuple(sorted({entry.name, *entry.aka}))}
        own = {
            name: value
            for name, value in entry
            if name not in Named.model_fields and value is not None and name in _own_fields(section)
        }
        if section == "people":
            own["facets"] = tuple(facet.capitalize() for facet in getattr(entry, "facets", ()))
            return Person(id=person_id(entry.name, self.scope, handle, self.identity), **common, **own)
        if section in _SHARED:
            kind = _SHARED[section]
            if kind.label in BODIES:
                common["id"] = body_id(kind.label, entry.name, self.scope, handle, self.identity)
                own = self._agreeing(common["id"], own)
            return kind(**common, **own)
        kind = _LOCAL[section]
        key = {"slug": f"{self.scope}/{handle}"} if "slug" in kind.model_fields else {}
        return kind(id=entity_id(kind.label, self.scope, handle), **key, **common, **own)

    def _agreeing(self, id: str, own: dict[str, Any]) -> dict[str, Any]:
        """The fields of a court, its city as another file wrote it: Алматы is Almaty."""
        known = self.into.nodes.get(id)
        city = getattr(known, "city", None)
        if city and own.get("city") and same_place(city, own["city"]):
            return {**own, "city": city}
        return own

    def _connect(self, node: Node, entry: Named) -> None:
        fact = self.fact(entry)
        for work in getattr(entry, "works_for", ()):
            with self.entry(work):
                employer = self.get(work.who)
                self.link(WorksFor, node, employer, role=work.role, **self.fact(work, fact["sources"]))
        for kin in getattr(entry, "family", ()):
            with self.entry(kin):
                relative = self.get(kin.who)
                self.link(FamilyOf, node, relative, kinship=kin.kinship, **self.fact(kin, fact["sources"]))
        for field, kind in (("place", InPlace), ("within", InPlace), ("part_of", PartOf)):
            if handle := getattr(entry, field, None):
                self.link(kind, node, self.get(handle), **fact)
        for field, many in (
            ("impersonates", Impersonates),
            ("by", PublishedBy),
            ("amends", Amends),
            ("targets", Targeted),
        ):
            for other in self.all(getattr(entry, field, ())):
                self.link(many, node, other, **fact)

    # ------------------------------------------------------------ what happened

    def happenings(self) -> None:
        """Code attacks and events, then what refers to them."""
        content = self.file.content
        entries: list[Happening] = [*content.attacks, *content.events]
        coded: list[tuple[Happening, Node]] = []
        for entry in entries:
            with self.entry(entry):
                node = self.add(self._happening(entry))
                self.remember(entry.key, node)
                coded.append((entry, node))
        for entry, node in coded:
            with self.entry(entry):
                self._connect_happening(node, entry)
        for handle, campaign in content.campaigns.items():
            if campaign.case and handle in self.known:
                with self.entry(campaign):
                    self.link(Over, self.get(campaign.case), self.get(handle), **self.fact(campaign))

    def _happening(self, entry: Happening) -> Node:
        kind: type[Event] = Attack if isinstance(entry, AttackEntry) else Event
        key = entry.key or f"{entry.name}|{entry.date}"
        names = ("kind", "date", "outcome", "note", "count", "requests", "infrastructure")
        own = {name: getattr(entry, name) for name in names if getattr(entry, name, None)}
        return kind(id=entity_id("Event", self.scope, key), name=entry.name, **own, **self.fact(entry))

    def _connect_happening(self, node: Node, entry: Happening) -> None:
        fact = self.fact(entry)
        for whole in self.all(entry.part_of):
            self.link(PartOf, node, whole, **fact)
        for object_ in self.all(entry.over):
            self.link(Over, node, object_, **fact)
        if entry.place:
            self.link(InPlace, node, self.get(entry.place), **fact)
        if isinstance(entry, AttackEntry):
            for target in self.all(entry.targets):
                self.link(Targeted, node, target, **fact)
        if isinstance(entry, EventEntry):
            self.involved(node, entry.involves, fact["sources"])
        for authority in self.all(entry.reported_to):
            self.link(ReportedTo, node, authority, **fact)
            for person in self.all(entry.reported_by):
                self.link(ReportedTo, person, authority, event=node.id, **fact)

    def involved(self, node: Node, entries: Iterable[Involved], around: tuple[Span, ...]) -> None:
        """Code who took part in an event or a step, and how it ended for them."""
        for one in entries:
            with self.entry(one):
                episode = self.get(one.episode).id if one.episode else None
                fact = self.fact(one, around)
                self.link(
                    Involves, node, self.get(one.who), role=one.role, outcome=one.outcome, episode=episode, **fact
                )


def source_node(document: SourceDocument) -> Source:
    """The node of a document."""
    entry = document.entry
    return Source(
        slug=document.slug,
        name=entry.title,
        publisher=entry.publisher,
        period=entry.period,
        published=entry.published,
        sha256=entry.sha256,
        length=entry.length,
        language=entry.language,
        url=entry.url,
    )


def _own_fields(section: str) -> set[str]:
    kind = Person if section == "people" else (_SHARED | _LOCAL)[section]
    return set(kind.model_fields) - set(Node.model_fields)
