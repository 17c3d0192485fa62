"""Published counts in Russian: numbers with what they count, wherever a report speaks in figures."""

from __future__ import annotations

import re

from loaders.reader.russian.numbers import SCALE, ordinal_value, whole
from loaders.reader.russian.numbers import value as value_of
from loaders.reader.russian.periods import (
    FROM,
    NUMBER,
    SINCE,
    WORDS,
    base_period,
    period_at,
    period_of_heading,
    period_of_sentence,
)
from loaders.reader.russian.words import finite
from loaders.reader.statistics import Figure, table_figures
from loaders.reader.story import SIGNS, Story, Told

_M = SIGNS["Money"]
_NOUNS = (
    r"(?:сообщени|случа(?!йн)|нарушени|дел(?:о|а|у|ом|ах|ам)?(?!\w)|иск(?:а|ов|у|и|ам)?(?!\w)|задержани|нападени|отказ(?!ал)|угроз|жалоб|приговор|атак|кибератак|обращени|событи|поджог|допрос|инцидент|факт(?:а|ов|ы)?(?!\w)|претензи|обвинени|журналист|корреспондент"
    r"|блогер|блокиров|сайт|портал|протокол|арест|штраф|обыск|предупреждени|заявлени|процесс|преследовани|взлом|избиени|сигнал|проверк|запрос|оправдани|акт(?:а|ов|ы)?(?!\w)|эпизод|публикаци|редакци|человек|материал|закрыти|ограничени|увольнени"
    r"|фигурант|осужд|оштрафован|опровержени|решени|требовани|вызов|сотрудник|издани|сми(?!\w)|представител|организаци|суд(?:ов|ам)?(?!\w)|заседани|активист|адвокат|правозащитник|консультаци|письм|эпизод|аккаунт|канал|ссыл|пострадавш|потерпевш"
    r"|уголовн|административн|гражданск|судебн|повреждени|изъяти|ресурс|рейд|чиновник|полицейск|правонаруш|издательств|телеканал|телекомпани|газет|типограф|страниц(?:а|ы|у)? в|удалени|недопуск|попыт(?:ок|к)|обвин[её]н|оправдан|прекращен|помилован|амнистирован|препятстви|воспрепятств|давлени|слежк|травл|лишени|аресто|постановлени|определени|предписани|кампани|медиаработник|лиц(?:а|у)?(?!\w)|работник|фейк|запрет|реп[оа]рт[её]р|телевизионщик|комментатор|спор(?:а|ов|ы)?(?!\w)|запис(?:ь|и|ей)(?!\w)|им(?:ён|ен|ени|ена)(?!\w)|происшестви|производств|расследовани|разбирательств|посягательств|оскорблени|коллег(?!и)|политзаключ|выплат|женщин|подрост|убийств|штраф|притязани|слушани|депутат|правозащитниц|отключени|репресси)\w*"
)  # fmt: skip
_CLAIMED = r"заявлен\w*|требовани\w*|требуют|требовали|потребовал\w*|запросил\w*|просили|оценили"
_AWARDED = (
    r"взыскан\w*|взыскал\w*|присужд\w*|присудил\w*|удовлетворен\w*|удовлетвор[её]н\w*|выплачен\w*|выплатил\w*|взыскать"
)
# What reports count that is no person: it is not counted in passing.
_ABSTRACT = r"(?:сообщени|случа|нарушени|факт|инцидент|обращени|(?:уголовн|гражданск|административн|судебн)\w* (?:дел|процесс)|иск|задержани|нападени|отказ|угроз|жалоб|приговор|атак|преследовани|блокиров|избиени|недопуск|препятств|воспрепятств|оправдани|претензи|процесс(?:ов|а)|спор(?:ов|а)?(?!\w)|запис(?:ь|и|ей)(?!\w)|протокол|производств|расследовани|решени|заявлени|(?:судебн\w+ )акт|запрос|увольнени|эпизод|взлом|происшестви|оскорблени|посягательств|предупреждени|сигнал|приговор|вызов|обыск|редакц|страниц\w* (?:удал|заблок))"
_NOT_AFTER = re.compile(
    r" ?(?:лет|год|месяц|недел|дн(?:я|ей|и)|день|час|минут|сут|процент|%|раза?(?!\w)|мрп|тенге|страниц|экземпляр|подписчик|просмотр|этаж|км|метр|стат|пункт|част|полос|литр|тонн|гектар|рубл|доллар|сом|бал|градус|ноутбук|телефон|камер|компьютер|окн|машин)\w*",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(?:(?<!\w)(?:ст\.|статьи|статье|ч\.|п\.|пунктом?|№|часть|части|выпуск|на|в|во|при|через|после|до|за|около \d+|тема|глава|день|канал|раздел|приложение)|[$€₸]) ?\Z",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"(?<!\w)на \Z", re.IGNORECASE)
_NOUN_AFTER = re.compile(
    rf" (?:[а-яё-]+(?:ых|их|ого|его|ный|ная|ное|ые|ие|ой|ий) ){{0,2}}{_NOUNS}(?!\w)", re.IGNORECASE
)
# The number stands for a noun told before: `6 – об уголовном преследовании`, `было 11`, `семь на операторов`.
_BARE_AFTER = re.compile(
    r"\s*(?:[–—:;.,)]|\Z|[а-яё]+(?:ых|их)(?= ?[,.;)–])|(?:годом|кварталом|месяцем|неделей|полугодием|о|об|против|на|с|по|из|в|во|за|закончил\w+|завершил\w+|не|назначен|были|уже|получил\w+|каса\w+|связан\w*|[а-яё]+(?:[ая]ны|ены|яты|ли|лись|ются|ятся))(?!\w)|\Z)",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    rf"(?<!\w)(?P<what>{_NOUNS}(?: (?!был|стало|всего)[а-яё\ue000-\ue007-]+){{0,6}}?) ?(?:[–—:-]|\(|было|стало|всего|насчитал\w*|составил\w*)? ?\Z",
    re.IGNORECASE,
)
_NTH = re.compile(
    rf"(?<!\w)(?P<n>(?:двадцать |тридцать )?[а-яё]+(?:ый|ой|ий|ая|ое|ье|ья)) (?P<what>{_NOUNS})(?!\w)", re.IGNORECASE
)
_SUM = re.compile(
    rf"(?:на (?:общую )?сумму|в общей сложности|(?<!\w)иск\w{{0,3}}(?: (?!на )[\w-]+){{0,5}} на(?= )|(?:\ue005|(?:годом|кварталом|полугодием) (?:ранее|раньше)) \(|{_CLAIMED}|{_AWARDED}|сумм\w+[^.;]{{0,40}}(?:составил\w*|–|:|\(|превысил\w*|достигл\w*)|штраф\w* на)[^.;\ue006]{{0,40}}?(?P<m>{_M})",
    re.IGNORECASE,
)
_WON = re.compile(_AWARDED, re.IGNORECASE)
# Whatever is entered, registered or counted is a figure: `внесено 96 записей`.
_ENTERED = re.compile(
    r"(?<!\w)(?:зафиксир|зарегистр|насчит|внес|учтен|учтён|задокумент|документир|выявл)\w* (?:[а-яё]+ ){0,2}\Z",
    re.IGNORECASE,
)
_ANY_NOUN = re.compile(r" (?P<any>[а-яё]{4,}(?:ов|ев|ей|ий|ок|ек|ия|ы|а|и))(?!\w)", re.IGNORECASE)
# `нападали 14 раз`: of nobody, and no number of a part.
_TIMES_OF = re.compile(rf"(?<!\w)(?P<n>\d+|{WORDS}) раза?(?!\w| (?:больше|меньше|выше|ниже|чаще))", re.IGNORECASE)
# `Трижды журналистам отказали`, in a paragraph of figures.
_TIMES = re.compile(r"(?<!\w)(?:[Дд]важды|[Тт]рижды)(?!\w)")
# A sum after one in full, without its currency: `присуждено 14,6 миллиона`.
_PLAIN_SUM = re.compile(
    rf"(?<!\w)(?:{_AWARDED}|{_CLAIMED}|\ue005 \() ?(?:на |всего |лишь |только )?(?P<n>\d+(?:,\d+)? {SCALE})(?! ?(?:тенге|сом|руб|долл))",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"(?<!\w)ни одно(?:го|й) (?:[а-яё]+(?:ого|ой) )?(?:сми|журналист|нападени|приговор|иск|дел|случа|задержани|блокиров|сайт|штраф|оправда)",
    re.IGNORECASE,
)
_CUE = re.compile(
    rf"(?<!\w)(?:итого|всего|зафиксировал\w*|зафиксирован\w*|зарегистрирован\w*|зарегистрировал\w*|мониторинг\w*|с начала (?:\w+ )?(?:года|20|\ue005)|насчитал\w*|учтен\w*|учтён\w*|учел|учёл|учл[аи]|статистик\w+|отмечен\w*|отметил\w*|документировал\w*|задокументирован\w*|коротко"
    r"|для сравнения|по подсч[её]там|по (?:их |нашим |его |её )?(?:данным|сведениям|оценкам?)|по итогам|за (?:весь |этот |минувш\w+ |прошедш\w+ |отч[её]тн\w+ |первые )?(?:год|период|месяц|месяцы|квартал|неделю|полугодие|время|\ue005)|подсчитал\w*|выявлен\w*|выявил\w*|сократил\w+ (?:с|до)|выросл\w*|вырос|поступил\w*"
    rf"|совершен\w*|совершён\w*|пришло|попал\w*|собрал\w*|сопровождал\w*|в (?:том же|прошлом|этом|текущем|нынешнем) (?:году|месяце)|годом ранее|год назад|неделей ранее|месяцем ранее|кварталом ранее|(?<!один )(?<!двое )(?<!трое )(?<!четверо )из них|в том числе|среди них|увеличил\w+|снизил\w+ (?:с|до)|(?:подан|предъявлен|рассмотрен|вынесен|возбужден|заведен|составлен|проведен|прекращен|обвинен|осужден|оправдан|закрыт|заблокирован|задержан|арестован|оштрафован|избит|выдан|наложен)о (?=\d|(?:одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять) )|(?:общее )?(?:число|количество) (?:[а-яё]+(?:ых|их) )?{_NOUNS}|общ\w+ сумм|в общей сложности|сумма (?:[а-яё]+(?:ых|их) )?(?:исков|требований|штрафов|компенсац)|суды (?=взыск|присуд|удовлетв|рассмотр|вынес|отказ)|истцы (?=требо|потребо|проси|запроси|заяви|подал)|заявлено (?:исков|требован)|(?:привлечен|осужден|оштрафован|арестован|задержан|оправдан|избит|обвинен|уволен|убит|преследу\w+|допрошен)ы (?=\d|(?:три|четыре|пять|шесть|семь|восемь|девять|десять) )|насчитыва\w+|приходи[лт]\w*|приш[её]?л\w+сь|приш[её]лся|на долю|таков итог|за (?:\d+|десять|девять|восемь|семь|шесть|пять|четыре|три|одиннадцать) месяц\w+|(?:неделей|месяцем|кварталом|полугодием) (?:раньше|ранее)|(?:средн|рекордн|суммарн|совокупн|общ)\w+ (?:[а-яё]+ )?(?:сумм|размер)\w*|вносил\w*|внес[её]нн\w+ (?:нами )?в|в (?:нашу |нашей )?баз[уе]|в цифрах|в числах)",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    r"цифр|числах|показател|сколько|сч[её]тчик|одной строкой|статистик|итог|подсч[её]т|сводн", re.IGNORECASE
)
_COMPARING = re.compile(
    r"тот же период|аналогичн|прошл\w+ год|ранее|раньше|для сравнения|(?<!\w)их было|таких", re.IGNORECASE
)
_LINE = re.compile(rf"\W*(?:[\w-]+ ){{0,6}}?{_NOUNS}[^.;\d\ue000\ue001]{{0,60}}?(?: ?[–:—-] ?| )(?:\d+|{WORDS})(?!\w)[^\ue000]{{0,60}}", re.IGNORECASE)  # fmt: skip


def statistics(story: Story) -> list[Figure]:
    """The figures that a report publishes."""
    base = base_period(story)
    figures: list[Figure] = []
    whole_report = base
    in_figures, running, period, metric = False, -1, base, ""
    for told in story.told:
        block = story.reading.blocks[told.sentence.block]
        if block.kind == "heading":
            in_figures = bool(_FIGURES.search(told.masked)) or _opens_list(told)
            base = period_of_heading(told, whole_report) if in_figures and not _opens_list(told) else whole_report
            running, period = -1, base
            if _own_line(told) is None and not _opens_list(told):
                continue
        begins = told.sentence.start <= block.start + 6
        listed = block.kind == "item"
        if begins and not listed:
            period = base
        counted = _CUE.search(told.masked) or _none_at_all(told) or _since_years(told) or _of_nobody(told)
        goes_on = running == told.sentence.block or (listed and running >= 0 and told.sentence.block - running <= 1)
        line = _own_line(told) is not None
        bullet = listed and begins and bool(re.match(rf"\W*(?:\d+|{WORDS}) (?:–|[а-яё])", told.masked, re.IGNORECASE))
        if not (in_figures or counted or goes_on or line or bullet):
            continue
        own = period_of_sentence(story, told, base, period)
        found, metric = _figures(told, own or period, base, metric, bool(in_figures or line or bullet or goes_on))
        first = NUMBER.search(told.masked)
        ahead = told.masked[: first.start()] if first else told.masked
        if own and (FROM.search(told.masked) or not _COMPARING.search(ahead)):
            period = own
        if in_figures:
            found += [
                Figure(*told.span(*match.span()), metric, own or period, 2 if match[0][0] in "Дд" else 3)
                for match in _TIMES.finditer(told.masked)
            ]
        figures += found
        if found or (told.masked.rstrip().endswith(":") and counted):
            running = told.sentence.block
    figures += table_figures(story)
    return _each_once(figures)


def _none_at_all(told: Told) -> bool:
    """`Министерство не ограничивало ни одного СМИ`: a count of none, told of nobody by name."""
    return bool(not list(told.mentions("Person")) and _NONE.search(told.masked))


# `Приговоров вынесли два`: what is counted stands first, its number last.
_INVERTED = re.compile(rf"(?<!\w){_ABSTRACT}\w* [^.;\d\ue005]{{0,60}}?(?:[2-9]|\d{{2,4}}|(?!од(?:ин|н)){WORDS})\W*\Z", re.IGNORECASE)
# `число угроз`: what a number elsewhere in the sentence counts.
_COUNT_OF = re.compile(
    rf"(?<!\w)(?:число|количество) (?:[а-яё]+(?:ых|их) ){{0,2}}(?P<what>{_NOUNS}(?: [а-яё]+){{0,2}})", re.IGNORECASE
)
# `19 из 45 пострадавших`, `пятеро из задержанных`.
_OUT_OF = re.compile(
    rf" из (?:(?:\d+|{WORDS}) (?:[а-яё]+(?:ых|их) )?{_NOUNS}|(?:числа )?[а-яё]{{4,}}(?:ых|их)(?!\w))", re.IGNORECASE
)
_PART_OF = re.compile(rf"(?<!\w)(?:\d+|{WORDS}){_OUT_OF.pattern}|\A\W*из (?:\d+|{WORDS}) (?:[а-яё]+(?:ых|их) )?{_NOUNS}", re.IGNORECASE)
_TIMES_IN = re.compile(
    r"(?<!\w)(?P<n>дважды|трижды|четырежды|ни разу) за (?:(?:весь|этот|отч[её]тный|прошедший|минувший) )?(?:месяц|год|период|квартал|неделю|полугодие|\ue005)",
    re.IGNORECASE,
)
_TIMES_VALUE = {"дважды": 2, "трижды": 3, "четырежды": 4, "ни разу": 0}
_NTH_IN = re.compile(r"(?<!\w)за (?:весь |этот )?(?:осень|весну|лето|зиму|год|месяц|неделю|квартал|полугодие)(?!\w)", re.IGNORECASE)
# `Рекордные 333 млн тенге запросили истцы`.
_SUM_FIRST = re.compile(
    rf"(?P<m>{_M})[^.;\ue006]{{0,30}}? (?:истцы|суды|заявители|чиновники)(?: [а-яё]+)? (?:оценили|запросили|потребовали|требуют|взыскали|присудили)|(?P<m2>{_M}) (?:[а-яё]+ ){{0,2}}?(?:запросили|потребовали|взыскали|присудили|заявили) (?:истцы|суды|заявители|чиновники)",
    re.IGNORECASE,
)
_SEVERAL = rf"(?<![\w.,–№/-])(?:[2-9]|\d{{2,4}}|(?!од(?:ин|н)){WORDS}) (?:[а-яё-]+(?:ых|их) ){{0,2}}?"
_MANY = re.compile(_SEVERAL + _NOUNS, re.IGNORECASE)
_MANY_CASES = re.compile(_SEVERAL + _ABSTRACT, re.IGNORECASE)
_ORDINAL_TOLD = re.compile(
    rf"(?<!\w)(?:уже|это) (?:уже )?(?P<n>[а-яё]+(?:ый|ой|ий|ая|ое|ье|ья)) (?:по счету |за [а-яё]+ )?(?P<what>{_NOUNS})(?!\w)",
    re.IGNORECASE,
)
# Sums of no single case: of many courts or plaintiffs, or without who pays them.
_SUMS_OF = re.compile(
    rf"(?<!\w)(?:(?:суды|истцы|заявители|чиновники) (?:{_CLAIMED}|{_AWARDED})|\A\W*(?:всего )?(?:заявлено|взыскано|присуждено|выплачено))(?: (?!со? )[\w-]+){{0,4}} {_M}",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"(?:\A|[;:] )\W*(?:[Вв]сего |[Тт]олько |[Ии]того )?(?:[Зз]а|[Вв]о?|[Сс]) (?:весь |этот |первые )?\ue005"
)


def _of_nobody(told: Told) -> bool:
    """Several cases told of nobody by name and of no single day: `Суды рассмотрели 21 дело`."""
    if list(told.mentions("Person")) or list(told.mentions("Outlet")):
        return False
    if any(len(str(one.value)) == len("2024-01-01") for one in told.mentions("Date")):
        return False
    if any(one.search(told.masked) for one in (_ORDINAL_TOLD, _INVERTED, _TIMES_IN, _PART_OF, _SUM_FIRST, _COUNT_OF)):
        return True
    if _NTH.search(told.masked) and _NTH_IN.search(told.masked):
        return True
    if _MANY_CASES.search(told.masked) or _TIMES_OF.search(told.masked) or _SUMS_OF.search(told.masked):
        return True
    return bool(_OPENS.search(told.masked) and _MANY.search(told.masked))


def _since_years(told: Told) -> bool:
    """`С 2020 года в стране убиты двое журналистов`: a count over years, told of nobody by name."""
    match = FROM.search(told.masked)
    unit = told.units.get(match.start("date")) if match else None
    return bool(unit and len(str(unit[0].value)) == _YEAR and not list(told.mentions("Person")))


_YEAR = 4


def _opens_list(told: Told) -> bool:
    """`За месяц зафиксировано 29 сообщений:`: a line that counts and has a list under it."""
    return told.masked.rstrip().endswith(":") and bool(_CUE.search(told.masked))


def _each_once(figures: list[Figure]) -> list[Figure]:
    kept: list[Figure] = []
    for one in sorted(figures, key=lambda one: (one.start, one.end)):
        if not any(
            other.start < one.end
            and one.start < other.end
            and other.count == one.count
            and (not one.table or other.period == one.period)
            for other in kept
        ):
            kept.append(one)
    return kept


def _own_line(told: Told) -> re.Match[str] | None:
    """A line of its own that counts and tells nothing else: `Исков – 12`, `Задержания: 4 (в мае – 6)`."""
    match = _LINE.fullmatch(told.masked)
    low = told.masked.casefold().replace("ё", "е")
    if match and any(finite(word) and not _CUE.match(word) for word in re.findall(r"[а-я]+", low)):
        return None
    return match


def _figures(told: Told, period: str | None, base: str | None, metric: str, bare: bool) -> tuple[list[Figure], str]:
    """The figures of a sentence, and what the last of them counts."""
    figures: list[Figure] = []
    text = told.masked
    for match in _SUM.finditer(text):
        money = told.units[match.start("m")][0].value
        if "currency" in money and (bare or figures or _CUE.search(text) or _SUMS_OF.search(text)):
            kind = "взысканная сумма" if _WON.search(match[0]) else "заявленная сумма"
            figures.append(
                Figure(
                    *told.span(*match.span()), kind, period_at(told, match.start(), period, base), int(money["amount"])
                )
            )
    for match in _SUM_FIRST.finditer(text):
        place = match.start("m" if match["m"] else "m2")
        money = told.units[place][0].value
        if "currency" in money:
            kind = "взысканная сумма" if _WON.search(match[0]) else "заявленная сумма"
            where = period_at(told, place, period, base)
            figures.append(Figure(*told.span(*match.span()), kind, where, int(money["amount"])))
    for match in _TIMES_IN.finditer(text):
        where = period_at(told, match.start(), period, base)
        times = _TIMES_VALUE[match["n"].casefold()]
        figures.append(Figure(*told.span(*match.span()), metric or "раз", where, times))
    if of := _COUNT_OF.search(text):
        metric = _counted(of["what"])
    for match in _PLAIN_SUM.finditer(text):
        amount = value_of(match["n"])
        if (bare or figures) and amount is not None:
            place = period_at(told, match.start(), period, base)
            figures.append(Figure(*told.span(*match.span()), "взысканная сумма", place, int(amount)))
    for match in NUMBER.finditer(text):
        start, end = match.span()
        if (
            told.in_quotation(start)
            or _NOT_AFTER.match(text, end)
            or (not bare and not figures and text[end:].startswith(" из них"))
        ):
            continue
        noun = _NOUN_AFTER.match(text, end) or _OUT_OF.match(text, end)
        if not noun and not figures and match["n"].isdigit() and _ENTERED.search(text, max(0, start - 40), start):
            noun = _ANY_NOUN.match(text, end)
        before = _NOUN_BEFORE.search(text, max(0, start - 90), start)
        if _COMPARED.search(text, max(0, start - 4), start) or (
            _NOT_BEFORE.search(text, max(0, start - 14), start)
            and not text[end:].startswith(" из них")
            and not _after_all(
                text, start, bool(noun) and (match["n"][0].isdigit() or "случа" in str(noun and noun[0]))
            )
        ):
            continue
        if not noun and re.search(r"(?<!\w)из \Z", text[:start]) and not _BARE_AFTER.match(text, end):
            continue
        what = noun[0] if noun else before["what"] if before else ""
        if not what and not ((bare or metric or figures) and _BARE_AFTER.match(text, end)):
            continue
        count = 0 if match["n"].casefold().startswith("ни ") else whole(match["n"])
        if count is None or (not what and count > 1900 and count < 2100):
            continue
        metric = _counted(what) or metric
        low = before.start("what") if before and not noun else start
        high = noun.end() if noun else end
        figures.append(Figure(*told.span(low, high), metric, period_at(told, start, period, base), count))
    if _of_nobody(told):
        for match in _TIMES_OF.finditer(text):
            if (count := whole(match["n"])) is not None:
                place = period_at(told, match.start(), period, base)
                figures.append(Figure(*told.span(*match.span()), metric or "раз", place, count))
    for match in [*_ORDINAL_TOLD.finditer(text), *(_NTH.finditer(text) if SINCE.search(text) or _NTH_IN.search(text) else ())]:
        if (count := ordinal_value(match["n"])) is not None:
            place = period if SINCE.search(text) else period_at(told, match.start(), period, base)
            figures.append(Figure(*told.span(*match.span()), match["what"], place, count))
            metric = match["what"]
    return figures, metric


def _counted(what: str) -> str:
    """The words of what is counted, without those that tell of it: `исков` of `исков подано в Алматы`."""
    words: list[str] = []
    for word in what.split():
        if words and (word == "не" or finite(word.casefold()) or not word[0].isalpha()):
            break
        words.append(word)
    return " ".join(words)


def _after_all(text: str, start: int, counted: bool) -> bool:
    """`из 84 исков`, `с 9 до 6 случаев`, `по двум`: a preposition that does not hide a count."""
    before = text[max(0, start - 4) : start]
    if counted and re.search(r"(?<!\w)(?:в|во|на) \Z", before, re.IGNORECASE):
        return True
    return bool(re.search(r"(?<!\w)(?:из|по|до|с|со) \Z", before, re.IGNORECASE))
