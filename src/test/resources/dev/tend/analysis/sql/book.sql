-- The facts of a book as they stand in its files: nothing computed but the day (in the book's time
-- zone) and the second (of the epoch) of each moment. Days are texts like 2024-06-05.

CREATE TABLE policy (currency TEXT, record_length INT, record_unit TEXT, template TEXT, since TEXT);
CREATE TABLE stage (code TEXT, position INT, kind TEXT, probability TEXT, limit_length INT, limit_unit TEXT);
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
CREATE TABLE closes (entry TEXT, action TEXT);
CREATE INDEX profile_key_by_customer ON profile_key (customer, field);
CREATE INDEX contact_by_customer ON contact (customer, field);
CREATE INDEX entry_field_by_entry ON entry_field (entry, field);
CREATE INDEX closes_by_action ON closes (action);

-- What `tend due --all -f json` asks for on the day of a question, and the entries of which
-- `tend check --only record.vague` says that the summary is vague.
CREATE TABLE risk_rule (code TEXT, label TEXT);
CREATE TABLE date_rule (code TEXT, label TEXT);
CREATE TABLE due (customer TEXT, source TEXT, action TEXT, escalation TEXT, part TEXT, late INT);
CREATE TABLE vague (entry TEXT PRIMARY KEY);
