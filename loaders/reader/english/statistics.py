"""Published figures in English: sections and lists of them, sentences that sum up, tables."""

from __future__ import annotations

import re

from loaders.reader.english.figure_columns import column
from loaders.reader.english.figure_comparisons import AGAINST
from loaders.reader.english.figure_evidence import LABELLED_COUNT, counts_events, publishes, tells
from loaders.reader.english.figure_frame import Frame, Named
from loaders.reader.english.figure_leads import led_by
from loaders.reader.english.figure_lines import (
    Runs,
    bullet_count,
    counted_line,
    counted_title,
    counting,
    labelled,
    number_first,
    row,
)
from loaders.reader.english.figure_nils import zeroes
from loaders.reader.english.figures import numbers
from loaders.reader.statistics import Figure, table_figures, tabular
from loaders.reader.story import SIGNS, Story, Told

_D = SIGNS["Date"]
_TITLE_OF_FIGURES = re.compile(
    r"\b(?:figures|numbers|totals?|statistics|tally|at a glance|key data|counts?|balance|data|in sum|summary|arithmetic|in brief|score|scoreboard|monitoring results|money|sums|by (?:regions?|types?|categor(?:y|ies)|months?|cit(?:y|ies)|articles?))\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"[^\w\ue006]*(?:\d+(?:\.\d+)*[.)]?)?[^\d.;:|\t\ue006]{3,70}[^\w\ue006]*\Z")
# "9 incidents | 3 detentions": bars in place of commas.
_BARRED = re.compile(r"(?:[^|]*\d+ [a-z][^|]*\|)+[^|]*\d+ [a-z][^|]*")
_OPENS_A_LIST = re.compile(
    r"\W*(?:(?:of|among|from) (?:them|these|those|which|whom)|including|by (?:type|region|category|month)|[\w ]*(?:as follows|the following)[\w ]*)\W*\Z",
    re.IGNORECASE,
)
# "22 (second quarter: 17)": so the brackets of the lines below it.
_IN_BRACKETS = re.compile(rf"\d \((?:in |for |over )?(?P<d>{_D})(?:[ :–—-]|, when )[^()]{{0,20}}?\d+\)", re.IGNORECASE)
_LEADERS = re.compile(r"[a-z] ?(?:\.{4,}|…{2,}) ?\d+\W*\Z")
_NUMBERED_TITLE = re.compile(r"[^\w\ue006]*(?:\d+(?:\.\d+)*|[IVX]+)[.)] [A-Z][\w', -]{2,50}\Z")
_BEFORE = r"(?:previous|preceding|last|prior) (?:month|quarter|year|week|half-year|period)|(?:the )?(?:month|quarter|year|week) before"
_LEGEND = re.compile(
    rf"(?P<d>{_D}|{_BEFORE})(?:'s)? (?:figures? |data )?(?:is |are )?in (?:round |square )?brackets"
    rf"|in (?:round |square )?brackets ?(?:[:–—-]|are|is)? ?(?:the )?(?:figures? |data )?(?:of |for )?(?P<e>{_D}|{_BEFORE})"
    rf"|\A\W*(?:[\w ]+, )?{_D} \((?P<f>{_D})\)\W*\Z",
    re.IGNORECASE,
)


def statistics(story: Story) -> list[Figure]:
    """The figures that a report publishes."""
    figures: list[Figure] = []
    header = story.reading.header.period
    section, bracketed, among, in_list, dated = header, None, False, False, False
    known, named, runs = dict[int, str | None](), Named(), Runs(story)
    carried: tuple[int, str] | None = None
    before: int | None = None
    introduced: int | None = None
    case: int | None = None
    opened: int | None = None
    main: str | None = None
    row_of: str | None = None
    last = len(story.reading.blocks) - 4
    for index, told in enumerate(story.told):
        block = story.reading.blocks[told.sentence.block]
        line = story.reading.text[told.sentence.start : told.sentence.end]
        if (line.count("|") > 1 and not _BARRED.fullmatch(line)) or line.count("\t") > 1 or tabular(line):
            continue
        if told.masked.rstrip().endswith("?"):
            # "Your statistics for the month?"
            among = bool(_TITLE_OF_FIGURES.search(told.masked))
            continue
        first = told.sentence.start <= block.start + 6
        listed = ((among or in_list) and counting(told)) or number_first(told)
        title = not (listed or (row(told) and runs.of_figures(index, 2))) and (
            (block.kind == "heading" and not counted_line(told) and counts_events(told.masked) < 2)
            or _short_title(story, told)
        )
        intro = bool(re.search(r":\s*\Z", told.masked)) and bool(
            _OPENS_A_LIST.match(told.masked)
            or publishes(told, Frame(header, edge=True))
            or _since_or_opened(story, told)
        )
        if first and title and not intro:
            among, in_list = bool(_TITLE_OF_FIGURES.search(told.masked)), False
            section, bracketed = _since_or_opened(story, told) or header, _legend(told)
            # "Suits, 2018": what stands below counts them.
            dated = counted_title(told)
            opened = told.sentence.block + 1
            named.open(told.masked.strip(" .:0123456789"))
            continue
        if (
            first
            and block.kind != "item"
            and not among
            and introduced != told.sentence.block - 1
            and _after_gap(story, told.sentence.block)
        ):
            in_list = False
        if intro:
            section, in_list = _since_or_opened(story, told) or header, True
            found = [*numbers(story, told, Frame(section, True, bracketed, named=named))]
            figures += found
            known.update({one.count: one.period for one in found})
            before = introduced = told.sentence.block
            bracketed = _legend(told) or bracketed
            main = found[0].period if found else section
            continue
        counts = (first and (number_first(told) or ((among or in_list) and row(told)))) or (
            first and block.kind == "item" and bullet_count(told) and "\ue000" not in told.masked
        )
        label = (row(told) and runs.of_figures(index, 3)) or (
            labelled(told)
            and (
                among
                or in_list
                or before == told.sentence.block - 1
                or (
                    (
                        block.kind == "item"
                        or told.sentence.block >= last
                        or bool(LABELLED_COUNT.search(told.masked) or _LEADERS.search(told.masked))
                    )
                    and runs.of_figures(index)
                )
                or runs.of_figures(index, 2)
            )
        )
        frame = Frame(
            section if among or in_list or dated else header,
            listed=among or in_list or counts or label,
            bracketed=bracketed,
            edge=told.sentence.block < 7 or told.sentence.block >= last,
        )
        frame.goes_on = before == told.sentence.block
        frame.told = not (counts or label or (in_list and bullet_count(told)))
        frame.known, frame.named = known, named
        frame.last = main if frame.goes_on else None
        frame.opens = first and opened == told.sentence.block
        frame.amid = case == told.sentence.block
        if label and frame.goes_on and row_of is not None:
            # "Newspapers closed in 2018: 3. Channels closed: 1."
            frame.period = row_of
        before, row_of = None, None
        if carried and carried[0] == told.sentence.block:
            frame.period = carried[1]
        if publishes(told, frame):
            found = [*numbers(story, told, frame), *zeroes(story, told, frame)]
            figures += found
            known.update({one.count: one.period for one in found})
            before = told.sentence.block if found else None
            main = found[0].period if found else main
            row_of = main if label and found else None
            if frame.listed and (legend := _IN_BRACKETS.search(told.masked)):
                bracketed = str(told.units[legend.start("d")][0].value)
            led = next((one.period for one in found if one.period and len(one.period) > 4), None)
            # A period that holds the report's goes on through the paragraph.
            if led and header and led.split("/")[-1] == header.split("/")[-1] and led <= header:
                carried = (told.sentence.block, led)
        elif tells(told):
            case = told.sentence.block
    return _distinct(figures + table_figures(story, column))


def _after_gap(story: Story, block: int) -> bool:
    """Whether an empty line stands before a block."""
    blocks, text = story.reading.blocks, story.reading.text
    return block == 0 or text.count("\n", blocks[block - 1].end, blocks[block].start) > 1


def _short_title(story: Story, told: Told) -> bool:
    """Whether a sentence is a title of a section, numbered or not."""
    block = story.reading.blocks[told.sentence.block]
    whole = told.sentence.end >= block.end and told.sentence.start <= block.start + 8
    if whole and block.kind == "item":
        return bool(_NUMBERED_TITLE.match(story.reading.view[block.start : block.end].rstrip()))
    return whole and told.masked.rstrip()[-1:] not in ".;:" and bool(_TITLE.match(told.masked))


def _opened(told: Told) -> str | None:
    """The period that a title or an introduction names, not one that it compares with."""
    for place in sorted(told.units):
        one = told.units[place][0]
        if one.label == "Date" and len(str(one.value)) != 10 and not AGAINST.search(told.masked, 0, place):
            return str(one.value)
    return None


def _since_or_opened(story: Story, told: Told) -> str | None:
    return led_by(story, told, len(told.masked)) or _opened(told)


def _legend(told: Told) -> str | None:
    """The period of the numbers in brackets, when a title tells it."""
    match = _LEGEND.search(told.masked)
    dated = match and next((match.start(name) for name in "def" if match[name] == _D), None)
    return str(told.units[dated][0].value) if dated else None


def _distinct(figures: list[Figure]) -> list[Figure]:
    kept: list[Figure] = []
    for one in sorted(figures, key=lambda one: (one.start, one.end)):
        if any(
            other.start < one.end and one.start < other.end and other.count == one.count and other.period == one.period
            for other in kept
        ):
            continue
        kept.append(one)
    return kept
