package dev.tend.cli;

import dev.tend.git.GitIdentity;
import dev.tend.model.Language;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.text.Preset;
import dev.tend.text.Slug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;

/// Makes a new book from a preset (F20). Never overwrites anything.
final class InitCommand implements Command {
    private static final Map<String, String> GIT_FILES =
            Map.of(
                    ".gitattributes", "*.yaml text eol=lf\n*.md   text eol=lf\n",
                    ".gitignore", "/.tend/\n.*.tmp\n");

    @Override
    public void declare(Syntax syntax) {
        syntax.word("DIR").option("basic|saas", "--preset");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var typed = arguments.word(0);
        var folder = app.environment().folder().resolve(typed);
        var language = app.language();
        var name = arguments.option("--preset", "basic");
        var preset =
                Preset.named(name, language)
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("choice.unknown", "--preset", name),
                                        app.say("choice.list", String.join(" ", Preset.NAMES))));
        if (BookFolder.at(folder).isPresent()) {
            throw Refusal.usage(app.say("init.exists", typed), app.say("init.exists.advice"));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusal.usage(app.say("init.not-a-folder", typed));
        }
        Files.createDirectories(folder);
        for (var file : GIT_FILES.entrySet()) {
            var path = folder.resolve(file.getKey());
            if (Files.exists(path)) {
                app.complain(app.say("init.kept", file.getKey(), file.getValue().strip()));
            } else {
                BookWriter.createNew(folder, file.getKey(), file.getValue());
            }
        }
        // The policy comes last: until it stands there is no book, and init can be run again.
        BookWriter.createNew(folder, BookFolder.POLICY, policy(app, folder, preset, language));
        app.print(app.say("init.done", typed));
        app.print(typed.equals(".") ? app.say("init.next-here") : app.say("init.next", typed));
        if (GitIdentity.in(folder).known().isEmpty()) {
            app.print(app.say("init.who"));
        }
        return ExitCode.DONE;
    }

    private static String policy(App app, Path folder, Preset preset, Language language) {
        var git = GitIdentity.in(folder);
        var name =
                git.name().isEmpty() ? app.environment().variable("USER").orElse("me") : git.name();
        var email = git.email();
        int at = email.indexOf('@');
        var code = Slug.of(at > 0 ? email.substring(0, at) : name);
        return preset.policy(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                ZoneId.systemDefault().getId(),
                language == Language.CHINESE ? "CNY" : "USD",
                code,
                name,
                email);
    }
}
