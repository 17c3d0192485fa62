"""Where things stand on the canvas: what came first is laid out as a picture, what came later finds free room.

Places follow from the order in the address alone, so the same address looks the same everywhere, and adding
something moves nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graph.draw import box_of, wrap_caption
from graph.layout import EDGE, GAP, Box, positions

if TYPE_CHECKING:
    import networkx as nx
    import numpy as np
    from numpy.typing import NDArray

Places = dict[str, tuple[int, int]]

_RINGS = 14
_SPOKES = 24
_KEPT: OrderedDict[Any, Places] = OrderedDict()
_KEPT_MOST = 64


def places(view: nx.MultiDiGraph[str], groups: Sequence[Sequence[str]], shapes: Mapping[str, str]) -> Places:
    """Positions in whole pixels of everything in the view.

    Args:
        view: as `graph.view.view` returns it, nothing filtered out.
        groups: ids in the order in which they came; those that are not in the view are passed over.
        shapes: the shape of each thing.
    """
    # A caption may get a hint when a namesake comes; the name stays, and so must the room for it.
    boxes = {
        key: box_of(wrap_caption(f"{node['name']} [{'-' * 8}]"), shapes[key]) for key, node in view.nodes(data=True)
    }
    found: Places = {}
    for group in groups:
        new = [key for key in group if key in view and key not in found]
        if not new:
            continue
        trail = (tuple(found.items()), tuple(new), frozenset(view.subgraph([*found, *new]).edges(keys=True)))
        key = hash((trail, tuple(boxes[one] for one in new)))
        if key not in _KEPT:
            _KEPT[key] = _added(view, found, new, boxes) if found else positions(view.subgraph(new), boxes)
            while len(_KEPT) > _KEPT_MOST:
                _KEPT.popitem(last=False)
        found = {**found, **_KEPT[key]}
    return found


def _added(view: nx.MultiDiGraph[str], standing: Places, new: list[str], boxes: Mapping[str, Box]) -> Places:
    """Places for new things near their neighbours, on the side away from everything else."""
    import numpy as np

    found = dict(standing)
    rows = np.array([_covered(found[key], boxes[key]) for key in found], dtype=float)
    waiting = sorted(new, key=lambda key: (-len(_neighbours(view, key) & found.keys()), key))
    while waiting:
        # Whoever is tied to what stands already goes first; a thing tied to nothing stands aside.
        waiting.sort(key=lambda key: -len(_neighbours(view, key) & found.keys()))
        key = waiting.pop(0)
        anchors = np.array([found[one] for one in sorted(_neighbours(view, key) & found.keys())], dtype=float)
        spot = _free(anchors, boxes[key], rows)
        found[key] = (round(float(spot[0])), round(float(spot[1])))
        rows = np.vstack([rows, _covered(found[key], boxes[key])])
    return {key: found[key] for key in new}


def _neighbours(view: nx.MultiDiGraph[str], key: str) -> set[str]:
    return {*view.predecessors(key), *view.successors(key)} - {key}


def _covered(place: tuple[int, int], box: Box) -> tuple[float, float, float, float]:
    x, y = place
    return x - box.left, x + box.right, y - box.up, y + box.down


def _free(anchors: NDArray[np.float64], box: Box, rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """The best free spot around the middle of the anchors: near, and away from the crowd."""
    import numpy as np

    crowd = np.array([(rows[:, 0] + rows[:, 1]).mean() / 2, (rows[:, 2] + rows[:, 3]).mean() / 2])
    middle = anchors.mean(axis=0) if len(anchors) else np.array([rows[:, 1].max() + EDGE, crowd[1]])
    first = 0.0 if len(anchors) != 1 else EDGE * 0.8
    for reach in range(1, 6):
        radii = first + np.arange(_RINGS * reach) * EDGE * 0.3
        angles = np.arange(_SPOKES) * (2 * np.pi / _SPOKES)
        circle = np.column_stack([np.cos(angles) * 1.35, np.sin(angles)])
        spots = (middle + radii[:, None, None] * circle[None, :, :]).reshape(-1, 2)
        overlapping = (
            (spots[:, 0, None] - box.left - GAP < rows[None, :, 1])
            & (spots[:, 0, None] + box.right + GAP > rows[None, :, 0])
            & (spots[:, 1, None] - box.up - GAP / 2 < rows[None, :, 3])
            & (spots[:, 1, None] + box.down + GAP / 2 > rows[None, :, 2])
        ).any(axis=1)
        if overlapping.all():
            continue
        cost = np.linalg.norm(spots - middle, axis=1) - 0.25 * np.linalg.norm(spots - crowd, axis=1)
        cost[overlapping] = np.inf
        best: NDArray[np.float64] = spots[int(np.argmin(cost))]
        return best
    return np.array([rows[:, 1].max() + box.left + GAP, crowd[1]])
