"""The floors on the pair set: how well one person is told from two. The tables are in docs/names.md."""

from __future__ import annotations

import csv
import importlib.util
import sys
from pathlib import Path

import pytest

from benchmarks.names import auc, ours, read_pairs, recall_without_false
from graph.names import SAME

PAIRS = Path(__file__).parent / "pairs"


@pytest.mark.parametrize("half", ["tune", "held", "fresh", "blind", "independent"])
def test_one_person_is_told_from_two(half: str) -> None:
    rows = read_pairs(half)
    scores = [(ours(row["a"], row["b"], row["label"]), row["same"] == "yes") for row in rows]
    same, other = [score for score, one in scores if one], [score for score, one in scores if not one]
    assert auc(same, other) >= 0.99
    assert recall_without_false(same, other) >= 0.90
    assert not [row for (score, one), row in zip(scores, rows, strict=True) if score >= SAME and not one]


def test_the_pair_set_is_large_and_its_halves_share_no_person() -> None:
    people = [
        line for line in (PAIRS / "people.txt").read_text(encoding="utf-8").splitlines() if line[:1] not in ("", "#")
    ]
    bodies = [
        line for line in (PAIRS / "bodies.txt").read_text(encoding="utf-8").splitlines() if line[:1] not in ("", "#")
    ]
    assert len(set(people)) >= 400
    assert len(set(bodies)) >= 80
    halves = [{frozenset((row["a"], row["b"])) for row in read_pairs(half)} for half in ("tune", "held")]
    assert not halves[0] & halves[1]


LISTS = ("people.txt", "bodies.txt", "lookalikes.csv", "lookalikes_fresh.csv", "written.csv")


@pytest.mark.parametrize(
    ("generator", "lists", "written"),
    [
        ("make_pairs", LISTS, ("tune.csv", "held.csv", "fresh.csv")),
        ("make_blind", ("blind_people.txt", "blind_bodies.txt"), ("blind.csv",)),
    ],
)
def test_the_generators_write_the_files_that_are_there(
    generator: str, lists: tuple[str, ...], written: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.spec_from_file_location(f"{generator}_anew", PAIRS / f"{generator}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, f"{generator}_anew", module)
    spec.loader.exec_module(module)
    for name in lists:
        (tmp_path / name).write_bytes((PAIRS / name).read_bytes())
    monkeypatch.setattr(module, "HERE", tmp_path)
    module.main()
    for name in written:
        assert (tmp_path / name).read_bytes() == (PAIRS / name).read_bytes()


def test_hand_written_pairs_are_complete() -> None:
    with (PAIRS / "written.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 150
    assert all(row["a"] and row["b"] and row["label"] == "Person" and row["same"] in ("yes", "no") for row in rows)
