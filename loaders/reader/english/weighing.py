"""What a sentence tells by the weight of its words, learned from sentences whose facts people listed.

Rules know the wordings that their authors thought of. Beside them stands a linear model: every word and pair of words
of a sentence speaks for or against each kind of fact, and what they say adds up to a probability. The weights are in
`wordings.json`; how they were learned is in `tests/reader/learn_wordings.py`. A weight is a number that can be looked up,
so that for every proposal it can be told which words spoke for it.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from loaders.reader.story import SIGNS

_FILE = Path(__file__).with_name("wordings.json")
_TOKEN = re.compile(r"[\ue000-\ue007]|[^\W\d_\ue000-\ue007]+(?:['’][^\W\d_]+)?|\d+|[,;:()]")
_NAMES = {sign: f"<{label.lower()}>" for label, sign in SIGNS.items()}
_PUNCTUATION = frozenset(",;:()")
# Endings that make no other matter of a word: "fined", "fines"; a stem keeps four letters.
_ENDING = re.compile(r"(?:ations?|ments?|ings?|ed|es|s|ions?|al|ly|ers?|ors?)\Z")
_STEM = 4
_LONGEST = 2


@dataclass(frozen=True, slots=True)
class Weighed:
    """A label with its probability (0 to 1), and the place in the masked sentence of the words that spoke most for it."""

    label: str
    probability: float
    start: int
    end: int


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    if word in _NAMES:
        return _NAMES[word]
    if word[0].isdigit():
        return "0"
    word = word.lower().replace("’", "'")
    if len(word) <= _STEM:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    bare = _ENDING.sub("", word)
    return bare if len(bare) >= _STEM else word


def features(masked: str) -> list[tuple[str, int, int]]:
    """The words and pairs of words of a masked sentence, each once, with their places."""
    tokens = [("^", 0, 0)]
    tokens += [(_stem(match[0]), *match.span()) for match in _TOKEN.finditer(masked)]
    tokens.append(("$", len(masked), len(masked)))
    found: dict[str, tuple[int, int]] = {}
    for first, (word, start, end) in enumerate(tokens):
        if word not in _PUNCTUATION:
            found.setdefault(word, (start, end))
        run = word
        for other, _, last in tokens[first + 1 : first + _LONGEST]:
            run = f"{run} {other}"
            found.setdefault(run, (start, last))
    return [(name, *place) for name, place in found.items()]


@dataclass(frozen=True, slots=True)
class Model:
    """The labels of a kind, what speaks against each before a word is read, and the weights of the words."""

    labels: list[str]
    biases: list[float]
    weights: dict[str, list[tuple[int, float]]]

    def weigh(self, masked: str, least: float) -> list[Weighed]:
        """The labels of a masked sentence with a probability of at least `least`, in their order."""
        every = _features(masked)
        sums = [0.0] * len(self.labels)
        known = [(here, start, end) for name, start, end in every if (here := self.weights.get(name))]
        for here, _, _ in known:
            for place, weight in here:
                sums[place] += weight
        scale, bound = 1 / math.sqrt(len(every)), math.log(least / (1 - least))
        found = []
        for number, label in enumerate(self.labels):
            logit = self.biases[number] + sums[number] * scale
            if logit >= bound:
                _, start, end = max(
                    (weight * (end > start), -start, end)
                    for here, start, end in known
                    for one, weight in here
                    if one == number
                )
                found.append(Weighed(label, 1 / (1 + math.exp(-logit)), -start, end))
        return found


@lru_cache(maxsize=16)
def _features(masked: str) -> list[tuple[str, int, int]]:
    """Steps and their outcomes ask for the same sentence."""
    return features(masked)


def weigh(masked: str, kind: str, least: float) -> list[Weighed]:
    """The labels of a kind ("step" or "outcome") that a masked sentence tells with a probability of at least `least`."""
    return models()[kind].weigh(masked, least)


@cache
def models() -> dict[str, Model]:
    """The learned model of each kind."""
    return {
        kind: Model(
            data["labels"],
            data["biases"],
            {
                name: [(int(label), float(weight)) for label, weight in zip(flat[::2], flat[1::2], strict=True)]
                for name, flat in data["weights"].items()
            },
        )
        for kind, data in json.loads(_FILE.read_text(encoding="utf-8")).items()
    }
