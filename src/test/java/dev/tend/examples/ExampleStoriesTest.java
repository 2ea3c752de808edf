package dev.tend.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

class ExampleStoriesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final List<String> BOOKS = List.of("zhilian", "atlas");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final List<String> SHANGHAI_HOLIDAYS =
            List.of(
                    "2024-01-01 2024-01-01",
                    "2024-02-09 2024-02-17",
                    "2024-04-04 2024-04-06",
                    "2024-05-01 2024-05-05",
                    "2024-06-08 2024-06-10");

    @Test
    void everyStageIsPopulated() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            assertEquals(new HashSet<>(book.codes("stages")), nowIn(book).keySet(), name);
        }
    }

    @Test
    void theFunnelNarrowsByFortyToEightyPercentAStep() throws IOException {
        PlainBook book = PlainBook.read(EXAMPLES.resolve("zhilian"));
        List<String> stages = book.codes("stages");
        int[] reached = new int[stages.size()];
        for (PlainBook.Customer customer : book.customers()) {
            for (String opportunity : customer.opportunities()) {
                int furthest = 0;
                for (String stage : book.stagesOf(customer, opportunity)) {
                    boolean lost = book.stagesOfKind("lost").contains(stage);
                    furthest = lost ? furthest : Math.max(furthest, stages.indexOf(stage));
                }
                for (int i = 0; i <= furthest; i++) {
                    reached[i]++;
                }
            }
        }
        for (int i = 1; i < stages.size() - 1; i++) {
            double share = (double) reached[i] / reached[i - 1];
            assertTrue(share >= 0.4 && share <= 0.8, stages.get(i) + ": " + share);
        }
    }

    @Test
    void overdueAndSoonDueActionsAreSpreadOverTheTeam() throws IOException {
        PlainActions actions = PlainActions.of(PlainBook.read(EXAMPLES.resolve("zhilian")));
        List<PlainActions.Open> overdue = actions.overdueOn(TODAY);
        List<PlainActions.Open> soon = actions.dueBetween(TODAY, TODAY.plusDays(7));
        assertTrue(overdue.size() >= 8 && overdue.size() <= 14, "overdue: " + overdue);
        assertTrue(soon.size() >= 13 && soon.size() <= 17, "soon: " + soon);
        var owners = new HashSet<String>();
        overdue.forEach(action -> owners.add(action.owner()));
        soon.forEach(action -> owners.add(action.owner()));
        var everybody = new HashSet<>(List.of("hanmei", "lilei", "wangfang", "zhaomin"));
        everybody.addAll(List.of("chenjie", "sunyu", "support", "presales"));
        assertEquals(everybody, owners);
    }

    @Test
    void stagesAreTakenInTheirOrder() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            for (PlainBook.Customer customer : book.customers()) {
                for (String opportunity : customer.opportunities()) {
                    var places = new ArrayList<Integer>();
                    for (String stage : book.stagesOf(customer, opportunity)) {
                        places.add(book.codes("stages").indexOf(stage));
                    }
                    assertEquals(List.copyOf(new TreeSet<>(places)), places, customer.key());
                }
            }
        }
    }

    @Test
    void everyLostOneHasAReasonAndWordsAndNothingLeftToDo() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            var open = new HashSet<String>();
            PlainActions.of(book).open().forEach(action -> open.add(action.customer()));
            for (PlainBook.Customer customer : book.customers()) {
                for (PlainBook.Entry entry : customer.entries()) {
                    if (entry.text("stage").equals("lost")) {
                        assertFalse(entry.text("reason").isEmpty(), customer.key());
                        assertFalse(entry.text("words").isEmpty(), customer.key());
                    }
                }
                boolean isLost = book.hasLost(customer);
                assertFalse(isLost && open.contains(customer.key()), customer.key());
            }
        }
    }

    @Test
    void ordersThatAreGivenUpWereApprovedTurnedDownOrStillWait() throws IOException {
        assertEquals(List.of("approved", "turned down", "waits"), askedFor("zhilian"));
        assertEquals(List.of("waits"), askedFor("atlas"));
    }

    @Test
    void everyTemplateOfThePolicyIsInUseAndSoIsEveryTypedField() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            var templates = new TreeSet<String>(List.of(PlainBook.text(book.policy(), "template")));
            var fields = new TreeSet<String>();
            for (PlainBook.Customer customer : book.customers()) {
                templates.addAll(PlainBook.texts(customer.profile(), "template"));
                fields.addAll(customer.profile().keySet());
            }
            for (PlainBook.Entry entry : book.entries()) {
                templates.addAll(entry.texts("template"));
                fields.addAll(entry.values().keySet());
            }
            assertEquals(new TreeSet<>(book.codes("templates")), templates, name);
            assertTrue(fields.containsAll(book.ownKeys("customer")), name + fields);
            assertTrue(fields.containsAll(book.ownKeys("entry")), name + fields);
        }
    }

    @Test
    void fourCustomersBoughtOrBuyAgainAndTwoOfThemHaveWonTwice() throws IOException {
        PlainBook book = PlainBook.read(EXAMPLES.resolve("zhilian"));
        int several = 0;
        int wonTwice = 0;
        for (PlainBook.Customer customer : book.customers()) {
            int won = 0;
            for (String opportunity : customer.opportunities()) {
                won += book.stagesOf(customer, opportunity).contains("won") ? 1 : 0;
            }
            several += customer.opportunities().size() > 1 ? 1 : 0;
            wonTwice += won > 1 ? 1 : 0;
        }
        assertTrue(several >= 4, "several opportunities: " + several);
        assertEquals(2, wonTwice);
    }

    @Test
    void nobodyWorksAtWeekendsOrHolidays() throws IOException {
        for (PlainBook.Entry entry : PlainBook.read(EXAMPLES.resolve("zhilian")).entries()) {
            assertWorkday(entry.day(), entry);
            for (String due : PlainBook.texts(PlainBook.mapping(entry.values(), "next"), "due")) {
                assertWorkday(LocalDate.parse(due.substring(0, 10)), entry);
            }
        }
    }

    @Test
    void summariesAreNeverRepeatedNorVague() throws IOException {
        for (String name : BOOKS) {
            var summaries = new HashSet<String>();
            for (PlainBook.Entry entry : PlainBook.read(EXAMPLES.resolve(name)).entries()) {
                String summary = entry.text("summary");
                assertTrue(summary.isEmpty() || summaries.add(summary), summary);
                for (String vague : List.of("已沟通", "已联系", "待回复", "客户考虑中", "客户有兴趣")) {
                    assertFalse(summary.contains(vague), summary);
                }
            }
        }
    }

    @Test
    void mostEntriesAreWrittenDownWithinTheHour() throws IOException {
        for (String name : BOOKS) {
            PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
            int timed = 0;
            int prompt = 0;
            for (PlainBook.Entry entry : book.entries()) {
                if (entry.text("at").length() > 10) {
                    var written = OffsetDateTime.parse(entry.text("recorded")).toInstant();
                    Duration delay = Duration.between(entry.moment(), written);
                    assertFalse(delay.isNegative(), entry.text("id"));
                    timed++;
                    prompt += delay.compareTo(Duration.ofHours(1)) <= 0 ? 1 : 0;
                }
            }
            assertTrue(prompt < timed && prompt >= timed * 0.8, name + ": " + prompt + "/" + timed);
        }
    }

    /// What became of the requests to give up a customer that was won, in alphabetical order.
    private static List<String> askedFor(String name) throws IOException {
        PlainBook book = PlainBook.read(EXAMPLES.resolve(name));
        var fates = new TreeSet<String>();
        for (PlainBook.Customer customer : book.customers()) {
            var approved = new ArrayList<String>();
            var rejected = new ArrayList<String>();
            for (PlainBook.Entry entry : customer.entries()) {
                approved.addAll(entry.texts("approves"));
                rejected.addAll(entry.texts("rejects"));
            }
            boolean won = false;
            for (PlainBook.Entry entry : customer.entries()) {
                won |= entry.text("stage").equals("won");
                if (won && entry.text("stage").equals("lost")) {
                    String id = entry.text("id");
                    String other = rejected.contains(id) ? "turned down" : "waits";
                    fates.add(approved.contains(id) ? "approved" : other);
                }
            }
        }
        return List.copyOf(fates);
    }

    private static void assertWorkday(LocalDate day, PlainBook.Entry entry) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        assertFalse(weekend, day + " " + entry.file());
        for (String holiday : SHANGHAI_HOLIDAYS) {
            boolean before = day.isBefore(LocalDate.parse(holiday.substring(0, 10)));
            boolean after = day.isAfter(LocalDate.parse(holiday.substring(11)));
            assertTrue(before || after, day + " " + entry.file());
        }
    }

    private static Map<String, Integer> nowIn(PlainBook book) {
        var now = new TreeMap<String, Integer>();
        for (PlainBook.Customer customer : book.customers()) {
            for (String opportunity : customer.opportunities()) {
                now.merge(book.stagesOf(customer, opportunity).getLast(), 1, Integer::sum);
            }
        }
        return now;
    }
}
