package dev.tend.cli;

import dev.tend.analysis.Dimension;
import dev.tend.analysis.ReportKind;
import dev.tend.model.Check;
import dev.tend.model.Coded;
import dev.tend.model.ContactRole;
import dev.tend.model.Customer;
import dev.tend.model.DueSource;
import dev.tend.model.Escalation;
import dev.tend.model.Field;
import dev.tend.model.Keys;
import dev.tend.model.Mood;
import dev.tend.model.PeriodUnit;
import dev.tend.model.Result;
import dev.tend.report.Query;
import dev.tend.text.Preset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The values that an option or a word of a command can have. `spelled` asks for each in the word
/// by which it was matched.
record Values(App app, Cursor cursor, boolean spelled) {
    /// Those that what was typed may become; `name` is the option's, or empty for a word.
    List<Candidate> of(String name, String label, String typed) {
        return switch (name) {
            case "--via", "--next-via" -> coded(app.policy().channels(), typed);
            case "--source" ->
                    listed(typed, isDue() ? List.of(DueSource.values()) : app.policy().sources());
            case "--role" ->
                    isDue() ? chosen(roles(), typed) : coded(List.of(ContactRole.values()), typed);
            case "--reason" -> coded(app.policy().reasons(), typed);
            case "--result" -> coded(List.of(Result.values()), typed);
            case "--milestone" -> coded(app.policy().milestones(), typed);
            case "--activity" -> coded(app.policy().activities(), typed);
            case "--feedback" -> coded(List.of(Mood.values()), typed);
            case "--escalated" -> coded(List.of(Escalation.Level.values()), typed);
            case "--only" -> listed(typed, List.of(Check.values()));
            case "--template" ->
                    is("init")
                            ? chosen(Candidate.of(Preset.TEMPLATES), typed)
                            : coded(app.policy().standards().templates(), typed);
            case "--opportunity" -> chosen(opportunities(), typed);
            case "--with" -> chosen(contacts(), typed);
            case "--contact" -> is("edit") ? chosen(contacts(), typed) : List.of();
            case "--done" -> tasks().of(firstCustomer().key(), typed);
            case "--column" -> chosen(keys(), typed);
            case "--by" -> label.equals("KEY") ? chosen(dimensions(), typed) : people(typed);
            default -> ofLabel(label, typed);
        };
    }

    private List<Candidate> ofLabel(String label, String typed) {
        return switch (label) {
            case "CUSTOMER" -> customers().of(typed);
            case "ID" -> tasks().of(typed);
            case "ID|CUSTOMER", "CUSTOMER|ID" -> {
                var both = new ArrayList<>(customers().of(typed));
                both.addAll(tasks().of(typed));
                yield both;
            }
            case "PATH|CUSTOMER" -> {
                var both = new ArrayList<>(customers().of(typed));
                both.add(Candidate.FILES);
                yield both;
            }
            case "WHO" -> people(typed);
            case "STAGE" -> coded(app.policy().pipeline().stages(), typed);
            case "FILTER" -> filter(typed);
            case "REPORT" -> {
                var reports = new ArrayList<>(ReportKind.codes());
                reports.addAll(List.of("trend", "compare", "all"));
                var found = new ArrayList<>(chosen(Candidate.of(reports), typed));
                found.addAll(filter(typed));
                yield found;
            }
            case "PERIOD" -> chosen(periods(), typed);
            case "SCHEMA" -> chosen(Candidate.of(List.of("customer", "entry", "policy")), typed);
            case "KEY=VALUE" -> assignment(typed);
            case "DIR" -> List.of(Candidate.FOLDERS);
            case "FILE" -> List.of(Candidate.FILES);
            case "FILE|PRESET" ->
                    cursor.firstWord().filter("presets"::equals).isPresent()
                            ? chosen(Candidate.of(Preset.PARTS), typed)
                            : List.of(Candidate.FILES);
            default -> chosen(Candidate.of(alternatives(label)), typed);
        };
    }

    /// The codes that a label lists; one in capitals alone stands for something else.
    private static List<String> alternatives(String label) {
        return label.indexOf('|') > 0 || Character.isLowerCase(label.charAt(0))
                ? List.of(label.split("\\|"))
                : List.of();
    }

    private List<Candidate> chosen(List<Candidate> all, String typed) {
        return spelled(Candidate.matching(typed, all), typed);
    }

    private List<Candidate> spelled(List<Candidate> found, String typed) {
        if (!spelled) {
            return found;
        }
        var candidates = new ArrayList<Candidate>();
        for (var one : found) {
            candidates.add(one.spelledLike(typed));
        }
        return candidates;
    }

    private List<Candidate> coded(List<? extends Coded> choices, String typed) {
        return chosen(Candidate.of(choices, app.language()), typed);
    }

    /// The last of several values with commas between.
    private List<Candidate> listed(String typed, List<? extends Coded> choices) {
        int start = typed.lastIndexOf(',') + 1;
        return Candidate.behind(typed.substring(0, start), coded(choices, typed.substring(start)));
    }

    private List<Candidate> people(String typed) {
        return coded(app.policy().assignees(), typed);
    }

    private List<Candidate> filter(String typed) {
        boolean negated = typed.startsWith("!");
        var word = negated ? typed.substring(1) : typed;
        int colon = word.indexOf(':');
        var found = new ArrayList<Candidate>();
        if (colon < 0) {
            var keys = new ArrayList<Candidate>();
            for (var key : Query.keys(app.policy())) {
                var heading = app.heading(key);
                keys.add(new Candidate(key + ":", heading, List.of(heading)));
            }
            found.addAll(chosen(keys, word));
            if (is("review") || cursor.firstWord().filter("compare"::equals).isPresent()) {
                found.addAll(chosen(periods(), word));
            }
        } else {
            var key = word.substring(0, colon);
            var value = word.substring(colon + 1);
            found.addAll(
                    Candidate.behind(
                            key + ":",
                            key.equals("customer")
                                    ? customers().of(value)
                                    : listed(value, Query.choices(key, app.policy()))));
        }
        return Candidate.behind(negated ? "!" : "", found);
    }

    private List<Candidate> assignment(String typed) {
        int equals = typed.indexOf('=');
        var fields = fields();
        if (equals < 0) {
            var keys = new ArrayList<Candidate>();
            for (var key : fields.keySet()) {
                var word = app.fieldName(key);
                keys.add(new Candidate(key + "=", word, List.of(word)));
            }
            return chosen(keys, typed);
        }
        int end = equals > 0 && "+-".indexOf(typed.charAt(equals - 1)) >= 0 ? equals - 1 : equals;
        var field = fields.get(typed.substring(0, end));
        return field == null
                ? List.of()
                : Candidate.behind(
                        typed.substring(0, equals + 1),
                        listed(typed.substring(equals + 1), app.policy().choices(field)));
    }

    private Map<String, Field> fields() {
        if (cursor.has("--contact") && is("edit")) {
            return Keys.CONTACT;
        }
        if (cursor.has("--opportunity") && is("edit")) {
            return Keys.OPPORTUNITY;
        }
        return is("edit") || is("add")
                ? Keys.with(Keys.CUSTOMER, app.policy().customerFields())
                : Keys.with(Keys.ENTRY, app.policy().entryFields());
    }

    private List<Candidate> keys() {
        return Candidate.of(Keys.with(Keys.CUSTOMER, app.policy().customerFields()).keySet());
    }

    private List<Candidate> dimensions() {
        var kind = cursor.firstWord().flatMap(ReportKind::ofCode).orElse(ReportKind.OVERVIEW);
        return Candidate.of(Dimension.codes(kind, app.policy()));
    }

    private List<Candidate> periods() {
        var periods = new ArrayList<>(Candidate.of(List.of(PeriodUnit.values()), app.language()));
        for (var unit : PeriodUnit.values()) {
            periods.add(Candidate.plain("this-" + unit.code(), ""));
            periods.add(Candidate.plain("last-" + unit.code(), ""));
        }
        return periods;
    }

    private List<Candidate> roles() {
        var roles = new LinkedHashSet<String>();
        for (var person : app.policy().team()) {
            if (!person.role().isEmpty()) {
                roles.add(person.role());
            }
        }
        return Candidate.of(roles);
    }

    private List<Candidate> contacts() {
        var contacts = new ArrayList<Candidate>();
        for (var contact : firstCustomer().contacts()) {
            contacts.add(Candidate.plain(contact.name(), contact.attributes().text("title")));
        }
        return contacts;
    }

    private List<Candidate> opportunities() {
        var opportunities = new ArrayList<Candidate>();
        for (var one : firstCustomer().opportunities()) {
            opportunities.add(Candidate.plain(one.code(), one.attributes().text("name")));
        }
        return opportunities;
    }

    /// The customer that the command is about; refused where none is said.
    private Customer firstCustomer() {
        var key = new CustomerSearch(app).key(cursor.firstWord().orElse(""));
        return app.folder().customer(key, app.policy()).value();
    }

    private CustomerWords customers() {
        return new CustomerWords(app, spelled);
    }

    private TaskWords tasks() {
        return new TaskWords(app);
    }

    private boolean is(String command) {
        return cursor.command().equals(command);
    }

    private boolean isDue() {
        return is("due") || is("agenda");
    }
}
