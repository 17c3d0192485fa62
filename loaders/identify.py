"""Which people and bodies of the case files are one: by their full names, and by what people have judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph.aliases import AliasTable, shipped_aliases
from graph.body_keys import body_key
from graph.identity import Identity, Office, Record, automatic_key, key_id, resolve
from graph.ledger import Decision
from graph.model import entity_id
from graph.names import fold
from graph.outlet_names import outlet
from graph.problems import Problem
from graph.sources import SourceDocument
from loaders.casefile import ReadCaseFile
from loaders.caseformat import CaseFile


def record_id(scope: str, handle: str, label: str = "Person") -> str:
    """The id of what one file says of one person or body; judgements name it. It stays when the name is corrected."""
    return entity_id("Record", scope, handle, *(() if label == "Person" else (label,)))


def person_id(name: str, scope: str, handle: str, identity: Identity | None = None) -> str:
    """The id of the person whom a file calls so.

    Two files mean one person when they give the same full name, a given name and a surname at least,
    in whatever script. An initial or a surname alone says nothing across files, so the handle counts then.
    """
    record = record_id(scope, handle)
    if identity and record in identity.node:
        return identity.node[record]
    key = automatic_key(name)
    if key is None:
        return record
    return identity.of_key(key) if identity else key_id(key)


def body_id(
    label: str,
    name: str,
    scope: str,
    handle: str,
    identity: Identity | None = None,
    aliases: AliasTable | None = None,
) -> str:
    """The id of the court, organisation or outlet that a file calls so.

    Two files mean one body when its names say the same (`graph.body_keys`); "the district court" is one file's own.
    """
    record = record_id(scope, handle, label)
    if identity and record in identity.node:
        return identity.node[record]
    key = body_key(label, name, aliases)
    if key is None:
        return record
    return identity.of_key(key, label) if identity else key_id(key, label)


def who_is_who(
    files: Iterable[ReadCaseFile],
    decisions: Iterable[Decision],
    aliases: AliasTable | None = None,
    periods: Mapping[str, str] | None = None,
) -> Identity:
    """The people and bodies of all files, joined and kept apart as their names and the judgements say.

    `periods` gives the time that each source covers.
    """
    records = [record for file in files for _, record in records_of(file, aliases, periods)]
    return resolve(records, [one.model_dump(mode="json", exclude_none=True) for one in decisions])


def identity_problems(identity: Identity, ledger: str) -> list[Problem]:
    """What a person has to decide before the judgements make sense, as lines about the ledger."""
    return [
        Problem(ledger, None, "", f"{conflict.why} ({', '.join(conflict.records)})")
        for conflict in identity.conflicts
        if conflict.kind != "unknown"
    ]


_BODIES = {"courts": "Court", "organizations": "Organization", "outlets": "Outlet"}
_OFFICES = ("judge", "lawyer", "official", "journalist")


def records_of(
    file: ReadCaseFile, aliases: AliasTable | None = None, periods: Mapping[str, str] | None = None
) -> Iterable[tuple[str, Record]]:
    """What a file says of each person and each body, under the handle."""
    content = file.content
    sides: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for case in content.cases:
        for party in case.parties:
            sides[party.who].add((case.key, str(party.role)))
    keys = {
        handle: body_key(label, entry.name, aliases)
        for section, label in _BODIES.items()
        for handle, entry in getattr(content, section).items()
    }
    for handle, entry in content.people.items():
        period = (periods or {}).get(entry.source or content.source or "")
        bodies = [keys.get(work.who) for work in entry.works_for] or [None]
        yield (
            handle,
            Record(
                id=record_id(file.name, handle),
                name=entry.name,
                scope=file.name,
                key=automatic_key(entry.name),
                gender=entry.gender,
                sides=frozenset(sides[handle]),
                offices=frozenset(
                    Office(kind, body, period) for kind in entry.facets if kind in _OFFICES for body in bodies
                ),
            ),
        )
    for section, label in _BODIES.items():
        for handle, entry in getattr(content, section).items():
            yield handle, Record(record_id(file.name, handle, label), entry.name, file.name, keys[handle], label=label)


def spellings_of(file: ReadCaseFile, label: str, handle: str) -> list[str]:
    """Each spelling that a file gives of somebody, with the places of its source."""
    section = next((name for name, kind in _BODIES.items() if kind == label), "people")
    entry = getattr(file.content, section)[handle]
    where = f"{entry.source or file.content.source} {', '.join(entry.at)}".strip()
    return [f"{name} ({where})" for name in dict.fromkeys((entry.name, *entry.aka))]


def _kind(content: CaseFile, handle: str) -> str:
    return "outlet" if handle in content.outlets else "body"


def context_of(
    files: Iterable[ReadCaseFile], aliases: AliasTable | None = None, periods: Mapping[str, str] | None = None
) -> dict[str, frozenset[tuple[str, str]]]:
    """What stands around each person: outlets and bodies they work for, cases, co-parties, posts, places, time."""
    found: dict[str, frozenset[tuple[str, str]]] = {}
    for file in files:
        content = file.content
        names = {
            handle: entry.name
            for section in (content.people, content.outlets, content.organizations, content.places)
            for handle, entry in section.items()
        }
        names |= {handle: outlet(entry.name, aliases).alias or entry.name for handle, entry in content.outlets.items()}
        parties = {case.key: {party.who for party in case.parties} for case in content.cases}
        for handle, entry in content.people.items():
            around = {(_kind(content, work.who), names[work.who]) for work in entry.works_for if work.who in names}
            around |= {("post", fold(entry.position))} if entry.position else set()
            around |= {("place", names[entry.place])} if entry.place in names else set()
            mine = {case: who for case, who in parties.items() if handle in who}
            around |= {("case", case) for case in mine}
            around |= {("party", names[who]) for others in mine.values() for who in others - {handle} if who in names}
            period = (periods or {}).get(entry.source or content.source or "")
            around |= {("time", period[:4])} if period else set()
            found[record_id(file.name, handle)] = frozenset(around)
    return found


def periods_of(sources: Mapping[str, SourceDocument]) -> dict[str, str]:
    """The time that each source covers, as it is written (2023-11)."""
    return {slug: str(one.entry.period) for slug, one in sources.items() if one.entry.period}


def same_place(one: str, other: str) -> bool:
    """Whether two names of a place are one place's."""
    table = shipped_aliases()
    known = [table.places.get(fold(name)) for name in (one, other)]
    return fold(one) == fold(other) or (None not in known and known[0] == known[1])
