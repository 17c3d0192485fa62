"""A coverage-guided fuzz target of the reader: `python -m tests.fuzz.fuzz_reader -max_total_time=300`.

It takes what libFuzzer takes: a folder of inputs, `-max_total_time`, `-runs`. The first byte chooses what the rest is:
a file of one of the formats, a text made of pieces of the genre, or a language model's answer. Nothing may
crash: a file is read or refused with a reason, and every candidate passes the gate.
"""

from __future__ import annotations

import sys
import tempfile
from html import escape
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["loaders"]):
    import loaders.docx
    import loaders.markup
    import loaders.pdf
    import loaders.reader.english.pack
    import loaders.reader.russian.pack  # noqa: F401
    from graph.errors import DocumentError
    from loaders.documents import FORMATS, Document, document_of_bytes
    from loaders.reader import llm
    from loaders.reader.candidate import gate, read
    from loaders.reader.endpoint import Answer
    from loaders.reader.rules import Rules, RulesWithDictionary

from tests.reader.formats import docx, paragraphs, pdf
from tests.reader.pieces import PIECES

EXTRACTORS = (Rules(), Rules(), RulesWithDictionary())


class FuzzedModel:
    """An endpoint whose model answers with whatever the fuzzer wants."""

    url = "fuzz"

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def ask(self, _: object) -> Answer:
        """The answer."""
        return Answer(self._answer, False)


def read_whole(document: Document, extractor: Rules) -> None:
    """Read a document; everything proposed must stand where it says."""
    gated = read(document, extractor)
    assert not gated.quarantined, gated.quarantined[0]
    for one in gated.accepted:
        assert document.text[one.start : one.end] == one.text
        assert all(0 <= start < end <= len(document.text) for start, end in one.also)


def one_input(content: bytes) -> None:
    """Try one input."""
    data = atheris.FuzzedDataProvider(content)
    choice = data.ConsumeIntInRange(0, len(FORMATS) + 4)
    extractor = EXTRACTORS[data.ConsumeIntInRange(0, 2)]
    if choice < len(FORMATS):
        try:
            document = document_of_bytes(data.ConsumeBytes(data.remaining_bytes()), "x", FORMATS[choice])
        except DocumentError:
            return
        read_whole(document, extractor)
    elif choice == len(FORMATS):
        text = data.ConsumeUnicodeNoSurrogates(200)
        model = llm.LanguageModel(FuzzedModel(data.ConsumeUnicode(data.remaining_bytes())))  # type: ignore[arg-type]
        document = Document.of_text(text)
        try:
            proposed = model.extract(document)
        except llm.EndpointError:
            return
        gated = gate(document, proposed)
        assert len(gated.accepted) + len(gated.quarantined) == len(proposed)
    else:
        pieces = [
            PIECES[number] if number < len(PIECES) else data.ConsumeUnicodeNoSurrogates(number - len(PIECES))
            for number in data.ConsumeIntListInRange(40, 0, len(PIECES) + 12)
        ]
        read_whole(Document.of_text("".join(pieces)), extractor)


def plant(folder: Path) -> None:
    """Write an input of every kind to begin with; the choices are read from the end of an input."""
    folder.mkdir(parents=True, exist_ok=True)
    examples = Path(__file__).parent.parent / "reader" / "examples"
    texts = [path.read_text(encoding="utf-8")[:1500] for path in sorted(examples.glob("*.txt"))]
    for number, text in enumerate(texts):
        for form, content in {
            "txt": text.encode(),
            "md": text.encode(),
            "html": b"<h1>Report</h1>" + b"".join(b"<p>%s" % line.encode() for line in text.splitlines()),
            "docx": docx(paragraphs(*(escape(line) for line in text.splitlines()))),
            "pdf": pdf(text[:300].encode("ascii", "replace").decode().replace("(", " ").replace(")", " ")),
        }.items():
            (folder / f"{form}-{number}").write_bytes(content + bytes([number % 3, FORMATS.index(form)]))
    answer = b'{"facts": [{"kind": "mention", "label": "Person", "quote": "A", "value": {"name": "A"}}]}'
    (folder / "answer").write_bytes(b"A" * 200 + answer + bytes([0, len(FORMATS)]))


if __name__ == "__main__":
    plant(next((Path(one) for one in sys.argv[1:] if not one.startswith("-")), Path(tempfile.mkdtemp())))
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
