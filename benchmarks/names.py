"""How well names are told apart, beside other programs, and how fast among a million of them.

    python -m benchmarks.names                    the pair set, this program and those that are installed
    python -m benchmarks.names --blocking 1000000 candidate pairs among a million names

The other programs are in the dependency group `bench` (nomenklatura needs ICU to build); what is not installed is left
out of the table and named under it.
"""

from __future__ import annotations

import argparse
import csv
import resource
import sys
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import count
from multiprocessing import Pool
from pathlib import Path

from graph.names import SAME, compare, fold

PAIRS = Path(__file__).parent.parent / "tests" / "pairs"
Scorer = Callable[[str, str, str], float]


def auc(same: list[float], other: list[float]) -> float:
    """The chance that a pair of one person scores above a pair of two."""
    ranked = sorted(other)
    wins = sum((bisect_left(ranked, score) + bisect_right(ranked, score)) / 2 for score in same)
    return wins / len(same) / len(other)


def recall_without_false(same: list[float], other: list[float]) -> float:
    """The share of pairs of one person that score above every pair of two."""
    return sum(score > max(other) for score in same) / len(same)


def read_pairs(name: str) -> list[dict[str, str]]:
    """The rows of one half of the pair set: a, b, label, same, why."""
    with (PAIRS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def ours(a: str, b: str, label: str) -> float:
    """This program."""
    return compare(a, b, label).score


def wratio() -> Scorer:
    """rapidfuzz WRatio, case aside."""
    from rapidfuzz import fuzz, utils

    return lambda a, b, label: fuzz.WRatio(a, b, processor=utils.default_process) / 100


def wratio_folded() -> Scorer:
    """rapidfuzz WRatio on the names as this program folds them."""
    from rapidfuzz import fuzz

    return lambda a, b, label: fuzz.WRatio(fold(a), fold(b)) / 100


def jaro_winkler() -> Scorer:
    """jellyfish Jaro-Winkler, case aside."""
    import jellyfish

    return lambda a, b, label: jellyfish.jaro_winkler_similarity(a.casefold(), b.casefold())


def jaro_winkler_folded() -> Scorer:
    """jellyfish Jaro-Winkler on the folded words in alphabetic order."""
    import jellyfish

    def words(text: str) -> str:
        return " ".join(sorted(fold(text).split()))

    return lambda a, b, label: jellyfish.jaro_winkler_similarity(words(a), words(b))


def logic_v2() -> Scorer:
    """nomenklatura logic-v2 on entities that have nothing but the name."""
    from followthemoney import model
    from nomenklatura.matching import LogicV2

    config = LogicV2.default_config()
    schemata = {"Person": "Person", "Court": "PublicBody", "Organization": "Organization", "Outlet": "Organization"}

    numbers = count()  # entities with one id are one entity to its caches

    def score(a: str, b: str, label: str) -> float:
        sides = []
        for name in (a, b):
            entity = model.make_entity(schemata[label])
            entity.id = f"entity-{next(numbers)}"
            entity.add("name", name)
            sides.append(entity)
        return LogicV2.compare(sides[0], sides[1], config).score

    return score


OTHERS: dict[str, tuple[Callable[[], Scorer], float]] = {
    "nomenklatura logic-v2": (logic_v2, 0.7),
    "rapidfuzz WRatio": (wratio, 0.9),
    "rapidfuzz WRatio on folded names": (wratio_folded, 0.9),
    "jellyfish Jaro-Winkler": (jaro_winkler, 0.9),
    "jellyfish Jaro-Winkler on folded, sorted words": (jaro_winkler_folded, 0.9),
}
"""The other scorers with the threshold that is usual for them."""


def table(half: str) -> list[str]:
    """A Markdown table: each scorer on one half of the pair set, people and bodies apart."""
    rows = read_pairs(half)
    lines = [
        f"`tests/pairs/{half}.csv`: {len(rows)} pairs, "
        f"{sum(row['same'] == 'yes' for row in rows)} of one person or body.",
        "",
        "| scorer | of | AUC | recall at zero false merges | threshold | recall there | false merges there "
        "| µs a pair |",
        "|---|---|---|---|---|---|---|---|",
    ]
    missing: list[str] = []
    scorers: list[tuple[str, Scorer, float]] = [("casegraph", ours, SAME)]
    for name, (make, threshold) in OTHERS.items():
        try:
            scorers.append((name, make(), threshold))
        except ImportError as error:
            missing.append(f"{name} ({error.name} is not installed)")
    for name, scorer, threshold in scorers:
        began = time.perf_counter()
        scores = [(scorer(row["a"], row["b"], row["label"]), row) for row in rows]
        each = (time.perf_counter() - began) / len(rows) * 1e6
        for kind in ("all", "people", "bodies"):
            chosen = [one for one in scores if kind == "all" or (one[1]["label"] == "Person") == (kind == "people")]
            same = [score for score, row in chosen if row["same"] == "yes"]
            other = [score for score, row in chosen if row["same"] == "no"]
            if not same or not other:
                continue
            lines.append(
                f"| {name} | {kind} | {auc(same, other):.4f} | {recall_without_false(same, other):.3f} "
                f"| {threshold:.2f} | {sum(score >= threshold for score in same) / len(same):.3f} "
                f"| {sum(score >= threshold for score in other)} | {each:.0f} |"
            )
    if missing:
        lines += ["", "Not measured: " + "; ".join(missing) + "."]
    return lines


def blocking(size: int, largest: int) -> list[str]:
    """Measure the candidate pairs among `size` synthetic names: time, memory, recall."""
    import numpy as np

    from benchmarks.synthetic_names import synthetic_names
    from graph.blocking import candidate_arrays, hashed_keys

    names, twins = synthetic_names(size)
    began = time.perf_counter()
    part = 20_000
    with Pool(2) as pool:
        parts = pool.imap(hashed_keys, [names[start : start + part] for start in range(0, size, part)])
        shifted = [keys.shifted(number * part) for number, keys in enumerate(parts)]
    keys = shifted[0].joined(shifted[1:])
    keyed = time.perf_counter() - began
    truth = np.unique(np.array(twins, dtype=np.int64) @ np.array([size, 1]))
    found = np.zeros(len(truth), dtype=bool)
    pairs = 0
    for chunk in candidate_arrays(keys, largest):
        codes = chunk @ np.array([size, 1])
        pairs += len(codes)
        found |= np.isin(truth, codes)
    took = time.perf_counter() - began
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    memory, children = (one.ru_maxrss / 2**20 for one in used)
    busy = sum(one.ru_utime + one.ru_stime for one in used)
    return [
        f"{size:,} synthetic names, {len(truth):,} of them in another spelling: "
        f"{len(keys.hashes):,} keys in {keyed:.0f} s, "
        f"{pairs:,} candidate pairs in {took:.0f} s in all ({busy:.0f} s of CPU, making the names included), "
        f"at most {memory + 2 * children:.1f} GB, "
        f"recall of the blocking {found.mean():.4f}.",
    ]


def main() -> None:
    """Print the tables as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    sets = ["tune", "held", "fresh", "blind", "independent"]
    parser.add_argument("--half", choices=sets, default="tune", help="part of the pair set")
    parser.add_argument("--blocking", type=int, metavar="NAMES", help="measure blocking among so many names instead")
    parser.add_argument("--largest", type=int, default=2_000, help="largest block that is still paired")
    options = parser.parse_args()
    lines = blocking(options.blocking, options.largest) if options.blocking else table(options.half)
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
