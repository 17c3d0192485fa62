// title: Cases before a court
// about: Cases and steps that a court heard, with the outcome.
// param court: Text -- part of the court's name, such as a city
MATCH (court:Court)<-[sits:BEFORE_COURT]-(decided:Step)-[:STEP_OF]->(case:Case)
WHERE any(name IN coalesce(court.names, [court.name]) WHERE toLower(name) CONTAINS toLower($court))
  AND case.review IN $review AND decided.review IN $review AND sits.review IN $review
RETURN court.name AS court, case.name AS case, decided.kind AS step, decided.date AS date, decided.outcome AS outcome,
       decided.sources AS sources
ORDER BY court, case, decided.order, step
