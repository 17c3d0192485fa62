"""Real engines for the tests: ArcadeDB and Neo4j, started once a run, empty at the beginning of each test.

Neo4j is the server of NEO4J_TEST_URI when that is set (with NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD;
everything of ours in it is deleted), else a private one whose jars are kept in the user's cache. When it
cannot be had its tests are skipped, saying why; with CI=true that is a failure.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from graph import engines
from graph.errors import EngineError
from graph.recipes import Endpoint
from graph.store import Store

# How long one example takes says something of the machine, not of the function.
settings.register_profile("here", deadline=None)
settings.load_profile("here")

ENGINES = ("arcadedb", "neo4j")
IN_CI = os.environ.get("CI", "").casefold() in ("1", "true", "yes")
# A test must not reach the database or the casebook of the person who runs it.
PRIVATE = ("NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE", "CASEGRAPH_ENGINE", "CASEGRAPH_CASEBOOK")

Stores = Callable[[str], Store]

_asked: set[str] = set()
_passed: set[str] = set()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew; read the difference")


def pytest_configure(config: pytest.Config) -> None:
    for name in PRIVATE:
        os.environ.pop(name, None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    parameters = getattr(item, "callspec", None)
    name = parameters.params.get("engine_name") if parameters else None
    if name:
        _asked.add(name)
        if call.when == "call" and report.passed:
            _passed.add(name)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    if IN_CI and (missing := _asked - _passed):
        print(f"\nCI: no test passed on {' and '.join(sorted(missing))}; both engines have to be tested")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are written rather than compared."""
    return bool(request.config.getoption("--golden"))


@pytest.fixture(scope="session", autouse=True)
def no_engine_left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Stop every engine that a test, or a command in a test, has started in a folder of this run."""
    yield
    for note in tmp_path_factory.getbasetemp().rglob(f"{engines.FOLDER}/*/engine.json"):
        engines.stop(note.parents[2], note.parent.name)


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory, no_engine_left: None) -> Iterator[Stores]:
    """The open store of an engine by name; each is opened once a run."""
    opened: dict[str, Store] = {}
    refused: dict[str, str] = {}

    def store_of(name: str) -> Store:
        if name not in opened and name not in refused:
            try:
                opened[name] = _open(name, tmp_path_factory.mktemp(f"casebook-{name}"))
            except EngineError as error:
                refused[name] = str(error)
        if name in refused:
            if IN_CI or name == "arcadedb":
                pytest.fail(f"{name} has to be tested: {refused[name]}")
            pytest.skip(f"{name}: {refused[name]}")
        return opened[name]

    yield store_of
    for store in opened.values():
        store.close()


def _open(name: str, casebook: Path) -> Store:
    uri = os.environ.get("NEO4J_TEST_URI")
    if name == "neo4j" and uri:
        username = os.environ.get("NEO4J_TEST_USERNAME", "neo4j")
        return Store.connect(Endpoint(uri, username, os.environ.get("NEO4J_TEST_PASSWORD", ""), None))
    return Store.open(casebook, engine=name)


@pytest.fixture(scope="session", params=ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    """Each engine in turn."""
    return str(request.param)


@pytest.fixture(scope="session")
def engine_store(engine_name: str, stores: Stores) -> Store:
    """The store of each engine in turn, with whatever is in it."""
    return stores(engine_name)


@pytest.fixture
def store(engine_store: Store) -> Store:
    """The store of each engine in turn, empty."""
    engine_store.clear()
    return engine_store


@pytest.fixture
def arcadedb_store(stores: Stores) -> Store:
    """ArcadeDB, empty."""
    opened = stores("arcadedb")
    opened.clear()
    return opened


@pytest.fixture
def neo4j_store(stores: Stores) -> Store:
    """Neo4j, empty."""
    opened = stores("neo4j")
    opened.clear()
    return opened
