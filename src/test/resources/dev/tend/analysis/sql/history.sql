-- What the entries say, by section 7 of docs/format.md: the opportunities and the
-- stages they stood in. Given is viewpoint (today, as_of).

-- Known is what had happened by the day and, as of a past day, had been written down by then. What
-- does not say when, was written down as it happened. What decides on a move of the same day comes behind it, and
-- before a further move of the same moment.
CREATE TABLE known AS
WITH happened AS (
    SELECT *, ROW_NUMBER() OVER (
        PARTITION BY customer ORDER BY second, COALESCE(recorded_second, second), file, place) AS rank
    FROM entry, viewpoint
    WHERE day <= today AND (NOT as_of OR recorded_day IS NULL OR recorded_day <= today)),
on_move AS (
    SELECT h.id, h.customer, h.rank, h.second, COALESCE(h.recorded_second, h.second) AS written, MAX(m.rank) AS move
    FROM happened h JOIN (SELECT * FROM approves UNION ALL SELECT * FROM rejects) d ON d.entry = h.id
    JOIN happened m ON m.id = d.move AND m.day = h.day AND m.customer = h.customer
    GROUP BY h.id),
decided AS (
    SELECT id, CASE WHEN move > rank THEN move ELSE (
        SELECT MIN(x.rank) - 1 FROM happened x
        WHERE x.customer = o.customer AND x.stage IS NOT NULL AND x.rank > o.move AND x.rank < o.rank
          AND x.second = o.second AND COALESCE(x.recorded_second, x.second) = o.written) END AS rank
    FROM on_move o)
SELECT h.*, channel IS NOT NULL OR answered OR result IS NOT NULL OR NOT records_change AS contact,
       ROW_NUMBER() OVER (PARTITION BY customer ORDER BY COALESCE(d.rank, h.rank), d.rank IS NOT NULL, h.rank) AS turn
FROM happened h LEFT JOIN decided d ON d.id = h.id;
CREATE INDEX known_by_id ON known (id);
CREATE INDEX known_by_customer ON known (customer, day);
CREATE INDEX known_by_turn ON known (customer, turn);

-- An opportunity begins on its day, or with its first entry where that is earlier; one without any day
-- begins today.
CREATE TABLE deal AS
WITH own AS (
    SELECT o.*, k.day AS first_own, k.at_second
    FROM opportunity o LEFT JOIN known k ON k.customer = o.customer AND k.turn = (
        SELECT MIN(turn) FROM known e WHERE e.customer = o.customer AND e.opportunity = o.code))
SELECT customer, code AS opportunity, amount, currency,
       COALESCE(MIN(created, first_own), created, first_own, today) AS begun,
       CASE WHEN created IS NULL OR first_own <= created THEN at_second END AS begun_second
FROM own, viewpoint;
DELETE FROM deal WHERE begun > (SELECT today FROM viewpoint);
CREATE INDEX deal_by_customer ON deal (customer, opportunity);

CREATE TABLE move AS
SELECT *, ROW_NUMBER() OVER (PARTITION BY customer, opportunity ORDER BY turn) AS number
FROM known
WHERE stage IS NOT NULL;

-- The turn in which a move that has to wait would take effect; null where it is turned down before. (A `to` stage
-- has one role only in the books of these tests.)
CREATE TABLE decision AS
SELECT id, CASE WHEN rejected IS NULL OR approved < rejected THEN approved END AS approved,
       rejected IS NOT NULL AND (approved IS NULL OR rejected < approved) AS rejected
FROM (
    SELECT m.id,
           (SELECT MIN(k.turn) FROM approves a JOIN known k ON k.id = a.entry JOIN person p ON p.code = k.writer
            WHERE a.move = m.id AND p.role = w.role AND k.writer <> m.writer AND k.day >= m.day) AS approved,
           (SELECT MIN(k.turn) FROM rejects r JOIN known k ON k.id = r.entry JOIN person p ON p.code = k.writer
            WHERE r.move = m.id AND (p.role = w.role OR k.writer = m.writer) AND k.day >= m.day) AS rejected
    FROM move m JOIN (SELECT DISTINCT to_stage, role FROM weighty) w ON w.to_stage = m.stage);
CREATE INDEX decision_by_id ON decision (id);
CREATE INDEX move_by_number ON move (customer, opportunity, number);

-- One move after the other, in two steps: first where the opportunity stands when the move comes (`stood`, the stages
-- stood in, the last one first: ',won,needs,lead,'), then the move. One to the stage where it stands is none: what
-- waits still does.
CREATE TABLE walked AS
WITH RECURSIVE walk (customer, opportunity, number, seen, turn, path, stage, waits, approved, rejected, stood) AS (
    SELECT customer, opportunity, 0, 0, 0, ',', (SELECT code FROM stage WHERE position = 0), 0, NULL, 0, NULL
    FROM deal
    UNION ALL
    SELECT w.customer, w.opportunity, w.number, m.number, w.turn, w.path, w.stage, w.waits, w.approved, w.rejected,
           CASE WHEN NOT w.waits OR w.approved < m.turn THEN ',' || w.stage || w.path ELSE w.path END
    FROM walk w JOIN move m ON m.customer = w.customer AND m.opportunity = w.opportunity AND m.number = w.seen + 1
    WHERE w.stood IS NULL
    UNION ALL
    SELECT w.customer, w.opportunity, m.number, m.number, m.turn, w.stood, m.stage, EXISTS (
               SELECT 1 FROM weighty y
               WHERE y.to_stage = m.stage AND instr(w.stood, ',' || y.from_stage || ',') > 0
                 AND (instr(w.stood, ',' || y.to_stage || ',') = 0
                      OR instr(w.stood, ',' || y.from_stage || ',') < instr(w.stood, ',' || y.to_stage || ','))),
           d.approved, COALESCE(d.rejected, 0), NULL
    FROM walk w JOIN move m ON m.customer = w.customer AND m.opportunity = w.opportunity AND m.number = w.seen
    LEFT JOIN decision d ON d.id = m.id
    WHERE w.stood IS NOT NULL AND instr(w.stood, ',' || m.stage || ',') <> 1
    UNION ALL
    SELECT w.customer, w.opportunity, w.number, m.number, w.turn, w.path, w.stage, w.waits, w.approved, w.rejected, NULL
    FROM walk w JOIN move m ON m.customer = w.customer AND m.opportunity = w.opportunity AND m.number = w.seen
    WHERE w.stood IS NOT NULL AND instr(w.stood, ',' || m.stage || ',') = 1),
moved AS (
    SELECT *, LEAD(turn) OVER (PARTITION BY customer, opportunity ORDER BY number) AS next_turn FROM walk WHERE seen = number AND stood IS NULL)
SELECT customer, opportunity, number, stage, waits, rejected, next_turn,
       CASE WHEN next_turn IS NULL OR approved < next_turn THEN approved END AS approved
FROM moved;

-- The moves that took effect, and when: one that had to wait, with its approval.
CREATE TABLE stood AS
SELECT w.customer, w.opportunity, w.number, w.stage, m.reason, s.position, s.kind,
       CASE WHEN waits THEN w.approved ELSE m.turn END AS turn,
       COALESCE(CASE WHEN waits THEN k.day ELSE m.day END, d.begun) AS day,
       CASE WHEN waits THEN k.at_second WHEN m.number IS NULL THEN d.begun_second ELSE m.at_second END AS at_second,
       CASE s.kind WHEN 'open' THEN 'open' WHEN 'lost' THEN 'lost' ELSE 'won' END AS status
FROM walked w
JOIN deal d ON d.customer = w.customer AND d.opportunity = w.opportunity
JOIN stage s ON s.code = w.stage
LEFT JOIN move m ON m.customer = w.customer AND m.opportunity = w.opportunity AND m.number = w.number
LEFT JOIN known k ON k.customer = w.customer AND k.turn = w.approved
WHERE NOT waits OR w.approved IS NOT NULL;

-- Each stay with when it ended and where it led, since when the opportunity has had that status, and the last reason
-- given for it.
CREATE TABLE stay AS
WITH changed AS (
    SELECT *, status IS NOT LAG(status) OVER one AS changes,
           LEAD(turn) OVER one AS left_turn, LEAD(day) OVER one AS left, LEAD(at_second) OVER one AS left_second, LEAD(stage) OVER one AS led_to
    FROM stood WINDOW one AS (PARTITION BY customer, opportunity ORDER BY number)),
runs AS (
    SELECT *, SUM(changes) OVER (PARTITION BY customer, opportunity ORDER BY number) AS run FROM changed)
SELECT customer, opportunity, number, stage, position, kind, status, day AS entered, at_second AS entered_second,
       left, left_second, led_to,
       FIRST_VALUE(day) OVER (PARTITION BY customer, opportunity, run ORDER BY number) AS status_since,
       COALESCE((SELECT m.reason FROM move m
                 WHERE m.customer = r.customer AND m.opportunity = r.opportunity AND m.stage = r.stage
                   AND m.reason IS NOT NULL AND m.turn > r.turn AND (left_turn IS NULL OR m.turn < left_turn)
                 ORDER BY m.turn DESC LIMIT 1), reason) AS reason
FROM runs r;
CREATE INDEX stay_by_deal ON stay (customer, opportunity, entered);
