"""What the rules must reach on Russian reports in many layouts, with and without the dictionary."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from loaders.reader.evaluate import Score, evaluate
from loaders.reader.extractors import extractor_named

DEV = Path(__file__).parent / "dev"
# (type, measure, floor): slightly under what is reached, so that a change that loses something is seen.
FLOORS = [
    ("document", "f1", 0.85),
    ("Person", "f1", 0.85),
    ("Outlet", "f1", 0.9),
    ("Organization", "f1", 0.8),
    ("Court", "f1", 0.92),
    ("Article", "f1", 0.9),
    ("Date", "f1", 0.94),
    ("Money", "f1", 0.97),
    ("role", "f1", 0.78),
    ("step", "recall", 0.93),
    ("step", "precision", 0.85),
    ("sanction", "f1", 0.82),
    ("attack", "recall", 0.74),
    ("attack", "precision", 0.83),
    ("statistic", "recall", 0.6),
    ("statistic", "precision", 0.9),
]


@lru_cache
def scores(extractor: str) -> dict[str, Score]:
    return evaluate(sorted(DEV.glob("ru*.gold.jsonl")), extractor_named(extractor))


@pytest.mark.parametrize("extractor", ["rules", "ru"])
def test_russian_reports(extractor: str) -> None:
    if extractor == "ru":
        pytest.importorskip("pymorphy3", reason="the [ru] extra is not installed")
    found = scores(extractor)
    below = {
        f"{name} {measure}": getattr(found[name], measure)
        for name, measure, floor in FLOORS
        if (getattr(found[name], measure) or 0) < floor
    }
    assert below == {}
