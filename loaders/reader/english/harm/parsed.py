"""Words, phrases and verbs of a sentence that may tell of harm."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.reader.english.grammar import (
    ADVERBS,
    PREPOSITIONS,
)
from loaders.reader.story import SIGNS, Told

ALL_SIGNS = frozenset(SIGNS.values())
PREPS = PREPOSITIONS | frozenset(
    "through upon onto near behind without towards toward inside outside around across among before via off past up down out per due because despite within along until till since beside belonging".split()
)
MODAL = frozenset("will would shall may might should must".split())
NOT = frozenset(
    "not never n't nor hardly no didn't wasn't weren't isn't hasn't haven't hadn't don't doesn't aren't won't wouldn't can't couldn't cannot neither without nobody".split()
)
DID = frozenset("did do does didn't don't doesn't".split())
# Words with which another clause begins.
JOINS = frozenset(
    "when while who which that whom where whose because although though if as after before unless since until whether once so".split()
)
STOPS = frozenset("; : | – — ( ) ? !".split())
ADVERBIAL = ADVERBS | frozenset("almost back down up off repeatedly longer about even just well three-times".split())
PRONOUNS = frozenset("him her them he she they me us himself herself themselves both".split())


_STRUCK = frozenset("P O HE PRESS FAMILY TEAM BODY THING GEAR OFFICE HOME OUTLET".split())


@dataclass(slots=True)
class Token:
    """A word or sign."""

    low: str
    start: int
    end: int
    classes: frozenset[str] = frozenset()


@dataclass(slots=True)
class Phrase:
    """A noun phrase with the preposition before it: `in front of their camera`."""

    prep: str
    first: int
    last: int
    # Classes of its head noun, and of every word of it; `P` and `O` for people and outlets, `HE` for pronouns.
    head: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


@dataclass(slots=True)
class Verb:
    """A verb of harm where it stands."""

    place: int
    end: int
    classes: tuple[str, ...]
    tense: str
    # done, not (denied), refused, tried, forced (made to do it), promised; empty when it is no fact.
    status: str
    passive: bool
    # Neither a helper nor an object tells whether it is active or passive.
    open: bool
    subject: list[Phrase] = field(default_factory=list)
    after: list[Phrase] = field(default_factory=list)

    def strikes(self) -> bool:
        """Whether what it would befall is somebody of the press, a body, or what can be broken: no "finish the story"."""
        return any(phrase.head & _STRUCK for phrase in self.after[:1])


@dataclass(slots=True)
class Clauses:
    """A sentence in words, phrases and verbs of harm."""

    told: Told
    tokens: list[Token]
    phrases: list[Phrase] = field(default_factory=list)
    verbs: list[Verb] = field(default_factory=list)

    def low(self, place: int) -> str:
        """The word at a place; empty outside."""
        return self.tokens[place].low if 0 <= place < len(self.tokens) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place in the masked text of the words from `first` to `last`."""
        return self.tokens[first].start, self.tokens[last].end
