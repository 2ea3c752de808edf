package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CanonicalReaderTest {
    private static final String SCHEMA_LINE =
            "# yaml-language-server: $schema=../../.schema/customer.json\n";
    private static final int MUTATIONS = 60_000;

    /// Other documents, which must not be looked at.
    private static final String BEFORE = "a: [\n---\n";

    private static final String BEHIND = "---\n'";

    @Test
    void readsEveryDocumentOfTheExampleBooksByItself() throws IOException {
        for (var source : exampleFiles()) {
            for (var section : source.sections()) {
                if (!section.isBlank()) {
                    var read = read(source, section);
                    assertTrue(read.isPresent(), source.file() + " " + section.linesBefore());
                }
            }
        }
    }

    @Test
    void aFirstLineThatNamesASchemaIsNoDocumentAndNoHindrance() throws IOException {
        for (var source : exampleFiles()) {
            var named = new SourceText(source.file(), SCHEMA_LINE + source.text());
            var documents = YamlReader.documents(source, new Problems());
            assertEquals(documents.size(), YamlReader.documents(named, new Problems()).size());
            for (var section : named.sections()) {
                var read = read(named, section);
                assertTrue(section.isBlank() || read.isPresent(), named.file());
            }
        }
    }

    @Test
    void readsThoseDocumentsAsTheGeneralParserDoes() throws IOException {
        for (var source : exampleFiles()) {
            for (var section : source.sections()) {
                agree(source, section, "");
            }
        }
    }

    @Test
    void agreesWithTheGeneralParserOnRandomlyChangedDocuments() throws IOException {
        long seed = Seed.fresh();
        var random = new Random(seed);
        var files = exampleFiles();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var source = files.get(random.nextInt(files.size()));
            var sections = source.sections();
            var section = sections.get(random.nextInt(sections.size()));
            var text = changed(section.text(), random);
            var whole = BEFORE + text + BEHIND;
            int start = BEFORE.length();
            var changed = new SourceText.Section(whole, start, start + text.length(), 7, 7);
            if (agree(source, changed, "seed " + seed)) {
                read++;
            }
        }
        assertTrue(read > MUTATIONS / 10, "only " + read + " were read, seed " + seed);
    }

    private static Optional<YamlNode> read(SourceText source, SourceText.Section section) {
        return CanonicalReader.read(source.file(), section, section.whole().toCharArray());
    }

    /// Whether the plain reader read it; then the general parser must have read the same.
    private static boolean agree(SourceText source, SourceText.Section section, String seed) {
        var plain = read(source, section);
        if (plain.isPresent()) {
            var problems = new Problems();
            var values = new Allowance(SourceText.MOST_VALUES);
            var general = GeneralReader.read(source, section, values, problems);
            assertEquals(general, plain, () -> seed + "\n" + section.text());
            assertEquals(List.of(), problems.all(), () -> seed + "\n" + section.text());
        }
        return plain.isPresent();
    }

    private static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        var pieces =
                List.of(
                        " ", "\n", ":", ": ", "#", " #", "-", "- ", "  ", "\"", "'", "[", "]", "{",
                        "}", ",", ", ", "\\", "a", "张", "\t", "\r\n", "|", ">", "&a", "*a", "!",
                        "%", "?", "? ", "@", "`", "0", "~", "...", "\u3000", "é", "=", "<<");
        for (int i = random.nextInt(4); i >= 0 && !changed.isEmpty(); i--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, pieces.get(random.nextInt(pieces.size())));
                case 2 ->
                        changed.setCharAt(at, pieces.get(random.nextInt(pieces.size())).charAt(0));
                default -> {
                    int end = Math.min(changed.length(), at + random.nextInt(20));
                    var part = changed.substring(at, end);
                    changed.insert(random.nextInt(changed.length()), part);
                }
            }
        }
        return changed.toString();
    }

    /// The example books, and the holidays that come with tend.
    private static List<SourceText> exampleFiles() throws IOException {
        var sources = new ArrayList<SourceText>();
        for (var folder : List.of("examples", "src/main/resources/dev/tend/holidays")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                    sources.add(new SourceText(file.toString(), Files.readString(file)));
                }
            }
        }
        return sources;
    }
}
