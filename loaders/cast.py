"""Who and what the proposals of one document name: people, outlets, bodies, courts, articles, places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from graph.body_keys import LABELS as BODIES
from graph.model import Node
from graph.schema import Article, Court, Law, Organization, Outlet, PartOf, Person, Place
from graph.values import Span
from graph.vocabulary import Code, Status
from loaders.coded import Coded
from loaders.draft import Draft, Ground
from loaders.identify import body_id, person_id
from loaders.procedure import article_name
from loaders.proposals import Proposal, State
from loaders.reader.sameness import folded

_NAMED: dict[str, type[Node]] = {"Outlet": Outlet, "Organization": Organization, "Place": Place}


class Cast:
    """The names of one document, and the nodes they stand for."""

    def __init__(self, draft: Draft, coded: Coded, source: str, family: str, proposals: Iterable[Proposal]) -> None:
        self.draft = draft
        self.coded = coded
        self.source = source
        self.family = family
        self._by_name: dict[str, list[Proposal]] = defaultdict(list)
        self._by_surface: dict[str, str] = {}
        # What was added already, so that a name told a hundred times is merged once.
        self._added: dict[tuple[str, str, bool], str] = {}
        self._laws: set[tuple[str, bool]] = set()
        for one in proposals:
            value = one.candidate.value
            if one.candidate.kind == "mention" and isinstance(value, dict) and "name" in value:
                self._by_name[str(value["name"])].append(one)
                self._by_surface.setdefault(folded(one.candidate.text), str(value["name"]))
                self._by_surface.setdefault(folded(value["name"]), str(value["name"]))

    def knows(self, name: str) -> bool:
        """Whether the document mentions somebody or something of that name."""
        return name in self._by_name or folded(name) in self._by_surface

    def node(self, name: str, ground: Ground, label: str = "Person", **more: Any) -> Node | None:
        """The node of a name that a fact uses; None when somebody said that there is nothing of that name.

        `label` is what it is when no mention says so.
        """
        known = name if name in self._by_name else self._by_surface.get(folded(name))
        mentions = self._by_name.get(known, []) if known is not None else []
        standing = [one for one in mentions if one.state is not State.REJECTED]
        if mentions and not standing:
            return None
        if not standing:
            return self._entity(label, {"name": name}, [], ground, **more)
        lead = min(standing, key=lambda one: (one.decided is None, one.key != one.lead, one.candidate.start))
        return self._entity(str(lead.label), lead.value, standing, ground, **more)

    def _entity(
        self, label: str, value: dict[str, Any], mentions: list[Proposal], ground: Ground, **more: Any
    ) -> Node | None:
        name = " ".join(str(value["name"]).split())
        key = (label, name, ground.confirmed)
        if key in self._added and not more.get("facets"):
            node = self.draft.graph.nodes[self._added[key]]
            if ground.confirmed and not any(one.state is State.CONFIRMED for one in mentions):
                return self.draft.enrich(node, ground, sources=ground.spans)  # known only from the facts about it
            return node
        # What a confirmed fact stands on is what people confirmed; a proposal may lean on all that was read.
        used = [one for one in mentions if one.state is State.CONFIRMED or not ground.confirmed]
        places = {place for one in used for place in one.places}
        spans = tuple(Span(source=self.source, start=start, end=end) for start, end in sorted(places)) or ground.spans
        spellings = {name, *(" ".join(one.candidate.text.split()) for one in used if label == "Person")}
        known = self.coded.entity(self.source, label, value, sorted(places) or [(s.start, s.end) for s in ground.spans])
        common = {
            **ground.fact,
            "name": name,
            "names": tuple(sorted(spellings)),
            "sources": spans,
            **more,
        }
        if known is not None:
            if known.label != label:
                common.pop("facets", None)
            node = self.draft.enrich(known, ground, **common)
        else:
            node = self.draft.put(self._new(label, value, common), ground)
        self._added[key] = node.id
        return node

    def _new(self, label: str, value: dict[str, Any], common: dict[str, Any]) -> Node:
        name = common["name"]
        if label == "Court":
            own: dict[str, Any] = {
                part: value.get(part) for part in ("city", "specialisation", "instance") if value.get(part)
            }
            common.pop("facets", None)
            return Court(id=self._body(label, name), **common, **own)
        if label in _NAMED:
            common.pop("facets", None)
            if label in BODIES:
                common["id"] = self._body(label, name)
            return _NAMED[label](**common)
        known = person_id(name, f"sources/{self.family}", folded(name), self.draft.identity)
        return Person(id=known, **common)

    def _body(self, label: str, name: str) -> str:
        return body_id(label, name, f"sources/{self.family}", folded(name), self.draft.identity, self.draft.aliases)

    def article(self, value: dict[str, Any], ground: Ground) -> Node | None:
        """The node of an article, with the law it belongs to."""
        code = Code[str(value["code"]).upper()]
        number, part = str(value["article"]), value.get("part")
        part = None if part is None else str(part)
        name = article_name(code, number, part)
        key = (Article.label, name, ground.confirmed)
        known = self.draft.graph.nodes.get(self._added.get(key, ""))
        if known is not None and set(map(str, ground.spans)) <= set(map(str, known.sources)):
            return known
        fact = {**ground.fact, "sources": ground.spans}
        article = self.draft.put(Article(code=code, article=number, part=part, name=name, **fact), ground)
        self._added[key] = article.id
        law = Law(code=code, name=code.about, **{**fact, "status": Status.DERIVED})
        if (law.id, ground.confirmed) not in self._laws:
            self._laws.add((law.id, ground.confirmed))
            self.draft.put(law, ground, stated=False)
        self.draft.link(PartOf, article, self.draft.graph.nodes[law.id], ground, status=Status.DERIVED)
        return article
