// title: Where a fact comes from
// about: The documents and places in which something is stated.
// param name: Text -- part of the name of a person, case, step, attack or anything else
MATCH (fact:Entity)-[stated:STATED_IN]->(source:Source)
WHERE any(name IN coalesce(fact.names, [fact.name]) WHERE toLower(name) CONTAINS toLower($name))
  AND fact.review IN $review AND stated.review IN $review
RETURN fact.name AS fact, fact.status AS status,
       source.name AS source, source.slug AS slug, stated.start AS start, stated.end AS end
ORDER BY fact, slug, start, end
