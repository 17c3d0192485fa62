"""Sentences made plain: every party one sign, without descriptions, asides and circumstances.

`On 3 May the editor of the weekly <O>, <P> (aged 40), who had been fined before, was again convicted` becomes the clauses
`<P> was convicted` and `<P> had been fined before`, so that what is done to whom can be told by few patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.reader.english.describing import VERB, description_start
from loaders.reader.english.posts import NOUN, PERSON
from loaders.reader.reading import Mention, Reading
from loaders.reader.story import SIGNS, Told

MONEY = SIGNS["Money"]
# "him", which is no subject, and "his", which is no party.
OBJECT, OWN = "\ue010", "\ue011"
_AGE = re.compile(r", (?:aged )?\d\d(?: years old)?(?=[,. ])")
_ASIDE = re.compile(r" ?\([^()]*\)")
_OF = re.compile(
    r",? (?:of|from|with|at) (?:the )?(?:[\w'-]+ ){0,4}?[\x22«]?[\ue001\ue002\ue003][\x22»]?(?!')(?: in \ue007)?"
)
# A description behind a name, in commas.
_BEHIND = re.compile(
    r",(?P<words> (?:(?:an?|the|its|his|her|their|another|also|then|now|formerly|former|ex-\w+|himself|herself|aged|born|one of|from|of|at|with|a member|member|known as|nicknamed|[\ue001\ue002])(?= |,)|(?=[\w-]+(?: [\w-]+)? (?:of|at|for|in|from|and|with) )|(?=[\w -]{3,30}(?:,|$)))[^;:]*?)(?=,(?! (?:[\w-]+,)? ?[\w-]+ of )|[.;]|$| (?:was|were|is|has|had|will|said|says) )"
)
# What describes though no noun of the lexicon is in it.
_OTHERWISE = re.compile(
    r" (?:an?|the|aged|born|from|of|at|with|member|known|nicknamed|also|then|now|formerly|former|himself|herself|one of|another|his|her|its)\b"
)
_WHO = re.compile(r",? (?P<who>who|whom|whose) ")
_WHOM = re.compile(
    r"(?P<subject>(?:[^;]{0,70}?[\ue000-\ue003]|[^,;]{3,40}?|they|it)),?(?<!\bthe) (?P<verb>(?:has |had |have )?\w+(?:ed|ued)) "
)
_PARTICIPLE = re.compile(
    r", (?=(?:once |now |not )?(?:accused|convicted|sentenced|charged|detained|beaten|suspected|fined|found|wanted|arrested|acquitted|jailed|imprisoned|remanded|tried|prosecuted|indicted|sued|attacked|wounded|killed|threatened|injured|released|placed|put|held|insulted|slapped|struck|hit|kicked|punched|pushed|stabbed|harassed|obstructed|robbed|assaulted|convicted|cleared|taken|locked|remanded|punished|handed|given|ordered|sent|recogni[sz]ed|named|identified|banned|barred|warned|amnestied|pardoned)(?: (?:guilty|not guilty))?(?: (?:of|by|in|for|under|on|to|with|at|as|last|over|after|from|during|earlier|before)\b|,))"
)
_GERUND = re.compile(r",(?: already| now| currently)? (?=(?:serving|facing|awaiting|representing|defending)\b)")
# What a description says in passing: "the columnist serving a three-year sentence".
_SERVING = re.compile(r" (?:serving|facing|awaiting) (?=[^,]*\b(?:sentence|term|years?|months?|trial|charges)\b)")
_LISTED = re.compile(
    r"(?:,| and|, and|,? as well as| &|,? together with|,? along with) (?:(?:the|an?|its|his|her|their) )?(?:(?!was\b|is\b|has\b)[a-z-]+(?<!ed)(?<!s) )?(?=\ue000)"
)
_DATED = re.compile(
    r",?(?: early| late)? ?(?:\b(?:on|in|at|by|from|since|of|dated|until|till) )?(?:the (?:morning|evening|night|afternoon|same day) of )?\ue005(?: (?:in|at) \ue007)?,?(?= |\.|$)|,? (?:in|at|near) (?:the )?(?:city of )?\ue007(?: region| district)?(?=[ ,.])",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r" (?:also|then|later|now|again|already|just|both|all|each|twice|once|allegedly|reportedly|only|further|first|initially|originally|previously|subsequently|finally|eventually|immediately|formally|officially|publicly|criminally|administratively|repeatedly|personally|physically|verbally|severely|brutally|recently|earlier|soon|still|too|jointly|unexpectedly|unlawfully|illegally|falsely|fully|partly|partially)(?= )",
    re.IGNORECASE,
)
_SUFFERING = re.compile(
    r"\b(?:accused|suspected|convicted|sentenced|fined|acquitted|jailed|imprisoned|arrested|affected|injured|attacked|beaten|persecuted|threatened|wounded|murdered|killed|assaulted)\b",
    re.IGNORECASE,
)
_HER_OBJECT = re.compile(
    r"[.,;)]|$| (?:\ue006|to|for|on|in|of|with|as|under|guilty|not|at|and|by|from|an?|the|up|out|into|when|while|after|because|that|over|\d)(?!\w)"
)
# Letters that a clause has and its sentence has not.
_ADDED = {-1: " ", -2: "'", -3: "s", -4: "w", -5: "a"}
_SPACE, _WAS, _OWNS = [-1], [-1, -4, -5, -3, -1], [-2, -3, -1]


@dataclass(slots=True)
class Clause:
    """A plain clause, where its letters stand in the masked sentence, and who its signs are."""

    told: Told
    text: str
    places: list[int]
    parties: dict[int, list[Mention]]

    def people(self, start: int, end: int) -> Iterator[Mention]:
        """The people named between two places of the clause."""
        for place in range(start, end):
            yield from self.parties.get(place, ())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the document of a piece of the clause."""
        kept = [place for place in self.places[start:end] if place >= 0]
        return self.told.span(min(kept), max(kept) + 1)


def clauses(reading: Reading, told: Told) -> list[Clause]:
    """The plain clauses of a sentence that names people."""
    parties: dict[int, list[Mention]] = {}
    signs: dict[int, str] = {}
    for place, units in told.units.items():
        people = [one for one in units if one.label == "Person"]
        if people:
            parties[place] = people
            if people[0].silent:
                word = reading.low[people[0].start : people[0].end]
                if word in ("him", "himself", "herself") or (
                    word == "her" and _HER_OBJECT.match(told.masked, place + 1)
                ):
                    signs[place] = OBJECT
                elif word in ("his", "her", "their"):
                    signs[place] = OWN
    cutter = _Cutter(told, parties, signs)
    cutter.cut([place for place in range(len(told.masked)) if not told.quoted or not told.in_quotation(place)])
    return cutter.found


@dataclass(slots=True)
class _Cutter:
    """Cuts a sentence into plain clauses; letters are their places in the masked sentence."""

    told: Told
    parties: dict[int, list[Mention]]
    signs: dict[int, str]
    found: list[Clause] = field(default_factory=list)

    def text(self, letters: list[int]) -> str:
        masked = self.told.masked
        return "".join([masked[place] if place >= 0 else _ADDED[place] for place in letters])

    def cut(self, letters: list[int]) -> None:
        """Cut the asides, circumstances, descriptions and relative clauses out, and note the clauses."""
        text = self.text(letters)
        for aside in _ASIDE.finditer(text):
            if PERSON in aside[0]:
                self.cut(letters[aside.start() + aside[0].index("(") + 1 : aside.end() - 1])
        for shape in (_ASIDE, _DATED, _ADVERB):
            letters, text = _without(letters, text, shape)
        # Descriptions that tell what befell people: "the convicted blogger <P>".
        told: list[list[int]] = []
        previous = index = 0
        while index < len(letters):
            place = letters[index]
            if place in self.parties:
                if not self.parties[place][0].silent:
                    start = description_start(text, previous, index)
                    if start > 1 and self.signs.get(letters[start - 2]) == OWN:
                        # "his colleague <P>"
                        start -= 2
                    if suffering := _SUFFERING.search(text, start, index):
                        told.append([place, *_WAS, *letters[suffering.start() : index]])
                    del letters[start:index]
                    text = text[:start] + text[index:]
                    index = start
                text = self._cut_behind(letters, text, index)
                previous = index + 1
            index += 1
        self._note(letters)
        for one in told:
            listed = self.found[-1].parties if self.found else {}
            people = next((people for at, people in listed.items() if letters[at] == one[0]), [])
            if people:
                text = self.text(one)
                self.found.append(Clause(self.told, text, one, {0: people}))

    def _cut_behind(self, letters: list[int], text: str, index: int) -> str:
        """Cut what stands behind a name and describes it; what tells something becomes a clause of its own."""
        at = index + 1
        for _ in range(4):
            if cut := _AGE.match(text, at) or _OF.match(text, at):
                end = cut.end()
            elif head := _WHO.match(text, at) or _PARTICIPLE.match(text, at) or _GERUND.match(text, at):
                end = _relative_end(text, head.end())
                self._relative(letters[index], head.groupdict().get("who"), letters[head.end() : end])
            elif (behind := _BEHIND.match(text, at)) and _describes(
                behind["words"], text[behind.end() : behind.end() + 1] in ",."
            ):
                if " of " in behind["words"]:
                    self._note([letters[index], *_WAS[:-1], *letters[behind.start("words") : behind.end("words")]])
                if serving := _SERVING.search(behind["words"]):
                    start = behind.start("words") + serving.start()
                    self._note([letters[index], *letters[start : behind.end("words")]])
                listed = re.match(rf", (?:and )?{PERSON}", text[behind.end() :])
                end = behind.end() + (text[behind.end() : behind.end() + 1] == "," and not listed)
            else:
                break
            del letters[at:end]
            text = text[:at] + text[end:]
        return text

    def _relative(self, who: int, word: str | None, rest: list[int]) -> None:
        if word == "whom":
            if inner := _WHOM.match(self.text(rest)):
                self._note([*rest[: inner.end()], who, *_SPACE, *rest[inner.end() :]])
            return
        joint = _OWNS if word == "whose" else _SPACE if word else _WAS
        self._note([who, *joint, *rest])

    def _note(self, letters: list[int]) -> None:
        """Make one party of people who are named in one list; note the clause."""
        here = {place: self.parties[place] for place in letters if place in self.parties}
        if not here:
            return
        at = 0
        while at < len(letters):
            if letters[at] in here:
                text = self.text(letters[at + 1 : at + 60])
                match = _LISTED.match(text)
                after = at + 1 + match.end() if match else len(letters)
                if match and after < len(letters) and letters[after] in here and self._joined(letters[after], match[0]):
                    here[letters[at]] = [*here[letters[at]], *here[letters[after]]]
                    del letters[at + 1 : after + 1]
                    continue
            at += 1
        parties = {at: here[place] for at, place in enumerate(letters) if place in here}
        signs = [self.signs.get(place) or letter for place, letter in zip(letters, self.text(letters), strict=True)]
        self.found.append(Clause(self.told, "".join(signs), letters, parties))

    def _joined(self, place: int, between: str) -> bool:
        """Whether a name goes on a list: a pronoun begins something new."""
        return not self.parties[place][0].silent and not VERB.search(between.replace("as well as", ""))


def _without(letters: list[int], text: str, shape: re.Pattern[str]) -> tuple[list[int], str]:
    """A sentence without what fits a pattern."""
    kept: list[int] = []
    pieces: list[str] = []
    last = 0
    for match in shape.finditer(text):
        kept += letters[last : match.start()]
        pieces.append(text[last : match.start()])
        last = match.end()
    return ([*kept, *letters[last:]], "".join((*pieces, text[last:]))) if last else (letters, text)


def _describes(words: str, closed: bool) -> bool:
    """Whether words behind a name say who is named."""
    if len(words.split()) > 16 or MONEY in words or PERSON in words.split(",")[0] or VERB.search(words):
        return False
    return bool(NOUN.search(words)) or (
        closed
        and bool(_OTHERWISE.match(words))
        and len(words.split()) < 9
        and not re.search(r"\w(?:ed|an|id|ew)\b", words)
    )


def _relative_end(text: str, start: int) -> int:
    """Where a relative clause ends: at a comma behind which the main verb follows, or with the sentence."""
    for match in re.finditer(r",|;", text[start:]):
        end = start + match.start()
        after = text[end + 1 : end + 20]
        if match[0] == ";" or not re.match(r" (?:and|or|but|who|whom|whose|which|the|an?|where|when) ", after):
            return end + (match[0] == ",")
    return len(text.rstrip(". "))
