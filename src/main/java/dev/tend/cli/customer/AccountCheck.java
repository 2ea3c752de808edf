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
import dev.tend.store.files.Layout;
import dev.tend.store.files.Loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Holds an account some of whose files are to change against the same rules as `check`. `now` is
/// the account as it stands in the book.
public record AccountCheck(App app, Loaded<Account> now) {
    /// Refuses a profile that brings errors. What comes back is less grave, and to be said.
    public List<Diagnostic> remarks(String profile) {
        var found = found(profile);
        var errors = Diagnostic.errors(found);
        if (!errors.isEmpty()) {
            throw new Rejection(app).of(errors, profileFile(), 1);
        }
        return found;
    }

    /// What a profile brings, also to the entries that refer to it.
    List<Diagnostic> found(String profile) {
        return found(Map.of(profileFile(), profile));
    }

    /// What texts bring, by the names of their files. What was wrong before does not hinder: it may
    /// be what is being put right, bit by bit.
    public List<Diagnostic> found(Map<String, String> texts) {
        var then = app.folder().account(now.value().customer().key(), texts, app.policy());
        var before = problems(now);
        var found = problems(then);
        if (texts.containsKey(profileFile())) {
            var others = others(now.value().customer(), then.value().customer());
            before.addAll(ofProfile(now.value(), others));
            found.addAll(ofProfile(then.value(), others));
        }
        var known = new ArrayList<String>();
        before.forEach(problem -> known.add(withoutLine(problem, texts)));
        found.removeIf(problem ->
                known.remove(withoutLine(problem, texts))
                        || isHidden() && !texts.containsKey(problem.place().file()));
        return found;
    }

    /// Whether something could not be judged before: what is wrong with it comes to light with what
    /// hid it, and is not new.
    private boolean isHidden() {
        return now.value().customer().isUnread() || !now.value().isWhole();
    }

    /// A change moves the lines of a file, but not what is wrong with it.
    private static String withoutLine(Diagnostic problem, Map<String, String> texts) {
        var place = problem.place();
        var where = texts.containsKey(place.file()) ? place.file() : place.toString();
        return problem.check().code()
                + "\n"
                + where
                + "\n"
                + String.join("\n", problem.arguments());
    }

    private List<Diagnostic> problems(Loaded<Account> account) {
        var problems = new ArrayList<>(account.problems());
        problems.addAll(Rule.checkAccount(account.value(), app.policy(), app.now()));
        return problems;
    }

    private List<Diagnostic> ofProfile(Account account, List<Account> others) {
        var accounts = new ArrayList<>(others);
        accounts.add(account);
        var problems = new ArrayList<Diagnostic>();
        for (var problem : Rule.checkProfiles(new Book(app.policy(), accounts), app.now())) {
            if (problem.place().file().equals(profileFile())) {
                problems.add(problem);
            }
        }
        return problems;
    }

    /// The other customers, where the change is in what they are compared by.
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

    private String profileFile() {
        return Layout.profileFile(now.value().customer().key());
    }
}
