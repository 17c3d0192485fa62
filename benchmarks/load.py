"""How fast a large graph is loaded, beside a bare `UNWIND ... MERGE` through the driver in the same run.

    python -m benchmarks.load                # 100,000 nodes and 300,000 relations, both engines
    python -m benchmarks.load --nodes 10000 --engine arcadedb --repeat 3

Every load runs in a process of its own on an engine started for it on an empty folder, with the same
constraint and index. What each of them does:

- `casegraph`: model objects, made and checked one by one, through `Store.sync`, as `casegraph load` does it.
  It computes ids of relations and digests, and stores two to three labels a node and the digests.
- `bare, same labels`: dictionaries of the same properties without the digest, without any check, with ids
  that are given, straight into the driver in batches of the same size; the labels go with the MERGE on Neo4j
  and into a second transaction on ArcadeDB, which cannot give them in the first. This is the same graph.
- `bare, one label`: the same, but nodes get the label `Entity` only: less than the same graph.
- `casegraph, again` and `casegraph, dump`: the same graph loaded a second time, which writes nothing, and
  written down in its canonical order; for themselves, with nothing bare beside them.

The ratio is the seconds of a bare load by those of `casegraph`: at 1.0 we are as fast, and 0.9 is the least
we accept, beside both of them. It means something on a machine that does nothing else; the processor seconds
tell more on a busy one.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from graph import engines
from graph.batches import SIZE
from graph.model import Node, Relation
from graph.output import render
from graph.schema import Case, Involves, Journalist, Outlet, PartyTo, Person, Step, StepOf, WorksFor
from graph.store import Store
from graph.table import Table
from graph.values import Span

ENOUGH = 0.9
MOST = 1000
MERGE_NODES = "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row"
MERGE_LABELLED = "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) ON CREATE SET n:LABELS SET n = row"
GIVE_LABELS = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n:LABELS"
MERGE_RELATIONS = (
    "UNWIND $rows AS row MATCH (a:Entity {id: row.start}) MATCH (b:Entity {id: row.end}) "
    "MERGE (a)-[r:TYPE {id: row.properties.id}]->(b) SET r = row.properties"
)
SPAN = Span(source="bench", start=0, end=9)
FACT: dict[str, Any] = {
    "status": "stated",
    "review": "confirmed",
    "sensitivity": "public",
    "sources": ["bench:0-9"],
}


class Shape:
    """A graph of `nodes` nodes and three times as many relations: people, outlets, cases and their steps.

    A spec is what both loads are made from: the type, and the fields that are not the same for all.
    """

    def __init__(self, nodes: int) -> None:
        self.people, self.outlets, self.cases = nodes * 4 // 10, max(1, nodes // 100), nodes // 10
        self.steps = nodes - self.people - self.outlets - self.cases
        self.relations = 3 * nodes

    def nodes(self) -> Iterator[tuple[type[Node], dict[str, Any]]]:
        """A spec of each node."""
        for i in range(self.people):
            yield (Journalist if i % 2 else Person), {"id": f"person-{i}", "name": f"Person {i}"}
        for i in range(self.outlets):
            yield Outlet, {"id": f"outlet-{i}", "name": f"Outlet {i}"}
        for i in range(self.cases):
            yield Case, {"id": f"case-{i}", "slug": f"case-{i}", "name": f"Case {i}", "kind": "civil"}
        for i in range(self.steps):
            yield Step, {"id": f"step-{i}", "name": f"Step {i}", "kind": "hearing", "order": i % 9 + 1}

    def links(self) -> Iterator[tuple[type[Relation], dict[str, Any]]]:
        """A spec of each relation; no two of one type have the same ends and role."""
        return islice(self._links(), self.relations)

    def _links(self) -> Iterator[tuple[type[Relation], dict[str, Any]]]:
        for i in range(self.people):
            person = f"person-{i}"
            outlet = f"outlet-{i % self.outlets}"
            yield WorksFor, {"start_id": person, "end_id": outlet, "role": "editor"}
            for role in ("plaintiff", "victim", "complainant"):
                case = f"case-{(i * 3 + len(role)) % self.cases}"
                yield PartyTo, {"start_id": person, "end_id": case, "role": role}
        for i in range(self.steps):
            step = f"step-{i}"
            yield StepOf, {"start_id": step, "end_id": f"case-{i % self.cases}"}
            for other in range(2):
                person = f"person-{(i * 5 + other) % self.people}"
                yield Involves, {"start_id": step, "end_id": person, "role": "speaker"}


def objects(shape: Shape) -> tuple[Iterator[Node], Iterator[Relation]]:
    """The graph as model objects, made when asked for."""
    sources = (SPAN,)
    return (
        (kind(sources=sources, **fields) for kind, fields in shape.nodes()),
        (kind(sources=sources, **fields) for kind, fields in shape.links()),
    )


def ours(store: Store, shape: Shape) -> None:
    """Model objects through `Store.sync`."""
    store.sync(*objects(shape))


def dump(store: Store, shape: Shape) -> None:
    """The graph in its canonical order."""
    for _ in store.dump():
        pass


def bare(store: Store, shape: Shape, labels: bool = False) -> None:
    """The same properties as dictionaries, straight into the driver."""
    from neo4j import GraphDatabase

    endpoint = store.endpoint
    with (
        GraphDatabase.driver(endpoint.uri, auth=(endpoint.username, endpoint.password)) as driver,
        driver.session(database=endpoint.database) as session,
    ):

        def put(statement: str, rows: list[dict[str, Any]]) -> None:
            session.execute_write(lambda transaction: transaction.run(statement, rows=rows).consume())

        def put_nodes(kind: type[Node], rows: list[dict[str, Any]]) -> None:
            names = ":".join(one.label for one in kind.__mro__ if issubclass(one, Node) and one is not Node)
            if labels and endpoint.engine == "neo4j":
                put(MERGE_LABELLED.replace("LABELS", names), rows)
                return
            put(MERGE_NODES, rows)
            if labels:
                put(GIVE_LABELS.replace("LABELS", names), rows)

        def put_relations(link: type[Relation], rows: list[dict[str, Any]]) -> None:
            put(MERGE_RELATIONS.replace("TYPE", link.reltype), rows)

        waiting: dict[type[Node], list[dict[str, Any]]] = {}
        for kind, fields in shape.nodes():
            rows = waiting.setdefault(kind, [])
            rows.append({**FACT, **fields})
            if len(rows) == SIZE:
                put_nodes(kind, waiting.pop(kind))
        for kind, rows in waiting.items():
            put_nodes(kind, rows)
        links: dict[type[Relation], list[dict[str, Any]]] = {}
        for number, (link, fields) in enumerate(shape.links()):
            rows = links.setdefault(link, [])
            properties = {"id": f"r{number:015d}", **FACT}
            if "role" in fields:
                properties["role"] = fields["role"]
            rows.append({"start": fields["start_id"], "end": fields["end_id"], "properties": properties})
            if len(rows) == SIZE:
                put_relations(link, links.pop(link))
        for link, rows in links.items():
            put_relations(link, rows)


LOADS: dict[str, list[tuple[str, Callable[[Store, Shape], None]]]] = {
    "bare, one label": [("bare, one label", bare)],
    "bare, same labels": [("bare, same labels", partial(bare, labels=True))],
    "casegraph": [("casegraph", ours), ("casegraph, again", ours), ("casegraph, dump", dump)],
}
"""What runs one after the other on one engine; each part is a row of the table."""
BARE = ("bare, one label", "bare, same labels")


def load_once(engine: str, load: str, nodes: int) -> dict[str, dict[str, float]]:
    """Run the parts of a load on a new database of its own; seconds, and the peak memory of this process in MB."""
    shape = Shape(nodes)
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory(prefix="casegraph-bench-") as folder:
        casebook = Path(folder)
        try:
            with Store.open(casebook, engine=engine) as store:
                store.prepare()
                for name, part in LOADS[load]:
                    begun, worked, served = time.perf_counter(), time.process_time(), engine_time(casebook)
                    part(store, shape)
                    found[name] = {
                        "seconds": time.perf_counter() - begun,
                        "worked": time.process_time() - worked,
                        "served": engine_time(casebook) - served,
                        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
                        / (1 << 20 if sys.platform == "darwin" else 1024),
                    }
                    if (held := store.count()) != (nodes, shape.relations):
                        raise SystemExit(f"{name} on {engine} ended with {held}, not {(nodes, shape.relations)}")
        finally:
            engines.stop(casebook)
    return found


def engine_time(casebook: Path) -> float:
    """Processor seconds that the engine has used so far."""
    (running,) = engines.status(casebook)
    process = running.process()
    assert process is not None
    times = process.cpu_times()
    return float(times.user + times.system)


def in_a_process(engine: str, load: str, nodes: int) -> dict[str, dict[str, float]]:
    """The same in a process of its own, so that its peak memory is its own."""
    command = [sys.executable, "-m", "benchmarks.load", "--once", engine, load, "--nodes", str(nodes)]
    answer: dict[str, dict[str, float]] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return answer


COLUMNS = [
    "engine",
    "load",
    "nodes",
    "relations",
    "seconds",
    "per_second",
    "ratio",
    "our_cpu_s",
    "engine_cpu_s",
    "peak_mb",
]


def compare(chosen: Iterable[str], nodes: int, repeat: int) -> Table:
    """A row for each part of each load; of several runs in turn the fastest counts."""
    table = Table(COLUMNS)
    for engine in chosen:
        runs: dict[str, list[dict[str, float]]] = {}
        for _ in range(repeat):
            for load in LOADS:
                for name, run in in_a_process(engine, load, nodes).items():
                    runs.setdefault(name, []).append(run)
        best = {name: min(some, key=lambda run: run["seconds"]) for name, some in runs.items()}
        for name, run in best.items():
            values: tuple[Any, ...] = (
                engine,
                name,
                nodes,
                3 * nodes,
                round(run["seconds"], 1),
                round(4 * nodes / run["seconds"]),
                round(run["seconds"] / best["casegraph"]["seconds"], 2) if name in BARE else None,
                round(run["worked"], 1),
                round(run["served"], 1),
                round(run["peak"]),
            )
            table.rows.append(dict(zip(COLUMNS, values, strict=True)))
    return table


def main() -> None:
    """Run the comparison and print its table; fails when ours is too slow."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, default=100_000, help="how many nodes; relations are three times as many")
    parser.add_argument("--engine", choices=list(engines.RECIPES), action="append", help="only this engine")
    parser.add_argument("--repeat", type=int, default=1, help="run each load so often; the fastest counts")
    parser.add_argument("--format", choices=("table", "json", "csv"), default="table")
    parser.add_argument("--once", nargs=2, metavar=("ENGINE", "LOAD"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.once:
        engine, load = given.once
        print(json.dumps(load_once(engine, load, given.nodes)))
        return
    table = compare(given.engine or list(engines.RECIPES), given.nodes, given.repeat)
    render(table, given.format)
    if any(row["ratio"] is not None and row["ratio"] < ENOUGH for row in table.rows):
        raise SystemExit(f"casegraph loads at less than {ENOUGH} of the speed of the bare driver")
    if any(row["peak_mb"] > MOST for row in table.rows):
        raise SystemExit(f"loading took more than {MOST} MB")


if __name__ == "__main__":
    main()
