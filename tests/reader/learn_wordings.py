"""Learn the weights of `loaders/reader/english/wordings.json` from the reports and banks with hand-made gold.

`python -m tests.reader.learn_wordings` writes the file; `--without WORD…` leaves out the material whose file names begin
so, to measure on it what the weights do for reports that they were not learned from. Needs scikit-learn (`--group learn`).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from loaders.documents import Document
from loaders.reader.english import weighing
from loaders.reader.english.pack import read_story
from loaders.reader.reading import Reading

HERE = Path(__file__).parent
BANKS = {"steps": "step"}
HEAD = "Freedom of speech: chronicle of May 2019\n\n"
# How freely weights may grow (inverse of the L2 penalty), the fewest sentences of a label or a feature, and the least
# weight that is kept: chosen by what they did for reports that were left out.
FREEDOM = 60.0
FEWEST = 8
SEEN = 2
LEAST = 0.8


def labels_of(kind: str, value: dict[str, Any]) -> list[str]:
    """The labels that a fact teaches."""
    if kind == "step":
        return [f"step:{value['step']}", *([f"outcome:{value['outcome']}"] if value.get("outcome") else [])]
    return []


def of_report(gold: Path) -> Iterator[tuple[str, set[str]]]:
    """The masked sentences of a report with their labels."""
    text = gold.with_name(gold.name.replace(".gold.jsonl", ".txt")).read_text(encoding="utf-8")
    document = Document.of_text(text)
    story, _ = read_story(Reading.of(document))
    told = [one for one in story.told if story.reading.blocks[one.sentence.block].kind != "heading"]
    labels: dict[int, set[str]] = {}
    for line in gold.read_text(encoding="utf-8").splitlines():
        fact = json.loads(line)
        place = -1
        for _ in range(fact.get("nth", 1)):
            place = document.text.find(fact["text"], place + 1)
        middle = place + len(fact["text"]) // 2
        for number, one in enumerate(told):
            if one.sentence.start <= middle < one.sentence.end:
                labels.setdefault(number, set()).update(labels_of(fact["kind"], fact["value"]))
    for number, one in enumerate(told):
        yield one.masked, labels.get(number, set())


def of_sentence(sentence: str, labels: set[str]) -> Iterator[tuple[str, set[str]]]:
    """A sentence by itself, masked, with its labels; nothing when it is read as more than one."""
    story, _ = read_story(Reading.of(Document.of_text(HEAD + sentence)))
    told = [one.masked for one in story.told if one.sentence.start >= len(HEAD)]
    if len(told) == 1:
        yield told[0], labels


def of_bank(file: Path) -> Iterator[tuple[str, set[str]]]:
    """The masked sentences of a bank with their labels."""
    for line in file.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        labels = {
            label for bank, kind in BANKS.items() for value in record.get(bank, []) for label in labels_of(kind, value)
        }
        yield from of_sentence(record["sentence"], labels)


def of_lines(file: Path, between: str) -> Iterator[tuple[str, set[str]]]:
    """The masked sentences of a file of lines: the kinds of steps (or "none"), and the sentence."""
    for line in file.read_text(encoding="utf-8").splitlines():
        kinds, sentence = line.split(between, 1)
        yield from of_sentence(sentence, {f"step:{kind}" for kind in kinds.split("+") if kind != "none"})


def material(folders: list[Path], without: tuple[str, ...]) -> list[tuple[str, set[str]]]:
    """All sentences that may be learned from."""
    found = []
    for folder in folders:
        for file in sorted(folder.glob("en*.jsonl")):
            if not file.name.startswith(without or ("\0",)):
                found += of_report(file) if file.name.endswith(".gold.jsonl") else of_bank(file)
    found += of_lines(HERE / "banks" / "english-acts.txt", " | ")
    found += of_lines(HERE / "phrases" / "english-steps.txt", "|")
    return found


def learn(sentences: list[tuple[str, set[str]]]) -> dict[str, Any]:
    """The weights of every label that enough sentences have, kind by kind."""
    every = [[name for name, _, _ in weighing.features(masked)] for masked, _ in sentences]
    seen = Counter(name for names in every for name in names)
    column = {name: number for number, name in enumerate(sorted(name for name, count in seen.items() if count >= SEEN))}
    rows, columns, values = [], [], []
    for row, names in enumerate(every):
        for name in names:
            if name in column:
                rows.append(row)
                columns.append(column[name])
                values.append(1 / np.sqrt(len(names)))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(every), len(column)))
    counts = Counter(label for _, labels in sentences for label in labels)
    names = list(column)
    models: dict[str, Any] = {}
    for label in sorted(label for label, count in counts.items() if count >= FEWEST):
        kind, name = label.split(":")
        model = models.setdefault(kind, {"labels": [], "biases": [], "weights": {}})
        fitted = LogisticRegression(C=FREEDOM, max_iter=1000).fit(matrix, [label in here for _, here in sentences])
        number = len(model["labels"])
        model["labels"].append(name)
        model["biases"].append(round(float(fitted.intercept_[0]), 2))
        for place in np.flatnonzero(np.abs(fitted.coef_[0]) >= LEAST):
            model["weights"].setdefault(names[place], []).extend((number, round(float(fitted.coef_[0][place]), 1)))
    return models


def main(arguments: list[str]) -> None:
    without = tuple(arguments[arguments.index("--without") + 1 :]) if "--without" in arguments else ()
    # While the weights are learned nothing is weighed.
    weighing.models = lambda: {kind: weighing.Model([], [], {}) for kind in ("step", "outcome")}
    sentences = material([HERE / "dev", HERE / "banks"], without)
    models = learn(sentences)
    pieces = []
    for kind, model in models.items():
        flat = ",\n".join(
            f"{json.dumps(name)}: {json.dumps(one, separators=(',', ':'))}"
            for name, one in sorted(model["weights"].items())
        )
        head = json.dumps({"labels": model["labels"], "biases": model["biases"]})[:-1]
        pieces.append(f'"{kind}": {head}, "weights": {{\n{flat}\n}}}}')
    Path(weighing.__file__).with_name("wordings.json").write_text("{" + ",\n".join(pieces) + "}\n", encoding="utf-8")
    words = ", ".join(f"{len(one['weights'])} words and pairs for {kind}s" for kind, one in models.items())
    print(f"{len(sentences)} sentences; {words}")


if __name__ == "__main__":
    main(sys.argv[1:])
