package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.analysis.ReportKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What `docs/reports.md` shows is what the program answers; with `-Dupdate=true` it is written
/// anew. Comments such as `<!-- @book zhilian -->` arrange the place, as in a transcript.
class ReportsPageTest {
    private static final Path PAGE = Path.of("docs/reports.md");
    private static final String BEGIN = "```console";
    private static final String END = "```";
    private static final String ARRANGE = "<!-- @";

    @Test
    void thePageShowsWhatTheProgramAnswers(@TempDir Path temp) throws IOException {
        var written = Files.readString(PAGE);
        var replayed = replay(written.lines().toList(), new Sandbox(temp.toRealPath()));
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, replayed);
        } else {
            assertEquals(written, replayed);
        }
    }

    @Test
    void everyReportIsShownInBothLanguages() throws IOException {
        var written = Files.readString(PAGE);
        for (var report : ReportKind.codes()) {
            assertTrue(written.contains("$ tend report " + report + " --lang en\n"), report);
            assertTrue(written.contains("$ tend report " + report + "\n"), report);
        }
    }

    private static String replay(List<String> lines, Sandbox sandbox) throws IOException {
        var page = new StringBuilder();
        var block = new ArrayList<String>();
        boolean isInBlock = false;
        for (var line : lines) {
            if (isInBlock && line.equals(END)) {
                var text = String.join("\n", block) + "\n";
                page.append(new Transcript(text, sandbox).replay());
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
