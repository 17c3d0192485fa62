UNWIND $rows AS row
MATCH (a:Entity {id: row.start})-[r:PARTY_TO {id: row.id}]->()
DELETE r
