"""Proposals as a person reads them: what is proposed, in which group, and the sentence it was read from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from graph.schema import Case
from graph.vocabulary import Code
from graph.wording import lasting
from loaders.compile import Compiled
from loaders.grouping import Text
from loaders.procedure import article_name
from loaders.proposals import ENTITIES, Proposal

_AROUND = 160
"""Characters shown on each side where a document has no sentences."""
_GROUPS = {"role": "Roles", "attack": "Attacks", "attribution": "Who says what", "statistic": "Published figures"}
_ORDER = ("step", "charge", "sanction", "role", "attack", "attribution", "statistic", *ENTITIES)
KINDS = _ORDER


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document with the part that a proposal was read from."""

    before: str
    quote: str
    after: str

    def marked(self) -> str:
        """On one line, the quote between marks."""
        return " ".join(f"{self.before}»{self.quote}«{self.after}".split())


def passage(one: Proposal, text: str | None, sentences: Text) -> Passage:
    """The sentence of a proposal; its quote alone when the document is not at hand."""
    start, end = one.candidate.start, one.candidate.end
    if text is None or text[start:end] != one.candidate.text:
        return Passage("", one.candidate.text, "")
    first, last = sentences.sentence(start), sentences.sentence(end - 1)
    left = first.start if first and first.start <= start else max(0, start - _AROUND)
    right = last.end if last and last.end >= end else min(len(text), end + _AROUND)
    return Passage(text[left:start], text[start:end], text[end:right])


def said(kind: str, value: Any) -> str:
    """A value in words, on one line."""
    if kind in ("Person", "Outlet", "Organization", "Place"):
        return str(value["name"])
    if kind == "Court":
        return _joined([value["name"], value.get("city"), value.get("specialisation"), value.get("instance")])
    if kind == "Article":
        return _article(value)
    return _FACTS[kind](value)


def _joined(parts: Iterable[Any]) -> str:
    return ", ".join(str(part) for part in parts if part not in (None, ""))


def _who(names: Any) -> str:
    return f": {', '.join(map(str, names))}" if names else ""


def _article(value: dict[str, Any]) -> str:
    return article_name(Code[value["code"].upper()], value["article"], value.get("part"))


def _plain(word: Any) -> str:
    return str(word).replace("_", " ") if word else ""


def _sanction(value: dict[str, Any]) -> str:
    lengths = lasting(*(value.get(unit) for unit in ("months", "days", "hours")))
    total = f"{value['amount']:,} {value.get('unit') or 'KZT'}" if value.get("amount") is not None else ""
    return _joined([_plain(value["type"]), *lengths, total, value["stage"]]) + _who(value.get("persons"))


_FACTS: dict[str, Callable[[dict[str, Any]], str]] = {
    "role": lambda value: f"{value['person']} is {', '.join(map(_plain, value['roles']))}",
    "step": lambda value: (
        _joined([_plain(value["step"]), _plain(value.get("outcome")), value.get("date"), value.get("court")])
        + _who(value.get("persons"))
    ),
    "charge": lambda value: f"{value['person']} {value['status']} under {_article(value['article'])}",
    "sanction": _sanction,
    "attack": lambda value: _joined([_plain(value["attack"]), value.get("date")]) + _who(value.get("targets")),
    "attribution": lambda value: f"{value.get('by') or 'somebody'} ({value['stance']}): {value['claim']}",
    "statistic": lambda value: _joined(
        [f"{value['metric']}: {value.get('count')}", value.get("period"), value.get("scope")]
    ),
}


class Listing:
    """The proposals of a compiled casebook in the order in which a person is asked: case by case, names last."""

    def __init__(self, compiled: Compiled, texts: dict[str, str | None]) -> None:
        self.compiled = compiled
        self.texts = texts
        self._cases = {node.slug: node.name for node in compiled.graph.nodes.values() if isinstance(node, Case)}
        self._sentences = {slug: Text(read.sentences) for slug, read in compiled.proposals.documents.items()}

    def group(self, one: Proposal) -> str:
        """The heading under which a proposal is shown."""
        if one.case:
            return self._cases.get(one.case, one.case)
        return _GROUPS.get(one.candidate.kind, "Steps outside a case" if one.candidate.kind != "mention" else "Names")

    def ordered(self, proposals: Iterable[Proposal]) -> list[Proposal]:
        """Sorted by document, case and place; what belongs to no case follows, and names come last."""
        picked = list(proposals)
        first: dict[tuple[str, str | None], int] = {}
        for one in picked:
            place = (one.source, one.case)
            first[place] = min(first.get(place, one.candidate.start), one.candidate.start)

        def order(one: Proposal) -> tuple[Any, ...]:
            kind = _ORDER.index(one.kind)
            here = (0, first[one.source, one.case], one.case) if one.case else (1, kind, "")
            return (one.source, *here, one.candidate.start, kind, one.key)

        return sorted(picked, key=order)

    def passage(self, one: Proposal) -> Passage:
        """The sentence of a proposal."""
        return passage(one, self.texts.get(one.source), self._sentences.get(one.source, Text(())))

    def forms(self, one: Proposal) -> list[str]:
        """The other spellings of a name that are shown under this one."""
        if one.lead != one.key:
            return []
        return [
            other.candidate.text
            for other in self.compiled.proposals.of(one.source)
            if other.lead == one.key and other.key != one.key
        ]

    def row(self, one: Proposal) -> dict[str, Any]:
        """A proposal as a row; the same keys in every format."""
        return {
            "id": one.id,
            "state": str(one.state),
            "source": one.source,
            "group": self.group(one),
            "kind": one.kind,
            "says": said(one.kind, one.value),
            "sentence": self.passage(one).marked(),
        }

    def record(self, one: Proposal) -> dict[str, Any]:
        """Everything about a proposal, for programs."""
        decision = one.decided.decision if one.decided else None
        return self.row(one) | {
            "value": one.value,
            "start": one.candidate.start,
            "end": one.candidate.end,
            "text": one.candidate.text,
            "inferred": sorted(one.inferred),
            "case": one.case,
            "forms": self.forms(one),
            "decision": decision.id if decision else None,
            "by": decision.by if decision else None,
        }
