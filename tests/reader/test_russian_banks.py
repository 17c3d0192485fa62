"""Banks of single Russian sentences, as the English ones: `python -m tests.reader.test_english_banks steps russian`."""

from __future__ import annotations

import pytest

from tests.reader.test_english_banks import compared, reached


# (bank, precision, recall): what is reached.
@pytest.mark.parametrize(
    ("bank", "precision", "recall"),
    [("steps", 0.88, 0.84), ("sanctions", 0.85, 0.7), ("attacks", 0.9, 0.83), ("statistics", 0.97, 0.83)],
)
def test_the_breadth_of_russian_wording(bank: str, precision: float, recall: float) -> None:
    reached(compared(bank, "russian"), precision, recall)
