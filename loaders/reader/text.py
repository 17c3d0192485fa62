"""A view of a text for patterns: the same length, so that places in it are places in the text.

Curly quotes become straight ones, odd spaces plain ones, and a line break inside a paragraph (a hard
wrap) a space. What is no prose is made harmless, so that no pattern looks far: characters without a
space for longer than any word or address become spaces, and an endless line is broken. The text itself
is never changed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("«»“”„‟″〝〞", '"'),
        **dict.fromkeys("’‘‚‛´`ʼʹ′", "'"),
        **dict.fromkeys("\t\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " "),
        **dict.fromkeys("\u2010\u2011\u2212", "-"),
        **dict.fromkeys("\u2013\u2014\u2015", "–"),
        **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
        # The signs that stand for mentions in a masked sentence may not come from a text.
        **dict.fromkeys(map(chr, range(0xE000, 0xF900)), "\ufffd"),
    }
)
_MARKUP = re.compile(r"\*\*|__|^#{1,6} |^> |(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`", re.MULTILINE)
_UNBROKEN = re.compile(r"[^\s|]{500,}")
_LONGEST_LINE = 6000
_LONG_LINE = re.compile(rf"[^\n]{{{_LONGEST_LINE + 1},}}")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def plain_view(text: str, markdown: bool = False) -> str:
    """The view of a text, of the same length; the marks of markdown become spaces."""
    view = text.translate(_SAME_LENGTH)
    if markdown:
        view = _MARKUP.sub(lambda match: " " * len(match[0]), view)
    view = _UNBROKEN.sub(lambda match: " " * len(match[0]), view)
    return _LONG_LINE.sub(lambda match: _broken(match[0]), view)


def _broken(line: str) -> str:
    """A line with breaks in place of spaces, behind a sentence where there is one, and none of it too long."""
    characters, start = list(line), 0
    while len(line) - start > _LONGEST_LINE:
        limit = start + _LONGEST_LINE
        end = line.rfind(". ", start + _LONGEST_LINE // 2, limit) + 1 or line.rfind(" ", start + 1, limit)
        end = end if end > start else limit  # there is a space, unless the line is nothing but table strokes
        characters[end] = "\n"
        start = end + 1
    return "".join(characters)


def lowered(view: str) -> str:
    """The view in small letters, still of the same length."""
    low = view.lower()
    if len(low) == len(view):
        return low
    return "".join(one if len(one := character.lower()) == 1 else character for character in view)


def words(view: str) -> list[str]:
    """The words of a piece of text, hyphenated ones as one."""
    return _WORD.findall(view)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Something in quotation marks: the outer place, and the inner one without the marks."""

    outer: tuple[int, int]
    inner: tuple[int, int]


_PAIRS = {"«": "»", "“": "”", "„": "“”", "\u2018": "\u2019"}
_STRAIGHT = '"'
_LONGEST_QUOTE = 160


def quoted(text: str) -> Iterator[Quoted]:
    """Short pieces in quotation marks of any kind, outermost first; a missing mark ends nothing."""
    position = 0
    length = len(text)
    while position < length:
        mark = text[position]
        if mark in _PAIRS or mark == _STRAIGHT or (mark == "»" and _opens(text, position)):
            end = _closing(text, position, mark)
            if end is not None:
                yield Quoted((position, end + 1), (position + 1, end))
                position = end + 1
                continue
        position += 1


def _opens(text: str, position: int) -> bool:
    """Whether a closing mark is used as an opening one, as in `at the» Service`."""
    after = text[position + 1 : position + 2]
    before = text[position - 1 : position]
    return after.isalnum() and (not before or before.isspace())


def _closing(text: str, position: int, mark: str) -> int | None:
    limit = min(len(text), position + _LONGEST_QUOTE)
    closers = _PAIRS.get(mark, "»" if mark == "»" else '"')
    if mark == "\u2018":
        limit = min(limit, position + 60)
    depth = 0
    for place in range(position + 1, limit):
        character = text[place]
        if character == mark and mark not in closers and mark in _PAIRS:
            depth += 1
        elif character in closers:
            if depth == 0:
                if mark == "\u2018" and text[place + 1 : place + 2].isalnum():
                    continue
                return place if place > position + 1 else None
            depth -= 1
        elif character == "\n" and text[place + 1 : place + 2] in ("\n", "\r", ""):
            return None
    return None


class Spans:
    """Places that are taken, for asking quickly whether a place is free."""

    def __init__(self) -> None:
        self._taken: list[tuple[int, int]] = []

    def take(self, start: int, end: int) -> None:
        """Mark a place as taken."""
        index = bisect_right(self._taken, (start, end))
        self._taken.insert(index, (start, end))

    def free(self, start: int, end: int) -> bool:
        """Whether nothing taken overlaps the place."""
        index = bisect_right(self._taken, (start, start))
        if index < len(self._taken) and self._taken[index][0] < end:
            return False
        return not (index and self._taken[index - 1][1] > start)
