"""The passages behind a fact: what was read, where, with the words around it when the document is at hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graph.casebook import Casebook
from graph.errors import SchemaError
from graph.model import entity_id
from graph.sources import SourceDocument
from graph.values import Span

AROUND = 220
"""Characters of the document shown before and after a passage."""


@dataclass(frozen=True)
class Passage:
    """One place in a document. Without a document in the casebook, `document` is empty and only `place` is known."""

    place: str
    document: str = ""
    title: str = ""
    publisher: str = ""
    start: int = 0
    end: int = 0
    before: str = ""
    text: str | None = None
    after: str = ""


def document_id(slug: str) -> str:
    """The id of a document in the graph; addresses name it by this."""
    return entity_id("Source", slug)


def document(casebook: Casebook, identity: str) -> SourceDocument | None:
    """The document of an id, when the casebook has it."""
    return next((one for slug, one in casebook.sources.items() if document_id(slug) == identity), None)


def passages(casebook: Casebook, sources: Iterable[str]) -> list[Passage]:
    """The places that the sources of a fact name, `SOURCE:START-END` each, in the order of the documents."""
    found = []
    for place in sources:
        try:
            span = Span.parse(place)
        except (SchemaError, ValueError):
            found.append(Passage(place))
            continue
        known = casebook.sources.get(span.source)
        if known is None:
            found.append(Passage(place, start=span.start, end=span.end))
            continue
        found.append(_passage(known, span, place))
    return sorted(found, key=lambda one: (one.title, one.start, one.end))


def _passage(known: SourceDocument, span: Span, place: str) -> Passage:
    before, text, after = "", known.passage(span.start, span.end), ""
    if text is not None:
        before = _whole_words(known.passage(max(0, span.start - AROUND), span.start) or "", front=True)
        after = _whole_words(known.passage(span.end, span.end + AROUND) or "", front=False)
    return Passage(
        place,
        document_id(known.slug),
        known.entry.title,
        known.entry.publisher or "",
        span.start,
        span.end,
        before,
        text,
        after,
    )


def _whole_words(text: str, *, front: bool) -> str:
    """A cut text without the half of a word at its outer end."""
    if len(text) < AROUND:
        return text
    return "… " + text.partition(" ")[2] if front else text.rpartition(" ")[0] + " …"


def pieces(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[str, bool, int]]:
    """A text cut into pieces: each with whether it is highlighted and where it starts. Overlaps are one highlight."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((max(0, a), min(len(text), b)) for a, b in spans):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    found: list[tuple[str, bool, int]] = []
    place = 0
    for start, end in merged:
        found += [(text[place:start], False, place)] if start > place else []
        found.append((text[start:end], True, start))
        place = end
    return [*found, (text[place:], False, place)] if place < len(text) else found
