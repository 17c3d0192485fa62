"""Sums of English reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import mentions


@pytest.mark.parametrize(
    ("sentence", "amounts"),
    [
        ("The court raised it from 100,000 to\n300,000 tenge.", [100_000, 300_000]),
        ("He asked for 2 million or 3 million tenge.", [2_000_000, 3_000_000]),
        ("They want between 3 and 5 million tenge.", [5_000_000]),
        ("He wanted 25 million tenge and obtained 800,000 from the site.", [800_000, 25_000_000]),
        ("He wanted 25 million tenge; 12,000 readers signed, and he got 50,000.", [50_000, 25_000_000]),
        # A name that begins with the letter of an article is no sum.
        ("The Amanat party paid 3 million tenge.", [3_000_000]),
        ("In May 2019 and 300,000 tenge later he left.", [300_000]),
    ],
)
def test_two_sums_of_one_currency(tmp_path: Path, sentence: str, amounts: list[int]) -> None:
    assert sorted(one["amount"] for one in mentions(tmp_path, sentence, "Money")) == amounts
