"""Sanctions in English: terms, sums and measures, imposed, asked for, upheld, or only possible by law."""

from __future__ import annotations

from loaders.reader.english.again import again
from loaders.reader.english.bare import bare
from loaders.reader.english.lengths import lengths
from loaders.reader.english.measures import measures
from loaders.reader.english.penalties import terms
from loaders.reader.english.sides import SIDES
from loaders.reader.english.sums import sums
from loaders.reader.sanctions import Make, Sanction, read_sanctions
from loaders.reader.story import Story, Told


def sanctions(story: Story, figures: list[tuple[int, int]]) -> list[Sanction]:
    """The sanctions that a report tells; `figures` are places of published statistics, whose sums are none."""

    def here(told: Told, make: Make, before: list[Sanction]) -> list[Sanction]:
        last = before[-1] if before else None
        every = list(lengths(told.masked, next((one for one in reversed(before) if one.kind != "ban"), last)))
        found = [*terms(told, make, every, last), *measures(told, make, every)]
        found += sums(told, make, found[-1] if found else last)
        found += bare(told, make, before, found, [(one.start, one.end) for one in every])
        return found + again(told, make, before, found)

    return read_sanctions(story, figures, here, SIDES)
