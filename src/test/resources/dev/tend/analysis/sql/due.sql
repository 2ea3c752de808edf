-- What the customers ask for on the day of the viewpoint, by "What is due" in section 4 of docs/format.md.

-- Each opportunity in the stage where it stands now.
CREATE TABLE present AS
SELECT y.* FROM stay y
WHERE y.number = (SELECT MAX(z.number) FROM stay z WHERE z.customer = y.customer AND z.opportunity = y.opportunity);

-- What is closed: as done, or dropped; and to when something was put off, by the last entry that does.
CREATE TABLE closing AS
SELECT k.customer, c.action, c.done, k.day, k.at_second, k.turn FROM closes c JOIN known k ON k.id = c.entry;
CREATE INDEX closing_by_action ON closing (customer, action);

CREATE TABLE put_off AS
SELECT customer, action, day FROM (
    SELECT k.customer, s.action, s.day, ROW_NUMBER() OVER (PARTITION BY k.customer, s.action ORDER BY k.turn DESC) AS place
    FROM snooze s JOIN known k ON k.id = s.entry)
WHERE place = 1;
CREATE INDEX put_off_by_action ON put_off (customer, action);

-- The stages in which an opportunity belongs to those a rule is for.
CREATE TABLE fits AS
WITH rule (rule) AS (
    SELECT 'date.' || code FROM date_rule UNION ALL SELECT 'care.' || code FROM care_rule UNION SELECT 'sequence.' || sequence FROM step)
SELECT r.rule, s.code AS stage FROM rule r, stage s
WHERE CASE WHEN EXISTS (SELECT 1 FROM audience a WHERE a.rule = r.rule AND a.what = 'stage')
                THEN s.code IN (SELECT value FROM audience a WHERE a.rule = r.rule AND a.what = 'stage')
           WHEN EXISTS (SELECT 1 FROM audience a WHERE a.rule = r.rule AND a.what = 'status')
                THEN s.status IN (SELECT value FROM audience a WHERE a.rule = r.rule AND a.what = 'status')
           ELSE s.kind <> 'lost' END;
CREATE INDEX fits_by_rule ON fits (rule, stage);

-- Since when a customer belongs to them, by the opportunity that has belonged longest. `turn` is that of the entry
-- which brought it there.
CREATE TABLE belongs AS
WITH since AS (
    SELECT r.rule, p.customer, p.opportunity, (
        SELECT MIN(y.number) FROM stay y WHERE y.customer = p.customer AND y.opportunity = p.opportunity AND y.number > COALESCE((
            SELECT MAX(z.number) FROM stay z WHERE z.customer = p.customer AND z.opportunity = p.opportunity
               AND NOT EXISTS (SELECT 1 FROM fits f WHERE f.rule = r.rule AND f.stage = z.stage)), -1)) AS number
    FROM fits r JOIN present p ON p.stage = r.stage
    WHERE NOT EXISTS (SELECT 1 FROM audience a WHERE a.rule = r.rule AND a.what IN ('grade', 'tag')
            AND NOT EXISTS (SELECT 1 FROM audience b JOIN field f ON f.field = CASE b.what WHEN 'tag' THEN 'tags' ELSE b.what END AND f.value = b.value
                            WHERE b.rule = a.rule AND b.what = a.what AND f.customer = p.customer)))
SELECT rule, customer, number, entered, entered_second, turn FROM (
    SELECT s.rule, s.customer, s.number, y.entered, y.entered_second, COALESCE(w.approved, m.turn) AS turn,
           ROW_NUMBER() OVER (PARTITION BY s.rule, s.customer ORDER BY y.entered, COALESCE(y.entered_second, 0)) AS place
    FROM since s
    JOIN stay y ON y.customer = s.customer AND y.opportunity = s.opportunity AND y.number = s.number
    JOIN walked w ON w.customer = s.customer AND w.opportunity = s.opportunity AND w.number = s.number
    LEFT JOIN move m ON m.customer = s.customer AND m.opportunity = s.opportunity AND m.number = s.number)
WHERE place = 1;

-- Since when an opportunity has been open at the end of every day; and the last touch since then.
CREATE TABLE silence AS
WITH open AS (
    SELECT customer, entered, entered_second,
           entered > MAX(COALESCE(left, '9999-12-31')) OVER (
               PARTITION BY customer ORDER BY entered, left ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS breaks
    FROM stay WHERE kind = 'open'),
opened AS (
    SELECT customer, MAX(entered) AS day FROM open WHERE breaks IS NOT 0
    AND customer IN (SELECT customer FROM present WHERE kind = 'open') GROUP BY customer)
SELECT o.customer, COALESCE(k.day, o.day) AS day, k.turn,
       CASE WHEN k.id IS NOT NULL THEN k.at_second
            WHEN NOT EXISTS (SELECT 1 FROM open b WHERE b.customer = o.customer AND b.entered = o.day AND b.entered_second IS NULL)
            THEN (SELECT MIN(b.entered_second) FROM open b WHERE b.customer = o.customer AND b.entered = o.day) END AS at_second
FROM opened o LEFT JOIN known k ON k.customer = o.customer AND k.day >= o.day AND k.turn = (
    SELECT MAX(t.turn) FROM known t WHERE t.customer = o.customer AND t.channel IS NOT NULL);

-- The entry that reports the complaint that is open.
CREATE TABLE complaint AS
WITH RECURSIVE story (customer, turn, reported) AS (
    SELECT DISTINCT customer, 0, NULL FROM known WHERE (SELECT COUNT(*) FROM risk_rule WHERE code = 'complaint')
    UNION ALL
    SELECT k.customer, k.turn, CASE
        WHEN f.value = 'no' THEN NULL
        WHEN s.reported IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM closes c JOIN known r ON r.customer = s.customer AND r.turn = s.reported
            WHERE c.entry = k.id AND c.action = 'risk.complaint.' || r.day) THEN s.reported
        WHEN f.value = 'yes' THEN k.turn END
    FROM story s JOIN known k ON k.customer = s.customer AND k.turn = s.turn + 1
    LEFT JOIN entry_field f ON f.entry = k.id AND f.field = (SELECT field FROM risk_rule WHERE code = 'complaint'))
SELECT s.customer, k.day, k.at_second FROM story s JOIN known k ON k.customer = s.customer AND k.turn = s.reported
WHERE s.turn = (SELECT MAX(turn) FROM known m WHERE m.customer = s.customer);

-- The steps of sequences that were taken: every touch since, but for the one that brought the customer there.
CREATE TABLE taken AS
SELECT b.rule, b.customer, k.turn, k.day, k.at_second
FROM belongs b JOIN known k ON k.customer = b.customer
WHERE b.rule LIKE 'sequence.%' AND (
    k.channel IS NOT NULL AND CASE WHEN b.number > 0 THEN k.turn > b.turn
                                   WHEN b.entered_second IS NULL THEN k.day >= b.entered
                                   ELSE k.second >= b.entered_second END
    OR EXISTS (SELECT 1 FROM closes c WHERE c.entry = k.id AND c.action LIKE b.rule || '.%' AND substr(c.action, -10) >= b.entered));

-- Of each line of care, from when it is counted: what was closed before its time gives way to the next.
CREATE TABLE cared AS
WITH RECURSIVE seen AS (
    SELECT b.customer, r.code, b.entered, b.entered_second, r.length, r.unit, r.activity, (
        SELECT MAX(CASE WHEN c.done THEN c.day ELSE substr(c.action, -10) END) FROM closing c
        WHERE c.customer = b.customer AND c.action LIKE b.rule || '.%'
          AND c.turn = (SELECT MAX(d.turn) FROM closing d WHERE d.customer = c.customer AND d.action = c.action)) AS closed
    FROM belongs b JOIN care_rule r ON b.rule = 'care.' || r.code),
begun AS (
    SELECT s.*, CASE WHEN closed >= entered THEN closed ELSE entered END AS day,
           CASE WHEN closed >= entered THEN NULL ELSE entered_second END AS second, (
        SELECT MAX(k.turn) FROM known k JOIN entry_field f ON f.entry = k.id AND f.field = 'activities' AND f.value = s.activity
        WHERE k.customer = s.customer) AS turn
    FROM seen s),
counted (customer, code, day, at_second, length, unit, planned) AS (
    SELECT b.customer, b.code, CASE WHEN k.day >= b.day THEN k.day ELSE b.day END,
           CASE WHEN k.day >= b.day THEN k.at_second ELSE b.second END, length, unit, NULL
    FROM begun b LEFT JOIN known k ON k.customer = b.customer AND k.turn = b.turn),
next AS (
    SELECT *, 1 AS lap, CASE unit WHEN 'd' THEN date(day, '+' || length || ' days') WHEN 'w' THEN date(day, '+' || (7 * length) || ' days')
                        WHEN 'm' THEN date(day, '+' || length || ' months', 'floor') WHEN 'y' THEN date(day, '+' || length || ' years', 'floor') END AS falls
    FROM counted
    UNION ALL
    SELECT customer, code, falls, NULL, length, unit, NULL, lap + 1,
           CASE unit WHEN 'd' THEN date(falls, '+' || length || ' days') WHEN 'w' THEN date(falls, '+' || (7 * length) || ' days')
                     WHEN 'm' THEN date(falls, '+' || length || ' months', 'floor') WHEN 'y' THEN date(falls, '+' || length || ' years', 'floor') END
    FROM next n WHERE EXISTS (SELECT 1 FROM closing c WHERE c.customer = n.customer AND c.action = 'care.' || n.code || '.' || n.falls))
SELECT * FROM next n WHERE lap = (SELECT MAX(lap) FROM next m WHERE m.customer = n.customer AND m.code = n.code);

-- The days on which dates fall that profiles, contacts and entries have, or the year.
CREATE TABLE dated AS
WITH recorded AS (
    SELECT b.customer, r.code, r.what, '' AS subject, f.value AS day
    FROM belongs b JOIN date_rule r ON b.rule = 'date.' || r.code AND r.origin = 'customer'
    JOIN field f ON f.customer = b.customer AND f.field = r.what
    UNION
    SELECT b.customer, r.code, r.what, f.contact, f.value
    FROM belongs b JOIN date_rule r ON b.rule = 'date.' || r.code AND r.origin = 'contact'
    JOIN contact_field f ON f.customer = b.customer AND f.field = r.what
    UNION
    SELECT b.customer, r.code, r.what, '', (
        SELECT f.value FROM known k JOIN entry_field f ON f.entry = k.id AND f.field = r.what
        WHERE k.customer = b.customer ORDER BY k.turn DESC LIMIT 1) AS value
    FROM belongs b JOIN date_rule r ON b.rule = 'date.' || r.code AND r.origin = 'entry'
    UNION
    SELECT b.customer, r.code, r.what, '', NULL
    FROM belongs b JOIN date_rule r ON b.rule = 'date.' || r.code AND r.origin IN ('day', 'lunar')),
year AS (
    SELECT CAST(substr(today, 1, 4) AS INT) + n AS year FROM viewpoint, (SELECT -1 AS n UNION SELECT 0 UNION SELECT 1 UNION SELECT 2)),
falls AS (
    SELECT d.customer, d.code, d.subject, 0 AS yearly, d.day AS falls FROM recorded d JOIN date_rule r ON r.code = d.code
    WHERE NOT r.yearly AND d.day IS NOT NULL
    UNION
    SELECT d.customer, d.code, d.subject, 1, CASE
        WHEN substr(COALESCE(d.day, '-----' || d.what), 6) = '02-29' THEN date(year || '-03-01', '-1 day')
        ELSE year || '-' || substr(COALESCE(d.day, '-----' || d.what), 6) END AS falls
    FROM recorded d JOIN date_rule r ON r.code = d.code, year
    WHERE r.yearly AND r.origin <> 'lunar' AND (r.origin = 'day' OR d.day IS NOT NULL) AND (d.day IS NULL OR CASE
        WHEN substr(d.day, 6) = '02-29' THEN date(year || '-03-01', '-1 day') ELSE year || '-' || substr(d.day, 6) END > d.day)
    UNION
    SELECT d.customer, d.code, d.subject, 1, f.day
    FROM recorded d JOIN date_rule r ON r.code = d.code AND r.origin = 'lunar' JOIN festival f ON f.what = d.what JOIN year ON year = CAST(substr(f.day, 1, 4) AS INT)),
named AS (
    SELECT *, 'date.' || code || CASE subject WHEN '' THEN '' ELSE '.' || subject END || '.' || falls AS name FROM falls)
SELECT n.*, COALESCE(s.day, n.falls) AS due, s.day IS NOT NULL AS moved
FROM named n LEFT JOIN put_off s ON s.customer = n.customer AND s.action = n.name
WHERE NOT EXISTS (SELECT 1 FROM closing c WHERE c.customer = n.customer AND c.action = n.name);

-- What falls due a length of time after something. A touch since opens what was closed before it.
CREATE TABLE rule_item AS
WITH item (customer, source, code, name, day, at_second, length, unit, turn) AS (
    SELECT p.customer, 'limit', 'limit', 'limit.' || p.stage || CASE p.opportunity WHEN '' THEN '' ELSE '.' || p.opportunity END || '.' || p.entered,
           p.entered, p.entered_second, s.limit_length, s.limit_unit, NULL
    FROM present p JOIN stage s ON s.code = p.stage AND s.kind = 'open' AND s.limit_length IS NOT NULL
    UNION ALL
    SELECT p.customer, 'risk', r.code, 'risk.stuck' || CASE p.opportunity WHEN '' THEN '' ELSE '.' || p.opportunity END || '.' || p.entered,
           p.entered, p.entered_second, r.length, r.unit, NULL
    FROM present p JOIN risk_rule r ON r.code = 'stuck' WHERE p.kind = 'open'
    UNION ALL
    SELECT s.customer, 'risk', r.code, 'risk.silent.' || s.day, s.day, s.at_second, r.length, r.unit, s.turn
    FROM silence s JOIN risk_rule r ON r.code = 'silent'
    UNION ALL
    SELECT s.customer, 'rhythm', '', 'rhythm.' || s.day, s.day, s.at_second, r.length, r.unit, s.turn
    FROM silence s JOIN field f ON f.customer = s.customer AND f.field = 'grade' JOIN rhythm r ON r.grade = f.value
    UNION ALL
    SELECT c.customer, 'risk', r.code, NULL, c.day, c.at_second, r.length, r.unit, NULL
    FROM complaint c JOIN risk_rule r ON r.code = 'complaint'
    UNION ALL
    SELECT customer, 'grading', '', 'grading.' || begun, begun, begun_second, grade_length, grade_unit, NULL
    FROM (SELECT d.*, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY begun, COALESCE(begun_second, 0)) AS place FROM deal d), policy
    WHERE place = 1 AND customer IN (SELECT customer FROM silence)
      AND customer NOT IN (SELECT customer FROM field WHERE field = 'grade')
    UNION ALL
    SELECT b.customer, 'sequence', s.sequence, b.rule || '.' || s.number || '.' || COALESCE(t.day, b.entered),
           COALESCE(t.day, b.entered), CASE WHEN t.day IS NULL THEN b.entered_second ELSE t.at_second END, s.length, s.unit, t.turn
    FROM belongs b JOIN step s ON b.rule = 'sequence.' || s.sequence
     AND s.number = 1 + (SELECT COUNT(*) FROM taken t WHERE t.rule = b.rule AND t.customer = b.customer)
    LEFT JOIN taken t ON t.rule = b.rule AND t.customer = b.customer
     AND t.turn = (SELECT MAX(u.turn) FROM taken u WHERE u.rule = b.rule AND u.customer = b.customer)
    UNION ALL
    SELECT customer, 'care', code, 'care.' || code || '.' || falls, day, at_second, length, unit, NULL FROM cared)
SELECT i.* FROM item i LEFT JOIN known k ON k.customer = i.customer AND k.turn = i.turn
WHERE i.name IS NULL OR NOT EXISTS (
    SELECT 1 FROM closing c WHERE c.customer = i.customer AND c.action = i.name
    AND (i.turn IS NULL OR CASE WHEN (c.at_second IS NULL) = (k.at_second IS NULL) THEN c.turn > i.turn
                                ELSE c.turn <> i.turn AND c.day >= k.day END));

-- The complaint alone is put off by a name that holds the day on which it was reported.
UPDATE rule_item SET name = 'risk.complaint.' || day WHERE name IS NULL;

DELETE FROM allowed;
INSERT INTO allowed
SELECT DISTINCT day, at_second, length, unit FROM rule_item
UNION
SELECT due, NULL, lapse_length, lapse_unit FROM dated d JOIN date_rule r ON r.code = d.code WHERE d.yearly;
CREATE TABLE due_deadline AS SELECT * FROM reckoned;
CREATE INDEX due_deadline_by_start ON due_deadline (day, at_second, length, unit);

-- Everything asked for, with the day it is due and that from which on it shows.
CREATE TABLE asked_for AS
WITH waits AS (
    SELECT w.customer, m.id, m.day FROM walked w
    JOIN move m ON m.customer = w.customer AND m.opportunity = w.opportunity AND m.number = w.number
    WHERE w.waits AND w.next_turn IS NULL AND w.approved IS NULL AND NOT w.rejected),
next_date AS (
    SELECT d.*, r.lead_length, r.lead_unit,
           ROW_NUMBER() OVER (PARTITION BY d.customer, d.code, d.subject, d.yearly ORDER BY d.falls) AS place
    FROM dated d JOIN date_rule r ON r.code = d.code
    LEFT JOIN due_deadline x ON d.yearly AND x.day = d.due AND x.at_second IS NULL AND x.length = r.lapse_length AND x.unit = r.lapse_unit, viewpoint
    WHERE NOT d.yearly OR x.last_day >= today)
SELECT i.customer, i.source, i.code, COALESCE(s.day, x.last_day) AS due, COALESCE(s.day, x.last_day) AS shows, 0 AS yearly
FROM rule_item i LEFT JOIN put_off s ON s.customer = i.customer AND s.action = i.name
JOIN due_deadline x ON x.day = i.day AND x.at_second IS i.at_second AND x.length = i.length AND x.unit = i.unit
UNION ALL
SELECT k.customer, 'plan', '', COALESCE(s.day, p.day), COALESCE(s.day, p.day), 0
FROM plan p JOIN known k ON k.id = p.entry LEFT JOIN put_off s ON s.customer = k.customer AND s.action = k.id
WHERE NOT EXISTS (SELECT 1 FROM closing c WHERE c.customer = k.customer AND c.action = k.id)
  AND k.customer IN (SELECT customer FROM deal)
UNION ALL
SELECT customer, 'approval', '', day, day, 0 FROM waits
UNION ALL
SELECT customer, 'date', code, due, CASE
    WHEN moved OR lead_length IS NULL THEN due
    WHEN lead_unit = 'wd' THEN (SELECT MIN(c.day) FROM calendar c WHERE c.works AND c.number = (
        SELECT b.number - d.lead_length + 1 FROM calendar b WHERE b.day = date(d.falls, '-1 day')))
    WHEN lead_unit = 'd' THEN date(falls, '-' || lead_length || ' days')
    WHEN lead_unit = 'w' THEN date(falls, '-' || (7 * lead_length) || ' days')
    WHEN lead_unit = 'm' THEN date(falls, '-' || lead_length || ' months', 'floor')
    WHEN lead_unit = 'y' THEN date(falls, '-' || lead_length || ' years', 'floor') END, yearly
FROM next_date d WHERE place = 1 OR NOT yearly;

-- What shows: a planned action due by the same day stands for a rhythm and a step, a step for a rhythm.
CREATE TABLE due AS
SELECT a.customer, a.source, a.code, MAX(0, CAST(julianday(today) - julianday(a.due) AS INT)) AS late,
       CASE WHEN a.yearly THEN 0 ELSE EXISTS (
           SELECT 1 FROM escalation e WHERE e.level IN ('lead', 'risk') AND julianday(today) - julianday(a.due) >= MAX(e.days, 1)) END AS to_lead,
       CASE WHEN a.yearly THEN 0 ELSE EXISTS (
           SELECT 1 FROM escalation e WHERE e.level = 'risk' AND julianday(today) - julianday(a.due) >= MAX(e.days, 1)) END AS at_risk
FROM asked_for a, viewpoint
WHERE a.shows <= today AND NOT (a.source IN ('rhythm', 'sequence') AND EXISTS (
    SELECT 1 FROM asked_for p WHERE p.customer = a.customer AND p.due <= a.due
       AND (p.source = 'plan' OR p.source = 'sequence' AND a.source = 'rhythm')));
