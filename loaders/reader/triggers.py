"""With which words a pattern can begin, so that most patterns need not be tried on a sentence at all."""

from __future__ import annotations

import re

_LONGEST = 3
_LITERAL = re.compile(r"[A-Za-z]+|[\ue000-\ue007]")
_ZERO_WIDTH = re.compile(r"\\b|\\W\*|\^|\(\?<[!=][^()]*\)")


def beginnings(text: str) -> frozenset[str] | None:
    """The first letters (at most three) or signs that a match of a pattern must begin with; none when that cannot be told."""
    found: set[str] = set()
    for piece in _alternatives(text):
        first = _first(piece)
        if first is None:
            return None
        found |= first
    return frozenset(found)


def _first(piece: str) -> set[str] | None:
    while zero := _ZERO_WIDTH.match(piece):
        piece = piece[zero.end() :]
    if piece.startswith("("):
        end = _closing(piece, 0)
        if end is None or piece[end + 1 : end + 2] in ("?", "*", "{"):
            return None
        inner = re.sub(r"\A\((?:\?:|\?P<\w+>)?", "", piece[: end + 1])[:-1]
        if inner.startswith("?"):
            return None
        found = beginnings(inner)
        return set(found) if found else None
    literal = _LITERAL.match(piece)
    if not literal:
        return None
    word = literal[0]
    # "words?" may end before its last letter.
    if piece[literal.end() : literal.end() + 1] in ("?", "*", "{"):
        word = word[:-1]
    return {word[:_LONGEST].lower()} if word else None


def _alternatives(text: str) -> list[str]:
    pieces, depth, start, place = [], 0, 0, 0
    while place < len(text):
        character = text[place]
        if character == "\\":
            place += 2
            continue
        if character == "[":
            place = _class_end(text, place)
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == "|" and depth == 0:
            pieces.append(text[start:place])
            start = place + 1
        place += 1
    return [*pieces, text[start:]]


def _class_end(text: str, place: int) -> int:
    end = text.find("]", place + 2)
    return end if end >= 0 else len(text)


def _closing(text: str, place: int) -> int | None:
    depth = 0
    while place < len(text):
        character = text[place]
        if character == "\\":
            place += 2
            continue
        if character == "[":
            place = _class_end(text, place)
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return place
        place += 1
    return None


_WORD = re.compile(r"[A-Za-z]+|[\ue000-\ue007]")


def openings(masked: str) -> frozenset[str]:
    """What the words and signs of a sentence begin with, to be compared with `beginnings`."""
    found: set[str] = set()
    for word in set(_WORD.findall(masked.lower())):
        found.update((word[:1], word[:2], word[:3]))
    return frozenset(found)
