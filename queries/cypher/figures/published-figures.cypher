// title: Published figures
// about: What the sources count, as printed, by subject and period.
// param metric: Text = "" -- part of what is counted; all when left out
MATCH (source:Source)-[reports:REPORTS]->(figure:Statistic)
WHERE toLower(figure.metric) CONTAINS toLower($metric) AND figure.review IN $review AND reports.review IN $review
RETURN figure.metric AS metric, figure.scope AS scope, figure.period AS period, figure.count AS count,
       figure.ratio AS ratio, figure.unit AS unit, source.name AS source, figure.sources AS sources
ORDER BY metric, period, scope, count
