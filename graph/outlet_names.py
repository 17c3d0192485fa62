"""What a medium is, read from its name: its words without "newspaper" or ".kz", its kind and its domain."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.aliases import Alias, AliasTable, shipped_aliases
from graph.bodies import Body
from graph.body_words import stem
from graph.translit import fold

_OUTLET_WORDS = frozenset(
    fold(
        "newspaper газета газеты газету газеті gazeta magazine журнал журнала журналы portal портал портала порталы"
        " site website сайт сайта сайты online онлайн edition издание издания басылым басылымы news agency агентство"
        " агентства информационное информационного информагентство агенттігі ақпарат ИА МИА РИА information analytical"
        " информационно аналитический channel канал канала арна арнасы телеканал телеканала телеарна телеарнасы tv тв"
        " television youtube ютуб telegram телеграм телеграмм project проект проекта program programme программа"
        " blog блог editorial office редакция редакции the of на в internet интернет weekly еженедельник radio"
        " радио радиосы media медиа kz кз com org ru net info ком www http https studio студия kazakhstan й ый ой"
    ).split()
)
_OUTLET_KINDS = {
    "broadcaster": frozenset(
        fold("tv тв television телеканал телеарна телеарнасы телеканала radio радио радиосы").split()
    ),
    "newspaper": frozenset(
        fold("newspaper газета газеты газеті gazeta magazine журнал журналы weekly еженедельник").split()
    ),
}


_ONLINE = frozenset(fold("online онлайн internet интернет site сайт").split())
_DOMAIN = re.compile(r"(?<=\w)\.(kz|kg|uz|ru|com|org|net|info|кз|кг|ру|ком)\b", re.IGNORECASE)


def _outlet_core(tokens: list[str]) -> str:
    """What is left of a medium's name without the words for a medium; the country may tell two editions apart."""
    return " ".join(stem(word) for word in tokens if word not in _OUTLET_WORDS - {"kazahstan"})


@lru_cache(maxsize=8)
def _outlet_cores(aliases: AliasTable) -> dict[str, Alias | None]:
    """Entries of the table by that; None where two of them have one."""
    found: dict[str, Alias | None] = {}
    for name, alias in aliases.section("outlets").items():
        core = _outlet_core(name.split())
        if core and found.setdefault(core, alias) != alias:
            found[core] = None
    return found


@lru_cache(maxsize=1 << 14)
def _outlet(text: str, aliases: AliasTable) -> Body:
    domain = _DOMAIN.search(text)
    tokens = fold(re.sub(r"(?<=\w)\.(?=\w)", " ", text)).split()
    core = [token for token in tokens if token not in _OUTLET_WORDS] or tokens
    names = aliases.section("outlets")
    stems = aliases.stems("outlets")
    kind = next((name for name, marks in _OUTLET_KINDS.items() if marks & set(tokens)), None)
    if kind == "newspaper" and _ONLINE & set(tokens):
        kind = None  # an online magazine
    alias = aliases.exactly.get(("outlets", text.strip().casefold()))
    alias = alias or names.get(" ".join(tokens)) or stems.get(" ".join(map(stem, tokens)))
    if alias is None and (domain is None or domain[1].casefold() in ("kz", "кз")):
        # "Zakon.kz news portal": the same name without the words for a medium, unless the kind is another.
        found = _outlet_cores(aliases).get(_outlet_core(tokens))
        alias = found if found and kind in (None, found.kind) else None
    if alias is None and all(token.isdigit() for token in core):
        # "The 31 channel" is Channel 31, however many words for a channel stand around it.
        alias = names.get(" ".join(["kanal", *core]))
    number = next((token for token in tokens if token.isdigit()), None)
    attributes = {"kind": kind} if kind else {}
    if domain:
        attributes["domain"] = fold(domain[1])
    return Body(text, alias.name if alias else None, attributes, frozenset(), number, tuple(map(stem, core)))


def outlet(text: str, aliases: AliasTable | None = None) -> Body:
    """A medium; its words are those that are not just "newspaper", "portal" or ".kz"."""
    return _outlet(text, aliases or shipped_aliases())
