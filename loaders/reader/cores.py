"""Work on every core: answers in the order of what was asked, and never more of it in memory than is being worked on."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from graph.errors import InputError

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
# So many pieces of work wait for each core; more would only fill the memory.
_WAITING = 4


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def on_cores(work: Callable[[Asked], Answer], asked: Iterable[Asked], jobs: int) -> Iterator[Answer]:
    """Do a piece of work for each thing asked, on so many cores; the answers come in the order of the asking.

    With one job it is done in this process. `work` and what it takes and gives must be picklable.

    Raises:
        InputError: the system ended a process that was working, most likely for want of memory.
    """
    if jobs < 2:
        yield from map(work, asked)
        return
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_stop_quietly)
    waiting: deque[Future[Answer]] = deque()
    more = iter(asked)
    try:
        waiting.extend(pool.submit(work, one) for one in islice(more, jobs * _WAITING))
        while waiting:
            answer = waiting.popleft().result()
            waiting.extend(pool.submit(work, one) for one in islice(more, 1))
            yield answer
    except BrokenProcessPool as error:
        raise InputError(
            "the system ended a process that was reading, most likely for want of memory; try again with --jobs 1"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _stop_quietly() -> None:
    """End at once on Ctrl+C, which reaches every process of the terminal, without a traceback from each."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
