"""What is around things in the graph: read by ids, never more than a picture can hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.store import Store
from graph.table import Table
from graph.view import Records, collect
from queries.catalog import review_states

BOOKKEEPING = ["STATED_IN", "REPORTS"]
"""Where a thing was read is in the source panel; on the canvas it would connect everything."""

MOST_DRAWN = 200
"""Things on the canvas at most: more nobody can read."""

AT_ONCE = 20
"""Things that one expansion adds."""

ORDERS = ("connected", "newest")

_BY_ID = "UNWIND $ids AS wanted MATCH (n:Entity {id: wanted}) RETURN n"
_AMONG = """
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r]->(b:Entity)
WHERE b.id IN $ids AND r.review IN $review AND NOT type(r) IN $leave_out
RETURN r
"""
_AROUND = """
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE r.review IN $review AND b.review IN $review AND NOT type(r) IN $leave_out
RETURN type(r) AS type, b.id AS id
"""
_UNSEEN = """
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE r.review IN $review AND b.review IN $review AND NOT type(r) IN $leave_out
  AND ($type = '' OR type(r) = $type) AND b.id <> $id AND NOT b.id IN $shown
WITH DISTINCT b.id AS id, coalesce(b.date_earliest, b.date_latest, '') AS date
RETURN id ORDER BY date DESC, id LIMIT $limit
"""
_COUNTS = """
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE r.review IN $review AND b.review IN $review AND NOT type(r) IN $leave_out AND b.id <> $id
  AND NOT b.id IN $shown
RETURN type(r) AS type, count(DISTINCT b) AS hidden
ORDER BY type
"""
_DEGREES = """
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r]-(b:Entity)
WHERE r.review IN $review AND b.review IN $review AND NOT type(r) IN $leave_out
RETURN wanted AS id, count(DISTINCT b) AS degree
"""
_DATES = """
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, coalesce(n.date_earliest, n.date_latest, n.period_earliest, '') AS date
"""
_OF_CASE = """
MATCH (case:Case {id: $id})<-[:STEP_OF]-(step:Step)
RETURN DISTINCT step.id AS id
"""


class Neighbourhood:
    """Reads what is around things; with `proposed`, facts that wait for review count too."""

    def __init__(self, store: Store, *, proposed: bool = False) -> None:
        self.store = store
        self.review = review_states(proposed=proposed)

    def _read(self, cypher: str, **parameters: Any) -> Table:
        return self.store.read(cypher, {"review": self.review, "leave_out": BOOKKEEPING, **parameters})

    def records(self, ids: Iterable[str]) -> Records:
        """The things of these ids and the relations among them; ids that are not in the graph are passed over."""
        wanted = sorted(set(ids))
        if not wanted:
            return Records()
        found = collect(self._read(_BY_ID, ids=wanted).rows)
        things = {
            key: node for key, node in found.nodes.items() if (node["properties"] or {}).get("review") in self.review
        }
        among = collect(self._read(_AMONG, ids=sorted(things)).rows) if things else Records()
        return Records(things, {key: link for key, link in among.relations.items() if not _loose(link, things)})

    def around(self, identity: str) -> dict[str, list[str]]:
        """The ids of everything directly around a thing, by the type of relation, each once a type."""
        found: dict[str, set[str]] = {}
        for row in self._read(_AROUND, id=identity).rows:
            if row["id"] != identity:
                found.setdefault(row["type"], set()).add(row["id"])
        return {reltype: sorted(ids) for reltype, ids in sorted(found.items())}

    def unseen(self, identity: str, reltype: str, shown: Iterable[str], order: str) -> list[str]:
        """What one expansion adds around a thing, by one type of relation or (with "") by all of them.

        Of a hub, the most connected are looked for among its newest 200 neighbours: to weigh all takes too long.
        """
        limit = AT_ONCE if order == "newest" else 10 * AT_ONCE
        asked = {"id": identity, "type": reltype, "shown": sorted(shown), "limit": limit}
        return self.chosen(self._read(_UNSEEN, **asked).column("id"), order, AT_ONCE)

    def hidden(self, identity: str, shown: Iterable[str]) -> list[dict[str, Any]]:
        """How many things around one are not shown, by the type of relation: `type`, `hidden`."""
        return self._read(_COUNTS, id=identity, shown=sorted(shown)).rows

    def degrees(self, ids: Iterable[str]) -> dict[str, int]:
        """How many things each is directly connected with."""
        rows = self._read(_DEGREES, ids=sorted(set(ids))).rows
        return {row["id"]: row["degree"] for row in rows}

    def chosen(self, ids: Iterable[str], order: str, limit: int) -> list[str]:
        """The first `limit` of these ids: the `newest`, or those `connected` most; ties by id."""
        wanted = sorted(set(ids))
        if len(wanted) <= limit:
            return wanted
        if order == "newest":
            dates = {row["id"]: row["date"] for row in self._read(_DATES, ids=wanted).rows}
            return sorted(wanted, key=lambda one: dates.get(one, ""), reverse=True)[:limit]
        # A hub has too many neighbours to weigh them all while somebody waits.
        weighed = self.degrees(wanted[: 10 * limit])
        return sorted(weighed, key=lambda one: (-weighed[one], one))[:limit]

    def opening(self, identity: str, *, case: bool) -> tuple[str, ...]:
        """The ids that are drawn when a thing is opened: itself, and what is nearest to it.

        A few of every type of relation come before many of one. A case brings its steps.
        """
        around = self.around(identity)
        first = [identity]
        if case:
            first += around.pop("STEP_OF", [])
        room = max(0, 2 * AT_ONCE - len(first)) if case else AT_ONCE
        picked: list[str] = []
        share = max(3, room // max(1, len(around)))
        for ids in around.values():
            picked += self.chosen((one for one in ids if one not in first and one not in picked), "connected", share)
        return tuple(dict.fromkeys([*first, *picked[:room]]))

    def steps_of(self, identity: str) -> set[str]:
        """The ids of the steps of a case."""
        return set(self._read(_OF_CASE, id=identity).column("id"))


def _loose(link: Any, things: dict[str, Any]) -> bool:
    return link["start"] not in things or link["end"] not in things
