"""The Neo4j software: fetched once from Maven Central, kept in the user's cache, never shipped by us."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from graph.errors import EngineError, EngineMissing

NEO4J = "2026.09.0"
COORDINATES = (("org.neo4j", "neo4j"), ("org.neo4j.app", "neo4j-server"))
ENVIRONMENT = "CASEGRAPH_CACHE"
LINES_AT_ONCE = 8

Say = Callable[[str], None]
"""Tells the person what takes long."""


def cache_folder() -> Path:
    """Where software fetched for the engines is kept: CASEGRAPH_CACHE, or the platform's place for caches."""
    if named := os.environ.get(ENVIRONMENT):
        return Path(named).expanduser()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "casegraph"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "casegraph" / "Cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "casegraph"


def neo4j_jars(say: Say, *, fetch: bool = True) -> Path:
    """The folder of Neo4j's jars; they are fetched when they are not there (240 files, 175 MB).

    Raises:
        EngineMissing: they are not there and may not be fetched, or the extra [neo4j] is not installed.
        EngineError: they could not be fetched.
    """
    folder = cache_folder() / f"neo4j-{NEO4J}"
    if folder.is_dir():
        return folder
    if not fetch:
        raise EngineMissing(f"Neo4j {NEO4J} has not been fetched yet; fetch it with: casegraph db start --engine neo4j")
    try:
        import jgo.maven
    except ImportError:
        raise EngineMissing(
            "the local Neo4j is not installed; install it with: pip install 'casegraph[neo4j]'"
        ) from None
    from filelock import FileLock

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(f"{folder.name}.lock")):
            if not folder.is_dir():
                say(f"fetching Neo4j {NEO4J} (GPLv3, 175 MB, once) into {folder} ...")
                _fetch(jgo.maven, folder, say)
    except OSError as error:
        raise EngineError(f"Neo4j could not be fetched into {folder.parent}: {error}") from error
    return folder


def _fetch(maven: Any, folder: Path, say: Say) -> None:
    """Resolve, download side by side, and put the jars into the folder in one move."""
    from concurrent.futures import ThreadPoolExecutor

    repository = folder.with_name("m2")
    context = maven.MavenContext(repo_cache=repository, resolver=maven.PythonResolver())
    try:
        artifacts = _artifacts(context)
        say(f"  {len(artifacts)} files to fetch")
        with ThreadPoolExecutor(LINES_AT_ONCE) as pool:
            paths = list(pool.map(_whole_jar, artifacts))
    except EngineError:
        raise
    except Exception as error:  # whatever the resolver or the network raises
        raise EngineError(
            f"Neo4j could not be fetched from Maven Central ({error}); check the connection and try again"
        ) from error
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    for path in paths:
        shutil.move(path, partial / path.name)
    partial.rename(folder)
    shutil.rmtree(repository, ignore_errors=True)


def _artifacts(context: Any) -> list[Any]:
    from jgo.parse import Coordinate

    wanted = [
        context.create_dependency(Coordinate(groupId=group, artifactId=name, version=NEO4J, scope="compile"))
        for group, name in COORDINATES
    ]
    direct, transitive = context.resolver.resolve(wanted)
    needed = [*direct, *(one for one in transitive if one.scope in ("compile", "runtime"))]
    return list({one.artifact.key: one.artifact for one in needed}.values())


def _whole_jar(artifact: Any) -> Path:
    """The downloaded file; one that was cut off, now or in an earlier attempt, is fetched again once."""
    for _ in range(2):
        path = Path(artifact.resolve())
        if zipfile.is_zipfile(path):
            return path
        path.unlink()
    raise EngineError(f"{artifact.filename} arrives damaged from Maven Central; try again later")
