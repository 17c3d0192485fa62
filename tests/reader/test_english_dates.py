"""Dates of English reports: the year of a day, the same period of another year, days told by the day before them."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.reader.calendar import Calendar
from tests.reader.reading_of import candidates

HALF = "Violations of freedom of speech in the first half of 2019\n\n"
MONTH = "Violations of freedom of speech. May 2019\n\n"
STORY = "How a paper was closed\n\nAltai Press Club, 28 June 2019\n\n"
WEEK = "Press watch, 13-19 May 2019\n\nPublished on 20 May 2019\n\n"


def dates(folder: Path, text: str, head: str) -> list[tuple[str, str]]:
    found = [one for one in candidates(folder, head + text, "") if one.label == "Date" and one.start >= len(head)]
    return [(one.text, one.value) for one in sorted(found, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        (
            HALF,
            "For 4 months of 2019 there were 61 alerts (for the same period of 2018 - 48).",
            [("4 months of 2019", "2019-01/2019-04"), ("the same period of 2018", "2018-01/2018-04")],
        ),
        (HALF, "That is up from 40 in the same months of 2017.", [("the same months of 2017", "2017-01/2017-06")]),
        (HALF, "It was 31 in the corresponding period of last year.", [("the corresponding period of last year", "2018-01/2018-06")]),
        # A figure of another year does not date the story that follows it.
        (
            HALF,
            "Twice the figure of the first half of 2018 (11). On January 14 the car of a reporter burnt.",
            [("first half of 2018", "2018-01/2018-06"), ("January 14", "2019-01-14")],
        ),
        (HALF, "In March 2016 he was fined. In November the fine was doubled.", [("March 2016", "2016-03"), ("November", "2016-11")]),
        (HALF, "The court will hold a first hearing on August 6.", [("August 6", "2019-08-06")]),
        (HALF, "The rules are to change by autumn, the suit of three years ago notwithstanding.", [("by autumn", "2019-09/2019-11"), ("three years ago", "2016")]),
        (HALF, "On 3 May masked men came. In two days they came again.", [("3 May", "2019-05-03"), ("In two days", "2019-05-05")]),
        (HALF, "NUMBERS. In May 19 facts were noted (in April 25).", [("May", "2019-05"), ("April", "2019-04")]),
        (HALF, "On 20 May he lodged it and on the 23rd of the month it was returned.", [("20 May", "2019-05-20"), ("on the 23rd of the month", "2019-05-23")]),
        (HALF, "On 11 May he was beaten. Three days before, a voice had warned him.", [("11 May", "2019-05-11"), ("Three days before", "2019-05-08")]),
        (HALF, "On 6 May he was tried, detained the previous evening.", [("6 May", "2019-05-06"), ("the previous evening", "2019-05-05")]),
        (HALF, "It rose between 2016 and 2018, in winter 2018-2019 above all.", [("between 2016 and 2018", "2016/2018"), ("winter 2018-2019", "2018-12/2019-02")]),
        (HALF, "It ended on the last day of April.", [("on the last day of April", "2019-04-30")]),
        (HALF, "On 3 May he was heard, a fortnight later fined. On the eve he wrote.", [("3 May", "2019-05-03"), ("a fortnight later", "2019-05-17"), ("On the eve", "2019-05-16")]),
        (HALF, "In July 2017 he founded it, in November of the same year he sold it.", [("July 2017", "2017-07"), ("November of the same year", "2017-11")]),
        (HALF, "Since the beginning of the year 31 suits (for the same weeks of 2018 - 20).", [("the same weeks of 2018", "2018-01/2018-06")]),
        (MONTH, "Since the new year 31 suits; in the same period of 2018 - 20.", [("the same period of 2018", "2018-01/2018-05")]),
        (MONTH, "In May last year 8; in the same month last year 9.", [("May last year", "2018-05"), ("the same month last year", "2018-05")]),
        # What has no period of its own runs on from the year told.
        (STORY, "On 15 October 2018 he was charged. The case went to court on 20 November.", [("15 October 2018", "2018-10-15"), ("20 November", "2018-11-20")]),
        (MONTH, "On 15 October 2018 he was charged. On 20 May he was tried.", [("15 October 2018", "2018-10-15"), ("20 May", "2019-05-20")]),
        (MONTH, "Since spring they had asked in vain.", [("Since spring", "2019-03/2019-05")]),
        (MONTH, "She was fined on 8 May. On the morning after the verdict her tyres were slashed; by evening the car was gone.", [("8 May", "2019-05-08"), ("On the morning after the verdict", "2019-05-09"), ("by evening", "2019-05-09")]),
        (MONTH, "The site fell on 8 May. That night the phones were cut, two weeks after the raid the page was hacked.", [("8 May", "2019-05-08"), ("That night", "2019-05-08"), ("two weeks after the raid", "2019-05-22")]),
        (MONTH, "On the 1st, officers came for her.", [("On the 1st", "2019-05-01")]),
        (MONTH, "His suit is to be heard by the civil court on 5 September.", [("5 September", "2019-09-05")]),
        (MONTH, "It was heard by the civil court on 5 September.", [("5 September", "2018-09-05")]),
        (MONTH, "It was paid on 05/16/2019, on May 25/26 the site was down.", [("05/16/2019", "2019-05-16"), ("May 25/26", "2019-05-25/2019-05-26")]),
        (WEEK, "Good Monday! On 14 May she was tried; her lawyer had an appeal in by Thursday.", [("14 May", "2019-05-14"), ("Thursday", "2019-05-16")]),
        (WEEK, "He came the day before yesterday.", [("the day before yesterday", "2019-05-18")]),
        # A date that stands beside says what is meant.
        (WEEK, "On Tuesday (May 14) he was freed.", [("May 14", "2019-05-14")]),
        (WEEK, "On Friday the account was hacked. The following day it was back.", [("Friday", "2019-05-17"), ("The following day", "2019-05-18")]),
        (WEEK, "The court will hold a hearing on June 6. On Friday he was beaten, the next day released.", [("June 6", "2019-06-06"), ("Friday", "2019-05-17"), ("the next day", "2019-05-18")]),
        (WEEK, "INCIDENTS\tIV 2018\tI 2019", [("IV 2018", "2018-10/2018-12"), ("I 2019", "2019-01/2019-03")]),
    ],
)  # fmt: skip
def test_dates_of_a_report(tmp_path: Path, head: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert dates(tmp_path, text, head) == expected


def test_short_dates_at_the_head_of_entries(tmp_path: Path) -> None:
    text = "1.05, Oskemen\n\nPaint was thrown at a house.\n\n15.05, Semey\n\nWindows were broken, see 1.2 below."
    assert [value for _, value in dates(tmp_path, text, HALF)] == ["2019-05-01", "2019-05-15"]


@pytest.mark.parametrize(
    ("told", "month", "expected"),
    [
        ([], 5, 2019),
        ([(10, "2016-03-02")], 4, 2016),
        ([(10, "2016-03-02")], 1, 2017),
        ([(10, "2016-01/2016-06")], 4, 2019),
        ([(95, "2018-01/2018-06")], 4, 2018),
        ([(10, "2021-03-02")], 4, 2021),
    ],
)
def test_the_year_of_a_month_follows_the_story(told: list[tuple[int, str]], month: int, expected: int) -> None:
    calendar = Calendar("2019", "2021-06-01", list(told))
    assert calendar.year_of(month, 5, place=100, paragraph=0, case=0, sentence=90) == expected
