"""The casebook: a folder of sources, hand-coded cases and human decisions. It is the truth; the database is an index.

casebook.yaml     name and format of the casebook
sources/          one SLUG.yaml a document, and beside it the original, unaltered, when it is at hand
cases/*.yaml      hand-coded facts
aliases.yaml      what courts, agencies, outlets and places are called besides what the program knows; optional
ledger.jsonl      decisions, one a line
.index/           the local database; may be deleted at any time
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
from functools import cached_property
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import InputError

if TYPE_CHECKING:
    from graph.aliases import AliasTable
    from graph.problems import Problem
    from graph.sources import SourceDocument

MARKER = "casebook.yaml"
FORMAT = 1
ENVIRONMENT = "CASEGRAPH_CASEBOOK"


class CasebookError(InputError):
    """The folder is not a casebook, or cannot become one."""


class Casebook:
    """A casebook folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        if not (self.folder / MARKER).is_file():
            raise CasebookError(
                f"{folder} is not a casebook (it has no {MARKER}); make one with: casegraph init {folder}"
            )
        try:
            self._marker = (self.folder / MARKER).read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            raise CasebookError(f"{folder / MARKER} cannot be read ({error.strerror})") from None
        found = re.search(r"^format:\s*(\d+)\s*$", self._marker, re.MULTILINE)
        if found is None:
            raise CasebookError(
                f"{folder / MARKER} does not say the format of the casebook; write in it: format: {FORMAT}"
            )
        if int(found[1]) > FORMAT:
            raise CasebookError(
                f"{folder} is of format {found[1]}, and this casegraph knows {FORMAT}; install a newer one"
            )

    @classmethod
    def find(cls, folder: Path | None = None) -> Casebook:
        """The casebook named, or of CASEGRAPH_CASEBOOK, or the nearest one around the current folder.

        Raises:
            CasebookError: there is none.
        """
        named = folder or (Path(value) if (value := os.environ.get(ENVIRONMENT)) else None)
        if named:
            return cls(named)
        here = Path.cwd()
        for candidate in (here, *here.parents):
            if (candidate / MARKER).is_file():
                return cls(candidate)
        raise CasebookError("there is no casebook here; go to one, name it with --casebook DIR, or: casegraph init DIR")

    @classmethod
    def create(cls, folder: Path, *, example: bool = False) -> Casebook:
        """Make an empty casebook, or a copy of the bundled one. An existing casebook is left alone.

        Raises:
            CasebookError: the folder is in use for something else, or cannot be written.
        """
        if (folder / MARKER).exists():
            raise CasebookError(f"{folder} is a casebook already; nothing was changed")
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CasebookError(f"{folder} is not empty; choose a new folder")
        try:
            if example:
                with as_file(files("graph") / "example" / "casebook") as bundled:
                    shutil.copytree(bundled, folder, dirs_exist_ok=True)
            for name in ("sources", "cases"):
                (folder / name).mkdir(parents=True, exist_ok=True)
            (folder / "ledger.jsonl").touch()
            schema = files("graph") / "case.schema.json"
            (folder / "case.schema.json").write_text(schema.read_text(encoding="utf-8"), encoding="utf-8")
            (folder / ".gitignore").write_text(".index/\n", encoding="utf-8")
            head = "" if example else f"format: {FORMAT}\nname: {_quoted(folder.resolve().name)}\n"
            with (folder / MARKER).open("a", encoding="utf-8") as marker:
                marker.write(f"{head}id: {secrets.token_hex(8)}\n")
        except OSError as error:
            raise CasebookError(f"{folder} cannot be written ({error.strerror})") from None
        return cls(folder)

    @cached_property
    def id(self) -> str:
        """What tells this casebook from every other one: the `id` of casebook.yaml, else one made from its place."""
        found = re.search(r"^id:\s*(\w+)\s*$", self._marker, re.MULTILINE)
        return found[1] if found else hashlib.sha256(str(self.folder).encode()).hexdigest()[:16]

    @property
    def ledger_file(self) -> Path:
        """The file of human decisions."""
        return self.folder / "ledger.jsonl"

    @property
    def aliases(self) -> AliasTable:
        """What bodies and places are called: the table that comes with the program and `aliases.yaml`."""
        return self._read_aliases[0]

    @property
    def alias_problems(self) -> list[Problem]:
        """What is wrong in `aliases.yaml`."""
        return self._read_aliases[1]

    @cached_property
    def _read_aliases(self) -> tuple[AliasTable, list[Problem]]:
        from graph.aliases import extended, shipped_aliases  # not needed to find a casebook

        path = self.folder / "aliases.yaml"
        return extended(shipped_aliases(), path) if path.exists() else (shipped_aliases(), [])

    def case_files(self) -> list[Path]:
        """Every hand-coded file, in the order of its name."""
        return sorted((self.folder / "cases").glob("*.yaml"))

    @cached_property
    def sources(self) -> dict[str, SourceDocument]:
        """Every source that could be read, by its slug."""
        return self._read_sources[0]

    @cached_property
    def source_problems(self) -> list[Problem]:
        """What is wrong with the files in `sources/`."""
        return self._read_sources[1]

    @cached_property
    def _read_sources(self) -> tuple[dict[str, SourceDocument], list[Problem]]:
        from graph.sources import read_sources  # not needed to find a casebook, and slow to import

        return read_sources(self.folder / "sources")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
