package dev.tend.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class ExampleBooksTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final List<String> BOOKS = List.of("zhilian", "atlas");
    private static final String PROFILE_KEYS =
            "name number template created owner collaborators grade source amount aliases tags"
                    + " departments pains competitors need industry region headcount revenue budget"
                    + " cycle history website address note contacts opportunities";
    private static final String ENTRY_KEYS =
            "id at by opportunity template via with about summary feedback result stage reason"
                + " words close milestones activities next done dropped snoozed assigned handover"
                + " why exception approves rejects attachments remark recorded";

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        ExampleBooks.write(folder);
        for (String name : BOOKS) {
            Map<String, String> committed = filesBelow(EXAMPLES.resolve(name));
            Map<String, String> written = filesBelow(folder.resolve(name));
            assertEquals(written.keySet(), committed.keySet(), name);
            written.forEach((file, text) -> assertEquals(text, committed.get(file), file));
        }
    }

    @Test
    void theBooksHaveTheSizeTheyPromise() throws IOException {
        PlainBook zhilian = PlainBook.read(EXAMPLES.resolve("zhilian"));
        assertTrue(zhilian.customers().size() >= 45);
        assertTrue(zhilian.entries().size() >= 340, "entries: " + zhilian.entries().size());
        assertEquals(8, zhilian.codes("team").size());
        PlainBook atlas = PlainBook.read(EXAMPLES.resolve("atlas"));
        assertEquals(12, atlas.customers().size());
        assertTrue(atlas.entries().size() >= 70, "entries: " + atlas.entries().size());
        assertEquals(4, atlas.codes("team").size());
    }

    @Test
    void everyOneOfTheTeamsWritesEntries() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            var writers = new HashSet<String>();
            book.entries().forEach(entry -> writers.add(entry.text("by")));
            assertEquals(new HashSet<>(book.codes("team")), writers, name);
        }
    }

    @Test
    void everyChoiceIsOneOfThePolicy() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            for (PlainBook.Entry entry : book.entries()) {
                var next = PlainBook.mapping(entry.values(), "next");
                assertChoices(book.codes("team"), entry.values(), "by");
                assertChoices(book.assignees(), next, "owner");
                for (var given : PlainBook.mapping(entry.values(), "assigned").values()) {
                    assertTrue(book.assignees().contains(given), given + " in " + entry.values());
                }
                assertChoices(book.codes("channels"), entry.values(), "via");
                assertChoices(book.codes("channels"), next, "via");
                assertChoices(book.codes("stages"), entry.values(), "stage");
                assertChoices(book.codes("reasons"), entry.values(), "reason");
                assertChoices(book.codes("milestones"), entry.values(), "milestones");
                assertChoices(book.codes("activities"), entry.values(), "activities");
                assertChoices(book.codes("templates"), entry.values(), "template");
                assertChoices(
                        List.of("won", "pending", "void", "continue"), entry.values(), "result");
                assertChoices(
                        List.of("positive", "waiting", "hesitant", "refused"),
                        PlainBook.mapping(entry.values(), "feedback"),
                        "mood");
            }
            for (PlainBook.Customer customer : book.customers()) {
                assertChoices(book.codes("team"), customer.profile(), "owner");
                assertChoices(book.codes("team"), customer.profile(), "collaborators");
                assertChoices(book.codes("sources"), customer.profile(), "source");
                assertChoices(book.codes("rhythms"), customer.profile(), "grade");
                assertChoices(book.codes("templates"), customer.profile(), "template");
                for (PlainBook.Entry entry : customer.entries()) {
                    String opportunity = customer.opportunityOf(entry);
                    assertTrue(customer.opportunities().contains(opportunity), opportunity);
                }
            }
        }
    }

    @Test
    void idsAreUniqueAndFilesHoldOneWriterAndYearInOrder() throws IOException {
        for (String name : BOOKS) {
            var ids = new HashSet<String>();
            var lastPlace = new HashMap<Path, Integer>();
            for (PlainBook.Entry entry : PlainBook.read(EXAMPLES.resolve(name)).entries()) {
                assertTrue(ids.add(entry.text("id")), entry.text("id"));
                String year = entry.text("at").substring(0, 4);
                String file = year + "-" + entry.text("by") + ".yaml";
                assertEquals(file, entry.file().getFileName().toString());
                int before = lastPlace.getOrDefault(entry.file(), -1);
                assertTrue(before < entry.place(), entry.text("id"));
                lastPlace.put(entry.file(), entry.place());
            }
        }
    }

    @Test
    void everyClosingNamesAnActionThatIsOpenThen() throws IOException {
        for (String name : BOOKS) {
            PlainActions actions = PlainActions.of(PlainBook.read(EXAMPLES.resolve(name)));
            assertEquals(List.of(), actions.mistakes(), name);
        }
    }

    @Test
    void keysStandInTheOrderOfTheFormat() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            for (PlainBook.Customer customer : book.customers()) {
                assertOrder(PROFILE_KEYS, book.ownKeys("customer"), customer.profile());
            }
            for (PlainBook.Entry entry : book.entries()) {
                assertOrder(ENTRY_KEYS, book.ownKeys("entry"), entry.values());
            }
        }
    }

    private static void assertOrder(String keys, List<String> own, Map<String, Object> values) {
        var known = new ArrayList<>(Text.split(keys, " "));
        known.addAll(known.contains("contacts") ? known.indexOf("contacts") : known.size(), own);
        var inOrder = new ArrayList<>(known);
        inOrder.retainAll(values.keySet());
        assertEquals(inOrder, List.copyOf(values.keySet()));
    }

    private static void assertChoices(List<String> codes, Map<String, Object> values, String key) {
        for (String code : PlainBook.texts(values, key)) {
            assertTrue(codes.contains(code), key + " " + code + " in " + values);
        }
    }

    private static Map<String, String> filesBelow(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String file = folder.relativize(path).toString();
                if (!file.startsWith(".tend")) {
                    files.put(file, Files.readString(path));
                }
            }
        }
        return files;
    }
}
