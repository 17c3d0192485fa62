"""Whether two spellings inside one document can name one person."""

from __future__ import annotations

import re

from loaders.reader.naming import folded_name, surname_stem

_INITIAL = re.compile(r"(\w)\.?\Z")


def same_person(left: str, right: str) -> bool:
    """Whether two names can be one person's: an equal surname, and given names that do not contradict.

    An initial agrees with a given name that begins with it, and a missing given name with any. It is
    for spellings met in one document; across documents a person decides.
    """
    one, other = _words(left), _words(right)
    for surname in one:
        if len(surname) < 4:
            continue
        for word in other:
            if _same_surname(surname, word):
                return _agree([w for w in one if w != surname], [w for w in other if w != word])
    return False


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name) if word]


def _same_surname(left: str, right: str) -> bool:
    return len(right) >= 4 and surname_stem(left) == surname_stem(right)


def _agree(left: list[str], right: list[str]) -> bool:
    """Whether what stands beside the surname can be one person's."""
    if not left or not right:
        return True
    return any(_same_given(one, other) for one in left for other in right)


def _same_given(left: str, right: str) -> bool:
    if _INITIAL.match(left) or _INITIAL.match(right):
        return folded_name(left)[:1] == folded_name(right)[:1]
    return folded_name(left) == folded_name(right)
