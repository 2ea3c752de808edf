-- Profiles as they are today, of the customers there at the end of the period; and records of contacts in it.
WITH profile AS (
    SELECT m.period, m.slice, m.customer, o.owner, COALESCE(NULLIF(f.value, ''), p.template) AS template, w.field, w.filled
    FROM member m, policy p
    JOIN owned o ON o.period = m.period AND o.customer = m.customer
    LEFT JOIN field f ON f.customer = m.customer AND f.field = 'template'
    LEFT JOIN wanted w ON w.customer = m.customer AND w.subject = 'customer'),
counted AS (
    SELECT period, slice, 'field' AS of, field AS "key", filled FROM profile WHERE field IS NOT NULL
    UNION ALL
    SELECT period, slice, 'template', template, filled FROM profile
    UNION ALL
    SELECT period, slice, 'person', owner, filled FROM profile
    UNION ALL
    SELECT s.period, s.value, 'record', w.field, w.filled
    FROM slice s JOIN period p ON p.name = s.period JOIN known k ON k.customer = s.customer AND k.day BETWEEN p.first AND p.last
    JOIN wanted w ON w.id = k.id)
SELECT period, slice, of, "key", COUNT(filled) AS wanted, COALESCE(SUM(filled), 0) AS filled, share(SUM(filled), COUNT(filled)) AS completeness
FROM counted
GROUP BY period, slice, of, "key";
