"""The default extractor: our own rules, deterministic and offline."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from graph.vocabulary import Role
from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.reading import VERSION, Reading, candidate
from loaders.reader.story import Story
from loaders.reader.wrapping import Unindented

_CYRILLIC, _LATIN = re.compile(r"[А-Яа-яЁё]"), re.compile(r"[A-Za-z]")
ROLE_ORDER = tuple(role.value for role in Role)


class Rules:
    """Reads English and Russian reports by rules."""

    name = "rules"
    version = VERSION

    def extract(self, document: Document) -> list[Candidate]:
        """Everything the rules find, in the order of the text."""
        unindented = Unindented(document)
        reading = Reading.of(unindented.document)
        if not reading.sentences:
            return []
        if russian(document.text):
            from loaders.reader.russian.pack import read_story
        else:
            from loaders.reader.english.pack import read_story

        story, facts = read_story(reading)
        candidates = [*_document(reading), *_mentions(reading), *_roles(story), *facts]
        found = unindented.back(candidates)
        return sorted(found, key=lambda one: (one.start, one.end, one.kind, one.label or ""))


class RulesWithDictionary(Rules):
    """The rules with a dictionary of Russian (pymorphy3), which knows more given names and their cases."""

    name = "ru"

    def available(self) -> bool:
        """Whether the dictionary is installed."""
        from loaders.reader.russian.dictionary import use_dictionary

        there = use_dictionary(True)
        use_dictionary(False)
        return there

    def extract(self, document: Document) -> list[Candidate]:
        """As the rules do, with the dictionary switched on."""
        from loaders.reader.russian.dictionary import use_dictionary

        use_dictionary(True)
        try:
            return [replace(one, extractor=self.name) for one in super().extract(document)]
        finally:
            use_dictionary(False)


def _document(reading: Reading) -> list[Candidate]:
    header = reading.header
    if header.title is None:
        return []
    start, end = header.title
    value = {
        "title": " ".join(reading.text[start:end].split()),
        "period": header.period,
        "published": header.published,
        "publisher": header.publisher,
    }
    return [candidate(reading, "document", start, end, value, inferred=header.inferred)]


def _roles(story: Story) -> list[Candidate]:
    """One candidate a person: what the report calls them, at the first place that shows it."""
    found = []
    for person, roles in story.roles.items():
        shown = [role for role in ROLE_ORDER if role in roles]
        if len(shown) > 1:
            shown = [role for role in shown if role != "other"]
        place = min(roles[role] for role in shown)
        found.append(candidate(story.reading, "role", *place, {"person": person, "roles": shown}, confidence=0.8))
    return found


def _mentions(reading: Reading) -> list[Candidate]:
    """One candidate for each surface form and value, at its first place."""
    forms: dict[tuple[str, str, str], list[Any]] = {}
    for one in sorted(reading.mentions, key=lambda one: (one.start, one.end)):
        if one.silent:
            continue
        surface = " ".join(reading.text[one.start : one.end].split())
        key = (one.label, surface.casefold(), json.dumps(one.value, sort_keys=True, ensure_ascii=False))
        forms.setdefault(key, []).append(one)
    return [
        candidate(
            reading,
            "mention",
            places[0].start,
            places[0].end,
            places[0].value,
            label=places[0].label,
            inferred=places[0].inferred,
            confidence=places[0].confidence,
            also=tuple((one.start, one.end) for one in places[1:]),
        )
        for places in forms.values()
    ]


def russian(text: str) -> bool:
    """Whether a text is mostly in Cyrillic letters."""
    cyrillic = len(_CYRILLIC.findall(text))
    return cyrillic > len(_LATIN.findall(text))
