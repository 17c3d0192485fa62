// title: Attacks, whom they aimed at and who is blamed for them
// about: Every attack and campaign with its targets, the campaign it is part of, those to whom anybody attributes it, the cases in which these are defendants and whom their accounts impersonate. `casegraph network` is worked out from this.
MATCH (happening:Entity)
WHERE (happening:Attack OR happening:Campaign) AND happening.review IN $review
OPTIONAL MATCH (happening)-[link]->(other:Entity)
WHERE type(link) IN ['TARGETED', 'ATTRIBUTED_TO', 'PART_OF'] AND link.review IN $review
OPTIONAL MATCH (other)-[party:PARTY_TO]->(case:Case)
WHERE type(link) = 'ATTRIBUTED_TO' AND party.role = 'defendant' AND party.review IN $review
OPTIONAL MATCH (other)-[copy:IMPERSONATES]->(copied:Entity)
WHERE type(link) = 'ATTRIBUTED_TO' AND copy.review IN $review
RETURN happening, link, other, party, case, copy, copied
ORDER BY happening.id, coalesce(link.id, ''), coalesce(party.id, ''), coalesce(copy.id, '')
