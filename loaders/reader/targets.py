"""Whom an attack was on in Russian: the people and outlets of its phrase, its clause, its sentence or its case."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention
from loaders.reader.story import Story, Told

# What is done to a site or a page is done to its outlet; the rest befalls people first.
TO_MEDIA = frozenset(("ddos", "blocking"))
ABOUT_MEDIA = TO_MEDIA | {"hacking", "fake_account", "other", "smear"}
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_SPEAKER = re.compile(r"(?:словам|мнению|данным|версии|сообщению) \Z")


def targets_of(story: Story, told: Told, place: tuple[int, int], kind: str) -> tuple[list[str], list[str]]:
    """The targets of an attack told at a place, as named, and the people among them by their full names.

    They are of the phrase, the clause, or (since order is free in Russian) the sentence.
    """
    only_outlets: list[Mention] = []
    for low, high in (place, told.near_clause(*place), (0, len(told.masked))):
        found = _fitting(story, told, low, high, kind)
        if found and kind not in ABOUT_MEDIA and all(one.label == "Outlet" for one in found):
            # "a threat against the editor of O, X": somebody may be named a little further on.
            only_outlets = only_outlets or found
        elif found:
            return _named(story, found)
    if only_outlets:
        return _named(story, only_outlets)
    outlet = _outlet_before(story, told) if kind in TO_MEDIA else None
    return ([outlet], []) if outlet else ([], [])


def _named(story: Story, found: list[Mention]) -> tuple[list[str], list[str]]:
    """Mentions as they are named, each thing once, and the people among them."""
    names: dict[str, str] = {}
    for one in found:
        text = " ".join(story.reading.text[one.start : one.end].split())
        names.setdefault(one.value["name"], one.value["name"] if one.silent else _nominative(text, one.value["name"]))
    people = [one.value["name"] for one in found if one.label == "Person"]
    return list(names.values()), list(dict.fromkeys(people))


def _nominative(text: str, name: str) -> str:
    """A form as it is printed; a Russian one in the nominative, as far as the full name gives it."""
    if not _CYRILLIC.search(text):
        return text
    words = [word for word in name.split() if any(_alike(word, printed) for printed in text.split())]
    return " ".join(words) or name


def _alike(word: str, printed: str) -> bool:
    head = min(3, len(word), len(printed))
    return word[:head].casefold() == printed[:head].casefold()


def _fitting(story: Story, told: Told, low: int, high: int, kind: str) -> list[Mention]:
    people = [
        one
        for one in told.mentions("Person", low, high)
        if not story.has(one.value["name"], "attacker", "police", "judge", "prosecutor")
        and not _SPEAKER.search(story.reading.low, max(0, one.start - 14), one.start)
    ]
    outlets = list(told.mentions("Outlet", low, high))
    if kind in TO_MEDIA and outlets:
        return outlets
    if people and outlets and kind not in ABOUT_MEDIA:
        # "reporter X of O was beaten": the outlet only says who X is.
        return people
    if kind in TO_MEDIA and not outlets and not any(story.has(one.value["name"], "journalist") for one in people):
        people = []
    return sorted([*people, *outlets], key=lambda one: one.start)


def _outlet_before(story: Story, told: Told) -> str | None:
    """The outlet that a case spoke of last before a sentence."""
    for one in reversed(story.case_sentences(told.sentence.case)):
        if one.sentence.start > told.sentence.start:
            continue
        outlets = list(one.mentions("Outlet"))
        if outlets:
            return str(outlets[-1].value["name"])
    return None
