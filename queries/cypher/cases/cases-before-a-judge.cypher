// title: Cases before a judge
// about: What a judge decided, with the outcome.
// param judge: Text -- part of the judge's name
MATCH (judge:Judge)-[judged:JUDGED]->(decided:Step)-[:STEP_OF]->(case:Case)
WHERE any(name IN coalesce(judge.names, [judge.name]) WHERE toLower(name) CONTAINS toLower($judge))
  AND case.review IN $review AND decided.review IN $review AND judged.review IN $review
RETURN judge.name AS judge, case.name AS case, decided.kind AS step, decided.date AS date, decided.outcome AS outcome,
       decided.sources AS sources
ORDER BY judge, case, decided.order, step
