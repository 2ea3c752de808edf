SELECT f.period, f.slice, COUNT(id) AS touches, COUNT(DISTINCT customer) AS customers, COALESCE(SUM(answered), 0) AS answered,
       share(SUM(answered), COUNT(id)) AS response_rate, COALESCE(SUM(timely), 0) AS timely, share(SUM(timely), COUNT(id)) AS timeliness
FROM facet f LEFT JOIN touch t ON t.period = f.period AND t.slice = f.slice
GROUP BY f.period, f.slice;
