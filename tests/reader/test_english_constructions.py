"""Acts told by constructions of whole families of words, and what only looks like them; the sentences are our own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from loaders.documents import Document
from loaders.reader.candidate import read
from loaders.reader.rules import Rules

HEAD = "Freedom of speech: chronicle of May 2019\n\n"
RULES = Rules()
# A line: the kinds that a sentence tells, joined by "+", or "none"; and the sentence.
LINES = (Path(__file__).parent / "banks" / "english-acts.txt").read_text(encoding="utf-8").splitlines()


def _told(sentence: str) -> Counter[str]:
    accepted = read(Document.of_text(HEAD + sentence), RULES).accepted
    return Counter(one.value["step"] for one in accepted if one.kind == "step")


@pytest.mark.parametrize("line", LINES)
def test_an_act_is_told(line: str) -> None:
    kinds, sentence = line.split(" | ", 1)
    assert _told(sentence) == Counter([] if kinds == "none" else kinds.split("+"))
