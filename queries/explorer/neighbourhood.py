"""What is around things in the graph: read by ids, never more than a picture can hold."""

from __future__ import annotations

import time
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

HUB = 500
"""Neighbours from which on a thing is a hub: they are not all looked at while somebody waits."""

WEIGHED = 10 * AT_ONCE
"""Neighbours of a hub among which the most connected are looked for."""

KEPT = 60.0
"""Seconds for which the counts around a hub are believed."""

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
_SOME = """
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE r.review IN $review AND b.review IN $review AND NOT type(r) IN $leave_out
  AND ($type = '' OR type(r) = $type) AND b.id <> $id AND NOT b.id IN $shown
RETURN b.id AS id LIMIT $limit
"""
_TOTALS = """
MATCH (a:Entity {id: $id})-[r]-(b:Entity)
WHERE r.review IN $review AND b.review IN $review AND NOT type(r) IN $leave_out AND b.id <> $id
RETURN type(r) AS type, count(DISTINCT b) AS total
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
_SPANS = """
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, n.date_earliest AS date_earliest, n.date_latest AS date_latest
"""
_OF_CASE = """
MATCH (case:Case {id: $id})<-[:STEP_OF]-(step:Step)
RETURN DISTINCT step.id AS id
"""


class Counts:
    """What was counted around hubs a moment ago; counting twenty thousand neighbours takes the engine 50 ms."""

    def __init__(self) -> None:
        self._kept: dict[Any, tuple[float, Any]] = {}

    def get(self, key: Any) -> Any:
        """What was counted, or None when that is unknown or too long ago."""
        when, counted = self._kept.get(key, (0.0, None))
        return counted if counted is not None and time.monotonic() - when < KEPT else None

    def keep(self, key: Any, counted: Any) -> None:
        """Remember a count."""
        if len(self._kept) > 1000:
            self._kept.clear()
        self._kept[key] = (time.monotonic(), counted)


class Neighbourhood:
    """Reads what is around things; with `proposed`, facts that wait for review count too."""

    def __init__(self, store: Store, counts: Counts, *, proposed: bool = False) -> None:
        self.store = store
        self.counts = counts
        self.proposed = proposed
        self.review = review_states(proposed=proposed)

    def showing(self, *, proposed: bool) -> Neighbourhood:
        """The same, with or without what waits for review."""
        return Neighbourhood(self.store, self.counts, proposed=proposed)

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
        """The ids of what is directly around a thing, by the type of relation; of a hub only some of each type."""
        totals = self.totals(identity)
        if sum(totals.values()) > HUB:
            return {one: self._some(identity, one, (), WEIGHED) for one in totals}
        found: dict[str, set[str]] = {}
        for row in self._read(_AROUND, id=identity).rows:
            if row["id"] != identity:
                found.setdefault(row["type"], set()).add(row["id"])
        return {reltype: sorted(ids) for reltype, ids in sorted(found.items())}

    def unseen(self, identity: str, reltype: str, shown: Iterable[str], order: str) -> list[str]:
        """What one expansion adds around a thing, by one type of relation or (with "") by all of them.

        Of a hub, the most connected are looked for among `WEIGHED` of its neighbours: to weigh all takes too long.
        """
        totals = self.totals(identity)
        if order == "connected" and (totals.get(reltype, 0) if reltype else sum(totals.values())) > HUB:
            return self.chosen(self._some(identity, reltype, shown, WEIGHED), order, AT_ONCE)
        limit = AT_ONCE if order == "newest" else HUB
        asked = {"id": identity, "type": reltype, "shown": sorted(shown), "limit": limit}
        return self.chosen(self._read(_UNSEEN, **asked).column("id"), order, AT_ONCE)

    def _some(self, identity: str, reltype: str, shown: Iterable[str], limit: int) -> list[str]:
        """Some neighbours, in no particular order; several relations to one count as one."""
        asked = {"id": identity, "type": reltype, "shown": sorted(shown), "limit": limit}
        return list(dict.fromkeys(self._read(_SOME, **asked).column("id")))

    def totals(self, identity: str) -> dict[str, int]:
        """How many things are directly around one, by the type of relation."""
        key = ("totals", self.proposed, identity)
        known: dict[str, int] | None = self.counts.get(key)
        if known is None:
            known = {row["type"]: row["total"] for row in self._read(_TOTALS, id=identity).rows}
            if sum(known.values()) > HUB:
                self.counts.keep(key, known)
        return known

    def degrees(self, ids: Iterable[str]) -> dict[str, int]:
        """How many things each is directly connected with."""
        wanted = sorted(set(ids))
        found: dict[str, int] = {}
        for one in wanted:
            if (known := self.counts.get(("degree", self.proposed, one))) is not None:
                found[one] = known
        unknown = [one for one in wanted if one not in found]
        for row in self._read(_DEGREES, ids=unknown).rows if unknown else ():
            found[row["id"]] = row["degree"]
            if row["degree"] > HUB:
                self.counts.keep(("degree", self.proposed, row["id"]), row["degree"])
        return found

    def chosen(self, ids: Iterable[str], order: str, limit: int) -> list[str]:
        """The first `limit` of these ids: the `newest`, or those `connected` most; ties by id."""
        wanted = sorted(set(ids))
        if len(wanted) <= limit:
            return wanted
        if order == "newest":
            dates = {row["id"]: row["date"] for row in self._read(_DATES, ids=wanted).rows}
            return sorted(wanted, key=lambda one: dates.get(one, ""), reverse=True)[:limit]
        # A hub has too many neighbours to weigh them all while somebody waits.
        weighed = self.degrees(wanted[:HUB])
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

    def dates(self, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
        """The properties `date_earliest` and `date_latest` of things, by id."""
        return {row["id"]: row for row in self._read(_SPANS, ids=sorted(set(ids))).rows}

    def steps_of(self, identity: str) -> set[str]:
        """The ids of the steps of a case."""
        return set(self._read(_OF_CASE, id=identity).column("id"))


def _loose(link: Any, things: dict[str, Any]) -> bool:
    return link["start"] not in things or link["end"] not in things
