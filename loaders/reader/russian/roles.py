"""What a Russian report calls its people, and who "журналист" and "он" are."""

from __future__ import annotations

import re

from loaders.reader.clusters import Cluster
from loaders.reader.reading import Mention
from loaders.reader.russian.cases import masculine_oblique
from loaders.reader.russian.lexicon import NOUN
from loaders.reader.russian.morphology import (
    gender_of,
    gender_of_given,
)
from loaders.reader.russian.signatures import heads_publisher
from loaders.reader.russian.words import finite
from loaders.reader.story import SIGNS, Story, Told

_P, _O, _G = SIGNS["Person"], SIGNS["Outlet"], SIGNS["Organization"]
_LIST_GAP = re.compile(r"(?:,| и|, а также|, и| а также)? ?(?:(?:его|ее|её|их) (?:коллег\w+|напарник\w*),? ?)?\Z")
_BREAK = re.compile(r"[.;:!?]|(?<!\w)(?:котор\w+|что|чтобы|если|когда|где|против|считает|говорит)(?!\w)")
_WORD = re.compile(r"[а-яё]+", re.IGNORECASE)


def _breaks(text: str) -> bool:
    """Whether a role and a name with this between them are apart: a verb or a new clause."""
    return bool(_BREAK.search(text)) or any(finite(word.replace("ё", "е")) for word in _WORD.findall(text.casefold()))


_FIRM = re.compile(r"(?<!\w)(?:сет[иь]|компани|фирм|завод|холдинг|банк|фабрик|комбинат|шахт|застройщ|группы|агрофирм)")
_NGO = re.compile(
    r"фонд|союз|ассоциаци|объединени|правозащит|нпо|коалици|движени|инициатив|(?<!\w)центр(?:а|ом|е)?(?!\w)"
)


def appositions(story: Story) -> None:
    """Give the people the roles that stand beside their names."""
    for told in story.told:
        previous: tuple[int, list[tuple[str, bool]]] | None = None
        for place in [
            at for at in sorted(told.units) if told.units[at][0].label == "Person" and not told.units[at][0].silent
        ]:
            person = told.units[place][0].value["name"]
            low = previous[0] + 1 if previous else 0
            gap = told.masked[low:place]
            if heads_publisher(story, told):
                story.give(person, "activist", told.span(0, place + 1))
                continue
            if told.masked[place + 1 : place + 3] == f" {_P}":
                # "защитник <P> <P>": the role is of the second, the first is whose it is.
                continue
            if previous and gap.strip() and _LIST_GAP.fullmatch(gap):
                found = [one for one in previous[1] if one[1]] or (
                    [("journalist", False)]
                    if "коллег" in gap and any(role == "journalist" for role, _ in previous[1])
                    else []
                )
            else:
                found, start = _left(story, told, low, place)
                for role, _ in found:
                    story.give(person, role, told.span(start, place + 1))
                previous = (place, found)
                _right(story, told, place, person)
                continue
            for role, _ in found:
                story.give(person, role, told.span(low, place + 1))
            previous = (place, found or previous[1])
            _right(story, told, place, person)


def _left(story: Story, told: Told, low: int, place: int) -> tuple[list[tuple[str, bool]], int]:
    left = told.masked[low:place]
    nouns = list(NOUN.finditer(left))
    found: list[tuple[str, bool]] = []
    start, until = place, len(left)
    for noun in reversed(nouns):
        tail = left[noun.end() : until]
        if (
            _breaks(tail.rstrip(" "))
            or len(tail.split()) > 9
            or (not found and re.search(r"(?<!\w)(?:о|об|от|к|ко|у|с|со|для|из|на|по|в|за|и) \Z", tail))
        ):
            break
        if found and not re.fullmatch(r"(?:,|,? и| [^,]{0,50},)? ?(?:[\w-]+ ){0,2}", tail):
            break
        role = _role(told, low + noun.start(), low + noun.end(), place, noun)
        if (
            not found
            and masculine_oblique(noun[0].split()[0])
            and _KIN.search(left, 0, noun.start())
            and _plain(story, told, place)
        ):
            # "отец видеографа <P>": a name in the nominative is the father's.
            return [("other", False)], low + noun.start()
        if (
            not found
            and masculine_oblique(noun[0].split()[0])
            and _plain(story, told, place)
            and not _changeless(told, place)
        ):
            # "Защищал редактора <P>": the noun is not the name's.
            start, until = low + noun.start(), noun.start()
            continue
        if role in ("plaintiff", "defendant", "victim") and not found and _plain(story, told, place):
            # "адвокат ответчика <P>": a name in the nominative is the lawyer's, not the client's.
            served = _SERVES.search(left, 0, noun.start())
            if served:
                return [("lawyer", False)], low + served.start()
        if role and not (found and (role == "other" or (not tail.strip(" ,") and role == "official"))):
            found.append(
                (
                    role,
                    bool(re.search(r"(?:ы|и|ов|ей|ам|ям|ами|ых|ым)\Z", noun[0]))
                    and not re.search(r"(?:ки|ницы|ии)\Z", noun[0]),
                )
            )
        start, until = low + noun.start(), noun.start()
    return found, start


_KIN = re.compile(
    r"(?<!\w)(?:отец|мать|брат|сестра|жена|муж|супруг|супруга|сын|дочь|дядя|тетя|тётя|дед|бабушка|теща|тёща|коллега|друг|подруга|сосед|соседка|родственник|родственница) (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
_SERVES = re.compile(r"(?<!\w)(?:адвокат|защитни[кц]|юрист|представител)\w* (?:[\w-]+ )?\Z", re.IGNORECASE)


def _changeless(told: Told, place: int) -> bool:
    """Whether a name looks the same in all cases: `Айжан Ли` of a woman, `Али Мукагали`."""
    parts = [part.casefold() for part in str(told.units[place][0].value["name"]).split()]
    if all(re.search(r"(?:[уюоеиыэ]|ұлы|кызы|қызы|\.)\Z", part) for part in parts):
        return True
    return any(gender_of_given(part) == "f" for part in parts[:2]) and not any(part[-1] in "ая" for part in parts)


def _plain(story: Story, told: Told, place: int) -> bool:
    """Whether a name is printed in the nominative."""
    unit = told.units[place][0]
    return " ".join(story.reading.text[unit.start : unit.end].split()) == str(unit.value["name"])


def _role(told: Told, start: int, end: int, place: int, noun: re.Match[str]) -> str | None:
    role = next(name for name, text in noun.groupdict().items() if text)
    low = noun[0].casefold()
    head = told.masked[end:place].split(",")[0]
    named = "".join(
        told.units[at][0].value["name"] if told.masked[at] == _G and at in told.units else told.masked[at]
        for at in range(end, min(place, len(told.masked)))
    ).casefold()
    named = named.split(",")[0]
    media = _O in head or re.search(
        r"(?:газет|сайт|портал|канал|издани|журнал(?!ист)|агентств|редакци|заметк|стать|публикаци|программ|проект|блог(?!ер)|подкаст|паблик|youtube|ютуб|радио)",
        named,
    )
    if role == "journalist" and re.match(r" (?:выпуска|дайджеста|обзора|бюллетеня|рассылки)(?!\w)", named):
        return "other"
    if role == "other" and low.startswith(("хозя", "владел", "собственни", "совладел")) and _FIRM.search(named):
        return "official"
    if low.startswith("оператор") and not media and re.search(r"связи|персональн|сотов", named):
        return None
    if role == "official" or low.startswith(("автор", "владел", "основател", "учредител", "бухгалтер", "водител")):
        if media and not low.startswith(("депутат", "аким", "министр")) and "издательств" not in named:
            return "journalist"
        if (
            role == "official"
            and re.search(r"полици|увд|рувд|овд|ровд|двд|дп\b|внутренних дел", named)
            and low.startswith(("нача", "заме", "глав", "руков", "пресс-", "предст", "сотруд"))
        ):
            return "police"
        if role == "official" and _NGO.search(named) and not re.search(r"предприниматель|спортивн|профсоюз", named):
            if low.startswith(("предс", "прези", "дирек", "руков", "глав", "секретар", "коорд", "исполн")):
                return "activist"
            return "other" if low.startswith("пресс-") else role
    if (
        role == "police"
        and low.startswith("инспектор")
        and re.search(r"налог|пожар|эколог|внутренн\w+ политик|акимат|труда|санитар", named)
    ):
        return "official"
    if role == "other" and low.startswith(("автор",)) and re.search(r"замет|стать|публикац|материал|пост", named):
        return "journalist"
    return role


_AFTER = re.compile(r",? (?:–|-|\()? ?(?P<rest>[^.;]{3,110})")


def _right(story: Story, told: Told, place: int, person: str) -> None:
    """`<P>, собкор портала <O>,`: roles named after a name."""
    if told.masked[place + 1 : place + 2] not in (",", " ") or not re.match(
        r",| \(| –", told.masked[place + 1 : place + 3]
    ):
        return
    match = _AFTER.match(told.masked, place + 1)
    if not match:
        return
    text = re.split(r", | и \ue000", match["rest"])[0]
    noun = NOUN.search(text)
    if (
        noun
        and len(text[: noun.start()].split()) <= 2
        and not _breaks(text[: noun.start()])
        and not re.match(r" \ue000| –|:", text[noun.end() :])
    ):
        start = match.start("rest") + noun.start()
        role = _role(told, start, match.start("rest") + noun.end(), match.start("rest") + len(text), noun)
        if role and not (role in ("defendant", "plaintiff") and story.has(person, "lawyer")):
            story.give(person, role, told.span(place, match.start("rest") + noun.end()))


_DEFINITE = re.compile(
    r"(?<![\w-])(?P<noun>журналист(?:ка|ку|ки|ке|кой|а|у|ом)?|блогер(?:а|у|ом)?|редактор(?:а|у|ом|ша|шу)?|корреспондент(?:а|у|ом|ка|ку|ки|ке)?|истец|истца|истцу|ответчик(?:а|у|ом)?|подсудим(?:ый|ого|ому|ая|ой)|обвиняем(?:ый|ого|ому|ая|ой)|чиновник(?:а|у|ом)?|адвокат(?:а|у|ом)?|аким(?:а|у|ом)?|депутат(?:а|у|ом)?|певец|врач|оператор(?:а|у)?)(?![\w-])(?!(?:(?! (?!\w*(?:канал|портал|журнал|отдел|филиал|сел|зал)а )[а-яё]+(?:л|ла|ли|ло|ют|ет|ит)(?!\w)) [\w№\"«»\ue001\ue002-]+){1,5} \ue000)(?! [\ue000-\ue002\"«(]| (?:сайта|газеты|портала|канала|издания|агентства|по|радио|журнала|поселка|района|города|области|главного))",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?<![\w-])(?P<word>он|она|его|ее|её|ему|ей|ним|ней|нему|нее|неё|него)(?![\w-])", re.IGNORECASE)


# `один чиновник`, `другой журналист`: somebody who was not named.
_OTHER = re.compile(
    r"(?<!\w)(?:один|одн(?:ого|ому|им|а|у|ой)|кажд\w+|люб\w+|друг(?:ой|ая|ого|ому|ую)|ещ[её]|неки\w+|некотор\w+|очередн\w+|как\w+-(?:то|либо)|чуж\w+|перв\w+|втор\w+|треть\w+|\d+) \Z",
    re.IGNORECASE,
)


# `депутат горкенеша`: an official of something that was not named with anybody.
_SOME = re.compile(r"депутат|аким|чиновник|адвокат", re.IGNORECASE)
_OF_WHAT = re.compile(
    r" (?!дела|сегодня|вчера|тогда|снова|сама?(?!\w))[а-яё]{4,}(?:а|я|ы|и|ов|ей|ого|его|ой|их|ых)(?<![ая]ла)(?<!ли)(?<!ла)(?!\w)"
)


_THEIRS = re.compile(r"[\ue001\ue002][\"»]?(?:,|,? и|,? а также|,? вместе с) \Z")


def refer(story: Story) -> None:
    """Add silent mentions: to whom "он", "ее" and "журналистка" refer, within a case."""
    recent: list[str] = []
    case = -1
    genders = {person.name: _gender(person) for person in story.people}
    for told in story.told:
        if told.sentence.case != case and told.sentence.case - case != 0:
            recent, case = recent[:2], told.sentence.case
        named = [
            (place, told.units[place][0].value["name"])
            for place in sorted(told.units)
            if told.units[place][0].label == "Person"
        ]
        for match in (*_DEFINITE.finditer(told.masked), *_PRONOUN.finditer(told.masked)):
            if (
                "noun" in match.re.groupindex
                and _SOME.search(match["noun"])
                and _OF_WHAT.match(told.masked, match.end())
            ):
                continue
            if "noun" in match.re.groupindex and _OTHER.search(told.masked, max(0, match.start() - 24), match.start()):
                continue
            if _THEIRS.search(told.masked, 0, match.start()) and NOUN.match(told.masked, match.end() + 1):
                # `к газете и ее редактору`: whose editor, not who.
                continue
            before = [name for place, name in named if place < match.start()]
            who = _referent(story, match, before, recent, genders)
            if who:
                start, end = told.span(*match.span())
                story.reading.mentions.append(
                    Mention(start, end, "Person", {"name": who}, ("person",), 0.6, silent=True)
                )
        if named:
            recent = list(dict.fromkeys([*(name for _, name in named), *recent]))[:10]


def _gender(person: Cluster) -> str | None:
    words = person.name.split()
    given = next((one for one in words if "." not in one and len(words) > 1), None)
    surname = words[-1] if "." not in words[-1] else words[0]
    return gender_of(given if given != surname else None, surname)


def _referent(
    story: Story, match: re.Match[str], before: list[str], recent: list[str], genders: dict[str, str | None]
) -> str | None:
    groups = match.groupdict()
    if noun := groups.get("noun"):
        kind = NOUN.match(noun)
        role = next((name for name, text in kind.groupdict().items() if text), None) if kind else None
        order = list(dict.fromkeys([*reversed(before), *recent]))
        feminine = bool(re.search(r"(?:ка|ку|ки|ке|кой|ша|шу)\Z", noun.casefold())) and noun.casefold().startswith(
            ("журналистк", "корреспондентк", "редакторш")
        )
        fits = [
            name
            for name in order
            if role and story.has(name, role) and (not feminine or genders.get(name) in ("f", None))
        ]
        return fits[0] if fits else None
    wanted = "f" if groups["word"].casefold() in ("она", "ее", "её", "ей", "ней", "нее", "неё") else "m"
    fits = [name for name in dict.fromkeys([*before, *recent]) if genders.get(name) in (wanted, None)]
    better = [name for name in fits if not story.has(name, "judge", "prosecutor", "lawyer", "expert")]
    return next(iter(better or fits), None)
