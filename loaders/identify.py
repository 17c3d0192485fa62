"""Which hand-coded people are one person without anybody having to say so."""

from __future__ import annotations

import re
import unicodedata

from graph.model import entity_id

_INITIAL = re.compile(r"\w{1,2}\.")


def person_id(name: str, scope: str, handle: str) -> str:
    """The id of a coded person.

    Two files mean one person when they give the same full name, a given name and a surname at
    least. An initial or a surname alone says nothing across files, so the handle counts then.
    """
    folded = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    if len(folded.split()) >= 2 and not _INITIAL.search(folded):
        return entity_id("Person", folded)
    return entity_id("Person", scope, handle)
