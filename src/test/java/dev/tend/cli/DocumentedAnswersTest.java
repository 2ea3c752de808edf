package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.analysis.question.ReportKind;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What pages of the documentation show in blocks of `console` is what the program answers; with
/// `-Dupdate=true` it is written anew. Comments such as `<!-- @book zhilian -->` arrange the place,
/// as in a transcript, or run a command that a reader need not see: `<!-- $ git init -q . -->`.
class DocumentedAnswersTest {
    private static final Path REPORTS = Path.of("docs/reports.md");
    private static final Path README = Path.of("README.md");

    /// What stands between the program and the end of the command or the file it writes.
    private static final Pattern TO_BE_COPIED =
            Pattern.compile("^(?:.* && target/tend/bin/)?tend ([^>]+?)(?: > .*)?$");

    private static final String BEGIN = "```console";
    private static final String END = "```";
    private static final String ARRANGE = "<!-- @";
    private static final String HIDDEN = "<!-- $ ";
    private static final String END_OF_COMMENT = " -->";
    private static final TimeZone USUAL = TimeZone.getDefault();

    @BeforeAll
    static void liveByGreenwich() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterAll
    static void goHome() {
        TimeZone.setDefault(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/commands.md", "docs/reports.md"})
    void thePageShowsWhatTheProgramAnswers(Path page, @TempDir Path temp) throws IOException {
        compare(page, DocumentedAnswersTest::asItIs, temp);
    }

    @Test
    void theTourShowsWhatATerminalShows(@TempDir Path temp) throws IOException {
        compare(README, answers -> asOnATerminal(asItIs(answers)), temp);
    }

    /// Beside the tour, there are commands to be copied, which say nothing that is shown.
    @Test
    void theCommandsToBeCopiedSucceed(@TempDir Path temp) throws IOException {
        var sandbox = new Sandbox(temp.toRealPath());
        sandbox.arrange("source", "examples/zhilian");
        sandbox.run(List.of("cd", "~/src/tend"), "");
        int tried = 0;
        var block = "";
        for (var line : Files.readAllLines(README)) {
            block = line.startsWith(END) ? line : block;
            var command = TO_BE_COPIED.matcher(line);
            if (block.equals("```sh") && command.find()) {
                var words = new ArrayList<>(List.of("tend"));
                words.addAll(ShellWords.of(command.group(1)));
                assertEquals(0, sandbox.run(words, "").exitCode(), line);
                tried++;
            }
        }
        assertEquals(4, tried);
    }

    private static void compare(Path page, UnaryOperator<String> form, Path temp)
            throws IOException {
        var written = Files.readString(page);
        var replayed = replay(written.lines().toList(), new Sandbox(temp.toRealPath()), form);
        if (Boolean.getBoolean("update")) {
            Files.writeString(page, replayed);
        } else {
            assertEquals(written, replayed);
        }
    }

    @Test
    void everyReportIsShownInBothLanguages() throws IOException {
        var written = Files.readString(REPORTS);
        for (var report : ReportKind.codes()) {
            assertTrue(written.contains("$ tend report " + report + " --lang en\n"), report);
            assertTrue(written.contains("$ tend report " + report + "\n"), report);
        }
    }

    /// Without the signs by which a transcript shows what is not seen.
    private static String asItIs(String replayed) {
        return replayed.replace("␍\n", "\n").replace('␉', '\t').replace("\n\\[", "\n[");
    }

    /// Without the signs by which a transcript tells errors and exit codes, and the lines between
    /// commands.
    private static String asOnATerminal(String answers) {
        return answers.replaceAll("(?m)^! ", "")
                .replaceAll("(?m)^\\[\\d+]\n", "")
                .replace("\n\n$ ", "\n$ ");
    }

    private static String replay(List<String> lines, Sandbox sandbox, UnaryOperator<String> form)
            throws IOException {
        var page = new StringBuilder();
        var block = new ArrayList<String>();
        boolean isInBlock = false;
        for (var line : lines) {
            if (isInBlock && line.equals(END)) {
                var text = String.join("\n", block) + "\n";
                page.append(form.apply(new Transcript(text, sandbox).replay()));
                block.clear();
                isInBlock = false;
            }
            if (isInBlock) {
                block.add(line);
            } else {
                page.append(line).append('\n');
            }
            if (line.startsWith(ARRANGE)) {
                var words = line.substring(ARRANGE.length(), line.indexOf(END_OF_COMMENT));
                int blank = words.indexOf(' ');
                sandbox.arrange(words.substring(0, blank), words.substring(blank + 1));
            }
            if (line.startsWith(HIDDEN)) {
                var typed = line.substring(HIDDEN.length(), line.indexOf(END_OF_COMMENT));
                var answer = sandbox.run(ShellWords.of(typed), "");
                assertEquals(0, answer.exitCode(), typed + answer.out() + answer.err());
            }
            isInBlock = isInBlock || line.equals(BEGIN);
        }
        return page.toString();
    }
}
