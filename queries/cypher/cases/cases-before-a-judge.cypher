// title: Cases before a judge
// about: What a judge decided, with the outcome.
// param judge: Text -- part of the judge's name
MATCH (judge:Judge)-[:JUDGED]->(step:Step)-[:STEP_OF]->(case:Case)
WHERE any(name IN coalesce(judge.names, [judge.name]) WHERE toLower(name) CONTAINS toLower($judge))
  AND case.review IN $review AND step.review IN $review
RETURN judge.name AS judge, case.name AS case, step.kind AS step, step.date AS date, step.outcome AS outcome,
       step.sources AS sources
ORDER BY judge, case, step.order
