"""One document being read: its view, blocks and sentences, and what was found so far."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.layout import Block, Sentence, blocks, joined, sentences
from loaders.reader.text import Quoted, Spans, lowered, plain_view, quoted

VERSION = "1"


@dataclass(slots=True)
class Mention:
    """A name or value at a place. `value` may be completed later, when the document is known."""

    start: int
    end: int
    label: str
    value: Any
    inferred: tuple[str, ...] = ()
    confidence: float = 0.9
    # A pronoun or "the journalist": it stands for someone but is not listed as a name.
    silent: bool = False


@dataclass(slots=True)
class Header:
    """What the head of a document says about the whole of it."""

    title: tuple[int, int] | None = None
    period: str | None = None
    published: str | None = None
    publisher: str | None = None
    inferred: tuple[str, ...] = ()
    # Whether the title names the period.
    period_in_title: bool = False


@dataclass(slots=True)
class Reading:
    """The state of reading one document."""

    document: Document
    text: str
    view: str
    low: str
    blocks: list[Block]
    sentences: list[Sentence]
    quotes: list[Quoted]
    header: Header = field(default_factory=Header)
    mentions: list[Mention] = field(default_factory=list)
    taken: Spans = field(default_factory=Spans)
    _starts: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, document: Document) -> Reading:
        """Begin to read a document."""
        text = document.text
        view = joined(plain_view(text, document.format == "md"))
        found = blocks(view)
        parts = sentences(view, found)
        return cls(
            document=document,
            text=text,
            view=view,
            low=lowered(view),
            blocks=found,
            sentences=parts,
            quotes=list(quoted(text)),
            _starts=[part.start for part in parts],
        )

    def sentence_at(self, place: int) -> int:
        """The number of the sentence a place is in (the one before it, when between two)."""
        return max(0, bisect_right(self._starts, place) - 1)

    def add(self, mention: Mention) -> bool:
        """Add a mention unless its place is taken; whether it was added."""
        if mention.start >= mention.end or not self.taken.free(mention.start, mention.end):
            return False
        self.taken.take(mention.start, mention.end)
        self.mentions.append(mention)
        return True

    def case_at(self, place: int) -> int:
        """The number of the stretch of text that a place belongs to."""
        return self.sentences[self.sentence_at(place)].case

    def labelled(self, *labels: str) -> list[Mention]:
        """The mentions with one of the labels, in the order of the text."""
        return sorted((one for one in self.mentions if one.label in labels), key=lambda one: one.start)


def printed(reading: Reading, start: int, end: int) -> str:
    """A piece of the text as printed, with one space for many."""
    return " ".join(reading.text[start:end].split())


def candidate(reading: Reading, kind: str, start: int, end: int, value: Any, **more: Any) -> Candidate:
    """A candidate of the rules at a place of the document being read; surrounding space is left out."""
    text = reading.text
    while start < end - 1 and text[start].isspace():
        start += 1
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return Candidate(kind, start, end, text[start:end], value, extractor="rules", version=VERSION, **more)
