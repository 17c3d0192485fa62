"""What a local engine has to offer so that `graph.engines` can start, attach to and stop it."""

from __future__ import annotations

import os
import secrets
import socket
from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from graph.jars import Say

LOOPBACK = "127.0.0.1"
STATEMENT_LIMIT = 60
"""Seconds after which an embedded engine ends any statement, whoever gave up waiting for it."""


@dataclass(frozen=True)
class Endpoint:
    """Where a database answers and how to log in; `reader` is a login that cannot write, if there is one."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str | None
    reader: tuple[str, str] | None = field(default=None, repr=False)
    engine: str = "neo4j"
    advice: str = "check NEO4J_USERNAME and NEO4J_PASSWORD"


class Recipe(ABC):
    """One kind of local engine. `home` is its own folder; `ports` maps its doors to port numbers."""

    name: str
    title: str
    doors: tuple[str, ...]
    login: str

    def password_file(self, home: Path) -> Path:
        """Where the password of `login` is kept."""
        return home / f"{self.login}.password"

    @abstractmethod
    def version(self) -> str:
        """The version of the software."""

    @abstractmethod
    def install(self, say: Say) -> None:
        """Make sure that the software is there.

        Raises:
            EngineMissing: it is not, and the message says how to get it.
        """

    @abstractmethod
    def command(self, home: Path, ports: Mapping[str, int]) -> list[str]:
        """Write the configuration; return the command that runs the engine in the foreground."""

    @abstractmethod
    def answers(self, home: Path, ports: Mapping[str, int]) -> bool:
        """Whether the engine is up and lets us in."""

    @abstractmethod
    def settle(self, home: Path, ports: Mapping[str, int]) -> None:
        """Create the database and the logins and apply the settings; harmless when done already."""

    @abstractmethod
    def endpoint(self, home: Path, ports: Mapping[str, int]) -> Endpoint:
        """How to reach the running engine."""


def start_over(home: Path) -> str:
    """What to do when an engine and the password file beside its data do not agree."""
    return f"stop it with 'casegraph db stop', delete {home}, and fill it again with 'casegraph rebuild'"


def secret(file: Path) -> str:
    """The password in a file only its owner may read; a strong one is made when there is no file."""
    try:
        return file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        password = secrets.token_urlsafe(32)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(password)
        return password


def is_open(port: int) -> bool:
    """Whether something listens on a port of this machine."""
    try:
        with socket.create_connection((LOOPBACK, port), timeout=1):
            return True
    except OSError:
        return False


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nothing listens on just now."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) for _ in range(count)]
        for one in sockets:
            one.bind((LOOPBACK, 0))
        return [int(one.getsockname()[1]) for one in sockets]
