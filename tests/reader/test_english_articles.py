"""Articles of law in English reports: the part in any place, the code before, after or guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import mentions


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He was tried for tax evasion (Article 245.3, Criminal Code).", [("cc", "245", "3")]),
        ("She was tried under Art.174 §1.", [("cc", "174", "1")]),
        ("It was opened under Criminal Code Article 380-1 (2).", [("cc", "380-1", "2")]),
        ("He softened it to Article 130-3 of the Criminal Code.", [("cc", "130", "3")]),
        ("He is tried under Articles 272 (3) and 258 (1) of the Penal Code.", [("cc", "272", "3"), ("cc", "258", "1")]),
        ("under Articles 405 part 2, and 256 part 1 of the criminal code", [("cc", "405", "2"), ("cc", "256", "1")]),
        ("under Part Two of Article 131 of the Criminal Code", [("cc", "131", "2")]),
        ("under Section 2 of Article 423 CC", [("cc", "423", "2")]),
        ("The charge of hooliganism (CAO, Art. 434) was dropped.", [("cao", "434", None)]),
        ("Article 107 of the Code of Offences applies.", [("cao", "107", None)]),
        ("The article in play was 174 (1) of the Criminal Code.", [("cc", "174", "1")]),
        ("Criminal Procedure Code, art. 108 part 5, allows it.", [("cpc", "108", "5")]),
        ("He was arrested and accused of extortion (Art. 181 p.3).", [("cc", "181", "3")]),
        ("He received an administrative fine (Art. 373).", [("cao", "373", None)]),
        ("Article 434-2, Part 1, of the Administrative Code", [("cao", "434-2", "1")]),
        ("It cites Article 73-3, section 1, CAO.", [("cao", "73-3", "1")]),
        ("The charge was Article 164, first paragraph.", [("cc", "164", "1")]),
        ("She faced Article 272 of the Criminal Code, second part.", [("cc", "272", "2")]),
        ("He moved it from Part 5 of Article 147 to Part 4.", [("cc", "147", "5"), ("cc", "147", "4")]),
        ("Under Article 274 he was tried. Part 1 provides for a fine.", [("cc", "274", None), ("cc", "274", "1")]),
        ("He was tried under Article 174; the second part of the film was shown.", [("cc", "174", None)]),
        (
            "He was fined under Article 488 of the CAO. They will soften Article 130.",
            [("cao", "488", None), ("cc", "130", None)],
        ),
    ],
)
def test_articles(tmp_path: Path, sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = mentions(tmp_path, sentence, "Article")
    assert [(one["code"], one["article"], one["part"]) for one in found] == expected


def test_a_code_is_carried_only_where_the_story_fits(tmp_path: Path) -> None:
    text = (
        "01.05 / Almaty / He is fined for a rally (Art. 373, part 1, CoAO).\n\n"
        "02.05 / Shymkent / A publisher is convicted of extortion (Art. 181)."
    )
    found = mentions(tmp_path, text, "Article")
    assert [(one["code"], one["article"]) for one in found] == [("cao", "373"), ("cc", "181")]
