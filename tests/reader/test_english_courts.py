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
        ("The civil panel of the Astana City Court refused.", "Astana City Court", "Astana"),
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
    ],
)  # fmt: skip
def test_courts_in_any_order(tmp_path: Path, sentence: str, name: str, city: str | None) -> None:
    found = [(one["name"], one["city"]) for one in mentions(tmp_path, sentence, "Court")]
    assert found == [(name, city)]


def test_a_court_that_nothing_names_is_none(tmp_path: Path) -> None:
    assert mentions(tmp_path, "COURT\n\nHe told the court that the court session was over.", "Court") == []
