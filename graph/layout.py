"""Where the points of a picture stand: worked out here, so that every opening of the file looks the same.

The unit is the pixel of the drawing at its natural size; x grows to the right, y downwards. A point's box
is what it covers with its text, around its position. No two boxes overlap. A case whose steps are in the
picture is laid out from left to right in the order of time, with those who took part above and courts,
sanctions and articles below; anything else by attraction and repulsion from a fixed start.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from graph.schema import NODES

if TYPE_CHECKING:
    import networkx as nx
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

SEED = 20231121
GAP = 26
EDGE = 190
"""Length that a line should have, so that its words fit."""
LANE = 110.0
STEP = 70.0
ASIDE = 0.45
"""What a pixel to the side costs, against one further from the line of time."""

ASPECT = 1.5
"""Width to height of the whole picture that the parts are packed into."""

SIDEWAYS = 2.0
STILL = 0.3
"""Pixels; points that move less than this have found their places."""
MOST_WIDENED = 1.35
"""How much wider a part is made at most to fill a screen."""

_WHO = frozenset({"Person", "Group", "Outlet", "Organization", "Account", "Campaign"})


class Box(NamedTuple):
    """How far a point with its text reaches from its position, in pixels."""

    left: float
    right: float
    up: float
    down: float


Places = dict[str, tuple[float, float]]


def positions(view: nx.MultiDiGraph[str], boxes: Mapping[str, Box]) -> dict[str, tuple[int, int]]:
    """Whole-pixel positions of all nodes of a view; the same view gives the same positions.

    Args:
        view: as `graph.view.view` returns it.
        boxes: what each node covers.
    """
    import networkx as nx

    parts = []
    for component in nx.weakly_connected_components(view):
        part = view.subgraph(component)
        steps = _chain(part)
        parts.append(_timeline(part, steps, boxes) if steps else _attracted(part, boxes))
    return {key: (round(x), round(y)) for key, (x, y) in sorted(_packed(parts, boxes).items())}


def crossed(places: Mapping[str, tuple[int, int]], signs: Mapping[str, Box], start: str, end: str) -> bool:
    """Whether a straight line between two points runs through the sign of another one.

    Args:
        places: where the points stand.
        signs: how far the sign of each (without its text) reaches.
        start: one of the points.
        end: the other.
    """
    (x1, y1), (x2, y2) = places[start], places[end]
    for key, (x, y) in places.items():
        sign = signs[key]
        if key in (start, end) or not _touches(x1 - x, x2 - x, -sign.left, sign.right):
            continue
        for part in range(1, 40):
            px, py = x1 + (x2 - x1) * part / 40 - x, y1 + (y2 - y1) * part / 40 - y
            if -sign.left < px < sign.right and -sign.up < py < sign.down:
                return True
    return False


def _touches(one: float, other: float, low: float, high: float) -> bool:
    return min(one, other) < high and max(one, other) > low


def _chain(part: nx.MultiDiGraph[str]) -> list[str]:
    """The steps of a part that is one case, in order of time; empty when it is something else."""
    steps = [key for key, node in part.nodes(data=True) if "Step" in node["labels"]]
    cases = [key for key, node in part.nodes(data=True) if "Case" in node["labels"]]
    if len(steps) < 3 or len(cases) > 1:
        return []

    def when(key: str) -> tuple[bool, Any, str, str]:
        properties = part.nodes[key]["properties"]
        order = properties.get("order")
        date = str(properties.get("date_earliest") or properties.get("date") or "9999")
        return order is None, order or 0, date, key

    return sorted(steps, key=when)


def _timeline(part: nx.MultiDiGraph[str], steps: list[str], boxes: Mapping[str, Box]) -> Places:
    places: Places = {}
    height = max(LANE, max(boxes[key].up for key in part) + max(boxes[key].down for key in part) + GAP / 4)
    # Every second step stands lower, so that the line of time need not be as long as all texts together.
    stagger = max(boxes[key].down for key in steps[::2]) + max(boxes[key].up for key in steps[1::2]) + GAP / 4
    needed = [0.0, 0.0]
    x = -STEP
    for place, key in enumerate(steps):
        x = max(x + STEP, needed[place % 2] + boxes[key].left)
        needed[place % 2] = x + boxes[key].right + GAP
        places[key] = (x, stagger * (place % 2))
    rows: dict[int, list[tuple[float, float]]] = {}
    waiting = sorted(set(part) - set(steps))
    while waiting:
        anchors = {key: _mean(part, key, places) for key in waiting}
        ready = [key for key in waiting if anchors[key] is not None]
        # The case goes first, next to its steps; then whoever stands nearest to the beginning.
        for key in sorted(ready, key=lambda one: ("Case" not in part.nodes[one]["labels"], anchors[one] or 0.0, one)):
            side = -1 if _above(part.nodes[key]) else 1
            x, y = _free(anchors[key] or 0.0, side, boxes[key], rows, height)
            places[key] = (x, y + stagger if side > 0 else y)
            if "Case" in part.nodes[key]["labels"]:
                rows[side] = [(-math.inf, math.inf)]  # its row is its own: lines to it shall not run through others
        waiting = [key for key in waiting if key not in places]
    return places


def _above(node: Mapping[str, Any]) -> bool:
    label = node["label"]
    primary = NODES[label].primary().label if label in NODES else label
    return primary == "Case" or primary in _WHO


def _mean(part: nx.MultiDiGraph[str], key: str, places: Places) -> float | None:
    """The middle of a node's neighbours along the line of time, or None while none of them is placed."""
    around = {*part.predecessors(key), *part.successors(key)} & places.keys()
    return sum(places[other][0] for other in sorted(around)) / len(around) if around else None


def _free(
    anchor: float, side: int, box: Box, rows: dict[int, list[tuple[float, float]]], height: float
) -> tuple[float, float]:
    """The nearest free spot above (side -1) or below (1): a little aside costs less than a row further out."""
    choices = []
    for row in range(1, len(rows) + 2):
        taken = rows.get(side * row, [])
        spots = [
            anchor,
            *(left - GAP - box.right for left, _ in taken),
            *(right + GAP + box.left for _, right in taken),
        ]
        for x in spots:
            if all(x + box.right + GAP <= left or x - box.left - GAP >= right for left, right in taken):
                choices.append((abs(x - anchor) * ASIDE + row * height, row, x))
    _, row, x = min(choices)
    rows.setdefault(side * row, []).append((x - box.left, x + box.right))
    return x, side * row * height


def _attracted(part: nx.MultiDiGraph[str], boxes: Mapping[str, Box]) -> Places:
    import networkx as nx
    import numpy as np

    keys = sorted(part)
    if len(keys) == 1:
        return {keys[0]: (0.0, 0.0)}
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(keys)
    plain.add_edges_from(sorted((min(pair), max(pair)) for pair in part.edges() if pair[0] != pair[1]))
    drawn = nx.spring_layout(plain, seed=SEED, iterations=50)
    points = _stretched(plain, np.array([drawn[key] for key in keys], dtype=float), keys)
    # Text is wide and low, and so are screens: the long axis of the part becomes horizontal.
    points -= points.mean(axis=0)
    _, axes = np.linalg.eigh(points.T @ points)
    points = _widened(points @ axes[:, ::-1])
    points = _apart(points, keys, boxes)
    return {key: (float(x), float(y)) for key, (x, y) in zip(keys, points, strict=True)}


def _widened(points: Array) -> Array:
    """Points of a part as wide as a screen is, or nearly; the lines keep their length on the whole."""
    width, height = points.max(axis=0) - points.min(axis=0)
    widen = min(math.sqrt(ASPECT * height / width), MOST_WIDENED) if width and height else 1.0
    return points * [widen, 1 / widen] if widen > 1 else points


def _stretched(plain: nx.Graph[str], points: Array, keys: list[str]) -> Array:
    """Points moved so that distances on paper come near the numbers of relations between them.

    Stress majorization (Gansner, Koren, North 2005): lines of about `EDGE` pixels, few crossings. networkx has
    it only through scipy, which nothing else here needs.
    """
    import networkx as nx
    import numpy as np

    hops = dict(nx.all_pairs_shortest_path_length(plain))
    wanted = EDGE * np.array([[hops[a][b] for b in keys] for a in keys], dtype=float)
    weight = np.where(wanted > 0, 1.0 / np.maximum(wanted, 1.0) ** 2, 0.0)
    points = points * wanted.max()
    inward = weight * wanted
    for _ in range(150):
        square = (points**2).sum(axis=1)
        distance = np.sqrt(np.maximum(square[:, None] + square[None, :] - 2 * points @ points.T, 1e-12))
        pull = inward / np.maximum(distance, 1e-6)
        moved = (weight @ points + pull.sum(axis=1)[:, None] * points - pull @ points) / weight.sum(axis=1)[:, None]
        still, points = np.abs(moved - points).max() < STILL, moved
        if still:
            break
    return points


def _apart(points: Array, keys: list[str], boxes: Mapping[str, Box]) -> Array:
    """Push overlapping boxes apart along the shorter way; where that does not settle, spread everything.

    Boxes are wide and low, so that the shorter way is nearly always down, and pictures would grow tall; a way to the
    side counts as `SIDEWAYS` times shorter than it is.
    """
    import numpy as np

    sides = np.array([boxes[key] for key in keys], dtype=float)
    shift = np.column_stack([sides[:, 1] - sides[:, 0], sides[:, 3] - sides[:, 2]]) / 2
    halves = np.column_stack([sides[:, 0] + sides[:, 1], sides[:, 2] + sides[:, 3]]) / 2 + GAP / 2
    centres = points + shift
    # Two points on one spot have no direction in which to part; their order gives them one.
    centres[:, 0] += np.arange(len(keys)) * 1e-3
    for attempt in range(400):
        delta = centres[:, None, :] - centres[None, :, :]
        overlap = halves[:, None, :] + halves[None, :, :] - np.abs(delta)
        touching = np.logical_and(overlap[:, :, 0] > 0.5, overlap[:, :, 1] > 0.5) & ~np.eye(len(keys), dtype=bool)
        if not touching.any():
            break
        along_x = overlap[:, :, 0] < SIDEWAYS * overlap[:, :, 1]
        for axis, chosen in ((0, along_x), (1, ~along_x)):
            push = np.where(touching & chosen, np.sign(delta[:, :, axis]) * overlap[:, :, axis], 0.0)
            centres[:, axis] += push.sum(axis=1) * 0.4
        if attempt % 40 == 39:
            centres *= 1.2
    return centres - shift


def _packed(parts: Iterable[Places], boxes: Mapping[str, Box]) -> Places:
    """The parts side by side in rows, the largest first, in a frame of about the shape of a screen."""
    frames = []
    for places in parts:
        left = min(x - boxes[key].left for key, (x, _) in places.items())
        right = max(x + boxes[key].right for key, (x, _) in places.items())
        top = min(y - boxes[key].up for key, (_, y) in places.items())
        bottom = max(y + boxes[key].down for key, (_, y) in places.items())
        frames.append((right - left, bottom - top, left, top, places))
    if not frames:
        return {}
    frames.sort(key=lambda frame: (-frame[1], -frame[0], min(frame[4])))
    widths = [sum(frame[0] + 2 * GAP for frame in frames[:many]) for many in range(1, len(frames) + 1)]
    choices = [_in_rows(frames, max(width, max(frame[0] for frame in frames))) for width in widths]
    return min(choices, key=lambda choice: choice[0])[1]


def _in_rows(frames: list[tuple[float, float, float, float, Places]], limit: float) -> tuple[float, Places]:
    """The parts in rows of at most `limit` pixels, and the height of a screen that would hold them."""
    packed: Places = {}
    x = y = tallest = widest = 0.0
    for width, height, left, top, places in frames:
        if x and x + width > limit:
            x, y, tallest = 0.0, y + tallest + 2 * GAP, 0.0
        packed |= {key: (px - left + x, py - top + y) for key, (px, py) in places.items()}
        x += width + 2 * GAP
        widest, tallest = max(widest, x), max(tallest, height)
    return max(widest / ASPECT, y + tallest), packed
