"""One declaration is enough: a node type declared here only is checked, stored, read, drawn and documented."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import Field

from graph.model import NODES, Style
from graph.schema import Case, Event, PartOf
from graph.store import Store
from graph.values import Span
from graph.view import collect, view
from graph.vocabulary import EventKind
from queries.mentions import unknown_words

AT = (Span(source="r", start=0, end=5),)


@pytest.fixture
def session_type() -> Iterator[type[Event]]:
    class Session(Event, style=Style(color="#7a6a00", shape="dot")):
        """A session of a court."""

        room: str | None = Field(default=None, description="the court room")

    yield Session
    del NODES["Session"]


def test_a_declared_type_is_stored_read_drawn_and_documented(store: Store, session_type: type[Event]) -> None:
    session = session_type.model_validate(
        {"id": "s1", "name": "Morning session", "kind": EventKind.OTHER, "room": "12", "sources": AT}
    )
    case = Case.model_validate({"slug": "c", "name": "A case", "kind": "civil", "sources": AT})
    store.write([session, case], [PartOf.between(session, case)])
    asked = "MATCH (s:Session)-[r:PART_OF]->(c:Case) WHERE s.room = '12' RETURN s, r, c"
    assert unknown_words(asked) == []
    records = collect(store.read(asked).rows)
    drawn = view(records.nodes.values(), records.relations.values())
    assert drawn.nodes["s1"]["label"] == "Session"
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from docs.generate import pages

    schema_page = next(text for path, text in pages().items() if path.name == "schema.md")
    assert "A session of a court." in schema_page
    assert "the court room" in schema_page
    assert "#7a6a00" in schema_page


def test_a_question_is_one_file(store: Store, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from graph.casebook import Casebook
    from graph.cli import main
    from graph.engines import stop

    book = Casebook.create(tmp_path / "book")
    question = tmp_path / "all-cases.cypher"
    question.write_text(
        "// title: All cases\n// about: Every case.\n// param kind: Text = civil -- which\n"
        "MATCH (c:Case) WHERE c.kind = $kind AND c.review IN $review RETURN c.name AS case ORDER BY case\n",
        encoding="utf-8",
    )
    try:
        arguments = ["query", str(question), "--casebook", str(book.folder), "--format", "json"]
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0, result.output
        assert '"columns": [\n    "case"\n  ]' in result.stdout
    finally:
        stop(book.folder)
