"""The automatic key of a court, an agency or an outlet: equal for names that are one body beyond doubt.

It is made of what the name says (specialisation, level, places, number, the entry of the alias table), so it needs no
other name to compare with and stays what it is when more is loaded. Two names with one key are always "same" to
`graph.names.compare`; names that are merely the same by comparison and have two keys are put to a person.
"""

from __future__ import annotations

import json

from graph.aliases import AliasTable
from graph.bodies import Body, agency, court
from graph.body_match import compare_agencies, compare_courts, compare_outlets
from graph.body_words import bare
from graph.outlet_names import outlet

_READ = {"Court": court, "Organization": agency, "Outlet": outlet}
_COMPARE = {"Court": compare_courts, "Organization": compare_agencies, "Outlet": compare_outlets}
LABELS = tuple(_READ)
CERTAIN = 0.80
"""A name that is not "same" as itself ("the police", "district court") says too little to join anything."""


def body_key(label: str, name: str, aliases: AliasTable | None = None) -> str | None:
    """The automatic key of a name of a body; None when the name alone does not say which body it is."""
    body = _READ[label](name, aliases)
    if _COMPARE[label](name, name, aliases).score < CERTAIN or not _says_which(label, body):
        return None
    parts: list[object] = [body.alias, sorted(body.attributes.items()), sorted(map(_place, body.places)), body.number]
    if label == "Outlet" and body.alias:
        parts = [body.alias]
    elif label == "Outlet":
        parts.append("".join(body.words))
    elif label == "Organization":
        parts.append(sorted(body.words))
    return json.dumps(parts, ensure_ascii=False)


def _place(place: str) -> str:
    """A place that the alias table does not know, without the link of an adjective (Жарминский is Zharma's)."""
    return place if place[:1].isupper() else bare(place)


def _says_which(label: str, body: Body) -> bool:
    """Whether the name is more than "a court in Shymkent"."""
    if label == "Court":
        return bool({"specialisation", "level"} & body.attributes.keys())
    return bool(body.alias or body.words or body.places)
