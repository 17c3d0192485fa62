"""The Cypher we send and the Cypher we let through."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph import cypher
from graph.errors import CypherError, ReadOnlyError
from graph.model import NODES, RELATIONS
from graph.readonly import check
from graph.tokens import returned, tokens

GOLDEN = Path(__file__).parent / "golden" / "cypher"
TEXTS = {
    "schema": ";\n".join(cypher.schema_statements()),
    "create_nodes": cypher.create_nodes(["Person", "Entity", "Journalist"], ["id", "name"]),
    "insert_nodes": cypher.insert_nodes(["Person", "Entity", "Journalist"], ["id", "name"]),
    "update_nodes": cypher.update_nodes(["id", "name"]),
    "merge_relations": cypher.merge_relations("PARTY_TO", ["id", "role"]),
    "add_labels": cypher.add_labels(["Journalist", "Attacker"]),
    "remove_labels": cypher.remove_labels(["Journalist"]),
    "delete_nodes": cypher.delete_nodes(),
    "delete_relations": cypher.delete_relations("PARTY_TO"),
    "clear": ";\n".join([cypher.clear_relations(), cypher.clear_nodes()]),
    "pages": ";\n".join(
        [
            cypher.page_of_ids(),
            cypher.nodes_between("labels(n) AS labels"),
            cypher.relations_between("properties(r) AS p"),
        ]
    ),
    "counts": ";\n".join(cypher.counts()),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_statement_is_the_golden_one(name: str, golden: bool) -> None:
    path = GOLDEN / f"{name}.cypher"
    if golden:
        path.write_text(TEXTS[name] + "\n", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == TEXTS[name] + "\n"


def test_every_declared_name_stands_in_cypher_as_it_is() -> None:
    for name in (*NODES, *RELATIONS):
        assert cypher.quoted(name) == name


@pytest.mark.parametrize("name", ["", "a\\u0060b", "a\nb", "a\x00"])
def test_a_name_that_no_quoting_makes_safe_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be a name"):
        cypher.quoted(name)


@given(some.text(min_size=1))
def test_a_quoted_name_is_one_token_that_means_the_name(name: str) -> None:
    try:
        text = cypher.quoted(name)
    except ValueError:
        return
    (token,) = tokens(text)
    assert token.name == name


QUESTIONS = [
    "MATCH (n) RETURN n",
    "match (n) where n.use = 1 return n.load as csv",
    "MATCH (n) WHERE n.name IN ['a'] AND (n.x) RETURN n;",
    "MATCH (call:Person {call: 1}) RETURN call",
    "CALL db.labels() YIELD label RETURN label",
    "CALL { MATCH (n) RETURN n } RETURN n",
    "MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x",
    "RETURN 'LOAD CSV' AS a // LOAD CSV\n",
    "RETURN `LOAD CSV`.x",
    "/* LOAD CSV */ MATCH (n) RETURN date.truncate('day', date()), duration.between(date(), date())",
    "EXPLAIN MATCH (n) RETURN n",
    "CYPHER 25 runtime=slotted MATCH (n) RETURN n",
]
NOT_QUESTIONS = [
    "LOAD CSV FROM 'http://h/' AS l RETURN l",
    "MATCH (n) LOAD CSV FROM 'http://h/' AS l RETURN l",
    "match (n) load/* */\ncsv from 'http://h/' as l return l",
    "MATCH (n) \\u004cOAD CSV FROM 'http://h/' AS l RETURN l",
    "MATCH (n) \\uuu004COAD CSV FROM 'http://h/' AS l RETURN l",
    "RETURN '\\u0027 AS a LOAD CSV FROM \\u0027x\\u0027 AS l RETURN l //'",
    "MATCH (n) // \\u000a LOAD CSV FROM 'http://h/' AS l RETURN l",
    "CALL dbms.listConfig()",
    "CALL `dbms`. /* */ `listConfig`()",
    "MATCH (n) CALL apoc.load.json('http://h/') YIELD value RETURN value",
    "OPTIONAL CALL apoc.load.json('http://h/') YIELD value RETURN value",
    "RETURN apoc.load.text('http://h/')",
    "RETURN `genai`.`vector`.encode('x', 'OpenAI')",
    "USE system SHOW USERS",
    "CALL { USE system RETURN 1 AS x } RETURN x",
    "MATCH (n) RETURN n UNION USE `system` RETURN 1 AS n",
    "SHOW USERS",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "CREATE (n)",
    "EXPLAIN CREATE (n)",
    "CYPHER 25 CREATE (n)",
    "MATCH (n) RETURN n; MATCH (m) DELETE m",
    "EXPLAIN",
]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_passes(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", NOT_QUESTIONS)
def test_what_does_more_than_ask_is_refused(text: str) -> None:
    with pytest.raises(ReadOnlyError):
        check(text)


@pytest.mark.parametrize("text", ["", "  // nothing\n", ";", "RETURN 'x", 'RETURN "x', "RETURN `x", "RETURN 1 /* x"])
def test_a_statement_that_does_not_begin_or_end_is_refused(text: str) -> None:
    with pytest.raises(CypherError):
        check(text)


PADDING = some.sampled_from([" ", "\n", "\t", "/* RETURN */", "// RETURN 1\n", "\u00a0"])


@given(some.lists(PADDING, min_size=1, max_size=4), some.lists(some.booleans(), min_size=7, max_size=7), some.data())
def test_load_csv_is_found_however_it_is_written(pads: list[str], upper: list[bool], data: some.DataObject) -> None:
    letters = [c.upper() if up else c for c, up in zip("loadcsv", upper, strict=True)]
    letters = [f"\\u{ord(c):04x}" if data.draw(some.booleans()) else c for c in letters]
    text = f"MATCH (n) {''.join(letters[:4])}{''.join(pads)}{''.join(letters[4:])} FROM $x AS l RETURN l"
    with pytest.raises(ReadOnlyError):
        check(text)


@given(some.text())
def test_any_text_is_let_through_or_refused_with_a_sentence(text: str) -> None:
    try:
        check(text)
    except (ReadOnlyError, CypherError) as refusal:
        assert str(refusal)


@given(some.text(alphabet=some.characters(exclude_characters="'\\")))
def test_what_stands_in_a_string_is_nobodys_business(text: str) -> None:
    check(f"RETURN '{text}' AS x")


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("MATCH (n) RETURN n.id AS case, n.name, count(*) ORDER BY case", ["case", "n.name", "count(*)"]),
        ("MATCH (n) RETURN DISTINCT n, `m o` AS `a b` LIMIT 3", ["n", "a b"]),
        ("MATCH (n) CALL (n) { RETURN 1 AS x } RETURN [x IN n.list WHERE x > 1 | x], {a: 1, b: 2} AS m SKIP 1",
         ["[x IN n.list WHERE x > 1 | x]", "m"]),
        ("RETURN 1 AS a UNION RETURN 2 AS a", ["a"]),
        ("MATCH (n) WHERE n.return = 1 RETURN n.order AS limit", ["limit"]),
        ("MATCH (n) RETURN *", []),
        ("CALL db.labels()", []),
    ],
)  # fmt: skip
def test_the_columns_of_an_answer_are_read_from_its_return(text: str, columns: list[str]) -> None:
    assert returned(text) == columns
