"""The address of a view: everything that is on the canvas as a URL, with opaque ids only.

`n` holds the ids in the order in which they came: `a.b~c.d` is two things first and two by an expansion.
What came earlier never moves when something is added, since places follow from this order alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any
from urllib.parse import urlencode

import graph.schema  # noqa: F401  (fills the registries)
from graph.errors import UsageError
from graph.model import NODES, RELATIONS
from graph.vocabulary import Stance, Status

MOST_IDS = 400
"""Ids that an address may hold, the hidden ones included; a browser takes 8,000 characters."""

_ID = re.compile(r"[a-z2-7]{16}\Z")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?\Z")


@dataclass(frozen=True)
class Address:
    """What is drawn, what of it is hidden or filtered out, and what is looked at."""

    groups: tuple[tuple[str, ...], ...] = ()
    hidden: frozenset[str] = frozenset()
    kinds_off: frozenset[str] = frozenset()
    relations_off: frozenset[str] = frozenset()
    statuses_off: frozenset[str] = frozenset()
    stances_off: frozenset[str] = frozenset()
    case: str = ""
    since: str = ""
    until: str = ""
    seen_by: str = ""
    selected: str = ""
    proposed: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id, the hidden ones included, in the order in which they came."""
        return tuple(one for group in self.groups for one in group)

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The ids that are not hidden one by one; filters are not looked at."""
        return tuple(one for one in self.ids if one not in self.hidden)

    @property
    def filtered(self) -> bool:
        """Whether any filter is on."""
        return any(getattr(self, name) for name in _FILTERS)

    def with_(self, **changes: Any) -> Address:
        """The same view with some of it changed."""
        return replace(self, **changes)

    def unfiltered(self) -> Address:
        """The same view without filters."""
        return replace(self, **{name: type(getattr(self, name))() for name in _FILTERS})

    def toggled(self, what: str, word: str) -> Address:
        """The same view with one word of a filter (`kinds_off` and so on) switched."""
        return replace(self, **{what: getattr(self, what) ^ {word}})

    def hiding(self, identity: str) -> Address:
        """The same view without one thing."""
        selected = "" if identity == self.selected else self.selected
        return replace(self, hidden=self.hidden | {identity}, selected=selected)

    def unhidden(self) -> Address:
        """The same view with everything that was hidden one by one."""
        return replace(self, hidden=frozenset())

    def alone(self, kept: Iterable[str], selected: str) -> Address:
        """The same view with only these things."""
        return replace(self, hidden=frozenset(self.ids) - frozenset(kept), selected=selected)

    def added(self, ids: Iterable[str]) -> Address:
        """The same view with more things; those that were hidden come back to their old places."""
        wanted = list(dict.fromkeys(ids))
        new = tuple(one for one in wanted if one not in set(self.ids))
        groups = (*self.groups, new) if new else self.groups
        return replace(self, groups=groups, hidden=self.hidden - set(wanted))

    def url(self, page: str = "/view", **more: str) -> str:
        """The view as the address of a page, with parameters of its own."""
        found = {**self.parameters(), **more}
        return f"{page}?{urlencode(found, safe='.~')}" if found else page

    def parameters(self) -> dict[str, str]:
        """The query parameters; what is not set is left out."""
        found = {"n": "~".join(".".join(group) for group in self.groups)}
        found |= {letter: ".".join(sorted(getattr(self, name))) for letter, name in _SETS.items()}
        found |= {letter: getattr(self, name) for letter, name in _TEXTS.items()}
        found["proposed"] = "1" if self.proposed else ""
        return {name: text for name, text in found.items() if text}


_SETS = {
    "h": "hidden",
    "kinds": "kinds_off",
    "types": "relations_off",
    "status": "statuses_off",
    "stance": "stances_off",
}
_TEXTS = {"case": "case", "since": "since", "until": "until", "as": "seen_by", "sel": "selected"}
_FILTERS = ("kinds_off", "relations_off", "statuses_off", "stances_off", "case", "since", "until", "seen_by")
_WORDS: dict[str, frozenset[str]] = {
    "kinds_off": frozenset(NODES),
    "relations_off": frozenset(RELATIONS),
    "statuses_off": frozenset(map(str, Status)),
    "stances_off": frozenset(map(str, Stance)),
}
assert {field.name for field in fields(Address)} == {  # noqa: S101
    "groups",
    "proposed",
    *_SETS.values(),
    *_TEXTS.values(),
}


def read_address(given: Mapping[str, str]) -> Address:
    """The view that query parameters describe; parameters that are not its own are passed over.

    Raises:
        UsageError: something in it is no id, no word of the lists, no date, or there is too much of it.
    """
    groups = [tuple(map(an_id, group.split("."))) for group in given.get("n", "").split("~") if group]
    ids = [one for group in groups for one in group]
    if len(ids) > MOST_IDS:
        raise UsageError(f"a view holds at most {MOST_IDS} things")
    if len(set(ids)) < len(ids):
        raise UsageError("a thing is in the address twice")
    values: dict[str, Any] = {"groups": tuple(groups)}
    for letter, name in _SETS.items():
        words = frozenset(filter(None, given.get(letter, "").split(".")))
        if name == "hidden":
            words = frozenset(map(an_id, words)) & set(ids)
        elif unknown := words - _WORDS[name]:
            raise UsageError(f"'{sorted(unknown)[0][:40]}' is not a word of the filter '{letter}'")
        values[name] = words
    for letter, name in _TEXTS.items():
        text = given.get(letter, "").strip()
        if name in ("since", "until"):
            values[name] = a_date(text) if text else ""
        else:
            values[name] = an_id(text) if text else ""
    return Address(**values, proposed=given.get("proposed") == "1")


def an_id(text: str) -> str:
    """The text, when it is an id.

    Raises:
        UsageError: it is none.
    """
    if not _ID.match(text):
        raise UsageError(f"'{text[:40]}' is not an id")
    return text


def a_date(text: str) -> str:
    """The text, when it is a year, a month or a day such as 2023, 2023-11 or 2023-11-21.

    Raises:
        UsageError: it is none.
    """
    if not _DAY.match(text):
        raise UsageError(f"'{text[:40]}' is not a date; write it like 2023-11-21")
    return text
