-- When what is allowed a length of time falls due, by "Limits and the calendar" of docs/format.md.
-- `last_second` is null where the whole of `last_day` is left.

CREATE TABLE allowed AS
SELECT entered AS day, entered_second AS at_second, limit_length AS length, limit_unit AS unit
FROM stay JOIN stage ON code = stage WHERE limit_length IS NOT NULL
UNION
SELECT k.day, k.at_second, record_length, record_unit FROM known k, policy WHERE channel IS NOT NULL
UNION
SELECT k.day, k.at_second, length, unit FROM known k, rhythm WHERE channel IS NOT NULL;

-- Days, weeks, months, years; and hours from a whole day, which fill days.
CREATE VIEW IF NOT EXISTS reckoned AS
SELECT a.*, (SELECT MIN(c.day) FROM calendar c WHERE c.works AND c.day >=
                CASE unit WHEN 'd' THEN date(a.day, '+' || length || ' days')
                          WHEN 'w' THEN date(a.day, '+' || (7 * length) || ' days')
                          WHEN 'm' THEN date(a.day, '+' || length || ' months', 'floor')
                          WHEN 'y' THEN date(a.day, '+' || length || ' years', 'floor')
                          WHEN 'h' THEN date(a.day, '+' || ((length + 23) / 24) || ' days') END) AS last_day,
       NULL AS last_second
FROM allowed a WHERE unit IN ('d', 'w', 'm', 'y') OR unit = 'h' AND at_second IS NULL
UNION ALL
SELECT a.*, (SELECT MIN(c.day) FROM calendar c WHERE c.works AND c.number = length +
                (SELECT b.number FROM calendar b WHERE b.day = a.day)), NULL
FROM allowed a WHERE unit = 'wd'
UNION ALL
SELECT a.*, (SELECT c.day FROM calendar c WHERE c.midnight <= at_second + 3600 * length ORDER BY c.midnight DESC LIMIT 1), at_second + 3600 * length
FROM allowed a WHERE unit = 'h' AND at_second IS NOT NULL
UNION ALL
SELECT day, at_second, length, unit, (SELECT c.day FROM calendar c WHERE c.midnight <= second ORDER BY c.midnight DESC LIMIT 1), second
FROM (
    SELECT a.*, (
        SELECT MIN(closes - (worked - 3600 * length)) FROM (
            SELECT closes, SUM(closes - MAX(opens, begin)) OVER (ORDER BY opens) AS worked
            FROM opening, (SELECT COALESCE(a.at_second, (SELECT midnight FROM calendar c WHERE c.day = a.day)) AS begin)
            WHERE closes > begin AND opens BETWEEN begin - 86400 AND begin + 90 * 86400)
        WHERE worked >= 3600 * length) AS second
    FROM allowed a WHERE unit = 'wh');
CREATE TABLE deadline AS SELECT * FROM reckoned;
CREATE INDEX deadline_by_start ON deadline (day, at_second, length, unit);
