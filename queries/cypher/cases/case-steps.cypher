// title: The steps of a case
// about: Every procedural step in order, with its court, its outcome and whom it concerns.
// param case: Text -- part of the case's name
MATCH (step:Step)-[:STEP_OF]->(case:Case)
WHERE toLower(case.name) CONTAINS toLower($case) AND case.review IN $review AND step.review IN $review
OPTIONAL MATCH (step)-[sits:BEFORE_COURT]->(court:Court) WHERE sits.review IN $review
OPTIONAL MATCH (step)-[involved:INVOLVES]->(person) WHERE involved.review IN $review
WITH case, step, court, person, involved ORDER BY person.name, involved.outcome
WITH case, step, court,
     collect(CASE WHEN person IS NULL THEN null
                  ELSE person.name + coalesce(': ' + involved.outcome, '') END) AS persons
RETURN case.name AS case, step.order AS order, step.date AS date, step.kind AS kind, court.name AS court,
       step.outcome AS outcome, persons, step.sources AS sources
ORDER BY case, order
