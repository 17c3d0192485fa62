"""Nominative forms of the names of bodies: adjectives that agree with the noun at the head."""

from __future__ import annotations

import re

_ADJECTIVE = {
    "m": re.compile(r"(?:ого|ому|ым|ом|ый|ой)\Z"),
    "f": re.compile(r"(?:ой|ую|ая)\Z"),
    "n": re.compile(r"(?:ого|ому|ым|ом|ое)\Z"),
}
_STRESSED = re.compile(r"(?:городск|областн|краев|миров|морск|кадров|правов|делов|цифров|передов|степн|родн|речн)\Z")
_SOFT = re.compile(r"(?:[гкхжчшщ])\Z")


def adjective(word: str, gender: str) -> str:
    """The nominative of an adjective: `Абайском` is `Абайский` with a masculine noun."""
    low = word.casefold()
    soft = re.search(r"(?:его|ему|им|ем|ий|ей|юю|яя|ее)\Z", low)
    if soft and not _ADJECTIVE[gender].search(low):
        stem = word[: soft.start()]
        return stem + {"m": "ий", "f": "яя", "n": "ее"}[gender] if not re.search(r"ск\Z", stem) else stem + "ий"
    match = _ADJECTIVE[gender].search(low)
    if not match:
        return word
    stem = word[: match.start()]
    masculine = "ой" if _STRESSED.search(stem.casefold()) else "ий" if _SOFT.search(stem.casefold()) else "ый"
    return stem + {"m": masculine, "f": "ая", "n": "ое"}[gender]


_HEADS = (
    (re.compile(r"((?:обл|гор|рай|горрай|межрай|спец|воен)?суд|департамент|комитет|акимат|маслихат|союз|фонд|центр|институт|район|банк|завод|отдел|совет|парламент|мажилис|сенат|прокурор|университет|аппарат|клуб|горздрав|облздрав|рынок)(?:а|у|ом|е)?\Z", re.IGNORECASE), r"\1", "m"),
    (re.compile(r"(управлени|отделени|объединени|агентств|министерств|движени|ведомств|обществ|посольств|учреждени|издательств|товариществ)(?:я|ю|ем|и|а|у|ом|е|о)\Z", re.IGNORECASE), None, "n"),
    (re.compile(r"((?:ген)?прокуратур|палат|служб|полици|милици|коллеги|организаци|компани|ассоциаци|администраци|инспекци|академи|парти|больниц|комисси|редакци|област|федераци|школ|коалици|лиг|лаборатори|групп)(?:а|ы|е|у|ой|я|и|ю|ей|ью|ь)\Z", re.IGNORECASE), None, "f"),
    (re.compile(r"(РУВД|УВД|ДВД|УВП|КНБ|ДП|УП|ГУВД|ОВД|МВД)\Z"), r"\1", "n"),
)  # fmt: skip


def head_noun(word: str) -> tuple[str, str] | None:
    """The nominative and gender of the head noun of a body's name."""
    for shape, nominative, gender in _HEADS:
        match = shape.search(word)
        if not match:
            continue
        if nominative:
            return match[1] if match.start() == 0 else word[: match.start()] + match[1], gender
        stem = match[1]
        if gender == "n":
            return stem + ("е" if stem.casefold().endswith("ени") else "о"), gender
        if stem.casefold() == "област":
            return stem + "ь", gender
        return stem + ("я" if stem.casefold().endswith("и") else "а"), gender
    return None


def nominative_phrase(words: list[str]) -> str:
    """A body's name in the nominative: the adjectives before its head noun and the noun; the rest stays."""
    for index, word in enumerate(words):
        head = head_noun(word)
        if head:
            noun, gender = head
            if word.casefold().startswith(noun.casefold()) and word.isupper():
                noun = word
            before = [
                adjective(one, gender)
                if re.search(r"(?:ого|ому|ым|ом|ой|ую|его|ему|им|ем|ый|ий|ая|ое)\Z", one)
                else one
                for one in words[:index]
            ]
            return " ".join([*before, noun, *words[index + 1 :]])
    return " ".join(words)
