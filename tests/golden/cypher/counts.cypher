MATCH (n:Entity) RETURN count(n) AS count;
MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count
