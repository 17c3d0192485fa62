// title: What was claimed against what was awarded
// about: For each case the sums asked for and the sums imposed, in tenge. A sum that is not printed is empty, not zero.
MATCH (case:Case)<-[:STEP_OF*0..1]-()-[:IMPOSED]->(sanction:Sanction)
WHERE sanction.kind IN ['damages', 'fine'] AND case.review IN $review AND sanction.review IN $review
WITH case, sanction ORDER BY sanction.id
WITH case, collect(sanction) AS sanctions
RETURN case.name AS case, case.kind AS kind,
       [s IN sanctions WHERE s.stage = 'requested' AND s.amount IS NOT NULL | s.amount] AS claimed,
       [s IN sanctions WHERE s.stage = 'imposed' AND s.amount IS NOT NULL | s.amount] AS awarded,
       [s IN sanctions WHERE s.amount IS NULL | s.name] AS without_sum,
       any(s IN sanctions WHERE coalesce(s.jointly, false)) AS jointly
ORDER BY case
