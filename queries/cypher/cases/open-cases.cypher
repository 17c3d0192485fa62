// title: Where each case stands
// about: The last step of every case, its date and outcome, and whether a decision has been appealed.
MATCH (last:Step)-[:STEP_OF]->(case:Case)
WHERE case.review IN $review AND last.review IN $review
OPTIONAL MATCH (after:Step)-[:STEP_OF]->(case) WHERE after.review IN $review AND after.order > last.order
WITH case, last, count(after) AS later
WHERE later = 0
OPTIONAL MATCH (last)-[sits:BEFORE_COURT]->(court:Court) WHERE sits.review IN $review
RETURN case.name AS case, case.kind AS kind, last.kind AS last_step, last.date AS date, last.outcome AS outcome,
       court.name AS court,
       last.kind IN ['complaint', 'investigation_opened', 'claim_filed', 'hearing', 'charge', 'indictment', 'protocol',
                     'appeal_filed', 'cassation_filed', 'review'] AS open
ORDER BY case, last_step
