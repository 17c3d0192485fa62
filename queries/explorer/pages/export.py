"""A view to take along: as one offline page, and as data."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from graph.draw import Quote, box_of, draw
from queries.explorer import passages
from queries.explorer.address import read_address
from queries.explorer.desk import Asked
from queries.explorer.scene import Scene, build, canvas

if TYPE_CHECKING:
    from starlette.responses import Response


def _scene(asked: Asked) -> Scene:
    return build(asked.desk.near, read_address(asked.query), asked.desk.documents)


def page(asked: Asked) -> Response:
    """The view as one HTML file that needs no network."""
    from starlette.responses import Response

    scene = _scene(asked)
    text = draw(scene.graph, asked.texts("export.title"), documents=asked.desk.documents, quotes=_quotes(asked, scene))
    return Response(text.encode(), media_type="text/html", headers=_download("casegraph.html"))


def _quotes(asked: Asked, scene: Scene) -> dict[str, Quote]:
    """The passages behind a view, of the documents that are at hand; names of children are left out."""
    places = {place for one in [*scene.things.values(), *scene.links] for place in one["places"]}
    hidden = asked.desk.names.withhold
    return {
        one.place: (hidden(one.before), hidden(one.text), hidden(one.after))
        for one in passages.passages(asked.desk.casebook, places)
        if one.text is not None
    }


def svg(asked: Asked) -> Response:
    """The view as a vector picture."""
    from starlette.responses import Response

    scene = _scene(asked)
    text = asked.desk.pages.get_template("picture.svg").render(**vector(canvas(scene)))
    return Response(text.encode("utf-8", "replace"), media_type="image/svg+xml", headers=_download("casegraph.svg"))


def vector(picture: dict[str, Any]) -> dict[str, Any]:
    """What the template of the vector picture draws: shapes and lines with their coordinates."""
    nodes = []
    for node in picture["nodes"]:
        lines = node["label"].split("\n")
        box = box_of(lines, node["shape"])
        nodes.append({**node, "lines": lines, "w": round(box.right), "h": round(box.up), "box": box})
    at = {node["id"]: node for node in nodes}
    return {
        "nodes": nodes,
        "edges": [_line(edge, at[edge["from"]], at[edge["to"]]) for edge in picture["edges"]],
        **_frame(nodes),
    }


def _line(edge: dict[str, Any], start: dict[str, Any], end: dict[str, Any]) -> dict[str, Any]:
    if edge["arrows"] == "from":
        start, end = end, start
    (x1, y1), (x2, y2) = (start["x"], start["y"]), (end["x"], end["y"])
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    along, aside = ((x2 - x1) / length, (y2 - y1) / length), edge["bend"] * length
    cx, cy = (x1 + x2) / 2 - along[1] * aside, (y1 + y2) / 2 + along[0] * aside
    x2, y2 = x2 - along[0] * _reach(end, along), y2 - along[1] * _reach(end, along)
    side = (-along[1] * 5, along[0] * 5)
    back = (x2 - along[0] * 11, y2 - along[1] * 11)
    contested = "disputed" in edge["marks"]
    corners = [(x2, y2), (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])]
    return {
        "title": edge["title"],
        "d": f"M{x1} {y1} Q{cx:.0f} {cy:.0f} {x2:.0f} {y2:.0f}",
        "tip": "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in corners) + "Z",
        "color": "#b3261e" if contested or edge["unsourced"] else "#c3cad2" if edge["faint"] else "#8b96a3",
        "width": max(edge["width"], 2) if contested else edge["width"],
        "dashes": "9 5" if contested else "2 5" if "proposed" in edge["marks"] else "",
        "mx": round((x1 + 2 * cx + x2) / 4),
        "my": round((y1 + 2 * cy + y2) / 4),
        "lines": [] if edge["faint"] else edge["label"].split("\n"),
    }


def _reach(node: dict[str, Any], along: tuple[float, float]) -> float:
    """How far the sign of a thing reaches from its middle towards where a line comes from."""
    if node["shape"] not in ("box", "ellipse"):
        return 16.0
    across = [half / abs(part) for half, part in zip((node["w"], node["h"]), along, strict=True) if abs(part) > 1e-6]
    return min(across, default=16.0)


def _frame(nodes: list[dict[str, Any]]) -> dict[str, int]:
    left = min((node["x"] - node["box"].left for node in nodes), default=0) - 40
    right = max((node["x"] + node["box"].right for node in nodes), default=1) + 40
    top = min((node["y"] - node["box"].up for node in nodes), default=0) - 40
    bottom = max((node["y"] + node["box"].down for node in nodes), default=1) + 60
    return {"left": round(left), "top": round(top), "width": round(right - left), "height": round(bottom - top)}


def data(asked: Asked) -> Response:
    """The view as JSON: the same things, relations, marks and sources that the table shows."""
    from starlette.responses import Response

    scene = _scene(asked)
    value = {
        "address": scene.address.url(),
        "things": list(scene.things.values()),
        "relations": scene.links,
    }
    text = asked.desk.names.withhold(json.dumps(value, ensure_ascii=False, indent=2))
    return Response(text.encode("utf-8", "replace"), media_type="application/json", headers=_download("casegraph.json"))


def _download(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}
