"""When two values of one type say the same, for measuring."""

from __future__ import annotations

import re
from typing import Any

_NOISE = re.compile(r"[\"'«»“”„‘’`]+|^(?:the|an?)\s+", re.IGNORECASE)
_ARTICLE = ("code", "article", "part")
_SANCTION = ("type", "stage", "months", "days", "hours", "amount", "unit")


def folded(name: Any) -> str:
    """A name without case, quotation marks, a leading article and differences of spacing."""
    return " ".join(_NOISE.sub(" ", str(name or "")).casefold().replace("ё", "е").split())


def same_value(kind: str, left: Any, right: Any) -> bool:
    """Whether two values of a type are equal; free text (a metric, a claim) is not compared."""
    match kind:
        case "Person" | "Outlet" | "Organization" | "Place":
            return folded(left.get("name")) == folded(right.get("name"))
        case "Court":
            return folded(left.get("name")) == folded(right.get("name")) and (
                folded(left.get("city")) == folded(right.get("city"))
            )
        case "Article":
            return _equal(_ARTICLE, left, right)
        case "Money":
            return _equal(("amount", "currency", "unit"), left, right)
        case "role":
            return folded(left["person"]) == folded(right["person"]) and left["role"] == right["role"]
        case "step":
            return bool(left["step"] == right["step"])
        case "attack":
            return bool(left["attack"] == right["attack"])
        case "attribution":
            return bool(left["stance"] == right["stance"])
        case "statistic":
            return _equal(("count", "period"), left, right)
        case "sanction":
            parts = _SANCTION if "hours" in left else tuple(part for part in _SANCTION if part != "hours")
            return _equal(parts, left, right)
        case "charge":
            return (
                folded(left["person"]) == folded(right["person"])
                and _equal(_ARTICLE, left["article"], right["article"])
                and left["status"] == right["status"]
            )
        case "document":
            return _equal(("period", "published"), left, right) and (
                folded(left.get("publisher")) == folded(right.get("publisher"))
            )
        case "persons" | "targets":
            return {folded(name) for name in left or ()} == {folded(name) for name in right or ()}
        case "court":
            return folded(left) == folded(right)
        case _:
            return bool(left == right)


def _equal(parts: tuple[str, ...], left: dict[str, Any], right: dict[str, Any]) -> bool:
    return all(left.get(part) == right.get(part) for part in parts)
