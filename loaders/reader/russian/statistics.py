"""Published counts in Russian."""

from __future__ import annotations

import re

from loaders.reader.russian.numbers import ordinal_value, whole
from loaders.reader.statistics import Figure, period_of_year, table_figures
from loaders.reader.story import SIGNS, Story, Told

_D, _M = SIGNS["Date"], SIGNS["Money"]
_NOUNS = r"(?:сообщени|случа|нарушени|дел(?!ов)|иск|задержани|нападени|отказ|угроз|жалоб|приговор|атак|кибератак|обращени|событи|поджог|допрос|инцидент|факт|претензи|обвинени|журналист|блогер|блокиров|сайт|протокол|арест|штраф|обыск|предупреждени|заявлени|процесс|преследовани|взлом|избиени|сигнал|проверк|запрос|оправдани|акт(?!ив)|эпизод|публикаци|редакци|человек|материал|закрыти|ограничени|увольнени|фигурант|осужд|оштрафован|опровержени|суд(?:ебн)|решени)\w*"
_WORDS = "один|одна|одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать"
_COUNT = re.compile(
    rf"(?<![\w.,–-])(?<!№ )(?P<n>ни одно(?:го|й)|\d{{1,3}}(?: \d{{3}})+|\d+|{_WORDS}) (?P<what>(?:[а-яё-]+(?:ых|их|ого|ого|ный|ная|ые|ие|ой) ){{0,2}}{_NOUNS})(?!\w)",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    rf"(?P<d>{_D})(?: (?:их |таких |этот показатель )?(?:[а-яё]+ ){{0,2}}?)?(?:–|-|:|было|составил\w*|насчитал\w*|всего)? ?(?:было |их )?(?P<n>\d+|{_WORDS})(?=[,.;)]|$| (?:дел|случа|иск))"
    rf"|(?:против|вместо|после) (?P<n2>\d+|{_WORDS}) (?:[а-яё]+ )?(?:в|за|на) (?P<d2>{_D})",
    re.IGNORECASE,
)
_NTH = re.compile(
    rf"(?<!\w)(?P<n>(?:двадцать |тридцать )?[а-яё]+(?:ый|ой|ий|ая|ое|ье|ья)) (?P<what>{_NOUNS})(?!\w)", re.IGNORECASE
)
_TRAILING = re.compile(r"(?P<what>[А-ЯЁа-яё][^.;:|\n]{3,110}?) ?(?:-|–|:) ?(?P<n>\d+)(?= ?(?:[;.(]|,(?!\d)|$))")
_OF_THEM = re.compile(
    rf"(?:из них|в том числе|включая)[^.;\d]{{0,20}}(?P<n>\d+|{_WORDS}) (?P<what>[^.,;)]{{2,60}})", re.IGNORECASE
)
_SUM = re.compile(
    rf"(?:на (?:общую )?сумму|взыскан\w*|взыскали|заявлен\w*|сумм\w+[^.;]{{0,40}}(?:составил\w*|–|:))[^.;\ue006]{{0,40}}?(?P<m>{_M})",
    re.IGNORECASE,
)
# A line of its own that counts: `Исков – 12`, `Задержания: 4 (в мае – 6)`.
_LINE = re.compile(
    rf"\W*(?:[\w-]+ ){{0,5}}?{_NOUNS}(?: [^.;\d\ue000]{{0,60}}?)?(?: ?[–:—-] ?| )(?:\d+|{_WORDS})(?!\w)[^\ue000]{{0,50}}",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?<!\w)(?:итого|всего|зафиксировал\w*|зафиксирован\w*|зарегистрирован\w*|зарегистрировал\w*|из них|в том числе|мониторинг\w*|с начала года|подан\w* \d|насчитал\w*|учтен\w*|учтён\w*|статистик\w+|отмечен\w*|поступил\w* \d|за (?:месяц|год|квартал)|документировал\w*|было \d+ событи|коротко|для сравнения|по подсчетам|по подсчётам|по итогам|за (?:год|период|месяц|квартал|неделю|полугодие)|за время|подсчитал\w*|выявлен\w*|выявил\w*|задокументирован\w*|учел|учёл|учла|сократил\w+ (?:с|до)|выросл\w*|вырос)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"с начала (?:\w+ )?года", re.IGNORECASE)


def statistics(story: Story) -> list[Figure]:
    """The figures that a report publishes."""
    figures: list[Figure] = []
    header = story.reading.header.period
    period, in_list, in_figures = header, False, False
    for told in story.told:
        block = story.reading.blocks[told.sentence.block]
        at_start = told.sentence.start <= block.start + 6
        own = _period(story, told)
        if at_start and block.kind != "item":
            in_list = in_figures and block.kind != "heading"
        if block.kind == "heading":
            in_figures = bool(re.search(r"цифр|статистик|итог", told.masked, re.IGNORECASE))
        if told.masked.rstrip().endswith(":") and (own or _CUE.search(told.masked)):
            period, in_list = own or header, True
        listed = in_list and (block.kind == "item" or not at_start)
        bullet = (
            at_start
            and block.kind == "item"
            and bool(re.match(rf"\W*(?:\d+|{_WORDS}) [а-яё]", told.masked, re.IGNORECASE))
        )
        many = len(_COUNT.findall(told.masked)) > 1 and SIGNS["Person"] not in told.masked
        short = _LINE.fullmatch(told.masked) is not None and block.kind != "heading"
        if short or listed or bullet or in_list or many or _CUE.search(told.masked):
            figures += _figures(told, own or (period if in_list else header), listed or bullet or short)
    figures += table_figures(story)
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


def _period(story: Story, told: Told) -> str | None:
    header = story.reading.header.period
    if _SINCE.search(told.masked) and header:
        return period_of_year(header)
    match = re.match(rf"\W*(?:[ВвЗа]а?|за|в|итого за) ({_D})", told.masked, re.IGNORECASE)
    if match and match.start(1) in told.units:
        value = told.units[match.start(1)][0].value
        return str(value) if len(value) != 10 else None
    return None


def _figures(told: Told, period: str | None, listed: bool) -> list[Figure]:
    figures: list[Figure] = []
    taken: list[tuple[int, int]] = []

    def add(start: int, end: int, count: int | float | None, metric: str) -> None:
        if count is not None and not any(a < end and start < b for a, b in taken):
            taken.append((start, end))
            figures.append(Figure(*told.span(start, end), " ".join(metric.split()), period, int(count)))

    for match in _SUM.finditer(told.masked):
        money = told.units[match.start("m")][0].value
        if "currency" in money and (taken or listed or _CUE.search(told.masked)):
            add(
                *match.span(),
                money["amount"],
                "взысканная сумма" if "взыск" in match[0].casefold() else "заявленная сумма",
            )
    for match in _COUNT.finditer(told.masked):
        if not told.in_quotation(match.start()):
            add(*match.span(), 0 if match["n"].casefold().startswith("ни") else whole(match["n"]), match["what"])
    if _SINCE.search(told.masked) or "с начала" in told.masked:
        for match in _NTH.finditer(told.masked):
            add(*match.span(), ordinal_value(match["n"]), match["what"])
    if listed:
        for match in _TRAILING.finditer(told.masked):
            if _M not in match["what"] and _D not in match["what"]:
                add(*match.span(), whole(match["n"]), match["what"])
    if figures:
        metric = figures[0].metric
        for match in _COMPARED.finditer(told.masked):
            group = "" if match["d"] else "2"
            unit = told.units[match.start(f"d{group}")][0].value
            if len(unit) != 10 and not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append(match.span())
                count = whole(match[f"n{group}"])
                if count is not None:
                    figures.append(Figure(*told.span(*match.span()), metric, str(unit), count))
        for match in _OF_THEM.finditer(told.masked):
            add(match.start("n"), match.end(), whole(match["n"]), match["what"])
    return figures
