"""Whether a pronoun says whose something is, or is somebody of whom it is told."""

from __future__ import annotations

import re

from loaders.reader.russian.clause import Clauses
from loaders.reader.story import Story


def possessive(story: Story, one: Clauses, index: int) -> bool:
    """Whether `его` says whose the next word is: `запретил его распространение`."""
    unit, after = one.told.units[one.words[index].start][0], one.words[index + 1 : index + 2]
    if not unit.silent or story.reading.low[unit.start : unit.end] not in ("его", "ее", "её") or not after:
        return False
    word = after[0]
    return bool(_NAMED_THING.search(word.text)) and not word.finite and not word.classes & _SAID_OF


# Nouns and adjectives by their endings; and what is said of somebody: `признал его виновным`.
_NAMED_THING = re.compile(r"[а-я]{3,}(?:ие|ия|ию|ием|ии|ый|ая|ое|ые|ых|ую|ого|ому|а|у|ы|и|е|ой|ом|ей|ов|ь)\Z")
_SAID_OF = frozenset(("guilty", "innocent", "suspect", "number"))
