-- Customers in no tier have a row without one, where there are any.
WITH client AS (
    SELECT period, slice, customer, last, COUNT(*) AS wins, money(amount, currency) AS amount, MAX(status_since) AS last_win
    FROM standing WHERE seen = 'end' AND status = 'won'
    GROUP BY period, slice, customer),
tiered AS (
    SELECT c.*, COALESCE((
        SELECT t.code FROM tier t, policy
        WHERE c.wins >= t.wins
          AND (t.amount IS NULL OR part_of(c.amount, COALESCE(t.currency, policy.currency)) >= CAST(t.amount AS REAL))
          AND (t.length IS NULL OR c.last <= CASE t.unit WHEN 'd' THEN date(c.last_win, '+' || t.length || ' days')
                                                         WHEN 'w' THEN date(c.last_win, '+' || (7 * t.length) || ' days')
                                                         WHEN 'm' THEN date(c.last_win, '+' || t.length || ' months', 'floor')
                                                         WHEN 'y' THEN date(c.last_win, '+' || t.length || ' years', 'floor') END)
        ORDER BY t.position LIMIT 1), '') AS tier
    FROM client c)
SELECT f.period, f.slice, l.code AS tier, COUNT(c.customer) AS customers, COALESCE(SUM(c.wins), 0) AS won, money_of(c.amount) AS amount,
       COUNT(*) FILTER (WHERE c.wins >= 2) AS repeat, share(COUNT(*) FILTER (WHERE c.wins >= 2), COUNT(c.customer)) AS repurchase,
       median(julianday(c.last) - julianday(c.last_win)) AS median_recency
FROM facet f JOIN (SELECT code FROM tier UNION ALL SELECT '') l ON l.code <> '' OR EXISTS (
    SELECT 1 FROM tiered t WHERE t.period = f.period AND t.slice = f.slice AND t.tier = '')
LEFT JOIN tiered c ON c.period = f.period AND c.slice = f.slice AND c.tier = l.code
GROUP BY f.period, f.slice, l.code;
