package dev.tend.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.value.Moment;
import dev.tend.rules.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The examples of `docs/format.md` are a sound book, and its tables name every key.
class FormatExamplesTest {
    private static final Path FORMAT = Path.of("docs/format.md");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String FENCE = "```";
    private static final List<String> BESIDE_CUSTOMERS =
            List.of("tend.yaml", "holidays/CN-2027.yaml");
    private static final String FOLDER = "customers/shanghai-zhilian/";

    @Test
    void theExamplesAreABookWithoutAnyProblem(@TempDir Path temp) throws IOException {
        var examples = examples();
        assertEquals(
                List.of("2024-lilei.yaml", "customer.yaml", "holidays/CN-2027.yaml", "tend.yaml"),
                examples.keySet().stream().sorted().toList());
        for (var example : examples.entrySet()) {
            var name = example.getKey();
            var file = temp.resolve(BESIDE_CUSTOMERS.contains(name) ? name : FOLDER + name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }
        var folder = BookFolder.at(temp).orElseThrow();
        var policy = folder.policy();
        assertEquals(List.of(), policy.problems());
        var book = folder.book(policy.value().orElseThrow());
        assertEquals(List.of(), book.problems());
        assertEquals(List.of(), Rule.checkAll(book.value(), Moment.of(TODAY)));
        assertEquals(3, book.value().accounts().getFirst().entries().size());
        assertEquals(2, book.value().accounts().getFirst().customer().opportunities().size());
    }

    @Test
    void aMistakeInAnExampleWouldBeFound(@TempDir Path temp) throws IOException {
        var text = examples().getOrDefault("tend.yaml", "").replace("kind: won", "kind: wn");
        Files.writeString(temp.resolve("tend.yaml"), text);
        var problems = BookFolder.at(temp).orElseThrow().policy().problems();
        assertTrue(problems.stream().map(Diagnostic::check).anyMatch(Check.CHOICE::equals));
    }

    @Test
    void everyKeyIsDescribed() throws IOException {
        var text = Files.readString(FORMAT);
        for (var table :
                List.<Map<String, Field>>of(
                        Keys.CUSTOMER, Keys.CONTACT, Keys.OPPORTUNITY, Keys.ENTRY)) {
            for (var key : table.keySet()) {
                assertTrue(text.contains("`" + key + "`"), key);
            }
        }
    }

    @Test
    void theOrderInWhichKeysAreWrittenIsTold() throws IOException {
        var text = Files.readString(FORMAT);
        var order = "`" + String.join(" ", Keys.CUSTOMER.keySet()) + "`";
        assertTrue(text.replace('\n', ' ').contains(order), order);
        var rows = Map.of("contacts", Keys.CONTACT, "opportunities", Keys.OPPORTUNITY);
        for (var row : rows.entrySet()) {
            int at = text.indexOf("| `" + row.getKey() + "` |");
            for (var key : row.getValue().keySet()) {
                int next = text.indexOf("`" + key + "`", at);
                assertTrue(next > at && next < text.indexOf('\n', at), row.getKey() + " " + key);
                at = next;
            }
        }
    }

    /// The blocks that name a file after `yaml`.
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new HashMap<>();
        var lines = new ArrayList<>(Files.readAllLines(FORMAT));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith(FENCE + "yaml ")) {
                var text = new StringBuilder();
                while (!lines.get(++i).equals(FENCE)) {
                    text.append(lines.get(i)).append('\n');
                }
                examples.put(line.substring(FENCE.length() + "yaml ".length()), text.toString());
            }
        }
        return examples;
    }
}
