"""Finding things by any spelling of their names: every name of the graph, folded, in memory.

Both engines search texts differently and neither folds scripts, so the explorer keeps the names itself:
about 100 bytes a thing, searched as one long text.
"""

from __future__ import annotations

import re
import threading
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from graph.model import NODES
from graph.output import shown
from graph.store import Store
from graph.translit import fold
from graph.view import WITHHELD
from graph.vocabulary import ENTITY, Review, Sensitivity
from graph.wording import date_words, kind_of

FRESH = 15.0
"""Seconds for which what was read is believed, or twenty times as long as reading took; then it is read again."""

READ_SECONDS = 300.0
"""Seconds that reading the names of a very large graph may take."""

QUICK = 5_000
"""Things that are read again while somebody waits."""

_ALL = """
MATCH (n:Entity)
RETURN n.id AS id, n.name AS name, n.names AS names, labels(n) AS labels, n.review AS review,
       n.sensitivity AS sensitivity, n.position AS position, n.date AS date, n.city AS city
"""
_TIERS = ("Person", "Outlet", "Organization", "Group", "Account", "Case", "Campaign", "Attack", "Court")
_ALIKE = str.maketrans("fz", "vs")
_VOWELS = re.compile(r"(?<!\s)(?<!^)[aeiou]")


@dataclass(frozen=True)
class Found:
    """Something with a name that matches."""

    id: str
    name: str
    kind: str
    note: str
    """What else its names are, or what tells it from others."""


@dataclass
class _Names:
    """All names at one moment."""

    found: list[Found] = field(default_factory=list)
    tiers: list[int] = field(default_factory=list)
    proposed: list[bool] = field(default_factory=list)
    folded: list[str] = field(default_factory=list)
    text: str = ""
    starts: list[int] = field(default_factory=list)
    bones: str = ""
    bone_starts: list[int] = field(default_factory=list)
    by_id: dict[str, int] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    children: re.Pattern[str] | None = None


class NameIndex:
    """The names of a store; safe to use from several threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._names = _Names()
        self._read_at = float("-inf")
        self._fresh = FRESH
        self._lock = threading.Lock()

    def refresh(self) -> None:
        """Make sure that the names are those of now, or nearly."""
        if time.monotonic() - self._read_at < self._fresh:
            return
        if len(self._names.found) > QUICK:
            threading.Thread(target=self._read, daemon=True, name="casegraph-names").start()
        else:
            self._read()

    def _read(self) -> None:
        with self._lock:
            if time.monotonic() - self._read_at < self._fresh:
                return
            started = time.monotonic()
            # One read: pages in the order of ids are sorted anew, each of them, by the embedded engine.
            self._names = _names(self._store.read(_ALL, timeout=READ_SECONDS).rows)
            self._read_at = time.monotonic()
            self._fresh = max(FRESH, 20 * (self._read_at - started))

    def search(self, text: str, limit: int = 30, *, proposed: bool = False) -> tuple[list[Found], int]:
        """The best matches, at most `limit`, and how many there are in all.

        Every word of the text must occur in a name; when nothing has them all, letters that are easily
        mistaken are not looked at.
        """
        self.refresh()
        names = self._names
        words = fold(text).split()
        if not words:
            return [], 0
        matches = _matching(names.text, names.starts, words)
        if not matches and (bones := [bone for word in words if len(bone := _bones(word)) > 2]):
            matches = _matching(names.bones, names.bone_starts, bones)
        whole = " ".join(words)

        def rank(number: int) -> tuple[bool, bool, bool, int, int, str]:
            folded = names.folded[number]
            starts = all(f" {word}" in f" {folded}" for word in words)
            return (
                names.proposed[number],  # what somebody stands behind comes first
                f"\t{whole}\t" not in f"\t{folded}\t",
                not starts,
                names.tiers[number],
                len(folded),
                names.found[number].id,
            )

        allowed = [one for one in matches if proposed or not names.proposed[one]]
        return [names.found[one] for one in sorted(allowed, key=rank)[:limit]], len(allowed)

    def get(self, identity: str) -> Found | None:
        """The thing of an id."""
        self.refresh()
        number = self._names.by_id.get(identity)
        return None if number is None else self._names.found[number]

    def withhold(self, text: str) -> str:
        """A text without the names of children."""
        return self._names.children.sub(WITHHELD, text) if self._names.children else text

    def kinds(self) -> dict[str, int]:
        """How many things there are of each kind, the most frequent first."""
        self.refresh()
        return dict(self._names.kinds.most_common())

    def of_kind(self, kind: str, limit: int) -> list[Found]:
        """The first things of a kind by name; what waits for review is left out."""
        self.refresh()
        names = self._names
        numbers = [one for one, found in enumerate(names.found) if found.kind == kind and not names.proposed[one]]
        return sorted((names.found[one] for one in numbers), key=lambda one: one.name.casefold())[:limit]

    def __len__(self) -> int:
        return len(self._names.found)


def _bones(folded: str) -> str:
    """A folded text without its vowels, and without the difference between f and v, s and z."""
    return _VOWELS.sub("", folded).translate(_ALIKE)


def _names(rows: Iterable[dict[str, object]]) -> _Names:
    made = _Names()
    lines, bones, children = [], [], []
    place = bone_place = 0
    for row in rows:
        kind = kind_of(row["labels"])
        if kind == "Source" or not row["name"]:
            continue
        given = row["names"]
        spellings = [str(row["name"]), *(map(str, given) if isinstance(given, list) else ())]
        labels = row["labels"]
        child = row["sensitivity"] == Sensitivity.MINOR and isinstance(labels, list) and "Person" in labels
        if child:
            children += spellings
        folded = "\t".join(dict.fromkeys(fold(one) for one in dict.fromkeys(spellings)))
        made.by_id[str(row["id"])] = len(made.found)
        made.found.append(_found(row, kind, spellings, child=child))
        made.proposed.append(row["review"] == Review.PROPOSED)
        primary = NODES[kind].primary().label if kind in NODES else ENTITY
        made.tiers.append(_TIERS.index(primary) if primary in _TIERS else len(_TIERS))
        made.kinds[kind] += 1
        made.folded.append(folded)
        made.starts.append(place)
        made.bone_starts.append(bone_place)
        lines.append(folded)
        bones.append(_bones(folded))
        place += len(folded) + 1
        bone_place += len(bones[-1]) + 1
    made.text, made.bones = "\n".join(lines), "\n".join(bones)
    if children:
        longest_first = sorted(set(children), key=lambda text: (-len(text), text))
        made.children = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    return made


def _found(row: dict[str, object], kind: str, spellings: list[str], *, child: bool) -> Found:
    if child:
        return Found(str(row["id"]), WITHHELD, kind, "")
    also = [shown(one) for one in dict.fromkeys(spellings[1:]) if one != spellings[0]]
    note = shown(row["position"] or row["city"] or (date_words(str(row["date"])) if row["date"] else ""))
    return Found(str(row["id"]), shown(spellings[0]), kind, "; ".join(filter(None, [note, ", ".join(also[:3])])))


def _matching(text: str, starts: list[int], words: list[str]) -> list[int]:
    """The numbers of the lines in which every word occurs; found by the rarest-looking, the longest word."""
    longest = max(words, key=len)
    others = [word for word in words if word != longest]
    found = []
    place = text.find(longest)
    while place >= 0:
        line = bisect_right(starts, place) - 1
        end = starts[line + 1] - 1 if line + 1 < len(starts) else len(text)
        if all(text.find(word, starts[line], end) >= 0 for word in others):
            found.append(line)
        place = text.find(longest, end)
    return found
