"""A reading is the same every time, whatever the order in which a process keeps its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

DEV = Path(__file__).parent / "dev"


@pytest.mark.parametrize("language", ["ru", "en"])
def test_no_order_of_a_set_decides(language: str) -> None:
    files = [str(one) for one in sorted(DEV.glob(f"{language}11-*.txt"))]
    assert files
    told = [
        subprocess.run(
            [sys.executable, "-m", "graph.cli", "extract", *files, "--format", "jsonl"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "4")
    ]
    assert told[0]
    assert told[0] == told[1] == told[2]
