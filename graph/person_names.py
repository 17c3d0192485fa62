"""A person's name, read into its roles: given name, patronymic, surname, initials, in whatever order they stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from graph.known_names import given_gender, given_id, known_names, masculine, short_for, surname_gender, surname_id
from graph.translit import fold, fold_word


@dataclass(frozen=True)
class PersonName:
    """A name by roles, each as written; what is missing is None or empty."""

    text: str
    given: str | None = None
    patronymic: str | None = None
    surname: str | None = None
    other_surnames: tuple[str, ...] = ()
    """Second surnames: in brackets, or the parts of a double one."""
    initials: tuple[str, ...] = ()
    """In the order they stand: of the given name first, then of the patronymic."""
    sure: bool = True
    """Whether given name and surname could be told apart."""

    @property
    def full(self) -> bool:
        """Whether it has a given name and a surname; an initial or a surname alone never identifies anybody."""
        return self.given is not None and self.surname is not None

    @property
    def gender(self) -> str | None:
        """f or m where the patronymic, the given name or a feminine surname shows it for certain."""
        return _gender(self)


_DASHES = re.compile(r"\s*[-‐‑‒–—]\s*")
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "gospodin", "gospozha", "gn", "gzha", "mirza", "khanim"})
_FORMERLY = frozenset(
    {"nee", "born", "formerly", "urozhdenaia", "urozhd", "bivshaia", "ranee", "ona", "zhe", "on", "aka"}
)
_TOKEN = re.compile(r"([^\W\d_][\u0300-\u036f]*(?:['’‘ʼʹʺ`´ʻ-]*[^\W\d_][\u0300-\u036f]*)*['’ʼʹ`]?)(\.?)")
_DIGRAPHS = frozenset({"sh", "zh", "ch", "ts", "h", "e", "iu", "ia", "z"})
_RUSSIAN = re.compile(r"(?:ovich|evich|ovna|evna|inichna|(?:il|kuzm|luk|fom|nikit|sav)i?n?ich(?:na)?)$")
_TURKIC = re.compile(r"(?:uli|kizi|gizi|ogli|oglu|uulu|(?<!s)ulu)$")
_TURKIC_WORDS = frozenset({"uli", "kizi", "gizi", "ogli", "oglu", "uulu", "ulu"})
_SURNAME = re.compile(r"(?:ov|ev|ova|eva|ovoi|evoi|ovu|evu|ski|skaia|skoi|tski|tskaia|enko|chuk|shvili|dze)$")
_MAYBE_SURNAME = re.compile(r"(?:in|ina|inoi|inu|iuk|uk|ich|ian|aia|ik|ko)$")
_OF_HERS = ("ovna", "evna", "ichna")
_GIVEN = re.compile(r"(?:bek|zhan|gul|gali|bai|kul|nur|bol|bolat|sultan|han|sulu|slav|mir|mambet|muhambet)$")


def person_name(text: str) -> PersonName:
    """The likeliest reading of a person's name; never fails, an unreadable text has no roles."""
    return person_readings(text)[0]


@lru_cache(maxsize=1 << 16)
def person_readings(text: str) -> tuple[PersonName, ...]:
    """Every sensible reading, the likeliest first: "Nurlan Bolat" may have its surname in either place."""
    plain = _DASHES.sub("-", unicodedata.normalize("NFKC", text))
    others = tuple(_bracketed(plain))
    plain = _BRACKETS.sub(" ", plain)
    comma = plain.find(",")
    tokens = _tokens(plain)
    full = [word for word, initial in tokens if not initial]
    initials = tuple(word for word, initial in tokens if initial)
    if not full:
        return (PersonName(text, initials=initials, other_surnames=others),)
    patronymic = _patronymic_at(full, bool(initials))
    rest = [word for place, word in enumerate(full) if place != patronymic]
    shown = full[patronymic] if patronymic is not None else None
    if not rest:
        return (PersonName(text, patronymic=shown, surname=shown, initials=initials, other_surnames=others),)
    readings: list[PersonName] = []
    for surname, sure in _surname_places(rest, shown, bool(initials), 0 < comma < len(plain) - 1):
        given = " ".join(word for place, word in enumerate(rest) if place != surname) or None
        name = rest[surname] if surname is not None else None
        if name is None and shown is not None and _TURKIC.search(fold_word(shown)):
            name = shown  # Diana Saparkyzy: the patronymic stands for the surname
        parts = tuple(part for part in (name or "").split("-") if len(part) > 2) if "-" in (name or "") else ()
        readings.append(PersonName(text, given, shown, name, (*others, *parts), initials, sure))
    return tuple(readings)


def patronymic_root(word: str) -> str:
    """The father's name in a folded patronymic: Maratovich, Maratovna, Maratuly and Maratkyzy give marat."""
    folded = fold(word).replace(" ", "")
    root = re.sub(r"(?:ovich|evich|ovna|evna|inichna|ichna|ich|uli|kizi|gizi|ogli|oglu|uulu|ulu)$", "", folded)
    return root or folded


def _bracketed(text: str) -> list[str]:
    found: list[str] = []
    for content in _BRACKETS.findall(text):
        for word in re.findall(r"[^\W\d_][^\s,;/]*", content):
            folded = fold(word)
            if len(folded) > 2 and folded not in _FORMERLY and not given_id(word) and not folded.endswith(_OF_HERS):
                found.append(word.strip("."))
    return found


def _tokens(text: str) -> list[tuple[str, bool]]:
    """Words with whether each is an initial; titles are dropped, "Abish uly" is one word."""
    tokens: list[tuple[str, bool]] = []
    for chunk in text.replace(",", " ").split():
        for piece in _apart(chunk):
            for word, dot in _TOKEN.findall(piece):
                folded = fold(word).replace(" ", "")
                if not folded or folded in _TITLES:
                    continue
                letters = [part for part in word if part.isalpha()]
                if folded in _TURKIC_WORDS and tokens and not tokens[-1][1]:
                    tokens[-1] = (tokens[-1][0] + word, False)
                elif len(letters) == 1 or (dot and len(letters) <= 3):
                    tokens.append((word, True))
                else:
                    tokens.append((word, False))
    full = [word for word, initial in tokens if not initial]
    if len(full) == 2:
        # "Sh Uteshev" has an initial, "Yu Vladimir" a surname of two letters.
        for place, (word, initial) in enumerate(tokens):
            other = full[1] if full[0] == word else full[0]
            if not initial and len(word) == 2 and fold_word(word) in _DIGRAPHS and not given_id(other):
                tokens[place] = (word, True)
    return tokens


def _apart(chunk: str) -> list[str]:
    """Words written together, by the capital inside: KozachkovMikhail, AzanovB. are two, McDonald is one."""
    pieces = [""]
    for place, letter in enumerate(chunk):
        following = chunk[place + 1 : place + 3]
        after_a_word = len(pieces[-1]) > 2 and pieces[-1][-3:].isalpha() and pieces[-1][-1].islower()
        starts_one = following in ("", ".") or (len(following) == 2 and following.isalpha() and following.islower())
        if letter.isupper() and after_a_word and starts_one:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _patronymic(folded: str) -> bool:
    if folded in known_names().gender:
        return False  # Aisulu is a given name, whatever her ending
    return len(folded) > 4 and bool(_RUSSIAN.search(folded) or (len(folded) > 5 and _TURKIC.search(folded)))


def _patronymic_at(full: list[str], initials: bool) -> int | None:
    places = [place for place, word in enumerate(full) if _patronymic(fold(word).replace(" ", ""))]
    if not places:
        return None
    if len(full) >= 3:
        return next((place for place in (1, len(full) - 1) if place in places), places[-1])
    if len(full) == 1:
        # "A. Abramovich", "Abramovich": a surname; "Saparkyzy" is both.
        return places[0] if _TURKIC.search(fold_word(full[0])) else None
    place = places[-1]
    folded, other = fold_word(full[place]), full[1 - place]
    if _TURKIC.search(folded) or folded.endswith("na"):
        return place
    known = patronymic_root(full[place]) in known_names().canonical
    return place if known and (given_id(other) or initials) else None


def _surname_places(
    rest: list[str], patronymic: str | None, initials: bool, comma: bool
) -> list[tuple[int | None, bool]]:
    """Where the surname may stand (None: nowhere), the likeliest first, with whether that is certain."""
    if len(rest) == 1:
        word = rest[0]
        known = given_id(word) is not None or bool(short_for(word))
        if initials or not (known or patronymic):
            return [(0, True)]
        if patronymic and _surname_weight(word) > 1:
            return [(0, True)]
        return [(None, True)]
    weights: list[tuple[float, int]] = []
    for place, word in enumerate(rest):
        weight = _surname_weight(word) - sum(_surname_weight(other) for other in rest if other is not word) / 2
        weights.append((weight, place))
    last = max(place for _, place in weights)
    first_choice = 0 if comma else last
    ranked = sorted(weights, key=lambda one: (-one[0], one[1] != first_choice, one[1]))
    lead = ranked[0][0] - ranked[1][0]
    if comma or (lead >= 1 and _surname_weight(rest[ranked[0][1]]) > 1):
        return [(ranked[0][1], True)]
    # Without an ending either word may be the surname (Zhumabai Asan), even when one is a known given name.
    return [(place, False) for weight, place in ranked if ranked[0][0] - weight <= 3 and place in (0, last)]


@lru_cache(maxsize=1 << 15)
def _surname_weight(word: str) -> float:
    """How much a word looks like a surname (positive) or a given name (negative)."""
    folded = fold(word).replace(" ", "")
    if given_id(word) or short_for(word):
        return 0.0 if masculine(folded) in known_names().surnames else -2.0
    if surname_id(word) or (len(folded) > 4 and _SURNAME.search(folded)):
        return 3.0
    if len(folded) > 4 and _MAYBE_SURNAME.search(folded):
        return 1.5
    return -0.9 if len(folded) > 5 and _GIVEN.search(folded) else 0.0


def _gender(name: PersonName) -> str | None:
    if name.patronymic:
        folded = fold(name.patronymic).replace(" ", "")
        if folded.endswith(("ovich", "evich", "ich", "uli", "ogli", "oglu", "uulu", "ulu")):
            return "m"
        if folded.endswith(("na", "kizi", "gizi")):
            return "f"
    given = given_gender(name.given) if name.given else None
    if given in ("f", "m"):
        return given
    if name.surname and surname_gender(fold(name.surname).replace(" ", "")) == "f":
        return "f"
    return None
