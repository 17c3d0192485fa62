"""A record: what one file says of one person or body; its automatic key, and when two records cannot be one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from graph.model import entity_id
from graph.person_match import compare_people
from graph.person_names import person_name
from graph.spelling import Likeness, patronymics_alike
from graph.translit import fold

CERTAIN = 0.80
"""The score from which two names are one (`graph.names.SAME`)."""
_OPPOSED = frozenset(
    frozenset(pair)
    for pair in (
        ("plaintiff", "defendant"),
        ("victim", "defendant"),
        ("prosecutor", "defendant"),
        ("complainant", "defendant"),
    )
)


@dataclass(frozen=True)
class Office:
    """A post that a record holds at a time: as what (judge, official), where, and the period its source covers."""

    kind: str
    body: str | None = None
    """The automatic key or the name of the body, where the source gives it."""
    period: str | None = None


@dataclass(frozen=True)
class Record:
    """What one file says of one person or body. `id` is unique and stable: of the file and the handle in it."""

    id: str
    name: str
    scope: str = ""
    """The file it stands in."""
    key: str | None = None
    """The automatic key; None is never joined by the program. See `automatic_key`."""
    gender: str | None = None
    """f or m where the source shows it."""
    sides: frozenset[tuple[str, str]] = frozenset()
    """Case and role in it, for each case the record takes part in."""
    offices: frozenset[Office] = frozenset()
    label: str = "Person"
    """What it is: Person, Court, Organization or Outlet."""


def automatic_key(name: str) -> str | None:
    """The folded given name and surname when both are written out; None for an initial or one word alone."""
    parts = person_name(name)
    if parts.given is None or parts.surname is None or not parts.full:
        return None
    return f"{fold(parts.given)}|{fold(parts.surname)}"


def key_id(key: str, label: str = "Person") -> str:
    """The id of the node of an automatic key."""
    return entity_id(label, key)


def contradiction(one: Record, other: Record) -> str | None:
    """Why two records cannot be one person's, whatever their names.

    Two genders, two fathers, two sides of a case, two offices at one time; a body is not a body of another kind.
    """
    if one.label != other.label:
        return f"one is a {one.label}, the other a {other.label}"
    if one.label != "Person":
        return None
    ours, theirs = person_name(one.name), person_name(other.name)
    genders = one.gender or ours.gender, other.gender or theirs.gender
    if None not in genders and genders[0] != genders[1]:
        return "one is a woman, the other a man"
    if (
        ours.patronymic
        and theirs.patronymic
        and patronymics_alike(ours.patronymic, theirs.patronymic) < Likeness.POSSIBLE
    ):
        return "their patronymics differ"
    for (case, role), (other_case, other_role) in product(sorted(one.sides), sorted(other.sides)):
        if case == other_case and frozenset((role, other_role)) in _OPPOSED:
            return f"they stand on two sides of one case ({role} and {other_role})"
    for office, held in product(sorted(one.offices, key=str), sorted(other.offices, key=str)):
        if _two_at_once(office, held):
            return f"they hold two offices at one time ({office.kind} and {held.kind})"
    return None


_EXCLUDE = frozenset({"judge", "lawyer", "official", "journalist"})
"""A judge is none of the others at the same time."""


def _two_at_once(one: Office, other: Office) -> bool:
    """Whether two offices of one period are held by two people: a judge and a journalist, officials of two bodies."""
    if one.period is None or one.period != other.period:
        return False
    kinds = {one.kind, other.kind}
    if len(kinds) > 1:
        return "judge" in kinds and kinds <= _EXCLUDE
    return kinds <= {"judge", "official"} and None not in (one.body, other.body) and one.body != other.body


def two_names(one: Record, other: Record) -> str | None:
    """Whether the names of one key may be two names all the same: Быков and Биков are both Bykov abroad."""
    if one.label != "Person" or compare_people(one.name, other.name).score >= CERTAIN:
        return None
    return f"'{one.name}' and '{other.name}' may be two names"
