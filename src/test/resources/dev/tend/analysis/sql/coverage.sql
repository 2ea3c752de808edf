SELECT f.period, f.slice, COUNT(customer) AS open, COUNT(covered) AS in_rhythm, COALESCE(SUM(covered), 0) AS covered,
       share(SUM(covered), COUNT(covered)) AS coverage, COUNT(*) FILTER (WHERE NOT covered) AS blind,
       COUNT(*) FILTER (WHERE NOT covered AND never) AS never
FROM facet f LEFT JOIN care c ON c.period = f.period AND c.slice = f.slice
GROUP BY f.period, f.slice;
