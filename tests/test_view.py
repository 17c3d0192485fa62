"""Answers as graphs: what is collected, how namesakes are told apart, what is marked, what is withheld."""

from __future__ import annotations

import json

from graph.table import Table
from graph.view import WITHHELD, collect, view
from tests.records import hostile, raids, suit


def test_nodes_relations_and_paths_are_found_anywhere_in_an_answer() -> None:
    nodes, relations = suit()
    table = Table(
        ["n", "deep", "path", "count"],
        [
            {"n": nodes[0], "deep": {"list": [nodes[1], [relations[0]]]}, "count": 3},
            {"n": None, "path": {"nodes": nodes[2:5], "relations": relations[1:3]}, "deep": "text"},
            {"n": nodes[0]},
        ],
    )
    found = collect(table.rows)
    assert list(found.nodes) and set(found.nodes) == {node["id"] for node in nodes[:5]}
    assert set(found.relations) == {relation["id"] for relation in relations[:3]}
    assert collect(["text", 3, None, {"a": 1}]).nodes == {}


def test_of_two_records_of_one_node_the_fuller_is_kept() -> None:
    full = suit()[0][0]
    bare = {**full, "properties": {"name": "Asel Writer"}}
    for rows in ([bare, full], [full, bare]):
        assert collect(rows).nodes[full["id"]] == full


def test_ends_that_were_not_read_are_named_so_that_they_can_be() -> None:
    nodes, relations = suit()
    found = collect([relations[0], nodes[0]])
    assert found.missing() == [relations[0]["end"]]
    drawn = view(found.nodes.values(), found.relations.values())
    assert drawn.nodes[relations[0]["end"]]["label"] == "Thing"
    assert "not read" in drawn.nodes[relations[0]["end"]]["name"]
    assert not drawn.nodes[relations[0]["end"]]["sourced"]


def test_nodes_carry_their_marks_and_parallel_edges_stay() -> None:
    drawn = view(*hostile())
    between = drawn.get_edge_data("h1", next(key for key in drawn["h1"]))
    assert len(between) == 2
    assert {bool(edge["sources"]) for edge in between.values()} == {True, False}
    editor = view(*suit()).nodes["p1"]
    assert (editor["label"], editor["status"], editor["review"]) == ("Journalist", "stated", "confirmed")
    assert editor["sources"] == ("report:10-50",)
    assert view(*suit()).nodes["p2"]["review"] == "proposed"


def test_captions_are_unique() -> None:
    drawn = view(*hostile())
    captions = [caption for _, caption in drawn.nodes(data="caption")]
    assert len(set(captions)) == len(captions)
    assert drawn.nodes["h4"]["caption"] == "Same Name [editor]"
    assert {caption for caption in captions if caption.startswith("Orda")} == {"Orda [outlet]", "Orda [organization]"}
    hearings = {caption for _, caption in view(*suit()).nodes(data="caption") if caption.startswith("hearing")}
    assert hearings == {"hearing [February 2023]", "hearing [May 2023]"}


def test_sentences_use_the_captions() -> None:
    drawn = view(*suit())
    assert "Asel Writer sued Dana Rival" in {text for *_, text in drawn.edges(data="sentence")}


def test_a_claim_that_others_contest_is_disputed_whoever_says_it() -> None:
    drawn = view(*raids())
    said = {
        (edge["properties"]["by"], edge["properties"]["stance"], end): edge["disputed"]
        for _, end, edge in drawn.edges(data=True)
        if edge["type"] == "ATTRIBUTED_TO"
    }
    assert said["Ministry", "asserted", "a1"] and said["Editor 1", "disputed", "a1"]
    assert not said["Ministry", "asserted", "a2"]
    assert drawn.nodes["c1"]["disputed"] and not drawn.nodes["c0"]["disputed"]


def test_the_name_of_a_child_appears_nowhere() -> None:
    drawn = view(*suit())
    assert drawn.nodes["p3"]["caption"] == WITHHELD
    everything = json.dumps([dict(drawn.nodes(data=True)), [list(edge) for edge in drawn.edges(data=True)]])
    assert "Timur" not in everything and "T. Rival" not in everything
    assert "Dana Rival" in everything
    assert view(*suit(), withhold=False).nodes["p3"]["name"] == "Timur Rival"


def test_an_unnamed_group_of_children_keeps_its_description() -> None:
    group = {"id": "g", "labels": ["Entity", "Group"], "properties": {"name": "Four minors", "sensitivity": "minor"}}
    assert view([group], []).nodes["g"]["caption"] == "Four minors"


def test_shortcuts_can_be_left_out_where_what_they_stand_for_is_drawn() -> None:
    nodes, relations = suit()

    def types(drawn_nodes: list[dict[str, object]], **options: bool) -> set[str]:
        return {kind for *_, kind in view(drawn_nodes, relations, **options).edges(data="type")}

    assert "SUED" in types(nodes) and "SUED" not in types(nodes, shortcuts=False)
    people = [node for node in nodes if node["id"] in ("p1", "p2")]
    sued = [one for one in relations if one["type"] == "SUED"]
    assert view(people, sued, shortcuts=False).number_of_edges() == 1


def test_records_are_not_changed() -> None:
    nodes, relations = suit()
    before = json.dumps([nodes, relations])
    view(nodes, relations)
    assert json.dumps([nodes, relations]) == before
