"""Starting and stopping the explorer."""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from graph.casebook import Casebook
from graph.errors import UsageError
from graph.store import Store

if TYPE_CHECKING:
    from queries.explorer.desk import Desk

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def serve(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    browse: bool = True,
    reviewer: str = "",
    say: Callable[[str], None] = print,
    started: Callable[[str], None] = lambda _: None,
) -> None:
    """Run the explorer until it is interrupted.

    Args:
        folder: the casebook's folder.
        host: the address to listen at.
        port: the port; 0 takes a free one.
        browse: whether to open a browser.
        reviewer: who decides on the review page unless another name is given there.
        say: told the address, in one line.
        started: told the address when the explorer answers there.

    Raises:
        UsageError: the port is taken or the address is not of this machine.
        StoreError: the store cannot be opened.
    """
    import uvicorn

    from queries.explorer.app import application
    from queries.explorer.desk import Desk

    listening = _listening(host, port)
    try:
        with Store.open(folder) as store:
            token = secrets.token_urlsafe(24)
            place = f"[{host}]" if ":" in host else host
            port = listening.getsockname()[1]
            url = f"http://{place}:{port}/?token={token}"
            desk = Desk(store, Casebook(folder), reviewer)
            config = uvicorn.Config(
                application(desk, _hosts(host, port), token),
                log_level="error",
                access_log=False,
                server_header=False,
                date_header=False,
                h11_max_incomplete_event_size=64 * 1024,
                timeout_graceful_shutdown=2,
                lifespan="off",
                ws="none",
            )
            server = uvicorn.Server(config)
            threading.Thread(target=warm, args=(desk,), daemon=True, name="casegraph-names").start()
            threading.Thread(
                target=_announce, args=(server, url, browse, say, started), daemon=True, name="casegraph-announce"
            ).start()
            with contextlib.suppress(KeyboardInterrupt):  # uvicorn has stopped by then and raises it once more
                server.run(sockets=[listening])
    finally:
        listening.close()


def warm(desk: Desk) -> None:
    """Do what the first page would otherwise wait for: read the names, and build a view that nobody sees."""
    from graph.draw import vis_network
    from queries.explorer.address import Address
    from queries.explorer.scene import build, canvas

    vis_network()
    for name in ("view.html", "case.html", "search.html"):
        desk.pages.get_template(name)
    desk.names.refresh()
    for one in desk.names.of_kind("Case", 1):
        ids = desk.near.opening(one.id, case=True)
        canvas(build(desk.near, Address(groups=(ids,), selected=one.id), desk.documents))


def _announce(
    server: object, url: str, browse: bool, say: Callable[[str], None], started: Callable[[str], None]
) -> None:
    import time

    while not getattr(server, "started", False):
        if getattr(server, "should_exit", False):
            return
        time.sleep(0.02)
    say(url)
    started(url)
    if browse:
        webbrowser.open(url)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
    except OSError as error:
        made.close()
        reason = error.strerror or str(error)
        raise UsageError(
            f"the explorer cannot listen at {host}, port {port}: {reason}; choose another --port"
        ) from None
    return made


def _hosts(host: str, port: int) -> set[str]:
    """What the Host header may say; anything else is a name that somebody pointed at this machine."""
    names = {"127.0.0.1", "localhost", "[::1]"} if host in LOOPBACK else {f"[{host}]" if ":" in host else host}
    if host in ("0.0.0.0", "::"):  # noqa: S104  (asked for with --host)
        names |= {"127.0.0.1", "localhost", socket.gethostname().lower(), *_own_addresses()}
    return {f"{name}:{port}" for name in names} | ({*names} if port == 80 else set())


def _own_addresses() -> set[str]:
    import psutil

    return {
        address.address
        for found in psutil.net_if_addrs().values()
        for address in found
        if address.family == socket.AF_INET
    }
