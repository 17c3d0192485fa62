"""What a court, an agency or an outlet is, read from its name in English, Russian or Kazakh.

Two courts of one city look more alike than two names of one court, so names of bodies are not compared letter by
letter: they are read into attributes (kind, specialisation, level, places, number), and those are compared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from graph.aliases import Alias, AliasTable, shipped_aliases
from graph.body_terms import shortened_ministry, term
from graph.body_words import agency_short, agency_starts, bare, court_short, court_starts, noise, phrases, stem
from graph.translit import fold, fold_word, words

_NUMBER = re.compile(r"(?<![\w-])(?:№|#|no\.?|n)?\s*(\d+)(?!\w)", re.IGNORECASE)


_LEGAL_FORM = re.compile(r"(?:^\W*(?:АО|ТОО|ИП)\b)|(?:\b(?:АҚ|ЖШС|АО|ТОО|JSC|LLP|LLC|Ltd\.?)\W*$)")
"""A company's form, which some leave out; only where it stands alone and in capitals, for Ак may be a word."""


@dataclass(frozen=True)
class Body:
    """The attributes of a court, an agency or an outlet; None or empty where the name does not say."""

    text: str
    alias: str | None = None
    """The name under which the alias table knows it."""
    attributes: dict[str, str] = field(default_factory=dict, hash=False)
    """kind, specialisation, level, chamber, unit: what the words say."""
    places: frozenset[str] = frozenset()
    number: str | None = None
    words: tuple[str, ...] = ()
    """Stems of the words that no attribute explains."""


def court(text: str, aliases: AliasTable | None = None) -> Body:
    """A court read into its attributes: "Алматинский городской суд" is the city court of Almaty."""
    return _court(text, aliases or shipped_aliases())


def agency(text: str, aliases: AliasTable | None = None) -> Body:
    """An agency or another organisation read into its attributes."""
    return _agency(text, aliases or shipped_aliases())


_LEVELS = ("supreme", "constitutional", "district", "city")
_OF_A_PLACE = ("police", "prosecutor", "akimat", "parliament")
_CITY = re.compile(r"\b(?:г\.|г |гор\.|город|қаласы|city)", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def _court(text: str, aliases: AliasTable) -> Body:
    known = aliases.courts.get(fold(text))
    tokens, number = _tokens(known.name if known else text)
    regions, tokens = _phrases(tokens, aliases.stems("regions"))
    found, rest = _attributes(tokens, court_starts(), court_short())
    places, left = _places(rest, aliases)
    regional = "region" in left
    left = [word for word in left if word != "region"]
    attributes: dict[str, str] = {}
    named = found.get("specialisation", [])
    if named:
        # "administrative offences" is one specialisation, "administrative" justice another.
        attributes["specialisation"] = "offences" if "offences" in named else named[0]
    elif "special" in found:
        attributes["specialisation"] = "specialised"
    levels = found.get("level", [])
    if "chamber" in found:
        # "Board for criminal cases of the city court": the board is specialised, its court is not.
        court_is = attributes.pop("specialisation", "")
        attributes["chamber"] = " ".join(filter(None, (court_is, found["chamber"][0])))
    if "specialisation" not in attributes:
        level: str | None = next((one for one in _LEVELS if one in levels), None)
        if level is None and (regional or regions or any(place.endswith(" region") for place in places)):
            level = "region"
        if level is None and "chamber" not in found and (number or _CITY.search(text)) and _in_a_city(places, aliases):
            level = "city"  # "суд города Актау"
        if level:
            attributes["level"] = level
    return Body(text, None, attributes, regions | places | frozenset(left), number)


@lru_cache(maxsize=1 << 14)
def _agency(text: str, aliases: AliasTable) -> Body:
    tokens, number = _tokens(text)
    whole = aliases.agencies.get(fold(text)) or aliases.agencies.get(" ".join(tokens))
    number = None if whole else number
    alias, tokens = (whole, []) if whole else _known(tokens, aliases, _capitals(text))
    regions, tokens = _phrases(tokens, aliases.stems("regions"))
    found, rest = _attributes(tokens, agency_starts(), agency_short())
    places, left = _places(rest, aliases, guess=False)
    attributes = {attribute: values[0] for attribute, values in found.items()}
    if alias and alias.kind:
        attributes["kind"] = alias.kind
    if "type" in found:  # a bank is a bank, be it a company or not
        attributes["type"] = next((one for one in found["type"] if one != "company"), "company")
    regional = "region" in left
    left = [word for word in left if word != "region"]
    level = next((one for one in ("district", "city") if one in found.get("level", [])), attributes.get("level"))
    if level is None and (regional or regions or any(place.endswith(" region") for place in places)):
        level = "region"
    if level is None and attributes.get("kind") in _OF_A_PLACE and _in_a_city(places, aliases):
        level = "city"
    if level:
        attributes["level"] = level
    return Body(text, alias.name if alias else None, attributes, regions | places, number, tuple(left))


def _in_terms(token: str) -> list[str]:
    """A word as the term for it; "Минобороны" is two."""
    remit = shortened_ministry(token)
    return ["ministri", remit] if remit else [term(token)]


def _in_a_city(places: frozenset[str], aliases: AliasTable) -> bool:
    """Whether the one place that is named is a city, not a region or a district."""
    return len(places) == 1 and all(aliases.is_city(place) for place in places)


def _capitals(text: str) -> frozenset[str]:
    """The folded words that are written in capitals: abbreviations."""
    return frozenset(fold_word(word) for word in words(text) if word.isupper() and len(word) > 2)


def _known(tokens: list[str], aliases: AliasTable, capitals: frozenset[str]) -> tuple[Alias | None, list[str]]:
    """What the alias table says of a name, with the words that its alias does not explain."""
    tokens = [word for token in tokens for word in _in_terms(token)]
    plain = [token for token in tokens if token not in noise()]
    names = aliases.stems("agencies")
    stems = [stem(token) for token in plain]
    for size in range(len(stems), 0, -1):
        for start in range(len(stems) - size + 1):
            run = " ".join(stems[start : start + size])
            # A short abbreviation inside a longer name is mostly something else.
            if run in names and (len(run) > 3 or len(stems) - size <= 1 or run in capitals):
                return names[run], plain[:start] + plain[start + size :]
    return None, tokens


def _tokens(text: str) -> tuple[list[str], str | None]:
    """Folded words with the phrases joined that say one thing, and the number, if it has one."""
    numbers = _NUMBER.findall(text)
    plain = _LEGAL_FORM.sub(" LLP ", _NUMBER.sub(" ", text))
    # Folded, the English abbreviation would be ВКО, which is the East.
    tokens = phrases(fold(re.sub(r"\bWKO\b", "West Kazakhstan region", plain))).split()
    if tokens[:1] == ["region"] and "region" not in tokens[1:]:
        tokens = [*tokens[1:], "region"]  # "regional court of North Kazakhstan"
    return tokens, numbers[0].lstrip("0") if numbers else None


def _attributes(
    tokens: list[str], starts: tuple[tuple[str, str, tuple[str, ...]], ...], short: dict[str, dict[str, str]]
) -> tuple[dict[str, list[str]], list[str]]:
    """What the words say, and the words that say nothing of this kind."""
    found: dict[str, list[str]] = {}
    rest: list[str] = []
    for token in tokens:
        if token in noise():
            continue
        if token in short:
            for attribute, value in short[token].items():
                found.setdefault(attribute, []).append(value)
            continue
        for attribute, value, beginnings in starts:
            if token.startswith(beginnings):
                found.setdefault(attribute, []).append(value)
                break
        else:
            rest.append(token)
    return found, rest


def _phrases(tokens: list[str], names: dict[str, Alias]) -> tuple[frozenset[str], list[str]]:
    """The names of a section that stand in the text, and the words left."""
    found: set[str] = set()
    stems = [stem(token) for token in tokens]
    longest = max((name.count(" ") + 1 for name in names), default=0)
    start = 0
    rest: list[str] = []
    while start < len(tokens):
        for size in range(min(longest, len(tokens) - start), 0, -1):
            run = names.get(" ".join(stems[start : start + size]))
            if run:
                found.add(run.name)
                start += size
                break
        else:
            rest.append(tokens[start])
            start += 1
    return frozenset(found), rest


def _places(tokens: list[str], aliases: AliasTable, guess: bool = True) -> tuple[frozenset[str], list[str]]:
    """Places among the words: a place before "region" is a region. What is left comes as stems."""
    names = aliases.stems("places")
    places: set[str] = set()
    left: list[str] = []
    last: tuple[str, bool] | None = None
    start = 0
    if tokens[:1] == ["region"] and "region" not in tokens[1:]:
        tokens = [*tokens[1:], "region"]  # "ДП области Жетысу", whose other words are read by now
    while start < len(tokens):
        if tokens[start] == "region":
            if last:
                if last[1]:
                    places.discard(last[0])
                else:
                    left.remove(last[0])
                places.add(f"{last[0]} region")
            else:
                left.append("region")
            last, start = None, start + 1
            continue
        for size in (3, 2, 1):
            stems = [stem(token) for token in tokens[start : start + size]]
            run = names.get(" ".join(stems)) or names.get(" ".join([*stems[:-1], bare(stems[-1])]))
            if run and start + size <= len(tokens):
                places.add(run.name)
                last, start = (run.name, True), start + size
                break
        else:
            word = stem(tokens[start])
            left.append(word)
            last, start = (word, False) if guess else None, start + 1
    return frozenset(places), left
