-- A row has the customers of a person; its touches are by the person, whosever the customer is. Split
-- by something else, they are those of the row's customers.
WITH own AS (
    SELECT DISTINCT t.period, CASE WHEN by_person THEN writer ELSE slice END AS slice, id, timely FROM touch t, asked),
written AS (
    SELECT period, slice, COUNT(*) AS records, SUM(is_vague) AS vague FROM (
        SELECT DISTINCT s.period, CASE WHEN by_person THEN k.writer ELSE s.value END AS slice, k.id,
               k.id IN (SELECT entry FROM vague) AS is_vague
        FROM slice s JOIN period p ON p.name = s.period JOIN known k ON k.customer = s.customer AND k.day BETWEEN p.first AND p.last, asked
        WHERE k.contact)
    GROUP BY 1, 2),
who AS (
    SELECT period, slice FROM facet
    UNION
    SELECT period, slice FROM own, asked WHERE by_person),
touches AS (
    SELECT period, slice, COUNT(*) AS touches, SUM(timely) AS timely FROM own GROUP BY 1, 2)
SELECT w.period, w.slice,
       (SELECT COUNT(*) FROM member m WHERE m.period = w.period AND m.slice = w.slice) AS customers,
       (SELECT COUNT(*) FROM care c WHERE c.period = w.period AND c.slice = w.slice) AS open,
       COALESCE(o.touches, 0) AS touches, share(o.timely, o.touches) AS timeliness,
       (SELECT share(vague, records) FROM written r WHERE r.period = w.period AND r.slice = w.slice) AS vague,
       (SELECT share(SUM(covered), COUNT(covered)) FROM care c WHERE c.period = w.period AND c.slice = w.slice) AS coverage,
       (SELECT share(SUM(in_time), COUNT(in_time)) FROM stayed y
         WHERE y.period = w.period AND y.slice = w.slice AND y.left BETWEEN first AND last) AS on_time,
       (SELECT share(SUM(filled), COUNT(*)) FROM member m JOIN wanted f ON f.customer = m.customer AND f.subject = 'customer'
         WHERE m.period = w.period AND m.slice = w.slice) AS completeness,
       COUNT(*) FILTER (WHERE status = 'won') AS won, COUNT(*) FILTER (WHERE status = 'lost') AS lost,
       share(COUNT(*) FILTER (WHERE status = 'won'), COUNT(c.customer)) AS win_rate,
       money(CASE status WHEN 'won' THEN amount END, currency) AS amount_won,
       (SELECT median(julianday(first_win) - julianday(begun)) FROM viewed v
         WHERE v.period = w.period AND v.slice = w.slice AND seen = 'end' AND first_win BETWEEN first AND last) AS median_cycle
FROM who w LEFT JOIN touches o ON o.period = w.period AND o.slice = w.slice
LEFT JOIN closed c ON c.period = w.period AND c.slice = w.slice
GROUP BY w.period, w.slice;
