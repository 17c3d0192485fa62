"""Banks of single sentences by an author who had not seen the rules: the breadth of wording, kind by kind.

A line holds a sentence and everything it says: `steps`, `sanctions`, `attacks`, `attributions`. A quarter of each bank
is tempting and says none of its kind. `python -m tests.reader.test_english_banks steps` prints what is missed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loaders.documents import Document
from loaders.reader.candidate import read
from loaders.reader.rules import Rules

BANKS = Path(__file__).parent / "banks"
HEADS = {
    "english": "Freedom of speech: chronicle of May 2019\n\n",
    "russian": "Свобода слова: хроника за май 2019 года\n\n",
}
_TERM = ("type", "stage", "months", "days", "amount", "unit")
# The kind of candidate, and what of its value is compared.
KINDS: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
    "steps": ("step", lambda value: value["step"]),
    "sanctions": ("sanction", lambda value: tuple(value.get(part) for part in _TERM)),
    "attacks": ("attack", lambda value: value["attack"]),
    "attributions": ("attribution", lambda value: value["stance"]),
    "statistics": ("statistic", lambda value: value["count"]),
}


def compared(bank: str, whose: str = "english") -> list[tuple[str, Counter[Any], Counter[Any]]]:
    """Each sentence of a bank with what it says and what the rules find."""
    kind, key = KINDS[bank]
    rules, found = Rules(), []
    for line in (BANKS / f"{whose}-{bank}.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        said = Counter(key(value) for value in record[bank])
        accepted = read(Document.of_text(HEADS.get(whose, HEADS["english"]) + record["sentence"]), rules).accepted
        found.append((record["sentence"], said, Counter(key(one.value) for one in accepted if one.kind == kind)))
    return found


# (bank, precision, recall): what is reached.
@pytest.mark.parametrize(
    ("bank", "precision", "recall"),
    [
        ("steps", 0.9, 0.84),
        ("sanctions", 0.95, 0.84),
        ("attacks", 0.92, 0.79),
        ("attributions", 0.88, 0.85),
        ("statistics", 0.98, 0.94),
    ],
)
def test_the_breadth_of_wording(bank: str, precision: float, recall: float) -> None:
    reached(compared(bank), precision, recall)


def reached(found: list[tuple[str, Counter[Any], Counter[Any]]], precision: float, recall: float) -> None:
    """Fail when a bank is read less well than that."""
    hits = wanted = proposed = 0
    for _, said, got in found:
        hits += (said & got).total()
        wanted += said.total()
        proposed += got.total()
    assert hits / proposed >= precision
    assert hits / wanted >= recall


if __name__ == "__main__":
    for sentence, said, got in compared(*sys.argv[1:]):
        if said != got:
            print(f"missed {[*(said - got).elements()]} wrong {[*(got - said).elements()]} | {sentence}")
