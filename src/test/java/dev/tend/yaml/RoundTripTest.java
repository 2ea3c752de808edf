package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Places;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What is written is read back, by tend and by any other reader of YAML 1.2.
class RoundTripTest {
    private static final int CASES = 2000;
    private static final Policy POLICY = SmallBook.policy();
    private static final Customer CUSTOMER =
            SmallBook.customer(
                    "acme",
                    "name: Acme\nopportunities: {first: {name: A}, second-one: {name: B}}\n",
                    POLICY);

    @Test
    void everyEntryIsReadBackAsItWasWritten() {
        for (long seed = 0; seed < CASES; seed++) {
            var entry = new RandomEntries(new Random(seed)).entry();
            var text = EntryText.of(entry, POLICY.entryFields());
            assertEquals(List.of(entry), read(text), "seed " + seed + "\n" + text);
        }
    }

    @Test
    void entriesInOneFileDoNotDisturbOneAnother() {
        for (long seed = 0; seed < CASES / 10; seed++) {
            var random = new RandomEntries(new Random(seed));
            var entries = List.of(random.entry(), random.entry(), random.entry());
            var text = new StringBuilder();
            for (var entry : entries) {
                text.append(EntryText.of(entry, POLICY.entryFields()));
            }
            assertEquals(entries, read(text.toString()), "seed " + seed + "\n" + text);
        }
    }

    /// As `log` reads it: whatever stands before, sound or not, is not given.
    @Test
    void anEntryThatIsAddedIsReadBackWithoutThoseBefore() {
        var ends =
                List.of("", "\n", "# a remark", "summary: [\n", "text: |\n  a", "\n---\n", "---");
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var entries = new RandomEntries(random);
            var before = new StringBuilder();
            for (int i = random.nextInt(3); i > 0; i--) {
                before.append(EntryText.of(entries.entry(), POLICY.entryFields()));
            }
            before.append(ends.get(random.nextInt(ends.size())));
            var file = before.toString().replace("\n", random.nextBoolean() ? "\n" : "\r\n");
            var added = entries.entry();
            var text = EntryText.append(file, EntryText.of(added, POLICY.entryFields()));
            int firstLine = EntryText.lines(file) + 1;
            var problems = new Problems();
            var source = new SourceText("2024-lilei.yaml", text);
            var read = EntryCodec.readFrom(firstLine, source, CUSTOMER, POLICY, problems);
            assertEquals(List.of(), problems.all(), "seed " + seed + "\n" + text);
            assertEquals(List.of(added), unplaced(read), "seed " + seed + "\n" + text);
            assertEquals(firstLine + 1, read.getFirst().places().whole().line(), "seed " + seed);
        }
    }

    /// What nobody would read again is not read back.
    @Test
    void anEntryBehindMoreThanIsReadOfAFileIsNotReadBack() {
        var many = "summary: >\n  a\nwith:\n" + "- a\n".repeat(SourceText.MOST_VALUES);
        var file = "---\n" + many;
        var entry = new RandomEntries(new Random(1)).entry();
        var text = EntryText.append(file, EntryText.of(entry, POLICY.entryFields()));
        var source = new SourceText("2024-lilei.yaml", text);
        int firstLine = EntryText.lines(file) + 1;
        assertEquals(
                List.of(),
                EntryCodec.readFrom(firstLine, source, CUSTOMER, POLICY, new Problems()));
    }

    @Test
    void everyProfileIsReadBackAsItWasWritten() {
        for (long seed = 0; seed < CASES; seed++) {
            var customer = new RandomEntries(new Random(seed)).customer();
            var text = CustomerText.of(customer, POLICY.customerFields());
            var problems = new Problems();
            var source = new SourceText("customer.yaml", text);
            var read = CustomerCodec.read("acme", source, POLICY, problems);
            assertEquals(List.of(), problems.all(), "seed " + seed + "\n" + text);
            assertEquals(customer, unplaced(read), "seed " + seed + "\n" + text);
        }
    }

    @Test
    void anyYamlReaderSeesTheSameTexts() {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new RandomEntries(new Random(seed));
            var entry = random.entry();
            var text = EntryText.of(entry, POLICY.entryFields());
            var map = plain(text, "seed " + seed + "\n" + text);
            for (var value : entry.attributes().values().entrySet()) {
                assertEquals(
                        value.getValue().texts(),
                        listed(map.get(value.getKey())),
                        "seed " + seed + "\n" + text);
            }
            var customer = random.customer();
            var profile = CustomerText.of(customer, POLICY.customerFields());
            var keys = plain(profile, "seed " + seed + "\n" + profile);
            for (var value : customer.attributes().values().entrySet()) {
                assertEquals(
                        value.getValue().texts(),
                        listed(keys.get(value.getKey())),
                        "seed " + seed + "\n" + profile);
            }
        }
    }

    @Test
    void writingWhatWasReadChangesNoByte() {
        for (long seed = 0; seed < CASES; seed++) {
            var text = EntryText.of(entry(seed), POLICY.entryFields());
            var again = EntryText.of(read(text).getFirst(), POLICY.entryFields());
            assertEquals(text, again, "seed " + seed);
        }
    }

    @Test
    void canonicalTextIsOneLinePerKeyWithoutOddCharacters() {
        for (long seed = 0; seed < CASES; seed++) {
            var text = EntryText.of(entry(seed), POLICY.entryFields());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean odd = c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c == '\ufeff';
                assertTrue(!odd && c != '\u2028' && c != '\u2029', "seed " + seed + " at " + i);
            }
            assertTrue(text.startsWith("---\nid: "), "seed " + seed);
            assertEquals(0, text.indexOf("---\n"), "seed " + seed);
            assertEquals(-1, text.indexOf("\n---\n"), "seed " + seed);
        }
    }

    private static Entry entry(long seed) {
        return new RandomEntries(new Random(seed)).entry();
    }

    private static List<Entry> read(String text) {
        var problems = new Problems();
        var entries =
                EntryCodec.read(new SourceText("2024-x.yaml", text), CUSTOMER, POLICY, problems);
        assertEquals(List.of(), problems.all(), text);
        return unplaced(entries);
    }

    private static List<Entry> unplaced(List<Entry> entries) {
        var unplaced = new ArrayList<Entry>();
        for (var entry : entries) {
            unplaced.add(
                    new Entry(
                            entry.id(),
                            entry.at(),
                            entry.by(),
                            entry.opportunity(),
                            entry.happenings(),
                            entry.attributes(),
                            Places.unwritten("")));
        }
        return unplaced;
    }

    private static Customer unplaced(Customer customer) {
        var contacts = new ArrayList<Contact>();
        for (var contact : customer.contacts()) {
            contacts.add(new Contact(contact.name(), contact.attributes(), Places.unwritten("")));
        }
        return new Customer(
                customer.key(),
                customer.name(),
                customer.attributes(),
                contacts,
                customer.opportunities(),
                Places.unwritten(""));
    }

    private static Map<?, ?> plain(String text, String message) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        return assertInstanceOf(Map.class, new Load(settings).loadFromString(text), message);
    }

    /// Only true strings are the texts that were meant: a number or a truth value is not.
    private static List<?> listed(@Nullable Object value) {
        return value instanceof List<?> list ? list : Collections.singletonList(value);
    }
}
