"""Words and acts of a masked sentence."""

from __future__ import annotations

from loaders.reader.english.acting import act_of
from loaders.reader.english.compounds import compounds
from loaders.reader.english.grammar import MODALS, PREPOSITIONS, TOKEN, Parsed, Word
from loaders.reader.english.verbs import NOUNS, VERBS
from loaders.reader.story import Told


def parse(told: Told) -> Parsed:
    """Words and acts of a sentence."""
    words = [Word(match[0].lower(), *match.span()) for match in TOKEN.finditer(told.masked)]
    lows = [word.low for word in words]
    for place, word in enumerate(words):
        bare = word.low.removesuffix("'").removesuffix("'s")
        if found := NOUNS.get(bare):
            word.nouns = found
        if verbs := VERBS.get(word.low):
            told_whole = [one for one in verbs if not one[2] or _particles(lows, place, one[2])]
            longest = max((len(rest) for _, _, rest in told_whole), default=0)
            # "gave up" is not "gave".
            fitting = [(name, tense) for name, tense, rest in told_whole if len(rest) == longest]
            if fitting:
                word.verbs = tuple(dict.fromkeys(name for name, _ in fitting))
                tenses = {tense for _, tense in fitting}
                word.tense = fitting[0][1]
                if tenses >= {"b", "d"}:
                    # "cut", "put": the past unless something asks for the plain form.
                    word.tense = "b" if place and lows[place - 1] in MODALS | {"to", "did"} else "d"
    parsed = Parsed(told, words)
    compounds(parsed)
    for place, word in enumerate(words):
        if word.verbs and not told.in_quotation(word.start):
            act = act_of(parsed, place)
            if act:
                parsed.acts.append(act)
    return parsed


def _particles(lows: list[str], place: int, rest: tuple[str, ...]) -> bool:
    """Whether the particles of a verb follow it, at once or a few words on."""
    after = lows[place + 1 : place + 1 + len(rest)]
    if after == list(rest):
        return True
    if len(rest) == 2 and rest[0] == "without":
        # "left the petition of the editor without satisfaction"
        ahead = lows[place + 1 : place + 18]
        return any(ahead[at : at + 2] == list(rest) for at in range(len(ahead))) and "." not in ahead[:3]
    if len(rest) != 1 or rest[0] not in ("out", "down", "aside", "back", "up", "away", "off"):
        return False
    for gap in range(2, 9):
        word = lows[place + gap] if place + gap < len(lows) else ";"
        if word == rest[0]:
            return True
        if word in (";", ",", ".", "and", ":", "upside", "inside") or word in PREPOSITIONS:
            return False
    return False
