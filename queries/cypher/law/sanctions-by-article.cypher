// title: Sanctions by article
// about: What was imposed on people found guilty under an article, and in which case.
// param article: Text = "" -- the number of the article, such as 456-2; all when left out
MATCH (person)-[sentenced:SENTENCED_UNDER]->(article:Article), (case:Case {id: sentenced.case})
WHERE sentenced.review IN $review AND ($article = '' OR article.article = $article)
OPTIONAL MATCH (case)<-[:STEP_OF*0..1]-()-[:IMPOSED]->(sanction:Sanction)-[bears:ON]->(person)
WHERE sanction.stage IN ['imposed', 'upheld'] AND sanction.review IN $review AND bears.review IN $review
WITH article, case, person, sanction ORDER BY sanction.name
RETURN article.name AS article, person.name AS person, case.name AS case, collect(DISTINCT sanction.name) AS sanctions
ORDER BY article, person, case
