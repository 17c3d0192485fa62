"""A little English grammar over masked sentences: which verbs are told as done, and to which noun each belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.reader.english.verbs import NOUNS, VERBS
from loaders.reader.story import SIGNS, Told

TOKEN = re.compile(r"[\ue000-\ue007]|[A-Za-z]+(?:['-][A-Za-z]+)*'?|\d[\d.,]*|[^\s\w]")
PERSON, OUTLET, BODY, COURT = SIGNS["Person"], SIGNS["Outlet"], SIGNS["Organization"], SIGNS["Court"]
ARTICLE, DATE, MONEY = SIGNS["Article"], SIGNS["Date"], SIGNS["Money"]
BE = frozenset("was were is are been be being am get got gets".split())
HAVE = frozenset("has have had having".split())
_MODAL = frozenset("will would shall may might can could should must cannot can't couldn't won't wouldn't".split())
_NOT = frozenset(
    "not never n't neither nor without hardly no didn't wasn't weren't isn't hasn't haven't hadn't don't doesn't".split()
)
ADVERBS = frozenset(
    "also then later again already just finally first each both once only still since soon thus therefore first subsequently ultimately eventually initially"
    " earlier partly partially fully again twice too now meanwhile either formally officially unlawfully jointly immediately instead again first-ever ever".split()
)
# What makes "to" with a verb an act that was done.
_DID = frozenset(
    "continues begins starts decides resumed resumes started decided ruled voted agreed chose resolved managed began continued proceeded opted moved went had was ordered obliged forced obligated hastened dared".split()
)
# What makes it one that was not, so that the opposite was.
_REFUSED = frozenset("refused declined denied refuses declines refusing unwilling failed fails refusal".split())
_UNREALBEFORE = frozenset(
    "if unless whether without instead before consider considering considered threatening threatened planning plans intends intended against avoid of for possible potential"
    " likely about suggests suggested suggest proposes proposed propose recommends recommended recommend urge want wants wanted seeking demanded demands demand asked asks urged urges called calls".split()
)
_IFS = frozenset("if unless whether".split())
DETERMINERS = frozenset("the a an his her its their this that these those every any each another".split())
PREPOSITIONS = frozenset(
    "of in on against over to for about from with at under into by between after during regarding concerning".split()
)
PRONOUNS = frozenset("it this that them which one he she they him her who".split())
BARRIERS = frozenset((";", "–", ":", "|"))
# What is refused to somebody: "refused to the widow", "refused to Ospanov".
_GIVEN_TO = re.compile(r"[\ue000-\ue007]|(?:the|an?|his|her|their|him|them)\Z")
_SUBJECTS = frozenset(
    (
        PERSON,
        OUTLET,
        BODY,
        COURT,
        ")",
        "he",
        "she",
        "they",
        "it",
        "court",
        "judge",
        "who",
        "which",
        "board",
        "panel",
        "prosecutor",
        "police",
        "lawyer",
        "lawyers",
    )
)


_PLURAL = re.compile(
    r"\A(?:police|prosecutors|investigators|officers|courts|judges|jurors|bailiffs|deputies|agents|authorities|detectives|forces|lawyers|journalists)\Z"
)
_WANTED = frozenset("want wants wanted asks asked demands demanded seeks sought wishes hopes hoped".split())


@dataclass(slots=True)
class Word:
    """A word or sign of a sentence, with what it may be."""

    low: str
    start: int
    end: int
    nouns: frozenset[str] = frozenset()
    # Verb classes, with the tense and the number of words that belong to the verb.
    verbs: tuple[str, ...] = ()
    tense: str = ""


@dataclass(slots=True)
class Act:
    """A verb told as done: its classes, whether it is passive, and whether the opposite is told."""

    place: int
    classes: tuple[str, ...]
    passive: bool = False
    refused: bool = False
    # The verb has no helper and no object: "Appeal dismissed".
    bare: bool = False


@dataclass(slots=True)
class Parsed:
    """A sentence in words, with the acts that it tells."""

    told: Told
    words: list[Word]
    acts: list[Act] = field(default_factory=list)
    # A judgment was told before in the same case.
    judged: bool = False

    def low(self, place: int) -> str:
        """The word at a place, in small letters; empty outside."""
        return self.words[place].low if 0 <= place < len(self.words) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place in the masked text of the words from `first` to `last`."""
        return self.words[first].start, self.words[last].end


_EXPERT = frozenset(
    "linguistic psychiatric psychological philological forensic expert medical outpatient inpatient comprehensive handwriting phonoscopic religious commission".split()
)
_PUNISHED = re.compile(rf"{ARTICLE}|\b(?:punish|prosecut|guilty|accus)")


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
                    word.tense = "b" if place and lows[place - 1] in _MODAL | {"to", "did"} else "d"
    parsed = Parsed(told, words)
    _compounds(parsed)
    for place, word in enumerate(words):
        if word.verbs and not told.in_quotation(word.start):
            act = _act(parsed, place)
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
        if word in (";", ",", ".", "and", ":") or word in PREPOSITIONS:
            return False
    return False


def _compounds(parsed: Parsed) -> None:
    """Nouns that other words make another thing of."""
    words = parsed.words
    for place, word in enumerate(words):
        if not word.nouns:
            continue
        before, after = parsed.low(place - 1), parsed.low(place + 1)
        if (
            word.low in ("report", "reports", "record")
            and re.match(r" (?:on|of|about) (?:an? |the )?administrative", parsed.told.masked[word.end : word.end + 30])
        ) or (before == "administrative" and word.low in ("report", "reports", "record")):
            word.nouns = frozenset(("PROTOCOL",))
        elif "cassation" in (before, parsed.low(place - 2)) and word.nouns & {"APPEAL", "COMPLAINT", "MOTION"}:
            word.nouns = frozenset(("CASSATION",))
        elif before in _EXPERT and word.nouns & {"HEARING", "CASE"}:
            # An expert's examination is none of a court.
            word.nouns = frozenset()
        elif before == "private" and "COMPLAINT" in word.nouns and _PUNISHED.search(parsed.told.masked):
            word.nouns = frozenset(("COMPLAINT",))
        elif before in ("appeal", "appellate", "private") and word.nouns & {"COMPLAINT", "MOTION"}:
            word.nouns = frozenset(("APPEAL",))
        elif (word.low == "conclusion" and before == "accusatory") or (
            word.low == "record" and re.match(r" of (?:the )?accusation", parsed.told.masked[word.end : word.end + 24])
        ):
            word.nouns = frozenset(("INDICTMENT",))
        elif word.low in ("statement", "statements") and after == "of" and parsed.low(place + 2).startswith("claim"):
            word.nouns = frozenset(("SUIT",))
        elif (
            "COMPLAINT" in word.nouns
            and after == "against"
            and re.match(
                r" against (?:the |this |that |his |her |a )?(?:[\w']+ )?(?:ruling|verdict|decision|sentence|judge?ment|fine|arrest|resolution)",
                parsed.told.masked[word.end : word.end + 60],
            )
        ):
            word.nouns = frozenset(("APPEAL",))
        elif word.low == "appeal" and before in ("on", "of") and parsed.low(place - 2) != "notice":
            word.nouns = frozenset()
        elif word.low in (
            "case",
            "file",
            "check",
            "examination",
            "action",
            "order",
            "act",
            "process",
            "report",
            "record",
            "arrest",
            "warning",
        ) and before in ("in", "this", "any", "which"):
            word.nouns = frozenset() if before == "in" or word.low == "action" else word.nouns
        elif word.low in ("charge", "charges") and after == "of" and parsed.low(place + 2) in ("the", "an"):
            continue


def _act(parsed: Parsed, place: int) -> Act | None:
    """The act that a verb tells, or None when it is wished, possible, denied or no verb here."""
    words = parsed.words
    word = words[place]
    seen: set[str] = set()
    at = place - 1
    while at >= 0 and (
        (low := words[at].low) in BE | HAVE | _NOT | ADVERBS | _MODAL | {"did", "do", "does"} or low.endswith("ly")
    ):
        seen.add(low)
        at -= 1
    stop = words[at].low if at >= 0 else ""
    if seen & _MODAL or seen & _NOT or stop in ("nobody", "none", "no-one"):
        return None
    if any(words[back].low in _IFS for back in range(max(0, place - 14), place)) and not _closed(parsed, place):
        return None
    if word.tense == "b":
        return _infinitive(parsed, place, at, stop, seen)
    if word.tense == "s":
        told = (
            stop in _SUBJECTS
            or (not word.nouns and stop not in DETERMINERS)
            or parsed.low(place + 1) in ("him", "her", "them", PERSON)
        )
        return Act(place, word.verbs) if told else None
    if word.tense == "g":
        if (word.nouns or parsed.low(place + 1) == "of" or parsed.low(place + 2) == "of") and not seen & BE:
            return None
        if stop in _UNREALBEFORE and not seen & BE:
            return None
        return None if "going" in (stop, parsed.low(at)) else Act(place, word.verbs)
    if stop == "to" and seen & {"be", "have", "been"}:
        governor = parsed.low(at - 1)
        if governor not in _DID | {"ordered"} or governor == "was":
            return None
    passive = bool(seen & BE)
    following = parsed.low(place + 1)
    if not passive and not seen & HAVE and following in BE | HAVE:
        # "five of the detained were released"
        return None
    if following == "to" and "DISMISS" in word.verbs and not _GIVEN_TO.match(parsed.low(place + 2)):
        # "refused to sign", which is told by its own verb
        return None
    if (not passive and _none(parsed, place)) or (passive and _none(parsed, at + 1)):
        return None
    if not passive and not seen & HAVE and _wished(parsed, place):
        return None
    if not passive and not seen & HAVE and stop in DETERMINERS and not _behind(parsed, place):
        # "the convicted journalist"
        return None
    return Act(place, word.verbs, passive=passive, bare=not passive and not seen & HAVE)


def _wished(parsed: Parsed, place: int) -> bool:
    """Whether a participle tells what somebody wants: "wants the case reopened"."""
    for back in range(place - 1, max(-1, place - 6), -1):
        low = parsed.low(back)
        if low in (",", ";", "and", "but"):
            return False
        if low in _WANTED:
            return True
    return False


def _none(parsed: Parsed, place: int) -> bool:
    """Whether the subject before a verb is nobody: "neither side", "no appeal"."""
    for back in range(place - 1, max(-1, place - 10), -1):
        low = parsed.low(back)
        if low in (",", ";", ":", "–", ")", "and", "but", "who", "which"):
            return False
        if low in ("no", "neither", "nobody", "none"):
            return True
    return False


def _behind(parsed: Parsed, place: int) -> bool:
    after = parsed.low(place + 1)
    return after in PREPOSITIONS or after in (",", ".", "", DATE)


def _closed(parsed: Parsed, place: int) -> bool:
    """Whether a clause ends between the "if" before a verb and the verb."""
    for back in range(place - 1, max(-1, place - 15), -1):
        low = parsed.words[back].low
        if low in (",", ";", ")", "–"):
            return True
        if low in _IFS:
            return False
    return True


def _infinitive(parsed: Parsed, place: int, at: int, stop: str, seen: set[str]) -> Act | None:
    word = parsed.words[place]
    if "did" in seen or stop == "did":
        return Act(place, word.verbs)
    if (
        stop != "to"
        and not seen
        and not word.nouns
        and _PLURAL.search(stop)
        and parsed.low(place - 2) not in PREPOSITIONS
    ):
        # "Investigators downgrade the charge"
        return Act(place, word.verbs)
    if stop != "to" or seen & BE:
        return None
    back = at - 1
    while back > 0 and (parsed.low(back) in ADVERBS or parsed.low(back).endswith("ly")):
        back -= 1
    governor = parsed.low(back)
    if governor in _REFUSED:
        return Act(place, word.verbs, refused=True)
    if governor in _DID and not (governor == "was" or (governor == "had" and "PAY" not in word.verbs)):
        return Act(place, word.verbs)
    if governor in ("decision", "decisions", "ruling", "resolution", "order"):
        return Act(place, word.verbs)
    return None
