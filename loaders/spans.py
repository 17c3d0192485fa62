"""Turns `at:` and `quote:` of an entry into spans of a source that is in the casebook."""

from __future__ import annotations

from graph.errors import InputError
from graph.sources import SourceDocument
from graph.values import Span
from loaders.entries import Entry


def located(
    entry: Entry, default: str | None, documents: dict[str, SourceDocument], around: tuple[Span, ...]
) -> tuple[Span, ...]:
    """The places an entry was read from; those of the entry around it when it names none.

    Raises:
        InputError: a place or a quote is not in the source, or there is no such source.
    """
    source = entry.source or default
    found = [_in_range(Span.parse(text, source), documents) for text in entry.at]
    found += [_quoted(quote, source, documents) for quote in entry.quote]
    if not found and not around:
        raise InputError("this needs its place in the source: at: START-END, or quote: the exact words")
    return tuple(sorted(set(found), key=lambda one: (one.source, one.start, one.end))) or around


def _document(source: str | None, documents: dict[str, SourceDocument]) -> SourceDocument:
    if not source:
        raise InputError("no source is named; put 'source:' at the head of the file")
    if source not in documents:
        raise InputError(f"there is no source '{source}'; describe it in sources/{source}.yaml")
    return documents[source]


def _in_range(span: Span, documents: dict[str, SourceDocument]) -> Span:
    document = _document(span.source, documents)
    length = len(document.text) if document.text is not None else document.entry.length
    if length is not None and span.end > length:
        raise InputError(f"{span.start}-{span.end} is beyond the end of '{span.source}', which has {length} characters")
    return span


def _quoted(quote: str, source: str | None, documents: dict[str, SourceDocument]) -> Span:
    document = _document(source, documents)
    if document.text is None:
        raise InputError(f"the text of '{document.slug}' is not in the casebook, so a quote cannot be found; use at:")
    start = document.text.find(quote)
    if start < 0 or not quote:
        raise InputError(f"these words are not in '{document.slug}'; they must be copied exactly")
    if document.text.find(quote, start + 1) >= 0:
        raise InputError(f"these words occur more than once in '{document.slug}'; take more of the sentence")
    return Span(source=document.slug, start=start, end=start + len(quote))
