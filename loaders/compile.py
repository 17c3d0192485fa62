"""From a casebook to the graph it stands for. Pure: the same files give the same graph, in any order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from graph.casebook import Casebook
from graph.collection import Collection
from graph.identity import Identity
from graph.ledger import Ledger
from graph.problems import Problem
from loaders.casefile import ReadCaseFile, read_case_file
from loaders.coding import Coding, source_node
from loaders.identify import identity_problems, who_is_who
from loaders.procedure import code_cases, code_procedure
from loaders.shortcuts import add_shortcuts
from loaders.statements import code_attributions, code_statistics


@dataclass
class Compiled:
    """The graph of a casebook, and what became of every file. `read` = `accepted` + `rejected`, in entries."""

    graph: Collection = field(default_factory=Collection)
    files: list[ReadCaseFile] = field(default_factory=list)
    source_problems: list[Problem] = field(default_factory=list)
    ledger_problems: list[Problem] = field(default_factory=list)
    identity: Identity = field(default_factory=lambda: Identity({}))

    @property
    def problems(self) -> list[Problem]:
        """Everything that is wrong, in the order of files and lines."""
        found = [
            *self.source_problems,
            *self.ledger_problems,
            *(problem for file in self.files for problem in file.problems),
        ]
        return sorted(found, key=lambda one: (one.file, one.line or 0, one.field, one.message))


def compile_casebook(casebook: Casebook, progress: Callable[[int, int], None] | None = None) -> Compiled:
    """Read every file of a casebook and code it. `progress` gets files done and files in all."""
    compiled = Compiled(source_problems=list(casebook.source_problems))
    for document in casebook.sources.values():
        compiled.graph.add(source_node(document))
    taken: dict[str, str] = {}
    paths = casebook.case_files()
    for done, path in enumerate(paths, start=1):
        compiled.files.append(read_case_file(path, f"cases/{path.name}"))
        if progress:
            progress(done, len(paths))
    decisions, compiled.ledger_problems = Ledger(casebook.ledger_file).read()
    compiled.identity = who_is_who(compiled.files, decisions)
    compiled.ledger_problems += identity_problems(compiled.identity, casebook.ledger_file.name)
    for file in compiled.files:
        _code(Coding(file, casebook.sources, compiled.graph, compiled.identity), taken)
    add_shortcuts(compiled.graph)
    return compiled


def _code(coding: Coding, taken: dict[str, str]) -> None:
    # What has a handle comes first, then what refers to it. Cases come before the attacks and
    # events that may be part of them, and their insides, which may refer to these, afterwards.
    coding.who_and_what()
    cases = code_cases(coding, taken)
    coding.happenings()
    for entry, case in cases:
        code_procedure(coding, entry, case)
    code_attributions(coding)
    code_statistics(coding)
