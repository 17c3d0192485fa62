"""A document without the indents of wrapped lines, and the way back.

In a list whose items are wrapped at some width, the lines that go on are set in: "on the\n  5th of March". The rules
know one space between two words, so such a document is read without the indents, and what is found is put where it
stands in the text as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import accumulate

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.layout import joined
from loaders.reader.text import plain_view

_INDENT = re.compile(r"(?<=\n)[ \t]+(?=[^\s])")


class Unindented:
    """A document as it is read, and places of it in the original text."""

    def __init__(self, document: Document) -> None:
        """Leave out the indents of the lines that only go on."""
        text = document.text
        found = [match.span() for match in _INDENT.finditer(text)]
        if found:
            view = joined(plain_view(text, document.format == "md"))
            found = [span for span in found if view[span[0] - 1] != "\n"]
        self._original = document
        self._cuts = found
        # How much of the text was left out before each cut.
        self._left_out = [0, *accumulate(end - start for start, end in found)]
        ends = [0, *(end for _, end in found)]
        pieces = [text[end:start] for end, (start, _) in zip(ends, found, strict=False)]
        self.document = replace(document, text="".join([*pieces, text[ends[-1] :]])) if found else document
        # Where, in the text that is read, each cut was made.
        self._places = [start - before for (start, _), before in zip(found, self._left_out, strict=False)]

    def back(self, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates at their places in the original text."""
        return [self._moved(one) for one in candidates] if self._cuts else candidates

    def _moved(self, one: Candidate) -> Candidate:
        start, end = self._span(one.start, one.end)
        also = tuple(self._span(*place) for place in one.also)
        return replace(one, start=start, end=end, text=self._original.text[start:end], also=also)

    def _span(self, start: int, end: int) -> tuple[int, int]:
        """A place in the original: an indent before it is none of it, one inside is."""
        first = bisect_right(self._places, start)
        last = bisect_left(self._places, end)
        return start + self._left_out[first], end + self._left_out[last]
