"""Attacks told by a noun: "the beating of the reporter", "a DDoS attack on the site", "threats against the editor"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.harm.parsed import Clauses, Phrase

_WHO = frozenset(("P", "PRESS", "O", "OUTLET"))
_THINGS = _WHO | {"THING", "OFFICE", "HOME"}
_NET = frozenset(("SITE", "ACCOUNT", "O", "P"))
# Noun class -> kind, what it may be done to, and the prepositions between.
_NOUNS: tuple[tuple[str, str, frozenset[str], frozenset[str]], ...] = (
    ("N_BEATING", "physical", frozenset(("P", "PRESS")), frozenset(("of", "on", "against", "upon"))),
    ("N_BLOW", "physical", frozenset(("P", "PRESS")), frozenset(("to", "in", "on", "against", "of"))),
    ("N_DAMAGE", "property", _THINGS, frozenset(("of", "at", "in", "on"))),
    ("N_HACK", "hacking", _NET, frozenset(("of", "into", "to"))),
    ("N_BLOCK", "blocking", frozenset(("SITE", "ACCOUNT", "O", "INTERNET")), frozenset(("of",))),
    ("N_OBSTRUCT", "obstruction", _WHO | {"WORK"}, frozenset(("of", "to", "with"))),
    ("N_DETAIN", "detention", frozenset(("P", "PRESS")), frozenset(("of",))),
    ("N_INSULT", "insult", frozenset(("P", "PRESS")), frozenset(("of", "to", "against", "at", "towards"))),
    ("N_SPY", "surveillance", _WHO, frozenset(("of", "over", "on", "against"))),
    ("N_THREAT", "threat", frozenset(("P", "O")), frozenset(("against", "to", "at", "towards", "of"))),
)
_NOT_TOLD = re.compile(
    r"(?:\b(?:under|article|liability|punish\w*|(?<!protests )(?<!protested )(?<!protesting )against|no|without|alleged|possible|any|threat of|about|cases? of|facts? of|number of|fight|prevent\w*|counter|from|lack of|rumou?rs?|reports? of|request for|found|upheld|recogni[sz]ed|legality of|lawfulness of|appeal\w*|challeng\w+|demand\w*|denied)\b[^.;,]{0,16}|(?<!\d)\d{1,3} (?:\w+ )?|\(|\b(?:two|three|four|five|six|seven|eight|nine|ten|many|several|all|most) (?:\w+ )?)\Z",
    re.IGNORECASE,
)
_TRIED_FOR = re.compile(
    r"\b(?:for|on suspicion of|charges? of|charged with|accused of|guilty of|convicted of) (?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)
_COURTS = re.compile(r"\ue003|\bcourts?\b|\bjudge|\bprolong|\bextend", re.IGNORECASE)
_DDOS_NOT = re.compile(
    r"protect|defen[cs]e|countermeasure|attacks? (?:are|were registered|and|or|on media)|against DDoS|\b\d+ (?:\w+ )?D[Dd]o[Ss]|(?:two|three|four|five|six|seven|eight|nine|ten|many) D[Dd]o[Ss]",
    re.IGNORECASE,
)


def told_by_noun(parsed: Clauses) -> Iterator[tuple[str, int, int, list[Phrase]]]:
    """Kind, first and last word, and who suffered, of each attack that a noun tells."""
    masked = parsed.told.masked
    for number, phrase in enumerate(parsed.phrases):
        if "DDOS" in phrase.words:
            yield from _ddos(parsed, number)
        for name, kind, whom, preps in _NOUNS:
            # "the arson attack on the office" is arson.
            if not (name in phrase.head or (name == "N_DAMAGE" and name in phrase.words)) or parsed.told.in_quotation(
                parsed.tokens[phrase.first].start
            ):
                continue
            behind: list[Phrase] = []
            for other in parsed.phrases[number + 1 : number + 5]:
                gap = masked[
                    parsed.tokens[(behind[-1] if behind else phrase).last].end : parsed.tokens[other.first].start
                ]
                if (
                    re.search(r"[.;:–]", gap)
                    or (
                        "," in gap
                        and not (other.head & {"P"} and any(one.head & {"PRESS", "TEAM", "OUTLET"} for one in behind))
                    )
                    or (not behind and other.prep not in preps)
                ):
                    break
                behind.append(other)
            if not behind or not frozenset().union(*(one.words | one.head for one in behind[:3])) & whom:
                continue
            place = next(
                place for place in range(phrase.last, phrase.first - 1, -1) if name in parsed.tokens[place].classes
            )
            start = parsed.tokens[place].start
            if _NOT_TOLD.search(masked, max(0, start - 60), start) or parsed.tokens[place].low in (
                "attacks",
                "beatings",
                "restrictions",
            ):
                continue
            if (
                kind == "threat"
                and parsed.tokens[place].low in ("threat", "blackmail")
                and place == phrase.first + 1
                and parsed.low(phrase.first) in ("the", "a")
            ):
                # "the threat to O": a danger, not a threat made.
                continue
            if kind == "detention" and (parsed.tokens[place].low == "arrest" or _COURTS.search(masked)):
                continue
            if _TRIED_FOR.search(masked, max(0, start - 60), start) and not any("PRESS" in one.words for one in behind):
                continue
            if kind == "obstruction" and (
                not any(one.words & _WHO for one in behind)
                or re.search(r"\bcase\b|\ue004|\barticle", masked, re.IGNORECASE)
            ):
                continue
            if not any(one.words & {"P", "O", "HE", "OFFICE"} for one in behind):
                # "attacks on websites", told of no one.
                continue
            yield kind, place, behind[0].last, behind
            break


def _ddos(parsed: Clauses, number: int) -> Iterator[tuple[str, int, int, list[Phrase]]]:
    phrase = parsed.phrases[number]
    masked = parsed.told.masked
    start, end = parsed.span(phrase.first, phrase.last)
    if _DDOS_NOT.search(masked, max(0, start - 12), end + 20) or parsed.told.in_quotation(start):
        return
    if re.search(
        r"\b(?:no|not|if|may|might|could|would|possible)\b(?:(?!because|due|under|result|after)[^.;]){0,30}\Z",
        masked[max(0, start - 50) : start],
        re.IGNORECASE,
    ):
        return
    if parsed.low(phrase.last) == "attacks" or parsed.low(phrase.last + 1) == "attacks":
        told = [
            verb
            for verb in parsed.verbs
            if {"UNDERGO", "FLOOD", "HIT", "SUBJECT", "ATTACK"} & set(verb.classes)
            and any(one.first == phrase.first for one in verb.after)
        ]
        named = phrase.prep in ("under", "to", "by", "from", "of") and any(
            "O" in one.words for one in parsed.phrases[:number]
        )
        if not named and not any(
            one.words & {"O", "SITE", "ACCOUNT", "OUTLET", "PRESS"} for verb in told for one in verb.subject
        ):
            return
    near = [
        one
        for one in parsed.phrases
        if one.words & {"O", "SITE", "ACCOUNT", "OUTLET"} and abs(one.first - phrase.first) < 26
    ]
    behind = [one for one in near if one.first > phrase.first and one.prep in ("on", "of", "against", "at")]
    if near or "attack" in masked[start : end + 10]:
        yield "ddos", phrase.first, phrase.last, behind or near
