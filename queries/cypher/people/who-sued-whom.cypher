// title: Who sued whom
// about: Plaintiffs and defendants of civil cases.
MATCH (plaintiff)-[sued:SUED]->(defendant), (case:Case {id: sued.case})
WHERE sued.review IN $review
RETURN plaintiff.name AS plaintiff, defendant.name AS defendant, case.name AS case, sued.sources AS sources
ORDER BY plaintiff, defendant, case
