"""Patterns that are tried only on texts which hold a word that they cannot do without.

A reader has hundreds of patterns, and a sentence satisfies a few of them. What a pattern needs is worked out from the
pattern itself; looking for a plain word is many times as fast as trying a pattern at every letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

# Signs that stand for mentions in a masked sentence: one of them tells as much as a word of two letters.
_SIGNS = range(0xE000, 0xF900)
_SHORTEST = 2
_MOST = 150


_CAPITAL = re.compile(r"[A-ZА-ЯЁ]|\(\?-i")
# Capitals that name no letter: "\W", "(?P<name>".
_ESCAPED = re.compile(r"\\[A-Za-z]|\(\?P[<=]\w+[>)]")


class Sifted:
    """A pattern that ignores case, with the methods of a compiled one; it finds exactly what that finds."""

    __slots__ = ("_compiled", "_small", "needed", "pattern")

    def __init__(self, text: str) -> None:
        self.pattern = text
        self.needed = _needed_by(text, re.IGNORECASE)
        # Compiling takes long, and a text satisfies the needs of few patterns: each is compiled when one does.
        self._compiled: re.Pattern[str] | None = None
        self._small: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, re.IGNORECASE)
        return self._compiled

    @property
    def small(self) -> re.Pattern[str]:
        """The same for a text in small letters, which takes two thirds of the time; a pattern that names capitals has none."""
        if self._small is None:
            named = _CAPITAL.search(_ESCAPED.sub("", self.pattern))
            self._small = self.compiled if named else re.compile(self.pattern)
        return self._small

    def may_match(self, text: str) -> bool:
        """Whether a text holds a word that every match needs."""
        if self.needed is None:
            return True
        low = _low(text)
        for word in self.needed:  # noqa: SIM110 - this runs for every pattern on every sentence, and any() is slower
            if word in low:
                return True
        return False

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in a text that may match; what they hold is in small letters, their places are those of the text."""
        low = _low(text)
        small = self.small
        if small is self._compiled or len(low) != len(text):
            return self.compiled.finditer(text)
        return small.finditer(low)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, as `re.Pattern.finditer`."""
        return self.compiled.finditer(text) if self.may_match(text) else iter(())

    def search(self, text: str, *between: int) -> re.Match[str] | None:
        """The first match, as `re.Pattern.search`."""
        return self.compiled.search(text, *between) if self.may_match(text) else None

    def match(self, text: str, *between: int) -> re.Match[str] | None:
        """A match at the beginning, as `re.Pattern.match`."""
        return self.compiled.match(text, *between) if self.may_match(text) else None


@cache
def _needed_by(pattern: str, flags: int) -> tuple[str, ...] | None:
    parser: Any = import_module("re._parser")
    return _needed(parser.parse(pattern, flags))


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a long text holds a word that every match of a pattern needs; for patterns that are run over a whole document."""
    needed = _needed_by(pattern.pattern, pattern.flags)
    if needed is None:
        return True
    low = _low(text)
    return any(word in low for word in needed)


_BEGINNING = 4


class Sieve:
    """Many patterns at once: a word that some of them need is looked for once in a text."""

    __slots__ = ("_of_beginning", "_short")

    def __init__(self, patterns: Iterable[Sifted]) -> None:
        of_word: dict[str, list[int]] = {}
        for number, one in enumerate(patterns):
            for word in one.needed or ("",):
                of_word.setdefault(word, []).append(number)
        # The words by how they begin: a sentence has fewer beginnings than there are words.
        self._of_beginning: dict[str, list[tuple[str, list[int]]]] = {}
        self._short: list[tuple[str, list[int]]] = []
        for word, numbers in of_word.items():
            where = self._short if len(word) < _BEGINNING else self._of_beginning.setdefault(word[:_BEGINNING], [])
            where.append((word, numbers))

    def through(self, text: str) -> list[int]:
        """The numbers of the patterns that may match a text, in their order."""
        low = _low(text)
        found: set[int] = set()
        beginnings = _beginnings(text) & self._of_beginning.keys()
        for words in (self._short, *(self._of_beginning[one] for one in beginnings)):
            for word, numbers in words:
                if word in low:
                    found.update(numbers)
        return sorted(found)


@lru_cache(maxsize=400)
def _low(text: str) -> str:
    """In small letters; two signs that a pattern takes for letters of the alphabet become these."""
    return text.lower().replace("ſ", "s").replace("ı", "i")


@lru_cache(maxsize=400)
def _beginnings(text: str) -> frozenset[str]:
    """Every run of a few letters in a text, in small letters."""
    low = _low(text)
    # Four letters as `_BEGINNING` says: this runs for every sentence, and is twice as fast as slices.
    return frozenset(map("".join, zip(low, low[1:], low[2:], low[3:], strict=False)))


def _needed(tree: Any) -> tuple[str, ...] | None:
    """Words in small letters of which every match holds at least one: the most telling such set; None if there is none."""
    sets: list[frozenset[str]] = []
    run = ""
    for operation, argument in [*tree, (None, None)]:
        if str(operation) == "LITERAL":
            run += chr(argument)
            continue
        if run:
            sets.append(frozenset((run.lower(),)))
            run = ""
        inner = _inside(str(operation), argument)
        if inner:
            sets.append(frozenset(inner))
    telling = [one for one in sets if len(one) <= _MOST and _tells(one) >= _SHORTEST]
    if not telling:
        return None
    best = max(telling, key=lambda one: (_tells(one), -len(one)))
    return tuple(sorted(best))


def _tells(words: frozenset[str]) -> int:
    return min(2 if ord(word[0]) in _SIGNS else min(len(word.strip()), 5) for word in words)


def _inside(operation: str, argument: Any) -> tuple[str, ...] | None:
    match operation:
        case "SUBPATTERN":
            return _needed(argument[3])
        case "ATOMIC_GROUP":
            return _needed(argument)
        case "ASSERT":
            return _needed(argument[1])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _needed(argument[2]) if argument[0] > 0 else None
        case "BRANCH":
            ways = [_needed(way) for way in argument[1]]
            return tuple({word for way in ways for word in way or ()}) if all(ways) else None
        case "IN":
            letters = [value for kind, value in argument if str(kind) == "LITERAL"]
            signs = len(letters) == len(argument) and all(letter in _SIGNS for letter in letters)
            return tuple(map(chr, letters)) if signs else None
    return None
