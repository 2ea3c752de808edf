-- What one question is about. Given are: asked (split, by_person, cohort), period (name, first, last),
-- chosen (customer): the customers that the filter describes, and slice (period, customer, value).

-- The customers there at the end of the period, by what the report is split by.
CREATE TABLE member AS
SELECT DISTINCT s.period, s.value AS slice, s.customer
FROM slice s JOIN period p ON p.name = s.period JOIN deal d ON d.customer = s.customer
WHERE d.begun <= p.last;
CREATE INDEX member_by_customer ON member (customer, period);

-- A row, or a group of rows, for each; without a split there is one, whoever is there.
CREATE TABLE facet AS
SELECT DISTINCT period, slice FROM member WHERE (SELECT split FROM asked)
UNION
SELECT name, '' FROM period WHERE NOT (SELECT split FROM asked);

-- Their opportunities as they stand at the end of the period, and as they stand today.
CREATE TABLE viewed AS
SELECT m.period, m.slice, p.first, p.last, view.seen, view.day AS on_day, d.*,
       (SELECT MIN(y.entered) FROM stay y WHERE y.customer = d.customer AND y.opportunity = d.opportunity
          AND y.status = 'won' AND y.entered <= view.day) AS first_win,
       (SELECT y.stage FROM stay y WHERE y.customer = d.customer AND y.opportunity = d.opportunity
          AND y.kind <> 'lost' AND y.entered <= view.day ORDER BY y.position DESC LIMIT 1) AS furthest
FROM member m JOIN period p ON p.name = m.period JOIN deal d ON d.customer = m.customer,
     (SELECT 'end' AS seen, name, last AS day FROM period UNION ALL
      SELECT 'today', name, today FROM period, viewpoint) view
WHERE d.begun <= p.last AND view.name = p.name;

CREATE TABLE standing AS
SELECT v.*, y.number, y.stage, y.position, y.kind, y.status, y.entered, y.entered_second, y.status_since,
       y.reason, s.probability, s.limit_length, s.limit_unit
FROM viewed v
JOIN stay y ON y.customer = v.customer AND y.opportunity = v.opportunity AND y.number = (
    SELECT MAX(z.number) FROM stay z WHERE z.customer = v.customer AND z.opportunity = v.opportunity AND z.entered <= v.on_day)
JOIN stage s ON s.code = y.stage;

CREATE INDEX viewed_by_slice ON viewed (period, slice, seen);
CREATE INDEX standing_by_slice ON standing (period, slice, seen);

-- Closed within the period: won or lost at its end, and come to be so within it.
CREATE VIEW IF NOT EXISTS closed AS
SELECT * FROM standing WHERE seen = 'end' AND status <> 'open' AND status_since BETWEEN first AND last;

CREATE VIEW IF NOT EXISTS cohort AS
SELECT * FROM standing WHERE seen = 'today' AND begun BETWEEN first AND last;

-- The stays of these opportunities that began by the end of the period; `in_time` where they ended,
-- and `late_then` where they had not ended then, are null without a limit.
CREATE VIEW IF NOT EXISTS stayed AS
SELECT v.period, v.slice, v.first, v.last, y.*, julianday(y.left) - julianday(y.entered) AS days,
       CASE WHEN x.day IS NOT NULL THEN
           CASE WHEN x.last_second IS NOT NULL AND y.left_second IS NOT NULL THEN y.left_second <= x.last_second
                ELSE y.left <= x.last_day END END AS in_time,
       x.last_day < v.last AS late_then
FROM viewed v JOIN stay y ON y.customer = v.customer AND y.opportunity = v.opportunity
JOIN stage s ON s.code = y.stage
LEFT JOIN deadline x ON x.day = y.entered AND x.at_second IS y.entered_second AND x.length = s.limit_length AND x.unit = s.limit_unit
WHERE v.seen = 'end' AND y.entered <= v.last;

-- Touches within the period, by what is sliced: the customer, or the touch itself. One of a whole day
-- was written down in time on that day, or as many days later as the hours allowed are full days.
CREATE TABLE touch AS
SELECT m.period, m.value AS slice, k.*, COALESCE(
           CASE WHEN record_unit = 'h' AND k.at_second IS NULL THEN recorded_day <= date(k.day, '+' || (record_length / 24) || ' days')
                WHEN x.last_second IS NOT NULL AND k.at_second IS NOT NULL AND k.recorded_at_second IS NOT NULL THEN k.recorded_at_second <= x.last_second
                ELSE k.recorded_day <= x.last_day END, 0) AS timely
FROM slice m JOIN period p ON p.name = m.period JOIN known k ON k.customer = m.customer
JOIN policy LEFT JOIN deadline x ON x.day = k.day AND x.at_second IS k.at_second AND x.length = record_length AND x.unit = record_unit
WHERE k.channel IS NOT NULL AND k.day BETWEEN p.first AND p.last;

-- Customers with an open opportunity at the end of the period, and whether they were touched within
-- the rhythm of their grade: null where it has none.
CREATE VIEW IF NOT EXISTS care AS
SELECT o.period, o.slice, o.customer, t.day IS NULL AS never,
       CASE WHEN r.grade IS NOT NULL THEN COALESCE(x.last_day >= o.last, 0) END AS covered
FROM (SELECT DISTINCT period, slice, customer, last FROM standing WHERE seen = 'end' AND status = 'open') o
LEFT JOIN field g ON g.customer = o.customer AND g.field = 'grade'
LEFT JOIN rhythm r ON r.grade = g.value
LEFT JOIN known t ON t.customer = o.customer AND t.turn = (
    SELECT MAX(k.turn) FROM known k WHERE k.customer = o.customer AND k.channel IS NOT NULL AND k.day <= o.last)
LEFT JOIN deadline x ON x.day = t.day AND x.at_second IS t.at_second AND x.length = r.length AND x.unit = r.unit;
