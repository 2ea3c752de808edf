package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.SmallBook;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Money;
import dev.tend.model.value.Value;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Whatever a profile looks like, an edit changes what was asked for and not a byte more.
class YamlEditorPropertyTest {
    private static final int CASES = 1500;
    private static final Policy POLICY = SmallBook.policy();
    private static final ProfilePart WHOLE = new ProfilePart.Whole();
    private static final List<String> ORDER = order();

    @Test
    void aKeyThatIsSetSaysTheNewValueAndEverythingElseTheOld() {
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            var random = new Random(seed);
            var key = key(random);
            var value = value(key, random);
            var after = set(profile, key, value, seed);
            var expected = new LinkedHashMap<>(values(profile.text(), seed));
            expected.put(key, value);
            assertEquals(expected, values(after, seed), says(seed, profile, after));
            assertEquals(
                    people(profile.text(), seed), people(after, seed), says(seed, profile, after));
            assertEquals(comments(profile.text()), comments(after), says(seed, profile, after));
        }
    }

    @Test
    void settingAKeyChangesItsOwnLinesAlone() {
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            var random = new Random(seed);
            var key = key(random);
            if (profile.isInBraces()) {
                continue;
            }
            var after = set(profile, key, value(key, random), seed);
            var own = profile.lines().get(key);
            var oldLines = lines(profile.text());
            var newLines = lines(after);
            int from = own == null ? commonPrefix(oldLines, newLines) : own[0];
            int to = own == null ? from : own[1] + 1;
            assertEquals(
                    oldLines.subList(0, from),
                    newLines.subList(0, from),
                    says(seed, profile, after));
            var rest = oldLines.subList(to, oldLines.size());
            assertEquals(
                    rest,
                    newLines.subList(newLines.size() - rest.size(), newLines.size()),
                    says(seed, profile, after));
            assertEquals(
                    profile.text().contains("\r\n"),
                    after.replace("\r\n", "").indexOf('\n') < 0 && after.contains("\r\n"),
                    says(seed, profile, after));
        }
    }

    @Test
    void settingAKeyAndSettingItBackChangesNoByte() {
        int compared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            var random = new Random(seed);
            var key = key(random);
            if (profile.isCanonical(key)) {
                var old = customer(profile.text(), seed).attributes().get(key).orElseThrow();
                var there = editor(set(profile, key, value(key, random), seed));
                var back = there.set(WHOLE, key, old, ORDER).orElseThrow().text();
                assertEquals(profile.text(), back, "seed " + seed);
                compared++;
            }
        }
        assertTrue(compared > CASES / 20, "only " + compared + " were compared");
    }

    @Test
    void addingAKeyAndRemovingItChangesNoByte() {
        int compared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            var random = new Random(seed);
            var key = key(random);
            if (!profile.lines().containsKey(key)) {
                var there = editor(set(profile, key, value(key, random), seed));
                var back = there.remove(WHOLE, key).orElseThrow().text();
                assertEquals(profile.text(), back, "seed " + seed);
                compared++;
            }
        }
        assertTrue(compared > CASES / 20, "only " + compared + " were compared");
    }

    @Test
    void removingAKeyRemovesItsOwnLinesButForComments() {
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            if (profile.isInBraces()) {
                continue;
            }
            for (var key : profile.lines().keySet()) {
                var after = editor(profile.text()).remove(WHOLE, key);
                assertTrue(after.isPresent(), "seed " + seed + " " + key + "\n" + profile.text());
                var left = new ArrayList<>(lines(profile.text()));
                var own = profile.lines().get(key);
                int last = Math.min(own[1] + 1, left.size());
                left.subList(own[0], last).removeIf(line -> !isComment(line));
                left.removeIf(String::isBlank);
                var rest = new ArrayList<>(lines(after.get().text()));
                rest.removeIf(String::isBlank);
                assertEquals(left, rest, says(seed, profile, after.get().text()));
            }
        }
    }

    @Test
    void contactsAndOpportunitiesAreEditedInTheirPlace() {
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            var random = new Random(seed);
            var editor = editor(profile.text());
            int contacts = customer(profile.text(), seed).contacts().size();
            int index = random.nextInt(contacts + 1);
            if (index == contacts) {
                editor = editor.addContact("新人: 😀", ORDER).orElseThrow();
            }
            var contact = new ProfilePart.Contact(index);
            var contactKeys = List.copyOf(Keys.CONTACT.keySet());
            var title = NastyText.of(random);
            var edited = editor.set(contact, "title", new Value.Text(title), contactKeys);
            assertTrue(edited.isPresent(), "seed " + seed + "\n" + editor.text());
            editor = edited.get();
            if (!editor.hasOpportunity("second")) {
                editor = editor.addOpportunity("second", ORDER).orElseThrow();
            }
            var second = new ProfilePart.Opportunity("second");
            var amount = new Value.Amount(new Money(Decimal.of(7), "EUR"));
            editor = editor.set(second, "amount", amount, List.of("name", "amount")).orElseThrow();

            var after = customer(editor.text(), seed);
            assertEquals(title, after.contacts().get(index).attributes().text("title"));
            assertEquals(Math.max(contacts, index + 1), after.contacts().size());
            var last = after.opportunities().getLast();
            assertEquals("second", last.code());
            assertEquals("7 EUR", last.attributes().text("amount"));
            assertEquals(
                    values(profile.text(), seed),
                    values(editor.text(), seed),
                    says(seed, profile, editor.text()));

            var undone = editor.remove(second, "amount").orElseThrow();
            var without = undone.remove(contact, "title");
            assertTrue(without.isPresent(), "seed " + seed + "\n" + undone.text());
            assertEquals(List.of(), without.get().texts(contact, "title"));
        }
    }

    @Test
    void removingAKeyChangesNothingElseThatIsSaid() {
        for (long seed = 0; seed < CASES; seed++) {
            var profile = new RandomProfile(seed);
            for (var key : values(profile.text(), seed).keySet()) {
                if (!key.equals("name")) {
                    var after = editor(profile.text()).remove(WHOLE, key);
                    assertTrue(after.isPresent(), "seed " + seed + " " + key);
                    var left = new LinkedHashMap<>(values(profile.text(), seed));
                    left.remove(key);
                    var text = after.get().text();
                    assertEquals(left, values(text, seed), says(seed, profile, text));
                }
            }
        }
    }

    private static String key(Random random) {
        var keys =
                List.of(
                        "need",
                        "note",
                        "number",
                        "region",
                        "tags",
                        "erp",
                        "aliases",
                        "created",
                        "grade",
                        "amount",
                        "name",
                        "budget",
                        "the_note");
        return keys.get(random.nextInt(keys.size()));
    }

    private static Value value(String key, Random random) {
        return switch (key) {
            case "created" -> new Value.Day(LocalDate.of(2025, 1, 1 + random.nextInt(28)));
            case "grade" -> new Value.Text("D".replace('D', "ABC".charAt(random.nextInt(3))));
            case "amount" ->
                    new Value.Amount(new Money(Decimal.of(10_000 + random.nextInt(99)), "USD"));
            case "tags", "erp", "aliases" ->
                    new Value.Texts(List.of("one", NastyText.of(random), NastyText.of(random)));
            default -> new Value.Text(NastyText.of(random));
        };
    }

    private static String set(RandomProfile profile, String key, Value value, long seed) {
        var edited = editor(profile.text()).set(WHOLE, key, value, ORDER);
        assertTrue(edited.isPresent(), "seed " + seed + " " + key + "\n" + profile.text());
        return edited.get().text();
    }

    private static YamlEditor editor(String text) {
        return YamlEditor.of(text).orElseThrow(() -> new AssertionError(text));
    }

    private static Map<String, Value> values(String text, long seed) {
        return customer(text, seed).attributes().values();
    }

    private static List<Object> people(String text, long seed) {
        var customer = customer(text, seed);
        var contacts = customer.contacts().stream().map(Contact::attributes).toList();
        Map<String, Object> opportunities = new LinkedHashMap<>();
        customer.opportunities().forEach(one -> opportunities.put(one.code(), one.attributes()));
        return List.of(contacts, opportunities);
    }

    private static Customer customer(String text, long seed) {
        var problems = new Problems();
        var source = SourceText.of("customer.yaml", text);
        var customer = CustomerCodec.read("acme", source, POLICY, problems);
        assertEquals(List.of(), problems.all(), "seed " + seed + "\n" + text);
        return customer;
    }

    private static List<String> lines(String text) {
        return text.replace("\uFEFF", "").lines().toList();
    }

    private static List<String> comments(String text) {
        var comments = new ArrayList<>(lines(text));
        comments.removeIf(line -> !isComment(line));
        return comments;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("#");
    }

    private static int commonPrefix(List<String> one, List<String> other) {
        int common = 0;
        while (common < Math.min(one.size(), other.size())
                && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    private static String says(long seed, RandomProfile profile, String after) {
        return "seed " + seed + "\n" + profile.text() + "\n=>\n" + after;
    }

    private static List<String> order() {
        var order = new ArrayList<>(Keys.with(Keys.CUSTOMER, POLICY.customerFields()).keySet());
        order.addAll(List.of("contacts", "opportunities"));
        return order;
    }
}
