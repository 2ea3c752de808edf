package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Environment;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.FailureText;
import dev.tend.cli.command.LineDiff;
import dev.tend.cli.command.Refusal;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Keys;
import dev.tend.model.value.Place;
import dev.tend.render.diagnosis.DiagnosticText;
import dev.tend.store.BookFolder;
import dev.tend.store.EditDraft;
import dev.tend.store.disk.ChangedMeanwhile;
import dev.tend.store.disk.NoText;
import dev.tend.store.files.Layout;
import dev.tend.yaml.ProfilePart;
import dev.tend.yaml.SourceText;
import dev.tend.yaml.YamlEditor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets a person change a profile in an editor: in a draft, which is written when it is sound, and
/// kept when it is not. The book is not locked meanwhile.
record TextEditing(App app, String key) {
    ExitCode run() throws IOException {
        var keyboard = app.environment().keyboard();
        if (keyboard.isEmpty() || !app.isTerminal()) {
            throw Refusal.usage(app.say("edit.no-terminal"), app.say("edit.no-terminal.advice"));
        }
        var editor = editor();
        var disk = app.environment().disk();
        var held = EditDraft.hold(app.folder(), disk, key);
        try (var _ = held.orElseThrow(() -> Refusal.no(app.say("edit.open-already", file())))) {
            var before = textNow();
            return run(
                    keyboard.get(), editor, before, EditDraft.of(app.folder(), disk, key, before));
        }
    }

    private ExitCode run(
            Environment.Keyboard keyboard, String editor, String before, EditDraft draft)
            throws IOException {
        if (draft.isThere()) {
            // What is no file of ours fails here, before an editor opens it.
            draft.isUnchanged();
            app.complain(app.say("edit.goes-on", draft.file()));
        } else {
            draft.create();
        }
        try {
            while (!isDone(keyboard, editor, before, draft)) {
                goOnOrGiveUp(keyboard);
            }
        } catch (Refusal refusal) {
            throw draft.isThere() ? refusal.with(app.say("edit.kept", draft.file())) : refusal;
        } catch (IOException failure) {
            app.complain(app.say("edit.kept", draft.file()));
            throw failure;
        }
        draft.remove();
        return ExitCode.DONE;
    }

    private String editor() {
        return editor("VISUAL")
                .or(() -> editor("EDITOR"))
                .orElseThrow(() ->
                        Refusal.usage(app.say("edit.no-editor"), app.say("edit.no-editor.advice")));
    }

    /// With a blank one the shell would run the draft itself.
    private Optional<String> editor(String variable) {
        return app.environment().variable(variable).filter(command -> !command.isBlank());
    }

    private String file() {
        return Layout.profileFile(key);
    }

    private String textNow() throws IOException {
        try (var writer = app.writer()) {
            return writer.text(file());
        }
    }

    private boolean isDone(
            Environment.Keyboard keyboard, String editor, String before, EditDraft draft)
            throws IOException {
        try {
            return isWritten(before, opened(keyboard, editor, draft));
        } catch (NoText damaged) {
            var text = new FailureText(app);
            app.complain(text.of(damaged));
            app.environment().err().println(text.advice(damaged));
            return false;
        }
    }

    /// What the draft says after the editor was closed.
    private String opened(Environment.Keyboard keyboard, String editor, EditDraft draft)
            throws IOException {
        app.environment().err().flush();
        int exit = keyboard.edit(editor, draft.path());
        boolean isRemoved = !draft.isThere();
        boolean isUnchanged = draft.isUnchanged();
        if (isUnchanged) {
            draft.remove();
        }
        if (exit != 0) {
            throw Refusal.no(app.say("edit.editor-failed", editor, exit));
        }
        if (isRemoved) {
            throw Refusal.no(app.say("edit.removed", editor));
        }
        if (isUnchanged) {
            throw Refusal.no(app.say("edit.unchanged"));
        }
        return draft.text();
    }

    /// Writes a text that brings no errors; shows those of any other.
    private boolean isWritten(String before, String after) throws IOException {
        try (var writer = app.writer()) {
            var now = writer.text(file());
            if (!now.equals(before)) {
                throw changed(before, now);
            }
            var account = app.folder().account(key, app.policy());
            var found = new AccountCheck(app, account).found(after);
            var errors = Diagnostic.errors(found);
            if (!errors.isEmpty()) {
                show(errors, after);
                return false;
            }
            var name = BookFolder.customer(key, after, app.policy()).value().name();
            writer.write(file(), after);
            app.commit(writer, List.of(name));
            var place = file() + ":" + LineDiff.firstLine(before, after);
            app.print(app.say("written.edit", details(name, before, after)) + "  " + place);
            app.remark(found);
            return true;
        } catch (ChangedMeanwhile changed) {
            throw changed(before, textNow());
        }
    }

    /// Name, and what became of the customer's own keys.
    private String details(String name, String before, String after) {
        var details = new ArrayList<>(List.of(name));
        var old = YamlEditor.of(before);
        var now = YamlEditor.of(after);
        if (old.isPresent() && now.isPresent()) {
            var keys = Keys.with(Keys.CUSTOMER, app.policy().customerFields());
            var report = new EditReport(app);
            var profile = new ProfilePart.Whole();
            keys.forEach((own, field) -> {
                var was = old.get().texts(profile, own);
                var is = now.get().texts(profile, own);
                if (!was.equals(is)) {
                    details.add(report.words(field, was, is));
                }
            });
        }
        return String.join(" · ", details);
    }

    /// Whose change it is that must not be lost, only the person knows.
    private Refusal changed(String before, String now) {
        var lines = new ArrayList<String>();
        LineDiff.of(before, now).forEach(line -> lines.add("  " + line));
        return Refusal.no(app.say("edit.changed", file()), lines);
    }

    private void show(List<Diagnostic> errors, String text) {
        var lines = SourceText.lines(text);
        var own = app.diagnosticText(app.style());
        var printer =
                new DiagnosticText(
                        own.messages(),
                        own.style(),
                        own.names(),
                        place ->
                                place.file().equals(file())
                                        ? line(place, lines)
                                        : own.lines().apply(place),
                        own.width());
        printer.print(errors, app.environment().out());
    }

    private static Optional<String> line(Place place, List<String> lines) {
        return place.line() <= lines.size()
                ? Optional.of(lines.get(place.line() - 1))
                : Optional.empty();
    }

    private void goOnOrGiveUp(Environment.Keyboard keyboard) throws IOException {
        var out = app.environment().out();
        out.print(app.say("edit.again") + " ");
        out.flush();
        var answer = keyboard.line();
        if (answer.isEmpty() || answer.get().strip().equalsIgnoreCase("q")) {
            out.println();
            throw Refusal.no(app.say("edit.given-up"));
        }
    }
}
