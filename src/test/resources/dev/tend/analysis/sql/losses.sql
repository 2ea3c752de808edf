SELECT period, slice, reason, furthest AS stage, COUNT(*) AS lost,
       share(COUNT(*), SUM(COUNT(*)) OVER (PARTITION BY period, slice)) AS share,
       money(amount, currency) AS amount
FROM closed
WHERE status = 'lost'
GROUP BY period, slice, reason, furthest;
