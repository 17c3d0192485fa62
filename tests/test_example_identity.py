"""The two reports: every variant of a name ends in one node, no look-alike does; the ledger says what was decided."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.ledger import Ledger, Verdict
from graph.store import Store
from loaders.compile import compile_casebook
from tests.test_who_is_who import run

# Every person and body that the two reports write in more than one way.
VARIANTS = [
    ["Mikhail Kozachkov", "Mikhail Kozachakov"],
    ["L. Beisekulova", "Lyazzat Beisenkulova"],
    ["Nargiz Severnaya", "Nargiz Severny"],
    ["Samal Ibrayeva", "Samal Ibraeva"],
    ["Dinara Yegeubaeva", "Dinara Egeubayeva"],
    ["Arkadiy Klebanov", "Arkadiy Klebanov (Manevich)", "Klebanov (Manevich)"],
    ["Azattyk", "Radio Azattyk", "Radio Free Europe-Radio Azattyk", "Radio Free Europe/Radio Liberty-Kazakhstan"],
    ["Elmedia.kz", "ElMedia"],
    ["Ministry of Internal Affairs", "Interior Ministry"],
    ["General Prosecutor's Office", "Prosecutor General"],
    ["National Security Committee", "Committee of National Security of Kazakhstan"],
    ["Adil Soz Foundation", "The International Foundation for Protection of Freedom of Speech «Adil Soz»"],
    [
        "Specialised Interdistrict Juvenile Court of Almaty",
        "Specialized Interdistrict Court for Juvenile Cases in Almaty",
    ],
]
LOOK_ALIKES = [
    ["Vladimir Severny", "Nargiz Severnaya"],
    ["B. Kasymov", "B. Zhakupov"],
    ["Oleksiy Tokarev", "Kassym-Jomart Tokayev"],
    ["Elmedia.kz", "Ulysmedia.kz"],
    ["National Security Committee", "National Security Committee in Almaty"],
    ["Ministry of Culture and Information", "Ministry of Digital Development, Innovations and Aerospace Industry"],
    [
        "Specialised Interdistrict Juvenile Court of Almaty",
        "Specialised Inter-District Criminal Court of Almaty",
        "Specialised Inter-District Court for Administrative Offences of Almaty",
    ],
]


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    return Casebook.create(tmp_path / "book", example=True)


def test_in_the_dump_every_variant_is_one_node_and_no_look_alike_is(arcadedb_store: Store, book: Casebook) -> None:
    graph = compile_casebook(book).graph
    arcadedb_store.sync(graph.nodes.values(), graph.relations.values())
    nodes: dict[str, set[str]] = {}
    for record in arcadedb_store.dump():
        if "node" in record and {"Person", "Court", "Organization", "Outlet"} & set(record["labels"]):
            names = record["properties"].get("names", [])
            for name in {record["properties"]["name"], *names}:
                nodes.setdefault(name, set()).add(record["node"])
    for variants in VARIANTS:
        found = [nodes[name] for name in variants]
        assert all(len(one) == 1 for one in found) and len(set.union(*found)) == 1, variants
    for names in LOOK_ALIKES:
        for one, other in combinations(names, 2):
            assert not nodes[one] & nodes[other], (one, other)


def test_the_ledger_has_just_the_judgements_that_a_person_had_to_make(book: Casebook) -> None:
    decisions, problems = Ledger(book.ledger_file).read()
    assert problems == []
    judged = [one for one in decisions if one.decision in (Verdict.SAME, Verdict.DIFFERENT)]
    assert len(judged) == len(decisions) >= 4
    assert all(one.why and len(one.why) > 40 for one in judged)  # explained to whoever reads it later
    assert json.loads(run(book, "propose"))["rows"] == []
    # Without them the program joins none of these, and asks about each and nothing else.
    book.ledger_file.write_text("", encoding="utf-8")
    asked = json.loads(run(book, "propose"))["rows"]
    places = {place: identity for identity, place in _places(book).items()}
    assert {frozenset((places[row["left"]], places[row["right"]])) for row in asked} == {
        frozenset((str(one.left), str(one.right))) for one in judged
    }


def _places(book: Casebook) -> dict[str, str]:
    from loaders.identity_commands import people_of

    return people_of(book).places
