// title: Attacks and the authorities they were reported to
// about: Which attacks were reported, to whom and by whom.
MATCH (event)-[reported:REPORTED_TO]->(authority)
WHERE event.review IN $review AND reported.review IN $review AND (event:Event OR event:Campaign)
OPTIONAL MATCH (person)-[by:REPORTED_TO]->(authority) WHERE by.event = event.id AND by.review IN $review
WITH event, authority, reported, person ORDER BY person.name
RETURN event.name AS event, event.date AS date, authority.name AS authority, collect(person.name) AS reported_by,
       reported.sources AS sources
ORDER BY date, event, authority
