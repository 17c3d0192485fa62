"""Finding the one thing a person means by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.errors import NotFoundError

if TYPE_CHECKING:
    from graph.store import Store

LIMIT = 20
"""How many candidates a message lists."""


_BY_NAME = """
MATCH (n:Entity)
WHERE (n.id = $text OR any(name IN coalesce(n.names, [n.name]) WHERE toLower(name) CONTAINS toLower($text)))
  AND any(label IN labels(n) WHERE label IN $labels) AND n.review IN $review
RETURN n.id AS id, n.name AS name, coalesce(n.names, [n.name]) AS names, [l IN labels(n) WHERE l <> 'Entity'] AS labels
ORDER BY name, id
"""

_CASES_OF = """
MATCH (who:Entity)-[link:PARTY_TO]->(case:Case)
WHERE who.id IN $ids AND link.review IN $review AND case.review IN $review
RETURN DISTINCT case.id AS id, case.name AS name
ORDER BY name, id
"""

ACTORS = ["Person", "Group", "Outlet", "Organization", "Account"]
"""Labels of those who act and are acted on."""


def candidates(store: Store, text: str, labels: list[str], review: list[str]) -> list[dict[str, Any]]:
    """Everything of these labels that the text may mean: the exact name if there is one, else parts of names."""
    rows = store.read(_BY_NAME, {"text": text, "labels": labels, "review": review}).rows
    folded = text.casefold()
    exact = [row for row in rows if row["id"] == text or folded in {name.casefold() for name in row["names"]}]
    return exact or rows


def closest(store: Store, text: str, labels: list[str], review: list[str]) -> list[dict[str, Any]]:
    """What a text most likely means: a person before an outlet, that before things that only mention the name."""
    for tier in (["Person"], [label for label in ACTORS if label not in ("Person", "Group")], ["Group"], labels):
        if found := candidates(store, text, tier, review):
            return found
    return []


def one_case(store: Store, text: str, review: list[str]) -> str:
    """The id of the case a text means: by the case's name, or by the name of somebody who takes part in it.

    Raises:
        NotFoundError: there is none, or more than one.
    """
    found = candidates(store, text, ["Case"], review)
    if not found:
        people = [row["id"] for row in candidates(store, text, ACTORS, review)]
        found = store.read(_CASES_OF, {"ids": people, "review": review}).rows if people else []
    if not found:
        raise NotFoundError(f"there is no case called '{text}', and no case of anybody called so")
    if len(found) > 1:
        raise _ambiguous(text, found)
    return str(found[0]["id"])


def _ambiguous(text: str, found: list[dict[str, Any]]) -> NotFoundError:
    lines = [f"  {row['id']}  {row['name']}" for row in found[:LIMIT]]
    more = f"\n  … and {len(found) - LIMIT} more" if len(found) > LIMIT else ""
    return NotFoundError(
        f"'{text}' may mean {len(found)} things; give more of the name, or its id:\n" + "\n".join(lines) + more
    )
