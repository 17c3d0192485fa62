"""A relation as a sentence, a property as a line, a date in words: what a person reads of a record.

The sentences are those that `graph.schema` declares with each relation. Everything returned is one line
of plain text in which control characters and marks that reorder text have been made harmless; it is still
text from outside, so a page must escape it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter
from typing import Any, get_args

from graph.model import Fact
from graph.output import shown
from graph.schema import NODES, RELATIONS
from graph.vocabulary import Code, Word

_BRACKET = re.compile(r"( ?\([^()]*\))")
_ID = re.compile(r"[a-z2-7]{16}\Z")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?\Z")
_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_DATE_PARTS = ("earliest", "latest", "precision", "words", "inferred")
_MONEY = ("amount", "currency", "mci", "mci_rate")
_COMMON = frozenset({"id", "slug", "name", "names", "status", "review", "sensitivity", "sources"})


def sentence(relation: Mapping[str, Any], start_name: str, end_name: str) -> str:
    """What a relation says, such as "A. Writer is defendant in The case of the post".

    Args:
        relation: a record `{"type": …, "properties": {…}}`; other keys are ignored.
        start_name: the name of the node it starts from.
        end_name: the name of the node it ends at.

    A piece of the sentence whose value is not known is left out together with the words that lead to it.
    A type that the schema does not know reads as its name in small letters.
    """
    template, values = _template(relation)
    values |= {"start": shown(start_name), "end": shown(end_name)}
    text = "".join(_filled(piece, values) for piece in _BRACKET.split(template))
    return " ".join(text.split())


def phrase(relation: Mapping[str, Any]) -> str:
    """What a relation says between its two names, with what is in brackets: "works for (editor)"."""
    template, values = _template(relation)
    first, second = sorted(("{start}", "{end}"), key=template.find)
    between, _, after = template.partition(first)[2].partition(second)
    pieces = [between.strip(" :“”"), *_BRACKET.findall(after)]
    return " ".join("".join(_filled(piece, values) for piece in pieces).split())


def _template(relation: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The sentence of a relation's type and the values for it, names not included."""
    name = str(relation["type"])
    kind = RELATIONS.get(name)
    values = {
        field: _value(kind, field, value)
        for field, value in (relation.get("properties") or {}).items()
        if value not in (None, "", []) and field not in ("start", "end")
    }
    template = kind.sentence if kind else ""
    verb = _BRACKET.sub("", template).partition("{end}")[0]
    if not template or _fields(verb) - {"start"} - values.keys():
        # Without the word in the middle ("{start} is {role} in {end}") the rest makes no sense.
        template = f"{{start}} {words(name)} {{end}}"
    return template, values


def backwards(type_: str) -> bool:
    """Whether the sentence of a relation type begins with the node it ends at, as in "B says: A"."""
    template = RELATIONS[type_].sentence if type_ in RELATIONS else ""
    return template.find("{end}") < template.find("{start}")


def lasting(months: int | None = None, days: int | None = None, hours: int | None = None) -> list[str]:
    """A length as judgments put it, biggest unit first: 54 months are "4 years 6 months"; what is None is left out."""
    years, rest = divmod(months or 0, 12)
    term = [_counted(count, unit) for count, unit in ((years, "year"), (rest, "month")) if count]
    parts = [" ".join(term)] if term else []
    return parts + [_counted(count, unit) for count, unit in ((days, "day"), (hours, "hour")) if count is not None]


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def words(name: str) -> str:
    """The name of a type or a field in small letters: `BEFORE_COURT` is "before court"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower()


def date_words(text: str) -> str:
    """A stored date in words: `2023-11-21` is "21 November 2023", `2022-09/..` "from September 2022".

    Text that is no such date is returned as it is.
    """
    first, slash, last = text.partition("/")
    parts = [part if part == ".." else _day_words(part) for part in ([first, last] if slash else [first])]
    if None in parts:
        return shown(text)
    if not slash:
        return str(parts[0])
    if parts[0] == "..":
        return f"until {parts[1]}"
    return f"from {parts[0]}" if parts[1] == ".." else f"{parts[0]} to {parts[1]}"


def facts(
    properties: Mapping[str, Any], kind: type[Fact] | None = None, names: Mapping[str, str] | None = None
) -> list[tuple[str, str]]:
    """What the properties of a record say, as lines of a caption and a text, in the order of the schema.

    A date and its parts, and a sum and its parts, are one line each. Left out are the name, the keys, the sources
    and the marks (`status`, `review`, `sensitivity`), which are shown in their own way, and what is not known.

    Args:
        properties: those of a node or a relation.
        kind: its type, from `NODES` or `RELATIONS`, when the schema has it.
        names: names of nodes by id; a property that holds an id reads as the name, and without one is left out.
    """
    order = list(kind.model_fields) if kind else []
    known = {field: value for field, value in properties.items() if value not in (None, "", [])}
    dates = {field for field in known if f"{field}_precision" in known}
    folded = {f"{field}_{part}" for field in dates for part in _DATE_PARTS} | set(_MONEY)
    lines: list[tuple[str, str]] = []
    for field in sorted(known, key=lambda one: (order.index(one) if one in order else len(order), one)):
        if field in _COMMON or field in folded:
            continue
        value = known[field]
        if isinstance(value, str) and _ID.match(value):
            value = (names or {}).get(value)
        if value is not None:
            text = _dated(field, known) if field in dates else _value(kind, field, value)
            lines.append((words(field), text))
    total = money_words(known)
    return [*lines, ("sum", total)] if total else lines


def money_words(properties: Mapping[str, Any]) -> str:
    """The sum that a record stores, such as "30 MCI (103,500 KZT)"; empty when it stores none."""
    amount, count = properties.get("amount"), properties.get("mci")
    total = f"{amount:,} {shown(properties.get('currency') or 'KZT')}" if isinstance(amount, int) else ""
    if count is None:
        return total
    return f"{shown(count)} MCI" + (f" ({total})" if total else "")


def _filled(piece: str, values: Mapping[str, str]) -> str:
    bracket = piece.startswith((" (", "("))
    if not bracket:
        parts = Formatter().parse(piece)
        return "".join(
            literal + (values[field] if field else "") for literal, field, _, _ in parts if not field or field in values
        )
    items = [item for item in piece.strip(" ()").split(", ") if _fields(item) <= values.keys()]
    return f" ({', '.join(_filled(item, values) for item in items)})" if items else ""


def _fields(template: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(template) if field}


def _value(kind: type[Fact] | None, field: str, value: Any) -> str:
    """A property as text; a word of a closed list without its underscores, a code by its title."""
    info = kind.model_fields.get(field) if kind else None
    lists = _word_lists(info.annotation) if info else []
    if Code in lists:
        return next((code.about for code in Code if code == value), shown(value))
    text = shown(value)
    return text.replace("_", " ") if lists else text


def _word_lists(annotation: Any) -> list[type[Word]]:
    if isinstance(annotation, type) and issubclass(annotation, Word):
        return [annotation]
    return [found for inner in get_args(annotation) for found in _word_lists(inner)]


def _dated(field: str, properties: Mapping[str, Any]) -> str:
    said = properties.get(f"{field}_words")
    notes = [f"“{shown(said)}”"] if said else []
    if properties.get(f"{field}_inferred"):
        notes.append("partly inferred")
    return date_words(str(properties[field])) + (f" ({', '.join(notes)})" if notes else "")


def _day_words(text: str) -> str | None:
    match = _DAY.match(text)
    if not match or not 1 <= int(match[2] or 1) <= len(_MONTHS):
        return None
    day = [str(int(match[3]))] if match[3] else []
    return " ".join([*day, *([_MONTHS[int(match[2]) - 1]] if match[2] else []), match[1]])


def kind_of(labels: Any) -> str:
    """The most specific label that the schema knows; of several equally specific ones, the first declared.

    Without one it is the first other label in alphabetical order, or "Thing".
    """
    depth = {label: len(NODES[label].__mro__) for label in NODES if label in labels}
    if depth:
        return max(depth, key=lambda label: depth[label])  # max keeps the first of equals
    return min((str(label) for label in labels if label != "Entity"), default="Thing")
