"""Given names and surnames that are known: who is a woman, which word is the surname, which two names differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from graph.translit import fold, readings

_ENDINGS = (
    # Feminine ending, what it is in the masculine; the endings of a folded surname, longest first.
    *(("skaia", "ski"), ("tskaia", "tski"), ("ovaia", "ovi"), ("naia", "ni"), ("aia", "i")),
    *(("ova", "ov"), ("eva", "ev"), ("ina", "in")),
    # Reports in Russian decline her name.
    *(("ovoi", "ov"), ("evoi", "ev"), ("inoi", "in"), ("ovu", "ov"), ("evu", "ev"), ("inu", "in"), ("skoi", "ski")),
)
_FEMININE = ("ova", "eva", "aia", "ina", "ovoi", "evoi", "inoi", "ovu", "evu", "inu")
_MASCULINE = ("ov", "ev", "in", "ski", "ni", "voi")


@dataclass(frozen=True)
class KnownNames:
    """What `known_names.yaml` says, folded."""

    gender: dict[str, str] = field(default_factory=dict)
    """Given name (or short form) to f, m or u (borne by both)."""
    canonical: dict[str, str] = field(default_factory=dict)
    """Given name to the spelling that stands for all its spellings."""
    form: dict[str, int] = field(default_factory=dict)
    """Given name to which of the forms of its name it is, where some say that the forms are two names."""
    short: dict[str, frozenset[str]] = field(default_factory=dict)
    """Short form to the given names it may stand for."""
    surnames: dict[str, str] = field(default_factory=dict)
    """Masculine form of a frequent surname to the spelling that stands for all its spellings."""
    perhaps: dict[str, str] = field(default_factory=dict)
    """A surname to another one that it may stand for: Choi is how some write Tsoi."""

    def one_surname(self, ours: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two surnames, each in its folded ways, are listed as spellings of one."""
        listed = [{self.surnames[way] for way in ways if way in self.surnames} for ways in (ours, theirs)]
        return bool(listed[0] & listed[1])

    def perhaps_one_surname(self, ours: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether one of two surnames is listed as a doubtful spelling of the other."""
        mine, others = set(ours), set(theirs)
        return any(self.perhaps.get(way) in others for way in mine) or any(self.perhaps.get(w) in mine for w in others)


@cache
def known_names() -> KnownNames:
    """The names that come with the program, read once."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = Path(__file__).with_name("known_names.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=loader)  # noqa: S506 - both are safe loaders
    gender: dict[str, str] = {}
    canonical: dict[str, str] = {}
    form: dict[str, int] = {}
    short: dict[str, set[str]] = {}
    for letter, entries in data["given"].items():
        for entry in entries:
            full, _, brief = str(entry).partition(";")
            spellings = []
            for number, group in enumerate(full.split("~")):
                some = [_given(one) for one in group.split(",")]
                form |= dict.fromkeys(some, number) if number else {}
                spellings += some
            for spelling in spellings:
                canonical.setdefault(spelling, spellings[0])
                gender[spelling] = letter if gender.get(spelling, letter) == letter else "u"
            for one in filter(None, map(_given, brief.split(","))):
                short.setdefault(one, set()).add(spellings[0])
                gender[one] = letter if gender.get(one, letter) == letter else "u"
    surnames: dict[str, str] = {}
    perhaps: dict[str, str] = {}
    for entry in data["surnames"]:
        full, _, doubtful = str(entry).partition(";")
        spellings = [masculine(_given(one)) for one in full.split(",")]
        surnames |= {spelling: surnames.get(spelling, spellings[0]) for spelling in spellings}
        perhaps |= {masculine(_given(one)): spellings[0] for one in filter(None, doubtful.split(","))}
    return KnownNames(
        gender, canonical, form, {one: frozenset(names) for one, names in short.items()}, surnames, perhaps
    )


def _given(text: str) -> str:
    return fold(text).replace(" ", "")


def masculine(surname: str) -> str:
    """A folded surname in its masculine form: severnaia and severni become severni."""
    if len(surname) >= 5:
        for feminine, form in _ENDINGS:
            if surname.endswith(feminine) and len(surname) > len(feminine) + 1:
                return surname[: -len(feminine)] + form
    return surname


def surname_gender(surname: str) -> str | None:
    """f, m or None by the ending of a folded surname. A masculine ending says little: reports often leave it off."""
    if len(surname) >= 5 and surname.endswith(_FEMININE):
        return "f"
    if len(surname) >= 4 and surname.endswith(_MASCULINE):
        return "m"
    return None


@lru_cache(maxsize=1 << 15)
def given_id(word: str) -> str | None:
    """The spelling that stands for a known given name in all its spellings, or None."""
    known = known_names().canonical
    return next((known[way] for way in _ways(word) if way in known), None)


@lru_cache(maxsize=1 << 15)
def form_of(word: str) -> int:
    """Which form of its name a known given name is (Rustam 0, Rustem 1); 0 where the list knows one form only."""
    known = known_names()
    return next((known.form.get(way, 0) for way in _ways(word) if way in known.canonical), 0)


@lru_cache(maxsize=1 << 15)
def short_for(word: str) -> frozenset[str]:
    """The given names that a short form may stand for."""
    known = known_names().short
    return next((known[way] for way in _ways(word) if way in known), frozenset())


@lru_cache(maxsize=1 << 15)
def given_gender(word: str) -> str | None:
    """f, m, u (borne by both) or None (not known)."""
    known = known_names().gender
    return next((known[way] for way in _ways(word) if way in known), None)


@lru_cache(maxsize=1 << 15)
def surname_id(word: str) -> str | None:
    """The masculine form of a known surname: a frequent one, or a known given name with an ending; else None."""
    names = known_names()
    for way in readings(word):
        form = masculine(way)
        for ending in ("ov", "ev", "in", "uli", "kizi", "bekov", "baev"):
            root = form.removesuffix(ending)
            if root != form and root in names.canonical:
                return names.canonical[root] + ending
        if form in names.surnames:
            return names.surnames[form]
    return None


def _ways(word: str) -> tuple[str, ...]:
    parts = word.replace("-", " ").split()
    if len(parts) == 1:
        return readings(parts[0])
    return (_given(word),)
