// title: Lawyers and their clients
// about: Who represented whom, and in which case.
MATCH (lawyer)-[acts:REPRESENTS]->(client)
WHERE acts.review IN $review
OPTIONAL MATCH (case:Case {id: acts.case})
RETURN lawyer.name AS lawyer, client.name AS client, case.name AS case, acts.sources AS sources
ORDER BY lawyer, client, case
