package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Rejection;
import dev.tend.model.Book;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Account;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.files.Layout;
import dev.tend.store.files.Loaded;

import java.util.ArrayList;
import java.util.List;

/// Holds a changed profile of an account against the same rules as `check`.
public record ProfileCheck(App app, Account account) {
    /// Refuses a text that brings errors. What comes back is less grave, and to be said.
    public List<Diagnostic> remarks(String before, String after) {
        var found = found(before, after);
        var errors = Diagnostic.errors(found);
        if (!errors.isEmpty()) {
            throw new Rejection(app).of(errors, file(), 1);
        }
        return found;
    }

    /// What a text brings. What was wrong before does not hinder: it may be what is being put
    /// right, bit by bit.
    List<Diagnostic> found(String before, String after) {
        var old = read(before);
        var now = read(after);
        var others = others(old.value(), now.value());
        var known = new ArrayList<String>();
        old.problems().forEach(problem -> known.add(withoutLine(problem)));
        problems(old.value(), others).forEach(problem -> known.add(withoutLine(problem)));
        var found = new ArrayList<>(now.problems());
        found.addAll(problems(now.value(), others));
        found.removeIf(problem -> known.remove(withoutLine(problem)));
        return found;
    }

    /// An edit moves the lines of the profile, but not what is wrong with it.
    private String withoutLine(Diagnostic problem) {
        var place = problem.place().file().equals(file()) ? "" : problem.place().toString();
        var arguments = String.join("\n", problem.arguments());
        return problem.check().code() + "\n" + place + "\n" + arguments;
    }

    private List<Diagnostic> problems(Customer customer, List<Account> others) {
        var changed = new Account(customer, account.entries(), account.leftOut());
        var accounts = new ArrayList<>(others);
        accounts.add(changed);
        var problems = new ArrayList<Diagnostic>();
        for (var problem : Rule.checkProfiles(new Book(app.policy(), accounts), app.now())) {
            if (problem.place().file().equals(file())) {
                problems.add(problem);
            }
        }
        problems.addAll(Rule.checkAccount(changed, app.policy(), app.now()));
        return problems;
    }

    /// The other customers, where the edit changes what they are compared by.
    private List<Account> others(Customer before, Customer after) {
        var others = new ArrayList<Account>();
        if (!before.number().equals(after.number())
                || !before.name().equals(after.name())
                || !before.attributes().texts("aliases").equals(after.attributes().texts("aliases"))
                || !people(before).equals(people(after))) {
            for (var other : app.folder().customers(app.policy()).value()) {
                if (!other.key().equals(after.key())) {
                    others.add(new Account(other, List.of()));
                }
            }
        }
        return others;
    }

    private static List<Attributes> people(Customer customer) {
        return customer.contacts().stream().map(Contact::attributes).toList();
    }

    private Loaded<Customer> read(String text) {
        return BookFolder.customer(account.customer().key(), text, app.policy());
    }

    private String file() {
        return Layout.profileFile(account.customer().key());
    }
}
