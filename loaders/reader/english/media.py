"""Media named without quotation marks: `the weekly North Kazakhstan Observer`, `Azattyk Uzgen, a newspaper`."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, COUNTRIES, NOT_NAMES, PLATFORMS
from loaders.reader.naming import is_given
from loaders.reader.reading import Mention, Reading

_NOUN = r"(?:newspaper|paper|weekly|daily|monthly|magazine|tabloid|news agency|agency|news site|news portal|website|site|portal|TV channel|TV station|television channel|radio station|channel|podcast|broadcaster|vlog|online outlet|outlet)"
_NAME = r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3})"
_LED = re.compile(
    rf"(?<![\w-])(?:{_NOUN}|(?:reporter|correspondent|editor|anchor|columnist|cameraman|journalist) (?:of|for|with|at)) (?:the )?{_NAME}(?![\w'-])"
)
_CALLED = re.compile(
    rf"(?<![\w.'-]){_NAME}(?:, (?:an?|the) (?:[a-z-]+ ){{0,2}}{_NOUN}(?![\w-])| \((?:[a-z-]+ )?{_NOUN}\))"
)
_BODIES = re.compile(
    r"\b(?:City|Region|Regional|District|Department|Ministry|Committee|Court|Police|Prosecutor|Akimat|Foundation|Fund|Union|Association|Centre|Center|Service|Office|LLP|JSC|University|Party|Council)\b"
)


def find_media(reading: Reading) -> None:
    """Add the media that a noun before or behind their names shows; names of people, places and bodies are none."""
    for shape in (_LED, _CALLED):
        for match in shape.finditer(reading.view):
            start, end = match.span("name")
            words = reading.view[start:end].split()
            while len(words) > 2 and shape is _CALLED and words[0] in CITIES:
                start += len(words[0]) + 1
                words = words[1:]
            for index in range(1, len(words) - 1):
                if is_given(words[index]):
                    # "the newspaper Irtysh-Semey Polina Gess": the rest is a person.
                    words = words[:index]
                    end = start + len(" ".join(words))
                    break
            name = " ".join(words)
            if (
                is_given(words[0])
                or name in CITIES | COUNTRIES
                or words[0].casefold() in NOT_NAMES - {"north", "south", "east", "west", "new", "the"}
                or any(word.casefold() in PLATFORMS for word in words)
                or _BODIES.search(name)
            ):
                continue
            reading.add(Mention(start, end, "Outlet", {"name": name}, (), 0.8))
