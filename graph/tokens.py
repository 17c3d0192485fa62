"""Cypher cut into tokens: as much of its grammar as it takes to look at a statement without running it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from graph.errors import CypherError

_TOKEN = re.compile(
    r"""
      (?P<skip> \s+ | //[^\n\r]* | /\*.*?\*/ )
    | (?P<text> '(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*" )
    | (?P<quoted> `(?:[^`]|``)*` )
    | (?P<word> \w+ )
    | (?P<open> ['"`] | /\* )
    | (?P<mark> . )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Token:
    """A word, a quoted name, a string or a mark, and where it stands in the text."""

    text: str
    kind: str
    start: int = 0
    end: int = 0

    @property
    def keyword(self) -> str:
        """The word in capitals; empty for everything that cannot be a keyword."""
        return self.text.upper() if self.kind == "word" else ""

    @property
    def name(self) -> str | None:
        """The name it is, quoted or not, or None."""
        if self.kind == "quoted":
            return self.text[1:-1].replace("``", "`")
        return self.text if self.kind == "word" else None


def tokens(text: str) -> list[Token]:
    """The tokens of a statement, without comments and without the semicolon at its end.

    Raises:
        CypherError: it is empty, or a string, a name or a comment in it does not end.
    """
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "open":
            raise CypherError(f"the statement cannot be run: what begins with {match[0]} does not end")
        if kind != "skip":
            found.append(Token(match[0], kind, *match.span()))
    while found and found[-1].text == ";":
        found.pop()
    if not found:
        raise CypherError("the statement is empty")
    return found


def returned(text: str) -> list[str]:
    """The names of the columns that a statement returns, as far as its last RETURN spells them out.

    ArcadeDB does not name the columns of an answer without rows.
    """
    found = tokens(text)
    depths = list(accumulate((_OPENED.get(token.text, 0) for token in found), initial=0))
    outside = [place for place, depth in enumerate(depths[:-1]) if depth == 0 and not _is_named(found, place)]
    begins = max((place for place in outside if found[place].keyword == "RETURN"), default=None)
    if begins is None:
        return []
    ends = min((p for p in outside if p > begins + 1 and found[p].keyword in _AFTER_RETURN), default=len(found))
    items: list[list[Token]] = [[]]
    for place in range(begins + 1, ends):
        if found[place].text == "," and depths[place] == 0:
            items.append([])
        elif not (place == begins + 1 and found[place].keyword == "DISTINCT"):
            items[-1].append(found[place])
    if any(not item or item[0].text == "*" for item in items):
        return []
    return [_column(item, text) for item in items]


_OPENED = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_AFTER_RETURN = frozenset({"ORDER", "SKIP", "LIMIT", "OFFSET", "UNION"})


def _is_named(found: list[Token], place: int) -> bool:
    """Whether the word is a property, a label, a parameter or an alias, whatever it spells."""
    return place > 0 and (found[place - 1].text in (".", ":", "$") or found[place - 1].keyword == "AS")


def _column(item: list[Token], text: str) -> str:
    if len(item) > 2 and item[-2].keyword == "AS" and item[-1].name is not None:
        return str(item[-1].name)
    if len(item) == 1 and item[0].name is not None:
        return str(item[0].name)
    return text[item[0].start : item[-1].end]
