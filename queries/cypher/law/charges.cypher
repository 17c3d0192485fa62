// title: Charges and what became of them
// about: Who was suspected, charged, convicted or acquitted under which article, for each episode.
// param name: Text = "" -- part of a person's name; all when left out
MATCH (person)-[charge:CHARGED_UNDER]->(article:Article)
WHERE any(name IN coalesce(person.names, [person.name]) WHERE toLower(name) CONTAINS toLower($name))
  AND charge.review IN $review
OPTIONAL MATCH (case:Case {id: charge.case})
OPTIONAL MATCH (episode:Event {id: charge.episode})
RETURN person.name AS person, article.name AS article, charge.charge AS charge, episode.name AS episode,
       case.name AS case, charge.sources AS sources
ORDER BY person, article, episode, charge
