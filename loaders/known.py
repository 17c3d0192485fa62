"""Names that people confirmed, fed to the next reading: outlets, bodies, courts and the spellings of people.

The reader finds most names by their form. A name that somebody confirmed once is found by itself, under the
label and the full form it was confirmed with. Matching is exact, letter for letter, at word boundaries.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from graph.aliases import AliasTable
from graph.collection import Collection
from graph.model import Node
from graph.schema import Court, Organization, Outlet
from graph.vocabulary import Review
from loaders.decisions import Decisions
from loaders.reader.candidate import Candidate
from loaders.readings import ReadDocument

NAME = "known"
VERSION = "1"
_LABELS = ("Outlet", "Organization", "Court")
_SECTIONS = {"outlets": "Outlet", "agencies": "Organization"}
"""Sections of an alias file whose names are looked for; a court's value needs more than its name."""
# A shorter name, or one that begins with a small letter, would be found in ordinary words.
_SHORTEST = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Name:
    label: str
    value: dict[str, Any]


class Known:
    """The confirmed names of a casebook."""

    def __init__(self, names: dict[str, _Name]) -> None:
        self._names = {name: one for name, one in names.items() if _usable(name)}
        self._by_first: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._names, key=lambda one: (-len(one), one)):  # the longest fits first
            first = _WORD.search(name)
            if first:
                self._by_first[first[0]].append(name)

    @classmethod
    def of(cls, graph: Collection, decisions: Decisions, aliases: AliasTable | None = None) -> Known:
        """The names that are coded by hand, those confirmed in the ledger, and those of the casebook's aliases.yaml."""
        names: dict[str, _Name] = {}
        for node in graph.nodes.values():
            if node.review is Review.CONFIRMED and isinstance(node, Outlet | Organization | Court):
                one = _Name(type(node).label, _value(node))
                for name in (*node.names, node.name):
                    names[name] = one
        for decided in decisions.confirmed():
            if decided.candidate.kind == "mention" and decided.label in _LABELS:
                one = _Name(str(decided.label), decided.value)
                for name in (" ".join(decided.candidate.text.split()), str(decided.value["name"])):
                    names.setdefault(name, one)
        for section, name, stands_for in aliases.own if aliases else ():
            if section in _SECTIONS:
                names.setdefault(name, names.get(stands_for) or _Name(_SECTIONS[section], {"name": stands_for}))
        return cls(names)

    def applied(self, read: ReadDocument) -> list[tuple[Candidate, Candidate]]:
        """The candidates of a document, each as the reader has it and as it is with the names that are known.

        What the reader missed comes last, both forms alike.
        """
        text = read.document.text
        candidates = list(read.candidates)
        if not self._by_first:
            return [(one, one) for one in candidates]
        taken: dict[tuple[int, int], int] = {}
        starts: set[int] = set()
        for number, one in enumerate(candidates):
            if one.kind == "mention":
                for place in ((one.start, one.end), *one.also):
                    taken[place] = number
                    starts.update(range(*place))
        missed: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, end, name in self._found(text):
            if (there := taken.get((start, end))) is not None:
                candidates[there] = self._relabelled(candidates[there], name)
            elif not starts.intersection(range(start, end)):
                missed[name].append((start, end))
        found = [self._candidate(name, places) for name, places in missed.items()]
        return [*zip(read.candidates, candidates, strict=True), *((one, one) for one in found)]

    def _found(self, text: str) -> Iterable[tuple[int, int, str]]:
        covered = 0
        for match in _WORD.finditer(text):
            start = match.start()
            if start < covered:
                continue
            for name in self._by_first.get(match[0], ()):
                begin = start - name.index(match[0])
                end = begin + len(name)
                if begin >= 0 and text.startswith(name, begin) and not text[end : end + 1].isalnum():
                    yield begin, end, name
                    covered = end
                    break

    def _relabelled(self, candidate: Candidate, name: str) -> Candidate:
        one = self._names[name]
        if candidate.label == one.label or candidate.label not in ("Outlet", "Organization", "Person", "Place"):
            return candidate
        return replace(candidate, label=one.label, value=one.value, extractor=NAME, version=VERSION)

    def _candidate(self, name: str, places: list[tuple[int, int]]) -> Candidate:
        one = self._names[name]
        (start, end), *also = places
        more: dict[str, Any] = {"confidence": 0.8, "also": tuple(also), "extractor": NAME, "version": VERSION}
        return Candidate("mention", start, end, name, one.value, label=one.label, **more)


def _usable(name: str) -> bool:
    return len(name) >= _SHORTEST and name[:1].isalnum() and not name[0].islower()


def _value(node: Node) -> dict[str, Any]:
    value: dict[str, Any] = {"name": node.name}
    if isinstance(node, Court):
        value |= {"city": node.city, "specialisation": node.specialisation, "instance": node.instance}
        value = {name: None if part is None else str(part) for name, part in value.items()}
    return value
