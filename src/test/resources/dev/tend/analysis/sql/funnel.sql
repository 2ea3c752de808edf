-- Counted are all opportunities at the end of the period; or, as a cohort, those whose first entry
-- lies in the period, as they stand today.
WITH counted AS (
    SELECT * FROM standing, asked WHERE NOT asked.cohort AND seen = 'end'
    UNION ALL
    SELECT * FROM cohort, asked WHERE asked.cohort),
line AS (
    SELECT *, CASE kind WHEN 'lost' THEN NULL ELSE LEAD(code) OVER (PARTITION BY period, slice, kind = 'lost' ORDER BY position) END AS next_code
    FROM facet, stage),
reach AS (
    SELECT l.period, l.slice, l.code, COUNT(DISTINCT c.customer || '/' || c.opportunity) AS reached,
           COUNT(DISTINCT c.customer || '/' || c.opportunity) FILTER (WHERE NOT EXISTS (
               SELECT 1 FROM stay z WHERE z.customer = c.customer AND z.opportunity = c.opportunity
                 AND z.stage = l.code AND z.entered <= c.on_day)) AS skipped
    FROM line l JOIN counted c ON c.period = l.period AND c.slice = l.slice
    JOIN stay y ON y.customer = c.customer AND y.opportunity = c.opportunity AND y.entered <= c.on_day
               AND y.kind <> 'lost' AND y.position >= l.position
    WHERE l.kind <> 'lost'
    GROUP BY 1, 2, 3),
past AS (
    SELECT c.period, c.slice, y.stage,
           median(julianday(y.left) - julianday(y.entered)) AS median_days,
           COUNT(DISTINCT CASE WHEN (t.position < y.position AND t.kind <> 'lost' AND y.kind <> 'lost') OR (y.kind = 'lost' AND t.kind <> 'lost')
                               THEN c.customer || '/' || c.opportunity END) AS back
    FROM counted c JOIN stay y ON y.customer = c.customer AND y.opportunity = c.opportunity AND y.left <= c.on_day
    JOIN stage t ON t.code = y.led_to
    GROUP BY 1, 2, 3),
present AS (
    SELECT l.period, l.slice, l.code, COUNT(c.customer) AS now, money(c.amount, c.currency) AS amount,
           money(times(c.amount, c.probability), c.currency) AS weighted
    FROM line l LEFT JOIN counted c ON c.period = l.period AND c.slice = l.slice AND c.stage = l.code
    GROUP BY 1, 2, 3),
losses AS (
    SELECT period, slice, furthest AS code, COUNT(*) AS lost FROM counted WHERE status = 'lost' GROUP BY 1, 2, 3)
SELECT l.period, l.slice, l.code AS stage, n.now, n.amount, n.weighted,
       CASE WHEN l.kind <> 'lost' THEN COALESCE(r.reached, 0) END AS reached,
       CASE WHEN l.next_code IS NOT NULL THEN share(COALESCE(x.reached, 0), COALESCE(r.reached, 0)) END AS conversion,
       CASE WHEN l.kind <> 'lost' THEN COALESCE(o.lost, 0) END AS lost,
       CASE WHEN l.kind <> 'lost' THEN p.median_days END AS median_days,
       CASE WHEN l.kind <> 'lost' THEN share(COALESCE(o.lost, 0), COALESCE(r.reached, 0)) END AS loss,
       CASE WHEN l.kind <> 'lost' THEN COALESCE(r.skipped, 0) END AS skipped,
       COALESCE(p.back, 0) AS back
FROM line l
JOIN present n ON n.period = l.period AND n.slice = l.slice AND n.code = l.code
LEFT JOIN reach r ON r.period = l.period AND r.slice = l.slice AND r.code = l.code
LEFT JOIN reach x ON x.period = l.period AND x.slice = l.slice AND x.code = l.next_code
LEFT JOIN past p ON p.period = l.period AND p.slice = l.slice AND p.stage = l.code
LEFT JOIN losses o ON o.period = l.period AND o.slice = l.slice AND o.code = l.code;
