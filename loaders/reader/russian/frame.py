"""Frames of Russian events, which find by themselves the beginnings of words that call for them."""

from __future__ import annotations

import re

from loaders.reader.frames import Frame

_LETTERS = 4
_LITERAL = re.compile(r"[а-яё]{4,}", re.IGNORECASE)


def frame(kind: str, also: str, text: str, outcome: str | None = None, weak: bool = False) -> Frame:
    """A frame; `also` are beginnings of words, shorter than four letters or in classes, that its text hides.

    Words of lookarounds and gaps call for the frame too, which costs a search and changes nothing.
    """
    words = {*also.split(), *(word[:_LETTERS].casefold() for word in _LITERAL.findall(text))}
    return Frame(kind, " ".join(sorted(words)), text, outcome, weak)
