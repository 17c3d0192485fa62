"""The view: what is on the canvas, its table, its filters, and the source panel."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graph.errors import NotFoundError, UsageError
from graph.model import RELATIONS
from queries.explorer import passages
from queries.explorer.address import Address, a_date, an_id, read_address
from queries.explorer.desk import Asked
from queries.explorer.neighbourhood import MOST_DRAWN, ORDERS
from queries.explorer.scene import Scene, build, canvas

if TYPE_CHECKING:
    from starlette.responses import Response

_CLAIMS = """
MATCH (claim:Attribution)-[:ABOUT]->(:Entity {id: $id})
WHERE claim.review IN $review
OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker:Entity)
WITH DISTINCT claim, speaker ORDER BY speaker.name
RETURN claim.id AS id, claim.name AS claim, collect(DISTINCT speaker.name) AS by, claim.stance AS stance,
       claim.sources AS sources
ORDER BY claim, id
LIMIT 50
"""


def opened(asked: Asked) -> Response:
    """Open a thing: on a canvas of its own with what is nearest to it, or on the one whose address is given."""
    identity = an_id(asked.request.path_params["id"])
    if passages.document(asked.desk.casebook, identity):
        return asked.redirect(f"/source/{identity}")
    address = read_address(asked.query)
    if address.ids:
        return asked.redirect(_room(address, 1).added([identity]).with_(selected=identity).url())
    known = asked.desk.names.get(identity)
    if known is None:
        raise NotFoundError(asked.texts("error.gone"))
    near = asked.desk.near.showing(proposed=address.proposed)
    ids = near.opening(identity, case=known.kind == "Case")
    return asked.redirect(address.with_(groups=(ids,), selected=identity).url())


def expanded(asked: Asked) -> Response:
    """Add some of what is around a thing: of one type of relation or of all, newest or most connected first."""
    identity = an_id(asked.query.get("of", ""))
    reltype, order = asked.query.get("type", ""), asked.query.get("by", ORDERS[0])
    if (reltype and reltype not in RELATIONS) or order not in ORDERS:
        raise UsageError(asked.texts("error.expand"))
    address = read_address(asked.query)
    near = asked.desk.near.showing(proposed=address.proposed)
    new = near.unseen(identity, reltype, address.shown_ids, order)
    room = MOST_DRAWN - len(address.shown_ids)
    wider = _room(address, 1).added(new[:room]) if new else address
    return asked.redirect(wider.with_(selected=identity).url())


def hidden(asked: Asked) -> Response:
    """The view without one thing."""
    return asked.redirect(read_address(asked.query).hiding(an_id(asked.query.get("of", ""))).url())


def _room(address: Address, wanted: int) -> Address:
    if len(address.shown_ids) + wanted > MOST_DRAWN:
        raise UsageError(f"{MOST_DRAWN} things are drawn already; hide some first")
    return address


def filtered(asked: Asked) -> Response:
    """The view with the filters of a form: every word that is listed and not ticked is switched off."""
    given = asked.request.query_params
    address = read_address(given)
    changes: dict[str, Any] = {}
    for name, field in (("types", "relations_off"), ("status", "statuses_off"), ("stance", "stances_off")):
        listed = set(filter(None, given.get(f"{name}_all", "").split(".")))
        on = {value for key, value in given.multi_items() if key == f"{name}_on"}
        changes[field] = frozenset((getattr(address, field) - listed) | (listed - on))
    # The words go through the reader of addresses, which knows what they may be.
    return asked.redirect(read_address(address.with_(**changes).parameters()).url())


def shown(asked: Asked) -> Response:
    """The whole page of a view."""
    address = read_address(asked.query)
    if not address.ids:
        return asked.redirect("/")
    scene = build(asked.desk.near, address, asked.desk.documents)
    return asked.page(
        "view.html",
        scene=scene,
        address=address,
        picture=canvas(scene),
        chosen=_chosen(asked, scene),
        bars=histogram(scene.dates),
        ego=lambda key: _ego(scene, key),
    )


def panel(asked: Asked) -> Response:
    """What is known of the thing or relation that is looked at, without the page around it."""
    address = read_address(asked.query)
    scene = build(asked.desk.near, address, asked.desk.documents)
    return asked.page(
        "panel.html",
        scene=scene,
        address=address,
        chosen=_chosen(asked, scene),
        ego=lambda key: _ego(scene, key),
    )


def _ego(scene: Scene, key: str) -> Address:
    """Only a thing and what is directly connected with it."""
    graph, address = scene.graph, scene.address
    return address.alone({key, *graph.predecessors(key), *graph.successors(key)}, key)


def _chosen(asked: Asked, scene: Scene) -> dict[str, Any] | None:
    """Everything the panel tells of what is selected; None when nothing of the view is."""
    selected = scene.address.selected
    link = next((one for one in scene.links if one["id"] == selected), None)
    thing = scene.things.get(selected)
    one = thing or link
    if one is None:
        return None
    places = passages.passages(asked.desk.casebook, _record(scene, selected)["sources"])
    found: dict[str, Any] = {"one": one, "thing": thing, "passages": places, "claims": [], "around": [], "links": []}
    found["known"] = _known(scene, selected, [one.publisher for one in places])
    if link:
        refs = {thing["ref"]: key for key, thing in scene.things.items()}
        found["ends"] = [(refs[link[end]], scene.things[refs[link[end]]]["caption"]) for end in ("from", "to")]
    if thing:
        near = asked.desk.near.showing(proposed=scene.address.proposed)
        found["claims"] = asked.desk.store.read(_CLAIMS, {"id": selected, "review": near.review}).rows
        found["around"] = [{"type": one, "hidden": more} for one, more in scene.hidden.items()]
        found["links"] = [one for one in scene.links if thing["ref"] in (one["from"], one["to"])]
    return found


def _record(scene: Scene, selected: str) -> Mapping[str, Any]:
    """What the graph of a view holds of the thing or relation that is looked at."""
    if selected in scene.graph:
        found: Mapping[str, Any] = scene.graph.nodes[selected]
        return found
    edges = scene.graph.edges(keys=True, data=True)
    return next(edge for _, _, key, edge in edges if key == selected)


def _known(scene: Scene, selected: str, publishers: list[str]) -> dict[str, list[str]]:
    """How something is known: its `status`, `stance` and `review`, words of the vocabulary, and who `states` it."""
    record = _record(scene, selected)
    claim = record["properties"].get("claim") or selected
    speakers = [one["name"] for one in scene.told if one["claim"] == claim]
    stances = record["properties"].get("stances") or [record["properties"].get("stance")]
    return {
        "status": [record["status"]],
        "stance": list(filter(None, stances)),
        "review": [record["review"]],
        "states": list(dict.fromkeys(filter(None, speakers or publishers))),
    }


def histogram(dates: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Bars of the timeline: `since`, `until` (days), `label` and `count`; months, or years over a long time."""
    days = [_middle(*span) for span in dates]
    if not days:
        return []
    first, last = min(days), max(days)
    by_year = (last.year - first.year) > 4
    counts = Counter((day.year, 1 if by_year else day.month) for day in days)
    bars: list[dict[str, Any]] = []
    year, month = first.year, 1 if by_year else first.month
    while (year, month) <= (last.year, 12 if by_year else last.month) and len(bars) < 300:
        after = (year + 1, 1) if by_year or month == 12 else (year, month + 1)
        end = datetime.date(*after, 1) - datetime.timedelta(days=1)
        label = str(year) if by_year else f"{year}-{month:02d}"
        since = datetime.date(year, month, 1).isoformat()
        bars.append({"since": since, "until": end.isoformat(), "label": label, "count": counts[(year, month)]})
        year, month = after
    return bars


def _middle(first: str, last: str) -> datetime.date:
    start, end = (datetime.date.fromisoformat(a_date(day)) for day in (first, last))
    return start + (end - start) / 2
