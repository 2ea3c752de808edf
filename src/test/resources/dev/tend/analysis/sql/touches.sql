WITH band (touches, least, most) AS (
    VALUES ('0', 0, 0), ('1-2', 1, 2), ('3-4', 3, 4), ('5-7', 5, 7), ('8-12', 8, 12), ('13+', 13, 1000000)),
counted AS (
    SELECT *, (SELECT COUNT(*) FROM known k WHERE k.customer = c.customer AND k.opportunity = c.opportunity
                 AND k.channel IS NOT NULL AND k.day <= c.status_since) AS touches
    FROM closed c),
figures AS (
    SELECT f.period, f.slice, b.touches, b.least, COUNT(c.customer) AS closed,
           COUNT(*) FILTER (WHERE status = 'won') AS won, COUNT(*) FILTER (WHERE status = 'lost') AS lost,
           share(COUNT(*) FILTER (WHERE status = 'won'), COUNT(c.customer)) AS win_rate,
           median(julianday(status_since) - julianday(begun)) AS median_days
    FROM facet f, band b
    LEFT JOIN counted c ON c.period = f.period AND c.slice = f.slice AND c.touches BETWEEN b.least AND b.most
    GROUP BY f.period, f.slice, b.touches),
telling AS (
    SELECT *, MAX(1.0 * won / closed) OVER (PARTITION BY period, slice) AS highest FROM figures WHERE closed >= 5),
best AS (
    SELECT period, slice, highest, MIN(least) AS first, MAX(least) AS last
    FROM telling WHERE 1.0 * won / closed = highest AND won > 0 GROUP BY period, slice)
SELECT f.period, f.slice, f.touches, closed, won, lost, win_rate, median_days,
       CASE WHEN closed >= 5 AND 1.0 * won / closed = highest THEN 'best'
            WHEN 1.0 * won / closed < highest AND f.least < first THEN 'too-few'
            WHEN 1.0 * won / closed < highest AND f.least > last THEN 'too-many' END AS verdict
FROM figures f LEFT JOIN best b ON b.period = f.period AND b.slice = f.slice;
