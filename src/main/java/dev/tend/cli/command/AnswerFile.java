package dev.tend.cli.command;

import dev.tend.render.table.Format;
import dev.tend.store.OutputFile;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The file that `--out` names, as it was typed.
public record AnswerFile(App app, String name) {
    private static final String OPTION = "--out";

    /// Endings of files in which nobody would look for a table of text.
    private static final List<String> OF_OTHER_PROGRAMS =
            List.of("xlsx", "xls", "ods", "docx", "doc", "pdf", "png", "jpg", "jpeg", "svg");

    /// The format that its ending names, among those that are written into files. An ending that
    /// promises something else is refused.
    Optional<Format> format() {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (OF_OTHER_PROGRAMS.contains(ending)) {
            throw refusal("out.foreign", "out.foreign.advice");
        }
        return Format.ofCode(ending)
                .filter(format ->
                        switch (format) {
                            case CSV, TSV, JSON, NDJSON, MARKDOWN, HTML -> true;
                            case TABLE, IDS -> false;
                        });
    }

    void write(String text) throws IOException {
        file().write(text);
    }

    /// The file; refuses what must not be written, and what is no file.
    private OutputFile file() throws IOException {
        if (name.isEmpty()) {
            throw refusal("out.empty", "out.empty.advice");
        }
        requireOutsideOfBooks();
        var file = target();
        var obstacle = file.obstacle();
        if (obstacle.isEmpty()) {
            return file;
        }
        throw switch (obstacle.get()) {
            case FOLDER -> refusal("out.folder", "out.folder.advice", shown(inside()));
            case LINK -> refusal("out.link", "out.link.advice", shown(file.target().toString()));
            case DEVICE -> refusal("out.special", "out.special.advice", shown(name));
        };
    }

    private String inside() {
        return name.endsWith("/") ? name + "report.html" : name + "/report.html";
    }

    private static String shown(String file) {
        return Invocation.quoted(file);
    }

    /// What people wrote into a book is no place for answers, and `-` no name of one.
    public void requireOutsideOfBooks() throws IOException {
        if (name.equals("-")) {
            throw refusal("out.standard", "out.standard.advice");
        }
        if (target().isOfABook()) {
            throw refusal("out.book", "out.book.advice");
        }
    }

    private OutputFile target() {
        return new OutputFile(app.environment().folder().resolve(name));
    }

    private Refusal refusal(String key, String advice, Object... arguments) {
        return Refusal.usage(app.say(key, OPTION, name), app.say(advice, arguments));
    }
}
