package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.customer.AccountCheck;
import dev.tend.model.Book;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Account;
import dev.tend.render.text.Style;
import dev.tend.rules.Rule;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.files.Layout;
import dev.tend.store.step.Reversal.Restored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds the customers concerned, as they would be after an undo, against the same rules as
/// `check`: what it would make wrong is held against it, what is wrong now is not. Nor is what was
/// wrong in a profile before, where that comes back as a whole.
record UndoCheck(App app, BookWriter writer) {
    /// The errors that come back.
    List<Diagnostic> check(Map<String, Restored> files) {
        Set<String> keys = new LinkedHashSet<>();
        for (var file : files.keySet()) {
            if (file.startsWith(Layout.CUSTOMERS + "/")) {
                keys.add(file.split("/")[1]);
            }
        }
        var comeBack = new ArrayList<Diagnostic>();
        for (var key : keys) {
            comeBack.addAll(check(key, files));
        }
        return comeBack;
    }

    private List<Diagnostic> check(String key, Map<String, Restored> files) {
        var profile = files.get(Layout.profileFile(key));
        if (profile != null && !profile.then().isThere()) {
            refuseWhatWouldStay(key, files);
            return List.of();
        }
        Map<String, String> texts = new HashMap<>();
        files.forEach((name, file) -> texts.put(name, file.then().text()));
        var now = app.folder().account(key, app.policy());
        var errors = Diagnostic.errors(new AccountCheck(app, now).found(texts));
        var comeBack = new ArrayList<Diagnostic>();
        if (!errors.isEmpty() && profile != null && profile.whole()) {
            comeBack.addAll(errors);
            comeBack.retainAll(ofItself(key, profile.then().text()));
            errors.removeAll(comeBack);
        }
        refuse(errors, files);
        return comeBack;
    }

    /// What is wrong with a profile, whatever stands beside it.
    private List<Diagnostic> ofItself(String key, String text) {
        var read = BookFolder.customer(key, text, app.policy());
        var alone = new Account(read.value(), List.of());
        var problems = new ArrayList<>(read.problems());
        problems.addAll(Rule.checkProfiles(new Book(app.policy(), List.of(alone)), app.now()));
        problems.addAll(Rule.checkAccount(alone, app.policy(), app.now()));
        return problems;
    }

    private void refuse(List<Diagnostic> found, Map<String, Restored> files) {
        var errors = new LinkedHashSet<String>();
        var printer = app.diagnosticText(Style.PLAIN);
        for (var problem : found) {
            errors.add("  " + place(problem, files) + ": " + printer.message(problem));
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
