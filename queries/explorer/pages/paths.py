"""How two things connect: as sentences, and as a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import graph.schema  # noqa: F401  (fills the registries)
from graph.errors import NotFoundError, UsageError
from graph.model import NODES
from queries.explorer import passages
from queries.explorer.address import Address, an_id
from queries.explorer.desk import Asked
from queries.explorer.names import Found
from queries.explorer.neighbourhood import MOST_DRAWN
from queries.paths import AVOIDED, find_paths

if TYPE_CHECKING:
    from starlette.responses import Response

CHOICES = 8
"""Things that are offered when a name means several."""

AVOIDABLE = tuple(
    label for label, kind in NODES.items() if kind.primary() is kind and label not in ("Source", "Statistic")
)
"""Labels that a path may be told not to pass through."""


def found(asked: Asked) -> Response:
    """The form, and the paths when both ends are given."""
    start, end = (asked.query.get(name, "") for name in ("from", "to"))
    avoid = _avoided(asked.query.get("avoid"))
    names = {one: _name(asked, one) for one in (start, end) if one}
    answer: dict[str, Any] | None = None
    problem = ""
    if start and end:
        try:
            through = tuple(label for label in AVOIDED if label not in avoid and label in AVOIDABLE)
            answer = find_paths(
                asked.desk.store,
                an_id(start),
                an_id(end),
                through=through,
                avoid=tuple(label for label in avoid if label not in AVOIDED),
                proposed=asked.query.get("proposed") == "1",
            )
        except (NotFoundError, UsageError) as error:
            problem = str(error)
    return asked.page(
        "path.html",
        start=start,
        end=end,
        names=names,
        avoid=avoid,
        avoidable=AVOIDABLE,
        answer=answer,
        problem=problem,
        view=_view(answer) if answer else "",
        choices=None,
        places=lambda sources: passages.passages(asked.desk.casebook, sources or ()),
    )


def chosen(asked: Asked) -> Response:
    """Go from two names to two things; where a name means several, ask which."""
    avoid = [label for label in AVOIDABLE if asked.form.get(f"avoid-{label}")]
    ends: dict[str, str] = {}
    choices: dict[str, list[Found]] = {}
    for name in ("from", "to"):
        given, text = asked.form.get(f"{name}-id", ""), asked.form.get(name, "").strip()[:200]
        candidates, _ = asked.desk.names.search(text, CHOICES)
        if given:
            ends[name] = an_id(given)
        elif clear := _meant(candidates):
            ends[name] = clear
        else:
            choices[name] = candidates
    if not choices:
        query = {**ends, "avoid": ".".join(avoid)}
        return asked.redirect("/path?" + urlencode(query))
    return asked.page(
        "path.html",
        start=ends.get("from", ""),
        end=ends.get("to", ""),
        names={one: _name(asked, one) for one in ends.values()},
        avoid=avoid,
        avoidable=AVOIDABLE,
        answer=None,
        problem="",
        view="",
        choices=choices,
        places=lambda _: [],
    )


def _meant(candidates: list[Found]) -> str:
    """The one that is meant without doubt: the only match, or the only person among them."""
    people = [one for one in candidates if one.kind in NODES and NODES[one.kind].primary().label == "Person"]
    only = candidates if len(candidates) == 1 else people
    return only[0].id if len(only) == 1 else ""


def _avoided(given: str | None) -> list[str]:
    if given is None:
        return [label for label in AVOIDED if label in AVOIDABLE]
    words = [one for one in given.split(".") if one]
    if unknown := set(words) - set(AVOIDABLE):
        raise UsageError(f"'{sorted(unknown)[0][:40]}' is no kind of thing")
    return words


def _name(asked: Asked, identity: str) -> str:
    known = asked.desk.names.get(an_id(identity))
    return known.name if known else ""


def _view(answer: dict[str, Any]) -> str:
    """The address of a view of the paths, in the order of the paths."""
    ids = dict.fromkeys(node["id"] for path in answer["paths"] for node in path["nodes"])
    return Address(groups=(tuple(ids)[:MOST_DRAWN],)).url()
