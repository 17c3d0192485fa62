"""Which part people have in a case: plaintiff, defendant, victim or attacker, by grammar.

What governs a name decides: a preposition (`у <P> отобрали`, `с <P> взыскано`), a noun of procedure before it
(`иск <P>`, `приговор <P>`), or the verb of its clause, for which the name is subject or object.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.russian.cases import masculine_oblique
from loaders.reader.russian.clause import Clauses
from loaders.reader.russian.lexicon import NOUN
from loaders.reader.russian.possessives import possessive
from loaders.reader.russian.words import Word
from loaders.reader.story import SIGNS, Story

_P = SIGNS["Person"]
_PREPOSITIONS = frozenset("у к ко на против с со от для за из в во о об про над по без при до перед между".split())
_PHRASES = (
    (re.compile(r"в пользу\Z"), "plaintiff"),
    (re.compile(r"по (?:[\w-]+ )?(?:иску|заявлению|жалобе|обращению|ходатайству)\Z"), "plaintiff"),
    (re.compile(r"в отношении\Z"), "defendant"),
    (re.compile(r"по (?:[\w-]+ )?(?:делу|обвинению)\Z"), "defendant"),
    (re.compile(r"в адрес\Z"), "victim"),
    (re.compile(r"(?:штраф\w*|взыскани\w*|протокол\w*|донос\w*) на\Z"), "defendant"),
    (re.compile(r"(?:нападени\w+|покушени\w+) на\Z"), "victim"),
    (re.compile(r"(?:дел[оау]|расследовани\w+|процесс\w*|преследовани\w+|обвинени\w+|иск\w*|суд\w*) (?:против|на|к|над)\Z"), "defendant"),
)  # fmt: skip
# A noun before a name in the genitive or dative: whose it is.
_OWN = (
    (re.compile(r"(?:иск|исков\w+ заявлени|требовани|претензи)\w{0,3}\Z"), "plaintiff"),
    (re.compile(r"(?:жалоб|заявлени|обращени)\w{0,3}\Z"), "plaintiff"),
    (re.compile(r"(?:апелляци|приговор|оправдани|осуждени|преследовани|арест|виновност|вин[уыае]|задержани|наказани|штраф|обвинени|подозрени|дел[оауе]|адвокат\w* обвиняем)\w{0,3}\Z"), "defendant"),
    (re.compile(r"(?:избиени|похищени|травл|оскорблени|сообщени|угроз)\w{0,3}\Z"), "victim"),
)  # fmt: skip
_ABOVE = frozenset(("appellate", "supreme", "verdict"))
_PROPERTY = re.compile(
    r"(?:окн|двер|машин|автомобил|дом|квартир|подъезд|аккаунт|страниц|почт|телефон|адрес|куртк|канал|дач|гараж|офис|кабинет|номер)\w{0,3}\Z"
)
_HARM_TO = frozenset("beat threaten insult grab expel hinder surveil follow assault !let !ban_work".split())
# Harm to what is theirs, told of the press.
_HARM_OF = frozenset("damage leave_at paint receive erase publish smear hack block".split())
_HARM_BY = frozenset("beat threaten insult grab expel hinder damage".split())
_TRIED = frozenset("judged convict fine_verb acquit accuse punish jail suspect arrest_verb oblige forbid".split())
_GIVEN = frozenset(("impose", "recover", "file", "approve"))
_FILED = frozenset(("file", "submit", "apply", "write", "withdraw", "complain", "win", "sue", "appeal_verb"))
_FILED_WHAT = frozenset("claim complaint demand police to_court C court".split())
_OBLIQUE_PRONOUNS = frozenset("его ее её ему ей ним ней нему него нее неё".split())
# What stands before a name but does not belong to it: `на 10 суток журналиста <P>`.
_APART = frozenset(("arrest_days", "term", "M", "D", "A", "number"))
_FIXED = ("judge", "prosecutor", "lawyer", "expert")
_PASSIVE = re.compile(r"(?:[аяе]н|[ая]т|ыт|бит|нут)(?:а|о|ы)?\Z|(?:[ая]|у)[её]тся\Z|(?:ю|я)тся\Z|[ая]лс[яь]\Z")
_GIVEN_TO = re.compile(r"(?:наложенн|взысканн|предъявленн|вынесенн|назначенн)\w+\Z")
_PLURAL = re.compile(r"(?:ли|ют|ят|ут)\Z")


@dataclass(frozen=True, slots=True)
class _Name:
    """A person at a place of a clause, with what is seen of its case."""

    index: int
    first: int
    name: str
    # True in the nominative, False in another case, None when its form does not tell.
    nominative: bool | None
    preposition: int | None


def parts(story: Story, clauses: list[Clauses], settled: frozenset[tuple[int, str]]) -> None:
    """Give the people the parts that the sentences tell, where no phrase has settled them."""
    for one in clauses:
        if _P not in one.told.masked or story.reading.blocks[one.told.sentence.block].kind == "heading":
            continue
        for index, word in enumerate(one.words):
            if word.text != _P or word.start not in one.told.units or one.told.in_quotation(word.start):
                continue
            name = _name(story, one, index)
            if (one.told.sentence.start, name.name) in settled:
                continue
            for role in _roles(story, one, name):
                if role == "defendant" and possessive(story, one, index):
                    continue
                if role == "plaintiff" and name.nominative is False and story.has(name.name, "defendant"):
                    # The complaint of somebody who is tried is no suit of theirs.
                    continue
                if not story.has(name.name, *_FIXED) or role == "victim":
                    place = one.told.span(one.words[name.first].start, word.end)
                    story.give(name.name, role, place)


def _name(story: Story, one: Clauses, index: int) -> _Name:
    """What governs a name: how far its phrase reaches to the left, and the preposition before it."""
    word = one.words[index]
    mention = one.told.units[word.start][0]
    first, preposition, role = index, None, ""
    if mention.silent and word.text in ("он", "она"):
        # `На другой день он написал`: no preposition governs the nominative of a pronoun.
        return _Name(index, index, str(mention.value["name"]), True, None)
    for place in range(index - 1, max(-1, index - 12), -1):
        before = one.words[place]
        if before.mark:
            if before.text in ("(", ")") or place < index - 1 or before.text != ",":
                break
            continue
        if before.text in _PREPOSITIONS:
            preposition = place
            break
        numbered = before.text[0].isdigit() and one.told.masked[: before.start].rstrip().endswith("№")
        if (before.text[0].isdigit() and not numbered) or before.classes & _APART:
            break
        if (
            before.clause != word.clause
            or before.finite
            or (before.text in ("что", "и", "а", "но", "не") and place < index - 3)
        ):
            break
        if before.text == _P and place < index - 2:
            break
        if NOUN.match(before.text) and (not role or _OF_ANOTHER.match(before.text)):
            role = before.text
        first = place
        if index - place > 8:
            break
    shown = " ".join(story.reading.text[mention.start : mention.end].split())
    plain = mention.silent or str(mention.value["name"]) == shown or shown in str(mention.value["name"]).split()
    printed = story.reading.low[mention.start : mention.end]
    nominative: bool | None
    if mention.silent:
        nominative = printed not in _OBLIQUE_PRONOUNS and not _oblique(printed)
    elif preposition is not None or (role and _oblique(role)) or not plain:
        nominative = False
    else:
        nominative = True if role or not _rigid(str(mention.value["name"])) else None
    return _Name(index, first, str(mention.value["name"]), nominative, preposition)


# Posts held under somebody: `заместитель акима <P>` is the deputy.
_OF_ANOTHER = re.compile(
    r"(?:заместител|замест|помощни|секретар|пресс-секретар|советни|представител|руководител|начальни)"
)


def _oblique(role: str) -> bool:
    return masculine_oblique(role) or bool(re.search(r"(?:ку|ке|кой|цу|це|цей|ицы)\Z", role))


def _rigid(name: str) -> bool:
    """Whether a name looks the same in all cases."""
    return all(re.search(r"(?:[уюоеиыэ]|ұлы|кызы|қызы)\Z|\.\Z", part.casefold()) for part in name.split())


def _roles(story: Story, one: Clauses, name: _Name) -> list[str]:
    words = one.words
    if name.preposition is not None:
        low = max(0, name.preposition - 3)
        phrase = " ".join(word.text for word in words[low : name.preposition + 1])
        for shape, role in _PHRASES:
            if shape.search(phrase):
                return [role]
        # `в пользу <P>`, `по иску <P>`: the noun after the preposition governs.
        for place in range(name.preposition + 1, min(name.index, name.preposition + 4)):
            piece = " ".join(word.text for word in words[name.preposition : place + 1])
            for shape, role in _PHRASES:
                if shape.search(piece):
                    return [role]
    return _by_noun(one, name) or _by_verb(story, one, name)


def _by_noun(one: Clauses, name: _Name) -> list[str]:
    """Whose claim, verdict or car it is."""
    words = one.words
    if name.nominative:
        return []
    start = name.preposition + 1 if name.preposition is not None else name.first
    for place in range(name.index - 1, max(-1, start - 2), -1):
        word = words[place]
        if word.mark or word.finite:
            break
        for shape, role in _OWN:
            if shape.match(word.text):
                # A complaint to a higher court is of whoever was judged.
                return [] if word.text.startswith("жалоб") and one.present & _ABOVE else [role]
        if _PROPERTY.match(word.text) and _verb_of(one, name, _HARM_TO | _HARM_OF - {"publish", "receive"}) is not None:
            return ["victim"]
    return []


def _by_verb(story: Story, one: Clauses, name: _Name) -> list[str]:
    words = one.words
    preposition = words[name.preposition].text if name.preposition is not None else ""
    verb = _verb_of(one, name, _TRIED | _GIVEN | _FILED | _HARM_TO | _HARM_OF | {"find", "recover", "ask_verb"})
    if verb is None:
        return []
    classes = verb.classes
    passive, plural = bool(_PASSIVE.search(verb.text)), bool(_PLURAL.search(verb.text))
    near = _classes_near(one, verb, 9)
    subject = name.nominative is not False and not passive and not plural
    if subject and name.nominative is None:
        # The form does not tell: before the verb it is the subject, unless another is there.
        subject = words[name.index].start < verb.start and not _other_subject(one, name, verb)
    if name.nominative and plural and "receive" in classes and "threat_noun" in near:
        return ["attacker"]
    if subject and not preposition:
        if "ask_verb" in classes and near & {"recover", "retraction", "via_court", "in_court", "M"}:
            return ["plaintiff"]
        if "receive" in classes and "threat_noun" in near and not verb.text.startswith("получ"):
            return ["attacker"]
        if classes & _FILED and (near & _FILED_WHAT or classes & {"complain", "win", "sue", "appeal_verb"}):
            if "appeal_verb" in classes or near & {"appeal", "cassation", "protocol"}:
                return []
            if "accusation" in near and not near & {"claim", "complaint"}:
                return []
            return ["plaintiff"]
        if classes & _HARM_BY and near & {"P", "O", "press", "gear"}:
            return ["attacker"]
        if "impose" in classes and verb.text.startswith("получи") and near & {"term", "criminal_term", "fine"}:
            return ["defendant"]
        return []
    if preposition in ("к", "ко", "на", "против") and classes & _FILED and near & {"claim", "complaint", "to_court"}:
        return ["defendant"]
    if preposition == "на" and classes & {"impose", "write"} and near & {"fine", "protocol", "punishment"}:
        return ["defendant"]
    if preposition in ("с", "со"):
        return ["defendant"] if "recover" in classes else []
    if preposition == "за":
        return ["victim"] if classes & {"surveil", "follow"} else []
    if preposition in ("у", "на", "к") and (
        classes & _HARM_TO or (classes & _HARM_OF and story.has(name.name, "journalist"))
    ):
        return ["victim"]
    if preposition:
        return []
    if classes & _TRIED or ("find" in classes and near & {"guilty", "suspect", "innocent"}):
        return ["defendant"]
    if classes & _GIVEN and near & {
        "fine",
        "term",
        "criminal_term",
        "accusation",
        "notice",
        "punishment",
        "arrest",
        "indictment",
    }:
        return ["defendant"]
    if classes & _HARM_TO or (classes & _HARM_OF and story.has(name.name, "journalist")):
        return ["victim"]
    return []


def _verb_of(one: Clauses, name: _Name, wanted: frozenset[str]) -> Word | None:
    """The nearest verb of the name's clause that has one of the classes, with no other verb between."""
    words = one.words
    center = words[name.index]
    best: tuple[int, Word] | None = None
    for at, word in enumerate(words):
        if word.mark or not word.classes & wanted or word.clause != center.clause:
            continue
        if not (word.finite or _PASSIVE.search(word.text) or _GIVEN_TO.search(word.text)) or (not one.real(at)):
            continue
        apart = abs(word.number - center.number)
        if apart > 12:
            continue
        low, high = sorted((at, name.index))
        if any(words[k].finite for k in range(low + 1, high) if not words[k].mark):
            continue
        people = sum(words[k].text == _P for k in range(low + 1, high))
        rank = apart + 4 * people
        if best is None or rank < best[0]:
            best = (rank, word)
    return best[1] if best else None


def _classes_near(one: Clauses, verb: Word, reach: int) -> frozenset[str]:
    return frozenset().union(
        *(
            word.classes
            for word in one.words
            if word.clause == verb.clause and 0 < abs(word.number - verb.number) <= reach
        )
    )


_SUBJECTS = re.compile(
    r"(?:суд|судья|полиц\w+|прокурор\w*|прокуратура|следователь|охранник\w*|неизвестн\w+|коллегия|акимат|министерство|департамент|мужчин\w*|\ue003|\ue002)\Z"
)


def _other_subject(one: Clauses, name: _Name, verb: Word) -> bool:
    return any(
        _SUBJECTS.match(word.text) and word.clause == verb.clause and abs(word.number - verb.number) < 9
        for at, word in enumerate(one.words)
        if at != name.index
    )
