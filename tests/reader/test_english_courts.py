"""Courts of English reports, in the orders and shapes that reports use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import mentions


@pytest.mark.parametrize(
    ("sentence", "name", "city"),
    [
        ("On 3 May Almaty's Medeu District Court refused.", "Medeu District Court", "Almaty"),
        ("Almalinsky court No. 2 of Almaty refused.", "Almalinsky court No. 2 of Almaty", "Almaty"),
        ("The Kokshetau City Court's ruling came on Monday.", "Kokshetau City Court", "Kokshetau"),
        (
            "The Criminal Chamber of the Shymkent City Court refused.",
            "Criminal Chamber of the Shymkent City Court",
            "Shymkent",
        ),
        ("The civil panel of the Astana City Court refused.", "civil panel of the Astana City Court", "Astana"),
        (
            "The Collegium for Civil Cases of the Supreme Court agreed.",
            "Collegium for Civil Cases of the Supreme Court",
            None,
        ),
        ("He withdrew it in Essil District Court, Astana, in May.", "Essil District Court, Astana", "Astana"),
        ("The Medeu District Court (Almaty) acquitted the blogger.", "Medeu District Court", "Almaty"),
        ("The judge of Auezov District Court of Almaty S. Imanova refused.", "Auezov District Court of Almaty", "Almaty"),
        (
            "A decree of the specialized administrative court of Rudny of May 22, 2014 was cancelled.",
            "specialized administrative court of Rudny",
            "Rudny",
        ),
        ("- Court of Appeal of Kostanay oblast refused.", "Court of Appeal of Kostanay oblast", "Kostanay"),
        ("He went to the European Court of Human Rights.", "European Court of Human Rights", None),
        ("The Military Court of the Akmola Garrison refused.", "Military Court of the Akmola Garrison", None),
        ("04.11.13 / Aktau / He was fined by the administrative court for a rally.", "administrative court", "Aktau"),
        ("16 May, Karaganda\n\nOktyabrsky District Court No. 2 dropped the case.", "Oktyabrsky District Court No. 2", "Karaganda"),
        ("Shymkent, May 3\n\nThe court of the Abai district took up the suit.", "court of the Abai district", "Shymkent"),
        ("21.05 Uralsk. The city court turned the suit down.", "city court", "Uralsk"),
        ("6 May, Taraz\n\nThe Zhambyl Regional Court refused.", "Zhambyl Regional Court", None),
        (
            "The appellate instance of East Kazakhstan regional court agreed.",
            "appellate instance of East Kazakhstan regional court",
            None,
        ),
        ("He applied to the court of Kazybek Bi district of Karaganda.", "court of Kazybek Bi district of Karaganda", "Karaganda"),
        ("The specialised economic court of Almaty region refused.", "specialised economic court of Almaty region", None),
        ("The appeal board of the Kostanay Regional Court refused.", "appeal board of the Kostanay Regional Court", "Kostanay"),
        ("The Almaty Regional Court refused.", "Almaty Regional Court", None),
        ("The East Kazakhstan Regional Court refused.", "East Kazakhstan Regional Court", None),
        ("The Almaty SIEC declared the paper closed.", "Almaty SIEC", "Almaty"),
        ("The October District Court of Karaganda refused.", "October District Court of Karaganda", "Karaganda"),
        ("TARAZ. The blogger was fined: the Zhualy district court found him guilty.", "Zhualy district court", "Taraz"),
        ("The court collegium of the Atyrau regional court refused.", "court collegium of the Atyrau regional court", "Atyrau"),
        ("It was the judicial board for criminal cases of the regional court that refused.", "judicial board for criminal cases of the regional court", None),
        ("Dushanbe city court in cassation order cancelled it.", "Dushanbe city court", "Dushanbe"),
    ],
)  # fmt: skip
def test_courts_in_any_order(tmp_path: Path, sentence: str, name: str, city: str | None) -> None:
    found = [(one["name"], one["city"]) for one in mentions(tmp_path, sentence, "Court")]
    assert found == [(name, city)]


def test_the_district_court_is_that_of_its_own_case(tmp_path: Path) -> None:
    told = "1. The Medeu District Court of Almaty fined Ivan Petrov. The district court gave no reasons.\n\n2. Anna Sim lost in the district court."
    found = [one["name"] for one in mentions(tmp_path, told, "Court")]
    assert found == ["Medeu District Court of Almaty", "Medeu District Court of Almaty", "district court"]


def test_a_court_that_nothing_names_is_none(tmp_path: Path) -> None:
    assert mentions(tmp_path, "COURT\n\nHe told the court that the court session was over.", "Court") == []
