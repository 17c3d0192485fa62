"""Numbers that stand with an attack: how many requests, accounts, shots or blows."""

from __future__ import annotations

import re

from loaders.reader.english.numbers import counted
from loaders.reader.reading import Reading

_NOUNS = (
    r"requests?|queries|hits|packets|bots|accounts|profiles|pages|channels|groups|countries|IP[- ]addresses|addresses|computers|servers"
    r"|devices|subscribers|followers|comments|messages|letters|calls|posts|videos|attempts|complaints|gigabits|gigabytes|megabits"
    r"|shots|bullets|blows|kicks|stab wounds|wounds|stitches|fractures|bottles|stones|copies|websites|sites|men|people|attackers"
    r"|assailants|strangers|guards"
)
_FIGURE = re.compile(
    r"(?<![\w.,/-])(?P<n>\d{1,3}(?:[ ,]\d{3})+|\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a hundred)"
    r"(?: (?P<scale>thousand|million|billion))? (?:(?!of\b|and\b|years?\b|days?\b)[a-z-]+ ){0,2}?"
    rf"(?P<noun>{_NOUNS})(?!\w)",
    re.IGNORECASE,
)
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}


def harm_figures(reading: Reading, start: int) -> dict[str, int] | None:
    """What the sentence at `start` counts, by the noun it counts."""
    sentence = reading.sentences[reading.sentence_at(start)]
    found: dict[str, int] = {}
    for match in _FIGURE.finditer(reading.view, sentence.start, sentence.end):
        shown = match["n"].replace(",", "").replace(" ", "")
        if shown[0].isdigit():
            number = float(shown)
        elif shown == "ahundred":
            number = 100
        else:
            number = counted(match["n"]) or 0
        value = round(number * _SCALES.get((match["scale"] or "").casefold(), 1))
        if value:
            found.setdefault(match["noun"].casefold(), value)
    return found or None
