"""The answer to a question as a graph that can be drawn, walked and measured.

Records are the plain ones of `graph.table`: a node is `{"id", "labels", "properties"}`, a relation
`{"id", "type", "start", "end", "properties"}`, a path `{"nodes", "relations"}`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from graph.output import shown
from graph.schema import NODES, RELATIONS
from graph.vocabulary import Review, Sensitivity, Stance, Status
from graph.wording import backwards, date_words, kind_of, phrase, sentence

if TYPE_CHECKING:
    import networkx as nx

Record = Mapping[str, Any]

CONTESTING = frozenset({Stance.DENIED, Stance.DISPUTED})
"""Stances of those who do not accept a claim."""

WITHHELD = "a minor (name withheld)"
"""What stands in a picture for the name of a child."""


@dataclass
class Records:
    """The nodes and the relations that were found in an answer, each once, by id."""

    nodes: dict[str, Record] = field(default_factory=dict)
    relations: dict[str, Record] = field(default_factory=dict)

    def missing(self) -> list[str]:
        """Ids of nodes at which a relation starts or ends and which the answer does not hold."""
        ends = {str(relation[end]) for relation in self.relations.values() for end in ("start", "end")}
        return sorted(ends - self.nodes.keys())


def collect(value: Any) -> Records:
    """Every node and relation inside a value: the rows of a `Table`, a row, a path, lists and maps of these.

    Anything else (names, counts, dates) is passed over. Of two records of one node the fuller one is kept.
    """
    found = Records()
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Mapping):
            if item.keys() >= {"id", "labels", "properties"}:
                _keep(found.nodes, item)
            elif item.keys() >= {"id", "type", "start", "end", "properties"}:
                _keep(found.relations, item)
            else:
                waiting.extend(item.values())
        elif isinstance(item, list | tuple | set | frozenset):
            waiting.extend(item)
    return found


def _keep(known: dict[str, Record], record: Record) -> None:
    old = known.get(str(record["id"]))
    if old is None or len(record["properties"] or {}) > len(old["properties"] or {}):
        known[str(record["id"])] = record


def view(
    nodes: Iterable[Record], relations: Iterable[Record], *, withhold: bool = True, shortcuts: bool = True
) -> nx.MultiDiGraph[str]:
    """A graph of records; parallel relations stay apart, under their ids as edge keys.

    Every node has `label` (the most specific one), `labels`, `name`, `caption` (the name, with what tells
    it from others of that name), `status`, `review`, `sensitivity`, `sources` (texts SOURCE:START-END),
    `sourced` (whether it needs one), `disputed`, and the other `properties`. Every edge has `type`, `sentence`,
    `phrase`, `arrow` (the end that the sentence leads to), `status`, `review`, `sensitivity`, `sources`,
    `disputed` (its own stance, or that of a parallel claim, contests it), `derived` and `properties`. A node
    that is known only as the end of a relation has the label "Thing".

    Args:
        nodes: records of nodes; a later record of the same id replaces an earlier one.
        relations: records of relations.
        withhold: leave out the names of children, also where another text repeats them.
        shortcuts: keep derived relations that stand for a case or an event which is among the nodes itself.
    """
    import networkx as nx

    things = {str(node["id"]): node for node in nodes}
    links = {str(relation["id"]): relation for relation in relations}
    for end in Records(things, links).missing():
        things[end] = {"id": end, "labels": [], "properties": {"name": f"something not read (id {end[:6]})"}}
    if not shortcuts:
        links = {key: link for key, link in links.items() if not _spelled_out(link, things)}
    if withhold:
        things, links = _withheld(things, links)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    captions = _captions(things, links)
    for key in sorted(things):
        properties = dict(things[key]["properties"] or {})
        label = kind_of(things[key]["labels"])
        graph.add_node(
            key,
            label=label,
            labels=sorted(set(things[key]["labels"]) - {"Entity"}),
            name=shown(properties.get("name")) or key,
            caption=captions[key],
            disputed=properties.get("stance") in CONTESTING,
            # Documents and what was never read are no facts, so they need no source.
            sourced=NODES[label].sourced if label in NODES else bool(things[key]["labels"]),
            properties=properties,
            **_marks(properties),
        )
    contested = {_claim(link) for link in links.values() if _contests(link)}
    for key in sorted(links):
        link = links[key]
        start, end = str(link["start"]), str(link["end"])
        properties = dict(link["properties"] or {})
        graph.add_edge(
            start,
            end,
            key=key,
            type=str(link["type"]),
            sentence=sentence(link, captions[start], captions[end]),
            phrase=phrase(link),
            arrow="from" if backwards(str(link["type"])) else "to",
            disputed=_claim(link) in contested,
            derived=bool((kind := RELATIONS.get(str(link["type"]))) and kind.derived),
            properties=properties,
            **_marks(properties),
        )
    return graph


def _spelled_out(link: Record, things: Mapping[str, Record]) -> bool:
    """Whether a relation is a shortcut for something that is in the picture at length."""
    kind = RELATIONS.get(str(link["type"]))
    stands_for = {(link["properties"] or {}).get(field) for field in ("case", "event")}
    return bool(kind and kind.derived and stands_for & things.keys())


def _marks(properties: Mapping[str, Any]) -> dict[str, Any]:
    sources = properties.get("sources") or []
    return {
        "status": str(properties.get("status") or Status.STATED),
        "review": str(properties.get("review") or Review.CONFIRMED),
        "sensitivity": str(properties.get("sensitivity") or Sensitivity.PUBLIC),
        "sources": tuple(shown(source) for source in ([sources] if isinstance(sources, str) else sources)),
    }


def _claim(link: Record) -> tuple[str, str, str]:
    """What a relation says, whoever says it: claims that agree in this are for and against one thing."""
    return str(link["type"]), str(link["start"]), str(link["end"])


def _contests(link: Record) -> bool:
    properties = link["properties"] or {}
    stances = {properties.get("stance"), *(properties.get("stances") or ())}
    return properties.get("disputed") is True or not CONTESTING.isdisjoint(stances)


def _captions(things: Mapping[str, Record], links: Mapping[str, Record]) -> dict[str, str]:
    """A name for each node that no other node of the picture has."""
    names = {key: shown((node["properties"] or {}).get("name")) or key for key, node in things.items()}
    around: dict[str, list[str]] = defaultdict(list)
    for link in sorted(links.values(), key=lambda one: (str(one["type"]), names[str(one["end"])])):
        around[str(link["start"])].append(names[str(link["end"])])
    groups: dict[str, list[str]] = defaultdict(list)
    for key, name in names.items():
        groups[name.casefold()].append(key)
    for keys in groups.values():
        if len(keys) == 1:
            continue
        hints = {key: [*_hints(things[key]), *around[key]] for key in keys}
        for key in sorted(keys):
            others = Counter(hint for other in keys if other != key for hint in set(hints[other]))
            told = next((hint for hint in hints[key] if not others[hint]), f"id {key[:6]}")
            names[key] = f"{names[key]} [{told}]"
    return names


def _hints(node: Record) -> list[str]:
    """What may tell a node from another of the same name, the most telling first."""
    properties = node["properties"] or {}
    hints = [kind_of(node["labels"]).lower()]
    if isinstance(properties.get("date"), str):
        hints.append(date_words(properties["date"]))
    hints += [
        shown(properties[one]) for one in ("position", "city", "platform", "kind", "stage") if properties.get(one)
    ]
    return hints


def _withheld(things: dict[str, Record], links: dict[str, Record]) -> tuple[dict[str, Record], dict[str, Record]]:
    """The records without the names of children; unnamed groups ("four minors") have none to hide."""
    children = {
        key
        for key, node in things.items()
        if "Person" in node["labels"] and (node["properties"] or {}).get("sensitivity") == Sensitivity.MINOR
    }
    spellings = {
        text
        for key in children
        for text in (things[key]["properties"].get("name"), *(things[key]["properties"].get("names") or ()))
        if text
    }
    if not spellings:
        return things, links
    longest_first = sorted(spellings, key=lambda text: (-len(text), text))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)

    def hidden(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [hidden(item) for item in value]
        return pattern.sub(WITHHELD, value) if isinstance(value, str) else value

    def clean(record: Record, drop: frozenset[str] = frozenset()) -> Record:
        kept = {name: hidden(value) for name, value in record["properties"].items() if name not in drop}
        return {**record, "properties": kept}

    people = {
        key: clean(node, frozenset({"names"}) if key in children else frozenset()) for key, node in things.items()
    }
    return people, {key: clean(link) for key, link in links.items()}
