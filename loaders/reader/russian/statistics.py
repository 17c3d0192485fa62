"""Published counts in Russian: numbers with what they count, wherever a report speaks in figures."""

from __future__ import annotations

import re

from loaders.reader.calendar import earlier_period, parts, shifted
from loaders.reader.russian.numbers import SCALE, WORD_NUMBER, ordinal_value, whole
from loaders.reader.russian.numbers import value as value_of
from loaders.reader.russian.words import finite
from loaders.reader.statistics import Figure, period_of_year, table_figures
from loaders.reader.story import SIGNS, Story, Told

_D, _M = SIGNS["Date"], SIGNS["Money"]
_NOUNS = (
    r"(?:сообщени|случа(?!йн)|нарушени|дел(?:о|а|у|ом|ах|ам)?(?!\w)|иск(?:а|ов|у|и|ам)?(?!\w)|задержани|нападени|отказ(?!ал)|угроз|жалоб|приговор|атак|кибератак|обращени|событи|поджог|допрос|инцидент|факт(?:а|ов|ы)?(?!\w)|претензи|обвинени|журналист|корреспондент"
    r"|блогер|блокиров|сайт|портал|протокол|арест|штраф|обыск|предупреждени|заявлени|процесс|преследовани|взлом|избиени|сигнал|проверк|запрос|оправдани|акт(?:а|ов|ы)?(?!\w)|эпизод|публикаци|редакци|человек|материал|закрыти|ограничени|увольнени"
    r"|фигурант|осужд|оштрафован|опровержени|решени|требовани|вызов|сотрудник|издани|сми(?!\w)|представител|организаци|суд(?:ов|ам)?(?!\w)|заседани|активист|адвокат|правозащитник|консультаци|письм|эпизод|аккаунт|канал|ссыл|пострадавш|потерпевш"
    r"|уголовн|административн|гражданск|судебн|повреждени|изъяти|удалени|недопуск|попыт(?:ок|к)|обвин[её]н|оправдан|прекращен|помилован|амнистирован|препятстви|воспрепятств|давлени|слежк|травл|лишени|аресто|постановлени|определени|предписани|кампани|медиаработник|лиц(?:а|у)?(?!\w)|работник|фейк|запрет)\w*"
)  # fmt: skip
_WORDS = WORD_NUMBER[3:-1]
_NUMBER = re.compile(
    rf"(?<![\w.,–№/-])(?P<n>ни одно(?:го|й)|ни один|ни одна|\d{{1,3}}(?: \d{{3}})+|\d+|(?:{_WORDS})(?: (?:{_WORDS}))?)(?![\w%/-])(?! ?%)(?![.,]\d)",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r" ?(?:лет|год|месяц|недел|дн(?:я|ей|и)|день|час|минут|сут|процент|%|раза?(?!\w)|мрп|тенге|страниц|экземпляр|подписчик|просмотр|этаж|км|метр|стат|пункт|част|полос|литр|тонн|гектар|рубл|доллар|сом|бал|из них|градус|ноутбук|телефон|камер|компьютер|окн|машин)\w*",
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
    r"\s*(?:[–—:;.,)]|\Z|(?:о|об|против|на|с|по|из|в|во|за|закончил\w+|завершил\w+|не|назначен|были|уже|получил\w+|касал\w+|связан\w*|[а-яё]+(?:[ая]ны|ены|яты|ли|лись|ются|ятся))(?!\w)|\Z)",
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
    rf"(?:на (?:общую )?сумму|(?<!\w)иск\w{{0,3}}(?: (?!на )[\w-]+){{0,5}} на(?= )|(?:годом|кварталом|полугодием) (?:ранее|раньше) \(|взыскан\w*|взыскал\w*|присужд\w*|присудил\w*|заявлен\w*|требовани\w*|потребовал\w*|сумм\w+[^.;]{{0,40}}(?:составил\w*|–|:|\(|превысил\w*)|штраф\w* на)[^.;\ue006]{{0,40}}?(?P<m>{_M})",
    re.IGNORECASE,
)
# A sum after one in full, without its currency: `присуждено 14,6 миллиона`.
_PLAIN_SUM = re.compile(
    rf"(?<!\w)(?:взыскано|присуждено|выплачено) (?P<n>\d+(?:,\d+)? {SCALE})(?! ?(?:тенге|сом|руб|долл))", re.IGNORECASE
)
_NONE = re.compile(
    r"(?<!\w)ни одно(?:го|й) (?:[а-яё]+(?:ого|ой) )?(?:сми|журналист|нападени|приговор|иск|дел|случа|задержани|блокиров|сайт|штраф|оправда)",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?<!\w)(?:итого|всего|зафиксировал\w*|зафиксирован\w*|зарегистрирован\w*|зарегистрировал\w*|мониторинг\w*|с начала (?:\w+ )?(?:года|20|\ue005)|насчитал\w*|учтен\w*|учтён\w*|учел|учёл|учла|статистик\w+|отмечен\w*|отметил\w*|документировал\w*|задокументирован\w*|коротко"
    r"|для сравнения|по подсч[её]там|по (?:их |нашим |его |её )?(?:данным|сведениям|оценкам?)|по итогам|за (?:весь |этот |минувш\w+ |прошедш\w+ |отч[её]тн\w+ |первые )?(?:год|период|месяц|месяцы|квартал|неделю|полугодие|время|\ue005)|подсчитал\w*|выявлен\w*|выявил\w*|сократил\w+ (?:с|до)|выросл\w*|вырос|поступил\w*"
    r"|совершен\w*|совершён\w*|пришло|попал\w*|собрал\w*|сопровождал\w*|в (?:том же|прошлом|этом|текущем|нынешнем) (?:году|месяце)|годом ранее|год назад|неделей ранее|месяцем ранее|кварталом ранее|(?<!один )(?<!двое )(?<!трое )(?<!четверо )из них|в том числе|среди них|увеличил\w+|снизил\w+ (?:с|до)|(?:подан|предъявлен|рассмотрен|вынесен|возбужден|заведен|составлен|проведен|прекращен|обвинен|осужден|оправдан|закрыт|заблокирован|задержан|арестован|оштрафован|избит|выдан|наложен)о (?=\d|(?:одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять) )|вносил\w*|внес[её]нн\w+ (?:нами )?в|в (?:нашу |нашей )?баз[уе]|в цифрах|в числах)",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"цифр|числах|показател|сколько|статистик|итог|подсч[её]т|сводн", re.IGNORECASE)
_SINCE = re.compile(r"с начала (?:\w+ )?(?:года|\ue005|20)", re.IGNORECASE)
_HALF = re.compile(r"(?<!\w)за (?:перв\w+ |эти |минувш\w+ )?(?:полгода|полугодие)(?!\w)", re.IGNORECASE)
_EARLIER = (
    (re.compile(r"годом (?:ранее|раньше)|год назад|(?:аналогичн\w+|тот же|том же|такой же) период\w* (?:прошл|предыдущ|минувш)", re.IGNORECASE), True),
    (re.compile(r"(?:неделей|месяцем|кварталом|полугодием) (?:ранее|раньше)|(?:предыдущ|прошл)\w+ (?:недел|месяц|квартал|полугоди|период)", re.IGNORECASE), False),
)  # fmt: skip
# How long the text of a stretch of days is.
_DAYS = 21
_COMPARING = re.compile(
    r"тот же период|аналогичн|прошл\w+ год|ранее|раньше|для сравнения|(?<!\w)их было|таких", re.IGNORECASE
)
_SAME_TIME = re.compile(r"(?:за|в) (?:тот же|этот же|аналогичный|такой же) (?:период|срок|отрезок)", re.IGNORECASE)
_MONTHS = re.compile(rf"(?<!\w)за (?:первые |эти )?(?P<n>\d+|{_WORDS}) месяц(?:ев|а)(?!\w)", re.IGNORECASE)
_FROM = re.compile(rf"(?<!\w)[Сс] (?P<date>{_D})(?! ?(?:по|до|–) )")
_NOW = re.compile(r"(?<!\w)(?:сейчас|на сегодня(?:шний день)?|на данный момент|по-прежнему|на конец)(?!\w)", re.IGNORECASE)
_LINE = re.compile(rf"\W*(?:[\w-]+ ){{0,6}}?{_NOUNS}[^.;\d\ue000\ue001]{{0,60}}?(?: ?[–:—-] ?| )(?:\d+|{_WORDS})(?!\w)[^\ue000]{{0,60}}", re.IGNORECASE)  # fmt: skip


def statistics(story: Story) -> list[Figure]:
    """The figures that a report publishes."""
    base = _base_period(story)
    figures: list[Figure] = []
    whole_report = base
    in_figures, running, period, metric = False, -1, base, ""
    for told in story.told:
        block = story.reading.blocks[told.sentence.block]
        if block.kind == "heading":
            in_figures = bool(_FIGURES.search(told.masked)) or _opens_list(told)
            base = _period_of_heading(told, whole_report) if in_figures and not _opens_list(told) else whole_report
            running, period = -1, base
            if _own_line(told) is None and not _opens_list(told):
                continue
        begins = told.sentence.start <= block.start + 6
        listed = block.kind == "item"
        counted = _CUE.search(told.masked) or _none_at_all(told)
        goes_on = running == told.sentence.block or (listed and running >= 0 and told.sentence.block - running <= 1)
        line = _own_line(told) is not None
        bullet = listed and begins and bool(re.match(rf"\W*(?:\d+|{_WORDS}) (?:–|[а-яё])", told.masked, re.IGNORECASE))
        if not (in_figures or counted or goes_on or line or bullet):
            continue
        if begins and not listed:
            period = base
        own = _period_of_sentence(story, told, base, period)
        found, metric = _figures(told, own or period, base, metric, bool(in_figures or line or bullet or goes_on))
        if own and (_FROM.search(told.masked) or not _COMPARING.search(told.masked)):
            period = own
        figures += found
        if found or (told.masked.rstrip().endswith(":") and counted):
            running = told.sentence.block
    figures += table_figures(story)
    return _each_once(figures)


def _none_at_all(told: Told) -> bool:
    """`Министерство не ограничивало ни одного СМИ`: a count of none, told of nobody by name."""
    return bool(not told.mentions("Person") and _NONE.search(told.masked))


def _opens_list(told: Told) -> bool:
    """`За месяц зафиксировано 29 сообщений:`: a line that counts and has a list under it."""
    return told.masked.rstrip().endswith(":") and bool(_CUE.search(told.masked))


def _period_of_heading(told: Told, base: str | None) -> str | None:
    """The period that the heading of the figures names: `Сводные данные (январь – октябрь)`."""
    values = [str(unit[0].value) for unit in told.units.values() if unit[0].label == "Date"]
    return next((value for value in values if _is_period(value, base)), base)


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


def _base_period(story: Story) -> str | None:
    """The period of the report; of a weekly one, whose head prints the days, the week."""
    header = story.reading.header.period
    for one in story.reading.labelled("Date")[:3]:
        if len(one.value) == _DAYS and one.start < 400 and (shifted(one.value[:10], 5) or "") <= one.value[11:]:
            return _whole_month(str(one.value))
    return header


def _whole_month(period: str) -> str:
    """`2021-05-01/2021-05-31` is May."""
    first, last = period.split("/")
    whole_one = first[:7] == last[:7] and first.endswith("-01") and (shifted(last, 1) or "")[:7] != last[:7]
    return first[:7] if whole_one else period


def _period_of_sentence(story: Story, told: Told, base: str | None, running: str | None) -> str | None:
    """The period that a sentence opens with: `За январь – август`, `С начала года`, `В 2022 году`."""
    header = story.reading.header.period
    low = told.masked
    if (_SINCE.search(low) or _HALF.search(low)) and header:
        return period_of_year(header)
    if header and (months := _MONTHS.search(low)) and 1 < (whole(months["n"]) or 0) < 12:
        return f"{header[:4]}-01/{header[:4]}-{whole(months['n']):02}"
    since = _FROM.search(low)
    if since and since.start("date") in told.units and header and len(header) < _DAYS:
        year = str(told.units[since.start("date")][0].value)
        if len(year) in (4, 7) and year < header.split("/")[-1]:
            return f"{year}/{header.split('/')[-1]}"
    number = _NUMBER.search(low)
    match = re.search(
        rf"(?<!\w)(?:в|за|на|с)(?: весь| первые)? ({_D})", low[: number.start()] if number else low, re.IGNORECASE
    )
    if match and match.start(1) in told.units:
        value = str(told.units[match.start(1)][0].value)
        return _same_time(told, value, running) if _is_period(value, base) else None
    return None


def _is_period(value: str, base: str | None) -> bool:
    """Whether a date is a stretch of months or years, or the report's own."""
    weekly = base is not None and len(base) == _DAYS
    return len(value) in (4, 7, 9, 15) or value == base or (weekly and len(value) == _DAYS)


def _figures(told: Told, period: str | None, base: str | None, metric: str, bare: bool) -> tuple[list[Figure], str]:
    """The figures of a sentence, and what the last of them counts."""
    figures: list[Figure] = []
    text = told.masked
    for match in _SUM.finditer(text):
        money = told.units[match.start("m")][0].value
        if "currency" in money and (bare or figures or _CUE.search(text)):
            kind = "взысканная сумма" if re.search("взыск|прису", match[0], re.IGNORECASE) else "заявленная сумма"
            figures.append(
                Figure(
                    *told.span(*match.span()), kind, _period_at(told, match.start(), period, base), int(money["amount"])
                )
            )
    for match in _PLAIN_SUM.finditer(text):
        amount = value_of(match["n"])
        if bare and amount is not None:
            place = _period_at(told, match.start(), period, base)
            figures.append(Figure(*told.span(*match.span()), "взысканная сумма", place, int(amount)))
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if told.in_quotation(start) or _NOT_AFTER.match(text, end):
            continue
        noun = _NOUN_AFTER.match(text, end)
        before = _NOUN_BEFORE.search(text, max(0, start - 90), start)
        if _COMPARED.search(text, max(0, start - 4), start) or (
            _NOT_BEFORE.search(text, max(0, start - 14), start)
            and not _after_all(text, start, bool(noun) and match["n"][0].isdigit())
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
        metric = " ".join(what.split()) or metric
        low = before.start("what") if before and not noun else start
        high = noun.end() if noun else end
        figures.append(Figure(*told.span(low, high), metric, _period_at(told, start, period, base), count))
    if _SINCE.search(text):
        for match in _NTH.finditer(text):
            count = ordinal_value(match["n"])
            if count is not None:
                figures.append(Figure(*told.span(*match.span()), match["what"], period, count))
                metric = match["what"]
    return figures, metric


def _after_all(text: str, start: int, counted: bool) -> bool:
    """`из 84 исков`, `с 9 до 6 случаев`, `по двум`: a preposition that does not hide a count."""
    before = text[max(0, start - 4) : start]
    if counted and re.search(r"(?<!\w)(?:в|во|на) \Z", before, re.IGNORECASE):
        return True
    return bool(re.search(r"(?<!\w)(?:из|по|до|с|со) \Z", before, re.IGNORECASE))


def _period_at(told: Told, place: int, period: str | None, base: str | None) -> str | None:
    """The period of a number: the date in its clause, `неделей ранее`, else that of its sentence."""
    text = told.masked
    low = max(text.rfind(mark, 0, place) for mark in (";", ",", "("))
    high = min((at for mark in (";", ",", ")", "(", ":") if (at := text.find(mark, place)) >= 0), default=len(text))
    bracketed = text[low : low + 1] == "("
    outer = max(text.rfind(mark, 0, low) for mark in (";", ",")) if bracketed else low
    piece = text[outer + 1 : high]
    number = _NUMBER.match(text, place)
    end = number.end() if number else place + 1
    if base and re.search(r"(?<!\w)со? (?:\S+ ){1,2}до \Z", text[max(0, place - 24) : place]):
        return period if period is None or period >= base else base
    if base and re.search(r"(?<!\w)со? \Z", text[max(0, place - 3) : place]) and re.match(r" до (?=\d)", text[end:]):
        return earlier_period(base, True)
    if base and _NOW.search(piece) and "/" not in base:
        return base
    if base and re.search(r"(?<!\w)против \Z", text[max(0, place - 8) : place]):
        said = re.match(rf" (?:в|за) ({_D})", text[end:])
        if said and end + said.start(1) in told.units:
            return str(told.units[end + said.start(1)][0].value)
        return earlier_period(base, True)
    for shape, year in _EARLIER:
        if shape.search(piece) and base:
            return earlier_period(base, year)
    dates = [
        (at, str(told.units[at][0].value))
        for at in sorted(told.units)
        if told.units[at][0].label == "Date" and _is_period(str(told.units[at][0].value), base)
    ]
    # A date after the number is its own unless another number stands between.
    here = [(at, value) for at, value in dates if low < at < high and (at < place or not _NUMBER.search(text, end, at))]
    # `в 2014-м (261)`: the number in brackets after its date.
    if not here and text[low : low + 1] == "(":
        here = [(at, value) for at, value in dates if low - 6 <= at < low]
    if here:
        nearest, value = min(here, key=lambda one: abs(one[0] - place))
        if period and period.startswith(f"{value}/") and re.search(r"(?<!\w)[Сс] \Z", text[:nearest]):
            return period
        return _same_time(told, value, period)
    ahead = re.match(rf"[^.;,(:]{{0,30}}?(?:в|за) ({_D})", text[place:])
    if ahead and place + ahead.start(1) in told.units:
        value = str(told.units[place + ahead.start(1)][0].value)
        if _is_period(value, base):
            return value
    return period


def _same_time(told: Told, value: str, period: str | None) -> str:
    """`В 2024 году за тот же период`: the months of the period in another year."""
    if len(value) == 4 and period and "/" in period and _SAME_TIME.search(told.masked):
        first, last = period.split("/")
        if parts(first)[1]:
            return f"{value}{first[4:]}/{value}{last[4:]}"
    return value
