package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.record.ContactRole;
import dev.tend.model.record.Customer;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Mood;
import dev.tend.model.record.Result;
import dev.tend.model.value.Coded;
import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.ValueKind;
import dev.tend.report.CustomerReport;
import dev.tend.text.Preset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values that an option or a word of a command can have. `spelled` asks for each in the word
/// by which it was matched.
record Values(App app, Cursor cursor, boolean spelled) {
    private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.values());

    /// A review looks back on no single day.
    private static final List<PeriodUnit> OF_REVIEWS = UNITS.subList(1, UNITS.size());

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
            case "--column" -> columns(typed);
            case "--tag" -> new KnownTexts(app).of("tags", typed);
            case "--industry" -> new KnownTexts(app).of("industry", typed);
            case "--by" ->
                    label.equals("KEY")
                            ? figures().dimensions(typed)
                            : coded(app.policy().team(), typed);
            default -> ofLabel(name, label, typed);
        };
    }

    private List<Candidate> ofLabel(String name, String label, String typed) {
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
            case "WHO" -> isDue() && name.equals("--owner") ? owners(typed) : people(typed);
            case "STAGE" -> coded(app.policy().pipeline().stages(), typed);
            case "FILTER" -> filter(typed);
            case "REPORT" -> {
                var found = new ArrayList<>(figures().names(typed));
                found.addAll(new FilterWords(app, spelled).of(typed));
                yield Candidate.nearest(typed, found);
            }
            case "PERIOD" -> figures().periods(UNITS, typed);
            case "CELL" -> figures().cells(typed);
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
        return Candidate.chosen(typed, all, spelled);
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

    /// A filter word, or one of those that may stand before filters.
    private List<Candidate> filter(String typed) {
        var found = new ArrayList<Candidate>();
        if (typed.indexOf(':') < 0) {
            found.addAll(beforeFilters(typed));
        }
        found.addAll(new FilterWords(app, spelled).of(typed));
        return Candidate.nearest(typed, found);
    }

    private List<Candidate> beforeFilters(String typed) {
        int words = cursor.words().size();
        if (is("agenda")) {
            return words > 0 ? List.of() : coded(List.of(PeriodUnit.WEEK, PeriodUnit.MONTH), typed);
        }
        if (is("review")) {
            return figures().periods(OF_REVIEWS, typed);
        }
        return switch (is("report") ? cursor.firstWord().orElse("") : "") {
            case "trend" -> words > 1 ? List.of() : figures().kinds(typed);
            case "compare" ->
                    switch (words) {
                        case 1, 2 -> {
                            var sides = new ArrayList<>(people(typed));
                            sides.addAll(figures().periods(UNITS, typed));
                            yield sides;
                        }
                        case 3 -> figures().kinds(typed);
                        default -> List.of();
                    };
            default -> List.of();
        };
    }

    private List<Candidate> owners(String typed) {
        var all = new ArrayList<>(Candidate.of(app.policy().assignees(), app.language()));
        all.addFirst(FilterWords.me(app));
        return chosen(all, typed);
    }

    private List<Candidate> assignment(String typed) {
        int equals = typed.indexOf('=');
        var fields = fields();
        if (equals < 0) {
            var keys = new ArrayList<Candidate>();
            for (var key : fields.keySet()) {
                var word = app.glossary().field(key);
                keys.add(new Candidate(key + "=", word, List.of(word)));
            }
            return Candidate.matching(typed, keys);
        }
        int end = equals > 0 && "+-".indexOf(typed.charAt(equals - 1)) >= 0 ? equals - 1 : equals;
        var field = fields.get(typed.substring(0, end));
        if (field == null) {
            return List.of();
        }
        var value = typed.substring(equals + 1);
        var choices = app.policy().choices(field);
        boolean isText = field.kind() == ValueKind.TEXT || field.kind() == ValueKind.TEXTS;
        return Candidate.behind(
                typed.substring(0, equals + 1),
                isText && isOfProfiles()
                        ? new KnownTexts(app).of(field.code(), value)
                        : listed(value, choices));
    }

    private Map<String, Field> fields() {
        if (cursor.has("--contact") && is("edit")) {
            return Keys.CONTACT;
        }
        if (cursor.has("--opportunity") && is("edit")) {
            return Keys.OPPORTUNITY;
        }
        return isOfProfiles()
                ? Keys.with(Keys.CUSTOMER, app.policy().customerFields())
                : Keys.with(Keys.ENTRY, app.policy().entryFields());
    }

    /// A heading finds its key, but the key alone is taken.
    private List<Candidate> columns(String typed) {
        var keys = new ArrayList<Candidate>();
        for (var key : CustomerReport.keys(app.policy())) {
            var heading = app.glossary().of(key);
            keys.add(new Candidate(key, heading, List.of(heading)));
        }
        return Candidate.matching(typed, keys);
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
        var word = cursor.firstWord().orElse("");
        var asking =
                is("done") && !word.isEmpty() ? tasks().customer(word) : Optional.<String>empty();
        var key = asking.isPresent() ? asking.get() : new CustomerSearch(app).key(word);
        return app.folder().customer(key, app.policy()).value();
    }

    private ReportWords figures() {
        return new ReportWords(app, cursor, spelled);
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

    /// Whether keys are those of a customer's own profile.
    private boolean isOfProfiles() {
        boolean isPart = cursor.has("--contact") || cursor.has("--opportunity");
        return is("add") || is("edit") && !isPart;
    }

    private boolean isDue() {
        return is("due") || is("agenda");
    }
}
