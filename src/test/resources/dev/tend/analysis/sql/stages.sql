SELECT f.period, f.slice, s.code AS stage,
       COUNT(*) FILTER (WHERE y.entered BETWEEN first AND last) AS entered,
       COUNT(*) FILTER (WHERE y.left BETWEEN first AND last) AS finished,
       mean(CASE WHEN y.left BETWEEN first AND last THEN days END) AS mean_days,
       median(CASE WHEN y.left BETWEEN first AND last THEN days END) AS median_days,
       p90(CASE WHEN y.left BETWEEN first AND last THEN days END) AS p90_days,
       share(SUM(in_time) FILTER (WHERE y.left BETWEEN first AND last), COUNT(in_time) FILTER (WHERE y.left BETWEEN first AND last)) AS on_time,
       CASE WHEN limit_length IS NOT NULL THEN COUNT(*) FILTER (WHERE y.left BETWEEN first AND last AND NOT in_time) END AS late,
       COUNT(y.customer) FILTER (WHERE y.left IS NULL OR y.left > last) AS now,
       median(CASE WHEN y.left IS NULL OR y.left > last THEN julianday(last) - julianday(y.entered) END) AS median_age,
       CASE WHEN limit_length IS NOT NULL THEN COUNT(*) FILTER (WHERE (y.left IS NULL OR y.left > last) AND late_then) END AS late_now
FROM facet f, stage s
LEFT JOIN stayed y ON y.period = f.period AND y.slice = f.slice AND y.stage = s.code
WHERE s.kind <> 'lost'
GROUP BY f.period, f.slice, s.code;
