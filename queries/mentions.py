"""What a Cypher text mentions, held against the schema: a misspelt label or property answers nothing, silently."""

from __future__ import annotations

import re

from graph.model import property_names
from graph.schema import NODES, RELATIONS
from graph.vocabulary import ENTITY

_QUOTED = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/""", re.DOTALL)
_NODE = re.compile(r"\(\s*\w*\s*((?::\s*\w+\s*)+)")
_TEST = re.compile(r"\b\w+((?::[A-Z]\w*)+)")
_RELATION = re.compile(r"\[\s*\w*\s*:\s*([\w|:\s]+?)\s*[\]*{]")
_PROPERTY = re.compile(r"(?<![\w$)])[a-z_]\w*\.([a-z_]\w*)\b(?!\s*\()")
_MAP = re.compile(r"[(\[][\w:\s|]*\{\s*(\w+)\s*:")


def unknown_words(cypher: str) -> list[str]:
    """The labels, relation types and properties of a text that the schema does not have, sorted."""
    text = _QUOTED.sub("''", cypher)
    labels = {word for match in (*_NODE.findall(text), *_TEST.findall(text)) for word in re.findall(r"\w+", match)}
    types = {word for match in _RELATION.findall(text) for word in re.findall(r"\w+", match)}
    properties = {*_PROPERTY.findall(text), *_MAP.findall(text)}
    known = {name for kind in (*NODES.values(), *RELATIONS.values()) for name in property_names(kind)}
    return sorted(
        {f"label {one}" for one in labels - types - set(NODES) - {ENTITY}}
        | {f"relation {one}" for one in types - set(RELATIONS)}
        | {f"property {one}" for one in properties - known - _FUNCTIONS}
    )


_FUNCTIONS = {"days", "months", "seconds", "year", "month", "day"}  # components of dates and durations
