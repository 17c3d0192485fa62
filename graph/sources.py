"""The documents of a casebook: what `sources/SLUG.yaml` says of each, and its text when the original is at hand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, ValidationError

from graph import yaml_lines
from graph.errors import InputError
from graph.problems import Problem, sentence
from graph.values import Value, When


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


def read_sources(folder: Path) -> tuple[dict[str, SourceDocument], list[Problem]]:
    """Every document described in a `sources/` folder, by its slug, and what is wrong with the others."""
    found: dict[str, SourceDocument] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        shown = f"sources/{path.name}"
        try:
            parsed = yaml_lines.read(path)
        except yaml_lines.YamlError as error:
            problems.append(Problem(shown, error.line, "", str(error)))
            continue
        try:
            entry = SourceEntry.model_validate(parsed.data)
            found[path.stem] = SourceDocument(path.stem, entry, _original_text(folder, entry))
        except ValidationError as errors:
            for one in errors.errors():
                problems.append(Problem(shown, parsed.line(one["loc"]), ".".join(map(str, one["loc"])), sentence(one)))
        except InputError as error:
            problems.append(Problem(shown, parsed.line(("file",)), "file", str(error)))
    return found, problems


def _original_text(folder: Path, entry: SourceEntry) -> str | None:
    if not entry.file:
        return None
    path = (folder / entry.file).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise InputError(f"'{entry.file}' is outside sources/")
    try:
        original = path.read_bytes()
    except OSError as error:
        raise InputError(f"'{entry.file}' cannot be read ({error.strerror})") from None
    digest = hashlib.sha256(original).hexdigest()
    if entry.sha256 and digest != entry.sha256:
        raise InputError(f"'{entry.file}' is not the document that was registered: its SHA-256 is {digest}")
    try:
        return original.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(f"'{entry.file}' is not UTF-8 text") from None
