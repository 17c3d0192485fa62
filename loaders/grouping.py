"""Which proposals of a document tell of one case: those of one block, and of blocks about the same people."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from loaders.readings import Sentence
from loaders.reports import slugged

PROCEDURE = ("step", "charge", "sanction")
"""Kinds of proposals that belong to a case."""


@dataclass(frozen=True, slots=True)
class Told:
    """A proposal as far as it matters here: `case` is the one that somebody, or a coded fact, put it in."""

    id: str
    kind: str
    value: Mapping[str, Any]
    places: tuple[tuple[int, int], ...]
    case: str | None = None


class Text:
    """Where sentences and blocks of a document are."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.sentences = sentences
        self._starts = [one.start for one in sentences]

    def sentence(self, place: int) -> Sentence | None:
        """The sentence a place is in, or the one before it."""
        found = bisect_right(self._starts, place) - 1
        return self.sentences[max(0, found)] if self.sentences else None

    def block(self, place: int) -> int:
        """The number of the block a place is in."""
        found = self.sentence(place)
        return found.block if found else 0


def people_of(kind: str, value: Mapping[str, Any]) -> list[str]:
    """Whom a proposal names."""
    if kind in ("charge", "role"):
        return [str(value["person"])]
    return [str(name) for name in value.get("targets" if kind == "attack" else "persons") or ()]


def cases_of(told: Iterable[Told], text: Text, prefix: str, taken: Iterable[str] = ()) -> dict[str, str]:
    """The case of each proposal, by its id. New cases are named after the document and whom they are about.

    `taken` are the keys of cases that are coded by hand.
    """
    facts = [one for one in told if one.kind in PROCEDURE]
    blocks = _united(facts, text)
    groups: dict[int, list[Told]] = defaultdict(list)
    for one in facts:
        groups[blocks[text.block(one.places[0][0])]].append(one)
    found: dict[str, str] = {one.id: one.case for one in facts if one.case}
    known_cases = {*found.values(), *taken}
    for _, group in sorted(groups.items(), key=lambda pair: min(one.places[0][0] for one in pair[1])):
        free = [one for one in group if one.id not in found]
        if not free:
            continue
        known = Counter(found[one.id] for one in group if one.id in found)
        slug = min(known, key=lambda case: (-known[case], case)) if known else _new_slug(group, prefix, known_cases)
        if slug is not None:
            known_cases.add(slug)
            found.update((one.id, slug) for one in free)
    return found


def _united(facts: Sequence[Told], text: Text) -> dict[int, int]:
    """For each block the first block of its group."""
    people: dict[int, set[str]] = defaultdict(set)
    first: dict[int, int] = {}
    for one in facts:
        for start, _ in one.places:
            block = text.block(start)
            first.setdefault(block, block)
        people[text.block(one.places[0][0])] |= set(people_of(one.kind, one.value))

    def root(block: int) -> int:
        while first[block] != block:
            block = first[block]
        return block

    def unite(left: int, right: int) -> None:
        low, high = sorted((root(left), root(right)))
        first[high] = low

    for one in facts:  # told twice: in the summary and in the detail
        for start, _ in one.places[1:]:
            unite(text.block(one.places[0][0]), text.block(start))
    by_person: dict[str, list[int]] = defaultdict(list)
    for block in sorted(people):
        for name in people[block]:
            by_person[name].append(block)
    for blocks in by_person.values():
        for left, right in pairwise(blocks):
            ours, theirs = people[left], people[right]
            # One plaintiff may have two cases; the same people, or nobody else, are the same case.
            if len(ours & theirs) > 1 or ours <= theirs or theirs <= ours:
                unite(left, right)
    return {block: root(block) for block in first}


def _new_slug(group: Sequence[Told], prefix: str, taken: set[str]) -> str | None:
    """A key for a case that nobody has named; None when nothing says whose case it is."""
    counted: Counter[str] = Counter()
    for one in sorted(group, key=lambda one: one.places[0]):
        counted.update(people_of(one.kind, one.value))
    who = (
        counted.most_common(1)[0][0]
        if counted
        else next((str(court) for one in group if (court := one.value.get("court"))), None)
    )
    if who is None:
        return None
    stem = f"{prefix}-{slugged(who) or 'case'}"
    slug, number = stem, 1
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug
