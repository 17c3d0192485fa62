"""Writes down what a person decided about proposals, and takes a decision back."""

from __future__ import annotations

import datetime
import getpass
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.casebook import Casebook
from graph.errors import InputError, NotFoundError, UsageError
from graph.ledger import Decision, Ledger, Verdict
from loaders.decisions import fact_of
from loaders.proposals import Proposal, Proposals
from loaders.readings import document_of

_SHORTEST_ID = 4


def reviewer(given: str | None, folder: Path) -> str:
    """Who decides: the name given, else that of git, else that of the login.

    Raises:
        UsageError: nobody is named and none can be found out.
    """
    name = " ".join((given or _git_name(folder) or _login()).split())
    if not name:
        raise UsageError("say who decides: --by 'Your Name'")
    return name


def _git_name(folder: Path) -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    command = [git, "-C", str(folder), "config", "user.name"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return found.stdout.strip()


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def chosen(proposals: Proposals, ids: Sequence[str]) -> list[Proposal]:
    """The proposals that ids name; each may be shortened as long as it names one.

    Raises:
        NotFoundError: an id names none, or more than one.
    """
    by_key = {one.key: one for one in proposals.all}
    found: dict[str, Proposal] = {}
    for given in ids:
        text = given.strip().casefold()
        exact = [by_key[text]] if text in by_key else []
        alike = exact or [one for one in by_key.values() if len(text) >= _SHORTEST_ID and one.key.startswith(text)]
        if len(alike) != 1:
            said = "more than one proposal; write more of it" if alike else "no proposal; see: casegraph review list"
            raise NotFoundError(f"'{given}' names {said}")
        found[alike[0].key] = alike[0]
    return list(found.values())


def with_forms(proposals: Proposals, picked: Iterable[Proposal]) -> list[Proposal]:
    """The proposals, and with the first form of a name all its other forms that nobody has answered."""
    leads = {one.lead for one in picked if one.lead == one.key}
    keys = {one.key for one in picked}
    return [one for one in proposals.all if one.key in keys or (one.lead in leads and one.waits)]


def decide(
    book: Casebook,
    proposals: Iterable[Proposal],
    verdict: Verdict,
    *,
    by: str,
    why: str | None = None,
    changes: Mapping[str, Any] | None = None,
) -> list[Decision]:
    """Append one decision a proposal to the ledger; `changes` are for an edit.

    Raises:
        InputError: a proposal's document is not in the casebook any more.
    """
    now = datetime.datetime.now(datetime.UTC).astimezone()
    decisions = []
    for one in proposals:
        document = document_of(book.sources[one.source]) if one.source in book.sources else None
        sha256 = one.decided.document if one.decided else document.sha256 if document else None
        if sha256 is None:
            raise InputError(f"the text of '{one.source}' is not in the casebook, so nothing can be decided about it")
        fact = fact_of(sha256, one.candidate, one.case)
        # The key names the place; after an edit a later word is about the same fact, not about the new value.
        subject = str(one.decided.decision.subject) if one.decided else one.key
        value = {**(one.decided.changes if one.decided else {}), **(changes or {})} or None
        decisions.append(Decision(decision=verdict, subject=subject, value=value, fact=fact, by=by, why=why, when=now))
    if decisions:
        Ledger(book.ledger_file).append(*decisions)
    return decisions


def take_back(book: Casebook, wanted: str, *, by: str, why: str | None = None) -> Decision:
    """Revoke a decision, by its id or the beginning of it; the question is then open again.

    Raises:
        NotFoundError: no standing decision has that id, or more than one has.
    """
    ledger = Ledger(book.ledger_file)
    alike = [one for one in ledger.standing() if len(wanted) >= _SHORTEST_ID and one.id.startswith(wanted.strip())]
    if len(alike) != 1:
        said = "more than one decision" if alike else "no decision that stands; see: casegraph review decisions"
        raise NotFoundError(f"'{wanted}' names {said}")
    now = datetime.datetime.now(datetime.UTC).astimezone()
    ledger.append(Decision(decision=Verdict.REVOKE, subject=alike[0].id, by=by, why=why, when=now))
    return alike[0]
