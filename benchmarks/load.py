"""How fast a large graph is loaded, beside a bare `UNWIND ... MERGE` through the driver in the same run.

    python -m benchmarks.load                # 100,000 nodes and 300,000 relations, both engines
    python -m benchmarks.load --nodes 10000 --engine arcadedb

Every load runs in a process of its own on an engine started for it on an empty folder, with the same
constraint. `casegraph` makes model objects one by one and hands them to `Store.write`; `bare` hands
the same properties as dictionaries, without any check, to the driver in batches of the same size. It
has less to do: its nodes get one label only, since no single MERGE gives several and stays fast on
both engines. The ratio is bare seconds by our seconds: 1.0 is as fast, and 0.9 is the least we accept. It means
something on a machine that does nothing else; the processor seconds tell more on a busy one.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from graph import cypher, engines
from graph.batches import SIZE
from graph.model import Node, Relation
from graph.output import render
from graph.schema import Case, Involves, Journalist, Outlet, PartyTo, Person, Step, StepOf, WorksFor
from graph.store import Store
from graph.table import Table
from graph.values import Span

ENOUGH = 0.9
MERGE_NODES = "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row"
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


def ours(store: Store, shape: Shape) -> None:
    """Model objects, made one by one, through `Store.write`."""
    sources = (SPAN,)
    store.write(
        (kind(sources=sources, **fields) for kind, fields in shape.nodes()),
        (kind(sources=sources, **fields) for kind, fields in shape.links()),
    )


def bare(store: Store, shape: Shape) -> None:
    """The same properties as dictionaries, straight into the driver."""
    from neo4j import GraphDatabase

    endpoint = store.endpoint
    with (
        GraphDatabase.driver(endpoint.uri, auth=(endpoint.username, endpoint.password)) as driver,
        driver.session(database=endpoint.database) as session,
    ):

        def put(statement: str, rows: list[dict[str, Any]]) -> None:
            session.execute_write(lambda transaction: transaction.run(statement, rows=rows).consume())

        waiting: dict[Any, list[dict[str, Any]]] = {}
        for kind, fields in shape.nodes():
            rows = waiting.setdefault(kind, [])
            rows.append({**FACT, **fields})
            if len(rows) == SIZE:
                put(MERGE_NODES, waiting.pop(kind))
        for rows in waiting.values():
            put(MERGE_NODES, rows)
        links: dict[type[Relation], list[dict[str, Any]]] = {}
        for number, (link, fields) in enumerate(shape.links()):
            rows = links.setdefault(link, [])
            properties = {"id": f"r{number:015d}", **FACT}
            if "role" in fields:
                properties["role"] = fields["role"]
            rows.append({"start": fields["start_id"], "end": fields["end_id"], "properties": properties})
            if len(rows) == SIZE:
                put(cypher.merge_relations(link.reltype), links.pop(link))
        for link, rows in links.items():
            put(cypher.merge_relations(link.reltype), rows)


LOADS = {"bare": bare, "casegraph": ours}


def load_once(engine: str, load: str, nodes: int) -> dict[str, float]:
    """Load into a new database of its own; seconds, and the peak memory of this process in MB."""
    shape = Shape(nodes)
    with tempfile.TemporaryDirectory(prefix="casegraph-bench-") as folder:
        casebook = Path(folder)
        try:
            with Store.open(casebook, engine=engine) as store:
                store.prepare()
                begun, worked, served = time.perf_counter(), time.process_time(), engine_time(casebook)
                LOADS[load](store, shape)
                seconds, worked = time.perf_counter() - begun, time.process_time() - worked
                served = engine_time(casebook) - served
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
                    1 << 20 if sys.platform == "darwin" else 1024
                )
                if (found := store.count()) != (nodes, shape.relations):
                    raise SystemExit(f"{load} on {engine} ended with {found}, not {(nodes, shape.relations)}")
        finally:
            engines.stop(casebook)
    return {"seconds": seconds, "worked": worked, "served": served, "peak": peak}


def engine_time(casebook: Path) -> float:
    """Processor seconds that the engine has used so far."""
    (running,) = engines.status(casebook)
    process = running.process()
    assert process is not None
    times = process.cpu_times()
    return float(times.user + times.system)


def in_a_process(engine: str, load: str, nodes: int) -> dict[str, float]:
    """The same in a process of its own, so that its peak memory is its own."""
    command = [sys.executable, "-m", "benchmarks.load", "--once", engine, load, "--nodes", str(nodes)]
    answer: dict[str, float] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return answer


def compare(chosen: Iterable[str], nodes: int, repeat: int) -> Table:
    """A row for each load; of several runs in turn the fastest counts."""
    table = Table(
        [
            "engine",
            "load",
            "nodes",
            "relations",
            "seconds",
            "per second",
            "ratio",
            "our CPU s",
            "engine CPU s",
            "peak MB",
        ]
    )
    for engine in chosen:
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in LOADS}
        for _ in range(repeat):
            for name in LOADS:
                runs[name].append(in_a_process(engine, name, nodes))
        best = {name: min(run["seconds"] for run in some) for name, some in runs.items()}
        for name, some in runs.items():
            row = {
                "engine": engine,
                "load": name,
                "nodes": nodes,
                "relations": 3 * nodes,
                "seconds": round(best[name], 1),
                "per second": round(4 * nodes / best[name]),
                "ratio": round(best["bare"] / best[name], 2),
                "our CPU s": round(min(run["worked"] for run in some), 1),
                "engine CPU s": round(min(run["served"] for run in some), 1),
                "peak MB": round(max(run["peak"] for run in some)),
            }
            table.rows.append(row)
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
    if any(row["ratio"] < ENOUGH for row in table.rows):
        raise SystemExit(f"casegraph loads at less than {ENOUGH} of the speed of the bare driver")


if __name__ == "__main__":
    main()
