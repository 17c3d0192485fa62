// title: Figures that do not fit together
// about: The same thing counted for the same beginning of a period, with a later figure lower than an earlier one, or two figures for one period.
MATCH (earlier:Statistic), (later:Statistic)
WHERE earlier.metric = later.metric AND coalesce(earlier.scope, '') = coalesce(later.scope, '')
  AND earlier.period_earliest = later.period_earliest AND earlier.id <> later.id
  AND earlier.review IN $review AND later.review IN $review
  AND ((earlier.period_latest < later.period_latest AND earlier.count > later.count)
    OR (earlier.period_latest = later.period_latest AND earlier.count < later.count))
RETURN earlier.metric AS metric, earlier.scope AS scope, earlier.period AS first_period, earlier.count AS first,
       later.period AS second_period, later.count AS second, earlier.sources + later.sources AS sources
ORDER BY metric, first_period, second_period
