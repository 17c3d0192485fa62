"""The alias table: what courts, agencies, outlets and places are called in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from graph.body_terms import term
from graph.body_words import noise, phrases, stem
from graph.errors import InputError
from graph.translit import fold

_SECTIONS = ("places", "regions", "agencies", "outlets")


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
    agencies: dict[str, Alias] = field(default_factory=dict)
    outlets: dict[str, Alias] = field(default_factory=dict)
    _stems: dict[str, dict[str, Alias]] = field(default_factory=dict, repr=False)

    def section(self, name: str) -> dict[str, Alias]:
        """One of places, regions, agencies, outlets."""
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
    return load_aliases()


def load_aliases(*additions: Path) -> AliasTable:
    """The shipped table with the entries of a casebook's files added; a later file wins over an earlier one.

    Raises:
        AliasError: a file is no YAML, or an entry has another form than the shipped file shows.
        OSError: a file cannot be read.
    """
    table = AliasTable()
    for path in (Path(__file__).with_name("aliases.yaml"), *additions):
        _add(table, path, _read(path))
    return table


def _read(path: Path) -> dict[str, Any]:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        data = yaml.load(path.read_text(encoding="utf-8-sig"), Loader=loader)  # noqa: S506 - both are safe loaders
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = f"{path.name}, line {line + 1}" if line is not None else path.name
        raise AliasError(f"{where}: this is no YAML; compare it with the form of a shipped alias file") from error
    except UnicodeDecodeError as error:
        raise AliasError(f"{path.name}: not UTF-8 text; save it as UTF-8") from error
    if not isinstance(data, dict):
        raise AliasError(f"{path.name}: expected sections ({', '.join(_SECTIONS)}), each with a list of names")
    unknown = sorted(str(key) for key in data.keys() - {*_SECTIONS, "version"})
    if unknown:
        raise AliasError(f"{path.name}: unknown section '{unknown[0]}'; there are: version, {', '.join(_SECTIONS)}")
    return data


def _add(table: AliasTable, path: Path, data: dict[str, Any]) -> None:
    table.version = "+".join(filter(None, (table.version, str(data.get("version", "0")))))
    for section in _SECTIONS:
        entries = data.get(section) or []
        if not isinstance(entries, list):
            raise AliasError(f"{path.name}: '{section}' must be a list")
        for number, entry in enumerate(entries, 1):
            names, kind, within = _names(entry, f"{path.name}, {section}, entry {number}")
            # A casebook that adds a spelling to a shipped entry adds to that entry, whichever of its names it uses.
            target = table.section(section)
            known = target.get(fold(names[0]))
            alias = (
                Alias(known.name, kind or known.kind, within or known.within)
                if known
                else Alias(names[0], kind, within)
            )
            for name in names:
                target[fold(name)] = alias


def _names(entry: Any, where: str) -> tuple[list[str], str | None, str | None]:
    kind = within = None
    if isinstance(entry, dict):
        unknown = sorted(str(key) for key in entry.keys() - {"name", "kind", "in", "also"})
        if unknown or not entry.get("name"):
            raise AliasError(f"{where}: expected name, also and perhaps kind, found '{(unknown or ['no name'])[0]}'")
        kind, within = (None if entry.get(field) is None else str(entry[field]) for field in ("kind", "in"))
        entry = [entry["name"], *_listed(entry.get("also"), where)]
    names = [str(name) for name in _listed(entry, where)]
    if not names or not all(fold(name) for name in names):
        raise AliasError(f"{where}: every entry needs names with letters in them")
    return names, kind, within


def _listed(value: Any, where: str) -> Iterable[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise AliasError(f"{where}: the names must be a list, such as [Orda.kz, Орда]")
    return value
