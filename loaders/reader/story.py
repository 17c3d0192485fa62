"""Sentences with a sign for every name and value, so that patterns speak of them: `<P> was fined <M>`.

A pattern is written with the signs `<P>` person, `<O>` outlet, `<G>` organisation, `<C>` court, `<A>`
article, `<D>` date, `<M>` money, `<L>` place; `<X>` is any of the first three, and `<PP>` a list of
persons, `<[PO]>` either of two. What a pattern finds is translated back to places in the text and to the mentions.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from loaders.reader.clusters import Cluster
from loaders.reader.layout import Sentence
from loaders.reader.reading import Mention, Reading
from loaders.reader.sifting import Sifted

SIGNS = {
    "Person": "\ue000",
    "Outlet": "\ue001",
    "Organization": "\ue002",
    "Court": "\ue003",
    "Article": "\ue004",
    "Date": "\ue005",
    "Money": "\ue006",
    "Place": "\ue007",
}
_LETTERS = {
    "P": "Person",
    "O": "Outlet",
    "G": "Organization",
    "C": "Court",
    "A": "Article",
    "D": "Date",
    "M": "Money",
    "L": "Place",
}
_P = SIGNS["Person"]
_ANY_OF = re.compile(r"<\[([A-Z]+)\]>")
_LIST = rf"{_P}(?:(?:, ?| and | и |, and | as well as | & ){_P})*"


@lru_cache(maxsize=2000)
def pattern(text: str) -> Sifted:
    """A pattern over masked sentences; capital and small letters are the same to it."""
    text = text.replace("<PP>", f"(?:{_LIST})")
    text = text.replace("<X>", f"[{SIGNS['Person']}{SIGNS['Outlet']}{SIGNS['Organization']}]")
    text = _ANY_OF.sub(lambda match: f"[{''.join(SIGNS[_LETTERS[letter]] for letter in match[1])}]", text)
    for letter, label in _LETTERS.items():
        text = text.replace(f"<{letter}>", SIGNS[label])
    return Sifted(text)


@dataclass(slots=True)
class Told:
    """A sentence as told: its masked text, and what the signs stand for."""

    sentence: Sentence
    masked: str
    places: list[int]
    units: dict[int, list[Mention]]
    # Places (in the masked text) inside longer quotations: what is said there is not told as fact.
    quoted: list[tuple[int, int]] = field(default_factory=list)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the text of a piece of the masked text."""
        first = self.places[start]
        last_units = self.units.get(end - 1)
        last = last_units[0].end if last_units else self.places[end - 1] + 1
        return first, max(last, first + 1)

    def mentions(self, label: str, start: int = 0, end: int | None = None) -> Iterator[Mention]:
        """The mentions of a label inside a piece of the masked text."""
        for place in sorted(self.units):
            if start <= place and (end is None or place < end):
                for one in self.units[place]:
                    if one.label == label:
                        yield one

    def in_quotation(self, place: int) -> bool:
        """Whether a place of the masked text is inside a longer quotation."""
        return any(start <= place < end for start, end in self.quoted)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The clause around a piece of the masked text: up to a semicolon, a dash or the sentence's ends."""
        left = max(self.masked.rfind(mark, 0, start) for mark in (";", " – ", "; ", ": "))
        right = [place for mark in (";", " – ") if (place := self.masked.find(mark, end)) >= 0]
        return left + 1, min(right, default=len(self.masked))

    def near_clause(self, start: int, end: int) -> tuple[int, int]:
        """A narrower clause: also up to ", and", ", but" and the like."""
        left, right = self.clause(start, end)
        for match in _JOINTS.finditer(self.masked, left, right):
            if match.end() <= start:
                left = match.end()
            elif match.start() >= end:
                right = match.start()
                break
        return left, right


_JOINTS = re.compile(
    r",? (?:and|but|while|whereas|а|но|однако|тогда как) (?=(?:on |the |in |then |later |also |was |were |в |на |затем |потом )|[\ue000-\ue007])|, (?:after which|following which|after that|после чего)|, (?:which|who|whose|where|котор\w+) ",
    re.IGNORECASE,
)


def tell(reading: Reading) -> list[Told]:
    """Mask every sentence of a document."""
    mentions = sorted(reading.mentions, key=lambda one: (one.start, -one.end))
    starts = [one.start for one in mentions]
    told = []
    for sentence in reading.sentences:
        characters: list[str] = []
        places: list[int] = []
        units: dict[int, list[Mention]] = {}
        position = sentence.start
        index = bisect_left(starts, sentence.start)
        while position < sentence.end:
            while index < len(mentions) and mentions[index].start < position:
                index += 1
            if index < len(mentions) and mentions[index].start == position and mentions[index].end <= sentence.end:
                first = mentions[index]
                here = [first]
                while index + 1 < len(mentions) and mentions[index + 1].start == position:
                    index += 1
                    if mentions[index].end == first.end:
                        here.append(mentions[index])
                units[len(characters)] = here
                characters.append(SIGNS[first.label])
                places.append(position)
                position = first.end
                index += 1
                continue
            until = min(sentence.end, mentions[index].start if index < len(mentions) else sentence.end)
            _copy(reading.view, position, max(until, position + 1), characters, places)
            position = max(until, position + 1)
        told.append(Told(sentence, "".join(characters), places, units))
    _mark_quotations(reading, told)
    return told


_MARKED = re.compile(r"[\"«»](?=[\ue001\ue002][\"«»])|(?<=[\ue001\ue002])[\"«»]")


def unquoted(told: Told) -> Told:
    """A sentence without the quotation marks around lone names: `the weekly "<O>"`."""
    marks = {match.start() for match in _MARKED.finditer(told.masked)}
    if not marks:
        return told
    kept = [place for place in range(len(told.masked)) if place not in marks]
    where = {old: new for new, old in enumerate(kept)}
    return Told(
        told.sentence,
        "".join(told.masked[place] for place in kept),
        [told.places[place] for place in kept],
        {where[place]: units for place, units in told.units.items()},
        [(bisect_left(kept, start), bisect_left(kept, end)) for start, end in told.quoted],
    )


def _copy(view: str, start: int, end: int, characters: list[str], places: list[int]) -> None:
    """Copy plain text, one space for many."""
    piece = view[start:end]
    if "  " not in piece and "\n" not in piece:
        characters.extend(piece)
        places.extend(range(start, end))
        return
    for place in range(start, end):
        character = view[place]
        if character.isspace():
            if characters and characters[-1] == " ":
                continue
            character = " "
        characters.append(character)
        places.append(place)


def _mark_quotations(reading: Reading, told: list[Told]) -> None:
    """Note in every sentence what of it is quoted speech: quotations of more than a name's words."""
    long = [quote.inner for quote in reading.quotes if reading.view.count(" ", *quote.inner) >= 3]
    ends = [end for _, end in long]
    for one in told:
        for start, end in long[bisect_right(ends, one.sentence.start) :]:
            if start >= one.sentence.end:
                break
            inside = [place for place, at in enumerate(one.places) if start <= at < end]
            if inside:
                one.quoted.append((inside[0], inside[-1] + 1))


@dataclass(slots=True)
class Story:
    """A document as told, with its people and what they are."""

    reading: Reading
    told: list[Told]
    people: list[Cluster]
    roles: dict[str, dict[str, tuple[int, int]]] = field(default_factory=dict)

    def give(self, person: str, role: str, place: tuple[int, int]) -> None:
        """Note a role of a person, with the first place that shows it."""
        self.roles.setdefault(person, {}).setdefault(role, place)

    def has(self, person: str, *roles: str) -> bool:
        """Whether a person has one of the roles."""
        return any(role in self.roles.get(person, {}) for role in roles)

    def parties(self, names: Iterable[str]) -> list[str]:
        """Those of the names who are not judges, lawyers, prosecutors or police, in order and once."""
        return [
            name
            for name in dict.fromkeys(names)
            if not self.has(name, "judge", "lawyer", "prosecutor", "expert")
            and not (self.has(name, "police") and not self.has(name, "plaintiff", "defendant", "attacker", "victim"))
        ]

    def case_sentences(self, case: int) -> list[Told]:
        """The sentences of one case, in order."""
        return [one for one in self.told if one.sentence.case == case]
