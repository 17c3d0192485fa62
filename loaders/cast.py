"""Who and what the proposals of one document name: people, outlets, bodies, courts, articles, places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from graph.merge import union
from graph.model import Node
from graph.schema import Article, Court, Law, Organization, Outlet, PartOf, Person, Place
from graph.values import Span
from graph.vocabulary import Code, Status
from loaders.coded import Coded
from loaders.draft import Draft, Ground
from loaders.identify import person_id
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
        for one in proposals:
            value = one.candidate.value
            if one.candidate.kind == "mention" and isinstance(value, dict) and "name" in value:
                self._by_name[str(value["name"])].append(one)
                self._by_surface.setdefault(folded(one.candidate.text), str(value["name"]))
                self._by_surface.setdefault(folded(value["name"]), str(value["name"]))

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

    def mentioned(self, one: Proposal, ground: Ground) -> Node | None:
        """The node of a mention."""
        if one.label == "Article":
            return self.article(one.value, ground)
        return self._entity(str(one.label), one.value, [one], ground)

    def _entity(
        self, label: str, value: dict[str, Any], mentions: list[Proposal], ground: Ground, **more: Any
    ) -> Node | None:
        # What a confirmed fact stands on is what people confirmed; a proposal may lean on all that was read.
        used = [one for one in mentions if one.state is State.CONFIRMED or not ground.confirmed]
        places = {place for one in used for place in one.places}
        spans = union(ground.spans, (Span(source=self.source, start=start, end=end) for start, end in places))
        name = " ".join(str(value["name"]).split())
        spellings = {name, *(" ".join(one.candidate.text.split()) for one in used if label == "Person")}
        known = self.coded.entity(self.source, label, value, sorted(places) or [(s.start, s.end) for s in ground.spans])
        common = {
            **ground.fact,
            "name": name,
            "names": tuple(sorted(spellings)),
            "sources": tuple(sorted(spans, key=lambda one: (one.source, one.start, one.end))),
            **more,
        }
        if known is not None:
            if known.label != label:
                common.pop("facets", None)
            return self.draft.enrich(known, ground, **common)
        return self.draft.put(self._new(label, value, common), ground)

    def _new(self, label: str, value: dict[str, Any], common: dict[str, Any]) -> Node:
        name = common["name"]
        if label == "Court":
            own: dict[str, Any] = {
                part: value.get(part) for part in ("city", "specialisation", "instance") if value.get(part)
            }
            common.pop("facets", None)
            return Court(**common, **own)
        if label in _NAMED:
            common.pop("facets", None)
            return _NAMED[label](**common)
        return Person(id=person_id(name, f"sources/{self.family}", folded(name)), **common)

    def article(self, value: dict[str, Any], ground: Ground) -> Node | None:
        """The node of an article, with the law it belongs to."""
        code = Code[str(value["code"]).upper()]
        number, part = str(value["article"]), value.get("part")
        part = None if part is None else str(part)
        name = article_name(code, number, part)
        fact = {**ground.fact, "sources": ground.spans}
        article = self.draft.put(Article(code=code, article=number, part=part, name=name, **fact), ground)
        derived = {**fact, "status": Status.DERIVED}
        law = self.draft.put(Law(code=code, name=code.about, **derived), ground, stated=False)
        self.draft.link(PartOf, article, law, ground, status=Status.DERIVED)
        return article
