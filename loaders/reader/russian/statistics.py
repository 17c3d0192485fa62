"""Published counts in Russian."""

from __future__ import annotations

import re

from loaders.reader.russian.numbers import whole
from loaders.reader.statistics import Figure, period_of_year, table_figures
from loaders.reader.story import SIGNS, Story, Told

_D, _M = SIGNS["Date"], SIGNS["Money"]
_NOUNS = r"(?:сообщени|случа|нарушени|дел(?!ов)|иск|задержани|нападени|отказ|угроз|жалоб|приговор|атак|кибератак|обращени|событи|поджог|допрос|инцидент|факт|претензи|обвинени|журналист|блогер|блокиров|сайт|протокол|арест|штраф|обыск|предупреждени|заявлени|процесс|преследовани|взлом|избиени|сигнал|проверк|запрос|оправдани|суд(?:ебн)|решени)\w*"
_WORDS = "один|одна|одно|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать"
_COUNT = re.compile(
    rf"(?<![\w.,–-])(?P<n>\d{{1,3}}(?: \d{{3}})+|\d+|{_WORDS}) (?P<what>(?:[а-яё-]+(?:ых|их|ого|ого|ный|ная|ые|ие|ой) ){{0,2}}{_NOUNS})(?!\w)",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"(?P<what>[А-ЯЁа-яё][^.;:|\n]{3,110}?) ?(?:-|–|:) ?(?P<n>\d+)(?= ?(?:[;.,(]|$))")
_OF_THEM = re.compile(
    rf"(?:из них|в том числе|включая)[^.;\d]{{0,20}}(?P<n>\d+|{_WORDS}) (?P<what>[^.,;)]{{2,60}})", re.IGNORECASE
)
_SUM = re.compile(
    rf"(?:на (?:общую )?сумму|взыскан\w*|взыскали|заявлен\w*|сумм\w+[^.;]{{0,40}}(?:составил\w*|–))[^.;\ue006]{{0,40}}?(?P<m>{_M})",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?<!\w)(?:итого|всего|зафиксировал\w*|зафиксирован\w*|зарегистрирован\w*|зарегистрировал\w*|из них|в том числе|мониторинг\w*|с начала года|подан\w* \d|насчитал\w*|учтен\w*|учтён\w*|статистик\w+|отмечен\w*|поступил\w* \d|за (?:месяц|год|квартал)|документировал\w*|было \d+ событи)",
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
        if listed or bullet or in_list or _CUE.search(told.masked):
            figures += _figures(told, own or (period if in_list else header), listed or bullet)
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
        if "currency" in money and (taken or _CUE.search(told.masked)):
            add(
                *match.span(),
                money["amount"],
                "взысканная сумма" if "взыск" in match[0].casefold() else "заявленная сумма",
            )
    for match in _COUNT.finditer(told.masked):
        if not told.in_quotation(match.start()):
            add(*match.span(), whole(match["n"]), match["what"])
    if listed:
        for match in _TRAILING.finditer(told.masked):
            if _M not in match["what"] and _D not in match["what"]:
                add(*match.span(), whole(match["n"]), match["what"])
    if figures:
        for match in _OF_THEM.finditer(told.masked):
            add(match.start("n"), match.end(), whole(match["n"]), match["what"])
    return figures
