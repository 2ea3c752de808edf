package dev.tend.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Customer;
import dev.tend.yaml.CustomerCodec;
import dev.tend.yaml.EntryCodec;
import dev.tend.yaml.PolicyCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An editor marks with a schema what tend refuses to read, and nothing else.
class SchemaTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path SOUND = BROKEN.resolve("sound");

    /// What one document, read without the others and by any program for YAML, does not show.
    private static final Set<Check> BEYOND_A_SCHEMA =
            EnumSet.of(
                    Check.DUPLICATE_KEY,
                    Check.NO_SEPARATOR,
                    Check.OPPORTUNITY,
                    Check.KIND_MISSING,
                    Check.ZONE);

    /// What `tend.yaml` refers to within itself: the schema knows the file as it was before.
    private static final Set<Check> WITHIN_THE_POLICY =
            EnumSet.of(Check.STAGE, Check.FIELD_UNKNOWN);

    /// An empty name is null to an editor, and so is the name `~`, which is allowed; the template
    /// of a book is one of the same file.
    private static final Set<String> NOT_MARKED = Set.of("key-empty-values", "template-unknown");

    /// Where an editor has no document to hold against a schema.
    private static final Set<Check> NO_DOCUMENT =
            EnumSet.of(
                    Check.COLON,
                    Check.WIDE_COLON,
                    Check.QUOTE,
                    Check.BRACKET,
                    Check.SIGN,
                    Check.ESCAPE,
                    Check.NO_KEY,
                    Check.INDENT,
                    Check.SYNTAX,
                    Check.CHARACTER,
                    Check.TAB,
                    Check.CONFLICT,
                    Check.DOCUMENTS,
                    Check.FEATURE,
                    Check.DEPTH);

    @Test
    void theSchemasAreSchemas() throws IOException {
        for (var book : List.of("examples/atlas", "examples/zhilian")) {
            for (var schema : BookSchema.values()) {
                var text = Editor.text(schema, policy(Path.of(book)));
                assertEquals(List.of(), Editor.faultsOfSchema(text), schema.fileName());
            }
        }
        assertNotEquals(List.of(), Editor.faultsOfSchema("{\"type\": \"text\"}"));
    }

    @TestFactory
    Stream<DynamicTest> theExampleBooksAreAccepted() {
        return Stream.of("atlas", "zhilian")
                .map(book -> DynamicTest.dynamicTest(book, () -> acceptsAll(book)));
    }

    private static void acceptsAll(String name) throws IOException {
        var book = Path.of("examples", name);
        var read = new Judged(policy(book));
        for (var file : yaml(book)) {
            for (var document : read.documents(book, file)) {
                assertEquals(List.of(), document.errors(), document.text());
                assertEquals(List.of(), document.marks(), document.text());
            }
        }
        assertTrue(yaml(book).size() > 20);
    }

    @Test
    void theExamplesOfTheFormatAreAccepted() throws IOException {
        var text = Files.readString(Path.of("docs/format.md"));
        var judged = new Judged(SmallBook.policy(block(text, "tend.yaml")));
        assertEquals(List.of(), judged.policyFile().marks(block(text, "tend.yaml")));
        assertEquals(List.of(), judged.customers().marks(block(text, "customer.yaml")));
        var entries = Editor.documents(block(text, "2024-lilei.yaml"));
        for (var entry : entries) {
            assertEquals(List.of(), judged.entries().marks(entry), entry);
        }
        assertEquals(3, entries.size());
    }

    @TestFactory
    Stream<DynamicTest> brokenFilesAreMarkedAndSoundOnesAreNot() throws IOException {
        var cases = new ArrayList<Path>();
        try (var folders = Files.list(BROKEN)) {
            folders.filter(Files::isDirectory).sorted().forEach(cases::add);
        }
        return cases.stream()
                .map(folder ->
                        DynamicTest.dynamicTest(
                                folder.getFileName().toString(), () -> judges(folder)));
    }

    private static void judges(Path folder) throws IOException {
        var own = folder.resolve("tend.yaml");
        var text = Files.readString(Files.exists(own) ? own : SOUND.resolve("tend.yaml"));
        var policy = read(text, new Problems());
        var judged = new Judged(policy.isPresent() ? policy.get() : policy(SOUND));
        for (var file : yaml(folder)) {
            for (var document : judged.documents(folder, file)) {
                if (document.errors().isEmpty()) {
                    assertEquals(List.of(), document.marks(), document.text());
                } else if (!NOT_MARKED.contains(folder.getFileName().toString())
                        && !isBeyond(document, file)) {
                    assertFalse(document.marks().isEmpty(), document.errors() + document.text());
                }
            }
        }
    }

    private static boolean isBeyond(Document document, Path file) {
        var beyond = EnumSet.copyOf(BEYOND_A_SCHEMA);
        if (file.endsWith("tend.yaml")) {
            beyond.addAll(WITHIN_THE_POLICY);
        }
        return beyond.containsAll(document.errors());
    }

    /// A document, what tend says against it while reading, and what an editor marks.
    private record Document(String text, List<Check> errors, List<String> marks) {}

    private record Judged(Policy policy, Editor customers, Editor entries, Editor policyFile) {
        Judged(Policy policy) {
            this(
                    policy,
                    Editor.of(BookSchema.CUSTOMER, policy),
                    Editor.of(BookSchema.ENTRY, policy),
                    Editor.of(BookSchema.POLICY, policy));
        }

        /// The documents of a file that are YAML.
        List<Document> documents(Path book, Path file) throws IOException {
            var text = Files.readString(file);
            var name = file.getFileName().toString();
            var documents = new ArrayList<Document>();
            var problems = new Problems();
            var source = new SourceText(name, text);
            switch (name) {
                case "tend.yaml" -> {
                    PolicyCodec.read(source, (_, _) -> Map.of(), problems);
                    judge(text, problems, policyFile).ifPresent(documents::add);
                }
                case "customer.yaml" -> {
                    CustomerCodec.read("acme", source, policy, problems);
                    judge(text, problems, customers).ifPresent(documents::add);
                }
                default -> {
                    var customer = customer(book, file);
                    for (var document : Editor.documents(text)) {
                        var own = new Problems();
                        EntryCodec.read(new SourceText(name, document), customer, policy, own);
                        judge(document, own, entries).ifPresent(documents::add);
                    }
                }
            }
            return documents;
        }

        private Customer customer(Path book, Path file) throws IOException {
            var profile = file.resolveSibling("customer.yaml");
            var relative = book.relativize(profile);
            var there = Files.exists(profile) ? profile : SOUND.resolve(relative.toString());
            var text = Files.exists(there) ? Files.readString(there) : "name: Acme\n";
            var source = new SourceText("customer.yaml", text);
            return CustomerCodec.read("acme", source, policy, new Problems());
        }

        private static Optional<Document> judge(String text, Problems problems, Editor editor) {
            var errors =
                    problems.all().stream()
                            .filter(Diagnostic::isError)
                            .map(Diagnostic::check)
                            .toList();
            var documents = Editor.documents(text);
            if (documents.isEmpty() || errors.stream().anyMatch(NO_DOCUMENT::contains)) {
                return Optional.empty();
            }
            var document = documents.getFirst();
            return Optional.of(new Document(document, errors, editor.marks(document)));
        }
    }

    private static Policy policy(Path book) throws IOException {
        return read(Files.readString(book.resolve("tend.yaml")), new Problems()).orElseThrow();
    }

    private static Optional<Policy> read(String text, Problems problems) {
        return PolicyCodec.read(new SourceText("tend.yaml", text), (_, _) -> Map.of(), problems);
    }

    private static List<Path> yaml(Path book) throws IOException {
        try (var files = Files.walk(book)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("/.tend/"))
                    .sorted()
                    .toList();
        }
    }

    private static String block(String text, String name) {
        int start = text.indexOf("\n```yaml " + name + "\n");
        int from = text.indexOf('\n', start + 1) + 1;
        return text.substring(from, text.indexOf("\n```", from) + 1);
    }
}
