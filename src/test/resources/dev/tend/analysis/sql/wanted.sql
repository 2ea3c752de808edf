-- Which fields the policy requires or recommends of whom, and which of them are there, by "templates" and
-- "requirements" in section 4 of docs/format.md.

-- Templates come first, then the rules in their order.
CREATE TABLE rule AS
SELECT -1 AS number, subject, level, field, code AS template, NULL AS from_stage, NULL AS since FROM template
UNION ALL
SELECT * FROM requirement;

-- Each opportunity of a customer as it stands today, and each record of a contact with the stage that its
-- opportunity stood in on its day. `day` is null where a profile does not say when it was made.
CREATE TABLE judged AS
WITH stays AS (
    SELECT d.customer, d.opportunity, t.day, t.id, (
        SELECT y.stage FROM stay y WHERE y.customer = d.customer AND y.opportunity = d.opportunity
           AND (y.entered <= t.day OR y.entered = (
               SELECT MIN(z.entered) FROM stay z WHERE z.customer = d.customer AND z.opportunity = d.opportunity))
        ORDER BY y.number DESC LIMIT 1) AS stage
    FROM deal d JOIN (
        SELECT key AS customer, NULL AS opportunity, today AS day, NULL AS id FROM customer, viewpoint
        UNION ALL
        SELECT customer, opportunity, day, id FROM known WHERE contact) t
      ON t.customer = d.customer AND (t.opportunity IS NULL OR t.opportunity = d.opportunity))
SELECT 'customer' AS subject, t.customer, t.opportunity, NULL AS id, NULL AS turn, s.position, s.kind,
       (SELECT value FROM field f WHERE f.customer = t.customer AND f.field = 'created') AS day,
       COALESCE((SELECT value FROM field f WHERE f.customer = t.customer AND f.field = 'template'), p.template) AS template
FROM stays t JOIN stage s ON s.code = t.stage, policy p
WHERE t.id IS NULL
UNION ALL
SELECT 'entry', t.customer, t.opportunity, t.id, k.turn, s.position, s.kind, MAX(k.day, COALESCE(k.recorded_day, k.day)),
       COALESCE((SELECT value FROM entry_field f WHERE f.entry = t.id AND f.field = 'template'),
                (SELECT value FROM field f WHERE f.customer = t.customer AND f.field = 'template'), p.template)
FROM stays t JOIN stage s ON s.code = t.stage JOIN known k ON k.id = t.id, policy p;

-- Of all rules that fit a field, the last one decides.
CREATE TABLE decided AS
WITH fits AS (
    SELECT j.*, r.number, r.field, r.level,
           ROW_NUMBER() OVER (PARTITION BY j.subject, j.customer, j.opportunity, j.id, r.field ORDER BY r.number DESC) AS place
    FROM judged j JOIN policy p JOIN rule r ON r.subject = j.subject
    LEFT JOIN stage s ON s.code = r.from_stage
    WHERE (p.since IS NULL OR j.day IS NULL OR j.day >= p.since)
      AND (r.since IS NULL OR j.day IS NULL OR j.day >= r.since)
      AND (r.template IS NULL OR r.template = j.template)
      AND (r.from_stage IS NULL OR j.kind <> 'lost' AND j.position >= s.position)
      AND NOT EXISTS (
          SELECT 1 FROM condition c WHERE c.number = r.number AND NOT EXISTS (
              SELECT 1 FROM condition d WHERE d.number = c.number AND d.field = c.field AND (
                  j.subject = 'customer' AND EXISTS (
                      SELECT 1 FROM field f WHERE f.customer = j.customer AND f.field = d.field AND f.value = d.value)
                  OR j.subject = 'entry' AND EXISTS (
                      SELECT 1 FROM entry_field f WHERE f.entry = j.id AND f.field = d.field AND f.value = d.value)))))
SELECT * FROM fits WHERE place = 1 AND level <> 'optional';

-- A field that several opportunities ask for counts once, and is there where it is there for each of them. A next
-- step is there too while any action of the customer is open.
CREATE TABLE wanted AS
SELECT subject, customer, id, template, field, MIN(CASE subject
    WHEN 'customer' THEN EXISTS (
            SELECT 1 FROM profile_key k WHERE k.customer = w.customer AND k.field = w.field
               AND (k.opportunity IS NULL OR k.opportunity = w.opportunity))
        OR EXISTS (SELECT 1 FROM contact c WHERE c.customer = w.customer AND (
            c.field = w.field OR c.role = w.field OR w.field = 'reach' AND c.field IN ('phone', 'email', 'wechat')))
    ELSE EXISTS (SELECT 1 FROM entry_field f WHERE f.entry = w.id AND f.field = w.field)
        OR w.field = 'next' AND EXISTS (
            SELECT 1 FROM known n JOIN entry_field f ON f.entry = n.id AND f.field = 'next'
            WHERE n.customer = w.customer AND n.turn <= w.turn AND NOT EXISTS (
                SELECT 1 FROM closes c JOIN known k ON k.id = c.entry WHERE c.action = n.id AND k.turn <= w.turn))
    END) AS filled
FROM decided w
GROUP BY subject, customer, id, template, field;
CREATE INDEX wanted_by_customer ON wanted (customer);
CREATE INDEX wanted_by_id ON wanted (id);
