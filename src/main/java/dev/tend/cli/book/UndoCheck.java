package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.customer.ProfileCheck;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Account;
import dev.tend.model.record.Entry;
import dev.tend.render.Style;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.files.Layout;
import dev.tend.store.files.Loaded;
import dev.tend.store.step.Reversal.Restored;

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
            if (file.startsWith(Layout.CUSTOMERS + "/")) {
                keys.add(file.split("/")[1]);
            }
        }
        for (var key : keys) {
            check(key, files);
        }
    }

    private void check(String key, Map<String, Restored> files) {
        var account = app.folder().account(key, app.policy()).value();
        var profile = files.get(Layout.profileFile(key));
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
            if (name.startsWith(Layout.CUSTOMERS + "/" + key + "/")
                    && !name.equals(Layout.profileFile(key))) {
                known.addAll(entries(name, file.getValue().now().text(), account).problems());
                var then = entries(name, file.getValue().then().text(), account);
                found.addAll(then.problems());
                after = with(after, name, then.value());
            }
        }
        found.addAll(Rule.checkAccount(after, app.policy(), app.now()));
        refuse(found, known, files);
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

    private void refuse(
            List<Diagnostic> found, List<Diagnostic> known, Map<String, Restored> files) {
        var before = new ArrayList<String>();
        known.forEach(problem -> before.add(withoutLine(problem)));
        var errors = new LinkedHashSet<String>();
        var printer = app.diagnosticText(Style.PLAIN);
        for (var problem : found) {
            if (!before.remove(withoutLine(problem)) && problem.isError()) {
                errors.add("  " + place(problem, files) + ": " + printer.message(problem));
            }
        }
        if (!errors.isEmpty()) {
            errors.add(app.say("undo.breaks.advice"));
            throw Refusal.no(app.say("undo.breaks"), List.copyOf(errors));
        }
    }

    /// With the line in the file as it stands now, where it will still be there.
    private static String place(Diagnostic problem, Map<String, Restored> files) {
        var file = problem.place().file();
        int line = problem.place().line();
        var restored = files.get(file);
        if (restored != null) {
            var now = restored.now().text().lines().toList();
            var then = restored.then().text().lines().toList();
            line = lineNow(line, then, now);
        }
        return line > 0 ? file + ":" + line : file;
    }

    /// Where a line of the text `then` stands in the text `now`; 0 where what stands around it
    /// changes.
    private static int lineNow(int line, List<String> then, List<String> now) {
        int at = Math.min(line, Math.min(then.size(), now.size()));
        if (at == line && then.subList(0, at).equals(now.subList(0, at))) {
            return line;
        }
        int moved = line + now.size() - then.size();
        return moved > 0
                        && line <= then.size()
                        && then.subList(line - 1, then.size())
                                .equals(now.subList(moved - 1, now.size()))
                ? moved
                : 0;
    }

    /// Taking lines out moves what is wrong below them.
    private static String withoutLine(Diagnostic problem) {
        var arguments = String.join("\n", problem.arguments());
        return problem.check().code() + "\n" + problem.place().file() + "\n" + arguments;
    }

    /// A customer without a profile is none: what stands beside it must go first.
    private void refuseWhatWouldStay(String key, Map<String, Restored> files) {
        var folder = Layout.CUSTOMERS + "/" + key + "/";
        var staying = new ArrayList<String>();
        for (var name : writer.beside(Layout.profileFile(key))) {
            var file = files.get(folder + name);
            if (file == null || file.then().isThere()) {
                staying.add("  " + folder + name);
            }
        }
        if (!staying.isEmpty()) {
            staying.add(app.say("undo.staying.advice"));
            throw Refusal.no(app.say("undo.staying", key), staying);
        }
    }
}
