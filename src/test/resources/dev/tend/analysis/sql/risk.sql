-- What asks for attention on a day, of the customers there, under each name; one item may stand under several.
WITH code (code) AS (
    SELECT code FROM risk_rule
    UNION ALL SELECT 'limit' WHERE EXISTS (SELECT 1 FROM stage WHERE limit_length IS NOT NULL)
    UNION ALL SELECT 'date.' || code FROM date_rule
    UNION ALL VALUES ('lead'), ('risk-list')),
named AS (
    SELECT customer, late, CASE source WHEN 'date' THEN 'date.' || code ELSE code END AS code FROM due WHERE source IN ('risk', 'limit', 'date')
    UNION ALL
    SELECT customer, late, 'lead' FROM due WHERE to_lead
    UNION ALL
    SELECT customer, late, 'risk-list' FROM due WHERE at_risk),
item AS (
    SELECT m.period, m.slice, n.* FROM named n JOIN member m ON m.customer = n.customer),
stake AS (
    SELECT i.period, i.slice, i.code, money(s.amount, s.currency) AS amount
    FROM (SELECT DISTINCT period, slice, code, customer FROM item) i
    JOIN standing s ON s.period = i.period AND s.slice = i.slice AND s.customer = i.customer AND s.seen = 'end' AND s.status = 'open'
    GROUP BY 1, 2, 3)
SELECT f.period, f.slice, c.code AS risk, COUNT(DISTINCT i.customer) AS customers, COUNT(i.customer) AS items,
       COUNT(*) FILTER (WHERE i.late > 0) AS late, COALESCE(k.amount, '') AS amount, COALESCE(MAX(i.late), 0) AS longest_days
FROM facet f, code c
LEFT JOIN item i ON i.period = f.period AND i.slice = f.slice AND i.code = c.code
LEFT JOIN stake k ON k.period = f.period AND k.slice = f.slice AND k.code = c.code
GROUP BY f.period, f.slice, c.code;
