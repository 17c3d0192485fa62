"""The words of the interface, one file a language; what the data says stays in the language it was written in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from graph.wording import words as plain_words

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""Languages of the interface by their code, each in its own words."""


_WORDED = frozenset(
    {"kind", "charge", "code", "gender", "instance", "outcome", "specialisation", "stage", "stance", "status", "unit"}
)
"""Fields that hold a word of the vocabulary."""


class Texts:
    """The texts of one language; calling it with a key gives a text, with its `{places}` filled in."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = catalogue(language)

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key, plain; values are put in as they are."""
        return self._texts[key].format(**values) if values else self._texts[key]

    def word(self, name: str) -> str:
        """A word of the vocabulary: a label, a relation type, a status; in English letters if it has no text."""
        return self._texts.get(f"word.{name}", plain_words(name))

    def field(self, caption: str) -> str:
        """The name of a field, as `graph.wording.facts` captions it; in English if it has no text."""
        return self._texts.get(f"field.{caption}", caption)

    def value(self, caption: str, text: str) -> str:
        """What stands in a field: a word of the vocabulary is told in the language, anything else is as it is."""
        return self._texts.get(f"word.{text.replace(' ', '_')}", text) if caption in _WORDED else text


@cache
def catalogue(language: str) -> dict[str, str]:
    """Every text of a language by its key."""
    text = files("queries").joinpath("explorer", "languages", f"{language}.json").read_text(encoding="utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def preferred(accepted: str, chosen: str | None) -> str:
    """The language to use: the one chosen before, else the first accepted by the browser that there is."""
    if chosen in LANGUAGES:
        return str(chosen)
    return next((code for code in _codes(accepted) if code in LANGUAGES), "en")


def _codes(accepted: str) -> Iterable[str]:
    return (part.split(";")[0].strip()[:2].lower() for part in accepted[:200].split(","))
