"""What the rules must reach on reports with hand-made gold."""

from __future__ import annotations

import shutil
from functools import lru_cache
from pathlib import Path

import pytest

from loaders.reader.evaluate import Score, evaluate, gold_files
from loaders.reader.extractors import extractor_named

HERE = Path(__file__).parent
REPORTS = HERE.parents[2] / "shared" / "reports"
ENGLISH = ("adilsoz-2018-04", "s03-figures-first")
RUSSIAN = ("retold-orda-274", "synth-prigovor")

# (type, measure, floor)
REAL_FLOORS = [
    ("Person", "f1", 0.98),
    ("Court", "f1", 0.98),
    ("Article", "f1", 0.98),
    ("Date", "f1", 0.98),
    ("Money", "f1", 0.98),
    ("Outlet", "f1", 0.95),
    ("statistic", "recall", 1.0),
    ("role", "f1", 0.93),
    ("step", "recall", 0.95),
    ("sanction", "precision", 0.95),
    ("sanction", "recall", 0.95),
    ("attack", "precision", 0.9),
    ("attack", "recall", 0.85),
]
ENGLISH_FLOORS = [
    ("Person", "f1", 0.93),
    ("Court", "f1", 0.93),
    ("Article", "f1", 0.93),
    ("Date", "f1", 0.97),
    ("Money", "f1", 0.95),
    ("Outlet", "f1", 0.85),
    ("role", "f1", 0.88),
    ("step", "recall", 0.9),
    ("sanction", "f1", 0.85),
]
# Ninety-one English and fifty-one Russian reports in as many layouts, whose misses were studied; a little under what
# is reached.
STUDIED_ENGLISH = [
    ("document", "f1", 0.93),
    ("Person", "f1", 0.96),
    ("Outlet", "f1", 0.98),
    ("Organization", "f1", 0.92),
    ("Place", "f1", 0.97),
    ("Court", "f1", 0.97),
    ("Article", "f1", 0.97),
    ("Date", "f1", 0.98),
    ("Money", "f1", 0.98),
    ("role", "f1", 0.91),
    ("step", "precision", 0.92),
    ("step", "recall", 0.87),
    ("sanction", "f1", 0.93),
    ("attack", "precision", 0.92),
    ("attack", "recall", 0.86),
    ("attribution", "f1", 0.73),
    ("statistic", "f1", 0.96),
]
STUDIED_RUSSIAN = [
    ("document", "f1", 0.89),
    ("Person", "f1", 0.97),
    ("Outlet", "f1", 0.96),
    ("Organization", "f1", 0.86),
    ("Court", "f1", 0.97),
    ("Article", "f1", 0.97),
    ("Date", "f1", 0.98),
    ("Money", "f1", 0.99),
    ("role", "f1", 0.9),
    ("step", "precision", 0.88),
    ("step", "recall", 0.89),
    ("sanction", "f1", 0.93),
    ("attack", "precision", 0.91),
    ("attack", "recall", 0.9),
    ("attribution", "f1", 0.78),
    ("statistic", "f1", 0.95),
]
# Eighteen English and four Russian reports by authors who had seen neither the rules nor the other reports; nobody who works
# on the rules reads them or their misses. What is reached on them, not what is wanted: see docs/extraction.md.
UNSEEN_ENGLISH = [
    ("document", "f1", 0.6),
    ("Person", "f1", 0.97),
    ("Outlet", "f1", 0.93),
    ("Organization", "f1", 0.85),
    ("Court", "f1", 0.95),
    ("Article", "f1", 0.97),
    ("Date", "f1", 0.97),
    ("Money", "f1", 0.97),
    ("role", "f1", 0.87),
    ("step", "precision", 0.88),
    ("step", "recall", 0.85),
    ("sanction", "f1", 0.86),
    ("attack", "precision", 0.73),
    ("attack", "recall", 0.72),
    ("attribution", "f1", 0.64),
    ("statistic", "f1", 0.92),
]
UNSEEN_RUSSIAN = [
    ("document", "f1", 0.7),
    ("Person", "f1", 0.93),
    ("Outlet", "f1", 0.9),
    ("Organization", "f1", 0.79),
    ("Court", "f1", 0.97),
    ("Article", "f1", 0.96),
    ("Date", "f1", 0.94),
    ("Money", "f1", 0.97),
    ("role", "f1", 0.87),
    ("step", "precision", 0.92),
    ("step", "recall", 0.9),
    ("sanction", "f1", 0.88),
    ("attack", "precision", 0.69),
    ("attack", "recall", 0.8),
    ("attribution", "f1", 0.54),
    ("statistic", "f1", 0.83),
]
RUSSIAN_FLOORS = [
    ("Person", "f1", 0.9),
    ("Court", "f1", 0.9),
    ("Article", "f1", 0.9),
    ("Date", "f1", 0.9),
    ("Money", "f1", 0.9),
    ("step", "recall", 0.75),
]


@lru_cache
def scores(extractor: str, *golds: Path) -> dict[str, Score]:
    return evaluate(list(golds), extractor_named(extractor))


def below(found: dict[str, Score], floors: list[tuple[str, str, float]]) -> dict[str, float | None]:
    """The figures that are under their floor; figures alone, so that a failing test prints nothing of a report."""
    return {
        f"{name} {measure}": getattr(found[name], measure)
        for name, measure, floor in floors
        if (getattr(found[name], measure) or 0) < floor
    }


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The gold of the two real reports beside their texts, which are not ours to ship."""
    if not REPORTS.is_dir():
        pytest.skip("the two real reports are not in ../shared/reports")
    folder = tmp_path_factory.mktemp("real")
    for gold in gold_files(HERE / "real"):
        shutil.copy(gold, folder)
        shutil.copy(REPORTS / gold.name.replace(".gold.jsonl", ".txt"), folder)
    return gold_files(folder)


def test_the_two_real_reports(real: list[Path]) -> None:
    low = below(scores("rules", *real), REAL_FLOORS)
    assert low == {}


def test_english_examples() -> None:
    golds = [HERE / "examples" / f"{name}.gold.jsonl" for name in ENGLISH]
    low = below(scores("rules", *golds), ENGLISH_FLOORS)
    assert low == {}


@pytest.mark.parametrize("extractor", ["rules", "ru"])
def test_russian_examples(extractor: str) -> None:
    if extractor == "ru":
        pytest.importorskip("pymorphy3", reason="the [ru] extra is not installed")
    golds = [HERE / "examples" / f"{name}.gold.jsonl" for name in RUSSIAN]
    low = below(scores(extractor, *golds), RUSSIAN_FLOORS)
    assert low == {}


@pytest.mark.parametrize(
    ("folder", "language", "extractor", "floors"),
    [
        ("dev", "en", "rules", STUDIED_ENGLISH),
        ("dev", "ru", "rules", STUDIED_RUSSIAN),
        ("dev", "ru", "ru", STUDIED_RUSSIAN),
        ("unseen", "en", "rules", UNSEEN_ENGLISH),
        ("unseen", "ru", "rules", UNSEEN_RUSSIAN),
        ("unseen", "ru", "ru", UNSEEN_RUSSIAN),
    ],
)
def test_reports_in_many_layouts(
    folder: str, language: str, extractor: str, floors: list[tuple[str, str, float]]
) -> None:
    if extractor == "ru":
        pytest.importorskip("pymorphy3", reason="the [ru] extra is not installed")
    low = below(scores(extractor, *sorted((HERE / folder).glob(f"{language}*.gold.jsonl"))), floors)
    assert low == {}
