"""A case from its first step to its last, as one record: parties, steps, sums, claims, and what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.vocabulary import Outcome, StepKind
from queries.catalog import review_states
from queries.lookup import one_case

if TYPE_CHECKING:
    from graph.store import Store

_CASE = """
MATCH (case:Case {id: $id})
OPTIONAL MATCH (case)-[over:OVER]->(object) WHERE over.review IN $review
OPTIONAL MATCH (case)-[sits:BEFORE_COURT]->(court:Court) WHERE sits.review IN $review
WITH case, object, court ORDER BY object.name, court.name
RETURN case, collect(DISTINCT object.name) AS over, collect(DISTINCT court.name) AS courts
"""

_PARTIES = """
MATCH (party:Entity)-[link:PARTY_TO]->(case:Case {id: $id})
WHERE link.review IN $review
OPTIONAL MATCH (lawyer)-[acts:REPRESENTS]->(party) WHERE acts.case = $id AND acts.review IN $review
WITH party, link, lawyer ORDER BY lawyer.name
RETURN party.id AS id, party.name AS name, link.role AS role, party.position AS position,
       collect(DISTINCT lawyer.name) AS lawyers, link.sources AS sources, link.sensitivity AS sensitivity
ORDER BY role DESC, name
"""

_STEPS = """
MATCH (step:Step)-[:STEP_OF]->(case:Case {id: $id})
WHERE step.review IN $review
OPTIONAL MATCH (step)-[sits:BEFORE_COURT]->(court:Court) WHERE sits.review IN $review
OPTIONAL MATCH (judge)-[judged:JUDGED]->(step) WHERE judged.review IN $review
OPTIONAL MATCH (step)-[above:REVIEWS]->(below:Step) WHERE above.review IN $review
OPTIONAL MATCH (step)-[reported:REPORTED_TO]->(authority) WHERE reported.review IN $review
WITH step, court, judge, below, authority ORDER BY judge.name, authority.name
RETURN step, court.name AS court, collect(DISTINCT judge.name) AS judges, below.id AS reviews,
       collect(DISTINCT authority.name) AS addressed_to
ORDER BY step.order, step.id
"""

_PERSONS = """
MATCH (case:Case {id: $id})<-[:STEP_OF]-(step:Step)-[link:INVOLVES]->(who)
WHERE link.review IN $review
OPTIONAL MATCH (episode:Event {id: link.episode})
RETURN step.id AS step_id, who.id AS id, who.name AS name, link.role AS role, link.outcome AS outcome,
       episode.name AS episode, link.sources AS sources
ORDER BY step_id, name, role, episode
"""

_SANCTIONS = """
MATCH (case:Case {id: $id})<-[:STEP_OF*0..1]-(origin)-[:IMPOSED]->(sanction:Sanction)
WHERE sanction.review IN $review
OPTIONAL MATCH (sanction)-[bears:ON]->(who) WHERE bears.review IN $review
OPTIONAL MATCH (sanction)-[awards:AWARDS]->(receiver) WHERE awards.review IN $review
WITH origin, sanction, who, receiver ORDER BY who.name, receiver.name
RETURN origin.id AS origin_id, sanction, collect(DISTINCT who.name) AS persons,
       collect(DISTINCT receiver.name) AS receivers
ORDER BY origin_id, sanction.name, sanction.id
"""

_CHARGES = """
MATCH (who)-[link:CHARGED_UNDER {case: $id}]->(article:Article)
WHERE link.review IN $review
OPTIONAL MATCH (episode:Event {id: link.episode})
RETURN who.name AS person, article.name AS article, article.code AS code, article.article AS number,
       article.part AS part, link.charge AS charge, episode.name AS episode, link.sources AS sources
ORDER BY person, article, episode, charge
"""

_CLAIMS = """
MATCH (claim:Attribution)-[about:ABOUT]->(subject)
WHERE claim.review IN $review AND about.review IN $review AND (subject.id = $id OR subject.id IN $around)
OPTIONAL MATCH (claim)-[stated:STATED_BY]->(speaker) WHERE stated.review IN $review
WITH DISTINCT claim, speaker ORDER BY speaker.name
RETURN claim.name AS claim, collect(DISTINCT speaker.name) AS by, claim.stance AS stance, claim.role AS role,
       claim.date AS date, claim.sources AS sources
ORDER BY claim, stance
"""

_AROUND = """
MATCH (case:Case {id: $id})-[over:OVER]->(object) WHERE over.review IN $review
RETURN object.id AS id
UNION
MATCH (part)-[belongs:PART_OF]->(case:Case {id: $id}) WHERE belongs.review IN $review
RETURN part.id AS id
UNION
MATCH (step:Step)-[:STEP_OF]->(case:Case {id: $id})
RETURN step.id AS id
"""

_FINAL = {Outcome.ACQUITTED, Outcome.SETTLED, Outcome.TERMINATED}
_DECIDING = {
    StepKind.JUDGMENT,
    StepKind.APPEAL_DECISION,
    StepKind.CASSATION_DECISION,
    StepKind.TERMINATION,
    StepKind.MEDIATION,
    StepKind.ENFORCEMENT,
}


def trace_case(store: Store, text: str, *, proposed: bool = False) -> dict[str, Any]:
    """The whole history of the case that a text means.

    Returns `{"case", "parties", "charges", "steps", "sanctions", "claims", "claimed", "awarded", "open"}`;
    `sanctions` are those told without a step. A step is `{"id", "date", "kind", "court", "outcome",
    "persons", "sanctions", "sources", …}`; sums are in whole tenge, and one that no source prints is None.

    Raises:
        NotFoundError: no case, or more than one, has such a name.
    """
    review = review_states(proposed=proposed)
    ids = {"id": one_case(store, text, review), "review": review}

    def rows(cypher: str, **more: Any) -> list[dict[str, Any]]:
        return store.read(cypher, {**ids, **more}).rows

    (head,) = rows(_CASE)
    case = {**head["case"]["properties"], "over": head["over"], "courts": head["courts"]}
    steps = [_step(row) for row in rows(_STEPS)]
    places = {step["id"]: step for step in steps}
    for row in rows(_PERSONS):
        # A step that nobody confirmed is no place for whom it is said to concern.
        if step := places.get(row.pop("step_id")):
            step["persons"].append(row)
    loose: list[dict[str, Any]] = []
    for row in rows(_SANCTIONS):
        sanction = {**row["sanction"]["properties"], "persons": row["persons"], "receivers": row["receivers"]}
        # A source may tell a sanction without the decision that brought it; it is then the case's own.
        (places[row["origin_id"]]["sanctions"] if row["origin_id"] in places else loose).append(sanction)
    around = [row["id"] for row in rows(_AROUND)]
    sanctions = [*(sanction for step in steps for sanction in step["sanctions"]), *loose]
    return {
        "case": case,
        "parties": rows(_PARTIES),
        "charges": rows(_CHARGES),
        "steps": steps,
        "sanctions": loose,
        "claims": rows(_CLAIMS, around=around),
        "claimed": _sums(sanctions, "requested"),
        "awarded": _sums(sanctions, "imposed"),
        "open": _open_questions(steps),
    }


def _step(row: dict[str, Any]) -> dict[str, Any]:
    properties = row["step"]["properties"]
    step = {name: properties.get(name) for name in ("id", "name", "date", "kind")}
    step |= {"court": row["court"], "outcome": properties.get("outcome"), "persons": [], "sanctions": []}
    step |= {"judges": row["judges"], "addressed_to": row["addressed_to"], "reviews": row["reviews"]}
    step |= {"date_inferred": bool(properties.get("date_inferred")), "note": properties.get("note")}
    step |= {"status": properties.get("status"), "review": properties.get("review")}
    return step | {"sources": properties.get("sources", [])}


def _sums(sanctions: list[dict[str, Any]], stage: str) -> list[dict[str, Any]]:
    return [
        {
            "kind": one["kind"],
            "amount": one.get("amount"),
            "currency": one.get("currency"),
            "mci": one.get("mci"),
            "jointly": bool(one.get("jointly")),
            "persons": one["persons"],
            "sources": one.get("sources", []),
        }
        for one in sanctions
        if one["stage"] == stage and one["kind"] in ("damages", "fine")
    ]


def _open_questions(steps: list[dict[str, Any]]) -> list[str]:
    """What the steps leave undecided, as sentences."""
    reviewed = {step["reviews"] for step in steps if step["kind"] in _DECIDING}
    found = []
    for step in steps:
        filed = step["kind"] in (StepKind.APPEAL_FILED, StepKind.CASSATION_FILED)
        answered = {step["id"], step["reviews"]} & (reviewed - {None})
        later = steps[steps.index(step) + 1 :]
        if filed and not answered and not any(one["kind"] in _DECIDING for one in later):
            found.append(f"{step['name']}: no decision is known")
    last = steps[-1] if steps else None
    if last and not found and last["kind"] not in _DECIDING and last["outcome"] not in _FINAL:
        found.append(f"the last known step is: {last['name']}")
    return found
