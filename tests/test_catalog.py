"""The saved questions: headers, parameters, and words that the schema knows."""

from __future__ import annotations

import re

import pytest

from graph.errors import InputError, NotFoundError, UsageError
from queries import pictures, trace
from queries.catalog import catalog, parse, question
from queries.mentions import unknown_words

TEXT = """\
// title: T
// about: A.
// param days: Number = 90 -- how many
// param name: Text -- whose
// param today: Date = today
// param all: YesNo = no
MATCH (n:Person) RETURN n.name AS name
"""


def test_there_are_the_questions_that_users_ask() -> None:
    assert len(catalog()) >= 15
    assert len({one.title for one in catalog().values()}) == len(catalog())


@pytest.mark.parametrize("name", sorted(catalog()))
def test_a_question_mentions_only_what_the_schema_has(name: str) -> None:
    assert unknown_words(catalog()[name].cypher) == []


@pytest.mark.parametrize("name", sorted(catalog()))
def test_a_question_uses_its_parameters_and_answers_only_from_reviewed_facts(name: str) -> None:
    asked = catalog()[name]
    for parameter in asked.parameters:
        assert f"${parameter.name}" in asked.cypher
        assert parameter.about
    assert "$review" in asked.cypher
    assert "ORDER BY" in asked.cypher


def test_a_misspelt_word_is_noticed() -> None:
    text = "MATCH (a:Persn {nme: 1})-[:SUD|SUED]->(b:Person) WHERE b:Jornalist RETURN b.nam // c:Ignored\n"
    assert unknown_words(text) == [
        "label Jornalist",
        "label Persn",
        "property nam",
        "property nme",
        "relation SUD",
    ]


def test_parameters_are_read_from_texts() -> None:
    asked = parse("t", "x", TEXT)
    values = asked.arguments({"name": "Lim", "days": "7", "all": "yes"}, proposed=True)
    assert (values["name"], values["days"], values["all"]) == ("Lim", 7, True)
    assert values["review"] == ["confirmed", "proposed"]
    assert len(values["today"]) == 10


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "needs --param name"),
        ({"name": "x", "nme": "y"}, "no parameter 'nme'; it has: days, name"),
        ({"name": "x", "days": "seven"}, "whole number"),
        ({"name": "x", "today": "2023-12"}, "one day"),
        ({"name": "x", "today": "soon"}, "is a date such as"),
        ({"name": "x", "all": "perhaps"}, "yes or no"),
    ],
)
def test_a_wrong_parameter_is_refused_with_a_sentence(given: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        parse("t", "x", TEXT).arguments(given)


def test_an_unknown_question_suggests_near_ones() -> None:
    with pytest.raises(NotFoundError, match=r"did you mean: .*who-sued-whom"):
        question("who-sud-whom")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("MATCH (n) RETURN n", "no line '// title"),
        ("// title: T\nRETURN 1", "no line '// about"),
        ("// title: T\n// about: A\n// param x: Colour\nRETURN 1", "line 3: a parameter is Text"),
        ("// title: T\n// about: A\n// param x\nRETURN 1", "line 3: write // param"),
    ],
)
def test_an_incomplete_header_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse("t", "x", text)


# A relation that is there whenever its two ends are: what reviews them reviews it.
STRUCTURAL = {"STEP_OF", "IMPOSED"}


def bundled_cypher() -> dict[str, str]:
    """Every statement of the saved questions, the trace and the pictures, by a name for it."""
    found = {f"{one.topic}/{one.name}": one.cypher for one in catalog().values()}
    for module in (trace, pictures):
        found |= {
            f"{module.__name__}.{name}": value
            for name, value in vars(module).items()
            if isinstance(value, str) and "MATCH" in value and not name.startswith("__")
        }
    return found


@pytest.mark.parametrize("name", sorted(bundled_cypher()))
def test_no_relation_answers_before_somebody_reviewed_it(name: str) -> None:
    text = bundled_cypher()[name]
    for variable, types in re.findall(r"-\[\s*(\w*)\s*:?\s*([\w|]*)[^\]]*\]-", text):
        if types and set(types.split("|")) <= STRUCTURAL:
            continue
        assert variable, f"a relation {types or 'of any type'} without a name cannot be asked for its review"
        assert re.search(rf"\b{variable}\.review IN \$review", text), f"{variable}:{types} is not asked for its review"
