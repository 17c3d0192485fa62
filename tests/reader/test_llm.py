"""The adapter for language models, over real HTTP, against a server that misbehaves in every way."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from graph.cli import main
from graph.errors import UsageError
from loaders.documents import Document
from loaders.reader.candidate import Gated, read
from loaders.reader.endpoint import MAX_ANSWER, TRIES, Endpoint, EndpointError, EndpointUnusable
from loaders.reader.llm import LanguageModel, _pieces, facts_in, located
from tests.reader.model_server import breaks_off, drips, fails, hangs, proposes, says, sends, serving

TEXT = "On May 3 the court fined Ivan Petrov.\nLater Ivan\nPetrov appealed. Ivan Petrov lost.\n"
PETROV = {"kind": "mention", "label": "Person", "quote": "Ivan Petrov", "nth": 1, "value": {"name": "Ivan Petrov"}}
FINE = {
    "kind": "sanction",
    "quote": "fined Ivan Petrov",
    "value": {"type": "fine", "stage": "imposed", "persons": ["Ivan Petrov"]},
}


def model(url: str, **more: Any) -> LanguageModel:
    return LanguageModel(Endpoint(url, "stub", **{"timeout": 5, "pause": 0.01, **more}))


def reading(*replies: Any, text: str = TEXT, **more: Any) -> Gated:
    with serving(*replies) as server:
        return read(Document.of_text(text), model(server.url, **more))


def test_quotes_are_located_and_values_completed() -> None:
    gated = reading(proposes(PETROV, {**PETROV, "nth": 2}, FINE))
    assert gated.quarantined == []
    places = [(one.start, one.end, one.text) for one in gated.accepted if one.kind == "mention"]
    # The second occurrence is broken over two lines; the text is the document's own.
    assert places == [(25, 36, "Ivan Petrov"), (44, 55, "Ivan\nPetrov")]
    (fine,) = [one for one in gated.accepted if one.kind == "sanction"]
    assert fine.value["months"] is None
    assert (fine.extractor, fine.confidence) == ("llm", 0.5)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({**PETROV, "quote": "Ivan Petroff"}, "not in the text"),
        ({**PETROV, "nth": 4}, "not in the text"),
        ({**PETROV, "quote": ""}, "not in the text"),
        ({**PETROV, "quote": None}, "not in the text"),
        ({**PETROV, "label": "Planet"}, "label"),
        ({**PETROV, "label": None}, "label"),
        ({**PETROV, "value": "Ivan Petrov"}, "value"),
        ({**PETROV, "value": {"name": ""}}, "name"),
        ({**PETROV, "value": {"name": "Ivan Petrov", "guilty": True}}, "guilty"),
        ({**PETROV, "kind": "rumour", "label": None}, "no kind"),
        ({**FINE, "value": {"type": "flogging", "stage": "imposed"}}, "type"),
        ({**FINE, "value": {"type": "fine", "stage": "imposed", "amount": -3}}, "amount"),
        ({**FINE, "value": {"type": "fine", "stage": "imposed", "amount": "a lot"}}, "amount"),
        ({"kind": "step", "quote": "appealed", "value": {"step": "appeal_filed", "date": "2023-02-31"}}, "date"),
        ({"kind": "step", "quote": "appealed", "value": {"step": "appeal_filed", "date": "May 3"}}, "date"),
        ({**PETROV, "value": {"name": "\ud800"}}, "name"),
        ("a fact that is none", "not"),
        (None, "not"),
        ([[PETROV]], "not"),
    ],
)
def test_what_is_wrong_is_turned_away_with_its_reason_and_counted(wrong: Any, reason: str) -> None:
    gated = reading(proposes(PETROV, wrong, FINE))
    assert [one.kind for one in gated.accepted] == ["sanction", "mention"]
    assert len(gated.accepted) + len(gated.quarantined) == 3
    assert reason in gated.quarantined[0][1] or "no kind" in gated.quarantined[0][1]


def test_what_the_quote_does_not_print_is_marked_as_inferred() -> None:
    gated = reading(proposes({**PETROV, "quote": "the court", "value": {"name": "Someone Else"}}, PETROV))
    assert [one.inferred for one in gated.accepted] == [("name",), ()]


@pytest.mark.parametrize(
    "answer",
    [
        json.dumps({"facts": [PETROV]}),
        json.dumps([PETROV]),
        f"```json\n{json.dumps({'facts': [PETROV]})}\n```",
        f"Here is what I found:\n```\n{json.dumps([PETROV])}",
        f"<think>the user wants {{JSON}}</think>{json.dumps({'facts': [PETROV]})}\nI hope this helps [all of it].",
    ],
)
def test_fences_and_chatter_around_the_json_do_no_harm(answer: str) -> None:
    gated = reading(says(answer))
    assert [one.text for one in gated.accepted] == ["Ivan Petrov"]


@pytest.mark.parametrize(
    "answer", ["", "no json", "{", '{"facts": 3}', '{"facts": [', "[" * 100_000, json.dumps([PETROV] * 2_001)]
)
def test_broken_json_is_asked_again_and_then_told(answer: str) -> None:
    with serving(says(answer), proposes(PETROV)) as server:
        assert len(read(Document.of_text(TEXT), model(server.url)).accepted) == 1
    with serving(says(answer)) as server:
        with pytest.raises(EndpointError, match="something else than JSON"):
            model(server.url).extract(Document.of_text(TEXT))
        assert len(server.requests) == TRIES


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (fails(500), "it answered 500"),
        (fails(503, Retry_After="0"), "it answered 503"),
        (fails(429), "it answered 429"),
        (sends(b"<html>"), "something else than a chat completion"),
        (sends(b'{"choices": []}'), "something else than a chat completion"),
        (sends(b'{"choices": [{"message": {"content": null}}]}'), "without a text"),
        (breaks_off, "connection broke"),
        (drips, "longer than 1.5 seconds"),
        (hangs(4), "longer than 1.5 seconds"),
    ],
)
def test_what_may_pass_is_tried_again(reply: Any, reason: str) -> None:
    with serving(reply, proposes(PETROV)) as server:
        assert len(read(Document.of_text(TEXT), model(server.url, timeout=1.5)).accepted) == 1
        assert len(server.requests) == 2
    with serving(reply) as server:
        with pytest.raises(EndpointError, match=f"failed in {TRIES} tries: .*{reason}"):
            model(server.url, timeout=1.5).extract(Document.of_text(TEXT))
        assert len(server.requests) == TRIES


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (fails(401), "refuses the key"),
        (fails(403), "refuses the key"),
        (fails(404), "no model 'stub'"),
        (fails(302, Location="http://127.0.0.1:9/"), "not followed"),
    ],
)
def test_what_will_not_pass_is_not_tried_again(reply: Any, reason: str) -> None:
    with serving(reply) as server:
        with pytest.raises(EndpointUnusable, match=reason):
            model(server.url, key="secret").extract(Document.of_text(TEXT))
        assert len(server.requests) == 1


def test_a_question_that_is_not_taken_and_an_answer_without_end_are_told() -> None:
    with pytest.raises(EndpointError, match=r"did not take the question \(400\)"):
        reading(fails(400))
    with pytest.raises(EndpointError, match="over 4,000,000 bytes"):
        reading(sends(b" " * (MAX_ANSWER + 10)))


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(EndpointUnusable, match="no server answers at"):
        model(f"http://127.0.0.1:{port}/v1").extract(Document.of_text(TEXT))


def test_a_long_report_is_sent_in_pieces_and_the_places_hold() -> None:
    long = "\n\n".join(f"Paragraph {number}. " + "words " * 300 for number in range(12))
    fact = {"kind": "mention", "label": "Person", "quote": "Paragraph", "value": {"name": "Paragraph"}}
    with serving(proposes(fact)) as server:
        gated = read(Document.of_text(long), model(server.url))
        sent = [request["messages"][1]["content"] for request in server.requests]
    assert "".join(sent) == long
    assert len(gated.accepted) == len(sent) > 2
    assert gated.quarantined == []


def test_an_answer_that_was_cut_off_is_asked_for_in_halves() -> None:
    text = "Ivan Petrov was fined. " * 60
    with serving(says('{"facts": [', "length"), proposes(PETROV)) as server:
        gated = read(Document.of_text(text), model(server.url))
        assert len(server.requests) == 3
    assert len(gated.accepted) == 2


def test_the_key_and_the_instructions_are_sent_and_the_key_is_never_shown() -> None:
    endpoint = Endpoint.from_environment(
        {"CASEGRAPH_LLM_URL": "http://127.0.0.1:1/v1/", "CASEGRAPH_LLM_MODEL": "m", "CASEGRAPH_LLM_KEY": "secret"}
    )
    assert "secret" not in repr(endpoint)
    with serving(proposes(PETROV)) as server:
        model(server.url, key="secret").extract(Document.of_text(TEXT))
        (request,) = server.requests
    assert (request["path"], request["key"]) == ("/v1/chat/completions", "Bearer secret")
    assert "partly_granted" in request["messages"][0]["content"]
    assert request["messages"][1]["content"] == TEXT


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        ({}, "none is named"),
        ({"CASEGRAPH_LLM_URL": "http://127.0.0.1:1"}, "none is named"),
        ({"CASEGRAPH_LLM_URL": "ftp://127.0.0.1"}, "is an address such as"),
        ({"CASEGRAPH_LLM_URL": "nonsense"}, "is an address such as"),
        ({"CASEGRAPH_LLM_URL": "https://me:word@host/v1"}, "without a name, a password"),
        ({"CASEGRAPH_LLM_URL": "http://127.0.0.1:abc"}, "not well-formed"),
        ({"CASEGRAPH_LLM_URL": "http://model.example/v1"}, "unencrypted; use https"),
        ({"CASEGRAPH_LLM_URL": "http://127.0.0.1:1", "CASEGRAPH_LLM_TIMEOUT": "soon"}, "not well-formed"),
        ({"CASEGRAPH_LLM_URL": "http://127.0.0.1:1", "CASEGRAPH_LLM_TIMEOUT": "nan"}, "not well-formed"),
        ({"CASEGRAPH_LLM_URL": "http://127.0.0.1:1", "CASEGRAPH_LLM_KEY": "a\nb"}, "no key has"),
    ],
)
def test_an_address_that_nothing_may_be_sent_to_is_refused(environment: dict[str, str], reason: str) -> None:
    model_named = {} if reason == "none is named" else {"CASEGRAPH_LLM_MODEL": "m"}
    with pytest.raises(UsageError, match=reason):
        Endpoint.from_environment({**environment, **model_named})


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "report.txt"


def extract(report: Path, url: str | None, *more: str) -> Result:
    environment = {"CASEGRAPH_LLM_URL": url, "CASEGRAPH_LLM_MODEL": "stub" if url else None}
    command = ["extract", str(report), "--extractor", "llm", "--format", "jsonl", *more]
    return CliRunner(env=environment).invoke(main, command)


def test_the_command_counts_what_it_left_out_and_obeys_no_escape_sequence(report: Path) -> None:
    with serving(proposes(PETROV, {**PETROV, "quote": "\x1b[2Jnobody"})) as server:
        run = extract(report, server.url)
    assert run.exit_code == 0
    assert json.loads(run.stdout)["text"] == "Ivan Petrov"
    assert "1 of 2 proposals accepted, 1 left out" in run.stderr
    assert "\x1b" not in run.stderr


def test_the_command_stops_at_a_server_that_answers_nobody(report: Path) -> None:
    with serving(fails(401)) as server:
        run = extract(report.parent, server.url)
        assert len(server.requests) == 1
    assert run.exit_code == 1
    assert "refuses the key" in run.stderr


def test_nothing_is_sent_to_another_host_unless_that_is_said(report: Path) -> None:
    run = extract(report, "https://model.example/v1")
    assert run.exit_code == 2
    assert "send the text of the reports to model.example; say --send" in run.stderr
    unset = extract(report, None)
    assert unset.exit_code == 2
    assert "CASEGRAPH_LLM_URL" in unset.stderr


@given(st.text(max_size=400), st.integers(1, 60))
def test_pieces_are_the_text_and_none_is_too_long(text: str, length: int) -> None:
    places = list(_pieces(text, 0, len(text), length))
    assert "".join(text[start:end] for start, end in places) == text
    assert all(end - start <= length for start, end in places)


@given(st.text(alphabet="a «\n.", max_size=60), st.text(alphabet="a «\n.", max_size=5), st.integers(1, 4))
def test_a_located_quote_differs_in_spaces_only(text: str, quote: str, nth: int) -> None:
    place = located(text, quote, nth)
    if place:
        assert text[slice(*place)].split() == quote.split()


@given(st.text(max_size=300))
def test_no_answer_of_a_model_crashes_the_adapter(answer: str) -> None:
    facts = facts_in(answer)
    assert facts is None or isinstance(facts, list)
