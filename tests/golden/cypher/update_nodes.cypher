UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
SET n = {id: row[0], name: row[1]}
