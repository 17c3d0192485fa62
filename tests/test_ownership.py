"""A database is the index of one casebook; loading another one never empties it."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.errors import UsageError
from graph.ownership import claim
from graph.schema import Place
from graph.store import Store
from graph.values import Span


@pytest.fixture
def unclaimed(store: Store) -> Store:
    store.connection.write("MATCH (mark:CasegraphIndex) DELETE mark")
    return store


def test_a_database_belongs_to_the_first_casebook_until_it_is_rebuilt(unclaimed: Store, tmp_path: Path) -> None:
    first, second = Casebook.create(tmp_path / "first"), Casebook.create(tmp_path / "second")
    assert first.id != second.id
    claim(unclaimed, first)
    claim(unclaimed, first)
    with pytest.raises(UsageError, match="holds the casebook 'first'"):
        claim(unclaimed, second)
    claim(unclaimed, second, take_over=True)
    claim(unclaimed, second)
    with pytest.raises(UsageError, match="holds the casebook 'second'"):
        claim(unclaimed, first)


def test_a_graph_of_unknown_origin_is_left_alone(unclaimed: Store, tmp_path: Path) -> None:
    place = Place(name="Aktas", sources=(Span(source="r", start=0, end=1),))
    unclaimed.write([place], [])
    with pytest.raises(UsageError, match="holds something"):
        claim(unclaimed, Casebook.create(tmp_path / "book"))
    assert unclaimed.count() == (1, 0)


def test_two_copies_of_the_example_are_two_casebooks(tmp_path: Path) -> None:
    one, other = (Casebook.create(tmp_path / name, example=True) for name in ("one", "other"))
    assert one.id != other.id
    assert Casebook(one.folder).id == one.id
