package dev.tend.cli;

import dev.tend.model.Account;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.render.Style;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.Loaded;
import dev.tend.store.Reversal.Restored;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds the customers concerned, as they would be after an undo, against the same rules as
/// `check`: what it would make wrong is held against it, what is wrong now is not.
record UndoCheck(App app, BookWriter writer) {
    void check(Map<String, Restored> files) {
        Set<String> keys = new LinkedHashSet<>();
        for (var file : files.keySet()) {
            if (file.startsWith(BookFolder.CUSTOMERS + "/")) {
                keys.add(file.split("/")[1]);
            }
        }
        for (var key : keys) {
            check(key, files);
        }
    }

    private void check(String key, Map<String, Restored> files) {
        var account = app.folder().account(key, app.policy()).value();
        var profile = files.get(BookFolder.profileFile(key));
        if (profile != null) {
            if (!profile.then().isThere()) {
                refuseWhatWouldStay(key, files);
                return;
            }
            new ProfileCheck(app, account).remarks(profile.now().text(), profile.then().text());
        }
        var known = new ArrayList<>(Rule.checkAccount(account, app.policy(), app.now()));
        var found = new ArrayList<Diagnostic>();
        var after = account;
        for (var file : files.entrySet()) {
            var name = file.getKey();
            if (name.startsWith(BookFolder.CUSTOMERS + "/" + key + "/")
                    && !name.equals(BookFolder.profileFile(key))) {
                known.addAll(entries(name, file.getValue().now().text(), account).problems());
                var then = entries(name, file.getValue().then().text(), account);
                found.addAll(then.problems());
                after = with(after, name, then.value());
            }
        }
        found.addAll(Rule.checkAccount(after, app.policy(), app.now()));
        refuse(found, known);
    }

    private Loaded<List<Entry>> entries(String file, String text, Account account) {
        return BookFolder.entries(file, text, account.customer(), app.policy());
    }

    private static Account with(Account account, String file, List<Entry> entries) {
        var all = new ArrayList<Entry>();
        for (var entry : account.entries()) {
            if (!entry.places().whole().file().equals(file)) {
                all.add(entry);
            }
        }
        all.addAll(entries);
        return new Account(account.customer(), all, account.leftOut());
    }

    private void refuse(List<Diagnostic> found, List<Diagnostic> known) {
        var before = new ArrayList<String>();
        known.forEach(problem -> before.add(withoutLine(problem)));
        var errors = new ArrayList<String>();
        var printer = app.diagnosticText(Style.PLAIN);
        for (var problem : found) {
            if (!before.remove(withoutLine(problem)) && problem.isError()) {
                // No line: it would be that of a file that will not be.
                errors.add("  " + problem.place().file() + ": " + printer.message(problem));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.no(app.say("undo.breaks"), errors);
        }
    }

    /// Taking lines out moves what is wrong below them.
    private static String withoutLine(Diagnostic problem) {
        var arguments = String.join("\n", problem.arguments());
        return problem.check().code() + "\n" + problem.place().file() + "\n" + arguments;
    }

    /// A customer without a profile is none: what stands beside it must go first.
    private void refuseWhatWouldStay(String key, Map<String, Restored> files) {
        var folder = BookFolder.CUSTOMERS + "/" + key + "/";
        var staying = new ArrayList<String>();
        for (var name : writer.beside(BookFolder.profileFile(key))) {
            var file = files.get(folder + name);
            if (file == null || file.then().isThere()) {
                staying.add("  " + folder + name);
            }
        }
        if (!staying.isEmpty()) {
            throw Refusal.no(app.say("undo.staying", key), staying);
        }
    }
}
