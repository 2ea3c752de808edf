package dev.tend.cli;

import dev.tend.render.text.DisplayWidth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A file of commands and what they answered, replayed line by line. Its form is described in
/// `src/test/resources/transcripts/README.md`.
final class Transcript {
    private static final String DOCUMENT_END = "EOF";
    private static final int NARROWEST = 80;
    private static final List<String> WIDE = List.of("check", "cat", "csv", "json");

    private final List<String> lines;
    private final Sandbox sandbox;
    private final StringBuilder replayed = new StringBuilder();
    private final List<String> faults = new ArrayList<>();
    private int at;

    Transcript(String text, Sandbox sandbox) {
        this.lines = text.lines().toList();
        this.sandbox = sandbox;
    }

    /// The same file with what the commands answer now.
    String replay() throws IOException {
        while (at < lines.size()) {
            var line = lines.get(at++);
            if (line.startsWith("$ ")) {
                command(line);
            } else {
                if (line.startsWith("@")) {
                    int blank = line.indexOf(' ');
                    sandbox.arrange(line.substring(1, blank), line.substring(blank + 1));
                }
                keep(line);
            }
        }
        return replayed.toString().stripTrailing() + "\n";
    }

    /// What no command may ever do, whatever the transcript says.
    List<String> faults() {
        return faults;
    }

    private void command(String line) throws IOException {
        keep(line);
        boolean hasInput = line.endsWith("<<" + DOCUMENT_END);
        var input = hasInput ? input() : "";
        var typed = line.substring(2, line.length() - (hasInput ? 2 + DOCUMENT_END.length() : 0));
        var words = ShellWords.of(typed);
        var before = sandbox.content();
        var answer = sandbox.run(words, input);
        if (words.contains("tend") && (answer.exitCode() != 0 || words.contains("--dry-run"))) {
            if (!before.equals(sandbox.content())) {
                faults.add(line + " changed a file");
            }
        }
        noInternals(line, answer.out() + answer.err());
        if (words.stream().noneMatch(WIDE::contains)) {
            fitsOnScreen(line, answer.out());
        }
        skipOldAnswer();
        show("", answer.out());
        show("! ", answer.err());
        if (answer.exitCode() != 0) {
            keep("[" + answer.exitCode() + "]");
        }
        keep("");
    }

    private String input() {
        var input = new StringBuilder();
        while (!lines.get(at).equals(DOCUMENT_END)) {
            input.append(lines.get(at)).append('\n');
            keep(lines.get(at++));
        }
        keep(lines.get(at++));
        return input.toString();
    }

    private void skipOldAnswer() {
        while (at < lines.size()
                && !lines.get(at).startsWith("$ ")
                && !lines.get(at).startsWith("#")
                && !lines.get(at).startsWith("@")) {
            at++;
        }
    }

    private void noInternals(String line, String said) {
        for (var internal : List.of("Exception", "dev.tend.", "java.")) {
            if (said.contains(internal)) {
                faults.add(line + " says " + said);
            }
        }
    }

    private void fitsOnScreen(String line, String out) {
        if (sandbox.columns().orElse(0) >= NARROWEST) {
            for (var shown : out.lines().toList()) {
                var width = DisplayWidth.of(withoutColours(shown));
                if (width > sandbox.columns().get()) {
                    faults.add(line + " is too wide: " + shown);
                }
            }
        }
    }

    private static String withoutColours(String text) {
        var plain = new StringBuilder();
        boolean escape = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u001b') {
                escape = true;
            } else if (!escape) {
                plain.append(c);
            } else if (c == 'm') {
                escape = false;
            }
        }
        return plain.toString();
    }

    private void show(String prefix, String said) {
        int start = 0;
        while (start < said.length()) {
            int end = said.indexOf('\n', start);
            var line = visible(said.substring(start, end < 0 ? said.length() : end));
            boolean ambiguous =
                    prefix.isEmpty() && !line.isEmpty() && "$#@![\\".indexOf(line.charAt(0)) >= 0;
            keep(prefix + (ambiguous ? "\\" : "") + line + (end < 0 ? "␄" : ""));
            start = end < 0 ? said.length() : end + 1;
        }
    }

    /// Control characters as pictures, and a blank at the end of a line too, which editors remove.
    private static String visible(String line) {
        var visible = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            visible.append(c < ' ' ? (char) ('\u2400' + c) : c);
        }
        int last = visible.length() - 1;
        if (last >= 0 && visible.charAt(last) == ' ') {
            visible.setCharAt(last, '␠');
        }
        return visible.toString();
    }

    private void keep(String line) {
        replayed.append(line).append('\n');
    }
}
