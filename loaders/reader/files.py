"""Reading many files: which ones a path means, and what each of them says, one after another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from graph.errors import CasegraphError, DocumentError, ExtractorMissing, InputError
from graph.output import shown
from loaders.documents import is_document, read_document
from loaders.reader.candidate import read
from loaders.reader.cores import on_cores
from loaders.reader.extractors import extractor_named


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What was read from a file: its candidates as plain records, what was left out and why; or its error."""

    path: Path
    records: tuple[dict[str, Any], ...] = ()
    left_out: tuple[str, ...] = ()
    error: str | None = None

    def lines(self, *, named: bool) -> Iterator[str]:
        """Its candidates as lines of JSON; `named` puts the file's path first."""
        for record in self.records:
            yield json.dumps({"file": str(self.path)} | record if named else record, ensure_ascii=False)


def files_at(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant: a file stands for itself, a folder for all reports in it and below, by name.

    Hidden files and folders are passed over.

    Raises:
        InputError: a folder has no reports in it.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = [file for file in sorted(path.rglob("*")) if is_document(file) and not _hidden(file, path)]
        if not inside:
            raise InputError(f"{path}: there are no reports in this folder.")
        found += inside
    return found


def _hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts) or not file.is_file()


def read_files(paths: Iterable[Path], extractor: str, jobs: int) -> Iterator[ReadFile]:
    """Read files on so many cores; the answers come in the order of the paths, and a bad file stops nothing.

    Raises:
        UsageError: the extractor is unknown, not installed or cannot be reached, so that it can read none.
    """
    extractor_named(extractor)
    yield from on_cores(partial(_read_file, extractor=extractor), paths, jobs)


def _read_file(path: Path, extractor: str) -> ReadFile:
    try:
        gated = read(read_document(path), extractor_named(extractor))
    except DocumentError as error:
        return ReadFile(path, error=str(error))
    except ExtractorMissing:
        raise  # it would be the same for every file
    except CasegraphError as error:
        return ReadFile(path, error=f"{path}: {error}")
    except Exception as error:  # a fault of ours in one report must not lose the other thousands
        return ReadFile(path, error=f"{path}: the reader failed ({type(error).__name__}: {error}); please report this.")
    left_out = tuple(shown(f"{one.kind} '{one.text[:60]}': {reason}") for one, reason in gated.quarantined)
    return ReadFile(path, tuple(one.record() for one in gated.accepted), left_out)
