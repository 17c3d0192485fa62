// title: Cases before a court
// about: Cases and steps that a court heard, with the outcome.
// param court: Text -- part of the court's name, such as a city
MATCH (court:Court)<-[:BEFORE_COURT]-(step:Step)-[:STEP_OF]->(case:Case)
WHERE any(name IN coalesce(court.names, [court.name]) WHERE toLower(name) CONTAINS toLower($court))
  AND case.review IN $review AND step.review IN $review
RETURN court.name AS court, case.name AS case, step.kind AS step, step.date AS date, step.outcome AS outcome,
       step.sources AS sources
ORDER BY court, case, step.order
