"""Start a casebook's local engine on first use, attach to it afterwards, stop it.

An engine is a detached process with its data in `CASEBOOK/.index/ENGINE/`. What is known about
it stands in `engine.json` there; a process is taken for ours only when both its number and the
second of its birth agree with that file, so no other process is ever touched.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import psutil

from graph.arcadedb import ArcadeDB
from graph.errors import EngineError, UsageError
from graph.jars import Say
from graph.local_neo4j import LocalNeo4j
from graph.recipes import LOOPBACK, Endpoint, Recipe, free_ports, is_open

RECIPES: Mapping[str, Recipe] = {recipe.name: recipe for recipe in (ArcadeDB(), LocalNeo4j())}
DEFAULT = "arcadedb"
ENVIRONMENT = "CASEGRAPH_ENGINE"
FOLDER = ".index"

START_LIMIT = 120.0
"""Seconds an engine may take from its start to its first answer."""
STOP_LIMIT = 60.0
LOCK_LIMIT = 900.0
"""Seconds to wait for another command that starts the same engine; the first start fetches Neo4j."""


@dataclass(frozen=True)
class Running:
    """What `engine.json` says: which process, since when, behind which ports."""

    engine: str
    version: str
    pid: int
    created: float
    ports: dict[str, int]
    ready: bool = False

    @property
    def uri(self) -> str:
        """Where it answers Bolt."""
        return f"bolt://{LOOPBACK}:{self.ports['bolt']}"

    def process(self) -> psutil.Process | None:
        """The process, if it is alive and the one that was started."""
        try:
            process = psutil.Process(self.pid)
            # The clock of the machine may be adjusted a little between two looks.
            if abs(process.create_time() - self.created) > 2 or process.status() == psutil.STATUS_ZOMBIE:
                return None
        except psutil.NoSuchProcess:
            return None
        return process


def chosen(engine: str | None = None, casebook: Path | None = None) -> Recipe:
    """The recipe of an engine by name, by CASEGRAPH_ENGINE, by what the casebook was started with, or the default.

    Raises:
        UsageError: there is no engine of that name.
    """
    name = engine or os.environ.get(ENVIRONMENT) or (_remembered(casebook) if casebook else None) or DEFAULT
    if name not in RECIPES:
        raise UsageError(f"there is no engine '{name}'; choose {' or '.join(RECIPES)}")
    return RECIPES[name]


def remember(casebook: Path, engine: str) -> None:
    """Let every later command on this casebook use an engine, unless told otherwise."""
    (casebook / FOLDER / "engine").write_text(f"{engine}\n", encoding="utf-8")


def _remembered(casebook: Path) -> str | None:
    try:
        name = (casebook / FOLDER / "engine").read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return name if name in RECIPES else None


def ensure(
    casebook: Path,
    engine: str | None = None,
    *,
    start: bool = True,
    port: int | None = None,
    say: Say = lambda _: None,
) -> Endpoint:
    """The endpoint of the casebook's engine, which is started when it is not running.

    Args:
        casebook: the casebook's folder.
        engine: `arcadedb` or `neo4j`; by default CASEGRAPH_ENGINE, else the one remembered,
            else ArcadeDB.
        start: whether it may be started.
        port: the Bolt port it must have; by default any free one.
        say: told what takes long.

    Raises:
        EngineError: it does not run and cannot be started; the message says why.
    """
    recipe = chosen(engine, casebook)
    home = home_of(casebook, recipe)
    running = _known(home)
    if running is None or not running.ready or running.process() is None:
        if not start:
            raise EngineError(f"{recipe.title} is not running; start it with: casegraph db start")
        recipe.install(say)
        with _locked(home):
            running = _known(home)
            if running is None or running.process() is None:
                running = _started(recipe, home, port)
            if not running.ready:
                running = _ready(recipe, home, running)
    if port and running.ports["bolt"] != port:
        raise EngineError(
            f"{recipe.title} is running already, at port {running.ports['bolt']}; stop it first: casegraph db stop"
        )
    return recipe.endpoint(home, running.ports)


def status(casebook: Path) -> list[Running]:
    """The engines of a casebook that are running."""
    found = [_known(home_of(casebook, recipe)) for recipe in RECIPES.values()]
    return [running for running in found if running and running.process()]


def stop(casebook: Path, engine: str | None = None) -> list[Running]:
    """Stop the casebook's engines, or the one named, and wait until they are down.

    Returns:
        What was stopped; nothing when nothing was running.

    Raises:
        EngineError: an engine does not end.
    """
    stopped = []
    for recipe in [chosen(engine)] if engine else RECIPES.values():
        home = home_of(casebook, recipe)
        if not home.is_dir():
            continue
        with _locked(home):
            running = _known(home)
            process = running.process() if running else None
            if running and process:
                process.terminate()
                if not _gone(process):
                    raise EngineError(f"{recipe.title} (process {running.pid}) does not end; see {home / 'engine.log'}")
                stopped.append(running)
            (home / "engine.json").unlink(missing_ok=True)
    return stopped


def home_of(casebook: Path, recipe: Recipe) -> Path:
    """The folder in which an engine keeps what it holds of a casebook."""
    return casebook.resolve() / FOLDER / recipe.name


def _known(home: Path) -> Running | None:
    try:
        return Running(**json.loads((home / "engine.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None  # absent, or cut off by a crash: as good as absent


def _note(home: Path, running: Running) -> None:
    partial = home / "engine.json.partial"
    partial.write_text(json.dumps(asdict(running), indent=2), encoding="utf-8")
    partial.replace(home / "engine.json")


@contextmanager
def _locked(home: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout

    try:
        home.mkdir(parents=True, exist_ok=True)
        home.chmod(0o700)
        lock = FileLock(home / "start.lock")
        lock.acquire(timeout=LOCK_LIMIT)
    except Timeout:
        raise EngineError(
            f"another command has been holding {home / 'start.lock'} for {LOCK_LIMIT:.0f} seconds; "
            "end that command and try again"
        ) from None
    except OSError as error:
        raise EngineError(
            f"the database cannot be kept in {home} ({error.strerror}); make the folder writable"
        ) from None
    try:
        yield
    finally:
        lock.release()


def _started(recipe: Recipe, home: Path, port: int | None) -> Running:
    """Start the process and note it at once, so that a start that is interrupted can be taken up again."""
    if port and is_open(port):
        raise EngineError(f"port {port} is in use by another program; choose another one or leave out --port")
    if other := _stranger(home):
        raise EngineError(
            f"the database in {home} is in use by process {other.pid}, which this casebook has lost track of; "
            f"end it with: kill {other.pid}"
        )
    numbers = free_ports(len(recipe.doors))
    ports = dict(zip(recipe.doors, numbers, strict=True)) | ({"bolt": port} if port else {})
    ignored = ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS")
    environment = {name: value for name, value in os.environ.items() if name not in ignored}
    try:
        with (home / "engine.log").open("wb") as log:
            process = subprocess.Popen(  # noqa: S603  our own command line, no shell
                recipe.command(home, ports),
                cwd=home,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
    except OSError as error:
        raise EngineError(f"{recipe.title} cannot be started: {error}") from error
    running = Running(recipe.name, recipe.version(), process.pid, psutil.Process(process.pid).create_time(), ports)
    _note(home, running)
    return running


def _stranger(home: Path) -> psutil.Process | None:
    """A process that was started on this folder but is not in `engine.json`."""
    mark = str(home)
    for process in psutil.process_iter(["cmdline"]):
        arguments = process.info["cmdline"] or []
        if any(argument.partition("=")[2] == mark for argument in arguments if argument.startswith("-")):
            return process
    return None


def _ready(recipe: Recipe, home: Path, running: Running) -> Running:
    if not _wait(lambda: running.process() is None or recipe.answers(home, running.ports), START_LIMIT):
        raise EngineError(f"{recipe.title} did not answer within {START_LIMIT:.0f} seconds; see {home / 'engine.log'}")
    if running.process() is None:
        (home / "engine.json").unlink(missing_ok=True)
        raise EngineError(f"{recipe.title} did not start: {_reason(home / 'engine.log')}")
    recipe.settle(home, running.ports)
    running = replace(running, ready=True)
    _note(home, running)
    return running


def _reason(log: Path) -> str:
    """The line of the log that says most about a failed start."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    causes = [line for line in lines if re.search(r"error|exception|caused by|fail", line, re.IGNORECASE)]
    picked = next(
        (line for line in reversed(causes) if "Caused by" in line), (causes or lines or ["nothing is logged"])[0]
    )
    return f"{picked.strip()[:300]} (the whole log: {log})"


def _gone(process: psutil.Process) -> bool:
    try:
        process.wait(STOP_LIMIT)
    except psutil.TimeoutExpired:
        return False
    return True


def _wait(condition: Callable[[], bool], limit: float) -> bool:
    deadline = time.monotonic() + limit
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True
