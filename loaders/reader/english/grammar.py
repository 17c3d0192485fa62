"""A little English grammar over masked sentences: the small words, and what a sentence is once it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.reader.story import SIGNS, Told

TOKEN = re.compile(r"[\ue000-\ue007]|[A-Za-z]+(?:['-][A-Za-z]+)*'?|\d[\d.,]*|[^\s\w]")
PERSON, OUTLET, BODY, COURT = SIGNS["Person"], SIGNS["Outlet"], SIGNS["Organization"], SIGNS["Court"]
ARTICLE, DATE, MONEY = SIGNS["Article"], SIGNS["Date"], SIGNS["Money"]
BE = frozenset("was were is are been be being am get got gets".split())
HAVE = frozenset("has have had having".split())
MODALS = frozenset("will would shall may might can could should must cannot can't couldn't won't wouldn't".split())
ADVERBS = frozenset(
    "yet also then later again already just finally first each both once only still since soon thus therefore first subsequently ultimately eventually initially"
    " earlier partly partially fully again twice too now meanwhile either formally officially unlawfully jointly immediately instead again first-ever ever".split()
)
DETERMINERS = frozenset("the a an his her its their this that these those every any each another".split())
PREPOSITIONS = frozenset(
    "of in on against over to for about from with at under into by between after during regarding concerning".split()
)
PRONOUNS = frozenset("it this that them which one other latter second he she they him her who".split())
BARRIERS = frozenset((";", "–", ":", "|"))


@dataclass(slots=True)
class Word:
    """A word or sign of a sentence, with what it may be."""

    low: str
    start: int
    end: int
    nouns: frozenset[str] = frozenset()
    # Verb classes, with the tense and the number of words that belong to the verb.
    verbs: tuple[str, ...] = ()
    tense: str = ""


@dataclass(slots=True)
class Act:
    """A verb told as done: its classes, whether it is passive, and whether the opposite is told."""

    place: int
    classes: tuple[str, ...]
    passive: bool = False
    refused: bool = False
    # The verb has no helper and no object: "Appeal dismissed".
    bare: bool = False


@dataclass(slots=True)
class Parsed:
    """A sentence in words, with the acts that it tells."""

    told: Told
    words: list[Word]
    acts: list[Act] = field(default_factory=list)
    # A judgment was told before in the same case.
    judged: bool = False

    def low(self, place: int) -> str:
        """The word at a place, in small letters; empty outside."""
        return self.words[place].low if 0 <= place < len(self.words) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place in the masked text of the words from `first` to `last`."""
        return self.words[first].start, self.words[last].end
