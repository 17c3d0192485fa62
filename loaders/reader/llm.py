"""A language model as an extractor: it returns quotes and values, and the code finds the quotes in the text.

The model decides nothing about places: a quote that is not in the text, or a value of another form than
`values` allows, is handed on as a candidate that the gate turns away with its reason. So what passed and
what was turned away add up to what the model proposed. What a report says to the model can at worst
propose a wrong fact, which a person then rejects.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.endpoint import TRIES, Endpoint, EndpointError
from loaders.reader.llm_prompt import INSTRUCTIONS
from loaders.reader.values import checked

CONFIDENCE = 0.5
PIECE = 8_000
"""So many characters of the report are sent at once, in whole paragraphs where they are not longer."""
MOST_FACTS = 2_000
"""An answer with more facts about one piece is none."""
_LEAST_PIECE = 500
_FENCE = re.compile(r"```(?:json)?\s*(.*?)(?:```|\Z)", re.DOTALL)
_TOLD = ("name", "person", "court", "by", "publisher")


class LanguageModel:
    """Reads with any OpenAI-compatible endpoint."""

    name = "llm"
    version = "1"

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint

    def extract(self, document: Document) -> list[Candidate]:
        """One candidate for each fact that the model proposes, in the order of the text; the gate judges them.

        Raises:
            EndpointError: the model does not answer, or not with JSON.
        """
        found = [
            self._candidate(document.text, start, end, fact)
            for start, end in _pieces(document.text, 0, len(document.text), PIECE)
            for start, end, fact in self._facts(document.text, start, end)
        ]
        return sorted(found, key=lambda one: (one.start, one.end, one.kind, one.label or ""))

    def _facts(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, Any]]:
        """What the model says of a piece; a piece whose answer was cut off is asked about in halves."""
        if not text[start:end].strip():
            return
        messages = [{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": text[start:end]}]
        for _ in range(TRIES):
            answer = self.endpoint.ask(messages)
            if answer.cut_off and end - start > _LEAST_PIECE:
                for half in _pieces(text, start, end, (end - start) // 2 + 1):
                    yield from self._facts(text, *half)
                return
            facts = facts_in(answer.text)
            if facts is not None:
                yield from ((start, end, fact) for fact in facts)
                return
        raise EndpointError(
            f"the language model at {self.endpoint.url} answered {TRIES} times with something else than JSON."
        )

    def _candidate(self, text: str, start: int, end: int, fact: Any) -> Candidate:
        given = fact if isinstance(fact, dict) else {}
        kind, label, quote, value = (given.get(part) for part in ("kind", "label", "quote", "value"))
        kind, label, quote = str(kind), None if label is None else str(label), str(quote or "")
        nth = given.get("nth")
        place = located(text[start:end], quote, nth if isinstance(nth, int) and nth > 0 else 1)
        # What was not found stands nowhere, which the gate says.
        first, last = (start + place[0], start + place[1]) if place else (0, 0)
        quote = text[first:last] if place else quote
        inferred: tuple[str, ...] = ()
        try:
            value = checked(label or kind, value)
            if isinstance(value, dict):
                inferred = tuple(part for part in _TOLD if value.get(part) and value[part] not in quote)
        except (KeyError, ValueError):
            pass  # the gate says what is wrong with it
        more: dict[str, Any] = {"confidence": CONFIDENCE, "inferred": inferred}
        return Candidate(kind, first, last, quote, value, label, extractor=self.name, version=self.version, **more)


def located(text: str, quote: str, nth: int) -> tuple[int, int] | None:
    """Where a quote stands for the nth time; line breaks and spaces may differ, every other character must agree."""
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    for number, match in enumerate(pattern.finditer(text), start=1):
        if number == nth:
            return match.span()
    return None


def facts_in(answer: str) -> list[Any] | None:
    """The facts in a model's answer, with a fence, a preface or an epilogue around the JSON; None if there is none."""
    answer = answer.rpartition("</think>")[2]
    fenced = _FENCE.search(answer)
    for text in (fenced[1], answer) if fenced else (answer,):
        begin = re.search(r"[{\[]", text)
        if not begin:
            continue
        try:
            said, _ = json.JSONDecoder().raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            continue
        facts = said.get("facts") if isinstance(said, dict) else said
        if isinstance(facts, list) and len(facts) <= MOST_FACTS:
            return facts
    return None


def _pieces(text: str, start: int, end: int, length: int) -> Iterator[tuple[int, int]]:
    """A stretch of text in pieces of at most so many characters, cut behind a paragraph, a line or a word."""
    while end - start > length:
        limit = start + length
        for mark in ("\n\n", "\n", " "):
            cut = text.rfind(mark, start + length // 2, limit)
            if cut > 0:
                limit = cut + len(mark)
                break
        yield start, limit
        start = limit
    yield start, end
