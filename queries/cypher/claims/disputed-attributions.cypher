// title: Who disputes which attribution
// about: Events that somebody attributes to a person while somebody else denies or disputes it.
MATCH (event)-[claim:ATTRIBUTED_TO]->(person)
WHERE claim.stance IN ['denied', 'disputed'] AND claim.review IN $review
MATCH (event)-[other:ATTRIBUTED_TO]->(person)
WHERE NOT other.stance IN ['denied', 'disputed'] AND other.review IN $review
WITH event, person, claim, other ORDER BY other.by, other.stance, coalesce(other.role, ''), claim.by
WITH event, person, claim.by AS disputed_by, claim.stance AS stance, claim.sources AS sources,
     collect(DISTINCT other.by + ': ' + other.stance + coalesce(' as ' + other.role, '')) AS held_by
RETURN event.name AS event, person.name AS person, disputed_by, stance, held_by, sources
ORDER BY event, person, disputed_by
