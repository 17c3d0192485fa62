UNWIND $rows AS row
OPTIONAL MATCH (n:Entity {id: row[0]})
WITH row, n WHERE n IS NULL
CREATE (m:Entity:Journalist:Person {id: row[0], name: row[1]})
RETURN count(m) AS created
