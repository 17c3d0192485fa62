// title: Cases in which nothing happened for a number of days
// about: Cases whose last dated step is older than that, the longest silence first. Steps without a date do not count.
// param days: Number = 90 -- how many days of silence
// param today: Date = today -- the day to count from
MATCH (step:Step)-[:STEP_OF]->(case:Case)
WHERE case.review IN $review AND step.review IN $review AND step.date_latest IS NOT NULL
WITH case, max(step.date_latest) AS last
WITH case, last, duration.inDays(date(last), date($today)).days AS days
WHERE days >= $days
RETURN case.name AS case, case.kind AS kind, last AS last_step, days
ORDER BY days DESC, case
