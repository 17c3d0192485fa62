UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
MERGE (a)-[r:PARTY_TO {id: row[2]}]->(b)
SET r = {id: row[2], role: row[3]}
RETURN count(r) AS written
