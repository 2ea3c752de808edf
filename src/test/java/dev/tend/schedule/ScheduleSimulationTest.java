package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;
import dev.tend.SmallBook;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.value.Moment;
import dev.tend.schedule.DayByDay.Ask;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// What is due against a book kept by hand, day by day, over ten years of random follow-up.
final class ScheduleSimulationTest {
    private static final int LIVES = 60;

    @Test
    void whatIsAskedForIsWhatABookKeptByHandSays() {
        long seed = Seed.fresh();
        System.out.println("seed " + seed);
        int compared = 0;
        for (int i = 0; i < LIVES; i++) {
            var life = new RandomLife(new Random(seed + i));
            var asked = life.live();
            var policy = SmallBook.policy(life.policy().policy());
            var account =
                    SmallBook.account("acme", life.policy().profile(), life.entries(), policy);
            for (var day : asked.entrySet()) {
                var expected = expected(day.getValue(), day.getKey(), life.policy().calendar());
                var seen = "seed " + (seed + i) + " on " + day.getKey();
                assertEquals(
                        String.join("\n", expected),
                        String.join("\n", found(account, policy, day.getKey(), seen)),
                        seen);
                compared += expected.size();
            }
        }
        assertTrue(compared > LIVES, "too little was asked for");
    }

    private static List<String> expected(List<Ask> asks, LocalDate today, NaiveCalendar calendar) {
        var texts = new ArrayList<String>();
        for (var ask : asks) {
            texts.add(
                    text(
                            ask.reference(),
                            Long.toString(ask.due().instant(calendar.zone()).getEpochSecond()),
                            ask.shows(),
                            ask.covered(),
                            Math.max(0, ChronoUnit.DAYS.between(ask.due().day(), today))));
        }
        texts.sort(null);
        return texts;
    }

    private static List<String> found(
            Account account, Policy policy, LocalDate today, String seen) {
        var situation = Situation.of(account, policy, today);
        var list = new DueList(policy, Moment.of(today));
        var items = list.ofCustomers(List.of(situation));
        assertEquals(items, list.ofCustomers(List.of(situation)), seen);
        var texts = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var item : items) {
            var task = item.task();
            texts.add(
                    text(
                            task.reference(),
                            Long.toString(task.due().orderIn(policy.zone())),
                            task.shows(),
                            task.isCovered(),
                            item.daysLate()));
            assertTrue(ids.add(task.source() + task.id()), seen);
            assertEquals(item.daysLate() > 0, item.overdue(), seen);
        }
        showing(list, items, today, seen);
        sameOnTheNextDay(items, account, policy, today, seen);
        texts.sort(null);
        return texts;
    }

    /// What is covered, or is to be shown later, is not on the list.
    private static void showing(DueList list, List<DueItem> items, LocalDate today, String seen) {
        var showing = list.upTo(today, items);
        for (var item : items) {
            boolean shows = !item.task().isCovered() && !item.task().shows().isAfter(today);
            assertEquals(shows, showing.contains(item), seen);
        }
    }

    /// An occurrence has one id as long as it is asked for.
    private static void sameOnTheNextDay(
            List<DueItem> items, Account account, Policy policy, LocalDate today, String seen) {
        var next = Situation.of(account, policy, today.plusDays(1));
        for (var task : new Schedule(policy, today.plusDays(1)).tasks(next)) {
            for (var item : items) {
                if (task.reference().equals(item.task().reference())) {
                    assertEquals(item.task().id(), task.id(), seen);
                }
            }
        }
    }

    private static String text(
            String reference, String due, LocalDate shows, boolean covered, long late) {
        return reference
                + " due "
                + due
                + " shows "
                + shows
                + (covered ? " covered" : "")
                + " late "
                + late;
    }
}
