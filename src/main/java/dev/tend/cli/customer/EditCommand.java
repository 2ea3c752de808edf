package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.LineDiff;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.render.text.Style;
import dev.tend.store.files.Layout;
import dev.tend.yaml.YamlEditor;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Changes keys of a customer's profile, of a contact or of an opportunity (F11, F13, F17), and
/// leaves every other byte of the file as it is.
public final class EditCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER").words("KEY=VALUE", "ASSIGNMENT", 0);
        syntax.option("NAME", "-c", "--contact").option("CODE", "--opportunity");
        syntax.flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var editing = ProfileEditing.of(app, arguments);
        var edits = FieldEdit.read(app, arguments, editing);
        if (edits.isEmpty() && editing.target() == ProfileEditing.Target.PROFILE) {
            return inAnEditor(app, arguments);
        }
        var key = new CustomerSearch(app).key(arguments.word(0));
        app.requireSoundPolicy();
        try (var writer = app.writer()) {
            var file = Layout.profileFile(key);
            var before = writer.text(file);
            var loaded = app.folder().account(key, app.policy());
            var account = loaded.value();
            editing.requireItsOwnAmount(edits, account.customer());
            editing.requireHandover(edits, account);
            var editor = YamlEditor.of(before).orElseThrow(() -> unreadable(app, key));
            editing.requireTexts(edits, editor, file);
            var details = new ArrayList<>(List.of(account.customer().name()));
            boolean listsFirst = editing.listsFirst(loaded);
            var listed = listsFirst ? editing.withFirst(editor, account.customer()) : editor;
            boolean isFurther = listsFirst || !account.customer().opportunities().isEmpty();
            var all = isFurther ? editing.withBeginning(edits, listed) : edits;
            var after = edited(listed, editing, all, details);
            if (after.equals(before)) {
                throw Refusal.no(app.say("edit.nothing", account.customer().name()));
            }
            var remarks = new AccountCheck(app, loaded).remarks(after);
            if (arguments.flag("--dry-run")) {
                app.print(app.say("dry-run", file));
                LineDiff.of(before, after).forEach(app::print);
            } else {
                writer.write(file, after);
                app.commit(writer, List.of(account.customer().name()));
                var place = file + ":" + LineDiff.firstLine(before, after);
                app.print(app.say("written.edit", String.join(" · ", details)) + "  " + place);
            }
            if (listsFirst) {
                var name = account.customer().name();
                app.print(app.say("edit.lists-first", name, ProfileEditing.FIRST));
            }
            if (editing.changesOwner(edits)
                    && !account.entries().isEmpty()
                    && account.handedOverTo(app.policy().zone()).isEmpty()) {
                app.complain(
                        app.say("edit.owner", account.customer().name(), account.customer().key()));
            }
            app.remark(remarks);
        }
        return ExitCode.DONE;
    }

    private static ExitCode inAnEditor(App app, Arguments arguments) throws IOException {
        if (arguments.flag("--dry-run")) {
            throw Refusal.usage(
                    app.say("argument.missing", ArgumentName.of(app, "KEY=VALUE")),
                    app.say("see-help", "edit"));
        }
        var key = new CustomerSearch(app).key(arguments.word(0));
        app.requireSoundPolicy();
        return new TextEditing(app, key).run();
    }

    /// The text after all edits; what became of each key is added to the details.
    private static String edited(
            YamlEditor before,
            ProfileEditing editing,
            List<FieldEdit> edits,
            List<String> details) {
        var place = editing.place(before);
        if (editing.target() != ProfileEditing.Target.PROFILE) {
            details.add((place.isNew() ? "+" : "") + editing.nameIn(place));
        }
        var after = place.editor();
        Set<String> keys = new LinkedHashSet<>();
        for (var edit : edits) {
            after = editing.apply(after, place.part(), edit);
            keys.add(edit.key());
        }
        var report = new EditReport(editing.app());
        for (var key : keys) {
            var old = place.editor().texts(place.part(), key);
            var now = after.texts(place.part(), key);
            if (!old.equals(now)) {
                details.add(report.words(editing.field(key), old, now));
            }
        }
        return after.text();
    }

    /// Why a customer's profile cannot be edited.
    public static Refusal unreadable(App app, String key) {
        var file = Layout.profileFile(key);
        var own = new ArrayList<Diagnostic>();
        for (var problem : app.folder().account(key, app.policy()).problems()) {
            var there = problem.place().file();
            if (there.equals(file) || file.startsWith(there + "/")) {
                own.add(problem);
            }
        }
        return unreadable(app, file, own);
    }

    /// Why what these problems are about cannot be edited: a file, or a key.
    static Refusal unreadable(App app, String what, List<Diagnostic> problems) {
        var text = new StringWriter();
        app.diagnosticText(Style.PLAIN).print(problems, text);
        return Refusal.book(app.say("edit.unreadable", what), text.toString().lines().toList());
    }
}
