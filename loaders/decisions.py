"""What people decided about proposals, found again in the ledger.

A decision is kept under the key of the fact (document, place, content) and carries the fact as it stood.
So a confirmed fact stays in the graph whatever a later reader makes of the document, and a question is
not asked twice: not when a document is read again, not of a corrected version that says the same, and not
when a newer reader draws the same fact from the same place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from graph.ledger import Decision, Verdict
from graph.problems import Problem
from loaders.documents import Document
from loaders.edits import CASE, LABEL, changed
from loaders.reader.candidate import Candidate
from loaders.readings import candidate_of

REVIEWING = frozenset({Verdict.CONFIRM, Verdict.REJECT, Verdict.EDIT, Verdict.DEFER})
CONFIRMING = frozenset({Verdict.CONFIRM, Verdict.EDIT})

# What must be equal for two readings of one place to be one fact; the rest may be known better by one of them.
_HEADS: dict[str, tuple[str, ...]] = {
    "role": ("person",),
    "step": ("step",),
    "charge": ("person", "article", "status"),
    "sanction": ("type", "stage"),
    "attack": ("attack",),
    "attribution": ("stance", "by"),
    "statistic": ("count",),
}


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with the fact it is about, as the fact stood and as it stands now."""

    decision: Decision
    document: str
    candidate: Candidate
    case: str | None

    @property
    def confirms(self) -> bool:
        """Whether a person stands behind the fact."""
        return self.decision.decision in CONFIRMING

    @property
    def changes(self) -> Mapping[str, Any]:
        """What the person changed."""
        return self.decision.value or {}

    @property
    def label(self) -> str | None:
        """The label of a mention, as it stands now."""
        return str(self.changes[LABEL]) if LABEL in self.changes else self.candidate.label

    @property
    def value(self) -> Any:
        """The value as it stands now."""
        one = self.candidate
        return changed(one.label or one.kind, one.value, self.changes) if self.changes else one.value


def fact_of(sha256: str, candidate: Candidate, case: str | None) -> dict[str, Any]:
    """What the ledger keeps of a fact of the document with that hash."""
    fact = {name: value for name, value in asdict(candidate).items() if value not in (None, ())}
    return {"document": sha256, **fact, **({CASE: case} if case else {})}


def decided(decision: Decision) -> Decided:
    """A decision about a proposal, with its fact.

    Raises:
        TypeError, KeyError, ValueError: the fact in it is damaged.
    """
    fact = dict(decision.fact or {})
    document, case = str(fact.pop("document")), fact.pop(CASE, None)
    one = Decided(decision, document, candidate_of(fact), (decision.value or {}).get(CASE) or case)
    if one.value is None or not 0 <= one.candidate.start < one.candidate.end:
        raise ValueError("the place of the fact is not a place")
    return one


class Decisions:
    """The standing decisions about proposals."""

    def __init__(self, standing: Iterable[Decision]) -> None:
        self.problems: list[Problem] = []
        latest: dict[str, Decided] = {}
        for decision in standing:
            if decision.decision not in REVIEWING or decision.fact is None or decision.subject is None:
                continue
            try:
                latest.pop(decision.subject, None)  # the last word counts, and comes last
                latest[decision.subject] = decided(decision)
            except (TypeError, KeyError, ValueError) as error:
                said = f"the decision {decision.id} is damaged ({error}); it was left out"
                self.problems.append(Problem("ledger.jsonl", None, "fact", said))
        self._by_key = latest
        self._by_content: dict[str, list[Decided]] = defaultdict(list)
        self._by_document: dict[str, list[Decided]] = defaultdict(list)
        self._by_place: dict[tuple[str, str, str | None], list[Decided]] = defaultdict(list)
        for one in latest.values():
            self._by_content[one.candidate.content()].append(one)
            self._by_document[one.document].append(one)
            self._by_place[one.document, one.candidate.kind, one.candidate.label].append(one)

    def about(self, document: str) -> list[Decided]:
        """Every decision about a document, by its hash."""
        return self._by_document.get(document, [])

    def all(self) -> list[Decided]:
        """Every standing decision, the last one about each fact, in the order of the ledger."""
        return list(self._by_key.values())

    def confirmed(self) -> list[Decided]:
        """Every decision by which somebody stands behind a fact, in the order of the ledger."""
        return [one for one in self._by_key.values() if one.confirms]

    def of(self, document: Document, candidate: Candidate, versions: frozenset[str]) -> Decided | None:
        """The decision that answers a proposal, if there is one.

        `versions` are the hashes of every version of the document, itself included.
        """
        known = self._by_key.get(candidate.key(document)) if self._by_key else None
        if known is not None or not self._by_key:
            return known
        alike = [one for one in self._by_content.get(candidate.content(), ()) if one.document in versions]
        if alike:
            return alike[-1]
        place = (document.sha256, candidate.kind, candidate.label)
        alike = [one for one in self._by_place.get(place, ()) if _same_fact(one, candidate)]
        return alike[-1] if alike else None


def _same_fact(one: Decided, candidate: Candidate) -> bool:
    """Whether a decision at a place is about what a reader now proposes at nearly the same place."""
    before = one.candidate
    if not _meet(before, candidate):
        return False
    if not one.confirms:
        return bool(before.value == candidate.value)  # another value is another question
    heads = _HEADS.get(candidate.kind)
    if heads is None:
        return candidate.value in (before.value, one.value)
    new = candidate.value
    return any(all(value.get(name) == new.get(name) for name in heads) for value in (before.value, one.value))


def _meet(left: Candidate, right: Candidate) -> bool:
    places = ((right.start, right.end), *right.also)
    return any(left.start < end and start < left.end for start, end in places)
