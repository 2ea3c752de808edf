SELECT f.period, f.slice,
       (SELECT COUNT(*) FROM standing s WHERE s.period = f.period AND s.slice = f.slice AND seen = 'end'
           AND begun BETWEEN first AND last) AS new,
       o.open, o.amount, o.weighted, c.won, c.lost, share(c.won, c.won + c.lost) AS win_rate, c.amount_won,
       (SELECT median(julianday(first_win) - julianday(begun)) FROM viewed v
         WHERE v.period = f.period AND v.slice = f.slice AND seen = 'end' AND first_win BETWEEN first AND last) AS median_cycle,
       t.touches, t.customers, share(t.answered, t.touches) AS response_rate, share(t.timely, t.touches) AS timeliness,
       (SELECT share(SUM(in_time), COUNT(in_time)) FROM stayed y
         WHERE y.period = f.period AND y.slice = f.slice AND y.left BETWEEN first AND last) AS on_time,
       (SELECT share(SUM(covered), COUNT(covered)) FROM care k WHERE k.period = f.period AND k.slice = f.slice) AS coverage
FROM facet f,
     (SELECT f2.period, f2.slice, COUNT(s.customer) AS open, money(s.amount, s.currency) AS amount,
             money(times(s.amount, s.probability), s.currency) AS weighted
      FROM facet f2 LEFT JOIN standing s ON s.period = f2.period AND s.slice = f2.slice AND seen = 'end' AND status = 'open'
      GROUP BY 1, 2) o,
     (SELECT f3.period, f3.slice, COUNT(*) FILTER (WHERE status = 'won') AS won, COUNT(*) FILTER (WHERE status = 'lost') AS lost,
             money(CASE status WHEN 'won' THEN amount END, currency) AS amount_won
      FROM facet f3 LEFT JOIN closed c ON c.period = f3.period AND c.slice = f3.slice
      GROUP BY 1, 2) c,
     (SELECT f4.period, f4.slice, COUNT(t.id) AS touches, COUNT(DISTINCT customer) AS customers, SUM(answered) AS answered, SUM(timely) AS timely
      FROM facet f4 LEFT JOIN touch t ON t.period = f4.period AND t.slice = f4.slice
      GROUP BY 1, 2) t
WHERE o.period = f.period AND o.slice = f.slice AND c.period = f.period AND c.slice = f.slice
  AND t.period = f.period AND t.slice = f.slice;
