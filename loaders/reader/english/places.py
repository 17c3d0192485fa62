"""Places in English."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, COUNTRIES, NOT_NAMES, REGIONS
from loaders.reader.naming import is_given
from loaders.reader.reading import Mention, Reading, printed

_REGION = re.compile(
    r"(?<![\w-])(?P<name>(?:West |East |North |South |Western |Eastern |Northern |Southern )?[A-Z][\w-]+) (?P<kind>[Rr]egion|[Oo]blast|[Pp]rovince|[Dd]istrict)(?!\w)(?! (?:[Cc]ourt|police|akimat|prosecutor|inspector|council|department))"
)


_PLACES = re.compile(
    r"(?<![\w@./-])(?:"
    + "|".join(
        sorted(
            map(
                re.escape,
                CITIES
                | COUNTRIES - {"Republic of Kazakhstan"}
                | {name for name in REGIONS if " " in name}
                | {c.upper() for c in COUNTRIES | CITIES},
            ),
            key=len,
            reverse=True,
        )
    )
    + r")(?![\w@/]|-\w|\.\w)"
)


_WORD_AHEAD = re.compile(r"(?<![\w.-])([A-Z][a-z]{3,}) \Z")


def find_places(reading: Reading) -> None:
    """Add the cities, regions and countries that a document names."""
    for match in _REGION.finditer(reading.view):
        first = match["name"].split()[0]
        if first.casefold() in NOT_NAMES - {"west", "east", "north", "south"} and match["name"] not in REGIONS:
            continue
        reading.add(Mention(*match.span(), "Place", {"name": printed(reading, *match.span())}))
    for match in re.finditer(
        r"(?<![\w-])(?:(?:WEST|EAST|NORTH|SOUTH) )?[A-Z]{4,} (?:REGION|DISTRICT|OBLAST)(?!\w)", reading.view
    ):
        words = match[0].split()
        reading.add(
            Mention(
                *match.span(), "Place", {"name": " ".join([*(one.title() for one in words[:-1]), words[-1].lower()])}
            )
        )
    for match in _PLACES.finditer(reading.view):
        if re.match(r"'?s? (?:[A-Z]\w+ )?(?:uly|kyzy)\b", reading.view[match.end() : match.end() + 20]):
            continue
        ahead = _WORD_AHEAD.search(reading.view, max(0, match.start() - 24), match.start())
        if ahead and is_given(ahead[1]):
            # "Dinara Oral": a surname that is also a city's name.
            continue
        name = printed(reading, *match.span())
        reading.add(
            Mention(*match.span(), "Place", {"name": name.title() if name.isupper() and len(name) > 3 else name})
        )
