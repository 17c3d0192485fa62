"""The explorer without a browser: every page as plain HTML, what it refuses, what it writes."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.casebook import Casebook
from graph.errors import UsageError
from graph.ledger import Ledger
from graph.model import NODES, RELATIONS
from graph.vocabulary import Review, Sensitivity, Stance, Status
from loaders.compile import compile_casebook
from queries.explorer.address import Address, read_address
from queries.explorer.app import PAGES
from queries.explorer.names import NameIndex
from queries.explorer.neighbourhood import ORDERS, Counts, Neighbourhood
from queries.explorer.pages.cases import in_instances
from queries.explorer.pages.viewing import histogram
from queries.explorer.passages import pieces
from queries.explorer.scene import build, canvas
from queries.explorer.texts import LANGUAGES, catalogue
from tests.conftest import ENGINES, Stores
from tests.explorers import MEMO, Explorer, example_casebook, running

PLACES = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)
IDS = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=16, max_size=16)


@pytest.fixture(scope="module")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    with running(tmp_path_factory.mktemp("explorer") / "casebook") as found:
        yield found


def drawn(text: str) -> dict[str, tuple[int, int]]:
    """Where a page says that its things stand."""
    match = PLACES.search(text)
    assert match
    return {node["id"]: (node["x"], node["y"]) for node in json.loads(match[1])["nodes"]}


def found(explorer: Explorer, words: str) -> list[str]:
    """The names that a search lists, the best first."""
    _, _, text = explorer.ask("/search", {"q": words})
    return [unescape(name) for name in re.findall(r'<b dir="auto">(.*?)</b>', text)]


def id_of(explorer: Explorer, name: str) -> str:
    """The id of the first thing that a name finds."""
    match = re.search(r"/open/([a-z2-7]{16})", explorer.ask("/search", {"q": name})[2])
    assert match
    return match[1]


# ---------------------------------------------------------------- finding


@pytest.mark.parametrize("words", ["Tokarev", "токарев", "TOKAREW", "Tokaref", "oleksiy tokarev", "tokarev oleksiy"])
def test_any_spelling_finds_the_person_first(explorer: Explorer, words: str) -> None:
    assert found(explorer, words)[0] == "Oleksiy Tokarev"


def test_nothing_found_is_said(explorer: Explorer) -> None:
    status, _, text = explorer.ask("/search", {"q": "nobody of this name"})
    assert status == 200 and "Nothing has such a name" in text


def test_the_name_of_a_child_is_nowhere(explorer: Explorer) -> None:
    _, _, text = explorer.ask("/search", {"q": "Smallname"})
    assert "a minor (name withheld)" in text and "Hidden" not in text
    _, page = explorer.follow(f"/open/{'x' * 16}")
    assert "Hidden" not in page and "Smallname" not in page


# ---------------------------------------------------------------- the view


def test_a_view_is_a_function_of_its_address_and_expanding_moves_nothing(explorer: Explorer) -> None:
    address, page = explorer.follow(f"/open/{id_of(explorer, 'Tokarev')}")
    before = drawn(page)
    assert before == drawn(explorer.ask(address)[2])
    link = re.search(r'href="(/expand\?[^"]*)"', page)
    assert link
    wider, page = explorer.follow(unescape(link[1]))
    after = drawn(page)
    assert len(after) > len(before)
    assert {key: after[key] for key in before} == before
    assert drawn(explorer.ask(wider)[2]) == after


def test_no_name_is_in_an_address(explorer: Explorer) -> None:
    address, page = explorer.follow(f"/open/{id_of(explorer, 'Tokarev')}")
    for link in [address, *re.findall(r'href="(/[^"]*)"', page)]:
        values = [value for values in parse_qs(urlsplit(unescape(link)).query).values() for value in values]
        assert all("okarev" not in value for value in values)


def test_hiding_and_filters_leave_out_and_undated_things_stay(explorer: Explorer) -> None:
    address, page = explorer.follow(f"/open/{id_of(explorer, 'Elmedia six journalists Klebanov')}")
    view = read_address(dict(re.findall(r"([a-z]+)=([^&]*)", address.partition("?")[2])))
    everything = drawn(page)
    hidden = view.ids[1]
    assert set(drawn(explorer.ask(view.hiding(hidden).url())[2])) == set(everything) - {hidden}
    late = drawn(explorer.ask(view.with_(since="2100-01-01").url())[2])
    assert 0 < len(late) < len(everything) and view.ids[0] in late
    without_steps = explorer.ask(view.with_(kinds_off=frozenset({"Step"})).url())[2]
    assert len(drawn(without_steps)) < len(everything)
    assert all(late[key] == everything[key] for key in late)


def test_as_somebody_sees_it_leaves_what_others_say(explorer: Explorer) -> None:
    address, _ = explorer.follow(f"/open/{id_of(explorer, 'Arkadiy Klebanov')}")
    _, page = explorer.follow(address)
    speakers = re.findall(r'<option value="([a-z2-7]{16})">', page.partition('name="as"')[2].partition("</select>")[0])
    assert len(speakers) > 1
    everything = set(drawn(page))
    views = [set(drawn(explorer.ask(f"{address}&as={one}")[2])) for one in speakers]
    assert all(view < everything for view in views) and len({frozenset(view) for view in views}) > 1


def test_the_panel_quotes_the_passage(explorer: Explorer) -> None:
    _, page = explorer.follow(f"/open/{'z' * 16}")
    assert "<mark>Zarina Testova writes for the Lighthouse</mark>" in page
    assert "as her colleagues say" in page


def test_the_panel_of_a_relation_tells_what_is_known_of_it(explorer: Explorer) -> None:
    address, page = explorer.follow(f"/open/{id_of(explorer, 'Tokarev')}")
    match = PLACES.search(page)
    assert match
    for edge in json.loads(match[1])["edges"]:
        status, _, panel = explorer.ask(f"/panel?{urlsplit(address).query.partition('&sel')[0]}&sel={edge['id']}")
        assert status == 200 and unescape(edge["title"]) in unescape(panel) and "Status" in panel


def test_proposed_facts_wait_until_they_are_asked_for(explorer: Explorer) -> None:
    address, page = explorer.follow(f"/open/{'z' * 16}")
    assert "The Lighthouse" not in unescape(page.partition('id="tables"')[2])
    _, page = explorer.follow(f"/expand?{urlsplit(address).query}&of={'z' * 16}&proposed=1")
    assert "works for The Lighthouse (writer)" in unescape(page.partition('id="tables"')[2])


@pytest.mark.parametrize("path", [path for where in PAGES if (path := where.partition("GET ")[2]) and "{" not in path])
def test_every_page_answers(explorer: Explorer, path: str) -> None:
    status, headers, text = explorer.ask(path)
    assert status in (200, 303, 400) and "Traceback" not in text
    assert "script-src 'self'" in headers["content-security-policy"] and headers["cache-control"] == "no-store"


@pytest.mark.parametrize("query", ["n=../../etc", "n=<script>", "kinds=Nothing&n=", "since=yesterday", "sel=1", "h=x"])
def test_an_address_that_is_none_is_refused(explorer: Explorer, query: str) -> None:
    status, _, text = explorer.ask(f"/view?{query}")
    assert status == 400 and "<script>" not in text


def test_too_much_is_refused() -> None:
    ids = [f"{number:016d}".translate(str.maketrans("0189", "abcd")) for number in range(500)]
    with pytest.raises(UsageError, match="at most"):
        read_address({"n": ".".join(ids)})


@given(st.lists(st.lists(IDS, min_size=1, max_size=4, unique=True), max_size=4, unique_by=tuple))
def test_an_address_reads_as_it_was_written(groups: list[list[str]]) -> None:
    flat = [one for group in groups for one in group]
    if len(set(flat)) < len(flat):
        return
    address = Address(tuple(map(tuple, groups)), kinds_off=frozenset({"Court"}), since="2023", proposed=True)
    assert read_address(address.parameters()) == address


def test_both_engines_show_the_same(tmp_path: Path, stores: Stores) -> None:
    casebook = example_casebook(tmp_path / "casebook")
    compiled = compile_casebook(casebook)
    seen = []
    for name in ENGINES:
        store = stores(name)
        store.sync(compiled.graph.nodes.values(), compiled.graph.relations.values())
        near, names, shown = Neighbourhood(store, Counts()), NameIndex(store), []
        for words in ("токарев", "Elmedia six journalists Klebanov", "Orda.kz", "Almaty"):
            found, total = names.search(words)
            one = found[0]
            ids = near.opening(one.id, case=one.kind == "Case")
            scene = build(near, Address(groups=(ids,), selected=one.id), {})
            wider = [near.unseen(one.id, "", ids, order) for order in ORDERS]
            shown.append((total, [match.id for match in found], ids, scene.hidden, scene.more, canvas(scene), wider))
        seen.append(json.loads(json.dumps(shown)))
    assert seen[0] == seen[1]


# ---------------------------------------------------------------- cases, sources, paths, questions


def test_a_case_reads_as_a_timeline(explorer: Explorer) -> None:
    _, _, page = explorer.ask(f"/case/{id_of(explorer, 'Beisekulova against Garkusha')}")
    text = unescape(page)
    lanes = re.findall(r'<div class="lane-head[^>]*>(.*?)</div>', text)
    assert lanes == ["First instance", "Cassation"]
    for words in ("1,000,000 KZT", "100,000 KZT", "plaintiff", "What is said of it"):
        assert words in text


def test_an_instance_opens_with_its_filing() -> None:
    kinds = ["complaint", "hearing", "judgment", "appeal_filed", "hearing", "cassation_filed"]
    steps = in_instances([{"kind": kind, "court": None} for kind in kinds])
    assert [step["instance"] for step in steps] == ["before", "first", "first", "appeal", "appeal", "cassation"]


def test_a_document_shows_its_passage(explorer: Explorer) -> None:
    _, page = explorer.follow(f"/open/{'z' * 16}")
    link = re.search(r'href="(/source/[^"#]*)', page)
    assert link
    _, _, page = explorer.ask(unescape(link[1]))
    assert '<mark id="passage">Zarina Testova writes for the Lighthouse</mark>' in page


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=8))
def test_pieces_are_the_whole_text(spans: list[tuple[int, int]]) -> None:
    found = pieces(MEMO, spans)
    assert "".join(text for text, _, _ in found) == MEMO
    marked = {start + at for text, mark, start in found if mark for at in range(len(text))}
    assert marked == {at for start, end in spans for at in range(start, min(end, len(MEMO)))}


def test_a_path_is_told_in_sentences_and_can_be_drawn(explorer: Explorer) -> None:
    status, headers, _ = explorer.ask("/path", {"from": "Oleksiy Tokarev", "to": "Gulnar Bazhkenova"})
    assert status == 303 and "okarev" not in headers["location"]
    _, page = explorer.follow(headers["location"])
    assert "was attacked by Oleksiy Tokarev" in unescape(page)
    link = re.search(r'href="(/view\?n=[^"]*)"', page)
    assert link and len(drawn(explorer.ask(unescape(link[1]))[2])) == 2


def test_an_ambiguous_name_is_asked_about(explorer: Explorer) -> None:
    _, _, page = explorer.ask("/path", {"from": "severn", "to": "Orda.kz"})
    assert page.count('name="from-id"') > 1


def test_a_question_is_asked_through_its_form(explorer: Explorer) -> None:
    status, _, page = explorer.ask("/questions/cases-of-a-person", {"name": "Kozachkov"})
    assert status == 200 and "Kozachkov" in page and "<tbody>" in page
    status, _, page = explorer.ask("/questions/cases-of-a-person", {})
    assert status == 400 and 'role="alert"' in page


@pytest.mark.parametrize(
    "text", ["CREATE (:Person)", "MATCH (n) DETACH DELETE n", "LOAD CSV FROM 'file:///x' AS r RETURN r", "nonsense"]
)
def test_typed_cypher_only_reads(explorer: Explorer, text: str) -> None:
    before = explorer.store.count()
    status, _, page = explorer.ask("/cypher", {"text": text})
    assert status in (400, 429) and 'role="alert"' in page
    assert explorer.store.count() == before


def test_typed_cypher_is_limited(explorer: Explorer) -> None:
    answers = [explorer.ask("/cypher", {"text": "RETURN 1 AS one"})[0] for _ in range(25)]
    assert answers[0] == 200 and 429 in answers


# ---------------------------------------------------------------- review and exports


def asked_about(explorer: Explorer, says: str) -> str:
    """The key under which the review page asks about something."""
    page = unescape(explorer.ask("/review")[2])
    found = re.search(
        rf'name="subject" value="([^"]+)">(?:(?!</h2>).)*<h2 dir="auto">{re.escape(says)}</h2>', page, re.S
    )
    assert found, page
    return found[1]


def test_decisions_are_those_of_the_terminal(explorer: Explorer) -> None:
    ledger = Ledger(explorer.casebook.ledger_file)
    before = ledger.read()
    page = explorer.ask("/review")[2]
    assert "<mark>Daniyar Sample</mark>" in page and "complained of her" in page
    key = asked_about(explorer, "Daniyar Sample")
    status, _, page = explorer.ask("/review", {"subject": key, "decision": "confirm", "by": " "})
    assert status == 400 and 'role="alert"' in page and ledger.read() == before
    edit = {
        "subject": key,
        "decision": "edit",
        "by": "A. Reviewer",
        "was-name": "Daniyar Sample",
        "was-label": "Person",
    }
    status, _, page = explorer.ask("/review", {**edit, "field-label": "King"})
    assert status == 400 and "is not one of" in unescape(page) and ledger.read() == before
    status, _, _ = explorer.ask("/review", {**edit, "field-name": "D. Sample", "why": "she says so"})
    decision = ledger.standing()[-1]
    assert status == 303 and (decision.subject, decision.by, decision.why) == (key, "A. Reviewer", "she says so")
    assert decision.value == {"name": "D. Sample"} and decision.fact
    assert key not in explorer.ask("/review")[2]
    # It holds for everything else too: the fact is compiled with what was decided.
    compiled = compile_casebook(Casebook(explorer.casebook.folder))
    (fact,) = [one for one in compiled.proposals.all if one.key == key]
    assert fact.value["name"] == "D. Sample" and fact.state == "confirmed"
    assert explorer.ask("/review", {"subject": "0" * 40, "decision": "reject", "by": "A. Reviewer"})[0] == 400


def test_same_person_or_not_is_judged_in_the_ledger(explorer: Explorer) -> None:
    for number, name in enumerate(("Vera Imagined", "V. Imagined")):
        text = f"people:\n  vera:\n    name: {name}\n    at: memo:0-6\n"
        (explorer.casebook.folder / "cases" / f"2024-{number}.yaml").write_text(text, encoding="utf-8")
    page = explorer.ask("/review")[2]
    pairs = re.findall(r'name="left" value="(\w+)"><input type="hidden" name="right" value="(\w+)"', page)
    assert len(pairs) == 1 and "Vera Imagined" in page and "V. Imagined" in page
    form = {"left": pairs[0][0], "right": pairs[0][1], "decision": "different", "by": "A. Reviewer"}
    assert explorer.ask("/review", {**form, "left": "nobody"})[0] == 400
    assert explorer.ask("/review", form)[0] == 303
    decision = Ledger(explorer.casebook.ledger_file).standing()[-1]
    assert (decision.decision, decision.left, decision.right) == ("different", *pairs[0])
    assert pairs[0][0] not in explorer.ask("/review")[2]


def test_a_view_is_exported(explorer: Explorer) -> None:
    address, _ = explorer.follow(f"/open/{id_of(explorer, 'Tokarev')}")
    query = urlsplit(address).query
    _, headers, page = explorer.ask(f"/export.html?{query}")
    assert "attachment" in headers["content-disposition"] and "Oleksiy Tokarev" in page and "http-equiv" in page
    data = json.loads(explorer.ask(f"/export.json?{query}")[2])
    assert {one["caption"] for one in data["things"]} >= {"Oleksiy Tokarev"} and data["relations"]
    _, headers, picture = explorer.ask(f"/export.svg?{query}")
    assert headers["content-type"].startswith("image/svg+xml") and picture.count("<g>") > len(data["things"])
    from xml.etree import ElementTree

    ElementTree.fromstring(picture)


# ---------------------------------------------------------------- who may ask


def test_without_the_token_nothing_is_shown(explorer: Explorer) -> None:
    for path in ("/", "/view", "/static/explorer.js", "/export.json"):
        assert explorer.ask(path, known=False)[0] == 403
    assert explorer.ask("/?token=wrong", known=False)[0] == 403
    assert explorer.ask("/", headers={"Cookie": "casegraph=x"}, known=False)[0] == 403


def test_the_token_becomes_a_cookie(explorer: Explorer) -> None:
    status, headers, _ = explorer.ask("/cases?token=for-the-tests&a=1", known=False)
    assert status == 303 and headers["location"] == "/cases?a=1"
    assert "HttpOnly" in headers["set-cookie"] and "SameSite=Strict" in headers["set-cookie"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", "", "[::1]"])
def test_a_foreign_host_gets_400(explorer: Explorer, host: str) -> None:
    assert explorer.ask("/", headers={"Host": host})[0] == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://127.0.0.1"},
    ],
)
def test_a_write_from_elsewhere_gets_403(explorer: Explorer, headers: dict[str, str]) -> None:
    form = {"subject": "x", "decision": "confirm", "by": "Mallory"}
    before = explorer.casebook.ledger_file.read_bytes()
    assert explorer.ask("/review", form, headers=headers)[0] == 403
    assert explorer.ask("/review", form, headers={**headers, "Cookie": ""})[0] == 403
    assert explorer.casebook.ledger_file.read_bytes() == before


def test_another_site_may_not_even_link_here(explorer: Explorer) -> None:
    assert explorer.ask("/", headers={"Sec-Fetch-Site": "cross-site"})[0] == 403


def test_a_write_that_does_not_say_where_it_comes_from_gets_403(explorer: Explorer) -> None:
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", explorer.port)
    headers = {"Cookie": f"{explorer.cookie}=for-the-tests", "Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/review", "by=x", headers)
    assert connection.getresponse().status == 403


def test_bodies_and_kinds_of_bodies_are_limited(explorer: Explorer) -> None:
    assert explorer.ask("/search", {"q": "x" * 70_000})[0] == 413
    assert explorer.ask("/search", {"q": "x"}, headers={"Content-Type": "application/json"})[0] == 415


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_no_redirect_leads_out(explorer: Explorer, back: str) -> None:
    assert explorer.ask("/language", {"language": "ru", "back": back})[0] == 400
    status, headers, _ = explorer.ask("//evil.example/?token=for-the-tests", known=False)
    assert status == 303 and not headers["location"].startswith("//")


# ---------------------------------------------------------------- languages, timeline, the command


def test_every_language_has_every_text() -> None:
    english = catalogue("en")
    for language in LANGUAGES:
        texts = catalogue(language)
        assert set(texts) == set(english) and all(texts.values())
        for key, text in texts.items():
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key
    words = {*NODES, *RELATIONS, *map(str, (*Status, *Stance, *Review, *Sensitivity))}
    assert {word for word in words if f"word.{word}" not in english} == set()
    root = Path(__file__).parent.parent / "queries" / "explorer"
    sources = [path.read_text() for path in (*root.rglob("*.html"), *root.rglob("*.py"))]
    used = {key for text in sources for key in re.findall(r'\b(?:t|texts)\("([a-z_.]+[a-z_])"', text)}
    assert used - set(english) == set()


def test_the_interface_speaks_the_language_that_was_chosen(explorer: Explorer) -> None:
    assert 'lang="kk"' in explorer.ask("/", headers={"Accept-Language": "kk-KZ,ru;q=0.8"})[2]
    status, headers, _ = explorer.ask("/language", {"language": "ru", "back": "/cases"})
    assert status == 303 and headers["location"] == "/cases" and "casegraph-language=ru" in headers["set-cookie"]


def test_the_histogram_counts_every_date_once() -> None:
    dates = [("2023-01-05", "2023-01-05"), ("2023-01-01", "2023-03-31"), ("2023-04-02", "2023-04-02")]
    bars = histogram(dates)
    assert [bar["label"] for bar in bars] == ["2023-01", "2023-02", "2023-03", "2023-04"]
    assert [bar["count"] for bar in bars] == [1, 1, 0, 1] and bars[-1]["until"] == "2023-04-30"


def test_the_command_prints_one_line_and_stops_cleanly(explorer: Explorer) -> None:
    command = [sys.executable, "-m", "graph.cli", "explore", "--no-open", "--casebook", str(explorer.casebook.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as started:
        assert started.stdout and started.stderr
        line = started.stdout.readline()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]+\n", line)
        started.send_signal(signal.SIGINT)
        rest, complaints = started.communicate(timeout=30)
        assert (started.returncode, rest, complaints) == (0, "", "")


def test_a_taken_port_is_one_sentence(explorer: Explorer) -> None:
    command = [sys.executable, "-m", "graph.cli", "explore", "--no-open", "--port", str(explorer.port)]
    done = subprocess.run(
        [*command, "--casebook", str(explorer.casebook.folder)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2 and "choose another --port" in done.stderr and "Traceback" not in done.stderr
