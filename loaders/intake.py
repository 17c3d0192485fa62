"""Copies files that somebody brings into the casebook, and never one over another."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graph.casebook import Casebook
from graph.errors import InputError

if TYPE_CHECKING:
    from loaders.reports import Taken

CASE_FILES = (".yaml", ".yml")
"""How the names of case files end; every other file is a report."""


def take_in(book: Casebook, file: Path, *, replace: bool = False) -> Path:
    """Copy a case file into `cases/`, unless it is there already; returns where it is now.

    Raises:
        InputError: it cannot be read, is no case file, or another one has its name.
    """
    if file.suffix not in CASE_FILES:
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


def take_all(book: Casebook, files: Sequence[Path], *, replace: bool = False) -> tuple[list[Taken], list[InputError]]:
    """Bring in case files and reports; what became of the reports, and what could not be taken in.

    One file that is no good does not keep the others out.
    """
    from loaders.reports import Taken, take_reports

    refused: list[InputError] = []
    reports = [file for file in files if file.suffix not in CASE_FILES]
    for file in files:
        if file.suffix in CASE_FILES:
            try:
                take_in(book, file, replace=replace)
            except InputError as error:
                refused.append(error)
    taken = take_reports(book, reports) if reports else []
    refused += [one for one in taken if not isinstance(one, Taken)]
    return [one for one in taken if isinstance(one, Taken)], refused
