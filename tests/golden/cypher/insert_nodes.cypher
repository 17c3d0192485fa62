UNWIND $rows AS row
OPTIONAL MATCH (n:Entity {id: row.id})
WITH row, n WHERE n IS NULL
CREATE (m:Entity:Journalist:Person) SET m = row
RETURN count(m) AS created
