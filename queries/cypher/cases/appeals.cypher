// title: Appeals and what became of them
// about: Every step that reviews a decision below, with both outcomes; an appeal that is filed but not decided has none.
MATCH (appeal:Step)-[:REVIEWS]->(decision:Step)
MATCH (appeal)-[:STEP_OF]->(case:Case)
WHERE case.review IN $review AND appeal.review IN $review
OPTIONAL MATCH (appeal)-[involved:INVOLVES {role: 'actor'}]->(person)
OPTIONAL MATCH (appeal)-[:BEFORE_COURT]->(court:Court)
WITH case, appeal, decision, court, person ORDER BY person.name
WITH case, appeal, decision, court, collect(person.name) AS filed_by
RETURN case.name AS case, decision.kind AS decision, decision.date AS decided, decision.outcome AS decision_outcome,
       appeal.kind AS appeal, appeal.date AS date, filed_by, court.name AS court, appeal.outcome AS appeal_outcome,
       appeal.sources AS sources
ORDER BY case, appeal.order
