"""Places in English."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, COUNTRIES, LANDS, NOT_NAMES, REGIONS
from loaders.reader.naming import is_given
from loaders.reader.reading import Mention, Reading, printed

_REGION = re.compile(
    r"(?<![\w-])(?P<name>(?:West |East |North |South |Western |Eastern |Northern |Southern )?[A-Z][\w-]+) (?P<kind>[Rr]egion|[Oo]blast|[Pp]rovince|[Dd]istrict)(?!\w)(?! (?:[Cc]ourt|police|akimat|prosecutor|inspector|council|department))"
)


# "Republic Square", "Abay street", "Lake Sorbulak", "Osh bazaar", "Manas airport".
_SPOTS = re.compile(
    r"(?<![\w.'-])(?:(?P<name>(?:[A-Z][\w-]+ ){1,3})(?P<kind>(?:[Ss]quare|[Ss]treet|[Aa]venue|[Bb]oulevard|[Aa]irport|[Bb]azaar|[Gg]orge|[Vv]alley|[Mm]ountains?|[Ll]ake|[Rr]iver|[Rr]eservoir|[Cc]heckpoint|border crossing|[Tt]ower|[Pp]eninsula|[Bb]ay|[Rr]ural [Dd]istrict|[Mm]icro-?district|[Vv]illage|[Ss]ettlement|[Gg]lacier|[Ss]teppe|[Rr]ailway station|[Dd]am|[Bb]ridge|[Cc]emetery|[Mm]emorial))|(?P<lake>(?:Lake|Mount|Cape) (?:[A-Z][\w-]+)(?: [A-Z][\w-]+)?))(?![\w'-])"
)


_NAMES = frozenset(
    CITIES
    | LANDS
    | COUNTRIES - {"Republic of Kazakhstan"}
    | {name for name in REGIONS if " " in name}
    | {name.upper() for name in COUNTRIES | CITIES}
)
# A name of several words, or any word with a capital letter; whether it is a place is looked up.
_PLACES = re.compile(
    r"(?<![\w@./-])(?:"
    + "|".join(
        sorted((re.escape(name) for name in _NAMES if not name.replace("-", "").isalpha()), key=len, reverse=True)
    )
    + r"|[A-Z][A-Za-z-]++)(?![\w@/]|\.\w)"
)


_SPOT = re.compile(
    r"square|street|avenue|boulevard|airport|ba[yz]|gorge|valley|mount|lake|river|reservoir|checkpoint|crossing|tower|peninsula|rural|district|village|settlement|glacier|steppe|station|dam|bridge|cemetery|memorial|cape"
)
# Words with a capital letter before a name that are none of it.
_LEADS = NOT_NAMES - {
    "republic",
    "independence",
    "first",
    "new",
    "old",
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "constitution",
    "freedom",
}
_WORD_AHEAD = re.compile(r"(?<![\w.-])([A-Z][a-z]{3,}) \Z")


def find_places(reading: Reading) -> None:
    """Add the cities, regions and countries that a document names."""
    for match in _REGION.finditer(reading.view):
        first = match["name"].split()[0]
        if first.casefold() in NOT_NAMES - {"west", "east", "north", "south"} and match["name"] not in REGIONS:
            continue
        reading.add(Mention(*match.span(), "Place", {"name": printed(reading, *match.span())}))
    for match in re.finditer(
        r"(?<![\w-])(?:(?:WEST|EAST|NORTH|SOUTH) )?[A-Z]{3,} (?:REGION|DISTRICT|OBLAST)(?!\w)", reading.view
    ):
        words = match[0].split()
        reading.add(
            Mention(
                *match.span(), "Place", {"name": " ".join([*(one.title() for one in words[:-1]), words[-1].lower()])}
            )
        )
    for match in _SPOTS.finditer(reading.view) if _SPOT.search(reading.low) else ():
        start = match.start()
        words = (match["name"] or "").split()
        while words and words[0].casefold() in _LEADS:
            start += len(words[0]) + 1
            words = words[1:]
        if words or match["lake"]:
            reading.add(Mention(start, match.end(), "Place", {"name": printed(reading, start, match.end())}, (), 0.8))
    for match in _PLACES.finditer(reading.view):
        if match[0] not in _NAMES:
            continue
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
