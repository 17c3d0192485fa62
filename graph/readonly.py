"""A look at Cypher that a person typed, before an engine sees it.

The engines refuse writes by themselves (a login without the right, the READ access mode). What they
do not refuse, or only where we configured them, is reaching for files, other hosts, other databases
and the administration of the server; a Neo4j server of somebody else is not configured by us. So a
statement passes only when it begins as a question does and calls nothing but what is known to look
at the graph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.errors import CypherError, ReadOnlyError

PROCEDURES = (
    "db.labels",
    "db.relationshiptypes",
    "db.propertykeys",
    "db.schema.visualization",
    "db.schema.nodetypeproperties",
    "db.schema.reltypeproperties",
    "db.index.fulltext.querynodes",
    "db.index.fulltext.queryrelationships",
)
"""The procedures that may be called, in lower case."""

NAMESPACES = frozenset({"date", "datetime", "localdatetime", "time", "localtime", "duration", "point"})
"""First parts of the functions with a dotted name that may be called: those of Cypher itself."""

BEGINNINGS = frozenset({"MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "LET", "FILTER"})
"""The clauses that a question may begin with."""

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
_ESCAPE = re.compile(r"\\u+([0-9A-Fa-f]{4})")


@dataclass(frozen=True)
class _Token:
    text: str
    kind: str

    @property
    def keyword(self) -> str:
        """The word in capitals; empty for everything that cannot be a keyword."""
        return self.text.upper() if self.kind == "word" else ""

    @property
    def name(self) -> str | None:
        """The name it is, in lower case, quoted or not."""
        if self.kind == "quoted":
            return self.text[1:-1].replace("``", "`").lower()
        return self.text.lower() if self.kind == "word" else None


def check(text: str) -> None:
    """Make sure that a statement does nothing but ask the graph.

    Raises:
        ReadOnlyError: it does more; the message says what.
        CypherError: it is empty, or a string, a name or a comment in it does not end.
    """
    # Some versions of Cypher resolve \\uXXXX before anything else, some only within strings.
    # A statement must be harmless either way.
    for reading in {text: None, _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text): None}:
        tokens = _tokens(reading)
        _check_beginning(tokens)
        for place in range(len(tokens)):
            _check_clause(tokens, place)
            _check_call(tokens, place)


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "open":
            raise CypherError(f"the statement cannot be run: what begins with {match[0]} does not end")
        if kind != "skip":
            found.append(_Token(match[0], kind))
    while found and found[-1].text == ";":
        found.pop()
    if not found:
        raise CypherError("the statement is empty")
    return found


def _check_beginning(tokens: list[_Token]) -> None:
    place = 0
    while place < len(tokens) and tokens[place].keyword in ("EXPLAIN", "PROFILE", "CYPHER"):
        place += 1
        while place < len(tokens) and (tokens[place].text.isdigit() or _is_option(tokens, place)):
            place += 1 if tokens[place].text.isdigit() else 3
    if place == len(tokens) or tokens[place].keyword not in BEGINNINGS:
        begins = tokens[min(place, len(tokens) - 1)].text[:20]
        raise ReadOnlyError(f"only questions are allowed here, and no question begins with '{begins}'")


def _is_option(tokens: list[_Token], place: int) -> bool:
    return place + 2 < len(tokens) and tokens[place].kind == "word" and tokens[place + 1].text == "="


def _check_clause(tokens: list[_Token], place: int) -> None:
    word, after = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else _Token("", "mark")
    before = tokens[place - 1] if place else _Token("", "mark")
    if word.text == ";":
        raise ReadOnlyError("one statement at a time is allowed here; leave out what follows the semicolon")
    if word.keyword == "LOAD" and after.keyword == "CSV":
        raise ReadOnlyError("LOAD CSV is not allowed here: it reaches for files and other hosts")
    if word.keyword == "USE" and after.name is not None and before.text not in (".", ":", "$") and before.name != "as":
        raise ReadOnlyError("USE is not allowed here: it leaves this graph")


def _check_call(tokens: list[_Token], place: int) -> None:
    """Look at a dotted name that is called, and at what follows CALL."""
    before = tokens[place - 1] if place else _Token("", "mark")
    if tokens[place].name is None or before.text in (".", ":", "$"):
        return
    procedure = before.keyword == "CALL" and (place < 2 or tokens[place - 2].text not in (".", ":", "$"))
    parts, end = [str(tokens[place].name)], place + 1
    while end + 1 < len(tokens) and tokens[end].text == "." and tokens[end + 1].name is not None:
        parts.append(str(tokens[end + 1].name))
        end += 2
    name = ".".join(parts)
    if procedure and name not in PROCEDURES:
        raise ReadOnlyError(f"the procedure {name} is not allowed here")
    called = end < len(tokens) and tokens[end].text == "("
    if called and not procedure and len(parts) > 1 and parts[0] not in NAMESPACES:
        raise ReadOnlyError(f"the function {name} is not allowed here")
