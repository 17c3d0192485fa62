"""The casebook: a folder of sources, hand-coded cases and human decisions. It is the truth; the database is an index.

casebook.yaml     name and format of the casebook
sources/          one SLUG.yaml a document, and beside it the original, unaltered, when it is at hand
cases/*.yaml      hand-coded facts
ledger.jsonl      decisions, one a line
.index/           the local database; may be deleted at any time
"""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import as_file, files
from pathlib import Path

from pydantic import Field, ValidationError

from graph import yaml_lines
from graph.errors import InputError
from graph.problems import Problem, sentence
from graph.values import Value, When

MARKER = "casebook.yaml"
FORMAT = 1
ENVIRONMENT = "CASEGRAPH_CASEBOOK"


class CasebookError(InputError):
    """The folder is not a casebook, or cannot become one."""


class SourceEntry(Value):
    """What `sources/SLUG.yaml` says of a document."""

    title: str = Field(min_length=1, description="its title")
    publisher: str | None = Field(default=None, description="who published it")
    period: When | None = Field(default=None, description="the time it reports on")
    published: When | None = Field(default=None, description="when it was published")
    language: str | None = Field(default=None, pattern="^[a-z]{2}$", description="ISO 639-1 code")
    url: str | None = Field(default=None, description="where it was published")
    sha256: str | None = Field(default=None, pattern="^[0-9a-f]{64}$", description="SHA-256 of the original file")
    length: int | None = Field(default=None, ge=0, description="characters of the text that spans count in")
    file: str | None = Field(default=None, description="the original's file name in sources/, when it is there")
    note: str | None = Field(default=None, description="anything worth knowing about it")


@dataclass(frozen=True)
class SourceDocument:
    """A source of the casebook: its entry, and its text when the original is at hand."""

    slug: str
    entry: SourceEntry
    text: str | None

    def passage(self, start: int, end: int) -> str | None:
        """The characters of a span, or None when the original is not at hand."""
        return self.text[start:end] if self.text is not None else None


class Casebook:
    """A casebook folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        if not (self.folder / MARKER).is_file():
            raise CasebookError(
                f"{folder} is not a casebook (it has no {MARKER}); make one with: casegraph init {folder}"
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
            if not example:
                (folder / MARKER).write_text(
                    f"format: {FORMAT}\nname: {_quoted(folder.resolve().name)}\n", encoding="utf-8"
                )
        except OSError as error:
            raise CasebookError(f"{folder} cannot be written ({error.strerror})") from None
        return cls(folder)

    @property
    def ledger_file(self) -> Path:
        """The file of human decisions."""
        return self.folder / "ledger.jsonl"

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
        found: dict[str, SourceDocument] = {}
        problems: list[Problem] = []
        for path in sorted((self.folder / "sources").glob("*.yaml")):
            shown = f"sources/{path.name}"
            try:
                parsed = yaml_lines.read(path)
                entry = SourceEntry.model_validate(parsed.data)
                found[path.stem] = SourceDocument(path.stem, entry, self._original_text(entry))
            except yaml_lines.YamlError as error:
                problems.append(Problem(shown, error.line, "", str(error)))
            except ValidationError as errors:
                for one in errors.errors():
                    problems.append(
                        Problem(shown, parsed.line(one["loc"]), ".".join(map(str, one["loc"])), sentence(one))
                    )
            except CasebookError as error:
                problems.append(Problem(shown, parsed.line(("file",)), "file", str(error)))
        return found, problems

    def _original_text(self, entry: SourceEntry) -> str | None:
        if not entry.file:
            return None
        path = (self.folder / "sources" / entry.file).resolve()
        if not path.is_relative_to(self.folder / "sources"):
            raise CasebookError(f"'{entry.file}' is outside sources/")
        try:
            original = path.read_bytes()
        except OSError as error:
            raise CasebookError(f"'{entry.file}' cannot be read ({error.strerror})") from None
        digest = hashlib.sha256(original).hexdigest()
        if entry.sha256 and digest != entry.sha256:
            raise CasebookError(f"'{entry.file}' is not the document that was registered: its SHA-256 is {digest}")
        try:
            return original.decode("utf-8")
        except UnicodeDecodeError:
            raise CasebookError(f"'{entry.file}' is not UTF-8 text") from None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
