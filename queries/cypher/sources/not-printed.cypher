// title: What is not printed but inferred
// about: Facts that are implied, and dates of which a part is carried over; to be checked before they are quoted.
MATCH (fact:Entity)
WHERE (fact.status = 'inferred' OR fact.date_inferred) AND fact.review IN $review
RETURN fact.name AS fact, fact.date AS date, fact.status AS status, coalesce(fact.date_inferred, false) AS date_inferred,
       fact.sources AS sources
ORDER BY fact, date
