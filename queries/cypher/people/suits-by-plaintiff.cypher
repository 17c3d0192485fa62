// title: Suits and outcomes by plaintiff
// about: For each plaintiff the cases brought and how each decision in them ended.
// param plaintiff: Text = "" -- part of the plaintiff's name; all when left out
MATCH (plaintiff)-[party:PARTY_TO {role: 'plaintiff'}]->(case:Case)
WHERE any(name IN coalesce(plaintiff.names, [plaintiff.name]) WHERE toLower(name) CONTAINS toLower($plaintiff))
  AND case.review IN $review AND party.review IN $review
OPTIONAL MATCH (step:Step)-[:STEP_OF]->(case) WHERE step.outcome IS NOT NULL AND step.review IN $review
WITH plaintiff, case, step ORDER BY step.order
WITH plaintiff, case,
     collect(CASE WHEN step IS NULL THEN null
                  ELSE step.kind + coalesce(' ' + step.date, '') + ': ' + step.outcome END) AS outcomes
RETURN plaintiff.name AS plaintiff, case.name AS case, case.kind AS kind, outcomes
ORDER BY plaintiff, case
