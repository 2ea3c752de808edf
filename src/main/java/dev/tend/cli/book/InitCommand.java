package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.git.GitIdentity;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Language;
import dev.tend.rules.ShellWord;
import dev.tend.store.BookFolder;
import dev.tend.store.NewBook;
import dev.tend.store.SchemaFolder;
import dev.tend.store.files.Layout;
import dev.tend.text.Preset;
import dev.tend.text.Slug;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a new book from a preset (F20). Never overwrites anything.
public final class InitCommand implements Command {
    private static final Map<String, String> GIT_FILES =
            Map.of(
                    ".gitattributes", "*.yaml text eol=lf\n*.md   text eol=lf\n",
                    ".gitignore", "/.tend/\n.*.tmp\n");

    @Override
    public void declare(Syntax syntax) {
        syntax.word("DIR").option("basic|saas", "--preset");
        syntax.option("TEMPLATE", "-T", "--template");
    }

    /// Asks for no policy, or not in any case.
    @Override
    public void begin(HeadStart start) {}

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var typed = arguments.word(0);
        var folder = app.environment().folder().resolve(typed);
        var language = app.language();
        var preset = oneOf(app, "--preset", arguments.option("--preset", "basic"), Preset.NAMES);
        var template = arguments.option("--template", Preset.TEMPLATES.getFirst());
        oneOf(app, "--template", template, Preset.TEMPLATES);
        refuseWhatIsInTheWay(app, folder, typed);
        refuseBook(app, folder, typed);
        var policy = new Preset(language).policy(preset, start(app, folder, template));
        try (var book = NewBook.open(folder, app.environment().disk())) {
            refuseBook(app, folder, typed);
            var files = gitFiles(app, book);
            files.put(Layout.POLICY, SchemaFolder.comment(folder, Layout.POLICY) + policy);
            app.create(book, files);
        }
        app.print(app.say("init.done", typed));
        app.print(
                typed.equals(".") ? app.say("init.next-here") : app.say("init.next", toCd(typed)));
        if (git(app, folder).known().isEmpty()) {
            app.print(app.say("init.who"));
        }
        return ExitCode.DONE;
    }

    private static void refuseWhatIsInTheWay(App app, Path folder, String typed) {
        switch (NewBook.wayTo(folder)) {
            case FREE -> {}
            case FILE ->
                    throw Refusal.usage(
                            app.say("init.not-a-folder", typed),
                            app.say("init.not-a-folder.advice"));
            case LINK_TO_NOTHING ->
                    throw Refusal.usage(app.say("init.link", typed), app.say("init.link.advice"));
            case NEITHER ->
                    throw Refusal.usage(
                            app.say("init.special", typed), app.say("init.special.advice"));
        }
    }

    /// A folder as `cd` takes it from a shell.
    private static String toCd(String folder) {
        return ShellWord.of(folder.startsWith("-") ? "./" + folder : folder);
    }

    private static void refuseBook(App app, Path folder, String typed) {
        if (BookFolder.at(folder).isPresent()) {
            throw Refusal.usage(app.say("init.exists", typed), app.say("init.exists.advice"));
        }
    }

    /// Those for git; what somebody else wrote there stays.
    private static Map<String, String> gitFiles(App app, NewBook book) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (var file : GIT_FILES.entrySet()) {
            if (!book.has(file.getKey())) {
                files.put(file.getKey(), file.getValue());
            } else if (!book.has(file.getKey(), file.getValue())) {
                app.complain(app.say("init.kept", file.getKey(), file.getValue().strip()));
            }
        }
        return files;
    }

    private static String oneOf(App app, String option, String word, List<String> words) {
        if (!words.contains(word)) {
            throw Refusal.usage(
                    app.say("choice.unknown", option, word),
                    app.say("choice.list", String.join(" ", words)));
        }
        return word;
    }

    private static GitIdentity git(App app, Path folder) {
        return GitIdentity.in(NewBook.nearest(folder), app.environment().variables());
    }

    private static Preset.Start start(App app, Path folder, String template) {
        var git = git(app, folder);
        var name =
                git.name().isEmpty() ? app.environment().variable("USER").orElse("me") : git.name();
        var email = git.email();
        int at = email.indexOf('@');
        boolean chinese = app.language() == Language.CHINESE;
        return new Preset.Start(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                ZoneId.systemDefault().getId(),
                chinese ? "CNY" : "USD",
                chinese ? "CN" : country(app.environment().locale()),
                template,
                Slug.of(at > 0 ? email.substring(0, at) : name),
                name,
                email);
    }

    /// The country of a locale such as `de_DE.UTF-8`, where it names one.
    private static String country(String locale) {
        var code = locale.length() >= 5 && locale.charAt(2) == '_' ? locale.substring(3, 5) : "";
        return Iso.isCountry(code) ? code : "";
    }
}
