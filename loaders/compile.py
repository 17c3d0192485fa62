"""From a casebook to the graph it stands for. Pure: the same files give the same graph, in any order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from graph.aliases import AliasTable
from graph.casebook import Casebook
from graph.collection import Collection
from graph.identity import Identity
from graph.ledger import Ledger
from graph.problems import Problem
from loaders.casefile import ReadCaseFile, read_case_file
from loaders.coded import Coded
from loaders.coding import Coding, source_node
from loaders.draft import Draft
from loaders.drafting import add_proposals
from loaders.identify import identity_problems, periods_of, who_is_who
from loaders.procedure import code_cases, code_procedure
from loaders.proposals import Proposals, proposals_of
from loaders.shortcuts import add_shortcuts
from loaders.statements import code_attributions, code_statistics


@dataclass
class Compiled:
    """The graph of a casebook, and what became of every file. `read` = `accepted` + `rejected`, in entries."""

    graph: Collection = field(default_factory=Collection)
    files: list[ReadCaseFile] = field(default_factory=list)
    source_problems: list[Problem] = field(default_factory=list)
    ledger_problems: list[Problem] = field(default_factory=list)
    alias_problems: list[Problem] = field(default_factory=list)
    aliases: AliasTable | None = None
    periods: dict[str, str] = field(default_factory=dict)
    """The time that each source covers, by its slug."""
    identity: Identity = field(default_factory=lambda: Identity({}))
    proposals: Proposals = field(default_factory=Proposals)

    @property
    def problems(self) -> list[Problem]:
        """Everything that is wrong, in the order of files and lines."""
        found = [
            *self.source_problems,
            *self.ledger_problems,
            *self.alias_problems,
            *self.proposals.problems,
            *(problem for file in self.files for problem in file.problems),
        ]
        return sorted(found, key=lambda one: (one.file, one.line or 0, one.field, one.message))


Progress = Callable[[int, int], None]


def compile_casebook(
    casebook: Casebook, progress: Progress | None = None, reading: Progress | None = None, *, reports: bool = True
) -> Compiled:
    """Code every case file of a casebook, and add what was read from its reports and decided about it.

    `progress` gets case files done and in all, `reading` the same of reports that have to be
    read. Without `reports` only what is coded by hand is compiled.
    """
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
    compiled.alias_problems = list(casebook.alias_problems)
    compiled.aliases = casebook.aliases
    compiled.periods = periods_of(casebook.sources)
    compiled.identity = who_is_who(compiled.files, decisions, compiled.aliases, compiled.periods)
    compiled.ledger_problems += identity_problems(compiled.identity, casebook.ledger_file.name)
    for file in compiled.files:
        _code(Coding(file, casebook.sources, compiled.graph, compiled.identity), taken)
    if reports:
        coded = Coded(compiled.graph)
        compiled.proposals = proposals_of(casebook, coded, reading)
        draft = Draft(compiled.graph, casebook.sources, compiled.identity, compiled.aliases)
        add_proposals(draft, compiled.proposals, coded)
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
