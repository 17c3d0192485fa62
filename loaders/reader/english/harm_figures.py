"""Numbers that stand with an attack: how many requests, accounts, shots or blows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.numbers import counted
from loaders.reader.events import Event
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


# What the sentence after a flooding tells of it: "The hosting company counted 2.1 million requests a minute."
_TRAFFIC = frozenset(
    "request requests queries hits packets bots addresses computers servers devices gigabits megabits countries".split()
)


def harm_figures(reading: Reading, attack: Event) -> dict[str, int] | None:
    """What the sentences that tell an attack count, by the noun they count; for a flooding also the one after it."""
    found: dict[str, int] = {}
    numbers = sorted({reading.sentence_at(start) for start, _ in [(attack.start, attack.end), *attack.also]})
    for number in numbers:
        for noun, value in _counts(reading, number):
            found.setdefault(noun, value)
    following = numbers[-1] + 1
    if attack.kind == "ddos" and following < len(reading.sentences):
        same = reading.sentences[following].block == reading.sentences[numbers[-1]].block
        for noun, value in _counts(reading, following) if same else ():
            if noun in _TRAFFIC:
                found.setdefault(noun, value)
    return found or None


def _counts(reading: Reading, number: int) -> Iterator[tuple[str, int]]:
    sentence = reading.sentences[number]
    for match in _FIGURE.finditer(reading.view, sentence.start, sentence.end):
        shown = match["n"].replace(",", "").replace(" ", "")
        if shown[0].isdigit():
            count = float(shown)
        elif shown == "ahundred":
            count = 100
        else:
            count = counted(match["n"]) or 0
        value = round(count * _SCALES.get((match["scale"] or "").casefold(), 1))
        if value:
            yield match["noun"].casefold(), value
