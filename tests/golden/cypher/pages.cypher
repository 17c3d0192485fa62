MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $size;
MATCH (n:Entity)
WHERE n.id >= $first AND n.id <= $last
RETURN n.id AS id, labels(n) AS labels;
MATCH (a:Entity)
WHERE a.id >= $first AND a.id <= $last
MATCH (a)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS start, b.id AS end, properties(r) AS p
