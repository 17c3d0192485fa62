"""Copies a file somebody brings into the casebook, and never over another one."""

from __future__ import annotations

import shutil
from pathlib import Path

from graph.casebook import Casebook
from graph.errors import InputError


def take_in(book: Casebook, file: Path, *, replace: bool = False) -> Path:
    """Copy a case file into `cases/`, unless it is there already; returns where it is now.

    Raises:
        InputError: it cannot be read, is no case file, or another one has its name.
    """
    if file.suffix not in (".yaml", ".yml"):
        raise InputError(f"{file} is not a case file; case files end in .yaml")
    if not file.is_file():
        raise InputError(f"{file} cannot be read: there is no such file")
    kept = book.folder / "cases" / f"{file.stem}.yaml"
    if kept.exists() and kept.samefile(file):
        return kept
    if kept.exists() and kept.read_bytes() != file.read_bytes() and not replace:
        raise InputError(f"the casebook has another cases/{kept.name}; rename yours, or replace it with --replace")
    try:
        shutil.copyfile(file, kept)
    except OSError as error:
        raise InputError(f"{file} cannot be copied into the casebook ({error.strerror})") from None
    return kept
