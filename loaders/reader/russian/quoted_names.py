"""Outlets and organisations in quotation marks, named in the nominative."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.lexicon import ORG_CUE, OUTLET_CUE, OUTLET_INSIDE, STAFF_CUE
from loaders.reader.russian.phrases import adjective, nominative_phrase


def find_quoted(reading: Reading) -> None:
    """Add the outlets and organisations that stand in quotation marks."""
    found: dict[tuple[int, int], tuple[str, str]] = {}
    surely: list[str] = []
    last: tuple[int, int] | None = None
    for quote in reading.quotes:
        start, end = quote.inner
        name = " ".join(reading.text[start:end].split())
        words = name.split()
        if (
            not words
            or len(words) > 5
            or _PLATFORM.match(name)
            or not re.match(r"[\dA-ZА-ЯЁӘҒҚҢӨҰҮҺІ]", name)
            or name[-1] in ".,:;!?…"
        ):
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
            # `журналист <P> («А»)`: whom somebody works for.
            label, direct = "Outlet" if _OF_STAFF.search(before) else "Organization", True
        elif _PRINTS.search(before) or _PRINTED.match(after):
            label, direct = "Outlet", False
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
    full: dict[str, str] = {}
    for (start, end), (label, name) in found.items():
        better = next(
            (other for other in surely if _same_stems(name, other)),
            next(
                (o for o in direct_names if o != name and _same_stems(name, o) and len(o) <= len(name)),
                name,
            ),
        )
        form = _FORM.search(reading.view, max(0, start - _LONG), start - 1) if label == "Organization" else None
        if form:
            full[better] = with_form(form[0], better)
            start, end = form.start(), end + 1
        elif label == "Organization" and not ORG_CUE.search(reading.view, max(0, start - _LONG), start - 1):
            better = full.get(better, better)
        reading.add(Mention(start, end, label, {"name": full.get(better, better)}))


# The legal form of a company, or the words that say what a body is for, belong to its name: `ТОО «А»`,
# `Союз региональных журналистов «Б»`.
_FORM = re.compile(
    r"(?<![\w-])(?:(?:ТОО|АО|НАО|ОАО|ЗАО|ПАО|ООО|ОсОО|КСК|ОСИ|ПКСК|ПК|КХ|РГП|РГУ|КГУ|КГП|ГКП|ГККП|ГУ|[Рр]ын(?:ок|ка|ку|ке|ком))"
    r"|(?:Фонд|Союз|Центр|Бюро|Институт|Ассоциаци|Коалици|Комитет|Клуб|Совет|Лиг|Объединени)(?:[аяуюеиы]|ом|ем|ей|ой|ью)?(?: [а-яё]+(?:ых|их|ой|ей|ого|его|ов|ев|ии|ия|ий|и|ы|а|я|СМИ))(?: [а-яё]+(?:ых|их|ой|ей|ого|его|ов|ев|ии|ия|ий|и|ы|а|я)){0,3}) \Z"
)
_LONG = 80


def with_form(form: str, name: str) -> str:
    """A name with the form that stands before it, in the nominative."""
    if form.casefold().startswith("рын"):
        # `на рынке «А»`: the place of a market is the market.
        return f"{form[:3]}ок «{name}»"
    words = form.split()
    return f"{words[0] if words[0].isupper() else nominative_phrase(words)} «{name}»"


def form_before(text: str, place: int) -> str | None:
    """The words before a quotation mark that belong to the name in it."""
    found = _FORM.search(text, max(0, place - _LONG), place)
    return found[0] if found else None


_CREW = re.compile(r"съ[её]мочн\w+ групп\w* \W?\Z", re.IGNORECASE)
_KIND_IN_NAME = re.compile(r"(?:[а-яё,]|(?:\A|\W)[–—-]) (Радио|Телеканал|Агентство|ИА|МИА|РИА) \Z")
_OF_OUTLET = re.compile(r"(?:редакци|студи)\w* \Z", re.IGNORECASE)
_OF_STAFF = re.compile(
    r"(?i:журналист|корреспондент|репорт[её]р|оператор|редактор|фотограф|блогер|ведущ|собкор)\w* (?:[А-ЯЁӘҒҚҢӨҰҮҺІ][\w.-]* ?){1,3}\(\Z"
)
# `снимала порыв трубы для «А»`, `в «А» вышла статья`: where one publishes.
_PRINTS = re.compile(
    r"(?:снима|(?<!под)пис|пиш|работа|сотруднича|публику|опубликов|напечат|выш(?:ел|л)|стать|сюжет|репортаж|интервью)\w*(?: [^\s.;:«»]+){0,4} (?:для|в|на страницах|в эфире) \Z",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r",? (?:(?:была |было )?опубликова|выш(?:ел|л)|напечата|появил\w+ (?:стать|публикац|матери|замет))"
)
_PLATFORM = re.compile(
    r"(?:Фейсбук|Инстаграм|Телеграм|Ютуб|Твиттер|В[Кк]онтакте|Тик-?[Тт]ок|В[ао]тсап|Одноклассник)\w*\Z"
)
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
    if len(words) == 2 and re.search(r"(?:ых|их)\Z", words[0]):
        # `редактор «Семипалатинских хроник»`: a name in the plural.
        stem = words[0][:-1]
        return f"{stem}е {words[1]}{'и' if words[1][-1] in 'кгхжшчщ' else 'ы' if words[1][-1] not in 'ейвь' else ''}"
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
