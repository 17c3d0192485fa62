"""The head of a report: its title, the period it covers, when and by whom it was published."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.reader.calendar import parts
from loaders.reader.layout import Block
from loaders.reader.reading import Header, Mention, Reading

_HEAD_BLOCKS = 14
_PIECES = re.compile(r" [·•|] ")


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """What a language knows of the head of a report."""

    # Words of a title: "violations", "digest", "report".
    title: re.Pattern[str]
    # A title whose month is no period of the report; e.g. a caption inside it.
    issued: re.Pattern[str]
    # The period that a piece of text names, or None; and the day.
    period: Callable[[str], str | None]
    day: Callable[[str], str | None]
    publisher: Callable[[Reading], str | None]
    # The day that a piece of text prints without a year, in a year.
    day_in: Callable[[str, int], str | None] | None = None
    # Says which period is covered, in a group `period`.
    covers: re.Pattern[str] | None = None


def read_header(reading: Reading, words: HeaderWords) -> Header:
    """Find the head of a document; without a period in its title, the month of publication is the period."""
    header = Header()
    reading.header = header
    head = reading.blocks[:_HEAD_BLOCKS]
    covered = _covered(reading, head, words)
    for block in head:
        text = reading.view[block.start : block.end]
        if len(text) > 220 or (block.kind != "heading" and text[-1] in ".;:" and block.start > head[0].start):
            continue
        period = words.period(text)
        above = _title_above(reading, head, block, words) if period and len(text) < 60 else None
        if above is not None and not _is_dateline(text, words) and not words.title.search(text):
            header.title, header.period, header.period_in_title = (above, block.end), period, True
            break
        if period and words.title.search(text) and not _is_dateline(text, words):
            header.title, header.period, header.period_in_title = (block.start, block.end), period, True
            break
    header.period = covered or header.period
    if header.title is None:
        header.title = _first_line(reading, head, words)
        if header.title and header.period is None:
            header.period = words.period(reading.view[slice(*header.title)])
            header.period_in_title = header.period is not None
            if header.period is None:
                following = [block for block in head if block.start != header.title[0]][:4]
                for block in following:
                    for text in _PIECES.split(reading.view[block.start : block.end]):
                        if len(text) < 60 and not words.issued.search(text) and not words.day(text):
                            header.period = header.period or words.period(text)
    header.published = _published(reading, words, header)
    if header.period and len(header.period) == 4 and header.period == (header.published or "")[:4]:
        # "THE PRESS IN MAY", with the year in another line.
        header.period = _month_named(reading, words, header) or header.period
    if header.period is None and header.published:
        header.period = (
            _month_named(reading, words, header)
            or _month_told(reading, words, header.published)
            or header.published[:7]
        )
        header.inferred = ("period",)
    if header.period is None:
        # Nothing at the head tells: the report cannot be older than the last day it prints.
        days = sorted(day for day in map(words.day, re.split(r"[.;\n] |\n", reading.view)) if day)
        first = words.period(reading.view[: 600 + (header.title[1] if header.title else 0)])
        header.period, header.inferred = (days[-1][:7] if days else first), ("period",)
    header.publisher = words.publisher(reading)
    return header


def _title_above(reading: Reading, head: list[Block], block: Block, words: HeaderWords) -> int | None:
    """Where a title begins that the lines right above a line make with it."""
    start: int | None = None
    for other in reversed([one for one in head if one.end <= block.start][-3:]):
        text = reading.view[other.start : other.end]
        if (
            len(text) > 110
            or words.day(text)
            or text[-1] in ".;:"
            or reading.view[other.end : block.start].count("\n") > 3
        ):
            break
        if words.title.search(text):
            start = other.start
    return start


def _covered(reading: Reading, head: list[Block], words: HeaderWords) -> str | None:
    """The period that a line of the head says the report covers."""
    for block in head if words.covers else []:
        text = reading.view[block.start : block.end]
        match = words.covers.search(text) if words.covers and len(text) < 220 else None
        if match and (period := words.period(match["period"])):
            return period
    return None


def _month_named(reading: Reading, words: HeaderWords, header: Header) -> str | None:
    """The month that the title names without a year, when it is that of publication or one shortly before."""
    if not header.title or not header.published:
        return None
    year, month, _ = parts(header.published)
    first = reading.blocks[0]
    line = reading.view[first.start : min(first.end, first.start + 120)]
    heading = f"{'' if words.day(line) else line} {reading.view[slice(*header.title)]}"
    for word in re.findall(r"(?!may\b)[^\W\d_]{3,}", heading):
        for which in (year, year - 1):
            named = words.period(f"{word} {which}")
            if named and len(named) == 7 and 0 <= (year * 12 + (month or 1)) - (which * 12 + int(named[5:])) <= 6:
                return named
    return None


def _month_told(reading: Reading, words: HeaderWords, published: str) -> str | None:
    """The month before that of publication, when the first sentences speak of it in full."""
    year, month, _ = parts(published)
    before = f"{year - (month == 1)}-{(month or 1) - 1 or 12:02}"
    for sentence in reading.sentences[:6]:
        text = reading.view[sentence.start : sentence.end]
        if words.day(text) is None and words.period(text) == before:
            return before
    return None


def _is_dateline(text: str, words: HeaderWords) -> bool:
    """Whether a line tells a day: who published when, not what the report covers."""
    return words.day(text) is not None


def _first_line(reading: Reading, head: list[Block], words: HeaderWords) -> tuple[int, int] | None:
    for block in head:
        text = reading.view[block.start : block.end]
        shouted = text.isupper() and block is head[0] and len(text.split()) > 4
        if shouted and not _BODY_WORD.search(text) and words.day(text) is None:
            return block.start, block.end
        if (
            block.kind == "heading"
            and words.title.search(text)
            and len(text) < 160
            and not words.issued.search(text)
            and not words.day(text)
        ):
            return block.start, block.end
    for block in head:
        text = reading.view[block.start : block.end]
        if words.day(text) and (
            len(text) < 30 or (len(text) < 60 and not words.title.search(text) and block is not head[-1])
        ):
            # Who tells it, where and when: "ASTANA. OCTOBER 3, 2023. BETAINFORM".
            continue
        end = block.end if len(text) <= 160 else reading.sentences[reading.sentence_at(block.start)].end
        return block.start, end
    return None


def _published(reading: Reading, words: HeaderWords, header: Header) -> str | None:
    """A day that stands alone near the head or at the very end, or is said to be that of the issue."""
    around = reading.blocks[:_HEAD_BLOCKS] + reading.blocks[-3:]
    for block in around:
        text = reading.view[block.start : block.end]
        for found in words.issued.finditer(text) if len(text) < 200 else ():
            piece = text[found.start() : found.start() + 75]
            if day := words.day(piece) or _in_year_of(piece, words, header.period):
                return day
    for block in reading.blocks[:8] + reading.blocks[-2:]:
        text = reading.view[block.start : block.end]
        limit = 110 if block.start < 600 else 45
        # A sentence tells when something was done; "8 июля 2019 г." ends in no full stop.
        told = text[-1] == "." and text[-2:-1] != "г" and len(text.split()) > 7
        if len(text) <= limit and not told and (day := words.day(text)) and _after_period(day, header.period):
            return day
    return None


def _in_year_of(text: str, words: HeaderWords, period: str | None) -> str | None:
    """The day of the issue that is printed without a year: the first such day after the period has begun."""
    if words.day_in is None or period is None:
        return None
    year = parts(period.split("/")[-1])[0]
    day = words.day_in(text, year)
    return day if day is None or _after_period(day, period.split("/")[-1]) else words.day_in(text, year + 1)


def _after_period(day: str, period: str | None) -> bool:
    if period is None:
        return True
    return parts(day)[:2] >= (parts(period)[0], parts(period)[1] or 1)


_BODY_WORD = re.compile(
    r"foundation|fund|union|cent(?:re|er)|association|committee|institute|organi[sz]ation|bureau|agency|desk"
    r"|фонд|союз|центр|ассоциаци|комитет|институт|организаци|бюро|агентств|қоры|одағы|орталығы",
    re.IGNORECASE,
)


def name_letterhead(reading: Reading) -> None:
    """Lines above the title that are the publisher's names, in whatever language, are given its short name."""
    header = reading.header
    if not header.publisher or not header.title:
        return
    for block in reading.blocks:
        if block.end > header.title[0]:
            break
        text = reading.view[block.start : block.end]
        if len(text) > 100 or not _BODY_WORD.search(text) or any(character.isdigit() for character in text):
            continue
        inside = [one for one in reading.mentions if block.start <= one.start and one.end <= block.end]
        if any(one.label == "Organization" for one in inside):
            for one in inside:
                if one.label == "Organization":
                    one.value, one.inferred = {"name": header.publisher}, ("name",)
        elif reading.taken.free(block.start, block.end):
            reading.add(Mention(block.start, block.end, "Organization", {"name": header.publisher}, ("name",), 0.7))
