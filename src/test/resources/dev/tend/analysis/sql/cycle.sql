WITH won AS (
    SELECT period, slice, customer, opportunity, first_win, julianday(first_win) - julianday(begun) AS days
    FROM viewed WHERE seen = 'end' AND first_win BETWEEN first AND last),
part AS (
    SELECT period, slice, 'total' AS part, days FROM won
    UNION ALL
    SELECT w.period, w.slice, y.stage, SUM(julianday(y.left) - julianday(y.entered))
    FROM won w JOIN stay y ON y.customer = w.customer AND y.opportunity = w.opportunity
    WHERE y.kind = 'open' AND y.number < (
        SELECT MIN(z.number) FROM stay z WHERE z.customer = w.customer AND z.opportunity = w.opportunity AND z.status = 'won')
    GROUP BY w.period, w.slice, w.customer, w.opportunity, y.stage)
SELECT f.period, f.slice, l.code AS part, COUNT(days) AS won, mean(days) AS mean_days, median(days) AS median_days, p90(days) AS p90_days,
       MIN(days) AS least_days, MAX(days) AS most_days
FROM facet f, (SELECT 'total' AS code UNION ALL SELECT code FROM stage WHERE kind = 'open') l
LEFT JOIN part p ON p.period = f.period AND p.slice = f.slice AND p.part = l.code
GROUP BY f.period, f.slice, l.code;
