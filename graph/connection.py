"""A connection to one database: managed transactions, retries, time limits, and errors as sentences."""

from __future__ import annotations

import logging
import queue
import re
import sys
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from graph.errors import (
    CypherError,
    LoginError,
    QueryTimeout,
    ReadOnlyError,
    StoreError,
    UnreachableError,
)
from graph.recipes import Endpoint
from graph.table import Table
from graph.tokens import returned

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction, Record

RETRY_LIMIT = 30.0
"""Seconds for which a transaction that failed in passing is tried again."""
SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
GRACE = 2.0
"""Seconds given to the server to end a statement by itself before we stop waiting."""

_Answer = TypeVar("_Answer")


def _import_driver() -> None:
    """Import the driver without numpy and pandas.

    It would import them, if they are there, only to take their arrays as parameters. We pass none, and
    numpy alone doubles the time in which a command answers.
    """
    hidden = [name for name in ("numpy", "pandas") if name not in sys.modules]
    with _IMPORTING:
        sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
        try:
            import neo4j  # noqa: F401
        finally:
            for name in hidden:
                if sys.modules.get(name) is None:
                    sys.modules.pop(name, None)


_IMPORTING = threading.Lock()


class Connection:
    """Runs statements at an endpoint. Reading uses the login that cannot write, where there is one."""

    def __init__(self, endpoint: Endpoint) -> None:
        _import_driver()
        # The driver tells of every retry on its logger, and Python would print that to stderr.
        logging.getLogger("neo4j").addHandler(logging.NullHandler())
        self.endpoint = endpoint
        self._drivers: dict[bool, Driver] = {}
        self._bookmarks: Any = None

    def verify(self) -> None:
        """Make sure that the server answers and lets us in.

        Raises:
            UnreachableError, LoginError, StoreError: it does not.
        """
        self._told(lambda: self._driver(reading=True).verify_connectivity(), reading=True)

    def close(self) -> None:
        """Close every connection; harmless when done twice."""
        while self._drivers:
            self._drivers.popitem()[1].close()

    def read(self, cypher: str, parameters: Mapping[str, Any], timeout: float) -> Table:
        """Run one statement that only reads and return everything it answers, made plain.

        Raises:
            StoreError: see `Store.read`.
        """
        from neo4j import READ_ACCESS, unit_of_work

        from graph.plain import bare_ends, plain

        @unit_of_work(timeout=timeout)
        def work(transaction: ManagedTransaction) -> Table:
            result = transaction.run(cypher, dict(parameters))  # pyright: ignore[reportArgumentType]
            columns = list(result.keys())
            records = [record.values() for record in result]
            columns = columns or returned(cypher)  # ArcadeDB names none when there are no rows
            bare = bare_ends(value for values in records for value in values)
            ends = _our_ids(transaction, bare) if bare else {}
            return Table(
                columns,
                [{name: plain(value, ends) for name, value in zip(columns, values, strict=True)} for values in records],
            )

        def run() -> Table:
            with self._session(READ_ACCESS) as session:
                table: Table = session.execute_read(work)
                return table

        return self._told(lambda: self._within(run, timeout), reading=True, timeout=timeout)

    def write(self, cypher: str, parameters: Mapping[str, Any] | None = None) -> Record | None:
        """Run one statement in a transaction of its own; it is tried again when it fails in passing.

        Returns:
            The first record of the answer, if there is one.

        Raises:
            neo4j.exceptions.ConstraintError: a node of that id exists with other labels.
            StoreError: it failed for another reason.
        """
        from neo4j import WRITE_ACCESS

        def work(transaction: ManagedTransaction) -> Record | None:
            result = transaction.run(cypher, dict(parameters or {}))  # pyright: ignore[reportArgumentType]
            first = next(iter(result), None)
            result.consume()
            return first

        def run() -> Record | None:
            with self._session(WRITE_ACCESS) as session:
                record: Record | None = session.execute_write(work)
                return record

        return self._told(run, reading=False)

    def _session(self, access: str) -> Any:
        from neo4j import READ_ACCESS

        driver = self._driver(reading=access == READ_ACCESS)
        return driver.session(
            database=self.endpoint.database, default_access_mode=access, bookmark_manager=self._bookmarks
        )

    def _driver(self, *, reading: bool) -> Driver:
        from neo4j import GraphDatabase

        separate = reading and self.endpoint.reader is not None
        if separate not in self._drivers:
            login = self.endpoint.reader if separate else (self.endpoint.username, self.endpoint.password)
            # One bookmark manager: what was written is there to be read, on a cluster too.
            self._bookmarks = self._bookmarks or GraphDatabase.bookmark_manager()
            self._drivers[separate] = GraphDatabase.driver(
                _address(self.endpoint.uri),
                auth=login,
                connection_timeout=15,
                max_transaction_retry_time=RETRY_LIMIT,
                user_agent="casegraph",
            )
        return self._drivers[separate]

    def _within(self, run: Callable[[], _Answer], timeout: float) -> _Answer:
        """What `run` returns, unless it takes longer.

        ArcadeDB does not know a time limit for one statement, and no server can be trusted to
        keep one, so the statement runs in a thread that we stop waiting for.
        """
        answers: queue.SimpleQueue[tuple[_Answer | None, BaseException | None]] = queue.SimpleQueue()

        def target() -> None:
            try:
                answers.put((run(), None))
            except BaseException as error:
                answers.put((None, error))

        threading.Thread(target=target, daemon=True, name="casegraph-read").start()
        grace = 0.0 if self.endpoint.reader else GRACE
        try:
            answer, error = answers.get(timeout=timeout + grace)
        except queue.Empty:
            abandoned = self._drivers.pop(self.endpoint.reader is not None)
            threading.Thread(target=abandoned.close, daemon=True, name="casegraph-close").start()
            raise QueryTimeout(_too_long(timeout)) from None
        if error is not None:
            raise error
        return answer  # type: ignore[return-value]

    def _told(self, run: Callable[[], _Answer], *, reading: bool, timeout: float | None = None) -> _Answer:
        from neo4j.exceptions import ConstraintError, DriverError, Neo4jError

        try:
            return run()
        except ConstraintError:
            if reading:
                raise StoreError("the database reports a violated constraint") from None
            raise
        except (DriverError, Neo4jError) as error:
            raise told(error, self.endpoint, reading=reading, timeout=timeout) from error


def _address(uri: str) -> str:
    """The address, if it is one that we speak Bolt to.

    Raises:
        StoreError: it is none, which the driver tells in ways of its own, or not before it connects.
    """
    try:
        parts = urlsplit(uri)
        fine = parts.scheme in SCHEMES and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number
        fine = False
    if "@" in uri:
        raise StoreError(
            "leave the user and the password out of the address of the database; NEO4J_USERNAME and NEO4J_PASSWORD "
            "are the places for them"
        )
    if not fine:
        raise StoreError(f"'{uri}' is not the address of a database; write bolt://HOST:PORT or neo4j://HOST:PORT")
    return uri


def _our_ids(transaction: ManagedTransaction, element_ids: set[str]) -> dict[str, str | None]:
    # One by one: asked for a list of ids, ArcadeDB looks at every node of the graph.
    found = transaction.run(
        "UNWIND $ids AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id AS id",
        ids=sorted(element_ids),
    )
    return {record["element"]: record["id"] for record in found}


def _too_long(timeout: float | None) -> str:
    limit = f"{timeout:g} seconds" if timeout else "its time limit"
    return f"the statement did not finish within {limit}; ask for less, or give it more time"


def told(error: Exception, endpoint: Endpoint, *, reading: bool, timeout: float | None = None) -> StoreError:
    """An error of the driver or the server, as one sentence."""
    from neo4j.exceptions import AuthError, ClientError, ConfigurationError, DriverError, Neo4jError

    if isinstance(error, AuthError):
        return LoginError(
            f"the database at {endpoint.uri} refuses the user '{endpoint.username}' or the password; {endpoint.advice}"
        )
    if isinstance(error, ConfigurationError):
        return StoreError(f"'{endpoint.uri}' cannot be used: {error}")
    if isinstance(error, DriverError):
        return UnreachableError(f"no database answers at {endpoint.uri}; is it running, and is the address right?")
    code = str(error.code) if isinstance(error, Neo4jError) else ""
    message = _cleaned(str(getattr(error, "message", None) or error))
    if "TransactionTimedOut" in code or "Transaction.Terminated" in code:
        return QueryTimeout(_too_long(timeout))
    if "AccessMode" in code or (reading and "Security.Forbidden" in code and "database" not in message):
        return ReadOnlyError("only reading is allowed here, and the statement would change the graph")
    if "DatabaseNotFound" in code:
        return StoreError(f"there is no database '{endpoint.database}' at {endpoint.uri}; check NEO4J_DATABASE")
    if isinstance(error, ClientError) or "UnknownError" in code:
        return CypherError(f"the statement cannot be run: {message}")
    return StoreError(f"the database reports: {message}")


def _cleaned(message: str) -> str:
    """The first line of a message, with its position readable and long lists of alternatives cut."""
    lines = message.strip().splitlines()
    line = re.sub(r" \(offset: \d+\)", "", lines[0] if lines else "no reason given")
    line = re.sub(r", expected: one of .*|: expected (?:an? [^(]*|'[^(]*)(?=\(line|$)", " ", line)
    line = re.sub(r"\bat line (\d+):(\d+)", r"at line \1, column \2", line)
    return re.sub(r"\s+", " ", line).strip().rstrip(".")
