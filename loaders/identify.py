"""Which people of the case files are one person: by their full names, and by what people have judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph.identity import Identity, Record, automatic_key, key_id, resolve
from graph.ledger import Decision
from graph.model import entity_id
from graph.names import fold
from graph.problems import Problem
from loaders.casefile import ReadCaseFile


def record_id(scope: str, handle: str) -> str:
    """The id of what one file says of one person; judgements name it. It stays when the name is corrected."""
    return entity_id("Record", scope, handle)


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


def who_is_who(files: Iterable[ReadCaseFile], decisions: Iterable[Decision]) -> Identity:
    """The people of all files, joined and kept apart as their names and the judgements say."""
    records = [record for file in files for _, record in records_of(file)]
    return resolve(records, [one.model_dump(mode="json", exclude_none=True) for one in decisions])


def identity_problems(identity: Identity, ledger: str) -> list[Problem]:
    """What a person has to decide before the judgements make sense, as lines about the ledger."""
    return [
        Problem(ledger, None, "", f"{conflict.why} ({', '.join(conflict.records)})")
        for conflict in identity.conflicts
        if conflict.kind != "unknown"
    ]


def records_of(file: ReadCaseFile) -> Iterable[tuple[str, Record]]:
    """What a file says of each person, under the handle."""
    sides: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for case in file.content.cases:
        for party in case.parties:
            sides[party.who].add((case.key, str(party.role)))
    for handle, entry in file.content.people.items():
        record = Record(
            id=record_id(file.name, handle),
            name=entry.name,
            scope=file.name,
            key=automatic_key(entry.name),
            gender=entry.gender,
            sides=frozenset(sides[handle]),
        )
        yield handle, record


def context_of(files: Iterable[ReadCaseFile]) -> dict[str, frozenset[tuple[str, str]]]:
    """What stands around each person: outlets and bodies they work for, co-parties, posts, places."""
    found: dict[str, frozenset[tuple[str, str]]] = {}
    for file in files:
        content = file.content
        names = {
            handle: entry.name
            for section in (content.people, content.outlets, content.organizations, content.places)
            for handle, entry in section.items()
        }
        parties = [{party.who for party in case.parties} for case in content.cases]
        for handle, entry in content.people.items():
            around = {("outlet", names[work.who]) for work in entry.works_for if work.who in names}
            around |= {("post", fold(entry.position))} if entry.position else set()
            around |= {("place", names[entry.place])} if entry.place in names else set()
            others = (who for case in parties if handle in case for who in case - {handle})
            around |= {("party", names[who]) for who in others if who in names}
            found[record_id(file.name, handle)] = frozenset(around)
    return found
