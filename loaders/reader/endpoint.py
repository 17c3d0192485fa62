"""An OpenAI-compatible endpoint: where it is, who may be sent a report's text, and one question and answer.

Nothing is sent anywhere unless the address is set. There is no default address, redirects are not
followed and proxies not used, so the text goes to the one address that was named or nowhere.
"""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from graph.errors import CasegraphError, ExtractorMissing, UsageError

URL, MODEL, KEY, TIMEOUT = "CASEGRAPH_LLM_URL", "CASEGRAPH_LLM_MODEL", "CASEGRAPH_LLM_KEY", "CASEGRAPH_LLM_TIMEOUT"
MAX_ANSWER = 4_000_000
"""An answer with more bytes is not read to its end."""
TRIES = 3
_SECONDS, _MOST_SECONDS = 120.0, 3600.0
_LONGEST_PAUSE = 30.0


class EndpointError(CasegraphError):
    """The endpoint did not answer as it should; another report may fare better."""


class EndpointUnusable(ExtractorMissing):
    """The endpoint will answer nobody: wrong address, key or model."""

    exit_code = 1


class _Again(Exception):
    """It may go well at the next try; after so many seconds, if the server said when."""

    def __init__(self, reason: str, pause: float | None = None) -> None:
        super().__init__(reason)
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model said, and whether it was cut off at a limit of length."""

    text: str
    cut_off: bool


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that answers `POST {url}/chat/completions`; `timeout` and `pause` are seconds."""

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    timeout: float = _SECONDS
    pause: float = 1.0

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Endpoint:
        """The endpoint that the environment names.

        Raises:
            UsageError: none is named, or the address is none that a report may be sent to.
        """
        url, model = (environment.get(name, "").strip() for name in (URL, MODEL))
        if not url or not model:
            raise UsageError(
                "The extractor 'llm' sends the text of reports to a language model, and none is named: set"
                f" {URL} (for one on this machine, http://127.0.0.1:8080/v1) and {MODEL}."
            )
        unclear = UsageError(f"{URL} or {TIMEOUT} is not well-formed; they are an address, and up to 3,600 seconds.")
        try:
            timeout = float(environment.get(TIMEOUT) or _SECONDS)
            parts = urlsplit(url)
            usable = parts.port != 0 and 0 < timeout <= _MOST_SECONDS
        except ValueError:
            raise unclear from None
        if not usable:
            raise unclear
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
            raise UsageError(
                f"{URL} is an address such as https://host/v1, without a name, a password or a question mark."
            )
        key = environment.get(KEY, "").strip()
        if not (key.isascii() and key.isprintable()):
            raise UsageError(f"{KEY} holds characters that no key has.")
        made = cls(url.rstrip("/"), model, key or None, timeout)
        if parts.scheme == "http" and not made.here:
            raise UsageError(f"{URL} would send reports to {parts.hostname} unencrypted; use https.")
        return made

    @property
    def host(self) -> str:
        """The host that is sent the text."""
        return urlsplit(self.url).hostname or ""

    @property
    def here(self) -> bool:
        """Whether it is on this machine, so that nothing leaves it."""
        if self.host == "localhost":
            return True
        with suppress(ValueError):
            return ip_address(self.host).is_loopback
        return False

    def ask(self, messages: Sequence[Mapping[str, str]]) -> Answer:
        """The model's answer; what may pass is tried again, with growing pauses.

        Raises:
            EndpointUnusable: no server there, or it refuses the key, the address or the model.
            EndpointError: it did not answer well in any try.
        """
        body = json.dumps({"model": self.model, "messages": list(messages), "temperature": 0}).encode("utf-8")
        reason = ""
        for number in range(TRIES):
            try:
                return _answer_of(self._posted(body))
            except _Again as error:
                reason = str(error)
                if number + 1 < TRIES:
                    time.sleep(min(_LONGEST_PAUSE, error.pause or self.pause * 2**number))
        raise EndpointError(f"the language model at {self.url} failed in {TRIES} tries: {reason}")

    def _posted(self, body: bytes) -> bytes:
        parts = urlsplit(self.url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        connection = kind(self.host, parts.port, timeout=self.timeout)
        headers = {"Content-Type": "application/json", "Accept": "application/json", "Connection": "close"}
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        late = threading.Event()
        clock: threading.Timer | None = None
        try:
            connection.connect()
            clock = threading.Timer(self.timeout, _hang_up, (connection.sock, late))
            clock.daemon = True
            clock.start()
            connection.request("POST", f"{parts.path}/chat/completions", body, headers)
            return self._content(connection.getresponse())
        except ConnectionRefusedError:
            raise EndpointUnusable(f"no server answers at {self.url}; is it started, and is {URL} right?") from None
        except socket.gaierror:
            raise EndpointUnusable(f"the host {self.host} of {URL} is not known.") from None
        except (OSError, HTTPException) as error:
            if late.is_set() or isinstance(error, TimeoutError):
                raise _Again(f"it took longer than {self.timeout:g} seconds ({TIMEOUT})") from None
            raise _Again(f"the connection broke ({type(error).__name__})") from None
        finally:
            if clock:
                clock.cancel()
            connection.close()

    def _content(self, response: HTTPResponse) -> bytes:
        content = response.read(MAX_ANSWER + 1)
        if response.length and len(content) <= MAX_ANSWER:
            raise ConnectionResetError  # `read` takes a connection that ends early for the end of the answer
        status = response.status
        if status in (401, 403):
            raise EndpointUnusable(f"{self.url} refuses the key ({status}); set {KEY}.")
        if status == 404:
            raise EndpointUnusable(f"{self.url} has no /chat/completions, or no model '{self.model}' (404).")
        if 300 <= status < 400:
            raise EndpointUnusable(f"{self.url} points to another address ({status}), which is not followed.")
        if status in (408, 409, 425, 429) or status >= 500:
            after = response.getheader("Retry-After") or ""
            raise _Again(f"it answered {status}", float(after) if after.isdigit() else None)
        if status != 200:
            raise EndpointError(f"the language model at {self.url} did not take the question ({status}).")
        if len(content) > MAX_ANSWER:
            raise EndpointError(f"the language model at {self.url} answered with over {MAX_ANSWER:,} bytes.")
        return content


def _hang_up(connected: socket.socket | None, late: threading.Event) -> None:
    """End a connection whose time is over, however slowly something still drips from it."""
    late.set()
    if connected is not None:
        with suppress(OSError):
            connected.shutdown(socket.SHUT_RDWR)


def _answer_of(content: bytes) -> Answer:
    try:
        choice: Any = json.loads(content)["choices"][0]
        text = choice["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        raise _Again("it answered with something else than a chat completion") from None
    if not isinstance(text, str):
        raise _Again("it answered without a text")
    return Answer(text, choice.get("finish_reason") == "length")
