"""The nominative of a person: the fullest form, by the readings that fit all its mentions."""

from __future__ import annotations

import re

from loaders.reader.clusters import Cluster
from loaders.reader.naming import PARTICLES
from loaders.reader.russian.cases import masculine_oblique, role_cases
from loaders.reader.russian.morphology import (
    full_name,
    given_forms,
    patronymic,
    surname_forms,
)


def nominative(person: Cluster, text: str, before: dict[int, str]) -> str:
    """The fullest form of a person, in the nominative: its readings that fit all its mentions."""
    members = sorted(person.members, key=lambda one: one.start)

    def rank(one: object) -> int:
        name = one.name  # type: ignore[attr-defined]
        return (
            4 * bool(name.given and name.surname)
            + 2 * bool(name.initials and name.surname)
            + bool(name.surname)
            + bool(name.patronymic)
        )

    best = max(members, key=rank)
    name = best.name
    shown = " ".join(text[best.start : best.end].split())
    if name.given and name.surname:
        given, surname = full_name(name.given, name.surname, _shared(person), role_cases(before.get(best.start, "")))
        letter = re.search(r" ([А-ЯЁӘҒҚҢӨҰҮҺІ]\.) ", shown)
        middle = f" {patronymic(name.patronymic)}" if name.patronymic else f" {letter[1]}" if letter else ""
        first = shown.split()[0]
        reversed_order = first.rstrip(".") == name.surname
        result = f"{surname} {given}{middle}" if reversed_order else f"{given}{middle} {surname}"
        return f"{result} ({name.other})" if name.other else result
    if name.surname:
        # A given name with the surname's initial, `Ирине П.`, is parsed as a surname.
        given_alone = [form.word for form in given_forms(name.surname)] if name.initials else []
        surname = _alone(person, name.surname, before.get(best.start, ""))
        if given_alone:
            surname = name.surname if name.surname in given_alone else given_alone[0]
        letters = re.findall(r"[А-ЯЁӘҒҚҢӨҰҮҺІA-Z][а-яёa-z]?\.(?:-?[А-ЯЁӘҒҚҢӨҰҮҺІ]\.)?", shown)
        if not name.initials:
            return surname
        if shown.startswith(name.surname[:2]) and shown[1:2] != ".":
            return re.sub(r"^\S+?(?=\s?[А-ЯЁA-Z][а-яёa-z]?\.)", surname, shown)
        return f"{' '.join([''.join(letters)] if '. ' not in shown.rsplit(' ', 1)[0] else letters)} {surname}"
    if name.given:
        if name.patronymic in PARTICLES:
            return f"{known_given(name.given)}{shown[len(name.given) :]}"
        known = [form.word for form in given_forms(name.given)]
        return known[0] if known and name.given not in known else name.given
    return shown


def known_given(word: str) -> str:
    """The nominative of a given name, as well as it is known."""
    known = [form.word for form in given_forms(word)]
    return known[0] if known and word not in known else word


def _shared(person: Cluster) -> frozenset[str]:
    """The readings of a surname that all its printed forms share; nothing when one form alone is printed."""
    readings = [frozenset(form.word for form in surname_forms(printed)) for printed in person.surnames]
    return frozenset.intersection(*readings) if len(readings) > 1 else frozenset()


def _alone(person: Cluster, surname: str, role: str) -> str:
    """A surname without a given name: what all its mentions share, else what the role word before it tells."""
    readings = [{form.word for form in surname_forms(printed)} for printed in person.surnames]
    shared = set.intersection(*readings) if readings else set()
    if len(shared) == 1:
        return shared.pop()
    forms = [form for form in surname_forms(surname) if not shared or form.word in shared]
    if len(forms) < 2:
        return forms[0].word if forms else surname
    plain = [form for form in forms if "n" in form.cases]
    oblique = [form for form in forms if form.cases & frozenset("gdail") and form.word != surname]
    if role == "у" and re.search(r"(?:[оеё]в|[иы]н)а\Z", surname.casefold()):
        return next((form.word for form in oblique if form.gender == "m"), surname)
    if role in ("к", "ко") and surname.casefold().endswith(("у", "ю")):
        return next((form.word for form in oblique if "d" in form.cases), oblique[0].word if oblique else surname)
    if role and oblique:
        masculine = masculine_oblique(role)
        if masculine:
            # `автору Серикову` is a man's dative, `автора Серикову` a woman's accusative.
            case = "d" if role.endswith(("у", "ю")) else "ga" if role.endswith(("а", "я")) else "il"
            return next((form.word for form in oblique if form.cases & frozenset(case)), oblique[0].word)
    return plain[0].word if plain else forms[0].word
