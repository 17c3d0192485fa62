"""What a sentence says in general, counts, or denies: it tells no attack."""

from __future__ import annotations

import re

from loaders.reader.sifting import Sifted
from loaders.reader.story import Story, Told

_GENERAL = Sifted(
    r"\b(?:ever more|more and more|increasingly|regularly|usually|sometimes|always|as a rule) often\b|\b(?:are|is) (?:often|regularly|usually|frequently|increasingly|sometimes|always|routinely) \w+ed\b|\b(?:law|code|constitution|convention|legislation|rules?) (?:\w+ )?(?:forbids?|prohibits?|bans?|punish\w*|guarantees?|allows?)\b|\bpunish(?:able|ed)\b|\ue004(?: \ue002)? (?:\w+ )?(?:allows?|permits?|lets?|provides?)\b|\bprovides? for\b|\bliab(?:le|ility)\b|\b(?:is|are) prohibited\b|\bdoes not apply\b|\b(?:\w+ )?(?:times|cases) (?:and|in total)\b"
)


# "was released from liability": what is told is of one case.
_RELEASED = Sifted(r"\b(?:released|exempted|relieved|freed) from (?:\w+ )?liab|\b(?:brought|held) to (?:\w+ )?liab")
_COUNTED = re.compile(
    r"\btimes\b|\bup from\b|\bcompared\b|\(in \ue005|\bon (?:\d+|\w+) occasions\b|\bas in \ue005|: \d+\W*\Z|\ue005 [–-] \d|\bin total\b|\(\w+ in \ue005|\A\W*(?:In \ue005,? )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \w+ (?:was|were)\b|months?, (?:\d+|\w+) \w+ were",
    re.IGNORECASE,
)


_UNTRUE = Sifted(
    r"\brefut\w+|\buntrue\b|\brumou?rs? (?:that|about|of)\b[^.;]{0,80}\b(?:false|not true|unfounded|untrue)\b|\bnot a single (?:journalist|reporter|correspondent|blogger|attack|case)|\bfalse (?:report|alarm|rumou?r)|\bdid not happen\b|\bdisprove"
)
_WAS_UNTRUE = re.compile(
    r"\W*(?:\w{2,5}: )?(?:this|that|it|the (?:report|rumou?r|news)s?) (?:\w+ )?(?:was|is|were|proved|turned out)(?: to be)? (?:an? )?(?:false|untrue|fake|hoax|rumou?r|lie)",
    re.IGNORECASE,
)


def in_general(told: Told) -> bool:
    """Whether a sentence speaks of laws and habits, not of what happened."""
    return bool(_GENERAL.search(told.masked)) and not _RELEASED.search(told.masked)


def counted(told: Told) -> bool:
    """Whether a sentence counts attacks."""
    return bool(_COUNTED.search(told.masked))


def untrue(story: Story, told: Told, order: int) -> bool:
    """Whether a sentence, or the next one, says that what it tells did not happen."""
    if _UNTRUE.search(told.masked):
        return True
    following = story.told[order + 1] if order + 1 < len(story.told) else None
    return bool(following and following.sentence.case == told.sentence.case and _WAS_UNTRUE.match(following.masked))
