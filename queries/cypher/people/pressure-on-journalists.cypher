// title: Journalists, their cases and the attacks on them
// about: For each journalist the number of cases against them and of attacks on them, most first.
MATCH (journalist:Journalist)
WHERE journalist.review IN $review
OPTIONAL MATCH (journalist)-[party:PARTY_TO {role: 'defendant'}]->(case:Case)
WHERE party.review IN $review
WITH journalist, count(DISTINCT case) AS cases
OPTIONAL MATCH (event)-[targeted:TARGETED]->(journalist)
WHERE targeted.review IN $review
WITH journalist, cases, count(DISTINCT event) AS attacks
WHERE cases + attacks > 0
RETURN journalist.name AS journalist, cases, attacks
ORDER BY cases + attacks DESC, journalist
