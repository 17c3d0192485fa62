"""Outlets, organisations and places in Russian, named in the nominative."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import PLATFORMS
from loaders.reader.english.media import DOMAIN, KNOWN
from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.gazetteer import CITY, COUNTRY, PLACE_FORMS, places_in
from loaders.reader.russian.lexicon import (
    ORG_CUE,
    OUTLET_CUE,
    OUTLET_INSIDE,
    STAFF_CUE,
)
from loaders.reader.russian.phrases import adjective, nominative_phrase

_TAIL = rf"(?: (?:по инвестициям и развитию|по [а-яё]+(?:ию|ям|ью|ам|у|ем|ей) [а-яё]+(?:а|у|я|и|ой|ии|ам|ям|ов|ей)?|(?:внутренних дел|национальной безопасности|иностранных дел|государственных доходов)|(?:полиции|юстиции|здравоохранения|образования|культуры|информации|труда|экологии|города|области|района|журналистов|редакторов|прессы|внутренней политики|общественного развития|и (?:коммуникаций|связи|спорта|науки|социальной защиты|общественного развития|информации|туризма|коммунального хозяйства)|социальной защиты|финансов|обороны|науки|спорта|торговли|энергетики|транспорта|связи|РК|Республики Казахстан|г\.|цифрового развития|правительства|президента|киберполиции|столицы|ЖКХ|[ВЗСЮ]КО(?!\w)|[а-яё]+(?:ых|их|ого|его|ой) [а-яё]{{4,}}(?:ий|ов|ей|ия|ии|из|ки|ы|тва|ля))|(?:{CITY}|{COUNTRY})(?![\w-])|[А-ЯЁ][\w-]+(?:ской|ского|цкой|цкого)(?: (?:области|района))?(?! [А-ЯЁ]\.)))"
_ORG = re.compile(
    rf"(?<![\w-])(?P<adj>(?:(?:[А-ЯЁ][\w-]*(?:ск|н)|областн|городск|районн|городск|региональн|центральн|генеральн|государственн|общественн|международн|республиканск|местн)(?:ий|ый|ая|ое|ого|ому|ым|ом|ой|ую|его) )*)(?P<noun>(?:[Дд]епартамент|[Мм]инистерств|[Уу]правлени|[Кк]омитет|[Пп]рокуратур|(?:[Оо]бл|[Гг]ор|[Рр]ай)?[Аа]кимат|[Мм]аслихат|[Аа]гентств|[Сс]оюз|[Аа]ссоциаци|[Пп]арламент|[Мм]ажилис|[Сс]енат|[Гг]оссовет|[Ии]нспекци|[Аа]дминистраци|[Пп]олици|[Мм]илици|[Бб]ольниц|Центр|Бюро|Институт|[Пп]алат|Служб|Аппарат|[Оо]тдел|[Кк]омисси|[Гг]енпрокуратур|Мин(?=информ|юст|здрав|культур|связ|обр|тран|эконом|фин)[а-я]+?)(?:а|у|ом|е|о|я|ю|ем|и|ы|ой|ей)?|ГКНБ|ГСБЭП|АФМ|МИД|МНБ|Г?УВД|РУВД|РОВД|ДВД|ОВД|КНБ|ДКНБ|МВД|ДП|УП|ЦИК|Жогорку Кенеш(?:а|у|ем|е)?|[Гг]оркенеш(?:а|у|ем|е)?|Олий Мажлис(?:а|у|ом|е)?)(?![\w-])(?P<tail>{_TAIL}{{0,4}})"
)
_ALONE_OK = re.compile(r"(?:РУВД|УВД|ДВД|КНБ|МВД|ДП|ЦИК|[Мм]ажилис|[Сс]енат|[Уу]правлени)")
_SHORT = re.compile(
    r"\A(?:ГКНБ|ГСБЭП|АФМ|МИД|МНБ|[Гг]енпрокуратур\w+|(?:[Оо]бл|[Гг]ор|[Рр]ай)?[Аа]кимат\w*|Жогорку \w+|[Гг]оркенеш\w*|Олий \w+|Мин[а-я]+|Г?УВД|РУВД|РОВД|ДВД|ОВД|КНБ|ДКНБ|МВД|ДП|УП|ЦИК)\Z"
)


def find_bodies(reading: Reading) -> None:
    """Add the outlets, organisations and places that a document names."""
    _quoted(reading)
    for name in {match["name"] for match in _FOREIGN.finditer(reading.view)}:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", reading.view):
            reading.add(Mention(*match.span(), "Organization", {"name": name}))
    for match in DOMAIN.finditer(reading.view):
        if match[0].split(".")[0].casefold() not in PLATFORMS | {"www", "t"}:
            reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    for match in KNOWN.finditer(reading.view):
        reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    for match in re.finditer(
        r"(?<![\w-])(?:Азаттык|Радио Азаттык|КазТАГ|Казинформ|Тенгриньюс|Tengrinews|Курсив|Власть|Ратель|Хабар|КТК|Коммерсант|Интерфакс|Форбс|Медиазона|Sputnik)(?![\w-])",
        reading.view,
    ):
        if match[0] not in ("Власть",):
            reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    known: list[tuple[str, str]] = []
    for match in _ORG.finditer(reading.view):
        tail = match["tail"]
        if not match["adj"] and not tail and match["noun"].casefold()[:6] in ("больни", "отделе", "отдел"):
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
    _places(reading)


# `Минздраве`, `Жогорку Кенеша`: clipped names and names of parliaments lose the ending of their case.
_CLIPPED = re.compile(
    r"\A(Мин(?:здрав|юст|информ|фин|транс|эконом)|Жогорку Кенеш|[Гг]оркенеш|Олий Мажлис)(?:а|у|ом|ем|е)\Z"
)
_LEVEL = re.compile(r"(областн|городск|районн)\w+ (\w+)\Z", re.IGNORECASE)


def _of_level(full: str, noun: str, level: str) -> bool:
    """Whether a full name is of a noun and level: `Прокуратура Жамбылской области` of `областная прокуратура`."""
    low = full.casefold()
    return low.startswith(noun.casefold()) and level.casefold()[:5] in low


def _quoted(reading: Reading) -> None:
    found: dict[tuple[int, int], tuple[str, str]] = {}
    surely: list[str] = []
    last: tuple[int, int] | None = None
    for quote in reading.quotes:
        start, end = quote.inner
        name = " ".join(reading.text[start:end].split())
        words = name.split()
        if not words or len(words) > 5 or not re.match(r"[\dA-ZА-ЯЁӘҒҚҢӨҰҮҺІ]", name) or name[-1] in ".,:;!?…":
            continue
        before = reading.view[max(0, quote.outer[0] - 45) : quote.outer[0]]
        after = reading.view[quote.outer[1] : quote.outer[1] + 24]
        if re.search(
            r"(?:статьи|статью|статья|закон\w*|заметк\w+|публикаци\w+|расследовани\w+|слова?|книг\w+|фильм\w*|материал\w*|пост\w*|заголовком|рубрик\w+) ?\W?\Z",
            before,
            re.IGNORECASE,
        ):
            continue
        if _CREW.search(before) or OUTLET_CUE.search(before):
            label, direct = "Outlet", True
        elif ORG_CUE.search(before):
            label, direct = "Organization", not before.rstrip().endswith(" из")
        elif STAFF_CUE.search(before):
            label, direct = "Outlet", False
        elif re.match(r"\)", after) and before.endswith("(") and len(words) <= 2 and not _OF_LAW.search(before):
            label, direct = "Organization", True
        elif OUTLET_INSIDE.search(name):
            label, direct = "Outlet", True
        elif len(words) < 5 and (_SPEAKS.match(after) or _SPEAKING.search(before) or name.casefold() in _BODIES):
            label, direct = "Organization", not re.search(r"(?:^|\W)[Вв]о? ?\W?\Z", before)
        elif last and found.get(last) and _AND_ALSO.fullmatch(reading.view, last[1] + 1, quote.outer[0]):
            # `сайты «А» и «Б»`.
            label, direct = found[last][0], True
        else:
            continue
        last = quote.inner
        if kind := _KIND_IN_NAME.search(before):
            # `корреспондент Радио «Волна»`: the kind, with a capital, is a part of the name.
            reading.add(
                Mention(quote.outer[0] - len(kind[0]) + 1, quote.outer[1], "Outlet", {"name": f"{kind[1]} «{name}»"})
            )
            continue
        if direct and _OF_OUTLET.search(before):
            direct = name != _inflected(name) and any(_same_stems(name, other) for other in surely)
        if direct:
            surely.append(name)
        found[quote.inner] = (label, name if direct else _inflected(name))
    known = {name: label for label, name in found.values()}
    for quote in reading.quotes:
        if quote.inner in found:
            continue
        name = " ".join(reading.text[slice(*quote.inner)].split())
        same = next((other for other in known if _same_stems(name, other)), None)
        if same:
            found[quote.inner] = (known[same], same)
    direct_names = [name for _, name in found.values()]
    for (start, end), (label, name) in found.items():
        better = next(
            (other for other in surely if _same_stems(name, other)),
            next(
                (o for o in direct_names if o != name and _same_stems(name, o) and len(o) <= len(name)),
                name,
            ),
        )
        reading.add(Mention(start, end, label, {"name": better if name not in direct_names[:0] else name}))


_CREW = re.compile(r"съ[её]мочн\w+ групп\w* \W?\Z", re.IGNORECASE)
_KIND_IN_NAME = re.compile(r"(?:[а-яё,]|(?:\A|\W)[–—-]) (Радио|Телеканал|Агентство|ИА|МИА|РИА) \Z")
# `британская организация Quill Watch`: a body with a foreign name, unquoted.
_FOREIGN = re.compile(
    r"(?<!\w)(?:организаци|фонд|комитет|сет|групп|коалици|ассоциаци|корпораци|компани|институт)(?:а|у|ом|е|я|и|ю|ей|ь|ью|ы|ой)? (?P<name>[A-Z][A-Za-z-]+(?: (?:of |for |and |in )?[A-Z][A-Za-z-]+){1,4})"
)
_OF_OUTLET = re.compile(r"(?:редакци|студи)\w* \Z", re.IGNORECASE)
_AND_ALSO = re.compile(r"(?:,| и|, а также) ?")
_OF_LAW = re.compile(r"(?:УК|КоАП|ГК|кодекс\w*|стать\w+|ст\.|част\w+|ч\.)[^()]{0,30}\(\Z", re.IGNORECASE)
_SPEAKS = re.compile(r" (?:насчитал|подсчитал|считает|считают|заяви|сообщ|требу|призва|отмеча|осуди|выступи|обратил)")
_SPEAKING = re.compile(r"(?:[Пп]о (?:подсч[её]там|данным|мнению|оценк[еа]м?|версии|информации)|(?:^|[.\n] ?)В) ?\W?\Z")
_BODIES = frozenset(
    ("адил соз", "журналисты в беде", "репортеры без границ", "репортёры без границ", "правовой медиа-центр", "аманат")
)


def _same_stems(left: str, right: str) -> bool:
    ours, theirs = left.casefold().split(), right.casefold().split()
    if len(ours) != len(theirs) or not ours:
        return False
    return all(
        a == b or (min(len(a), len(b)) > 3 and a[: max(3, len(b) - 3)] == b[: max(3, len(b) - 3)])
        for a, b in zip(ours, theirs, strict=True)
    )


def _inflected(name: str) -> str:
    """A quoted name that stands in an oblique case, in the nominative, as well as endings tell."""
    words = name.split()
    if len(words) == 2 and re.search(r"(?:ой|ей)\Z", words[0]) and re.search(r"(?:[ыиеую]|ой|ей)\Z", words[1]):
        return f"{adjective(words[0], 'f')} {_feminine(words[1])}"
    if len(words) == 2 and re.search(r"(?:ом|ого|его|ему|ому|им|ым)\Z", words[0]):
        soft = re.search(r"(?:я|ю|ем)\Z", words[1])
        if soft:
            stem = words[1][: soft.start()]
            return f"{adjective(words[0], 'm')} {stem}{'й' if stem[-1:] in 'аеиоуыэюя' else 'ь'}"
        return f"{adjective(words[0], 'm')} {re.sub(r'(?:а|е|у|ом)$', '', words[1])}"
    if len(words) == 2 and words[0][-1] in "ыи" and words[0].casefold() not in _PLURAL and words[1][0].isupper():
        # `журналисты «Звезды Иртыша»`.
        return f"{_feminine(words[0])} {words[1]}"
    if (
        len(words) == 1
        and not name.endswith(("су", "ау", "ту"))
        and re.search(r"[бвгджзклмнпрстфхцчшщ](?:а|у|ом)\Z", name)
        and len(name) > 5
    ):
        return re.sub(r"(?:а|у|ом)$", "", name)
    return name


def _feminine(word: str) -> str:
    """The nominative of a woman's noun: `недели` is `неделя`, `звезды` `звезда`."""
    stem = re.sub(r"(?:[ыиеую]|ой|ей)\Z", "", word)
    hard = word.endswith(("ы", "у", "ой")) or stem[-1:] in "кгхжшчщ" or (word.endswith("е") and stem[-1:] not in "иль")
    return stem + ("а" if hard else "я")


_PLURAL = frozenset("новости вести итоги факты деньги известия хроники голоса люди огни".split())


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
