package dev.tend.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The examples of `docs/planning.md` are parts of a sound policy.
class PlanningPageTest {
    private static final String BEGIN = "```yaml";
    private static final String END = "```";
    private static final String REST =
            """
            tend: 1
            stages:
              lead: {}
              needs: {}
              won: {kind: won}
            """;

    @Test
    void theExamplesTogetherAreAPolicyWithoutAnyProblem(@TempDir Path temp) throws IOException {
        var policy = new StringBuilder(REST);
        int examples = 0;
        boolean inExample = false;
        for (var line : Files.readAllLines(Path.of("docs/planning.md"))) {
            if (line.equals(BEGIN)) {
                inExample = true;
                examples++;
            } else if (line.equals(END)) {
                inExample = false;
            } else if (inExample) {
                policy.append(line).append('\n');
            }
        }
        Files.writeString(temp.resolve("tend.yaml"), policy);
        var read = BookFolder.at(temp).orElseThrow().policy();
        assertEquals(List.of(), read.problems());
        var planning = read.value().orElseThrow().planning();
        assertEquals(4, examples);
        assertEquals(4, planning.dates().size());
        assertEquals(3, planning.sequences().getFirst().steps().size());
    }
}
