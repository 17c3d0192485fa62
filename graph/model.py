"""What a node and a relation are: typed declarations from which everything else follows.

A node type is a class derived from `Node`; a relation type is a class derived from
`Relation`. Declaring one registers it, and the constraint, the MERGE text, the validation,
`docs/schema.md`, the legend, the filters and the check of what a query may mention all read
the registry. `graph.schema` holds the declarations.

A subclass of a node type is a second label: a `Journalist` is stored as `:Person:Journalist`.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from json.encoder import encode_basestring as _quoted
from typing import Any, ClassVar, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.errors import SchemaError as SchemaError
from graph.values import Money, Span, Value, When
from graph.vocabulary import ENTITY, Review, Sensitivity, Status

Property = str | int | bool | list[str]
"""What a stored property may be; a missing value is absent, never zero or empty."""


_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
# Two base32 characters for every 10 bits; base64.b32encode takes four times as long.
_PAIRS = [first + second for first in _BASE32 for second in _BASE32]
_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Style(Value):
    """How a type is drawn. Colours keep 3:1 contrast on white and on near-black."""

    color: str = Field(pattern=r"^#[0-9a-f]{6}$")
    shape: str = "dot"


def entity_id(*key: str | int | None) -> str:
    """An opaque, stable id of a key: 80 bits of BLAKE2b as 16 base32 characters.

    It shows no name, and 10 million keys collide with a probability below 1 in 10,000,000,000.
    """
    # The key as JSON; an encoder of the whole list takes four times as long.
    text = ",".join([_quoted(part) if type(part) is str else _as_json(part) for part in key])
    number = int.from_bytes(hashlib.blake2b(f"[{text}]".encode(), digest_size=10).digest())
    return "".join([_PAIRS[number >> shift & 1023] for shift in range(70, -1, -10)])


class Fact(BaseModel):
    """What nodes and relations share: where it was read, how it is known, who may see it."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)

    id: str = Field(default="", description="opaque, stable id; the same after every rebuild")
    status: Status = Field(default=Status.STATED, description="how it came to be known")
    review: Review = Field(default=Review.CONFIRMED, description="whether a person stands behind it")
    sensitivity: Sensitivity = Field(default=Sensitivity.PUBLIC, description="who may be shown it")
    sources: tuple[Span, ...] = Field(default=(), description="places it was read from, as SOURCE:START-END")

    key: ClassVar[tuple[str, ...]] = ()
    sourced: ClassVar[bool] = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        # The class arguments of a declaration are read by __pydantic_init_subclass__ below.
        super().__init_subclass__()

    def key_values(self) -> tuple[str | int | None, ...]:
        """The values of the key fields, in the order of the declaration."""
        values = self.__dict__
        return tuple([_plain(values[field]) for field in type(self).key])

    def properties(self) -> dict[str, Property]:
        """Every stored property by its name; what is not known is left out."""
        # A large casebook asks this of a hundred thousand objects, so the fields are looked up once a type.
        stored: dict[str, Property] = {}
        values = self.__dict__
        for field in _stored_fields(type(self)):
            value = values[field]
            kind = type(value)
            if value is None:
                continue
            if kind is str or kind is int or kind is bool:
                stored[field] = value
            elif kind is tuple:
                if value:
                    stored[field] = [str(item) for item in value]
            elif isinstance(value, str):
                stored[field] = str(value)
            elif isinstance(value, When):
                stored.update(_when_properties(field, value))
            elif isinstance(value, Money):
                stored.update(_money_properties(value))
            else:
                stored[field] = value
        return stored


_NOT_STORED = frozenset({"start_id", "end_id", "facets"})


@cache
def _stored_fields(kind: type[Fact]) -> tuple[str, ...]:
    return tuple(field for field in kind.model_fields if field not in _NOT_STORED)


def _plain(value: Any) -> Any:
    return value if type(value) in _AS_THEY_ARE else str(value) if isinstance(value, (str, When, Money)) else value


_AS_THEY_ARE = frozenset({str, int, type(None)})


def _when_properties(field: str, value: When) -> dict[str, Property]:
    parts: dict[str, Property | None] = {
        field: value.date,
        f"{field}_earliest": value.earliest.isoformat() if value.earliest else None,
        f"{field}_latest": value.latest.isoformat() if value.latest else None,
        f"{field}_precision": str(value.precision),
        f"{field}_words": value.words,
        f"{field}_inferred": value.inferred or None,
    }
    return {name: part for name, part in parts.items() if part is not None}


def _money_properties(value: Money) -> dict[str, Property]:
    parts: dict[str, Property | None] = {
        "amount": value.amount,
        "currency": value.currency if value.amount is not None else None,
        "mci": value.mci,
        "mci_rate": value.mci_rate,
    }
    return {name: part for name, part in parts.items() if part is not None}


def property_names(kind: type[Fact]) -> list[str]:
    """Every property name that a type may store, in the order of its declaration."""
    names: list[str] = []
    for field, info in kind.model_fields.items():
        if field in _NOT_STORED:
            continue
        types = {info.annotation, *get_args(info.annotation)}
        if When in types:
            names += [field, *(f"{field}_{part}" for part in ("earliest", "latest", "precision", "words", "inferred"))]
        elif Money in types:
            names += ["amount", "currency", "mci", "mci_rate"]
        else:
            names.append(field)
    return names


class Node(Fact):
    """A thing with a name. `key` names the fields its id comes from; without one, an id must be given."""

    name: str = Field(min_length=1, description="what a person reads")
    names: tuple[str, ...] = Field(default=(), description="every spelling met, the one in `name` included")
    facets: tuple[str, ...] = Field(default=(), description="second labels that a source gives it")

    label: ClassVar[str] = ""
    style: ClassVar[Style] = Style(color="#5f6b7a")

    @classmethod
    def __pydantic_init_subclass__(
        cls, *, key: tuple[str, ...] | None = None, style: Style | None = None, **kwargs: Any
    ) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.label = cls.__name__
        cls.key = cls.key if key is None else key
        cls.style = style or cls.style
        _register(NODES, cls.label, cls)

    @classmethod
    def primary(cls) -> type[Node]:
        """The type this one is a second label of, or itself."""
        chain = [kind for kind in cls.__mro__ if issubclass(kind, Node) and kind is not Node]
        return chain[-1]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        kind = type(self)
        for facet in self.facets:
            if facet not in NODES or not issubclass(NODES[facet], kind.primary()):
                raise SchemaError(f"a {kind.label} cannot also be a '{facet}'")
        if not self.id:
            if not kind.key:
                raise SchemaError(f"a {kind.label} needs an id: names alone do not tell two of them apart")
            object.__setattr__(self, "id", entity_id(kind.primary().label, *self.key_values()))
        if kind.sourced and not self.sources:
            raise SchemaError(f"'{self.name}' has no source; every fact needs the place it was read from")
        return self

    def labels(self) -> tuple[str, ...]:
        """Every label of the stored node, sorted, `Entity` included."""
        return _labels(type(self), *(NODES[facet] for facet in self.facets))


@cache
def _labels(*kinds: type[Node]) -> tuple[str, ...]:
    chain = {kind for one in kinds for kind in one.__mro__ if issubclass(kind, Node) and kind is not Node}
    return tuple(sorted({ENTITY, *(kind.label for kind in chain)}))


class Relation(Fact):
    """A directed relation between two nodes. `key` names the fields that tell two parallel ones apart."""

    start_id: str = Field(description="id of the node it starts from")
    end_id: str = Field(description="id of the node it ends at")

    reltype: ClassVar[str] = ""
    starts: ClassVar[tuple[type[Node], ...]] = ()
    ends: ClassVar[tuple[type[Node], ...]] = ()
    derived: ClassVar[bool] = False
    sentence: ClassVar[str] = ""

    @classmethod
    def __pydantic_init_subclass__(
        cls,
        *,
        start: type[Node] | tuple[type[Node], ...] = Node,
        end: type[Node] | tuple[type[Node], ...] = Node,
        key: tuple[str, ...] = (),
        derived: bool = False,
        sentence: str = "",
        **kwargs: Any,
    ) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.reltype = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).upper()
        cls.starts = start if isinstance(start, tuple) else (start,)
        cls.ends = end if isinstance(end, tuple) else (end,)
        cls.key = key
        cls.derived = derived
        cls.sentence = sentence
        _register(RELATIONS, cls.reltype, cls)

    @classmethod
    def between(cls, start: Node, end: Node, /, **fields: Any) -> Self:
        """The relation from one node to another; sources default to those of the start node.

        Raises:
            SchemaError: one of the nodes may not stand at that end.
        """
        for node, allowed, word in ((start, cls.starts, "start from"), (end, cls.ends, "end at")):
            kinds = (type(node), *(NODES[facet] for facet in node.facets))
            if not any(issubclass(kind, allowed) for kind in kinds):
                names = ", ".join(kind.label or "anything" for kind in allowed)
                raise SchemaError(
                    f"{cls.reltype} cannot {word} the {type(node).label} '{node.name}'; it may {word}: {names}"
                )
        fields.setdefault("sources", start.sources)
        return cls(start_id=start.id, end_id=end.id, **fields)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        kind = type(self)
        if not self.id:
            object.__setattr__(self, "id", entity_id(kind.reltype, self.start_id, self.end_id, *self.key_values()))
        if not self.sources:
            raise SchemaError(f"a {kind.reltype} relation has no source; every fact needs the place it was read from")
        return self


NODES: dict[str, type[Node]] = {}
"""Every node type by its label, in the order of declaration."""

RELATIONS: dict[str, type[Relation]] = {}
"""Every relation type by its name in Cypher, in the order of declaration."""


def _register(registry: dict[str, Any], name: str, kind: type[Fact]) -> None:
    if name in NODES or name in RELATIONS:
        # ArcadeDB keeps labels and relation types in one namespace.
        raise TypeError(f"'{name}' is declared twice; a label and a relation type cannot share a name")
    if not kind.__doc__:
        raise TypeError(f"'{name}' has no docstring; the generated docs print it")
    missing = [field for field, info in kind.model_fields.items() if not info.description]
    if missing:
        raise TypeError(f"'{name}' has undescribed fields: {', '.join(missing)}")
    registry[name] = kind
