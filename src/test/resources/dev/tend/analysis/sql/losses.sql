-- By reason and stage, by one of them, or in one row that is there also where nothing was lost.
WITH told AS (
    SELECT period, slice, CASE WHEN by_reason THEN COALESCE(reason, '') ELSE '*' END AS reason,
           CASE WHEN by_stage THEN furthest ELSE '*' END AS stage, customer, amount, currency
    FROM closed, asked
    WHERE status = 'lost')
SELECT f.period, f.slice, COALESCE(t.reason, '*') AS reason, COALESCE(t.stage, '*') AS stage, COUNT(t.customer) AS lost,
       share(COUNT(t.customer), SUM(COUNT(t.customer)) OVER (PARTITION BY f.period, f.slice)) AS share,
       money(t.amount, t.currency) AS amount
FROM asked, facet f LEFT JOIN told t ON t.period = f.period AND t.slice = f.slice
WHERE t.customer IS NOT NULL OR NOT (by_reason OR by_stage)
GROUP BY 1, 2, 3, 4;
