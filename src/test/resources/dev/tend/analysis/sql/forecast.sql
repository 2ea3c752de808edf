WITH said AS (
    SELECT s.period, s.slice, s.customer, s.opportunity, s.last, k.turn, k.closing,
           k.closing > LAG(k.closing) OVER one AS later
    FROM standing s JOIN known k ON k.customer = s.customer AND k.opportunity = s.opportunity AND k.closing IS NOT NULL AND k.day <= s.last
    WHERE s.seen = 'end' AND s.status = 'open'
    WINDOW one AS (PARTITION BY s.period, s.slice, s.customer, s.opportunity ORDER BY k.turn)),
expected AS (
    SELECT DISTINCT period, slice, customer, opportunity,
           FIRST_VALUE(closing) OVER one AS at_first, LAST_VALUE(closing) OVER one AS at_last, MAX(later) OVER one AS slipped
    FROM said
    WINDOW one AS (PARTITION BY period, slice, customer, opportunity ORDER BY turn ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
SELECT s.period, s.slice,
       CASE WHEN at_last IS NULL THEN 'none' WHEN at_last < s.last THEN 'overdue' ELSE substr(at_last, 1, 7) END AS month,
       COUNT(*) AS opportunities, money(s.amount, s.currency) AS amount, money(times(s.amount, s.probability), s.currency) AS weighted,
       COALESCE(SUM(slipped), 0) AS slipped, median(CASE WHEN slipped THEN julianday(at_last) - julianday(at_first) END) AS median_slip
FROM standing s LEFT JOIN expected e ON e.period = s.period AND e.slice = s.slice AND e.customer = s.customer AND e.opportunity = s.opportunity
WHERE s.seen = 'end' AND s.status = 'open'
GROUP BY 1, 2, 3;
