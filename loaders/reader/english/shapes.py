"""Patterns that tell steps, looked for together: a word that some of them need is looked for once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.grammar import DATE
from loaders.reader.english.undated import undated
from loaders.reader.sifting import Sieve, Sifted

# (step, outcome, weak, pattern)
Shape = tuple[str, str | None, bool, Sifted]
_NOT = re.compile(r"\b(?:not|never|yet to)\b|n't\b")
# "Took her brother, who is not a journalist, to the station".
_ASIDE = re.compile(r", (?:who|which|whose)\b[^,.;]*,")
_PRE_TRIAL = re.compile(r"\b(pre)-(trial)", re.IGNORECASE)
_AROUND = re.compile(r"\(\?<?!(?:[^()]|\([^()]*\))*\)")


def ways(text: str) -> list[str]:
    """The alternatives of a pattern, each a pattern: what one of them needs is looked for by itself."""
    found, depth, start = [], 0, 0
    for match in re.finditer(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]", text):
        depth += (match[0] == "(") - (match[0] == ")")
        if match[0] == "|" and depth == 0:
            found.append(text[start : match.start()])
            start = match.end()
    return [*found, text[start:]]


class Shapes:
    """Many patterns, each tried on the sentences that hold a word which it needs."""

    def __init__(self, shapes: tuple[Shape, ...]) -> None:
        self.shapes = shapes
        # Whether a pattern speaks of a day; the others are looked for in the sentence without days too.
        self.dated = [DATE in one[3].pattern for one in shapes]
        self.denies = [_NOT.search(_AROUND.sub("", one[3].pattern).replace(r"\b", " ")) is not None for one in shapes]
        self.sieve = Sieve(one[3] for one in shapes)

    def told(self, masked: str) -> Iterator[tuple[str, str | None, bool, int, int]]:
        """What a masked sentence tells: step, outcome, whether it may only tell again, and the place."""
        # "Pre-trial" is no trial.
        masked = _PRE_TRIAL.sub(r"\1_\2", masked)
        bare = undated(masked)
        for number in self.sieve.through(masked):
            step, outcome, weak, shape = self.shapes[number]
            if self.dated[number] or bare.text == masked:
                places = [match.span() for match in shape.matches(masked)]
            else:
                places = [bare.span(*match.span()) for match in shape.matches(bare.text)]
            for start, end in places:
                if self.denies[number] or not _NOT.search(_ASIDE.sub("", masked[start:end])):
                    yield step, outcome, weak, start, end
