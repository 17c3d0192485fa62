"""Who publishes a Russian report: a body or outlet named in the lines of its head or foot."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.gazetteer import PLACE_FORMS
from loaders.reader.russian.phrases import nominative_phrase
from loaders.reader.russian.quoted_names import form_before, with_form
from loaders.reader.russian.words import finite

_BODY = r"(?:(?i:фонд|союз|центр|бюро|ассоциаци|институт|клиник|объединени|организаци|комитет|лиг|сети|групп|мониторинг|лаборатори|инициатив|служб|коалици|движени|совет|платформ|редакци|пресс-служб|медиа-?центр|пресс-клуб|клуб)|ОФ|ОО|МФ|НПО|ОЮЛ|НПП)\w*"
_QUOTED = re.compile(
    rf"(?:{_BODY}|[Бб]юллетен\w*|[Пп]одготов\w+|[Сс]остав\w+|[Ии]здатель:?|[Ии]сточник:?)[^.\n\"«]{{0,60}}?[\"«](?P<name>[^\"»\n]{{2,40}})[\"»]"
)
_SIGNED = re.compile(
    r"(?:[Аа]втор\w*|[Тт]екст|[Пп]одготов\w+|[Сс]остав\w+)[:,]? [^,\n]{3,50}, [«\"]?(?P<name>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^,\n«»\"]{2,40}?)[»\"]?$"
)
_OUTLET_AND_DAY = re.compile(
    r"(?i:журнал|газета|портал|сайт|издание|агентство) [\"«](?P<name>[^\"»\n]{2,40})[\"»][,.]? \d{1,2}[. ][\dа-я]+[. ]\d{2,4}"
)
_DATED = re.compile(
    r"^\W*[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+[.,] [\d. а-яё]{6,25}(?:г\.|года)?[.,]? (?P<name>[A-ZА-ЯЁ][\w'’ .-]{2,40}?)\.?$"
)
# `АЛМАТЫ, 22 марта 2024 г. – ИА «Вектор»`: an agency after its dateline.
_AGENCY = re.compile(
    r"^\W*[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+[.,] [\d. а-яё]{6,25}(?:г\.|года)?[.,]? ?[–—/-]+ ?(?P<name>(?:(?:МИА|ИА|РИА) )?[\"«][^\"»\n]{2,40}[\"»])"
)
_DAY_AND_QUOTED = re.compile(
    r"^\W*[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+[.,] \d{1,2} [а-яё]+ \d{4}(?: г\.| года)?,? ?[\"«](?P<name>[^\"»\n]{2,40})[\"»]\."
)
_QUOTED_AND_DAY = re.compile(
    r"^\W*[\"«](?P<name>[^\"»\n]{2,40})[\"»],(?: [А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+,)? \d{1,2}[. ][\dа-я]+[. ]\d{2,4}"
)
_NAME_AND_DAY = re.compile(
    r"^\W*(?P<name>[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^,.\n–—|]{2,40}?)(?:,| –| —| \|) (?:\d{1,2}[. ][\dа-я]+[. ]\d{2,4}|[А-Я]?[а-я]+ \d{4})"
)
_UNQUOTED = re.compile(
    r"(?:^|[ ,(])(?P<name>(?:[А-ЯЁ][\w-]+(?:ый|ий|ая|ое) )?(?:[Фф]онд|[Сс]оюз|[Цц]ентр|[Бб]юро|[Аа]ссоциаци[яи]|[Ии]нститут|[Кк]омитет|[Лл]ига|[Кк]оалиция|[Дд]вижение)(?: (?:[а-яё]+(?:ых|их|ой|ого|его|ий|ов|ев|ей|ия|ии|ы|и|а|я)|[А-ЯЁ][\w-]+|и|в|по)){1,5})(?=[.,;)\n]|$| ?[–—])"
)
# `Заявление Ассоциации независимых вещателей`: whose paper it is.
_OBLIQUE = re.compile(
    r"(?:^|[ ,(])(?P<name>(?:[А-ЯЁ][\w-]+(?:ого|ой|ым) )?(?:Фонд|Союз|Клуб|Центр|Институт|Комитет|Совет)(?:а|ом|е)?(?: [а-яё]+(?:ых|их|ой|ей|ого|его|ов|ев|ии|ия|ий|и|ы|а|я)){1,4}|(?:Ассоциаци|Коалици|Лиг|Бюро|Объединени|Движени)(?:[иейяы]|ей)?(?: [а-яё]+(?:ых|их|ой|ей|ого|его|ов|ев|ии|ия|ий|и|ы|а|я)){1,4})(?=[.,;)\n]|$| ?[–—]| за | об? )"
)
_TITLE = re.compile(
    r"хроник|обзор|дайджест|отч[её]т|сводк|мониторинг|нарушени|бюллетен|свобод|заявлени|итоги|выпуск|релиз",
    re.IGNORECASE,
)
_NO_PUBLISHER = re.compile(r"собкор|соб\.|корр|наблюдател|юрист|журналист|выпуск|№", re.IGNORECASE)
# Longer blocks of the head are prose.
_SHORT = 190
_FOOT = re.compile(r"\W*(?:[Пп]одготов|[Сс]остав|[Мм]ониторинг|[Ии]сточник|©)")
_OUTLET = re.compile(
    r"(?i)(?<!\w)(?:press|today|news|times|tv|media|kz|info|post|daily|пресс|ньюс|таймс|инфо|информ|медиа|газета|вести|радио|агентство)(?!\w)|\.(?:kz|com|org|info)"
)


def publisher_of(reading: Reading) -> str | None:
    """The body or outlet that publishes the report."""
    if not reading.blocks:
        return None
    lines = [
        line.strip()
        for block in reading.blocks[:7]
        if block.end - block.start <= _SHORT
        for line in reading.text[block.start : block.end].splitlines()
        if line.strip()
    ][:7]
    tail = reading.text[reading.blocks[-2].start :] if len(reading.blocks) > 6 else ""
    foot = [line for line in tail.splitlines() if _FOOT.match(line)]
    among = (
        (_QUOTED, [*lines, *foot]),
        (_AGENCY, lines),
        (_DAY_AND_QUOTED, [reading.text[block.start : block.end] for block in reading.blocks[:3]]),
        (_OUTLET_AND_DAY, lines),
        (_QUOTED_AND_DAY, lines),
        (_SIGNED, lines),
        (_DATED, lines[1:]),
        (_NAME_AND_DAY, lines),
        (_UNQUOTED, [*lines[1:], *foot]),
        (_OBLIQUE, [*lines, *foot]),
    )
    for shape, places in among:
        for line in places:
            match = shape.search(line)
            if match is None or (shape is not _QUOTED and _NO_PUBLISHER.search(match["name"])):
                continue
            name = match["name"].strip()
            if shape is _NAME_AND_DAY and (_TITLE.search(name) or name in PLACE_FORMS or name.title() in PLACE_FORMS):
                continue
            if shape in (_UNQUOTED, _NAME_AND_DAY) and _told(name):
                continue
            form = form_before(line, match.start("name") - 1) if shape is _QUOTED else None
            if form and not form.split()[0].isupper():
                return with_form(form, name)
            return nominative_phrase(name.split()) if shape is _OBLIQUE else name
    return _letterhead(reading) or _in_prose(reading)


# `передаёт корреспондент Steppe Monitor`, `Мы, Ассоциация независимых вещателей, требуем`.
_CORRESPONDENT = re.compile(
    r"(?:переда[её]т|сообща[её]т|пишет) (?:наш )?(?:(?:корреспондент|собкор|журналист)\w* )(?:(?:газеты|портала|агентства|сайта) )?[«\"]?(?P<name>[A-ZА-ЯЁ][\w.-]+(?: [A-Z][\w-]+)*)"
)
_WE = re.compile(r"(?<!\w)Мы, (?P<name>[А-ЯЁ][а-яё]+(?: [а-яё]+){1,4}),")


def _in_prose(reading: Reading) -> str | None:
    """Who reports, said in the first lines of the text itself."""
    head = reading.view[:900]
    found = _CORRESPONDENT.search(head) or _WE.search(head)
    if found is None or (found.re is _WE and not re.match(_BODY, found["name"])):
        return None
    return " ".join(found["name"].split())


def _letterhead(reading: Reading) -> str | None:
    """A short first line above the title that names a body: `Правовой медиа-центр`."""
    first, title = reading.blocks[0], reading.header.title
    text = " ".join(reading.text[first.start : first.end].split())
    if title and first.start < title[0] + 1 and len(text) < 60 and not text.isupper() and not _TITLE.search(text):
        return text if re.search(_BODY, text) or text.casefold() in _OUTLETS else None
    return None


_OUTLETS = frozenset(
    "азаттык медиазона власть informburo orda курсив уральская неделя адил соз fergana kloop kaktus".split()
)


def _told(name: str) -> bool:
    """Whether the words tell something, and are no name: `Фонд обратился в суд`."""
    return any(finite(word) for word in name.casefold().replace("ё", "е").split())


_AGENCY_NAME = re.compile(r"(?:МИА|ИА|РИА) ")
_PRINTED = re.compile(r"(?<!\w)(?:[Бб]юллетен|[Гг]азет|[Жж]урнал(?!ист)|[Пп]ортал|[Сс]айт|[Ии]здани)\w* [«\"]?\Z")


def name_publisher(reading: Reading) -> None:
    """Add the publisher where the head names it, when nothing else did."""
    name = reading.header.publisher
    if not name:
        return
    place = reading.text.find(name)
    if place < 0:
        return
    ahead = reading.text[max(0, place - 30) : place]
    printed = (
        _PRINTED.search(ahead)
        or re.search(r"(?:корреспондент|собкор|журналист)\w* [«\"]?\Z", ahead)
        or (_OUTLET.search(name) and not re.search(_BODY, ahead + name))
        or _AGENCY_NAME.match(name)
    )
    label = "Outlet" if printed else "Organization"
    for one in reading.mentions:
        if one.label in ("Outlet", "Organization") and one.start == place and one.end == place + len(name):
            if one.label != label and re.search(_BODY, reading.text[max(0, place - 30) : place]):
                one.label = "Organization"
            return
    if reading.taken.free(place, place + len(name)):
        reading.add(Mention(place, place + len(name), label, {"name": name}))
