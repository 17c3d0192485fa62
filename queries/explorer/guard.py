"""What stands between the explorer and everything else on the machine and in the browser.

Another page in the same browser, another user of the machine and a name that resolves to this machine
must not reach it: every request needs the right Host, and the cookie that only the printed address sets;
every write must come from the explorer's own pages.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY_LIMIT = 64 * 1024
"""Bytes of a body; the longest text that anybody types here is a Cypher statement."""

TOKEN = "token"  # noqa: S105  (the name of a parameter)

HEADERS = {
    "Content-Security-Policy": "; ".join(
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types casegraph",
        ]
    ),
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # Not no-referrer: browsers would then send `Origin: null` with our own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Guard:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, *, hosts: Iterable[str], token: str) -> None:
        self.app = app
        self.hosts = frozenset(host.lower() for host in hosts)
        self.token = token
        # Cookies do not know ports, so that two explorers on one machine need two names.
        self.cookie = f"casegraph-{max(host.rpartition(':')[2] for host in self.hosts)}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is refused; pass on everything else, with our headers added to the answer."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # there are no web sockets here

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = {name.lower().encode() for name in HEADERS}
                kept = [pair for pair in message["headers"] if pair[0].lower() not in own]
                added = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
                message = {**message, "headers": [*kept, *added]}
            await send(message)

        headers = _headers(scope)
        answer = self._refusal(scope, headers)
        if answer is None:
            body = await _body(receive)
            if body is None:
                answer = (413, "This is more text than the explorer takes.", {})
            else:
                await self.app(scope, _again(body, receive), with_headers)
                return
        await _answer(with_headers, *answer)

    def _refusal(self, scope: Scope, headers: dict[str, str]) -> tuple[int, str, dict[str, str]] | None:
        """Status, text and headers of the answer to a request that goes no further."""
        host = headers.get("host", "").lower()
        if host not in self.hosts:
            return 400, "The explorer is not known under this name.", {}
        writing = scope["method"] not in ("GET", "HEAD")
        if writing and not _from_our_page(headers, host):
            return 403, "Only pages of the explorer may do this.", {}
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return 405, "The explorer does not do this.", {}
        if writing and not headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            return 415, "The explorer takes forms only.", {}
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        given = [value for name, value in query if name == TOKEN]
        if given and not writing:
            if not secrets.compare_digest(given[0].encode(), self.token.encode()):
                return 403, "This address is of an earlier start. Use the one that was printed last.", {}
            rest = urlencode([pair for pair in query if pair[0] != TOKEN])
            place = _own_path(scope["path"]) + (f"?{rest}" if rest else "")
            cookie = f"{self.cookie}={self.token}; HttpOnly; SameSite=Strict; Path=/"
            return 303, "", {"location": place, "set-cookie": cookie}
        # A page of another site may not even link here; addresses typed or opened by a program say `none`.
        if headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return 403, "Only pages of the explorer may ask for this.", {}
        if not secrets.compare_digest(_cookie(headers, self.cookie).encode(), self.token.encode()):
            return 403, "Open the explorer with the address that `casegraph explore` printed.", {}
        return None


def _own_path(path: str) -> str:
    """A path that cannot be taken for the address of another host."""
    from urllib.parse import quote

    return quote("/" + path.lstrip("/\\"))


def _from_our_page(headers: dict[str, str], host: str) -> bool:
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is None and origin is None:
        return False
    return site in (None, "same-origin") and origin in (None, f"http://{host}")


def _headers(scope: Scope) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        key = name.decode("latin-1").lower()
        # A header given twice is no browser's; joined, it equals nothing that is allowed.
        found[key] = f"{found[key]}, {value.decode('latin-1')}" if key in found else value.decode("latin-1")
    return found


def _cookie(headers: dict[str, str], name: str) -> str:
    for part in headers.get("cookie", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == name:
            return value
    return ""


async def _body(receive: Receive) -> bytes | None:
    body = b""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += bytes(message.get("body", b""))
        if len(body) > BODY_LIMIT:
            return None
        if not message.get("more_body"):
            return body


def _again(body: bytes, receive: Receive) -> Receive:
    """A channel that gives a body that was read already, and then what comes after it."""
    waiting = [body]

    async def channel() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return channel


async def _answer(send: Send, status: int, text: str, headers: dict[str, str]) -> None:
    given = {"content-type": "text/plain; charset=utf-8", **headers}
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in given.items()],
        }
    )
    await send({"type": "http.response.body", "body": text.encode()})
