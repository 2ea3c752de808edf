package dev.tend.cli.command;

import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.render.text.Style;
import dev.tend.store.files.Layout;

import java.util.ArrayList;
import java.util.List;

/// What could not be read on the way to an answer and is missing in it: said in the end, and where
/// it may hide what is looked for.
public final class LeftOut {
    private static final int SHOWN = 10;

    private final App app;
    private final List<Diagnostic> problems = new ArrayList<>();

    LeftOut(App app) {
        this.app = app;
    }

    void addAll(List<Diagnostic> found) {
        problems.addAll(found);
    }

    /// Forgets what has been said otherwise.
    void clear() {
        problems.clear();
    }

    /// The answer is about these customers alone: what is wrong with the files of others is no
    /// matter of it.
    public void answerIsAbout(List<String> keys) {
        for (int i = problems.size() - 1; i >= 0; i--) {
            if (isOfAnother(problems.get(i).place().file(), keys)) {
                problems.remove(i);
            }
        }
    }

    private static boolean isOfAnother(String file, List<String> keys) {
        for (var key : keys) {
            if (file.startsWith(Layout.CUSTOMERS + "/" + key + "/")) {
                return false;
            }
        }
        return file.startsWith(Layout.CUSTOMERS + "/");
    }

    /// What it was, in words.
    public List<String> unreadable() {
        return headlines(errors());
    }

    /// How much, where, and what follows from that, in words; nothing where nothing is missing.
    public List<String> lines() {
        var errors = errors();
        var lines = new ArrayList<String>();
        if (!errors.isEmpty()) {
            lines.add(app.say("left-out", errors.size()));
            lines.addAll(headlines(errors));
            lines.add(app.say("left-out.advice"));
        }
        return lines;
    }

    /// Says it on standard error; whether there was anything.
    public boolean say() {
        var lines = lines();
        if (lines.isEmpty()) {
            return false;
        }
        app.environment().out().flush();
        app.complain(lines.getFirst());
        lines.subList(1, lines.size()).forEach(app.environment().err()::println);
        return true;
    }

    /// Each once, in the order of the files. Usually there are none, and nothing to compare.
    private List<Diagnostic> errors() {
        var errors = Diagnostic.errors(problems);
        return errors.isEmpty() ? errors : errors.stream().distinct().sorted().toList();
    }

    private List<String> headlines(List<Diagnostic> errors) {
        var text = app.diagnosticText(Style.PLAIN);
        return errors.stream().limit(SHOWN).map(problem -> "  " + text.headline(problem)).toList();
    }
}
