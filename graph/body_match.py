"""Whether two names of courts, agencies or outlets are one body's, by what the names say it is."""

from __future__ import annotations

import re

from graph.aliases import AliasTable, shipped_aliases
from graph.bodies import Body, agency, court
from graph.body_terms import general_terms
from graph.body_words import bare
from graph.outlet_names import outlet
from graph.person_match import NEVER_ALONE, Finding
from graph.spelling import distance
from graph.translit import fold

_SAYS_LESS = 0.70
"""One name leaves out something that the other says: a person must look."""
_PART = 0.62
"""One may be a part of the other, or another body: a board of a court, a ministry with a longer remit."""
LONGEST = 400
"""Characters of a folded name; a longer text is no name of a body."""


def compare_courts(left: str, right: str, aliases: AliasTable | None = None) -> Finding:
    """Two courts: specialisation, level, places and number must agree."""
    found = _texts(left, right)
    if found:
        return found
    one, other = court(left, aliases), court(right, aliases)
    found = Finding(1.0)
    ours, theirs = one.attributes.get("specialisation"), other.attributes.get("specialisation")
    if ours and theirs:
        if ours == theirs:
            found.reasons.append(f"both {_SPECIALISED.get(ours, ours)}")
        elif {ours, theirs} in ({"administrative", "offences"}, *({"specialised", one} for one in _SPECIALISED)):
            found.at_most(_PART, f"one name says less of the specialisation: {_both(ours, theirs)}")
        else:
            found.at_most(0.1, f"different specialisations: {_both(ours, theirs)}")
    elif ours or theirs:
        level = one.attributes.get("level") or other.attributes.get("level")
        if level or one.number or other.number:
            found.at_most(0.15, f"one is a {level or 'numbered'} court, the other a specialised one")
        else:
            found.at_most(0.62, "only one name gives a specialisation")
    _agree(found, one, other, "level", "levels")
    _agree(found, one, other, "chamber", "boards", _PART)
    _numbers(found, one, other)
    only_one = {"supreme", "constitutional"} & {one.attributes.get("level"), other.attributes.get("level")}
    _places(found, one, other, bool(only_one), aliases)
    return found


_SPECIALISED = {
    "juvenile": "juvenile courts",
    "criminal": "criminal courts",
    "economic": "economic courts",
    "investigative": "investigating courts",
    "military": "military courts",
    "civil": "civil courts",
    "offences": "courts for administrative offences",
    "administrative": "administrative courts",
}


_LATIN = re.compile(r"[A-Za-z]")
_OWN_NAME = frozenset({"ngo", "company", "party", "international"})


def compare_agencies(left: str, right: str, aliases: AliasTable | None = None) -> Finding:
    """Two agencies or other organisations: the same body, at the same place, of the same level."""
    found = _texts(left, right)
    if found:
        return found
    one, other = agency(left, aliases), agency(right, aliases)
    found = Finding(1.0)
    if one.alias and other.alias:
        if one.alias != other.alias:
            return Finding(0.05, [f"different bodies in the alias table: {_both(one.alias, other.alias)}"])
        found.reasons.append(f"both are names of {one.alias}")
        own_name = _OWN_NAME & {one.attributes.get("kind")}
        if own_name and one.places == other.places and set(one.words + other.words) <= general_terms():
            return found  # "Adil Soz International Foundation": the rest describes it
    elif one.alias or other.alias:
        found.at_most(0.3, f"only one is a name of {one.alias or other.alias}")
    _agree(found, one, other, "kind", "kinds of body")
    _agree(found, one, other, "level", "levels")
    _agree(found, one, other, "specialisation", "specialisations")
    if "company" not in (one.attributes.get("type"), other.attributes.get("type")):  # many leave out "LLP"
        _agree(found, one, other, "type", "sorts of body")
    units = one.attributes.get("unit"), other.attributes.get("unit")
    in_a_district = {"district"} == {one.attributes.get("level"), other.attributes.get("level")}
    # Управление здравоохранения is a department in English.
    translated = bool(_LATIN.search(left)) != bool(_LATIN.search(right))
    if None not in units and units[0] != units[1] and not in_a_district and not translated:
        found.at_most(0.66, f"one is a {units[0]}, the other a {units[1]}")
    _numbers(found, one, other)
    if not _words(found, one, other) and not (one.alias or one.attributes.get("kind") or one.attributes.get("type")):
        found.at_most(_SAYS_LESS, "nothing but general words")
    _places(found, one, other, not (one.places or other.places), aliases)
    if not one.alias and not one.words and not one.places:
        found.at_most(NEVER_ALONE, "no place says which one it is")
    return found


def compare_outlets(left: str, right: str, aliases: AliasTable | None = None) -> Finding:
    """Two media: by the alias table, else by the words that are not just "newspaper" or ".kz"."""
    found = _texts(left, right)
    if found:
        return found
    one, other = outlet(left, aliases), outlet(right, aliases)
    found = Finding(1.0)
    if one.alias and other.alias:
        if one.alias != other.alias:
            return Finding(0.05, [f"different media in the alias table: {_both(one.alias, other.alias)}"])
        return Finding(0.98, [f"both are names of {one.alias}"])
    _numbers(found, one, other)
    wholes = fold(left).replace(" ", ""), fold(right).replace(" ", "")
    if wholes[0] == wholes[1] or "".join(one.words) == "".join(other.words):
        found.reasons.append("names equal after folding")
    else:
        _words(found, one, other)
        found.at_most(_PART if _only_a_place(one, other, aliases) else 0.6, "names not equal")
    domains = {body.attributes["domain"] for body in (one, other) if "domain" in body.attributes}
    if len(domains) > 1:
        found.at_most(0.5, f"different domains: {_both(*domains)}")
    if one.alias or other.alias:
        found.at_most(_SAYS_LESS, f"only one is a name of {one.alias or other.alias}")
    kinds = one.attributes.get("kind"), other.attributes.get("kind")
    if None not in kinds and kinds[0] != kinds[1]:
        found.at_most(_SAYS_LESS, f"one is a {kinds[0]}, the other a {kinds[1]}")
    return found


def _only_a_place(one: Body, other: Body, aliases: AliasTable | None) -> bool:
    """Whether all that one medium's name has more is a place: "Diapazon (Aktobe)"."""
    more = set(one.words) ^ set(other.words)
    places = (aliases or shipped_aliases()).stems("places")
    return bool(more) and all(word in places for word in more)


def _texts(left: str, right: str) -> Finding | None:
    """The answer when a text is no name at all, or both are letter by letter the same; else None."""
    ours, theirs = fold(left), fold(right)
    if not ours or not theirs:
        return Finding(0.0, ["no name to compare"])
    if max(len(ours), len(theirs)) > LONGEST:
        return Finding(NEVER_ALONE if ours == theirs else 0.0, ["too long for a name"])
    return None


def _agree(found: Finding, one: Body, other: Body, attribute: str, plural: str, one_alone: float = _SAYS_LESS) -> None:
    ours, theirs = one.attributes.get(attribute), other.attributes.get(attribute)
    if ours and theirs and ours != theirs:
        found.at_most(0.15, f"different {plural}: {_both(ours, theirs)}")
    elif ours and theirs:
        found.reasons.append(f"{plural} agree: {ours}")
    elif ours or theirs:
        found.at_most(one_alone, f"only one name gives {plural}: {ours or theirs}")


def _numbers(found: Finding, one: Body, other: Body) -> None:
    if one.number and other.number and one.number != other.number:
        numbers = sorted((one.number, other.number))
        found.at_most(0.1, f"different numbers: {numbers[0]} and {numbers[1]}")
    elif one.number != other.number:
        found.at_most(0.62, f"only one has a number: {one.number or other.number}")


def _places(found: Finding, one: Body, other: Body, missing_is_fine: bool, aliases: AliasTable | None = None) -> None:
    mine, theirs = _unmatched(one.places, other.places)
    shared = one.places & other.places
    table = aliases or shipped_aliases()
    if bool(mine) != bool(theirs) and mine | theirs <= {table.city_of(place) for place in shared}:
        found.reasons.append(f"places agree: {', '.join(sorted(shared))} is in {', '.join(sorted(mine | theirs))}")
        return
    levels = {one.attributes.get("level"), other.attributes.get("level")}
    only_region = bool(mine) != bool(theirs) and all(place.endswith(" region") for place in mine | theirs)
    if levels == {"city"} and only_region and shared:
        # A city court is where its city is; the region is only told.
        found.reasons.append(f"places agree: {', '.join(sorted(shared))}")
        return
    if mine and theirs:
        found.at_most(0.1, f"different places: {_both(', '.join(sorted(mine)), ', '.join(sorted(theirs)))}")
    elif mine or theirs:
        found.at_most(0.65, f"only one name gives the place: {', '.join(sorted(mine or theirs))}")
    elif one.places:
        found.reasons.append(f"places agree: {', '.join(sorted(one.places))}")
    elif not missing_is_fine:
        found.at_most(NEVER_ALONE, "no place says which one it is")


def _words(found: Finding, one: Body, other: Body) -> bool:
    """Compare what no attribute explains; whether there was anything to compare."""
    if not one.words and not other.words:
        return False
    mine, theirs = _unmatched(frozenset(one.words), frozenset(other.words))
    shared = len(set(one.words)) - len(mine)
    joined = distance("".join(one.words), "".join(other.words))
    size = max(len("".join(one.words)), len("".join(other.words)))
    if not mine and not theirs:
        found.reasons.append("words equal after folding")
    elif "".join(one.words) == "".join(other.words):
        found.reasons.append("words equal after folding, written together in one of the names")
    elif joined <= 0.75 and size >= 8:
        found.at_most(0.84, "words differ by a slip of the pen")
    elif joined <= 1.05 and size >= 6:
        found.at_most(0.68, "words are close")
    elif shared and not (mine and theirs):
        found.at_most(
            0.66 if shared >= len(mine | theirs) else 0.55, f"only one says: {', '.join(sorted(mine | theirs))}"
        )
    else:
        found.at_most(
            0.4 if shared > len(mine | theirs) / 2 else 0.1,
            f"different words: {_both(', '.join(sorted(mine)), ', '.join(sorted(theirs)))}",
        )
    return True


def _unmatched(ours: frozenset[str], theirs: frozenset[str]) -> tuple[set[str], set[str]]:
    """What is only in one of two sets of words, near spellings matched."""
    mine, other = set(ours - theirs), set(theirs - ours)
    for word in sorted(mine):
        near = [one for one in sorted(other) if _near(word, one)]
        if near:
            mine.discard(word)
            other.discard(near[0])
    return mine, other


def _near(one: str, other: str) -> bool:
    """Near enough for two names of a place or words in another case: one slip in a long word, or a glide."""
    if one[:1].isupper() and other[:1].isupper():
        return False  # two places that the alias table knows
    size = min(len(one), len(other))
    far = distance(one.casefold(), other.casefold())
    return far <= 0.25 or (size >= 5 and far <= 0.75) or bare(one) == other or bare(other) == one


def _both(one: str, other: str) -> str:
    return " and ".join(sorted((one, other)))
