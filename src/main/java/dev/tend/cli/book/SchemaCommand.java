package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.render.text.JsonText;
import dev.tend.schema.BookSchema;
import dev.tend.schema.EditorSettings;
import dev.tend.schema.Json;
import dev.tend.schema.Words;
import dev.tend.store.BookWriter;
import dev.tend.store.SchemaFolder;
import dev.tend.text.Messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// JSON Schemas of the book's own files, so that editors complete them and mark errors.
public final class SchemaCommand implements Command {
    private static final String SETTINGS = ".vscode/settings.json";

    @Override
    public void declare(Syntax syntax) {
        syntax.optionalWord("SCHEMA").flag("--install");
    }

    /// Asks for no policy, or not in any case.
    @Override
    public void begin(HeadStart start) {}

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var name = arguments.optionalWord(0);
        boolean install = arguments.flag("--install");
        if (name.isPresent() == install) {
            throw Refusal.usage(app.say("schema.either"), app.say("see-help", "schema"));
        }
        if (install) {
            app.requireSoundPolicy();
            install(app);
            return ExitCode.DONE;
        }
        var schema = named(name.get(), app);
        app.environment().out().print(text(app, schema));
        return app.answered(ExitCode.DONE);
    }

    private static BookSchema named(String name, App app) {
        var names = new ArrayList<String>();
        for (var schema : BookSchema.values()) {
            if (schema.code().equals(name)) {
                return schema;
            }
            names.add(schema.code());
        }
        throw Refusal.unknown(app, app.say("choice.unknown", "schema", name), name, names);
    }

    private static void install(App app) throws IOException {
        try (var writer = app.writer()) {
            var said = new ArrayList<String>();
            for (var schema : BookSchema.values()) {
                var file = SchemaFolder.NAME + "/" + schema.fileName();
                said.add(app.say(refresh(writer, file, text(app, schema)), file));
            }
            said.addAll(settings(app, writer));
            app.commit(writer, List.of());
            said.forEach(app::print);
        }
    }

    /// The message that tells what became of a file.
    private static String refresh(BookWriter writer, String file, String text) throws IOException {
        if (writer.text(file).equals(text)) {
            return "schema.current";
        }
        writer.write(file, text);
        return "schema.written";
    }

    /// Settings that are there belong to their writer: what is missing is said, not written.
    private static List<String> settings(App app, BookWriter writer) throws IOException {
        var wanted = text(EditorSettings.of(SchemaFolder.NAME));
        var present = writer.text(SETTINGS);
        var said = new ArrayList<String>();
        if (present.isEmpty()) {
            writer.write(SETTINGS, wanted);
            said.add(app.say("schema.written", SETTINGS));
        } else if (!namesAll(present)) {
            said.add(app.say("schema.settings", SETTINGS));
            said.addAll(wanted.lines().toList());
        }
        return said;
    }

    private static boolean namesAll(String settings) {
        for (var schema : BookSchema.values()) {
            if (!settings.contains(SchemaFolder.NAME + "/" + schema.fileName())) {
                return false;
            }
        }
        return true;
    }

    private static String text(App app, BookSchema schema) {
        var messages = app.messages();
        var words = new Words(app.language(), path -> messages.get(key(path, messages)));
        return text(schema.of(app.policy(), words));
    }

    private static String text(Json value) {
        var text = new StringBuilder();
        new JsonText().render(value, text);
        return text.toString();
    }

    /// The message for a path within the format: its own, that of its last key in whatever record,
    /// or the name by which that key is shown.
    public static String key(String path, Messages messages) {
        var last = path.substring(path.lastIndexOf('.') + 1);
        for (var key :
                List.of("schema." + path, "schema." + last, "field." + path, "field." + last)) {
            if (messages.has(key)) {
                return key;
            }
        }
        return path;
    }
}
