"""Whom an attack was on: the people and outlets that a pattern shows, or those of its clause or case."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.reader.reading import Mention
from loaders.reader.story import SIGNS, Story, Told

_PERSON, _OUTLET = SIGNS["Person"], SIGNS["Outlet"]
# What is done to a site or a page is done to its outlet; the rest befalls people first.
_TO_MEDIA = frozenset(("ddos", "blocking"))
_ABOUT_MEDIA = _TO_MEDIA | {"hacking", "fake_account", "other", "smear"}
# A person named with others: "X and operator", "X, editor of O, and".
_WITH = re.compile(
    rf"{_PERSON}(?:,? (?:and|as well as)|,| и| а также) (?:(?:an?|the|its|his|her|their) )?(?:[\w-]+ ){{0,2}}\Z"
)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_SPEAKER = re.compile(r"(?:словам|мнению|данным|версии|сообщению) \Z")
_VERB = re.compile(r"(?:ed|s|л|ла|ли|лся|лась|лись) \Z")
_AND_OTHER = re.compile(
    rf"(?:,? (?:and|as well as)|,| и| а также) (?:(?:an?|the|its|his|her|their) )?(?:[\w-]+ ){{0,2}}?{_PERSON}"
)


def shown_by(match: re.Match[str]) -> list[tuple[int, int]]:
    """The places that a pattern's groups for victims show."""
    return [match.span(name) for name, text in match.groupdict().items() if text and name[0] == "v"]


def targets_of(
    story: Story, told: Told, place: tuple[int, int], kind: str, shown: Iterable[tuple[int, int]] = ()
) -> tuple[list[str], list[str]]:
    """The targets of an attack told at a place, as named, and the people among them by their full names.

    `shown` are places where the pattern itself shows them; else they are of the phrase, the clause, or
    (in Russian, whose order is free) the sentence.
    """
    near = [_widened(told.masked, low, high) for low, high in shown]
    only_outlets: list[Mention] = []
    for low, high in [*near, place, told.near_clause(*place), *_whole(story, told)]:
        found = _fitting(story, told, low, high, kind)
        if found and kind not in _ABOUT_MEDIA and all(one.label == "Outlet" for one in found):
            # "a threat against the editor of O, X": somebody may be named a little further on.
            only_outlets = only_outlets or found
        elif found:
            return _named(story, found)
    if only_outlets:
        return _named(story, only_outlets)
    outlet = _outlet_before(story, told) if kind in _TO_MEDIA else None
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


def _whole(story: Story, told: Told) -> list[tuple[int, int]]:
    start = told.sentence.start
    return [(0, len(told.masked))] if _CYRILLIC.search(story.reading.low, start, start + 40) else []


def _fitting(story: Story, told: Told, low: int, high: int, kind: str) -> list[Mention]:
    people = [
        one
        for one in told.mentions("Person", low, high)
        if not story.has(one.value["name"], "attacker", "police", "judge", "prosecutor")
        and not _SPEAKER.search(story.reading.low, max(0, one.start - 14), one.start)
    ]
    outlets = list(told.mentions("Outlet", low, high))
    if kind in _TO_MEDIA and outlets:
        return outlets
    if people and outlets and kind not in _ABOUT_MEDIA:
        # "reporter X of O was beaten": the outlet only says who X is.
        return people
    if kind in _TO_MEDIA and not outlets and not any(story.has(one.value["name"], "journalist") for one in people):
        people = []
    return sorted([*people, *outlets], key=lambda one: one.start)


def _widened(masked: str, low: int, high: int) -> tuple[int, int]:
    """A piece with the people who are named beside it: "X and operator Y were beaten" shows both."""
    while (before := _WITH.search(masked, max(0, low - 60), low)) and not _VERB.search(before[0]):
        low = before.start()
    while after := _AND_OTHER.match(masked, high):
        if masked[high : after.end()].rstrip(_PERSON).endswith(("ed ", "s ")):
            break
        high = after.end()
    return low, high


def _outlet_before(story: Story, told: Told) -> str | None:
    """The outlet that a case spoke of last before a sentence."""
    for one in reversed(story.case_sentences(told.sentence.case)):
        if one.sentence.start > told.sentence.start:
            continue
        outlets = list(one.mentions("Outlet"))
        if outlets:
            return str(outlets[-1].value["name"])
    return None
