"""`casegraph review` at a terminal: one proposal a screen, answered with one key."""

from __future__ import annotations

import re
import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Callable

import click

from graph.casebook import Casebook
from graph.errors import InputError, UsageError
from graph.ledger import Decision, Verdict
from graph.output import shown
from loaders.answers import decide, take_back, with_forms
from loaders.edits import CASE, LABEL, changes_of, fields_of, shown_fields
from loaders.proposals import Proposal
from loaders.review_words import Listing, Passage, said

_KEYS = "[c]onfirm  [r]eject  [e]dit  [d]efer  [s]kip  [a]ll of this group  [u]ndo the last  [q]uit"
# They stand for the marks around the quote while lines are broken, one column each.
_BEGIN, _END = "\ue000", "\ue001"
_MARKS = re.compile(f"[{_BEGIN}{_END}]")
_VERDICTS = {"c": Verdict.CONFIRM, "r": Verdict.REJECT, "d": Verdict.DEFER}


class Screen:
    """One sitting: proposals in order, each answered or skipped; every answer is written at once."""

    def __init__(self, book: Casebook, listing: Listing, by: str, why: str | None) -> None:
        self.book = book
        self.listing = listing
        self.by = by
        self.why = why
        self.done: Counter[str] = Counter()
        self._answered: set[str] = set()
        self._written: list[tuple[int, list[str], list[Decision]]] = []
        self._place = 0

    def ask(self, proposals: list[Proposal]) -> Counter[str]:
        """Ask about each; returns how many were confirmed, rejected, edited and deferred."""
        click.echo(f"You answer as {shown(self.by)}; answers are kept under this name (--by for another).")
        while self._place < len(proposals):
            one = proposals[self._place]
            if one.key not in self._answered:
                self._show(one, self._place + 1, len(proposals))
                if not self._answer(one, proposals):
                    break
            self._place += 1
        return self.done

    def _show(self, one: Proposal, number: int, total: int) -> None:
        # The first screen leaves the line above it, which says whose answers these are.
        click.clear() if sys.stdout.isatty() and self._place else click.echo()
        click.echo(f"{number} of {total}   {one.source}   {shown(self.listing.group(one))}")
        click.secho(f"{one.kind}: {shown(said(one.kind, one.value))}", bold=True)
        if forms := self.listing.forms(one):
            click.echo(f"  also written {shown(forms)}")
        if one.inferred:
            click.echo(f"  not printed there, worked out: {shown(sorted(one.inferred))}")
        click.echo(f"\n{_laid_out(self.listing.passage(one))}\n")
        click.echo(_KEYS)

    def _answer(self, one: Proposal, proposals: list[Proposal]) -> bool:
        """Act on one key; False to stop."""
        while True:
            key = _key()
            if key in _VERDICTS:
                self._decide([one], _VERDICTS[key])
                return True
            if key == "a":
                group = self.listing.group(one)
                rest = [
                    other
                    for other in proposals
                    if other.source == one.source
                    and self.listing.group(other) == group
                    and other.key not in self._answered
                ]
                if click.confirm(f"Confirm all {len(rest)} of '{shown(group)}' without looking at each?"):
                    self._decide(rest, Verdict.CONFIRM)
                    return True
                click.echo(_KEYS)
            elif key == "s" or (key == "e" and self._edit(one)):
                return True
            elif key == "u":
                if self._take_back():
                    return True
                click.echo("There is no answer of this sitting to take back.")
            elif key in ("q", ""):
                return False
            elif key.isprintable():
                click.echo(f"'{key}' is none of: {_KEYS}")

    def _edit(self, one: Proposal) -> bool:
        """Ask for each field; what is left as it is stays. False when nothing was changed."""
        now = shown_fields(one.kind, one.value) | {LABEL: one.kind, CASE: one.case or ""}
        click.echo("Enter keeps what is there; a single - takes it away.")
        given: dict[str, str] = {}
        for name in fields_of(one.kind):
            while True:
                text = click.prompt(f"  {name}", default=now[name], show_default=bool(now[name])).strip()
                text = "" if text == "-" else text
                try:
                    if text != now[name]:
                        given |= {name: text} if changes_of(one.kind, {name: text}) is not None else {}
                    break
                except InputError as error:
                    click.echo(f"  {error}")
        if not given:
            click.echo(f"Nothing was changed. {_KEYS}")
            return False
        forms = with_forms(self.listing.compiled.proposals, [one])
        self._write(forms, Verdict.EDIT, lambda batch: changes_of(one.kind, given))
        return True

    def _decide(self, picked: list[Proposal], verdict: Verdict) -> None:
        self._write(with_forms(self.listing.compiled.proposals, picked), verdict, lambda batch: None)

    def _write(
        self, picked: list[Proposal], verdict: Verdict, changes: Callable[[list[Proposal]], dict[str, object] | None]
    ) -> None:
        made = decide(self.book, picked, verdict, by=self.by, why=self.why, changes=changes(picked))
        self._written.append((self._place, [one.key for one in picked], made))
        self._answered |= {one.key for one in picked}
        self.done[str(verdict)] += len(picked)

    def _take_back(self) -> bool:
        """Revoke the last answer of this sitting, and ask about it again next; False when there is none."""
        if not self._written:
            return False
        place, keys, made = self._written.pop()
        for one in made:
            take_back(self.book, one.id, by=self.by, why="taken back at once")
        self._answered -= set(keys)
        self.done[str(made[0].decision)] -= len(made)
        self._place = place - 1
        return True


def _laid_out(found: Passage) -> str:
    """The sentence: on a terminal broken at spaces with the quote in reverse, else on one line with marks around it."""
    before, quote, after = (
        _MARKS.sub("\ufffd", " ".join(shown(part).split())) for part in (found.before, found.quote, found.after)
    )
    left = " " if before and found.before[-1:].isspace() else ""
    right = " " if after and found.after[:1].isspace() else ""
    if not sys.stdout.isatty():
        return f"  {before}{left}»{quote}«{right}{after}"
    text = f"{before}{left}{_BEGIN}{quote}{_END}{right}{after}"
    width = min(100, shutil.get_terminal_size().columns)
    lines = textwrap.fill(text, width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    return lines.replace(_BEGIN, "\x1b[7m").replace(_END, "\x1b[27m")


def _key() -> str:
    """One key, in small letters; nothing at the end of the input."""
    try:
        return click.getchar().casefold()
    except (EOFError, KeyboardInterrupt):
        return ""
    except OSError:
        raise UsageError("there is no terminal to ask at; use: casegraph review list, and review confirm ID") from None
