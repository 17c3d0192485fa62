"""On whom a sanction is: the people named beside it, else those whom the case was last about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from loaders.reader.reading import Mention
from loaders.reader.story import SIGNS, Story, Told

_P = SIGNS["Person"]
CIVIL = ("damages", "apology_or_retraction")
# "Aibek and Dana": who is joined to a person in a list.
_PEOPLE = re.compile(rf"{_P}(?:(?:, ?| and | и |, and | as well as | & ){_P})+")
# "Mr Aibek: three years; Ms Dana: two": the name is a label of the clause.
_LABEL = re.compile(rf"{_P}[^:;{_P}]{{0,40}}(?::|–|-) ?\Z")
_NEXT_LABEL = re.compile(rf",? {_P}[^:;,{_P}]{{0,40}}(?::| –)")
# A paragraph that begins with its date begins anew.
_DATED = re.compile(rf"\W{{0,3}}{SIGNS['Date']}")
_FAR = 90
_HURT = ("plaintiff", "official", "attacker")
_APART = ("plaintiff", "victim", "official", "attacker", "other")


@dataclass(frozen=True, slots=True)
class Sides:
    """How a language tells the sides of a sanction."""

    # A person who asks, and one who is to receive; both begin or end at the person's sign.
    asking: re.Pattern[str]
    receiving: re.Pattern[str]
    # An outlet or a body is liable, or asked to be.
    body: re.Pattern[str] | None = None
    # A person whom the verb of a penalty is done to, and words for more than one of those told of.
    struck: re.Pattern[str] | None = None
    hit: re.Pattern[str] | None = None
    several: re.Pattern[str] | None = None
    # Whom a sanction is aimed at, right behind it; who was sued; and whom the deed was done to.
    aimed: re.Pattern[str] | None = None
    sued: re.Pattern[str] | None = None
    # A body behind a sanction, which bears it alone.
    of_a_body: re.Pattern[str] | None = None
    wronged: re.Pattern[str] | None = None
    # Words for all whom the case is against.
    jointly: re.Pattern[str] | None = None
    # How many of the people told of last are still thought of when the next case begins.
    carried: int = 0

    def apart(self, told: Told) -> set[str]:
        """Who asks for damages, or is to get them, and so does not bear them."""
        return self._told_by((self.asking, self.receiving), told)

    def hurt(self, told: Told) -> set[str]:
        """Whom the deed was done to: "two years for slander of the deputy"."""
        return self._told_by((self.wronged,), told)

    def _told_by(self, patterns: Iterable[re.Pattern[str] | None], told: Told) -> set[str]:
        return {
            one.value["name"]
            for pattern in patterns
            if pattern
            for match in pattern.finditer(told.masked)
            for one in told.mentions("Person", *match.span(match.lastgroup or "p"))
        }


@dataclass(slots=True)
class Scene:
    """The sentences of a case that were told, the last ones last, and whom they tell of."""

    story: Story
    sides: Sides
    case: int = -1
    told: list[Told] = field(default_factory=list)

    def enter(self, case: int) -> None:
        """Begin the next case, unless it is the same."""
        if case != self.case:
            self.told, self.case = self.told[-self.sides.carried :] if self.sides.carried else [], case

    def names(self, told: Told, low: int, high: int, apart: Iterable[str] = ()) -> list[str]:
        """The parties that a piece of a sentence names, but for those `apart`; "his" is one only where nobody is named."""
        every = [one for one in told.mentions("Person", low, high) if one.value["name"] not in apart]
        clear = [one for one in every if not (one.silent and self._owner(one))]
        return self.story.parties(one.value["name"] for one in clear or every)

    def _owner(self, one: Mention) -> bool:
        return self.story.reading.low[one.start : one.end] in ("his", "her", "their")

    def bearers(self, told: Told, kind: str, stage: str, place: tuple[int, int]) -> list[str]:
        """The defendants named in a sanction's clause, else in its sentence, else those told of last.

        What the law only threatens with is on nobody who is not named beside it; who asks for damages, or is
        to get them, does not bear them.
        """
        if kind == "blocking":
            # It is on a site, not on those who run it.
            return []
        civil = kind in CIVIL
        apart = self.sides.apart(told) if civil else self.sides.hurt(told)
        struck = self._struck(told, *place, civil)
        if not struck and self.sides.of_a_body and self.sides.of_a_body.match(told.masked, place[1]):
            return []
        struck = struck or self._aimed_at(told, place[1], civil, apart)
        if struck:
            return struck
        every = self._all_of_them(told, civil, apart)
        if every:
            return every
        for low, high in (_piece(told, *place), (0, len(told.masked))):
            names = self.names(told, low, high, apart)
            fit = self._defendants(names, apart)
            if fit:
                return fit
            if low and self._on_a_body(told, low, high, place[1]):
                return []
            others = [name for name in names if name not in apart and not self.story.has(name, "plaintiff")]
            if civil and len(names) != len(others):
                others = [name for name in others if self.story.has(name, "journalist", "activist")]
            if others:
                return others
        if stage == "statutory" or self._on_a_body(told, 0, len(told.masked), place[1]):
            return []
        return self._before(told, civil, apart) or self._hero(told, apart) or self._accused_alone(told, civil, apart)

    def _struck(self, told: Told, start: int, end: int, civil: bool) -> list[str]:
        """Who was fined or sentenced, by the verb nearest before a sanction in its sentence."""
        low, high = told.clause(start, end)
        every = list(self.sides.struck.finditer(told.masked, low, high)) if self.sides.struck else []
        for match in self.sides.hit.finditer(told.masked, low, high) if self.sides.hit else ():
            # Damages are paid by who is ordered to, and "stripped her" says little where "her" is nobody accused.
            if match["pays"] or not civil:
                every.append(match)
        before = [match for match in every if match.start() < end and start - match.end() < _FAR]
        best = max(before, key=lambda match: match.end("p"), default=None)
        if best is None:
            return []
        clear = {one.value["name"] for one in told.mentions("Person", *best.span("p")) if not one.silent}
        names = self.names(told, *best.span("p"))
        return [
            one for one in names if one in clear or best.re is self.sides.struck or self.story.has(one, "defendant")
        ]

    def _all_of_them(self, told: Told, civil: bool, apart: set[str]) -> list[str]:
        """All whom the case was told to be against, for "the defendants are to pay jointly", if they are two or more."""
        if not (self.sides.jointly and self.sides.jointly.search(told.masked)):
            return []
        names = [name for one in [*self.told, told] for name in self.names(one, 0, len(one.masked))]
        fit = [name for name in dict.fromkeys(names) if name not in apart and not self.story.has(name, "plaintiff")]
        fit = [name for name in fit if self.story.has(name, "defendant", *(("journalist",) if civil else ()))]
        return fit if len(fit) > 1 else []

    def _aimed_at(self, told: Told, end: int, civil: bool, apart: set[str]) -> list[str]:
        """Whom a sanction is put on behind it: "20 MCI, went to the editor X", or who was sued in its sentence."""
        match = self.sides.aimed.match(told.masked, end) if self.sides.aimed else None
        if match:
            return [name for name in self.names(told, *match.span("p")) if name not in apart]
        sued = self.sides.sued.search(told.masked) if civil and self.sides.sued else None
        return self.names(told, *sued.span("p")) if sued else []

    def _on_a_body(self, told: Told, low: int, high: int, end: int) -> bool:
        """Whether a body bears it: told before the sanction, or behind it up to the next thing."""
        stop = told.masked.find(" and ", end, high)
        return bool(self.sides.body and self.sides.body.search(told.masked, low, stop if stop >= 0 else high))

    def _before(self, told: Told, civil: bool, apart: set[str]) -> list[str]:
        """Whom the sentences before told of: those of the paragraph, then of the case."""
        block = told.sentence.block
        first = next(one for one in self.story.told if one.sentence.block == block)
        if first is told:
            ahead = self._ahead(told, apart)
            if ahead:
                return ahead
        here = [one for one in self.told if one.sentence.block == block]
        there = [] if _DATED.match(first.masked) else self.told[: len(self.told) - len(here)]
        for near in (here, there):
            parties = [(one, self.names(one, 0, len(one.masked))) for one in reversed(near)]
            for one, names in parties:
                fit = self._defendants(names, apart)
                if fit or (self.sides.body and self.sides.body.search(one.masked)):
                    return fit
            for _, names in parties:
                others = [name for name in names if name not in apart and not self.story.has(name, *_APART)]
                if others and (not civil or self.story.has(others[0], "journalist", "activist")):
                    return others if self.sides.several and self.sides.several.search(told.masked) else others[:1]
        return []

    def _ahead(self, told: Told, apart: set[str]) -> list[str]:
        """Whom the next sentence of a paragraph names that begins like a headline: "Two years for a post. Blogger X"."""
        here = [one for one in self.story.told if one.sentence.block == told.sentence.block][1:2]
        return [name for one in here for name in self._defendants(self.names(one, 0, len(one.masked)), apart)]

    def _hero(self, told: Told, apart: set[str]) -> list[str]:
        """The one person whom the title of the report names, unless the paragraph has named somebody else."""
        title = self.story.told[0]
        names = self.names(title, 0, len(title.masked))
        if len(names) != 1 or names[0] in apart or self.story.has(names[0], *_HURT):
            return []
        here = [one for one in (*self.told, told) if one.sentence.block == told.sentence.block]
        return names if all(self.names(one, 0, len(one.masked)) in ([], names) for one in here) else []

    def _accused_alone(self, told: Told, civil: bool, apart: set[str]) -> list[str]:
        """The one person whom a report of one case accuses, where a paragraph names no other party."""
        accused = [name for name in self.story.roles if self.story.has(name, "defendant")]
        if civil or len(accused) != 1 or accused[0] in apart:
            return []
        named = {one.sentence.block for one in self.story.told if accused[0] in self.names(one, 0, len(one.masked))}
        blocks = {one.sentence.block for one in self.story.told if SIGNS["Person"] in one.masked}
        here = [one for one in (*self.told, told) if one.sentence.block == told.sentence.block]
        others = [name for one in here for name in self.names(one, 0, len(one.masked)) if name != accused[0]]
        return accused if not others and 3 * len(named) >= len(blocks) else []

    def in_turn(self, told: Told) -> list[tuple[int, str]]:
        """The people named in a sentence who may bear something, each at the place where they are named first."""
        places: dict[str, int] = {}
        apart = self.sides.apart(told)
        for one in told.mentions("Person"):
            if not one.silent:
                places.setdefault(one.value["name"], one.start)
        fit = [one for one in self.story.parties(places) if one not in apart and not self.story.has(one, "plaintiff")]
        return [(places[name], name) for name in fit]

    def _defendants(self, names: Iterable[str], apart: set[str]) -> list[str]:
        return [name for name in names if self.story.has(name, "defendant") and name not in apart]


def _piece(told: Told, start: int, end: int) -> tuple[int, int]:
    """The clause of a place, with the label before it and the whole of a list of people that it cuts."""
    low, high = told.near_clause(start, end)
    label = _LABEL.search(told.masked[: low + 1 if told.masked.startswith("–", low) else low])
    if label:
        low = label.start()
        following = _NEXT_LABEL.search(told.masked, end, high + 3)
        high = following.start() if following else high
    for match in _PEOPLE.finditer(told.masked):
        if match.start() < high and low < match.end():
            low, high = min(low, match.start()), max(high, match.end())
    return low, high
