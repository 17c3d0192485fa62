UNWIND $rows AS row
MATCH (a:Entity {id: row.start})
MATCH (b:Entity {id: row.end})
MERGE (a)-[r:PARTY_TO {id: row.properties.id}]->(b)
SET r = row.properties
RETURN count(r) AS written
