"""A view as one HTML file that opens anywhere without a network.

pyvis holds the drawn graph and brings vis-network (version 9.1.2, dual licence Apache-2.0 or MIT, its
notice stays in the file); its page is not used. Ours makes no request, runs no script but its own two,
which a content security policy names by their hashes, and shows text from the graph only as text.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from graph.descriptions import Description, describe, legend, marks, style
from graph.errors import UsageError
from graph.layout import Box, crossed, positions
from graph.output import shown
from graph.vocabulary import Sensitivity

if TYPE_CHECKING:
    import networkx as nx

MOST = 400
"""More points than this nobody can read, and placing them takes long."""

LINE, LINES = 21, 3
SIZE, TEXT, CHARACTER = 13, 18, 7.9
_INSIDE = frozenset({"box", "ellipse"})


Quote = tuple[str, str, str]
"""A passage of a document: what stands before it, itself, what follows."""


def draw(
    view: nx.MultiDiGraph[str],
    title: str,
    *,
    subtitle: str | None = None,
    documents: Mapping[str, str] | None = None,
    quotes: Mapping[str, Quote] | None = None,
) -> str:
    """The picture of a view, with its legend, search, facts, sources and tables, as the text of an HTML page.

    Args:
        view: as `graph.view.view` returns it.
        title: what the picture is of, such as the question that was asked.
        subtitle: a line below it.
        documents: titles of documents by the short name that sources use; those in the view are known already.
        quotes: passages by the places that sources name (SOURCE:START-END); shown where the source is.

    Raises:
        UsageError: the view has more than `MOST` nodes.
    """
    if len(view) > MOST:
        raise UsageError(
            f"there are {len(view):,} things to draw, and a picture holds at most {MOST}; ask a narrower question"
        )
    import jinja2

    things, links = describe(view, documents or {})
    everything = [*things.values(), *links]
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_asset), autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True
    )
    scripts = {"library": vis_network(), "script": _asset("page.js")}
    sheet = _asset("page.css")
    page = environment.get_template("page.html").render(
        title=shown(title),
        subtitle=shown(subtitle),
        things=list(things.values()),
        links=links,
        legend=(entries := legend(things.values())),
        entry_style={entry["kind"]: entry for entry in entries},
        marks=marks(everything),
        guarded=any(one["sensitivity"] != Sensitivity.PUBLIC for one in everything),
        policy=_policy([scripts["library"], scripts["script"]], sheet),
        data=_data(view, things, links, quotes or {}),
        style=sheet,
        **scripts,
    )
    return page.encode("utf-8", "replace").decode("utf-8")


def write(page: str, path: Path) -> Path:
    """Write a page to a file, whole or not at all, and return where it is.

    Raises:
        UsageError: the folder does not exist, or the file cannot be written there.
    """
    target = path.expanduser().resolve()
    if not target.parent.is_dir():
        raise UsageError(f"there is no folder {target.parent}; create it first or choose another place with -o")
    try:
        handle, name = tempfile.mkstemp(prefix=".picture-", suffix=".html", dir=target.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)
        # A picture may name people at risk: as a new file it is for its owner only, like mkstemp makes it.
        Path(name).replace(target)
    except OSError as error:
        raise UsageError(f"{target} cannot be written: {error.strerror}; choose another place with -o") from error
    return target


def _data(
    view: nx.MultiDiGraph[str],
    things: Mapping[str, Description],
    links: list[Description],
    quotes: Mapping[str, Quote],
) -> str:
    """What the script draws, as JSON that cannot end its script element."""
    from pyvis.network import Network

    wrapped = {
        key: [*wrap_caption(thing["caption"]), *wrap_caption(thing["note"])[:1]] for key, thing in things.items()
    }
    styles = {key: style(thing["kind"]) for key, thing in things.items()}
    standing = positions(view, {key: box_of(wrapped[key], styles[key].shape) for key in things})
    # Directed, because pyvis drops parallel edges of an undirected graph.
    network = Network(directed=True)
    for key, thing in things.items():
        x, y = standing[key]
        network.add_node(
            thing["ref"],
            label="\n".join(wrapped[key]),
            shape=styles[key].shape,
            color=styles[key].color,
            x=x,
            y=y,
            size=SIZE,
        )
    for link, bend in zip(links, bends_of(links, *signs_of(things, standing, wrapped)), strict=True):
        network.add_edge(
            link["from"],
            link["to"],
            id=link["ref"],
            label="\n".join([*wrap_caption(link["phrase"])[:2], *link["stance"]]),
            arrows=link["arrow"],
            width=0.8 if link["faint"] else link["width"],
            faint=link["faint"],
            bend=bend,
        )
    details = {one["ref"]: one for one in [*things.values(), *links]}
    places = {place for one in details.values() for place in one["places"]}
    quoted = {place: quotes[place] for place in sorted(places & quotes.keys())}
    text = json.dumps(
        {"nodes": network.nodes, "edges": network.edges, "details": details, "quotes": quoted}, sort_keys=True
    )
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def signs_of(
    things: Mapping[str, Description], places: Mapping[str, tuple[int, int]], wrapped: Mapping[str, list[str]]
) -> tuple[dict[str, tuple[int, int]], dict[str, Box]]:
    """By their names on the page, where things stand and how far their signs reach, texts below them left out."""
    standing, reaching = {}, {}
    for key, thing in things.items():
        shape = style(thing["kind"]).shape
        standing[thing["ref"]] = places[key]
        reaching[thing["ref"]] = box_of(wrapped[key] if shape in _INSIDE else [], shape)
    return standing, reaching


def bends_of(links: list[Description], places: Mapping[str, tuple[int, int]], signs: Mapping[str, Box]) -> list[float]:
    """How far each line leaves the straight one: to stay apart from its like, and to pass a point in its way."""
    between: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, link in enumerate(links):
        between[min(link["from"], link["to"]), max(link["from"], link["to"])].append(index)
    bends = [0.0] * len(links)
    for (first, _), together in between.items():
        for rank, index in enumerate(together):
            side = 1 if links[index]["from"] == first else -1
            bends[index] = round(side * (rank - (len(together) - 1) / 2) * 0.28, 2)
            if not bends[index] and crossed(places, signs, links[index]["from"], links[index]["to"]):
                bends[index] = 0.2
    return bends


def wrap_caption(text: str) -> list[str]:
    """A caption in at most `LINES` lines; the whole of it is in the panel and the table."""
    lines: list[str] = []
    for line in textwrap.wrap(text, LINE, break_long_words=False):
        while len(line) > LINE:
            cut = next((i for i in range(LINE, 0, -1) if not _joined(line, i)), LINE)
            lines.append(line[:cut])
            line = line[cut:]
        lines.append(line)
    return lines if len(lines) <= LINES else [*lines[: LINES - 1], lines[LINES - 1][: LINE - 1] + "…"]


def _joined(text: str, cut: int) -> bool:
    """Whether a cut would tear one visible sign apart: an accent, an emoji of several parts."""
    joiner = "\u200d"
    return unicodedata.category(text[cut]) in ("Mn", "Me", "Sk", "Cf") or text[cut - 1] == joiner


def box_of(lines: list[str], shape: str) -> Box:
    """What a point of a shape covers with the lines of its caption."""
    longest = max((sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) for line in lines), default=1)
    width, height = longest * CHARACTER / 2, len(lines) * TEXT
    if shape in _INSIDE:
        stretch = 1.42 if shape == "ellipse" else 1.0
        half = (height / 2 + 8) * stretch
        return Box(width * stretch + 10, width * stretch + 10, half, half)
    return Box(max(width, SIZE), max(width, SIZE), SIZE + 4, SIZE + 6 + height)


@cache
def _asset(name: str) -> str:
    return files("graph").joinpath("drawing", name).read_text(encoding="utf-8")


@cache
def vis_network() -> str:
    """vis-network as pyvis carries it, licence notice included, without the pointer to its source map."""
    text = files("pyvis").joinpath("templates/lib/vis-9.1.2/vis-network.min.js").read_text(encoding="utf-8")
    text = text.partition("//# sourceMappingURL=")[0]
    if "</script" in text.lower() or "@license" not in text:
        raise RuntimeError("the vis-network in pyvis is not the one this page was made for")
    return text


def _policy(scripts: list[str], style: str) -> str:
    def source(text: str) -> str:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        return f"'sha256-{digest}'"

    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(map(source, scripts))}",
            f"style-src {source(style)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )
