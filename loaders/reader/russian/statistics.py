"""Published counts in Russian: numbers with what they count, wherever a report speaks in figures."""

from __future__ import annotations

import re

from loaders.reader.russian.counts import (
    ANY_NOUN,
    BARE_AFTER,
    COMPARED,
    COMPARING,
    COUNT_OF,
    CUE,
    ENTERED,
    FIGURES,
    INVERTED,
    LINE,
    MANY,
    MANY_CASES,
    NONE,
    NOT_AFTER,
    NOT_BEFORE,
    NOUN_AFTER,
    NOUN_BEFORE,
    NTH,
    NTH_IN,
    OPENS,
    ORDINAL_TOLD,
    OUT_OF,
    PART_OF,
    PLAIN_SUM,
    SUM,
    SUM_FIRST,
    SUMS_OF,
    TIMES,
    TIMES_IN,
    TIMES_OF,
    TIMES_VALUE,
    WON,
)
from loaders.reader.russian.numbers import ordinal_value, whole
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
from loaders.reader.story import Story, Told


def statistics(story: Story) -> list[Figure]:
    """The figures that a report publishes."""
    base = base_period(story)
    figures: list[Figure] = []
    whole_report = base
    in_figures, running, period, metric = False, -1, base, ""
    for told in story.told:
        block = story.reading.blocks[told.sentence.block]
        if block.kind == "heading":
            in_figures = bool(FIGURES.search(told.masked)) or _opens_list(told)
            base = period_of_heading(told, whole_report) if in_figures and not _opens_list(told) else whole_report
            running, period = -1, base
            if _own_line(told) is None and not _opens_list(told):
                continue
        begins = told.sentence.start <= block.start + 6
        listed = block.kind == "item"
        if begins and not listed:
            period = base
        counted = CUE.search(told.masked) or _none_at_all(told) or _since_years(told) or _of_nobody(told)
        goes_on = running == told.sentence.block or (listed and running >= 0 and told.sentence.block - running <= 1)
        line = _own_line(told) is not None
        bullet = (
            listed
            and begins
            and "\ue000" not in told.masked
            and bool(re.match(rf"\W*(?:\d+|{WORDS}) (?:–|[а-яё])", told.masked, re.IGNORECASE))
        )
        if not (in_figures or counted or goes_on or line or bullet):
            continue
        own = period_of_sentence(story, told, base, period)
        found, metric = _figures(told, own or period, base, metric, bool(in_figures or line or bullet or goes_on))
        first = NUMBER.search(told.masked)
        ahead = told.masked[: first.start()] if first else told.masked
        if own and (FROM.search(told.masked) or not COMPARING.search(ahead)):
            period = own
        if in_figures:
            found += [
                Figure(*told.span(*match.span()), metric, own or period, 2 if match[0][0] in "Дд" else 3)
                for match in TIMES.finditer(told.masked)
            ]
        figures += found
        if found or (told.masked.rstrip().endswith(":") and counted):
            running = told.sentence.block
    figures += table_figures(story)
    return _each_once(figures)


def _none_at_all(told: Told) -> bool:
    """`Министерство не ограничивало ни одного СМИ`: a count of none, told of nobody by name."""
    return bool(not list(told.mentions("Person")) and NONE.search(told.masked))


def _of_nobody(told: Told) -> bool:
    """Several cases told of nobody by name and of no single day: `Суды рассмотрели 21 дело`."""
    if list(told.mentions("Person")) or list(told.mentions("Outlet")):
        return False
    if any(len(str(one.value)) == len("2024-01-01") for one in told.mentions("Date")):
        return False
    if any(one.search(told.masked) for one in (ORDINAL_TOLD, INVERTED, TIMES_IN, PART_OF, SUM_FIRST, COUNT_OF)):
        return True
    if NTH.search(told.masked) and NTH_IN.search(told.masked):
        return True
    if MANY_CASES.search(told.masked) or TIMES_OF.search(told.masked) or SUMS_OF.search(told.masked):
        return True
    return bool(OPENS.search(told.masked) and MANY.search(told.masked))


def _since_years(told: Told) -> bool:
    """`С 2020 года в стране убиты двое журналистов`: a count over years, told of nobody by name."""
    match = FROM.search(told.masked)
    unit = told.units.get(match.start("date")) if match else None
    return bool(unit and len(str(unit[0].value)) == _YEAR and not list(told.mentions("Person")))


_YEAR = 4


def _opens_list(told: Told) -> bool:
    """`За месяц зафиксировано 29 сообщений:`: a line that counts and has a list under it."""
    return told.masked.rstrip().endswith(":") and bool(CUE.search(told.masked))


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
    match = LINE.fullmatch(told.masked)
    low = told.masked.casefold().replace("ё", "е")
    if match and any(finite(word) and not CUE.match(word) for word in re.findall(r"[а-я]+", low)):
        return None
    return match


def _figures(told: Told, period: str | None, base: str | None, metric: str, bare: bool) -> tuple[list[Figure], str]:
    """The figures of a sentence, and what the last of them counts."""
    figures: list[Figure] = []
    text = told.masked
    for match in SUM.finditer(text):
        money = told.units[match.start("m")][0].value
        if _LARGEST.search(text, 0, match.start("m")):
            # `Крупнейший иск, на 50 млн`: one suit of many, no sum of them.
            continue
        if "currency" in money and (bare or figures or CUE.search(text) or SUMS_OF.search(text)):
            kind = "взысканная сумма" if WON.search(match[0]) else "заявленная сумма"
            figures.append(
                Figure(
                    *told.span(*match.span()), kind, period_at(told, match.start(), period, base), int(money["amount"])
                )
            )
    for match in SUM_FIRST.finditer(text):
        at = match.start("m" if match["m"] else "m2")
        money = told.units[at][0].value
        if "currency" in money:
            kind = "взысканная сумма" if WON.search(match[0]) else "заявленная сумма"
            figures.append(
                Figure(*told.span(*match.span()), kind, period_at(told, at, period, base), int(money["amount"]))
            )
    for match in TIMES_IN.finditer(text):
        when = period_at(told, match.start(), period, base)
        times = TIMES_VALUE[match["n"].casefold()]
        figures.append(Figure(*told.span(*match.span()), metric or "раз", when, times))
    if of := COUNT_OF.search(text):
        metric = _counted(of["what"])
    for match in PLAIN_SUM.finditer(text):
        amount = value_of(match["n"])
        if (bare or figures) and amount is not None:
            place = period_at(told, match.start(), period, base)
            figures.append(Figure(*told.span(*match.span()), "взысканная сумма", place, int(amount)))
    for match in NUMBER.finditer(text):
        start, end = match.span()
        if (
            told.in_quotation(start)
            or _NONE_OF.search(text, max(0, start - 8), start)
            or NOT_AFTER.match(text, end)
            or (not bare and not figures and text[end:].startswith(" из них"))
        ):
            continue
        noun = NOUN_AFTER.match(text, end) or OUT_OF.match(text, end)
        if not noun and not figures and match["n"].isdigit() and ENTERED.search(text, max(0, start - 40), start):
            noun = ANY_NOUN.match(text, end)
        before = NOUN_BEFORE.search(text, max(0, start - 90), start)
        if COMPARED.search(text, max(0, start - 4), start) or (
            NOT_BEFORE.search(text, max(0, start - 14), start)
            and not text[end:].startswith(" из них")
            and not _after_all(
                text, start, bool(noun) and (match["n"][0].isdigit() or "случа" in str(noun and noun[0]))
            )
        ):
            continue
        if not noun and re.search(r"(?<!\w)из \Z", text[:start]) and not BARE_AFTER.match(text, end):
            continue
        what = noun[0] if noun else before["what"] if before else ""
        if not what and not ((bare or metric or figures) and BARE_AFTER.match(text, end)):
            continue
        count = 0 if match["n"].casefold().startswith("ни ") else whole(match["n"])
        if count is None or (not what and count > 1900 and count < 2100):
            continue
        metric = _counted(what) or metric
        low = before.start("what") if before and not noun else start
        high = noun.end() if noun else end
        figures.append(Figure(*told.span(low, high), metric, period_at(told, start, period, base), count))
    if _of_nobody(told):
        for match in TIMES_OF.finditer(text):
            if (count := whole(match["n"])) is not None:
                place = period_at(told, match.start(), period, base)
                figures.append(Figure(*told.span(*match.span()), metric or "раз", place, count))
    for match in [
        *ORDINAL_TOLD.finditer(text),
        *(NTH.finditer(text) if SINCE.search(text) or NTH_IN.search(text) else ()),
    ]:
        if (count := ordinal_value(match["n"])) is not None:
            place = period if SINCE.search(text) else period_at(told, match.start(), period, base)
            figures.append(Figure(*told.span(*match.span()), match["what"], place, count))
            metric = match["what"]
    return figures, metric


_LARGEST = re.compile(
    r"(?:крупнейш|наибольш|максимальн|сам\w{2,3} (?:крупн|больш|дорог|высок))\w* [^.;–]{0,80}\Z", re.IGNORECASE
)
_NONE_OF = re.compile(r"(?<!\w)ни (?:по|в|на|с|у|из|от|за) \Z", re.IGNORECASE)


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
