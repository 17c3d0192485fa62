"""Outlets, organisations and places in Russian, named in the nominative."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import PLATFORMS
from loaders.reader.english.media import DOMAIN, KNOWN
from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.gazetteer import CITY, COUNTRY, PLACE_FORMS, places_in
from loaders.reader.russian.phrases import nominative_phrase
from loaders.reader.russian.quoted_names import find_quoted

_TAIL = rf"(?: (?:по инвестициям и развитию|по [а-яё]+(?:ию|ям|ью|ам|у|ем|ей) [а-яё]+(?:а|у|я|и|ой|ии|ам|ям|ов|ей)?|(?:внутренних дел|национальной безопасности|по борьбе с [а-яё]+(?: [а-яё]+ью)?|по правам человека|госдоходов|госзакупок|ООН|иностранных дел|государственных доходов)|(?:полиции|юстиции|здравоохранения|образования|культуры|информации|труда|экологии|города|области|района|журналистов|редакторов|адвокатов|прессы|№ ?\d+|внутренней политики|общественного развития|и (?:коммуникаций|связи|спорта|науки|социальной защиты|общественного развития|информации|туризма|коммунального хозяйства)|социальной защиты|финансов|обороны|науки|спорта|торговли|энергетики|транспорта|связи|РК|Республики Казахстан|г\.|цифрового развития|правительства|президента|киберполиции|столицы|ЖКХ|[ВЗСЮ]КО(?!\w)|[а-яё]+(?:ых|их|ого|его|ой) [а-яё]{{4,}}(?:ий|ов|ей|ия|ии|из|ки|ы|тва|ля|ья))|(?:{CITY}|{COUNTRY})(?![\w-])|[А-ЯЁ][\w-]+(?:ской|ского|цкой|цкого)(?: (?:области|района))?(?! [А-ЯЁ]\.)))"
_ORG = re.compile(
    rf"(?<![\w-])(?P<adj>(?:(?:[А-ЯЁ][\w-]*(?:ск|н)|областн|городск|районн|региональн|земельн|бюджетн|избирательн|антикоррупционн|налогов|таможенн|центральн|генеральн|государственн|общественн|международн|республиканск|местн)(?:ий|ый|ая|ое|ого|ому|ым|ом|ой|ую|его) )*)(?P<noun>(?:[Дд]епартамент|[Мм]инистерств|[Уу]правлени|[Кк]омитет|[Пп]рокуратур|(?:[Оо]бл|[Гг]ор|[Рр]ай)?[Аа]кимат|[Мм]аслихат|[Аа]гентств|[Сс]оюз|[Аа]ссоциаци|[Пп]арламент|[Мм]ажилис|[Сс]енат|[Гг]оссовет|[Ии]нспекци|[Аа]дминистраци|[Пп]олици|[Мм]илици|[Бб]ольниц|[Цц]ентр|Бюро|Институт|Фонд|Клуб|Лиг|Коалици|[Кк]оллеги(?=[а-я]+ адвокат)|[Пп]алат|[Сс]лужб|Аппарат|[Оо]тдел|[Кк]омисси|[Гг]енпрокуратур|Мин(?=информ|юст|здрав|культур|связ|обр|тран|эконом|фин)[а-я]+?)(?:а|у|ом|е|о|я|ю|ем|и|ы|ой|ей)?|ГКНБ|ГСБЭП|АФМ|МИД|МНБ|Г?УВД|РУВД|РОВД|ДВД|ОВД|КНБ|ДКНБ|МВД|ДП|УП|ЦИК|Жогорку Кенеш(?:а|у|ем|е)?|[Гг]оркенеш(?:а|у|ем|е)?|Олий Мажлис(?:а|у|ом|е)?)(?![\w-])(?P<tail>{_TAIL}{{0,4}})"
)
_SHORT = re.compile(
    r"\A(?:ГКНБ|ГСБЭП|АФМ|МИД|МНБ|[Гг]енпрокуратур\w+|(?:[Оо]бл|[Гг]ор|[Рр]ай)?[Аа]кимат\w*|Жогорку \w+|[Гг]оркенеш\w*|Олий \w+|Мин[а-я]+|Г?УВД|РУВД|РОВД|ДВД|ОВД|КНБ|ДКНБ|МВД|ДП|УП|ЦИК)\Z"
)


def find_bodies(reading: Reading) -> None:
    """Add the outlets, organisations and places that a document names."""
    find_quoted(reading)
    for name in {match["name"] for match in _FOREIGN.finditer(reading.view)}:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", reading.view):
            reading.add(Mention(*match.span(), "Organization", {"name": name}))
    for match in DOMAIN.finditer(reading.view):
        if match[0].split(".")[0].casefold() not in PLATFORMS | {"www", "t"}:
            reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    for match in KNOWN.finditer(reading.view):
        reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    for match in _LATIN_OUTLET.finditer(reading.view):
        name = match["name"] or match["staffed"]
        if name.split()[0].casefold() not in PLATFORMS:
            reading.add(Mention(*match.span("name" if match["name"] else "staffed"), "Outlet", {"name": name}))
    for match in re.finditer(
        r"(?<![\w-])(?:Азаттык|Радио Азаттык|КазТАГ|Казинформ|Тенгриньюс|Tengrinews|Курсив|Власть|Ратель|Хабар|КТК|Коммерсант|Интерфакс|Форбс|Медиазона|Sputnik)(?![\w-])",
        reading.view,
    ):
        if match[0] not in ("Власть",):
            reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    known: list[tuple[str, str]] = []
    for match in _ORG.finditer(reading.view):
        tail = match["tail"]
        if (
            not match["adj"]
            and not tail
            and match["noun"].casefold()[:6]
            in (
                "больни",
                "отделе",
                "отдел",
                "служб",
                "службы",
                "службе",
                "службу",
                "фонд",
                "клуб",
                "лига",
                "лиги",
                "коалиц",
                "коалици",
            )
        ):
            continue
        if match["noun"].startswith("центр") and not match["adj"]:
            continue
        if (
            not match["adj"]
            and not tail
            and not (
                _SHORT.match(match["noun"]) or any(low in match["noun"].casefold() for low in ("мажилис", "сенат"))
            )
        ):
            full = next((name for noun, name in reversed(known) if noun == match["noun"].casefold()[:6]), None)
            if full:
                reading.add(Mention(*match.span("noun"), "Organization", {"name": full}, ("name",), 0.6))
            continue
        start, end = match.start(), match.end()
        while end > match.end("noun") and not reading.taken.free(start, end):
            cut = reading.view.rfind(" ", start, end)
            if cut <= match.end("noun"):
                end = match.end("noun")
                break
            end = cut
        text = " ".join(reading.text[start:end].split())
        name = _CLIPPED.sub(r"\1", nominative_phrase(text.split()))
        if _SHORT.match(text):
            initials = [
                full
                for noun, full in known
                if re.sub(r"[^А-ЯЁа-яё ]", "", full)
                and "".join(word[0] for word in full.split()).upper().startswith(text)
            ]
            name = initials[-1] if initials else name
        level = _LEVEL.match(name)
        if level:
            name = next((full for _, full in known if _of_level(full, level[2][:6], level[1][:5])), name)
        name = next((full for _, full in known if full.casefold().endswith(" " + name.casefold())), name)
        if reading.add(Mention(start, end, "Organization", {"name": name})):
            known.append((match["noun"].casefold()[:6], name))
    for match in re.finditer(r"(?<!\w)[Гг]енеральн\w+ прокурор\w*(?!\w| [А-ЯЁ])", reading.view):
        name = "Генеральная прокуратура" if "ратур" in match[0] else "Генеральный прокурор"
        reading.add(Mention(*match.span(), "Organization", {"name": name}))
    _publisher_again(reading)
    _places(reading)


_BODY_NOUN = r"(?:фонд|союз|клуб|центр|комитет|совет|институт|ассоциаци|коалици|лиг|бюро|объединени|движени)"
_BARE_BODY = re.compile(
    rf"(?<![\w-])(?P<noun>{_BODY_NOUN})(?:а|у|ом|е|и|я|ю|ей|ем)?(?![\w-])(?! [«\"]| [а-яё]+(?:ых|их|ого|ой) )",
    re.IGNORECASE,
)


def _publisher_again(reading: Reading) -> None:
    """`Союз требует`, `юрист фонда`: whoever publishes the report, by the noun of its name."""
    publisher = reading.header.publisher
    if not publisher:
        return
    place = reading.text.find(publisher.split(" «")[-1].strip("»").split()[-1])
    ahead = reading.low[max(0, place - 70) : place].split("\n")[-1]
    nouns = re.findall(_BODY_NOUN, publisher.casefold()) or re.findall(_BODY_NOUN, ahead)
    named = next(
        (one.value["name"] for one in reading.labelled("Organization") if publisher in str(one.value["name"])), None
    )
    if not nouns or named is None:
        return
    for match in _BARE_BODY.finditer(reading.view):
        if match["noun"].casefold() == nouns[0]:
            reading.add(Mention(*match.span(), "Organization", {"name": named}, ("name",), 0.6))


# `Минздраве`, `Жогорку Кенеша`: clipped names and names of parliaments lose the ending of their case.
_CLIPPED = re.compile(
    r"\A(Мин(?:здрав|юст|информ|фин|транс|эконом)|Жогорку Кенеш|[Гг]оркенеш|Олий Мажлис)(?:а|у|ом|ем|е)\Z"
)
_LEVEL = re.compile(r"(областн|городск|районн)\w+ (\w+)\Z", re.IGNORECASE)


def _of_level(full: str, noun: str, level: str) -> bool:
    """Whether a full name is of a noun and level: `Прокуратура Жамбылской области` of `областная прокуратура`."""
    low = full.casefold()
    return low.startswith(noun.casefold()) and level.casefold()[:5] in low


# `британская организация Quill Watch`: a body with a foreign name, unquoted.
_FOREIGN = re.compile(
    r"(?<!\w)(?:организаци|фонд|комитет|сет|групп|коалици|ассоциаци|корпораци|компани|институт)(?:а|у|ом|е|я|и|ю|ей|ь|ью|ы|ой)? (?P<name>[A-Z][A-Za-z-]+(?: (?:of |for |and |in )?[A-Z][A-Za-z-]+){1,4})"
)


# `портала Aktau-Life`, `репортёр Saraptama TV`: an outlet with a Latin name, unquoted.
_LATIN_OUTLET = re.compile(
    r"(?<!\w)(?:(?:газет|сайт|портал|телеканал|канал|агентств|издани|паблик|форум|журнал|радио|блог|еженедельник|[\w]+-канал)(?:[аыуея]|ом|ой|ам?)? (?P<name>[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|\d+(?!\w)))*)"
    r"|(?:корреспондент|репорт[её]р|журналист|оператор|фотограф|собкор|редактор|продюсер|ведущ|режисс[её]р)[а-яё]* (?P<staffed>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*))"
)


# A settlement after its kind, and the place at the head of an entry of a chronicle: `03.08 — Ош.`.
_SETTLEMENT = re.compile(
    r"(?<!\w)(?:(?:сел[аоеу]м?|посел(?:ок|ка|ке|ку)|посёл(?:ок|ка|ке|ку)|аул(?:а|е|у|ом)?|станци[яиюе]й?|деревн[яиюе]й?|микрорайон(?:а|е|у)?|пос\.|с\.|пгт) (?P<name>[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]{2,})(?! [А-ЯЁ]\.))(?!\w)"
)
_DATELINE = re.compile(
    r"^\W*\d{1,2}(?:[–-]\d{1,2})?\.\d\d(?:\.\d{2,4})?\.?,? ?(?:–|-|,)? ?(?P<name>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:-[А-ЯЁ][а-яё]+)?)(?=[.:] )",
    re.MULTILINE,
)
_REGION = re.compile(
    r"(?<![\w-])(?P<adj>[А-ЯЁ][\w-]*(?:ск|цк)(?:ая|ой|ую|ий|ого|ому|ом|им))(?P<noun> (?:област(?:ь|и|ью)|район(?:а|у|е|ом)?))(?!\w)"
)


_CAPITALS = re.compile(r"(?<![\w-])[А-ЯЁ][А-ЯЁ-]{3,}(?: [А-ЯЁ][А-ЯЁ-]{3,})?(?![\w-])")


def _capital_places(reading: Reading) -> None:
    """Places that a heading prints in capitals: `ШЫМКЕНТ`, `АКМОЛИНСКАЯ ОБЛАСТЬ`."""
    for match in _CAPITALS.finditer(reading.view):
        first, _, second = match[0].title().partition(" ")
        region = _REGION.fullmatch(f"{first} {second.casefold()}")
        if region:
            name = nominative_phrase([region["adj"], region["noun"].strip()])
            reading.add(Mention(*match.span(), "Place", {"name": name}))
            continue
        for word in re.finditer(r"[А-ЯЁ-]+", match[0]):
            if city := PLACE_FORMS.get(word[0].title()):
                start = match.start() + word.start()
                reading.add(Mention(start, start + len(word[0]), "Place", {"name": city}))


def _places(reading: Reading) -> None:
    _capital_places(reading)
    for match in _REGION.finditer(reading.view):
        name = nominative_phrase([match["adj"], match["noun"].strip()])
        reading.add(Mention(*match.span(), "Place", {"name": name}))
    for shape in (_SETTLEMENT, _DATELINE):
        for match in shape.finditer(reading.view):
            reading.add(Mention(*match.span("name"), "Place", {"name": match["name"]}, (), 0.7))
    for match in re.finditer(r"(?<!\w)Центральн\w+ Ази[яиюей]+(?!\w)", reading.view):
        reading.add(Mention(*match.span(), "Place", {"name": "Центральная Азия"}))
    for start, end, name in places_in(reading.view):
        reading.add(Mention(start, end, "Place", {"name": name}))
