"""Clauses of an English sentence for what is done to whom: verbs with their subject, what follows them, and whether they tell a fact."""

from __future__ import annotations

from loaders.reader.english.grammar import (
    BE,
    BODY,
    DATE,
    DETERMINERS,
    HAVE,
    OUTLET,
    PERSON,
    TOKEN,
)
from loaders.reader.english.harm.bind import bind
from loaders.reader.english.harm.parsed import (
    ADVERBIAL,
    ALL_SIGNS,
    DID,
    JOINS,
    MODAL,
    NOT,
    PREPS,
    PRONOUNS,
    STOPS,
    Clauses,
    Phrase,
    Token,
    Verb,
)
from loaders.reader.english.harm.status import status_of
from loaders.reader.english.harm.words import NOUNS, VERBS
from loaders.reader.story import SIGNS, Told

_PLACE = SIGNS["Place"]
_BREAKS = frozenset("and but , or".split())
_QUOTES = frozenset("\"“”«»'’‘")
_NUMBERS = frozenset(
    "a two three four five six seven eight nine ten dozen hundred thousand twenty thirty forty fifty".split()
)


def clauses(told: Told) -> Clauses:
    """The verbs of harm of a sentence, each with its phrases."""
    tokens = [Token(match[0].lower(), *match.span()) for match in TOKEN.finditer(told.masked)]
    for token in tokens:
        token.classes = _classes(token.low)
    parsed = Clauses(told, tokens)
    found: list[Verb] = []
    quoted = _in_quotes(tokens)
    for place, token in enumerate(tokens):
        verb = _verb(parsed, place) if token.low in VERBS and place not in quoted else None
        if verb and not told.in_quotation(token.start):
            found.append(verb)
    parsed.verbs = found
    verbal = {place for verb in found for place in range(verb.place, verb.place + 1)}
    parsed.phrases = _phrases(parsed, verbal, quoted, _in_brackets(tokens))
    for verb in found:
        bind(parsed, verb, found)
    return parsed


def _in_quotes(tokens: list[Token]) -> set[int]:
    """The words inside quotation marks: nothing is told there."""
    found: set[int] = set()
    opened = -1
    for place, token in enumerate(tokens):
        if token.low in ("“", "«") or (token.low == '"' and opened < 0):
            opened = place
        elif token.low in ("”", "»", '"') and opened >= 0:
            found.update(range(opened, place + 1))
            opened = -1
    return found


def _in_brackets(tokens: list[Token]) -> set[int]:
    found: set[int] = set()
    opened = -1
    for place, token in enumerate(tokens):
        if token.low == "(":
            opened = place
        elif token.low == ")" and opened >= 0:
            found.update(range(opened, place + 1))
            opened = -1
    return found


def _classes(low: str) -> frozenset[str]:
    if low == PERSON:
        return frozenset("P")
    if low == OUTLET:
        return frozenset("O")
    if low == BODY:
        return frozenset("G")
    if low in PRONOUNS:
        return frozenset(("HE",))
    bare = low.removesuffix("'").removesuffix("'s")
    return NOUNS.get(bare) or (NOUNS.get(bare.rsplit("-", 1)[-1], frozenset()) if "-" in bare else frozenset())


def _verb(parsed: Clauses, place: int) -> Verb | None:
    lows = [token.low for token in parsed.tokens[place : place + 12]]
    entries = VERBS[lows[0]]
    best: list[tuple[str, str]] = []
    length, end = -1, place
    for name, tense, rest in entries:
        stands, until = _particles(lows, rest)
        if not stands:
            continue
        if len(rest) > length:
            best, length, end = [], len(rest), place + until
        if len(rest) == length:
            best.append((name, tense))
    if not best:
        return None
    tenses = {tense for _, tense in best}
    tense = best[0][1]
    if tenses >= {"b", "d"}:
        tense = "b" if parsed.low(place - 1) in DID | {"to"} | MODAL or _let_before(parsed, place) else "d"
    status, passive, open_ended = status_of(parsed, place, end, tense)
    if not status:
        return None
    names = tuple(dict.fromkeys(name for name, _ in best))
    return Verb(place, end, names, tense, status, passive, open_ended)


def _let_before(parsed: Clauses, place: int) -> bool:
    return any(parsed.low(back) in ("let", "make", "made") for back in range(place - 3, place))


def _particles(lows: list[str], rest: tuple[str, ...]) -> tuple[bool, int]:
    """Whether the particles of a verb follow it, at once or (adverbs) behind its object; and the last word of the verb."""
    if not rest:
        return True, 0
    if tuple(lows[1 : 1 + len(rest)]) == rest:
        return True, len(rest)
    if rest[0] in ("out", "down", "aside", "back", "up", "away", "off", "alight", "ablaze", "over") or rest == (
        "on",
        "fire",
    ):
        for gap in range(2, 11):
            if tuple(lows[gap : gap + len(rest)]) == rest:
                return True, 0
            if gap < len(lows) and lows[gap] in STOPS | {",", ".", "and", "by", "with"}:
                break
    return False, 0


def _phrases(parsed: Clauses, verbal: set[int], quoted: set[int], bracketed: set[int]) -> list[Phrase]:
    """The noun phrases of a sentence, in order; a boundary is a phrase without words."""
    found: list[Phrase] = []
    prep, first = "", -1

    def close(last: int) -> None:
        nonlocal prep, first
        if first >= 0 and last >= first:
            found.append(_phrase(parsed, prep, first, last))
        prep, first = "", -1

    for place, token in enumerate(parsed.tokens):
        low = token.low
        if place in bracketed:
            if low != "(" or first >= 0:
                close(place - 1)
            continue
        if low in _QUOTES and (parsed.low(place + 1) in ALL_SIGNS or parsed.low(place - 1) in ALL_SIGNS):
            if place in quoted and parsed.low(place + 1) not in ALL_SIGNS and parsed.low(place - 1) == PERSON:
                close(place - 1)
            continue
        if place in quoted and low not in ALL_SIGNS:
            if low != "(" or first >= 0:
                close(place - 1)
            continue
        if first < 0 and (low in ADVERBIAL or low.endswith("ly")) and not token.classes:
            continue
        if place in verbal or low in STOPS or low in JOINS or low in _BREAKS or low == ".":
            close(place - 1)
            continue
        if low in _QUOTES:
            continue
        if low in ("over", "about", "around") and (
            parsed.low(place + 1).isdigit() or parsed.low(place + 1) in _NUMBERS
        ):
            continue
        if low in PREPS or low == "to":
            close(place - 1)
            prep = low
            continue
        if low in BE | HAVE | MODAL | NOT | DID:
            close(place - 1)
            continue
        before = parsed.low(place - 1)
        fresh = first >= 0 and (
            (low in DETERMINERS and before not in DETERMINERS)
            or before == DATE
            or (before == _PLACE and first == place - 1)
            or (low == PERSON and before in ALL_SIGNS and before != PERSON and before != OUTLET)
            or (low == PERSON and any(one.silent for one in parsed.told.units.get(token.start, ())))
        )
        if (
            before == PERSON
            and first >= 0
            and not token.classes
            and low.isalpha()
            and (low.endswith(("ed", "es")) or low in ("said", "says", "told"))
        ):
            # "P crossed out": no part of a name.
            close(place - 1)
            continue
        if fresh:
            close(place - 1)
        if first < 0:
            first = place
    close(len(parsed.tokens) - 1)
    for number, one in enumerate(found):
        if "TEAM" in one.head:
            beside = (
                found[number + 1].words
                if number + 1 < len(found) and found[number + 1].prep in ("of", "at", "from")
                else frozenset()
            )
            if (one.words | beside) & {"O", "PRESS", "SITE", "OUTLET"}:
                # "the staff of the newspaper", but no other staff.
                one.head |= {"PRESS"}
    return found


def _phrase(parsed: Clauses, prep: str, first: int, last: int) -> Phrase:
    words: set[str] = set()
    head: frozenset[str] = frozenset()
    for place in range(first, last + 1):
        token = parsed.tokens[place]
        words |= token.classes
        if token.classes:
            sign = token.low in (PERSON, OUTLET)
            # "correspondent P" is both; "P's drone" is a drone.
            head = (
                head | token.classes
                if "FAMILY" in token.classes
                or (sign and head & {"PRESS", "SITE", "ACCOUNT", "OUTLET", "OFFICE", "TEAM", "P"})
                else token.classes
            )
    if (
        head & {"PRESS"}
        and not head & {"P", "O"}
        and (owner := max((place for place in range(first, last + 1) if parsed.tokens[place].classes), default=last))
        < last
        and parsed.low(owner).endswith(("'s", "s'"))
    ):
        # "the blogger's petition" is no blogger.
        head = frozenset()
    return Phrase(prep, first, last, head, frozenset(words))
