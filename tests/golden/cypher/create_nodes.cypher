UNWIND $rows AS row
CREATE (n:Entity:Journalist:Person {id: row[0], name: row[1]})
