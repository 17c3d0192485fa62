"""A look at Cypher that a person typed, before an engine sees it.

The engines refuse writes by themselves (a login without the right, the READ access mode). What they
do not refuse, or only where we configured them, is reaching for files, other hosts, other databases
and the administration of the server; a Neo4j server of somebody else is not configured by us. So a
statement passes only when it begins as a question does and calls nothing but what is known to look
at the graph.
"""

from __future__ import annotations

import re

from graph.errors import ReadOnlyError
from graph.tokens import Token, tokens

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

_ESCAPE = re.compile(r"\\u+([0-9A-Fa-f]{4})")


def check(text: str) -> None:
    """Make sure that a statement does nothing but ask the graph.

    Raises:
        ReadOnlyError: it does more; the message says what.
        CypherError: it is empty, or a string, a name or a comment in it does not end.
    """
    # Some versions of Cypher resolve \\uXXXX before anything else, some only within strings.
    # A statement must be harmless either way.
    for reading in {text: None, _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text): None}:
        found = tokens(reading)
        _check_beginning(found)
        for place in range(len(found)):
            _check_clause(found, place)
            _check_call(found, place)


def _check_beginning(found: list[Token]) -> None:
    place = 0
    while place < len(found) and found[place].keyword in ("EXPLAIN", "PROFILE", "CYPHER"):
        place += 1
        while place < len(found) and (found[place].text.isdigit() or _is_option(found, place)):
            place += 1 if found[place].text.isdigit() else 3
    if place == len(found) or found[place].keyword not in BEGINNINGS:
        begins = found[min(place, len(found) - 1)].text[:20]
        raise ReadOnlyError(f"only questions are allowed here, and no question begins with '{begins}'")


def _is_option(found: list[Token], place: int) -> bool:
    return place + 2 < len(found) and found[place].kind == "word" and found[place + 1].text == "="


def _check_clause(found: list[Token], place: int) -> None:
    word, after = found[place], found[place + 1] if place + 1 < len(found) else Token("", "mark")
    before = found[place - 1] if place else Token("", "mark")
    if word.text == ";":
        raise ReadOnlyError("one statement at a time is allowed here; leave out what follows the semicolon")
    if word.keyword == "LOAD" and after.keyword == "CSV":
        raise ReadOnlyError("LOAD CSV is not allowed here: it reaches for files and other hosts")
    if (
        word.keyword == "USE"
        and after.name is not None
        and before.text not in (".", ":", "$")
        and before.keyword != "AS"
    ):
        raise ReadOnlyError("USE is not allowed here: it leaves this graph")


def _check_call(found: list[Token], place: int) -> None:
    """Look at a dotted name that is called, and at what follows CALL."""
    before = found[place - 1] if place else Token("", "mark")
    if found[place].name is None or before.text in (".", ":", "$"):
        return
    procedure = before.keyword == "CALL" and (place < 2 or found[place - 2].text not in (".", ":", "$"))
    parts, end = [str(found[place].name).lower()], place + 1
    while end + 1 < len(found) and found[end].text == "." and found[end + 1].name is not None:
        parts.append(str(found[end + 1].name).lower())
        end += 2
    name = ".".join(parts)
    if procedure and name not in PROCEDURES:
        raise ReadOnlyError(f"the procedure {name} is not allowed here")
    called = end < len(found) and found[end].text == "("
    if called and not procedure and len(parts) > 1 and parts[0] not in NAMESPACES:
        raise ReadOnlyError(f"the function {name} is not allowed here")
