"""`casegraph extract` over many files: in order, on several cores, past bad ones, and never all in memory."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from loaders.reader.cores import on_cores

EXAMPLES = sorted((Path(__file__).parent / "examples").glob("*.txt"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Reports under names whose order is not that of their size, a bad one among them, and files of no concern."""
    (tmp_path / "deep").mkdir()
    for number, example in enumerate(EXAMPLES * 2):
        shutil.copy(example, tmp_path / f"{9 - number}.txt")
    shutil.copy(EXAMPLES[0], tmp_path / "deep" / "report.txt")
    (tmp_path / "5b.txt").write_bytes(b"a\x00b")
    (tmp_path / "notes.xls").write_bytes(b"none of ours")
    (tmp_path / ".hidden.txt").write_text("Not this one.", encoding="utf-8")
    return tmp_path


def extract(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["extract", *map(str, arguments), "--format", "jsonl"])


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_folder_is_read_in_order_and_past_a_bad_file(folder: Path, jobs: str) -> None:
    run = extract(folder, "--jobs", jobs)
    files = [json.loads(line)["file"] for line in run.stdout.splitlines()]
    good = [str(path) for path in sorted(folder.rglob("[!.]*.txt")) if path.name != "5b.txt"]
    assert list(dict.fromkeys(files)) == good
    assert run.exit_code == 1
    assert f"{folder / '5b.txt'}: it holds binary data" in run.stderr
    assert "1 of 10 files could not be read" in run.stderr
    alone = extract(folder / "9.txt").stdout.splitlines()
    mine = [line for line in run.stdout.splitlines() if json.loads(line)["file"] == str(folder / "9.txt")]
    assert [json.loads(line) for line in alone] == [
        {name: part for name, part in json.loads(line).items() if name != "file"} for line in mine
    ]


def test_files_come_in_the_order_they_were_given_in() -> None:
    run = extract(EXAMPLES[1], EXAMPLES[0])
    assert run.exit_code == 0
    assert list(dict.fromkeys(json.loads(line)["file"] for line in run.stdout.splitlines())) == [
        str(EXAMPLES[1]),
        str(EXAMPLES[0]),
    ]


def test_one_file_has_no_name_before_its_proposals() -> None:
    assert "file" not in json.loads(extract(EXAMPLES[0]).stdout.splitlines()[0])


def test_a_missing_file_and_a_folder_without_reports_are_told(tmp_path: Path) -> None:
    missing = extract(EXAMPLES[0], tmp_path / "absent.txt")
    assert (missing.exit_code, "absent.txt: cannot be opened" in missing.stderr) == (1, True)
    assert missing.stdout
    empty = extract(tmp_path)
    assert (empty.exit_code, "no reports in this folder" in empty.stderr) == (1, True)


def test_tables_of_many_files_are_headed_by_their_names() -> None:
    run = CliRunner().invoke(main, ["extract", str(EXAMPLES[0]), str(EXAMPLES[1])])
    assert [line for line in run.stdout.splitlines() if line.endswith(".txt:")] == [f"{path}:" for path in EXAMPLES[:2]]


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_more_is_taken_up_than_is_being_worked_on(jobs: int) -> None:
    taken = 0

    def numbers() -> Iterator[int]:
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield number

    answers = on_cores(abs, numbers(), jobs)
    assert [next(answers) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert taken < 20
    answers.close()  # type: ignore[attr-defined]


def test_a_process_that_is_killed_is_told_in_a_sentence() -> None:
    from graph.errors import InputError

    with pytest.raises(InputError, match="--jobs 1"):
        list(on_cores(os._exit, [1, 1, 1], 2))


def test_the_bar_of_progress_takes_no_output_away() -> None:
    """On a terminal the bar is drawn on stderr, and what is printed still goes where it was sent."""
    terminal, other = pty.openpty()
    drawn: list[bytes] = []

    def watch() -> None:
        # A terminal that nobody reads from stops whoever writes to it.
        with suppress(OSError):
            while piece := os.read(terminal, 10_000):
                drawn.append(piece)

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    command = [sys.executable, "-m", "graph.cli", "extract", *map(str, EXAMPLES), "--format", "jsonl", "--jobs", "1"]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=other, check=True, env=os.environ | {"TERM": "xterm"})
    os.close(other)
    watching.join(timeout=20)
    os.close(terminal)
    assert len(run.stdout.splitlines()) > 100
    assert b"Reading reports" in b"".join(drawn)
