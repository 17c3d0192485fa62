// title: Appeals and what became of them
// about: Every step that reviews a decision below, with both outcomes; an appeal that is filed but not decided has none.
MATCH (reviewing:Step)-[above:REVIEWS]->(reviewed:Step)
MATCH (reviewing)-[:STEP_OF]->(case:Case)
WHERE case.review IN $review AND reviewing.review IN $review AND above.review IN $review
OPTIONAL MATCH (reviewing)-[acts:INVOLVES {role: 'actor'}]->(person) WHERE acts.review IN $review
OPTIONAL MATCH (reviewing)-[sits:BEFORE_COURT]->(tribunal:Court) WHERE sits.review IN $review
WITH case, reviewing, reviewed, tribunal, person ORDER BY person.name
WITH case, reviewing, reviewed, tribunal, collect(person.name) AS filed_by
RETURN case.name AS case, reviewed.kind AS decision, reviewed.date AS decided, reviewed.outcome AS decision_outcome,
       reviewing.kind AS appeal, reviewing.date AS date, filed_by, tribunal.name AS court,
       reviewing.outcome AS appeal_outcome, reviewing.sources AS sources
ORDER BY case, reviewing.order, appeal
