// title: People and outlets attacked together
// about: Pairs that were targets of the same attacks or campaigns, with how many and which.
// param name: Text = "" -- part of one of the names; all pairs when left out
MATCH (one)<-[first:TARGETED]-(event)-[second:TARGETED]->(other)
WHERE one.name < other.name AND event.review IN $review
  AND first.review IN $review AND second.review IN $review
  AND (toLower(one.name) CONTAINS toLower($name) OR toLower(other.name) CONTAINS toLower($name))
WITH one, other, event ORDER BY event.name
RETURN one.name AS one, other.name AS other, count(DISTINCT event) AS times, collect(DISTINCT event.name) AS attacks
ORDER BY times DESC, one, other
