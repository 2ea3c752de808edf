-- The facts of a book as they stand in its files: nothing computed but the day (in the book's time
-- zone) and the second (of the epoch) of each moment. Days are texts like 2024-06-05.

CREATE TABLE policy (currency TEXT, record_length INT, record_unit TEXT, grade_length INT, grade_unit TEXT, template TEXT, since TEXT);
CREATE TABLE stage (code TEXT, position INT, kind TEXT, status TEXT, probability TEXT, limit_length INT, limit_unit TEXT);
CREATE TABLE weighty (from_stage TEXT, to_stage TEXT, role TEXT);
CREATE TABLE person (code TEXT, position INT, role TEXT);
CREATE TABLE rhythm (grade TEXT, length INT, unit TEXT);
CREATE TABLE tier (code TEXT, position INT, amount TEXT, currency TEXT, wins INT, length INT, unit TEXT);
CREATE TABLE calendar (day TEXT PRIMARY KEY, midnight INT, works INT, number INT);
CREATE INDEX calendar_by_number ON calendar (number);
CREATE INDEX calendar_by_midnight ON calendar (midnight, day);
CREATE TABLE opening (opens INT PRIMARY KEY, closes INT);

CREATE TABLE customer (key TEXT PRIMARY KEY, owner TEXT);
CREATE TABLE field (customer TEXT, field TEXT, value TEXT);
CREATE TABLE opportunity (customer TEXT, code TEXT, amount TEXT, currency TEXT, created TEXT);

-- Of a whole day, `second` and `recorded_second` are the first of it, and `at_second` and
-- `recorded_at_second` are null. `records_change`: the entry moves, decides, closes, snoozes, assigns or
-- hands over something, has milestones, activities or `close`, or only plans something.
CREATE TABLE entry (
    customer TEXT, opportunity TEXT, id TEXT, file TEXT, place INT, day TEXT, second INT, at_second INT,
    hour TEXT, weekday TEXT, recorded_day TEXT, recorded_second INT, recorded_at_second INT, writer TEXT, channel TEXT, answered INT,
    stage TEXT, reason TEXT, closing TEXT, result TEXT, summary TEXT, records_change INT);
CREATE TABLE approves (entry TEXT, move TEXT);
CREATE TABLE rejects (entry TEXT, move TEXT);
CREATE TABLE handover (entry TEXT, giver TEXT, taker TEXT);
CREATE INDEX field_by_customer ON field (customer, field);
CREATE INDEX approves_by_move ON approves (move);
CREATE INDEX rejects_by_move ON rejects (move);

-- What the policy wants: a row for each field that a template or a rule lists, and for each value of a `when`.
CREATE TABLE template (code TEXT, subject TEXT, level TEXT, field TEXT);
CREATE TABLE requirement (number INT, subject TEXT, level TEXT, field TEXT, template TEXT, from_stage TEXT, since TEXT);
CREATE TABLE condition (number INT, field TEXT, value TEXT);

-- What stands in the files: the keys of profiles, of opportunities and contacts in them, and of entries with
-- their texts (`feedback` is the mood, `next` what to do; `feedback.words`, `next.goal` the rest of them).
CREATE TABLE profile_key (customer TEXT, opportunity TEXT, field TEXT);
CREATE TABLE contact (customer TEXT, field TEXT, role TEXT);
CREATE TABLE entry_field (entry TEXT, field TEXT, value TEXT);
CREATE TABLE closes (entry TEXT, action TEXT, done INT);
CREATE INDEX profile_key_by_customer ON profile_key (customer, field);
CREATE INDEX contact_by_customer ON contact (customer, field);
CREATE INDEX entry_field_by_entry ON entry_field (entry, field);
CREATE INDEX closes_by_action ON closes (action);

-- What the policy asks for by itself: the alarms, key dates, care and steps of sequences, and for whom (`rule` is
-- `date.CODE`, `care.CODE` or `sequence.CODE`). `festival` has the days of the lunar calendar that the books name.
CREATE TABLE risk_rule (code TEXT, field TEXT, length INT, unit TEXT);
CREATE TABLE date_rule (code TEXT, origin TEXT, what TEXT, yearly INT, lead_length INT, lead_unit TEXT, lapse_length INT, lapse_unit TEXT);
CREATE TABLE care_rule (code TEXT, length INT, unit TEXT, activity TEXT);
CREATE TABLE step (sequence TEXT, number INT, length INT, unit TEXT);
CREATE TABLE audience (rule TEXT, what TEXT, value TEXT);
CREATE TABLE escalation (level TEXT, days INT);
CREATE TABLE festival (what TEXT, day TEXT);
INSERT INTO festival VALUES
    ('01-01', '2022-02-01'), ('01-01', '2023-01-22'), ('01-01', '2024-02-10'), ('01-01', '2025-01-29'), ('01-01', '2026-02-17'), ('01-01', '2027-02-06'),
    ('05-05', '2022-06-03'), ('05-05', '2023-06-22'), ('05-05', '2024-06-10'), ('05-05', '2025-05-31'), ('05-05', '2026-06-19'), ('05-05', '2027-06-09'),
    ('08-15', '2022-09-10'), ('08-15', '2023-09-29'), ('08-15', '2024-09-17'), ('08-15', '2025-10-06'), ('08-15', '2026-09-25'), ('08-15', '2027-09-15');

-- Dates of contacts; days of planned actions; and to which day an entry puts something off.
CREATE TABLE contact_field (customer TEXT, contact TEXT, field TEXT, value TEXT);
CREATE TABLE plan (entry TEXT, day TEXT);
CREATE TABLE snooze (entry TEXT, action TEXT, day TEXT);
CREATE INDEX contact_field_by_customer ON contact_field (customer, field);
CREATE INDEX entry_field_by_field ON entry_field (field);

-- The entries of whose summary nothing is said, by `VagueSummary`.
CREATE TABLE vague (entry TEXT PRIMARY KEY);
