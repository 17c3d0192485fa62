"""Whether a verb of harm tells a fact, and in which voice."""

from __future__ import annotations

from loaders.reader.english.grammar import (
    BE,
    DATE,
    DETERMINERS,
    HAVE,
    PERSON,
)
from loaders.reader.english.harm.parsed import ADVERBIAL, ALL_SIGNS, DID, MODAL, NOT, PREPS, PRONOUNS, STOPS, Clauses
from loaders.reader.english.harm.words import NOUNS, VERBS

_CAN = frozenset("can could can't couldn't cannot".split())
_TRIED = frozenset(
    "tried tries trying attempted attempts attempting began started continued proceeded managed dared attempt".split()
)
_REFUSED = frozenset("refused refuses refusing declined declines failed fails refusal unable unwilling".split())
_FORCED = frozenset(
    "forced made ordered demanded compelled obliged forces orders demands required told insisted forcing demanding".split()
)
_PLURALS = frozenset(
    "who they men policemen guards strangers persons officers people hackers attackers fraudsters unknown youths women police bailiffs deputies both two three".split()
)
_NOUNLIKE = frozenset(
    "attacks hits strikes calls blocks kicks punches films records posts releases uses shows floods hacks cracks tackles assaults wounds injures cuts breaches".split()
)
_TRIED_FOR = frozenset(
    "fined convicted sentenced jailed punished guilty accused suspected charged cleared acquitted imprisoned arrested detained fine".split()
)
_MAY = MODAL | _CAN | {"if", "faces", "asked", "to"}
_PROMISED = frozenset(
    "promised promises promising vowed swore pledged threatened threatens threatening threaten promise".split()
)
_EVENTUAL = frozenset("if unless whether should".split())
_DENIES = frozenset("denies denied deny denying refuted refutes untrue disproved".split())
_BECAME = frozenset(
    "became become becomes remained remains remain went goes gone going stayed stays turned lay made left lies left".split()
)
_QUESTION = frozenset("nobody none no-one".split())


def status_of(parsed: Clauses, place: int, end: int, tense: str) -> tuple[str, bool, bool]:
    """What a verb tells (see `Verb.status`), whether it is passive, and whether that is open."""
    seen: set[str] = set()
    at = place - 1
    while at >= 0 and (
        (low := parsed.low(at)) in BE | HAVE | NOT | ADVERBIAL | MODAL | _CAN | DID or low.endswith("ly")
    ):
        seen.add(low)
        at -= 1
    stop = parsed.low(at)
    if (
        tense == "d"
        and VERBS[parsed.low(place)][-1][0] in ("UNAVAIL", "UNANSWERED", "AVAIL", "DOWN")
        and stop in _BECAME
    ):
        seen.add("was")
        at -= 1
        stop = parsed.low(at)
    if tense == "d" and stop in ("ordered", "make", "declared"):
        # "the site itself was ordered blocked"
        return "", False, False
    if _eventual(parsed, place) or _none(parsed, at) or stop in _QUESTION:
        return "", False, False
    negated = bool(seen & NOT)
    if (
        negated
        and seen & {"would", "wouldn't"}
        and VERBS[parsed.low(place)][0][0] in ("LET", "ADMIT", "PROVIDE")
        and not parsed.told.masked.lower().startswith("if ")
    ):
        # "would not let her in": refused to.
        return "not", bool(seen & BE), False
    if seen & MODAL or (seen & _CAN and not negated):
        return "", False, False
    passive = bool(seen & BE)
    if tense == "b" and (stop in _PLURALS or (stop in ("and", ",") and _told_before(parsed, at))):
        # "guards hold him by the arms and delete the footage"
        tense = "s"
    if (
        tense == "b"
        and _plural(stop)
        and "to" not in seen
        and parsed.low(end + 1) in DETERMINERS | ALL_SIGNS | PRONOUNS
    ):
        # "youths attack the reporter"
        tense = "s"
    if tense == "b":
        return _infinitive(parsed, at, stop, seen, negated), "be" in seen, False
    if tense == "g":
        if passive:
            return ("not" if negated else "done"), "being" in seen, False
        if (
            parsed.tokens[at].classes & {"MESSAGE", "CAMPAIGN", "ACCOUNT", "KOMPROMAT", "SITE"}
            and (parsed.low(place + 1) in DETERMINERS or parsed.low(place + 1) in ALL_SIGNS)
            and at == place - 1
        ):
            # "messages discrediting the journalist"
            return "done", False, False
        after = parsed.low(end + 1)
        if (
            stop in ("for", "of")
            and any(parsed.low(back) in _TRIED_FOR for back in range(max(0, place - 12), place))
            and not any(parsed.low(back) in _MAY for back in range(max(0, place - 14), place))
        ):
            # "fined for beating the reporter": it was done.
            return "tried for", False, False
        if stop in (",", "and") and _of_what(parsed, at):
            # "refrain from shutting it down and attacking sites"
            return "", False, False
        if stop in (",", "and") and not (
            after in DETERMINERS | ALL_SIGNS | PRONOUNS or parsed.low(end) != parsed.low(place)
        ):
            # "telephone bullying, hacking and attempted hacking": things that are counted.
            return "", False, False
        if stop in (
            "by",
            "and",
            ",",
            "while",
            "when",
            "after",
            "began",
            "started",
            "kept",
            "continued",
            PERSON,
        ) and parsed.low(place + 1) not in ("of",):
            return "done", False, False
        return "", False, False
    if tense == "s":
        subject = stop in ALL_SIGNS or parsed.low(at).isalpha() or stop in (",", ")", "and")
        told = subject and (stop not in DETERMINERS and stop not in PREPS) and parsed.low(place + 1) not in BE | HAVE
        if NOUNS.get(parsed.low(place)) and parsed.low(place + 1) in PREPS | {",", ".", ""}:
            told = False
        if parsed.low(place) in _NOUNLIKE and parsed.low(place + 1) in (
            "of",
            "on",
            "against",
            "by",
            "and",
            ",",
            "from",
        ):
            # "hits of the site": a noun.
            told = False
        return ("not" if negated else "done") if told else "", False, False
    if stop == "to" and seen & {"be", "have", "been"}:
        return "", False, False
    if passive:
        # "ordered that access be closed"
        return "" if seen & BE == {"be"} and not seen & _CAN else ("not" if negated else "done"), True, False
    if seen & HAVE:
        return ("not" if negated else "done"), False, False
    if negated and not seen & DID:
        # "not let into the session"
        return "not", True, False
    after = parsed.low(end + 1)
    open_ended = (
        after in PREPS
        or after
        in (
            "",
            ",",
            ".",
            ";",
            "and",
            "when",
            "while",
            "as",
            "that",
            DATE,
            "because",
            "after",
            ")",
            "(",
            "away",
            "twice",
            "again",
            "there",
            "so",
            "last",
            "|",
        )
        or after.endswith("ly")
        or after in STOPS
    )
    if (
        not open_ended
        and (
            stop in DETERMINERS
            or stop in PREPS
            or stop.isdigit()
            or stop in ("", "three", "two", "four", "five", "six", "seven", "eight", "nine", "ten")
        )
        and not _object_starts(after, False)
    ):
        # "the hacked account", "3 hacked accounts"
        return "", False, False
    if not open_ended and stop.endswith("ing") and after not in DETERMINERS | ALL_SIGNS | PRONOUNS | {"to"}:
        # "citing blocked websites"
        return "", False, False
    if (
        not open_ended
        and stop in (",", "and")
        and any(parsed.low(back).isdigit() for back in range(at - 4, at))
        and not _object_starts(after, True)
    ):
        # "6 arson attacks and damaged cars"
        return "", False, False
    if stop in DETERMINERS and open_ended and stop not in ("his", "her", "their"):
        return "", False, False
    return ("not" if negated else "done"), False, open_ended


def _of_what(parsed: Clauses, at: int) -> bool:
    """Whether a gerund is joined to one that a preposition governs."""
    for back in range(at - 1, max(0, at - 9), -1):
        if parsed.low(back).endswith("ing") and parsed.low(back - 1) in ("from", "against", "without", "of"):
            return True
    return False


def _plural(low: str) -> bool:
    return len(low) > 3 and low.endswith("s") and not low.endswith("ss") and low not in PREPS


def _told_before(parsed: Clauses, at: int) -> bool:
    """Whether a verb in the present was told in the clause before "and"."""
    for back in range(at - 1, max(-1, at - 10), -1):
        low = parsed.low(back)
        if low in STOPS or low == "to":
            return False
        if low in _PLURALS:
            return True
    return False


def _object_starts(low: str, joined: bool) -> bool:
    return joined and (
        low in DETERMINERS or low in ALL_SIGNS or low in PRONOUNS or low in ("two", "three", "several") or low.isdigit()
    )


def _infinitive(parsed: Clauses, at: int, stop: str, seen: set[str], negated: bool) -> str:
    if seen & DID or seen & _CAN:
        return "not" if negated else "done"
    if stop != "to":
        # "made her delete", "demanded that she delete"
        return next(("forced" for back in range(at, max(-1, at - 6), -1) if parsed.low(back) in _FORCED), "")
    back = at - 1
    while back > 0 and (parsed.low(back) in ADVERBIAL or parsed.low(back).endswith("ly") or parsed.low(back) in NOT):
        back -= 1
    for near in range(back, max(-1, back - 5), -1):
        low = parsed.low(near)
        if low == "refusing" and parsed.low(near - 1) in ("for", "by", "after"):
            # "detained for refusing to give his name"
            return ""
        if low in _REFUSED:
            return "refused" if near == back else ""
        if low in _FORCED:
            return "tried" if parsed.low(near - 2) == "attempt" else "forced"
        if low in ("asked", "asks"):
            return "asked"
        if low in _PROMISED:
            return "promised"
        if low in _TRIED and near >= back - 2:
            return "tried"
    return ""


def _eventual(parsed: Clauses, place: int) -> bool:
    """Whether a verb stands behind "if" or a denial in its clause."""
    for back in range(place - 1, max(-1, place - 16), -1):
        low = parsed.low(back)
        if low in STOPS or low == ",":
            return False
        if low in _EVENTUAL or (low in ("many", "often") and parsed.low(back - 1) == "how"):
            return True
        if low in _DENIES:
            return True
    return False


def _none(parsed: Clauses, at: int) -> bool:
    for back in range(at, max(-1, at - 6), -1):
        low = parsed.low(back)
        if low in STOPS or low in (",", "and", "but", "who", "which"):
            return False
        if low == "no" and (parsed.low(back + 1) == "." or parsed.low(back + 1).isdigit()):
            # "precinct No. 214"
            continue
        if low in ("no", "nobody", "none", "neither", "no-one", "nothing"):
            return True
    return False
