// title: What is said about somebody or something, and by whom
// about: Every claim about a person, a case or an event, with who says it and their stance.
// param name: Text -- part of the name of the person, case or event
MATCH (claim:Attribution)-[about:ABOUT]->(subject)
WHERE any(name IN coalesce(subject.names, [subject.name]) WHERE toLower(name) CONTAINS toLower($name))
  AND claim.review IN $review AND about.review IN $review
OPTIONAL MATCH (claim)-[stated:STATED_BY]->(speaker) WHERE stated.review IN $review
WITH subject, claim, speaker ORDER BY speaker.name
RETURN subject.name AS subject, claim.name AS claim, collect(DISTINCT speaker.name) AS said_by, claim.stance AS stance,
       claim.sources AS sources
ORDER BY subject, claim
