"""How fast reports are read: `python -m benchmarks.reading [FILE|FOLDER]... [--counts 1000,5000] [--jobs 1,2]`.

First, one core: the time from nothing to a reader that is ready, and then the seconds of processor time a report,
the best of several runs, also for 12,000 characters of it. Then many: folders of variants of the reports (other
figures and dates, the same shape), read as `casegraph extract FOLDER` reads them, with the memory of the parent and
of the largest helper. Without paths it reads the examples beside the tests.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from loaders.documents import Document, read_document
from loaders.reader.candidate import read
from loaders.reader.extractors import NAMES, extractor_named
from loaders.reader.files import files_at

EXAMPLES = Path(__file__).parent.parent / "tests" / "reader" / "examples"
LENGTH = 12_000
_DIGIT = re.compile(r"(?<=\d)\d(?=\D)")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading")
    parser.add_argument("paths", nargs="*", type=Path, default=[EXAMPLES])
    parser.add_argument("--extractor", choices=NAMES, default="rules")
    parser.add_argument("--counts", default="200", help="how many reports, as 1000,5000,10000; 0 for none")
    parser.add_argument("--jobs", default="1,2", help="on how many cores")
    given = parser.parse_args()
    documents = [read_document(path) for path in files_at(given.paths)]
    one_core(documents, given.extractor)
    counts = [int(one) for one in given.counts.split(",") if int(one)]
    if counts:
        many(documents, given.extractor, counts, [int(one) for one in given.jobs.split(",")])


def one_core(documents: list[Document], name: str) -> None:
    """Print the time to start, and the time a report."""
    started = time.perf_counter()
    command = f"from loaders.reader.extractors import extractor_named; extractor_named({name!r}).extract"
    subprocess.run([sys.executable, "-c", command], check=True)
    extractor = extractor_named(name)
    first = time.process_time()
    for document in documents:
        read(document, extractor)
    first = time.process_time() - first
    print(f"start of a process with the reader: {time.perf_counter() - started - first:.2f} s")
    print(f"first reading of {len(documents)} reports, patterns compiled: {first:.2f} s of processor time")
    print(f"\n{'report':42} {'characters':>10} {'seconds':>8} {'a 12,000':>9}")
    total = 0.0
    for document in documents:
        best = min(_timed(document, extractor) for _ in range(5))
        total += best
        print(f"{document.name:42} {len(document.text):10,} {best:8.4f} {best / len(document.text) * LENGTH:9.4f}")
    characters = sum(len(document.text) for document in documents)
    print(f"{'all':42} {characters:10,} {total:8.4f} {total / characters * LENGTH:9.4f}")


def _timed(document: Document, extractor: object) -> float:
    started = time.process_time()
    read(document, extractor)  # type: ignore[arg-type]
    return time.process_time() - started


def many(documents: list[Document], name: str, counts: list[int], jobs: list[int]) -> None:
    """Print how long folders of variants take."""
    print(
        f"\n{'reports':>8} {'cores':>5} {'seconds':>8} {'a report':>9} {'CPU a report':>13} {'parent':>8} {'helper':>8}"
    )
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        chance = random.Random(4)
        before = 0
        for count in sorted(counts):
            for number in range(before, count):
                text = documents[number % len(documents)].text
                varied = _DIGIT.sub(lambda match: str(chance.randrange(10)), text)
                (folder / f"{number:06}.txt").write_text(varied, encoding="utf-8")
            before = count
            for cores in jobs:
                command = [sys.executable, "-m", "benchmarks.reading", "--once", str(folder), str(cores), name]
                run = subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                seconds, worked, parent, helper = map(float, run.stderr.split()[-4:])
                print(
                    f"{count:8,} {cores:5} {seconds:8.1f} {seconds / count:9.4f} {worked / count:13.4f}"
                    f" {parent:5.0f} MB {helper:5.0f} MB",
                    flush=True,
                )


def once(folder: str, cores: str, name: str) -> None:
    """Read a folder as the command does; seconds, processor seconds and memory in MB (ours, a helper's) on stderr."""
    from graph.cli import main as casegraph

    started = time.perf_counter()
    arguments = ["extract", folder, "--format", "jsonl", "--extractor", name, "--jobs", cores]
    casegraph(arguments, standalone_mode=False)
    seconds = time.perf_counter() - started
    mine, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    worked = sum(one.ru_utime + one.ru_stime for one in (mine, others))
    print(f"\n{seconds} {worked} {mine.ru_maxrss / 1024} {others.ru_maxrss / 1024}", file=sys.stderr)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        once(*sys.argv[2:5])
    else:
        main()
