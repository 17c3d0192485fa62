// title: Every case of a person, an outlet or a body, in any role
// about: Parties, lawyers, judges and others whom a step concerns.
// param name: Text -- part of the name, in any spelling met
CALL () {
  MATCH (who:Entity)-[link:PARTY_TO]->(case:Case)
  WHERE any(name IN coalesce(who.names, [who.name]) WHERE toLower(name) CONTAINS toLower($name))
    AND case.review IN $review AND link.review IN $review
  RETURN who.name AS who, link.role AS role, case.name AS case, case.kind AS kind, link.sources AS sources
  UNION
  MATCH (who:Entity)-[link:REPRESENTS]->(client:Entity)-[party:PARTY_TO]->(case:Case)
  WHERE any(name IN coalesce(who.names, [who.name]) WHERE toLower(name) CONTAINS toLower($name))
    AND party.review IN $review AND case.id = link.case AND case.review IN $review AND link.review IN $review
  RETURN who.name AS who, 'lawyer of ' + client.name AS role, case.name AS case, case.kind AS kind, link.sources AS sources
  UNION
  MATCH (who:Entity)-[link:JUDGED]->(:Step)-[:STEP_OF]->(case:Case)
  WHERE any(name IN coalesce(who.names, [who.name]) WHERE toLower(name) CONTAINS toLower($name))
    AND case.review IN $review AND link.review IN $review
  RETURN who.name AS who, 'judge' AS role, case.name AS case, case.kind AS kind, link.sources AS sources
  UNION
  MATCH (case:Case)<-[:STEP_OF]-(:Step)-[link:INVOLVES]->(who:Entity)
  WHERE any(name IN coalesce(who.names, [who.name]) WHERE toLower(name) CONTAINS toLower($name))
    AND case.review IN $review AND link.review IN $review
  OPTIONAL MATCH (who)-[party:PARTY_TO]->(case) WHERE party.review IN $review
  WITH who, link, case, party WHERE party IS NULL
  RETURN who.name AS who, link.role AS role, case.name AS case, case.kind AS kind, link.sources AS sources
}
RETURN who, role, case, kind, sources
ORDER BY who, case, role
