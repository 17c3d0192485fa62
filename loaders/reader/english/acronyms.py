"""Initials in English: of a body that the document names in full, or of one that it does not."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import ACRONYMS_APART, CITIES, PLATFORMS
from loaders.reader.reading import Mention, Reading

_ACRONYM = re.compile(r"(?<![\w.@/-])[A-Z]{2,6}(?![\w@/-]|\.\w)")


def find_acronyms(reading: Reading) -> None:
    """Add bodies and outlets that only their initials name."""
    low_lines = {block.start: reading.view[block.start : block.end].isupper() for block in reading.blocks}
    for match in _ACRONYM.finditer(reading.view):
        name = match[0]
        block = reading.blocks[reading.sentences[reading.sentence_at(match.start())].block]
        beside = reading.view[max(0, match.start() - 12) : match.end() + 12].split()
        shouted = sum(one.isupper() and len(one) > 1 for one in beside)
        if (
            shouted > 1
            or name.title() in CITIES
            or reading.view[max(0, match.start() - 60) : match.end() + 60].count("--") > 1
        ):
            continue
        if name in ACRONYMS_APART or low_lines.get(block.start) or not reading.taken.free(*match.span()):
            continue
        full = next(
            (one.value["name"] for one in reading.labelled("Organization") if _initials(one.value["name"]) == name),
            None,
        )
        if full:
            reading.add(Mention(*match.span(), "Organization", {"name": full}, ("name",), 0.8))
            continue
        if (
            reading.view[match.start() - 1 : match.end() + 1] == f"({name})"
            and len(re.findall(rf"\b{name}\b", reading.view)) == 1
        ):
            continue
        if re.match(r":", reading.view[match.end() :][:1]) and reading.view[: match.start()].endswith(("\n", "\n\n")):
            # Who speaks in an interview, or "TOTAL:".
            continue
        if re.match(r"[ ]?\d", reading.view[match.end() : match.end() + 2]) or name.casefold() in PLATFORMS:
            continue
        if reading.low.count(name.casefold()) and re.search(rf"\b{name.capitalize()}\b", reading.view):
            continue
        label = "Outlet" if _near_outlet(reading, match) else "Organization"
        reading.add(Mention(*match.span(), label, {"name": name}, (), 0.7))


def _initials(name: str) -> str:
    """The capital letters that a body's name begins its words with: "Freedom Wire International" gives FWI."""
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _near_outlet(reading: Reading, match: re.Match[str]) -> bool:
    around = reading.low[max(0, match.start() - 22) : match.end() + 16]
    return bool(
        re.search(r"newspaper|portal|channel|news agency|\btv\b|television|radio|correspondent|reporter", around)
    )
