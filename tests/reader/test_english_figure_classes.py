"""Figures that stand between cases in the middle of an English report: classes of wordings, and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import candidates

HEAD = "Freedom of speech in Kazakhstan: review for May 2019\n\nPrepared by the Union of Free Editors\n\n"
CASES = (
    "On May 3 the Taraz City Court fined blogger Ivan Kimov 50 MCI for libel. His lawyer filed an appeal.\n\n"
    "Two men in masks beat reporter Oleg Pakov near his house on May 7. The police opened a criminal case.\n\n"
    "The akim of Zhambyl region Serik Otarov sued the newspaper Zhambyl Tany over 3 million tenge in moral damage.\n\n"
    "On May 12 editor Anna Reidova of the site Kurier.kz was questioned by three investigators for five hours.\n\n"
    "The Almaty City Court upheld the verdict of activist Dina Zhumanova, two years of restriction of freedom.\n\n"
    "On May 15 three journalists of Radio Ayan were detained at a rally in Oral; two were released in an hour.\n\n"
    "On May 18 unknown persons broke four windows in the office of the TV channel Kun.\n\n"
)
MAY, APRIL, YEAR = "2019-05", "2019-04", "2019-01/2019-05"


def figures(folder: Path, text: str) -> list[tuple[int, str]]:
    whole = CASES + text + "\n\n" + CASES
    start = len(HEAD) + len(CASES)
    found = [one for one in candidates(folder, whole, HEAD) if one.kind == "statistic"]
    assert all(start <= one.start < start + len(text) for one in found), "no case is a figure"
    return [(one.value["count"], one.value["period"]) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Nobody is said to have recorded them: a count of events, a stretch of time, all of a kind.
        ("Courts of the republic considered 18 suits against mass media in May, 11 of which were rejected.", [(18, MAY), (11, MAY)]),
        ("Access to information was refused in 23 cases, and in another 8 the reply came late.", [(23, MAY), (8, MAY)]),
        ("Journalists were detained 12 times, beaten three times and threatened nine times.", [(12, MAY), (3, MAY), (9, MAY)]),
        ("Nine journalists and four bloggers faced criminal prosecution in May.", [(9, MAY), (4, MAY)]),
        ("Officials became plaintiffs in 9 cases, legal persons in 4 and citizens in 7.", [(9, MAY), (4, MAY), (7, MAY)]),
        # Parts of a whole that was told before, and one that was not.
        ("In May 18 suits were heard. Of the 18 suits, seven were granted in part and only two in full.", [(18, MAY), (7, MAY), (2, MAY)]),
        ("Of the 18 suits, seven were granted in part and only two in full.", [(18, MAY), (7, MAY), (2, MAY)]),
        ("Almost one in three claims, 12 of 38, came from officials.", [(12, MAY), (38, MAY)]),
        # Sums, with and without the currency.
        ("Plaintiffs demanded 214 million tenge; courts satisfied 3 million 200 thousand.", [(214_000_000, MAY), (3_200_000, MAY)]),
        ("In April the figures were 96 million and 3.2 million tenge.", [(96_000_000, APRIL), (3_200_000, APRIL)]),
        # Comparisons.
        ("Twice as many journalists were detained as in April: 14 against 7.", [(14, MAY), (7, APRIL)]),
        ("Detentions: 12, beatings: 4, versus 9 and 6 a month before.", [(12, MAY), (4, MAY), (9, APRIL), (6, APRIL)]),
        ("There were 31 conflicts, almost the same as in April (30).", [(31, MAY), (30, APRIL)]),
        ("We registered 31 conflicts, nine fewer than in April, when there were 40.", [(31, MAY), (40, APRIL)]),
        ("After April, when we counted 40 conflicts, their number fell to 31.", [(40, APRIL), (31, MAY)]),
        ("In April and May we recorded 29 and 31 violations respectively.", [(29, APRIL), (31, MAY)]),
        # A part is of the period of its whole.
        ("There were 76 lawsuits in 2018 (83 in 2017), with a total price of 2 billion tenge.", [(76, "2018"), (83, "2017"), (2_000_000_000, "2018")]),
        ("Our correspondents recorded 27 incidents in April: 5 detentions, 3 searches.", [(27, APRIL), (5, APRIL), (3, APRIL)]),
        ("From the beginning of year:\n- 8 criminal charges;\n- 66 suits.", [(8, YEAR), (66, YEAR)]),
        # None of it.
        ("The month saw 31 violations; not a single acquittal.", [(31, MAY), (0, MAY)]),
        # Lines and tables.
        ("May in figures\n\n4 journalists detained\n1 assault\n0 sites blocked", [(4, MAY), (1, MAY), (0, MAY)]),
        ("By type:\n\nattacks ............ 18\nlawsuits ........... 7", [(18, MAY), (7, MAY)]),
        ("              II 2019   I 2019\nAttacks            6        5", [(6, "2019-04/2019-06"), (5, "2019-01/2019-03")]),
        ("                    May   April\nClaimed, mln tenge   4.5   12", [(4_500_000, MAY), (12_000_000, APRIL)]),
    ],
)  # fmt: skip
def test_figures_between_cases(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert figures(tmp_path, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The court fined three editors 20 MCI each under Article 456-2.",
        "The suit asks for 5 million tenge in moral damage from the newspaper and its two journalists.",
        "The court awarded 300 thousand tenge to the plaintiff, who had asked for 5 million tenge.",
        "The examination found three signs of incitement in four posts.",
        "Six journalists came to the court building, but were not let in.",
        "The newspaper received two claims from the same official, each for 1 million tenge.",
        "This month we tell about two trials.",
        "Data: open sources and reports of 14 regional correspondents.",
        "The review was prepared by Ludmila Ten.",
    ],
)
def test_a_case_between_cases_is_no_figure(tmp_path: Path, text: str) -> None:
    assert figures(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In May 31 conflicts were registered (in April – 27), 12 of them criminal and 6 about access.",
            ["conflicts", "conflicts", "conflicts criminal", "conflicts about access"],
        ),
        ("Convictions rose from 3 to 8 in May.", ["Convictions", "Convictions"]),
        ("Incidents in May: threats 5, attacks 8.", ["threats", "attacks"]),
        ("Attacks – 3, threats – 5 (4 in April).", ["Attacks", "threats", "threats"]),
        (
            "Plaintiffs asked for 40 million tenge; courts awarded 2 million tenge, recovered - 1 million.",
            ["sum claimed, tenge", "sum awarded, tenge", "sum recovered, tenge"],
        ),
        ("Civil lawsuits\n\nThe total was 17, three more than in April (14).", ["Civil lawsuits", "Civil lawsuits"]),
    ],
)
def test_what_is_counted(tmp_path: Path, text: str, expected: list[str]) -> None:
    found = [one for one in candidates(tmp_path, CASES + text + "\n\n" + CASES, HEAD) if one.kind == "statistic"]
    assert [one.value["metric"] for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the third quarter of 2018 there were 130 violations, in the second 121.", [(130, "2018-07/2018-09"), (121, "2018-04/2018-06")]),
        ("Over five months courts collected from journalists 8.4 million tenge, half as much as in the same period of 2018 (16.9 million tenge).", [(8_400_000, YEAR), (16_900_000, "2018-01/2018-05")]),
        ("In five months of the year 16 people were convicted, compared with 24 in the whole of last year.", [(16, YEAR), (24, "2018")]),
        ("Violations: 52 (-8 compared with April).", [(52, MAY)]),
        ("Geography: Almaty – 20; Oral – 11; other regions – 15.", [(20, MAY), (11, MAY), (15, MAY)]),
        ("Of these:\n14 messages relate to violations of rights;\n26 – to access to information.", [(14, MAY), (26, MAY)]),
        ("May in numbers\n\n41,500,000 tenge – claimed in damages\n14 – refusals of information", [(41_500_000, MAY), (14, MAY)]),
        ("No attacks on journalists were recorded in May, while in April there were two.", [(0, MAY), (2, APRIL)]),
        ("Every fourth claim (9 of 36) was filed by a civil servant.", [(9, MAY), (36, MAY)]),
        ("Only one in ten complaints to the police leads to a case: three out of 31 this year.", [(3, YEAR), (31, YEAR)]),
        ("Against last month's 47 violations, 52 in May look worse.", [(47, APRIL), (52, MAY)]),
    ],
)  # fmt: skip
def test_figures_beside_others(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert figures(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Labels of what was done, bars in place of commas, a list that opens with a hyphen.
        ("Detained: 3. Fined: 2. Acquitted: 0.", [(3, MAY), (2, MAY), (0, MAY)]),
        ("Month in numbers: 9 incidents | 3 detentions | 2 fines", [(9, MAY), (3, MAY), (2, MAY)]),
        ("Prosecution in criminal order - 8\nClaims - 14", [(8, MAY), (14, MAY)]),
        # Days at which a stretch begins or ends.
        ("Since January 1 the courts have heard 61 defamation suits.", [(61, YEAR)]),
        ("As of 31 May, 14 criminal cases were pending in court.", [(14, MAY)]),
        ("From 2015 to 2018, 58 journalists were attacked; only nine attackers were punished.", [(58, "2015/2018"), (9, "2015/2018")]),
        # "Three more than a month earlier" tells how many there were then only behind it.
        ("Nine incidents were reported to us, three more than a month earlier (6).", [(9, MAY), (6, APRIL)]),
        # A row of every year.
        ("Year | Suits | Sum claimed, mln tenge\n2017 | 77 | 512\n2018 | 81 | 640.5", [(77, "2017"), (512_000_000, "2017"), (81, "2018"), (640_500_000, "2018")]),
        # "Another", "the remaining", "such"; a court and all that came to it.
        ("Eleven of the 38 violations are attacks, and the remaining 27 are refusals.", [(11, MAY), (38, MAY), (27, MAY)]),
        ("The Supreme Court reviewed 14 such cases and changed the decision in five.", [(14, MAY), (5, MAY)]),
        ("Nineteen claims were considered: satisfied – 4, refused – 15.", [(19, MAY), (4, MAY), (15, MAY)]),
        ("Acquittals are rare: two in 2017, none in 2018.", [(2, "2017"), (0, "2018")]),
        ("So far in 2019, 23 journalists have been prosecuted, against 17 in all of 2018.", [(23, YEAR), (17, "2018")]),
        ("Seven in ten refusals came from akimats: 14 of 20.", [(14, MAY), (20, MAY)]),
        ("May saw 44 incidents, up 7 on April.", [(44, MAY)]),
        ("Number of lawsuits: 6\nAmount claimed: 38.5 million tenge", [(6, MAY), (38_500_000, MAY)]),
        ("It was recorded 27 reports, among which:\n1) 12 - on rights of journalists;\n2) 15 - on access to information.", [(27, MAY), (12, MAY), (15, MAY)]),
        ("The ministry restricted access to 1 240 publications.", [(1240, MAY)]),
        ("The second quarter of 2018 (121 violations) was heavier than the first (93).", [(121, "2018-04/2018-06"), (93, "2018-01/2018-03")]),
        ("Since January we registered 207 signals, 12% more than in 2018, when there were 185.", [(207, YEAR), (185, "2018-01/2018-05")]),
        ("Articles 274 (5 cases), 174 (3) and 405 (1) were applied in May.", [(5, MAY), (3, MAY), (1, MAY)]),
        ("From the beginning of the year 16 criminal charges are brought (in 2018 for the same period - 11).", [(16, YEAR), (11, "2018-01/2018-05")]),
        ("Ignored inquiries: 12\nFormal replies: 9", [(12, MAY), (9, MAY)]),
        ("Courts ruled on 52 suits in May, finding for the media in 37.", [(52, MAY), (37, MAY)]),
        ("Violations by region\n\nAlmaty 104\nOther regions 121", [(104, MAY), (121, MAY)]),
        ("In May three cases on Article 174 and 1 case on Article 130 were opened.", [(3, MAY), (1, MAY)]),
        ("Plaintiffs put their grievances at 391 million tenge, up from 254 million tenge a year before.", [(391_000_000, MAY), (254_000_000, "2018-05")]),
        ("According to our count, 14 reporters suffered from violence in both countries in 2018.", [(14, "2018")]),
        ("Claimed by plaintiffs: 40 million tenge. Won: 0 tenge.", [(40_000_000, MAY), (0, MAY)]),
        ("In 2018 there were 24 such cases, while in 2017 there were 13.", [(24, "2018"), (13, "2017")]),
    ],
)  # fmt: skip
def test_figures_of_other_shapes(tmp_path: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert figures(tmp_path, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The convoy let in only three of the ten reporters who had come to the trial.",
        "Journalists of two newspapers were not admitted to a session of the maslikhat.",
        "Five lawyers took up the defence of the channel, two of them free of charge.",
        "The editorial office has received 3 warnings in two years from the ministry.",
        "From 1 January, under the new code, an article on false information (274) takes effect.",
        "Claim: 20 mln tenge.",
        "The review was prepared by 2 lawyers and 14 correspondents.",
        "The site carried 14 articles on the mine, and the company disputes four of them.",
        "The newsroom employs 18 people, and four of them resigned after the searches.",
        "The observers regard the ban on publicity of two sessions as contrary to Article 29.",
    ],
)
def test_small_numbers_of_one_story_are_none(tmp_path: Path, text: str) -> None:
    assert figures(tmp_path, text) == []
