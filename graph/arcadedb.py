"""ArcadeDB, the embedded default: its command line, its settings and its two logins."""

from __future__ import annotations

import http.client
import json
from base64 import b64encode
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from graph.errors import EngineError, EngineMissing, LoginError
from graph.jars import Say
from graph.recipes import LOOPBACK, STATEMENT_LIMIT, Endpoint, Recipe, is_open, secret, start_over

REFUSED = (401, 403)


class ArcadeDB(Recipe):
    """The embedded default: ArcadeDB and its Java both come from PyPI."""

    name = "arcadedb"
    title = "ArcadeDB"
    doors = ("bolt", "http")
    login = "root"
    database = "casegraph"

    # ArcadeDB takes these per database only; the configuration of the server does not reach them.
    settings: Mapping[str, Any] = {
        "arcadedb.command.timeout": STATEMENT_LIMIT * 1000,
        "arcadedb.opencypher.loadCsv.allowFileUrls": False,
        "arcadedb.opencypher.loadCsv.allowRemoteUrls": False,
        "arcadedb.txWalFlush": 2,  # to the disk, so that a commit survives the loss of power
    }

    def version(self) -> str:
        """The version of the Python package, which is that of the engine in it."""
        return metadata.version("arcadedb-embedded")

    def install(self, say: Say) -> None:
        """It comes with casegraph."""
        self._package()

    def _package(self) -> Path:
        from importlib.util import find_spec

        # Importing the package would start a Java inside this process.
        spec = find_spec("arcadedb_embedded")
        if spec is None or spec.origin is None:
            raise EngineMissing("ArcadeDB is not installed; install casegraph again with its dependencies")
        return Path(spec.origin).parent

    def command(self, home: Path, ports: Mapping[str, int]) -> list[str]:
        """Loopback only, no web studio, nothing that reports to its makers."""
        secret(self.password_file(home))
        secret(home / "reader.password")
        package = self._package()
        options = {
            "server.rootPath": home,
            "server.rootPasswordPath": self.password_file(home),
            "server.logsDirectory": home / "log",
            "server.httpIncomingHost": LOOPBACK,
            "server.httpIncomingPort": ports["http"],
            "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
            "bolt.host": LOOPBACK,
            "bolt.port": ports["bolt"],
            "bolt.defaultDatabase": self.database,
            "queryMaxConcurrent": 32,
            "studio.enabled": "false",
            "support.autoRegister": "false",
            "polyglotEngineEnabled": "false",
        }
        return [
            str(package / "jre" / "bin" / "java"),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            *(f"-Darcadedb.{name}={value}" for name, value in options.items()),
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules",
            "jdk.incubator.vector",
            "-cp",
            str(package / "jars" / "*"),
            "com.arcadedb.server.ArcadeDBServer",
        ]

    def answers(self, home: Path, ports: Mapping[str, int]) -> bool:
        """Ready when the server says so and the Bolt port is open."""
        try:
            status, _ = self._http(home, ports, "GET", "/api/v1/ready")
        except (OSError, http.client.HTTPException):
            return False
        # A refused password is an answer too; `settle` tells of it.
        return (status < 300 or status in REFUSED) and is_open(ports["bolt"])

    def settle(self, home: Path, ports: Mapping[str, int]) -> None:
        """The database, its settings, and a `reader` whom the engine itself refuses any write."""
        found = self._ask(home, ports, "/api/v1/server", {"command": "list databases"})
        if self.database not in found["result"]:
            self._ask(home, ports, "/api/v1/server", {"command": f"create database {self.database}"})
        for name, value in self.settings.items():
            text = json.dumps(value)
            statement = {"language": "sql", "command": f"ALTER DATABASE `{name}` {text}"}
            self._ask(home, ports, f"/api/v1/command/{self.database}", statement)
        group = {"database": self.database, "name": "reader", "resultSetLimit": -1, "readTimeout": -1}
        rights = {"access": [], "types": {"*": {"access": ["readRecord"]}}}
        self._ask(home, ports, "/api/v1/server/groups", {**group, **rights})
        if not self._reader_enters(home, ports):
            user = {
                "name": "reader",
                "password": secret(home / "reader.password"),
                "databases": {self.database: ["reader"]},
            }
            self._http(home, ports, "POST", "/api/v1/server", {"command": "drop user reader"})
            self._ask(home, ports, "/api/v1/server", {"command": f"create user {json.dumps(user)}"})

    def endpoint(self, home: Path, ports: Mapping[str, int]) -> Endpoint:
        """Bolt on loopback, with both logins."""
        return Endpoint(
            uri=f"bolt://{LOOPBACK}:{ports['bolt']}",
            username=self.login,
            password=secret(self.password_file(home)),
            database=self.database,
            reader=("reader", secret(home / "reader.password")),
            engine=self.name,
            advice=start_over(home),
        )

    def _reader_enters(self, home: Path, ports: Mapping[str, int]) -> bool:
        question = {"language": "sql", "command": "SELECT 1"}
        path = f"/api/v1/query/{self.database}"
        return self._http(home, ports, "POST", path, question, login="reader")[0] < 300

    def _ask(self, home: Path, ports: Mapping[str, int], path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        status, answer = self._http(home, ports, "POST", path, body)
        if status in REFUSED:
            raise LoginError(f"{self.title} refuses the password in {self.password_file(home)}; {start_over(home)}")
        if status >= 300:
            raise EngineError(f"{self.title} could not be set up: {answer.get('detail') or answer}")
        return answer

    def _http(
        self,
        home: Path,
        ports: Mapping[str, int],
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        login: str = "root",
    ) -> tuple[int, dict[str, Any]]:
        # http.client rather than urllib: no proxy of the environment may come between.
        connection = http.client.HTTPConnection(LOOPBACK, ports["http"], timeout=30)
        password = secret(home / f"{login}.password")
        headers = {"Authorization": "Basic " + b64encode(f"{login}:{password}".encode()).decode()}
        try:
            connection.request(method, path, json.dumps(body) if body else None, headers)
            response = connection.getresponse()
            text = response.read()
        finally:
            connection.close()
        return response.status, json.loads(text) if text.startswith(b"{") else {}
