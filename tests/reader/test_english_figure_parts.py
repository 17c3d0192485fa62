"""Figures that lean on their neighbours: lines of a run, parts of a whole, numbers that share a period."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.test_english_figure_classes import APRIL, MAY, YEAR, figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A run of lines is judged as one: it counts what a monitor counts, or the things of one case.
        ("Threats: 4\nBroken cameras: 2\nBeatings: 3", [(4, MAY), (2, MAY), (3, MAY)]),
        ("Threats | 4\nBroken cameras | 2\nAll | 6", [(4, MAY), (2, MAY), (6, MAY)]),
        ("Threats 4. Beatings 3. Broken cameras 2.", [(4, MAY), (3, MAY), (2, MAY)]),
        ("Trials of bloggers\n2017: 12\n2018: 9", [(12, "2017"), (9, "2018")]),
        ("Oral 12 / Aktau 9 / Taraz 4 (attacks)", [(12, MAY), (9, MAY), (4, MAY)]),
        ("Suits, 2018\nlodged 80, heard 61, allowed 12", [(80, "2018"), (61, "2018"), (12, "2018")]),
        ("- computers taken from the reporter: 2\n- cameras: 3", []),
        ("Age of the accused: 44. Children: 2.", []),
        ("Hearing No. 3. Start: 14:30.", []),
        # The first line tells of what period the brackets of all are.
        ("We counted 30 alerts, against 21 in April:\n\nthreats 20 (April: 15)\nbeatings 10 (6)", [(30, MAY), (21, APRIL), (20, MAY), (15, APRIL), (10, MAY), (6, APRIL)]),
        ("Statistics since the beginning of the year (in brackets – for May):\ncriminal charges – 47 (9)\nattacks – 12 (1)", [(47, YEAR), (9, MAY), (12, YEAR), (1, MAY)]),
        ("Who attacks\n\npolice and security services      174\nofficials                          92\nunknown persons                    81", [(174, MAY), (92, MAY), (81, MAY)]),
        ("Sites closed in the first half of 2018: 6. Papers closed: 2.", [(6, "2018-01/2018-06"), (2, "2018-01/2018-06")]),
    ],
)  # fmt: skip
def test_lines_of_a_run(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert figures(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The whole is a figure where it is told first, and its parts are of its period.
        ("Of the 19 suits against newspapers, eight were brought by officials.", [(19, MAY), (8, MAY)]),
        ("In April we recorded 14 arrests. Journalists were beaten nine times in May. Five of the fourteen ended in a trial.", [(14, APRIL), (9, MAY), (5, APRIL)]),
        ("In April 14 arrests were recorded. Of these, five ended in a trial.", [(14, APRIL), (5, APRIL)]),
        ("Officials were plaintiffs in 20 of the 50 suits heard in January-April, companies in 11.", [(20, "2019-01/2019-04"), (50, "2019-01/2019-04"), (11, "2019-01/2019-04")]),
        ("Three criminal cases were opened, two under Article 174 and one under Article 130.", [(3, MAY), (2, MAY), (1, MAY)]),
        ("Six papers were closed in April and two more in May.", [(6, APRIL), (2, MAY)]),
        ("Plaintiffs asked for 60 million tenge, of which 40 million falls on one company.", [(60_000_000, MAY), (40_000_000, MAY)]),
        # Numbers of one clause share the date at its end; a part has its own.
        ("Our lawyers took part in 12 hearings on 5 suits in the period from February to April.", [(12, "2019-02/2019-04"), (5, "2019-02/2019-04")]),
        ("Balance: 7 suits lost, 2 won, 1 settled in February-April.", [(7, "2019-02/2019-04"), (2, "2019-02/2019-04"), (1, "2019-02/2019-04")]),
        ("We registered 31 conflicts, 12 of them in April.", [(31, MAY), (12, APRIL)]),
        ("The number of suits fell from 40 to 22 between 2016 and 2018.", [(40, "2016"), (22, "2018")]),
        ("Arrests: 14 in May, 60 since January.", [(14, MAY), (60, YEAR)]),
        ("Since the law was adopted in 2016, 80 bloggers have stood trial.", [(80, "2016/2019-05")]),
        ("Attacks fell from 30 in 2016 to 20 in 2017, and threats in the same years from 8 to 11.", [(30, "2016"), (20, "2017"), (8, "2016"), (11, "2017")]),
        ("Between 13 and 19 May our hotline received 15 calls.", [(15, "2019-05-13/2019-05-19")]),
        ("Courts heard 90 suits against the media over the past three months.", [(90, "2019-03/2019-05")]),
        ("Reporters were barred from sessions on 14 occasions, on 8 of them without a reason.", [(14, MAY), (8, MAY)]),
        ("Nine bloggers, six reporters and two lawyers have been fined since the beginning of the year.", [(9, YEAR), (6, YEAR), (2, YEAR)]),
        ("Compared to the same month last year, the number of raids doubled, from 6 to 12.", [(6, "2018-05"), (12, MAY)]),
        ("Over sixty posts were deleted in the first quarter, half as many as a year earlier (130).", [(60, "2019-01/2019-03"), (130, "2018-01/2018-03")]),
        ("Five reporters were fined and three arrested for 10 to 15 days in May.", [(5, MAY), (3, MAY)]),
        ("Fines rose to 1.4 million tenge in 2018 from 0.6 million in 2017.", [(1_400_000, "2018"), (600_000, "2017")]),
        ("Almost all the raids (11 of 13) took place at night.", [(11, MAY), (13, MAY)]),
        ("Bloggers tried: six (4 in Oral, 2 in Aktau)", [(6, MAY), (4, MAY), (2, MAY)]),
        ("The peak fell on March and April (57 arrests).", [(57, "2019-03/2019-04")]),
        ("Regional reporters were detained more often than those of the capital: 41 against 13.", [(41, MAY), (13, MAY)]),
        ("Every fourth victim is a woman (26 of 104).", [(26, MAY), (104, MAY)]),
        ("Courts registered 19 suits, half the number of a year earlier (38).", [(19, MAY), (38, "2018-05")]),
        ("Not one episode was recorded in Oral in May.", [(0, MAY)]),
        ("Men made up 71 per cent of the 50 victims, women 29.", [(50, MAY)]),
        ("Two suits were satisfied, three refused, in one case the parties agreed.", [(2, MAY), (3, MAY), (1, MAY)]),
        ("Twice in April and five times in May a printer refused to print newspapers.", [(2, APRIL), (5, MAY)]),
    ],
)  # fmt: skip
def test_parts_and_periods(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert figures(tmp_path, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "About 400 people came to the funeral of the founder of the agency.",
        "The new draft contains 9 chapters and 60 articles.",
        "The paper was founded in 1993 with a staff of three and now has 30 correspondents.",
        "Anyone spreading such material is liable to a fine of 100,000 to 400,000 tenge.",
        "The broadcast was watched by 12,000 people, and 300 of them wrote to the editors.",
        "The mayor, 61, has two newspapers and three television channels of his own.",
        "The heaviest fine of the month, 2 million tenge, went to a weekly that employs nine people.",
    ],
)
def test_what_stands_around_a_case_is_no_figure(tmp_path: Path, text: str) -> None:
    assert figures(tmp_path, text) == []
