package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;
import dev.tend.SmallBook;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.value.Moment;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Spreading random books, each carried out by entries as the command writes them.
final class SpreadPropertyTest {
    private static final int ROUNDS = 150;
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 26);
    private static final List<String> PEOPLE = List.of("lilei", "hanmei");
    private static final String RULES =
            """
            calendar:
              weekend: [sat, sun]
              off: {2024-10-01: National Day, 2024-10-02: National Day, 2024-10-03: National Day}
              work: [2024-09-29]
            rhythms: {A: 1w, B: 3w}
            dates:
              new-year: {day: 10-05, do: Greet}
            care:
              survey: {do: Survey, every: 20d}
            """;

    private final long seed = Seed.fresh();
    private final Random random = new Random(seed);
    private final Policy policy = SmallBook.policy(SmallBook.POLICY + RULES);
    private final List<String> profiles = new ArrayList<>();
    private final List<StringBuilder> entries = new ArrayList<>();
    private Spread spread = new Spread(policy, TODAY, TODAY, TODAY, 1);

    @BeforeEach
    void printSeed() {
        System.out.println("seed " + seed);
    }

    @Test
    void nobodyHasMoreThanTheyCanUnlessItCannotBeMoved() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            carryOut(plans());
            for (var person : PEOPLE) {
                for (var day = spread.from(); !day.isAfter(spread.until()); day = day.plusDays(1)) {
                    int items = 0;
                    int staying = 0;
                    for (var item : itemsOf(person)) {
                        if (dueDay(item).equals(day)) {
                            items++;
                            staying += canMove(item) ? 0 : 1;
                        }
                    }
                    boolean works = policy.planning().calendar().isWorkday(day);
                    assertTrue(
                            items <= Math.max(staying, works ? spread.perDay() : 0),
                            person + " " + day + ": " + items + seen());
                }
            }
        }
    }

    @Test
    void whatIsLateAndCanBeMovedIsLateNoMore() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            carryOut(plans());
            for (var item : items()) {
                if (dueDay(item).isBefore(TODAY)) {
                    assertTrue(item.task().fixed() || item.task().owners().isEmpty(), this::seen);
                }
            }
        }
    }

    @Test
    void nothingComesBeforeItsDayAndLateOnesComeByUrgency() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            for (var plan : plans()) {
                var late = new ArrayList<Spread.Change>();
                for (var change : plan.changes()) {
                    assertTrue(change.day().isAfter(dueDay(change.item())), this::seen);
                    assertFalse(change.day().isBefore(spread.from()), this::seen);
                    assertTrue(policy.planning().calendar().isWorkday(change.day()), this::seen);
                    if (dueDay(change.item()).isBefore(TODAY)) {
                        late.add(change);
                    }
                }
                for (int i = 1; i < late.size(); i++) {
                    int before = late.get(i - 1).item().points().total();
                    int after = late.get(i).item().points().total();
                    assertTrue(
                            before >= after || late.get(i - 1).day().equals(late.get(i).day()),
                            this::seen);
                    assertTrue(before >= after, this::seen);
                }
            }
        }
    }

    @Test
    void nothingIsLostAndNothingComesUp() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            var all = references(everything());
            var asked = references(items());
            carryOut(plans());
            assertEquals(all, references(everything()), this::seen);
            assertTrue(asked.containsAll(references(items())), this::seen);
        }
    }

    @Test
    void aSecondSpreadProposesNothing() {
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            var plans = plans();
            carryOut(plans);
            for (var plan : plans) {
                moved += plan.changes().size();
            }
            for (var plan : plans()) {
                assertEquals(List.of(), plan.changes(), this::seen);
                for (var load : plan.loads()) {
                    assertEquals(load.before(), load.after(), this::seen);
                }
            }
        }
        assertTrue(moved > ROUNDS, "only " + moved + " were moved");
    }

    @Test
    void theLoadsAccountForEveryItem() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            for (var plan : plans()) {
                int before = plan.lateBefore();
                int after = plan.lateAfter();
                for (var load : plan.loads()) {
                    before += load.before();
                    after += load.after();
                }
                assertEquals(before, after, this::seen);
            }
        }
    }

    private void draw() {
        profiles.clear();
        entries.clear();
        int customers = 2 + random.nextInt(8);
        for (int i = 0; i < customers; i++) {
            var owner = PEOPLE.get(random.nextInt(PEOPLE.size()));
            profiles.add(
                    "name: Customer "
                            + i
                            + "\nowner: "
                            + owner
                            + "\ngrade: "
                            + "ABC".charAt(random.nextInt(3))
                            + "\n");
            entries.add(new StringBuilder(entry(i, 0, "stage: lead")));
            int actions = random.nextInt(7);
            for (int j = 1; j <= actions; j++) {
                entries.getLast().append(entry(i, j, plan()));
            }
        }
        var from = random.nextInt(4) == 0 ? TODAY.plusDays(random.nextInt(9)) : TODAY;
        var until = from.plusDays(random.nextInt(20));
        spread = new Spread(policy, TODAY, from, until, 1 + random.nextInt(4));
    }

    private String plan() {
        var day = TODAY.plusDays(random.nextInt(40) - 14);
        var time = random.nextInt(6) == 0 ? "T10:00+08:00" : "";
        var fixed = random.nextInt(8) == 0 ? "\n  fixed: yes" : "";
        var owner = PEOPLE.get(random.nextInt(PEOPLE.size()));
        return "next:\n  do: Call\n  due: " + day + time + "\n  owner: " + owner + fixed;
    }

    private static String entry(int customer, int number, String happening) {
        return SmallBook.entry("c" + customer + "e" + number + "aaaa", "2024-09-03", happening);
    }

    private List<Situation> situations() {
        var situations = new ArrayList<Situation>();
        for (int i = 0; i < profiles.size(); i++) {
            var text = entries.get(i).toString();
            Account account = SmallBook.account("c" + i, profiles.get(i), text, policy);
            situations.add(Situation.of(account, policy, TODAY));
        }
        return situations;
    }

    private List<DueItem> everything() {
        return new DueList(policy, Moment.of(TODAY)).ofCustomers(situations());
    }

    private List<DueItem> items() {
        return everything().stream().filter(item -> !item.task().isCovered()).toList();
    }

    private List<DueItem> itemsOf(String person) {
        return items().stream().filter(item -> item.task().owners().contains(person)).toList();
    }

    private static Set<String> references(List<DueItem> items) {
        var references = new TreeSet<String>();
        for (var item : items) {
            references.add(item.customerKey() + " " + item.task().reference());
        }
        return references;
    }

    private List<Spread.Plan> plans() {
        var everything = everything();
        var plans = new ArrayList<Spread.Plan>();
        for (var person : PEOPLE) {
            plans.add(spread.of(person, everything, everything));
        }
        return plans;
    }

    private void carryOut(List<Spread.Plan> plans) {
        int written = 0;
        for (var plan : plans) {
            for (var change : plan.changes()) {
                var snoozed = new ArrayList<String>();
                snoozed.add(change.item().task().reference());
                change.covered().forEach(task -> snoozed.add(task.reference()));
                for (var reference : snoozed) {
                    int customer = Integer.parseInt(change.item().customerKey().substring(1));
                    var id = "s" + (1_000_000 + written++);
                    entries.get(customer)
                            .append(
                                    SmallBook.entry(
                                            id,
                                            TODAY.toString(),
                                            "snoozed: {" + reference + ": " + change.day() + "}"));
                }
            }
        }
    }

    /// By the words of the manual, not by the code under test.
    private boolean canMove(DueItem item) {
        boolean whole = item.task().due() instanceof Moment.Day;
        return whole && !item.task().fixed() && !item.task().reference().startsWith("date.");
    }

    private LocalDate dueDay(DueItem item) {
        return item.task().due().dayIn(policy.zone());
    }

    private String seen() {
        return "\nseed "
                + seed
                + " "
                + spread.from()
                + " "
                + spread.until()
                + " "
                + spread.perDay()
                + "\n"
                + profiles
                + "\n"
                + String.join("", entries);
    }
}
