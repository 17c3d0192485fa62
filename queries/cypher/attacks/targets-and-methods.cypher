// title: Targets and methods of an attacker
// about: What is attributed to somebody: the attacks, their methods, their targets, who says so and whether it is disputed.
// param attacker: Text = "" -- part of the name; all when left out
MATCH (target)-[attacked:ATTACKED_BY]->(attacker), (event:Entity {id: attacked.event})
WHERE any(name IN coalesce(attacker.names, [attacker.name]) WHERE toLower(name) CONTAINS toLower($attacker))
  AND attacked.review IN $review
OPTIONAL MATCH (part:Attack)-[belongs:PART_OF]->(event) WHERE belongs.review IN $review
WITH attacker, event, attacked, target, part ORDER BY target.name, part.kind
WITH attacker, event, attacked.stances AS stances, attacked.disputed AS disputed,
     collect(DISTINCT target.name) AS targets, collect(DISTINCT part.kind) AS parts
RETURN attacker.name AS attacker, event.name AS attack, event.date AS date,
       CASE WHEN event.kind IS NULL THEN parts ELSE [event.kind] END AS methods, targets, stances, disputed
ORDER BY attacker, attack
