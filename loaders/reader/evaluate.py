"""Precision, recall and F1 of an extractor against hand-made gold.

A gold file NAME.gold.jsonl stands beside its document (NAME.txt, or another format) and holds one JSON
object a line: `kind`, `label` for mentions, `value`, and either `start` and `end` or an exact quote
`text` with `nth` when it is not the first occurrence. The extent of a quote does not matter as long as
it lies in the same place; values must be equal. A role counts once for each person and role.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.errors import InputError
from loaders.documents import FORMATS, Document, read_document
from loaders.reader.candidate import KINDS, LABELS, Candidate, Extractor, read
from loaders.reader.sameness import same_value

TYPES = ("document", *LABELS, "role", "step", "charge", "sanction", "attack", "attribution", "statistic")
# Parts of a value that are reported apart, for what was found at all.
_FIELDS = {"step": ("date", "outcome", "court", "persons"), "sanction": ("persons",), "attack": ("date", "targets")}


@dataclass(frozen=True, slots=True)
class Item:
    """One fact to compare: from the gold or from an extractor."""

    type: str
    places: tuple[tuple[int, int], ...]
    text: str
    value: Any

    def surface(self) -> str:
        """The quote without differences of spacing and case."""
        return " ".join(self.text.split()).casefold()


@dataclass(slots=True)
class Score:
    """Counts of one type, and what was missed or wrongly proposed."""

    hits: int = 0
    missed: list[Item] = field(default_factory=list)
    wrong: list[Item] = field(default_factory=list)
    right: int = 0
    fields: dict[str, list[bool]] = field(default_factory=dict)

    @property
    def precision(self) -> float | None:
        """Share of the proposed facts that are right; none when nothing was proposed."""
        proposed = self.right + len(self.wrong)
        return self.right / proposed if proposed else None

    @property
    def recall(self) -> float | None:
        """Share of the gold facts that were found; none when there are none."""
        known = self.hits + len(self.missed)
        return self.hits / known if known else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall."""
        if self.precision is None or self.recall is None:
            return None if self.precision is None and self.recall is None else 0.0
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, other: Score) -> None:
        """Count another document's score into this one."""
        self.hits += other.hits
        self.right += other.right
        self.missed += other.missed
        self.wrong += other.wrong
        for name, marks in other.fields.items():
            self.fields.setdefault(name, []).extend(marks)


def gold_files(path: Path) -> list[Path]:
    """The gold files at a path: the file itself, or all in a folder.

    Raises:
        InputError: there is none.
    """
    found = sorted(path.rglob("*.gold.jsonl")) if path.is_dir() else [path]
    if not found or not all(file.is_file() for file in found):
        raise InputError(f"{path}: there is no gold here; give a NAME.gold.jsonl file or a folder of them.")
    return found


def document_of(gold: Path) -> Document:
    """The document that a gold file is about.

    Raises:
        InputError: it is not there.
    """
    stem = gold.name.removesuffix(".jsonl").removesuffix(".gold")
    for form in FORMATS:
        beside = gold.with_name(f"{stem}.{form}")
        if beside.is_file():
            return read_document(beside)
    raise InputError(f"{gold}: its document {stem}.txt is not beside it.")


def gold_items(gold: Path, document: Document) -> list[Item]:
    """The facts of a gold file.

    Raises:
        InputError: a line is no JSON, or its quote is not in the document; the message names the line.
    """
    items: list[Item] = []
    for number, line in enumerate(gold.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            kind, value = record["kind"], record["value"]
            place = _place(record, document.text)
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(f"{gold}, line {number}: {error}") from error
        if kind not in KINDS:
            raise InputError(f"{gold}, line {number}: there is no kind '{kind}'; the kinds are {', '.join(KINDS)}.")
        quote = document.text[place[0] : place[1]]
        items += _items(kind, record.get("label"), (place,), quote, value)
    return items


def _place(record: dict[str, Any], text: str) -> tuple[int, int]:
    if "start" in record:
        return int(record["start"]), int(record["end"])
    quote, start = record["text"], -1
    for _ in range(int(record.get("nth") or 1)):
        start = text.find(quote, start + 1)
        if start < 0:
            raise ValueError(f"the quote '{quote}' is not in the document")
    return start, start + len(quote)


def _items(kind: str, label: str | None, places: tuple[tuple[int, int], ...], text: str, value: Any) -> Iterator[Item]:
    if kind == "role":
        for role in value["roles"]:
            yield Item("role", places, text, {"person": value["person"], "role": role})
    else:
        yield Item(label or kind, places, text, value)


def candidate_items(candidates: Iterable[Candidate]) -> list[Item]:
    """The facts of an extractor; one mention a surface form and value."""
    items: dict[tuple[str, str, str], Item] = {}
    for found in candidates:
        places = ((found.start, found.end), *found.also)
        for item in _items(found.kind, found.label, places, found.text, found.value):
            distinct = item.surface() if found.kind == "mention" else str(found.start)
            key = (item.type, distinct, json.dumps(item.value, sort_keys=True))
            before = items.get(key)
            items[key] = Item(item.type, before.places + places, item.text, item.value) if before else item
    return list(items.values())


def score(gold: list[Item], proposed: list[Item]) -> dict[str, Score]:
    """Compare; a score for each of `TYPES`."""
    scores: dict[str, Score] = {}
    for name in TYPES:
        known = [item for item in gold if item.type == name]
        given = [item for item in proposed if item.type == name]
        scores[name] = _score_forms(known, given) if name in LABELS else _score_facts(name, known, given)
    return scores


def _same_place(left: Item, right: Item) -> bool:
    return any(a < d and c < b for a, b in left.places for c, d in right.places)


def _score_forms(known: list[Item], given: list[Item]) -> Score:
    """Mentions: a form is found when any of its occurrences is, with the right value."""
    result, used = Score(), set[int]()
    for item in known:
        matches = [
            number
            for number, other in enumerate(given)
            if same_value(item.type, item.value, other.value)
            and (_same_place(item, other) or item.surface() == other.surface())
        ]
        used.update(matches)
        if matches:
            result.hits += 1
        else:
            result.missed.append(item)
    result.right = len(used)
    result.wrong = [item for number, item in enumerate(given) if number not in used]
    return result


def _score_facts(name: str, known: list[Item], given: list[Item]) -> Score:
    """Other facts: each one of the gold is matched by at most one of the extractor."""
    result, free = Score(), dict(enumerate(given))
    placed = name not in ("role", "document", "charge")
    for item in known:
        matches = [
            number
            for number, other in free.items()
            if same_value(name, item.value, other.value) and (not placed or _same_place(item, other))
        ]
        if not matches:
            result.missed.append(item)
            continue
        ranked = [
            (-_agreeing(name, item, free[number]), abs(free[number].places[0][0] - item.places[0][0]), number)
            for number in matches
        ]
        best = free.pop(min(ranked)[2])
        result.hits += 1
        result.right += 1
        for part in _FIELDS.get(name, ()):
            agrees = same_value(part, item.value.get(part), best.value.get(part))
            result.fields.setdefault(part, []).append(agrees)
    result.wrong = list(free.values())
    return result


def _agreeing(name: str, item: Item, other: Item) -> int:
    return sum(same_value(part, item.value.get(part), other.value.get(part)) for part in _FIELDS.get(name, ()))


def evaluate(golds: Iterable[Path], extractor: Extractor) -> dict[str, Score]:
    """Run an extractor over the documents of gold files and add the scores up."""
    total = {name: Score() for name in TYPES}
    for gold in golds:
        document = document_of(gold)
        proposed = candidate_items(read(document, extractor).accepted)
        for name, part in score(gold_items(gold, document), proposed).items():
            total[name].add(part)
    return total
