"""The extractors by name; each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.errors import ExtractorMissing, UsageError

if TYPE_CHECKING:
    from loaders.reader.candidate import Extractor

NAMES = ("rules", "ner", "ru", "llm")


def extractor_named(name: str) -> Extractor:
    """The extractor of that name.

    Raises:
        ExtractorMissing: what it needs is not installed; the message says how to install it.
        UsageError: there is none of that name.
    """
    if name == "rules":
        from loaders.reader.rules import Rules

        return Rules()
    if name == "ru":
        from loaders.reader.rules import RulesWithDictionary

        extractor = RulesWithDictionary()
        if not extractor.available():
            raise ExtractorMissing(
                "The extractor 'ru' needs the dictionary of Russian, which is not installed: install casegraph[ru], or use --extractor rules."
            )
        return extractor
    if name == "ner":
        from loaders.reader.ner import RulesWithModel

        model = RulesWithModel()
        if not model.available():
            raise ExtractorMissing(
                "The extractor 'ner' needs a language model of English names, which is not installed: install casegraph[ner], or use --extractor rules."
            )
        return model
    if name == "llm":
        from loaders.reader.endpoint import Endpoint
        from loaders.reader.llm import LanguageModel

        return LanguageModel(Endpoint.from_environment())
    raise UsageError(f"There is no extractor '{name}'; there are {', '.join(NAMES)}.")
