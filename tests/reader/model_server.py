"""A server that speaks as an OpenAI-compatible endpoint does, and misbehaves as it is told to."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers each request with the next reply of its server; the last one is repeated."""

    server: StubServer

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        request = json.loads(self.rfile.read(length))
        number = len(self.server.requests)
        self.server.requests.append({"path": self.path, "key": self.headers.get("Authorization"), **request})
        self.server.replies[min(number, len(self.server.replies) - 1)](self)

    def send(self, status: int, content: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


class StubServer(ThreadingHTTPServer):
    """A server on loopback with a script of replies; `requests` is what it was asked."""

    daemon_threads = True

    def __init__(self, replies: list[Reply]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies = replies
        self.requests: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


@contextmanager
def serving(*replies: Reply) -> Iterator[StubServer]:
    """A server that runs meanwhile."""
    server = StubServer(list(replies))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def says(text: str, finish_reason: str = "stop") -> Reply:
    """The model's text in a proper answer."""
    answer = {"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": finish_reason}]}
    return lambda handler: handler.send(200, json.dumps(answer).encode())


def proposes(*facts: Any) -> Reply:
    """Facts, as the model was asked for them."""
    return says(json.dumps({"facts": facts}))


def fails(status: int, **headers: str) -> Reply:
    """An answer with only a status."""
    return lambda handler: handler.send(status, b"{}", **headers)


def sends(content: bytes) -> Reply:
    """Bytes that may be no answer at all."""
    return lambda handler: handler.send(200, content)


def hangs(seconds: float) -> Reply:
    """Nothing for so long."""

    def reply(handler: Handler) -> None:
        time.sleep(seconds)

    return reply


def drips(handler: Handler) -> None:
    """A byte now and then, so that no single read takes long."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    try:
        for _ in range(200):
            handler.wfile.write(b" ")
            time.sleep(0.05)
    except OSError:
        return


def breaks_off(handler: Handler) -> None:
    """Half an answer, and the connection is gone."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices"')
