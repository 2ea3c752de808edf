package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.LineDiff;
import dev.tend.cli.command.Refusal;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Style;
import dev.tend.store.BookWriter;
import dev.tend.store.step.FileChange;
import dev.tend.store.step.Reversal;
import dev.tend.store.step.Reversal.Restored;
import dev.tend.store.step.Step;
import dev.tend.store.step.StepNotes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes back a step: all its files, or none.
record Undoing(App app, BookWriter writer) {
    private static final int SHOWN = 60;

    /// The step that is meant: the one of that number, else the last that was not taken back, or
    /// whose writes are there again.
    Step step(Optional<String> number) throws IOException {
        var steps = StepNotes.of(app.folder().path()).all();
        if (number.isPresent()) {
            return numbered(number.get(), steps);
        }
        for (var step : steps) {
            if (step.state() != Step.State.UNDONE || hasComeBack(step)) {
                return step;
            }
        }
        throw Refusal.no(app.say("undo.nothing"));
    }

    private Step numbered(String number, List<Step> steps) throws IOException {
        for (var step : steps) {
            if (Integer.toString(step.number()).equals(number)) {
                if (step.state() == Step.State.UNDONE
                        && (isWrittenAgain(step, steps) || standing(step).isEmpty())) {
                    throw Refusal.no(app.say("undo.already", step.number(), words(step)));
                }
                return step;
            }
        }
        throw Refusal.usage(app.say("undo.unknown", number), app.say("undo.unknown.advice"));
    }

    /// Whether a later step that stands has written into the same files: then what is there is its.
    private static boolean isWrittenAgain(Step step, List<Step> steps) {
        for (var later : steps) {
            if (later.number() > step.number() && later.state() != Step.State.UNDONE) {
                for (var change : later.changes()) {
                    if (step.changes().stream().anyMatch(one -> one.file().equals(change.file()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether git has brought back what a step wrote that was taken back. Of a value that was
    /// changed nobody can tell: taking back an earlier step may have made it the same again.
    private boolean hasComeBack(Step step) throws IOException {
        for (var change : standing(step)) {
            if (change.isOfItself()) {
                return true;
            }
        }
        return false;
    }

    /// The writes of a step that are there, where none was changed since.
    private List<FileChange> standing(Step step) throws IOException {
        var standing = new ArrayList<FileChange>();
        for (var change : step.changes()) {
            var reversal = writer.reversal(change);
            if (reversal instanceof Reversal.Changed) {
                return List.of();
            }
            if (reversal instanceof Restored) {
                standing.add(change);
            }
        }
        return standing;
    }

    void undo(Step step, boolean dryRun) throws IOException {
        var restored = restored(step);
        if (restored.isEmpty()) {
            // It may come back, with a branch or a folder that was moved away.
            throw Refusal.no(
                    app.say("undo.as-before", step.number(), words(step)),
                    app.say("undo.as-before.advice"));
        }
        var comeBack = new UndoCheck(app, writer).check(restored);
        if (dryRun) {
            restored.forEach(this::show);
            remark(comeBack);
            return;
        }
        for (var file : restored.entrySet()) {
            writer.restore(file.getKey(), file.getValue().then());
        }
        app.commitUndo(writer, step);
        app.print(
                app.say("undo.done", step.number(), DisplayWidth.fit(words(step), SHOWN))
                        + "  "
                        + String.join(" ", restored.keySet()));
        remark(comeBack);
    }

    private void remark(List<Diagnostic> comeBack) {
        var printer = app.diagnosticText(Style.PLAIN);
        for (var error : comeBack) {
            app.complain(app.say("undo.comes-back", error.place(), printer.message(error)));
        }
    }

    private static String words(Step step) {
        var about = step.deed().about();
        return about.isEmpty() ? step.deed().command() : about + " · " + step.deed().command();
    }

    /// What becomes of each file that is not yet again what it was.
    private Map<String, Restored> restored(Step step) throws IOException {
        Map<String, Restored> restored = new LinkedHashMap<>();
        var changed = new ArrayList<String>();
        for (var change : step.changes()) {
            var reversal = writer.reversal(change);
            if (reversal instanceof Restored file) {
                restored.put(change.file(), file);
            } else if (reversal instanceof Reversal.Changed) {
                changed.add(change.file());
            }
        }
        if (!changed.isEmpty()) {
            throw Refusal.no(
                    app.say("undo.changed", step.number(), words(step)),
                    changedLines(step, changed));
        }
        return restored;
    }

    private List<String> changedLines(Step step, List<String> changed) {
        var lines = new ArrayList<String>();
        for (var file : changed) {
            lines.add("  " + app.say("undo.changed-file", file));
        }
        lines.add(app.say("undo.changed.advice", StepNotes.file(step)));
        return lines;
    }

    private void show(String file, Restored restored) {
        app.print(app.say(restored.then().isThere() ? "dry-run" : "undo.would-remove", file));
        LineDiff.of(restored.now().text(), restored.then().text()).forEach(app::print);
    }
}
