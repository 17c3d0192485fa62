"""What people said of two records: same, different or unsure; what of it stands, and what contradicts itself."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Said = Literal["same", "different", "unsure"]
_SAID: tuple[Said, ...] = ("same", "different", "unsure")


@dataclass(frozen=True)
class Judgement:
    """What a person said of two records (or of a record and an automatic key, or of two keys)."""

    said: Said
    left: str
    right: str
    by: str
    when: str
    why: str | None = None
    id: str = ""


@dataclass(frozen=True)
class Conflict:
    """What a person has to look at: the records, why, and the judgements that take part in it."""

    kind: Literal["judgements", "contradiction", "namesakes", "unknown"]
    records: tuple[str, ...]
    why: str
    judgements: tuple[str, ...] = ()


def standing(decisions: Iterable[Mapping[str, Any]]) -> list[Judgement]:
    """The same, different and unsure of a ledger that nobody has revoked, the oldest first.

    A `revoke` names the id of an earlier decision as its `subject`. Revoking a revocation does not bring a judgement
    back; it is judged again. Decisions of other kinds are passed over.
    """
    found = list(decisions)
    revoked = {str(one["subject"]) for one in found if one["decision"] == "revoke" and one.get("subject")}
    judgements = [
        Judgement(
            one["decision"],
            str(one["left"]),
            str(one["right"]),
            str(one["by"]),
            str(one["when"]),
            one.get("why"),
            str(one.get("id", "")),
        )
        for one in found
        if one["decision"] in _SAID and str(one.get("id", "")) not in revoked
    ]
    return sorted(judgements, key=lambda one: (_instant(one.when), one.id))


def undisputed(sames: list[Judgement], differents: list[Judgement]) -> tuple[list[Judgement], list[Conflict]]:
    """The `same` judgements on no chain between two records that somebody judged different, and the conflicts."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    for one in sames:
        graph.add_edge(one.left, one.right)
    component = {one: number for number, part in enumerate(nx.connected_components(graph)) for one in part}
    held: set[Judgement] = set()
    conflicts: list[Conflict] = []
    for apart in differents:
        left, right = apart.left, apart.right
        if left == right or left not in component or component[left] != component.get(right):
            continue
        # Whatever lies on some way from one to the other: the block that the direct edge closes.
        closed = graph.copy()
        closed.add_edge(left, right)
        blocks: list[Any] = list(nx.biconnected_components(closed))
        block: set[str] = next(nodes for nodes in blocks if left in nodes and right in nodes)
        chain = [one for one in sames if {one.left, one.right} <= block]
        held.update(chain)
        people = ", ".join(sorted({one.by for one in chain} | {apart.by}))
        conflicts.append(
            Conflict(
                "judgements",
                tuple(sorted(block)),
                f"judged the same and judged different, by {people}; not joined until one judgement is revoked",
                (*(one.id for one in chain), apart.id),
            )
        )
    return [one for one in sames if one not in held], conflicts


def _instant(when: str) -> str:
    """A time that sorts: ISO 8601 in universal time."""
    try:
        moment = datetime.datetime.fromisoformat(when)
    except ValueError:
        return when
    return moment.astimezone(datetime.UTC).isoformat() if moment.tzinfo else moment.isoformat()
