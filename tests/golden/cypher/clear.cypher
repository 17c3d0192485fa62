MATCH (:Entity)-[r]->(:Entity)
WITH r LIMIT $size
DELETE r
RETURN count(*) AS deleted;
MATCH (n:Entity)
WITH n LIMIT $size
DETACH DELETE n
RETURN count(*) AS deleted
