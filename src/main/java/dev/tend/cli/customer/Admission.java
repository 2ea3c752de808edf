package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Rejection;
import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Fillable;
import dev.tend.model.record.Account;
import dev.tend.model.record.ContactRole;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Coded;
import dev.tend.render.diagnosis.DiagnosticText;
import dev.tend.render.text.Style;
import dev.tend.rules.Mark;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.files.Layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whether a new customer may be added to the book: nobody's duplicate (F19), and sound (F40).
record Admission(App app) {
    /// Refuses one that shares a name, phone number or e-mail address with a customer of the book,
    /// or has a name that differs by no more than place, trade or legal form.
    void refuseDuplicate(Customer candidate, List<Customer> customers) {
        Map<Customer, Mark> same = new LinkedHashMap<>();
        for (var kind : Mark.Kind.values()) {
            var forms = marks(candidate, kind).stream().map(Mark::form).toList();
            if (!forms.isEmpty()) {
                for (var customer : customers) {
                    marks(customer, kind).stream()
                            .filter(mark -> forms.contains(mark.form()))
                            .findFirst()
                            .ifPresent(mark -> same.putIfAbsent(customer, mark));
                }
            }
        }
        for (var customer : customers) {
            Mark.alike(customer, candidate).ifPresent(mark -> same.putIfAbsent(customer, mark));
        }
        if (!same.isEmpty()) {
            var lines = new ArrayList<String>();
            same.forEach((customer, mark) -> lines.add(line(customer, mark)));
            lines.add(app.say("add.duplicate.advice"));
            throw Refusal.usage(app.say("add.duplicate", candidate.name()), lines);
        }
    }

    /// Refuses one that was given the number of another one.
    void refuseNumber(Customer candidate, List<Customer> customers) {
        for (var customer : customers) {
            if (!candidate.number().isEmpty()
                    && candidate.number().equalsIgnoreCase(customer.number())) {
                var file = Layout.profileFile(customer.key());
                throw Refusal.usage(
                        app.say("check.number.duplicate", candidate.number(), file), List.of());
            }
        }
    }

    /// Refuses the text of a profile that has an error; what is merely doubtful is given back in
    /// words.
    List<String> check(String key, String text) {
        var read = BookFolder.customer(key, text, app.policy());
        var account = new Account(read.value(), List.of());
        var book = new Book(app.policy(), List.of(account));
        var problems = new ArrayList<>(read.problems());
        problems.addAll(Rule.checkProfiles(book, app.now()));
        problems.addAll(Rule.checkAccount(account, app.policy(), app.now()));
        var errors = Diagnostic.errors(problems);
        if (!errors.isEmpty()) {
            throw refuse(errors);
        }
        return words(problems);
    }

    private Refusal refuse(List<Diagnostic> errors) {
        var lines = new ArrayList<String>();
        for (var line : words(errors)) {
            lines.add("  " + line);
        }
        if (errors.stream().anyMatch(error -> error.check() == Check.FIELD_REQUIRED)) {
            lines.add(app.say("add.incomplete"));
        }
        return new Rejection(app).of(errors, lines);
    }

    private List<Mark> marks(Customer customer, Mark.Kind kind) {
        return Mark.of(customer, kind, app.policy().country());
    }

    private String line(Customer customer, Mark mark) {
        var line = "  " + customer.key() + "  " + customer.name();
        return mark.value().equals(customer.name()) ? line : line + "  " + mark.value();
    }

    private List<String> words(List<Diagnostic> problems) {
        var printer = app.diagnosticText(Style.PLAIN);
        return problems.stream()
                .map(problem -> printer.message(problem) + "; " + advice(problem, printer))
                .toList();
    }

    /// A customer who is not there yet cannot be edited: what is missing is given to `add`.
    private String advice(Diagnostic problem, DiagnosticText printer) {
        if (problem.check() != Check.FIELD_REQUIRED) {
            return printer.advice(problem);
        }
        var field = problem.arguments().getFirst();
        return app.say("add.supply", option(field), problem.arguments().getLast());
    }

    private static String option(String field) {
        return switch (field) {
            case Fillable.CONTACTS -> "-c NAME";
            case Fillable.REACH, "phone" -> "-p NUMBER";
            case "email" -> "-e ADDRESS";
            case "wechat" -> "--wechat ID";
            case "title" -> "--title TITLE";
            case "need" -> "-n TEXT";
            case "source" -> "-s SOURCE";
            case "grade" -> "-g A|B|C";
            case "industry" -> "-i INDUSTRY";
            case "owner" -> "-o WHO";
            case "tags" -> "-t TAG";
            case "amount" -> "-a MONEY";
            default ->
                    Coded.find(List.of(ContactRole.values()), field).isPresent()
                            ? "-c NAME:" + field
                            : "--set " + field + "=…";
        };
    }
}
