-- Whose each customer was at the end of each period. The profile says whose it is now; a handover,
-- whose it was before and after.
CREATE TABLE owned AS
SELECT p.name AS period, c.key AS customer, COALESCE(
    (SELECT taker FROM handover h JOIN known k ON k.id = h.entry
     WHERE k.customer = c.key AND k.day <= p.last ORDER BY k.turn DESC LIMIT 1),
    (SELECT giver FROM handover h JOIN entry e ON e.id = h.entry
     WHERE e.customer = c.key ORDER BY e.second, COALESCE(e.recorded_second, e.second), e.file, e.place LIMIT 1),
    c.owner) AS owner
FROM period p JOIN customer c;
