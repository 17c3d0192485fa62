"""What waits for a decision, for screens other than the terminal: the same questions, answered in the same ledger."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Mapping, Sequence
from functools import cached_property

from graph.casebook import Casebook
from graph.errors import InputError, NotFoundError
from graph.ledger import Decision, Ledger, Verdict
from graph.look_alikes import look_alikes
from graph.reviewing import Pair, Question, Side
from loaders.answers import chosen, decide, reviewer, with_forms
from loaders.compile import compile_casebook
from loaders.edits import CASE, LABEL, changes_of, fields_of, shown_fields
from loaders.identify import context_of
from loaders.identity_commands import People, people_in
from loaders.proposals import Proposal, State
from loaders.review_words import Listing, said

_Stamp = tuple[tuple[str, int, int], ...]


class _State:
    """The casebook as it was compiled at one moment, and what has been answered since."""

    def __init__(self, casebook: Casebook) -> None:
        self.book = Casebook(casebook.folder)
        self.listing = Listing(compile_casebook(self.book), {slug: one.text for slug, one in self.book.sources.items()})
        found = self.listing.ordered(one for one in self.listing.compiled.proposals.all if one.waits)
        keys = {one.key for one in found}
        waiting = [one for one in found if one.lead == one.key or one.lead not in keys]
        self.waiting = sorted(waiting, key=lambda one: one.state is State.DEFERRED)
        self.answered: set[str] = set()

    @cached_property
    def people(self) -> People:
        """The records of people, by id."""
        return people_in(self.listing.compiled)

    @cached_property
    def pairs(self) -> list[Pair]:
        """Pairs of records that nobody has judged."""
        compiled = self.people.compiled
        context = context_of(compiled.files, compiled.aliases, compiled.periods)
        found = look_alikes(self.people.records.values(), compiled.identity, context, compiled.aliases)

        def side(record: str) -> Side:
            around = sorted(context.get(record, frozenset()))
            known = tuple(f"{kind}: {name}" for kind, name in around)
            return Side(record, self.people.records[record].name, self.people.places[record], known)

        return [Pair(side(one.left), side(one.right), one.score, one.reasons) for one in found]


class CasebookReview:
    """The open questions about a casebook; `graph.reviewing.Reviewing` says what it promises.

    Compiling a casebook takes a while, so it is done again only when its files were changed by somebody else; what
    is decided here is left out of the questions at once.
    """

    def __init__(self, casebook: Casebook) -> None:
        self._casebook = casebook
        self._lock = threading.RLock()
        self._stamp: _Stamp | None = None
        self._kept: _State | None = None

    def reviewer(self) -> str:
        """Who decides unless somebody else is named."""
        return reviewer(None, self._casebook.folder)

    def questions(self) -> Sequence[Question]:
        """The proposals that wait, in the order of the terminal's review, what was put off at the end."""
        state = self._state()
        return [_question(state, one) for one in state.waiting if one.key not in state.answered]

    def pairs(self) -> Sequence[Pair]:
        """The pairs of records that nobody has judged."""
        return self._state().pairs

    def decide(self, key: str, verdict: Verdict, *, by: str, why: str | None, typed: Mapping[str, str]) -> None:
        """Write a decision about a proposal, and about the other forms of its name, into the ledger."""
        with self._lock:
            state = self._state()
            proposals = state.listing.compiled.proposals
            picked = chosen(proposals, [key])
            changes = changes_of(picked[0].kind, typed) if verdict is Verdict.EDIT else None
            if verdict is Verdict.EDIT and not changes:
                raise InputError("nothing was changed; change a field, or confirm the proposal")
            forms = with_forms(proposals, picked)
            decide(state.book, forms, verdict, by=by, why=why, changes=changes)
            state.answered |= {one.key for one in forms}
            self._stamp = self._stamp_now()

    def judge(self, left: str, right: str, verdict: Verdict, *, by: str, why: str | None) -> None:
        """Write down whether two records are one person."""
        with self._lock:
            state = self._state()
            if unknown := {left, right} - state.people.records.keys():
                raise NotFoundError(f"no case file has the record '{sorted(unknown)[0][:40]}'")
            now = datetime.datetime.now(datetime.UTC).astimezone()
            made = Decision(decision=verdict, left=left, right=right, by=by, why=why, when=now)
            # A join changes who is asked about, so that the casebook is compiled anew.
            Ledger(state.book.ledger_file).append(made)

    def _state(self) -> _State:
        with self._lock:
            stamp = self._stamp_now()
            if self._kept is None or stamp != self._stamp:
                self._kept, self._stamp = _State(self._casebook), stamp
            return self._kept

    def _stamp_now(self) -> _Stamp:
        folder = self._casebook.folder
        files = [self._casebook.ledger_file, *folder.glob("cases/*"), *folder.glob("sources/*")]
        found = ((str(path), path.stat()) for path in sorted(files) if path.exists())
        return tuple((name, state.st_mtime_ns, state.st_size) for name, state in found)


def _question(state: _State, one: Proposal) -> Question:
    passage = state.listing.passage(one)
    now = shown_fields(one.kind, one.value) | {LABEL: one.kind, CASE: one.case or ""}
    return Question(
        key=one.key,
        group=state.listing.group(one),
        kind=one.kind,
        says=said(one.kind, one.value),
        source=one.source,
        start=one.candidate.start,
        end=one.candidate.end,
        before=passage.before,
        quote=passage.quote,
        after=passage.after,
        forms=tuple(state.listing.forms(one)),
        inferred=tuple(sorted(one.inferred)),
        fields=tuple((name, now[name]) for name in fields_of(one.kind)),
    )
