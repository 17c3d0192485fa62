"""Reads YAML into plain data and remembers the line of every field.

The subset is the one that cannot surprise a lawyer: text stays text (no dates, no `yes` as true,
no sexagesimal numbers), a key may stand only once, and there are no aliases or tags.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from graph.errors import InputError

Path_ = tuple[str | int, ...]
MAX_BYTES = 8_000_000
"""No hand-coded file is larger; more is a mistake or an attack."""

_PLAIN: dict[re.Pattern[str], Callable[[str], Any]] = {
    re.compile(r"(?:~|null|)\Z"): lambda text: None,
    re.compile(r"(?:true|false)\Z"): lambda text: text == "true",
    re.compile(r"[-+]?(?:0|[1-9][0-9_]*)\Z"): lambda text: int(text.replace("_", "")),
}


class YamlError(InputError):
    """The file is not readable YAML; `line` counts from 1."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class YamlFile:
    """The data of a file and the line at which each part of it begins."""

    data: Any
    lines: dict[Path_, int] = field(default_factory=dict)

    def line(self, path: Path_) -> int | None:
        """The line of a field, or of the nearest thing around it that is in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


def read(path: Path) -> YamlFile:
    """Read a file.

    Raises:
        YamlError: it cannot be read, is too large, is not UTF-8 or is not YAML of this subset.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise YamlError(f"the file is larger than {MAX_BYTES // 1_000_000} MB")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise YamlError(f"the file cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        raise YamlError(f"the file is not UTF-8 text (byte {error.start})") from None
    return parse(text)


def parse(text: str) -> YamlFile:
    """Read YAML text; raises as `read` does."""
    loader = _loader(text)
    try:
        _refuse_aliases(text)
        node = loader.get_single_node()
        lines: dict[Path_, int] = {}
        return YamlFile(_construct(node, (), lines) if node else None, lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(
            f"this is not YAML: {error.problem or error.context}", mark.line + 1 if mark else None
        ) from None
    except yaml.reader.ReaderError as error:
        raise YamlError(f"the file holds a character that YAML does not allow (position {error.position})") from None
    except RecursionError:
        raise YamlError("the file is nested too deeply") from None
    finally:
        loader.dispose()


def _refuse_aliases(text: str) -> None:
    # A few bytes of aliases can stand for gigabytes, and nobody who writes a case needs them.
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for event in yaml.parse(text, Loader=base):
        if isinstance(event, yaml.AliasEvent):
            raise YamlError(
                "aliases (*name) are not used in a casebook; write it out",
                event.start_mark.line + 1 if event.start_mark else None,
            )


def _loader(text: str) -> Any:
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return base(text)
    except yaml.reader.ReaderError as error:
        raise YamlError(f"the file holds a character that YAML does not allow (position {error.position})") from None


def _construct(node: yaml.Node, path: Path_, lines: dict[Path_, int]) -> Any:
    lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [_construct(item, (*path, index), lines) for index, item in enumerate(node.value)]
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise YamlError("a field name must be a word", line)
        key = str(key_node.value)
        if key in found:
            raise YamlError(f"'{key}' stands twice in the same group", line)
        found[key] = _construct(value_node, (*path, key), lines)
        lines[(*path, key)] = line
    return found


def _scalar(node: yaml.ScalarNode) -> Any:
    if not node.style and (node.tag or "").startswith("tag:yaml.org,2002:"):  # the C loader says "", not None
        for pattern, convert in _PLAIN.items():
            if pattern.match(node.value):
                return convert(node.value)
    return str(node.value)
