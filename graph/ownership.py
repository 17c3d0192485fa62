"""Which casebook a database is the index of. Loading one casebook must never empty the database of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.errors import UsageError

if TYPE_CHECKING:
    from graph.casebook import Casebook
    from graph.store import Store

# Not an `Entity`, so it is no part of the graph: neither dumped, nor counted, nor cleared.
_OWNER = "MATCH (mark:CasegraphIndex) RETURN mark.casebook AS casebook, mark.name AS name"
_CLAIM = "MERGE (mark:CasegraphIndex {key: 'owner'}) SET mark.casebook = $casebook, mark.name = $name"


def claim(store: Store, book: Casebook, *, take_over: bool = False) -> None:
    """Mark a database as the index of a casebook.

    Args:
        store: the open database.
        book: the casebook that is going to be loaded into it.
        take_over: take the database even when it is the index of another casebook, which can be
            rebuilt from its files at any time.

    Raises:
        UsageError: the database is the index of another casebook, or holds a graph of unknown origin.
    """
    rows = store.read(_OWNER).rows
    if rows and rows[0]["casebook"] == book.id:
        return
    if not take_over and (rows or store.count() != (0, 0)):
        other = f"the casebook '{rows[0]['name']}'" if rows else "something that no casebook of this version loaded"
        raise UsageError(
            f"this database holds {other}; use another one (NEO4J_DATABASE, NEO4J_URI), "
            "or replace what it holds with: casegraph rebuild"
        )
    store.connection.write(_CLAIM, {"casebook": book.id, "name": book.folder.name})
