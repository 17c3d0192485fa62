"""The dictionary of Russian (pymorphy3) of the `[ru]` extra: it knows more names, and which words are none."""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1)
def _analyzer() -> Any | None:
    """The dictionary, when the `[ru]` extra is installed; it is loaded once."""
    try:
        import pymorphy3
    except ImportError:
        return None
    return pymorphy3.MorphAnalyzer()


_switch = {"dictionary": False}


def use_dictionary(on: bool) -> bool:
    """Switch the dictionary on or off; whether it is there."""
    _switch["dictionary"] = on
    return not on or _analyzer() is not None


def dictionary_on() -> bool:
    """Whether the dictionary is asked for."""
    return _switch["dictionary"]


@lru_cache(maxsize=20000)
def in_dictionary(word: str) -> bool:
    """Whether the dictionary knows a word as a given name in the nominative."""
    analyzer = _analyzer()
    if analyzer is None:
        return False
    return analyzer.word_is_known(word.casefold()) and any(
        "Name" in parse.tag and "nomn" in parse.tag and parse.score > 0.2 for parse in analyzer.parse(word)[:3]
    )


def common_noun(word: str) -> bool:
    """Whether the dictionary, when it is on, knows a word and none of its readings is a name."""
    return _switch["dictionary"] and _common_noun(word)


@lru_cache(maxsize=20000)
def _common_noun(word: str) -> bool:
    analyzer = _analyzer()
    if analyzer is None or not analyzer.word_is_known(word.casefold()):
        return False
    return not any(
        {"Name", "Surn", "Patr"} & set(str(parse.tag).replace(" ", ",").split(",")) for parse in analyzer.parse(word)
    )
