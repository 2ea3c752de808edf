SELECT f.period, f.slice, COUNT(c.customer) AS opportunities,
       COUNT(*) FILTER (WHERE status = 'open') AS open, COUNT(*) FILTER (WHERE status = 'won') AS won, COUNT(*) FILTER (WHERE status = 'lost') AS lost,
       share(COUNT(*) FILTER (WHERE status = 'won'), COUNT(c.customer)) AS conversion,
       share(COUNT(*) FILTER (WHERE status = 'lost'), COUNT(c.customer)) AS loss,
       share(COUNT(*) FILTER (WHERE status = 'won'), COUNT(*) FILTER (WHERE status IN ('won', 'lost'))) AS win_rate,
       money(CASE status WHEN 'won' THEN amount END, currency) AS amount_won,
       median(julianday(first_win) - julianday(begun)) AS median_cycle
FROM facet f LEFT JOIN cohort c ON c.period = f.period AND c.slice = f.slice
GROUP BY f.period, f.slice;
