package dev.tend.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The judge against texts that people labelled; `docs/quality.md` states the same figures.
class LabelledExamplesTest {
    private static final Path QUALITY = Path.of("docs/quality.md");
    private static final double FAIR = 0.95;
    private static final double USEFUL = 0.85;
    private static final List<Example> ALL = Example.all();

    @Test
    void aFalseAlarmIsRareInEveryLanguageAndPart() {
        for (var language : Example.LANGUAGES) {
            for (var part : Example.PARTS) {
                var score = Score.of(examples(language, part));
                assertTrue(
                        score.precision() >= FAIR, language + " " + part + ": " + score.report());
            }
        }
    }

    @Test
    void mostVagueTextsAreFoundInEveryLanguage() {
        for (var language : Example.LANGUAGES) {
            var score = Score.of(examples(language, ""));
            assertTrue(score.recall() >= USEFUL, language + ": " + score.report());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held-out"})
    void mostVagueTextsAreFoundInEachPartThatIsOlderThanTheLists(String part) {
        for (var language : Example.LANGUAGES) {
            var score = Score.of(examples(language, part));
            assertTrue(score.recall() >= USEFUL, language + ": " + score.report());
        }
    }

    @Test
    void thereAreEnoughExamplesOfBothKindsInBothLanguages() {
        for (var language : Example.LANGUAGES) {
            var examples = examples(language, "");
            long vague = examples.stream().filter(Example::vague).count();
            assertTrue(vague >= 80, language + " vague: " + vague);
            assertTrue(examples.size() - vague >= 80, language + " good");
        }
    }

    @Test
    void noExampleCountsTwice() {
        var seen = new HashSet<String>();
        for (var example : ALL) {
            assertTrue(seen.add(example.field() + ": " + example.text()), example.toString());
        }
    }

    @Test
    void theDocumentStatesTheFiguresOfToday() throws IOException {
        var rows = new ArrayList<String>();
        for (var line : Files.readAllLines(QUALITY)) {
            if (line.startsWith("| 中文 | ")
                    || line.startsWith("| English | ")
                    || line.startsWith("| both | ")) {
                rows.add(line);
            }
        }
        assertEquals(String.join("\n", figures()), String.join("\n", rows));
    }

    private static List<String> figures() {
        var figures = new ArrayList<String>();
        for (var part : List.of("tuned", "held-out", "unseen", "")) {
            var name = part.isEmpty() ? "all" : part;
            figures.add("| 中文 | " + name + Score.of(examples("zh", part)).cells());
            figures.add("| English | " + name + Score.of(examples("en", part)).cells());
        }
        figures.add("| both | all" + Score.of(ALL).cells());
        return figures;
    }

    /// The examples of a language and part; of all parts, where the part is empty.
    private static List<Example> examples(String language, String part) {
        return ALL.stream()
                .filter(example -> example.language().equals(language))
                .filter(example -> part.isEmpty() || example.part().equals(part))
                .toList();
    }
}
