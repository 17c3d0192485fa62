"""The alias table: what courts, agencies, outlets and places are called in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from graph import yaml_lines
from graph.body_terms import term
from graph.body_words import noise, phrases, stem
from graph.errors import InputError
from graph.problems import Problem, field_path
from graph.translit import fold
from graph.yaml_lines import YamlError, YamlFile

_SECTIONS = ("places", "regions", "courts", "agencies", "outlets")


class AliasError(InputError, ValueError):
    """An alias file does not have the form that `graph/aliases.yaml` shows; the message names file and entry."""


@dataclass(frozen=True)
class Alias:
    """The name that stands for all names of one thing."""

    name: str
    kind: str | None = None
    within: str | None = None
    """The city in which a district lies, where only one district bears the name."""


@dataclass(eq=False)
class AliasTable:
    """Folded names to what they mean, a section each; build it with `load_aliases`."""

    version: str = ""
    places: dict[str, Alias] = field(default_factory=dict)
    regions: dict[str, Alias] = field(default_factory=dict)
    courts: dict[str, Alias] = field(default_factory=dict)
    agencies: dict[str, Alias] = field(default_factory=dict)
    outlets: dict[str, Alias] = field(default_factory=dict)
    exactly: dict[tuple[str, str], Alias] = field(default_factory=dict)
    """Section and lower-case text to what it means; comes before every folded name."""
    own: list[tuple[str, str, str]] = field(default_factory=list)
    """What a casebook added: section, name as written, name of the entry."""
    _stems: dict[str, dict[str, Alias]] = field(default_factory=dict, repr=False)

    def section(self, name: str) -> dict[str, Alias]:
        """One of places, regions, courts, agencies, outlets."""
        found: dict[str, Alias] = getattr(self, name)
        return found

    def is_city(self, place: str) -> bool:
        """Whether a place that the table knows is a city, not a district."""
        known = self.places.get(fold(place))
        return known is not None and known.kind != "district"

    def city_of(self, place: str) -> str | None:
        """The city in which a district lies, where its name leaves no doubt."""
        known = self.places.get(fold(place))
        return known.within if known else None

    def stems(self, name: str) -> dict[str, Alias]:
        """A section by the stems of its names, without words that say nothing, to find a name in any case."""
        if name not in self._stems:
            found: dict[str, Alias] = {}
            for text, alias in self.section(name).items():
                # In "West Kazakhstan region" the country says something, elsewhere it does not.
                drop = frozenset[str]() if name == "regions" else noise()
                kept = [word for word in phrases(text).split() if word not in drop]
                if name == "agencies":
                    kept = list(map(term, kept))
                found.setdefault(" ".join(map(stem, kept)) or text, alias)
            self._stems[name] = found
        return self._stems[name]


@cache
def shipped_aliases() -> AliasTable:
    """The table that comes with the program."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = Path(__file__).with_name("aliases.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    table = AliasTable()
    _Adding(table, YamlFile(data), "graph/aliases.yaml").all()
    return table


def load_aliases(*additions: Path) -> AliasTable:
    """The shipped table with the entries of a casebook's files added.

    Raises:
        AliasError: a file is no YAML, or an entry has another form than the shipped file shows; with its line.
    """
    table = shipped_aliases()
    for path in additions:
        table, problems = extended(table, path)
        if problems:
            raise AliasError(str(problems[0]))
    return table


def extended(table: AliasTable, path: Path) -> tuple[AliasTable, list[Problem]]:
    """A table with the entries of a file added; entries with a mistake are left out, and told with their lines."""
    more = AliasTable(table.version, exactly=dict(table.exactly), own=list(table.own))
    for name in _SECTIONS:
        more.section(name).update(table.section(name))
    try:
        adding = _Adding(more, yaml_lines.read(path), path.name)
    except YamlError as error:
        return table, [Problem(path.name, error.line, "", str(error))]
    adding.all(own=True)
    return more, adding.problems


class _Adding:
    """The entries of one file on their way into a table."""

    def __init__(self, table: AliasTable, file: YamlFile, name: str) -> None:
        self.table = table
        self.file = file
        self.name = name
        self.problems: list[Problem] = []

    def all(self, *, own: bool = False) -> None:
        """Add every entry; `own`: they are a casebook's."""
        data = self.file.data or {}
        if not isinstance(data, dict):
            self._refuse((), f"expected sections ({', '.join(_SECTIONS)}), each with a list of names")
            return
        self.table.version = "+".join(filter(None, (self.table.version, str(data.get("version", "0")))))
        for section, entries in data.items():
            if section == "version":
                continue
            if section not in _SECTIONS:
                self._refuse((section,), f"unknown section; there are: version, {', '.join(_SECTIONS)}")
            elif not isinstance(entries or [], list):
                self._refuse((section,), f"'{section}' must be a list")
            else:
                for number, entry in enumerate(entries or []):
                    self._entry(section, number, entry, own)

    def _entry(self, section: str, number: int, entry: Any, own: bool) -> None:
        place = (section, number)
        try:
            names, kind, within = _names(entry)
            # A casebook that adds a spelling to a shipped entry adds to that entry, whichever of its names it uses.
            target = self.table.section(section)
            known = {target[fold(name)].name: target[fold(name)] for name in names if fold(name) in target}
            if len(known) > 1:
                two = " and ".join(sorted(known))
                raise AliasError(f"the names belong to two entries, {two}; an entry is one body, so part them")
        except AliasError as error:
            self._refuse(place, str(error))
            return
        alias = next(iter(known.values()), Alias(names[0]))
        alias = Alias(alias.name, kind or alias.kind, within or alias.within)
        for name in _listed(entry.get("exactly")) if isinstance(entry, dict) else ():
            self.table.exactly[section, str(name).casefold()] = alias
        for name in names:
            target[fold(name)] = alias
            if own:
                self.table.own.append((section, name, alias.name))

    def _refuse(self, place: tuple[str | int, ...], message: str) -> None:
        self.problems.append(Problem(self.name, self.file.line(place), field_path(place), message))


def _names(entry: Any) -> tuple[list[str], str | None, str | None]:
    kind = within = None
    if isinstance(entry, dict):
        unknown = sorted(str(key) for key in entry.keys() - {"name", "kind", "in", "also", "exactly"})
        if unknown or not entry.get("name"):
            raise AliasError(f"expected name, also and perhaps kind or in, found '{(unknown or ['no name'])[0]}'")
        kind, within = (None if entry.get(field) is None else str(entry[field]) for field in ("kind", "in"))
        _listed(entry.get("exactly"))
        entry = [entry["name"], *_listed(entry.get("also"))]
    names = [str(name) for name in _listed(entry)]
    if not names or not all(fold(name) for name in names):
        raise AliasError("every entry needs names with letters in them")
    return names, kind, within


def _listed(value: Any) -> Iterable[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise AliasError("the names must be a list, such as [Orda.kz, Орда]")
    return value
