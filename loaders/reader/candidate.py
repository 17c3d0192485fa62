"""What every extractor returns, and the one gate that checks it.

A candidate proposes one fact and says where it stands. The gate lets a candidate through only when
the text at its place is exactly its quote and its value has the form of its kind; the rest is
quarantined with the reason.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from loaders.documents import Document
from loaders.reader.values import checked

KINDS = ("document", "mention", "role", "step", "charge", "sanction", "attack", "attribution", "statistic")
LABELS = ("Person", "Outlet", "Organization", "Court", "Article", "Date", "Money", "Place")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One proposed fact.

    `start` and `end` are characters of the document's derived text, end exclusive, and `text` is what
    stands there. `also` holds further places that say the same. `inferred` names the parts of the value
    that are not printed at that place (a year carried over, an implied code).
    """

    kind: str
    start: int
    end: int
    text: str
    value: Any
    label: str | None = None
    confidence: float = 0.9
    inferred: tuple[str, ...] = ()
    also: tuple[tuple[int, int], ...] = ()
    extractor: str = "rules"
    version: str = "1"

    def content(self) -> str:
        """A key of what is said, wherever it stands: the same in a corrected copy of the document."""
        said = [self.kind, self.label, " ".join(self.text.split()), self.value]
        return _digest(said)

    def key(self, document: Document) -> str:
        """A key of this fact at this place of this document; decisions are kept under it."""
        return _digest([document.sha256, self.start, self.end, self.content()])

    def record(self) -> dict[str, Any]:
        """The candidate as the JSON object that `casegraph extract` prints."""
        record: dict[str, Any] = {"kind": self.kind}
        if self.label:
            record["label"] = self.label
        record |= {"start": self.start, "end": self.end, "text": self.text, "value": self.value}
        record |= {"confidence": self.confidence, "inferred": list(self.inferred)}
        if self.also:
            record["also"] = [list(place) for place in self.also]
        return record | {"extractor": self.extractor, "version": self.version}


def _digest(content: Any) -> str:
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


class Extractor(Protocol):
    """Anything that proposes candidates."""

    name: str
    version: str

    def extract(self, document: Document) -> list[Candidate]:
        """Candidates for what the document says; they still have to pass the gate."""
        ...


@dataclass(slots=True)
class Gated:
    """What passed the gate, and what did not, with the reason."""

    accepted: list[Candidate] = field(default_factory=list)
    quarantined: list[tuple[Candidate, str]] = field(default_factory=list)


def gate(document: Document, candidates: Iterable[Candidate]) -> Gated:
    """Separate the candidates whose quote stands at their place and whose value is well-formed from the rest."""
    gated = Gated()
    for candidate in candidates:
        reason = _fault(document.text, candidate)
        if reason:
            gated.quarantined.append((candidate, reason))
        else:
            gated.accepted.append(candidate)
    return gated


def _fault(text: str, candidate: Candidate) -> str | None:
    if candidate.kind not in KINDS:
        return f"there is no kind '{candidate.kind}'"
    if (candidate.label is None) == (candidate.kind == "mention") or candidate.label not in (None, *LABELS):
        return f"the label '{candidate.label}' does not go with the kind '{candidate.kind}'"
    for start, end in ((candidate.start, candidate.end), *candidate.also):
        if not 0 <= start < end <= len(text):
            return f"the place {start}-{end} is not in the text"
    if text[candidate.start : candidate.end] != candidate.text:
        return "the text at its place is another than its quote"
    try:
        checked(candidate.label or candidate.kind, candidate.value)
    except ValueError as error:
        return str(error)
    return None


def read(document: Document, extractor: Extractor) -> Gated:
    """Run an extractor on a document and check what it returns."""
    return gate(document, extractor.extract(document))
