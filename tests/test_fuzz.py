"""A short run of the coverage-guided fuzz target; `make fuzz` runs it for longer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(240)
def test_nothing_that_a_fuzzer_finds_in_seconds_crashes_the_reader(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris has no wheel for this Python or platform")
    command = [sys.executable, "-m", "tests.fuzz.fuzz_reader", str(tmp_path / "corpus")]
    limits = ["-max_total_time=15", "-max_len=3000", "-seed=4", f"-artifact_prefix={tmp_path}/"]
    run = subprocess.run(
        [*command, *limits], capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=False
    )
    assert run.returncode == 0, run.stderr[-3000:]
    assert "Done" in run.stderr
