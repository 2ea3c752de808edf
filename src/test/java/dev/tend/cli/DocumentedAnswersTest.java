package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.analysis.ReportKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What pages of the documentation show in blocks of `console` is what the program answers; with
/// `-Dupdate=true` it is written anew. Comments such as `<!-- @book zhilian -->` arrange the place,
/// as in a transcript.
class DocumentedAnswersTest {
    private static final Path REPORTS = Path.of("docs/reports.md");
    private static final String BEGIN = "```console";
    private static final String END = "```";
    private static final String ARRANGE = "<!-- @";

    @ParameterizedTest
    @ValueSource(strings = {"docs/commands.md", "docs/reports.md"})
    void thePageShowsWhatTheProgramAnswers(Path page, @TempDir Path temp) throws IOException {
        var written = Files.readString(page);
        var replayed = replay(written.lines().toList(), new Sandbox(temp.toRealPath()));
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

    private static String replay(List<String> lines, Sandbox sandbox) throws IOException {
        var page = new StringBuilder();
        var block = new ArrayList<String>();
        boolean isInBlock = false;
        for (var line : lines) {
            if (isInBlock && line.equals(END)) {
                var text = String.join("\n", block) + "\n";
                page.append(asItIs(new Transcript(text, sandbox).replay()));
                block.clear();
                isInBlock = false;
            }
            if (isInBlock) {
                block.add(line);
            } else {
                page.append(line).append('\n');
            }
            if (line.startsWith(ARRANGE)) {
                var words = line.substring(ARRANGE.length(), line.indexOf(" -->"));
                int blank = words.indexOf(' ');
                sandbox.arrange(words.substring(0, blank), words.substring(blank + 1));
            }
            isInBlock = isInBlock || line.equals(BEGIN);
        }
        return page.toString();
    }
}
