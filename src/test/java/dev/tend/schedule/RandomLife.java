package dev.tend.schedule;

import dev.tend.schedule.DayByDay.Ask;
import dev.tend.schedule.DayByDay.Event;
import dev.tend.schedule.NaiveCalendar.When;
import dev.tend.schedule.Rules.Group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Ten years of one customer under a random policy: what was written down, and what was asked for
/// on some of the days.
final class RandomLife {
    private static final LocalDate START = LocalDate.of(2016, 1, 5);
    private static final int DAYS = 3650;
    private static final int AHEAD = 60;
    private static final List<String> LENGTHS =
            List.of("1d", "2d", "3d", "10d", "1w", "2w", "1m", "3m", "1wd", "3wd", "10wd");

    private final Random random;
    private final Rules rules;
    private final DayByDay book;
    private final StringBuilder entries = new StringBuilder();
    private final Map<LocalDate, List<Ask>> asked = new TreeMap<>();
    private int number;

    RandomLife(Random random) {
        this.random = random;
        this.rules = rules();
        this.book = new DayByDay(rules);
    }

    Rules policy() {
        return rules;
    }

    String entries() {
        return entries.toString();
    }

    /// Lives on, and says what was asked for, by day.
    Map<LocalDate, List<Ask>> live() {
        int busy = 3 + random.nextInt(40);
        for (var day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            book.dawn(day);
            boolean begins = false;
            for (var opportunity : rules.opportunities()) {
                begins |= opportunity.created().equals(day);
            }
            if (!begins && random.nextInt(busy) == 0) {
                happen(day);
            }
            if (random.nextInt(500) == 0) {
                asked.put(day, book.asks(day));
            }
        }
        return asked;
    }

    private void happen(LocalDate day) {
        boolean timed = random.nextBoolean();
        var moved = new HashSet<String>();
        int minute = 6 * 60;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            minute += random.nextInt(200);
            var at = timed ? new When(day, minute) : When.on(day);
            var event = event(at, day, moved);
            write(event);
            book.take(event);
        }
    }

    private Event event(When at, LocalDate day, Set<String> moved) {
        var opportunity = one(book.opportunities());
        var waiting = book.waiting();
        boolean approves = waiting.isPresent() && random.nextInt(3) == 0;
        boolean moves = !approves && random.nextInt(4) == 0 && moved.add(opportunity);
        var done = new ArrayList<String>();
        var dropped = new ArrayList<String>();
        Map<String, When> snoozed = new LinkedHashMap<>();
        if (!moves && !approves && random.nextInt(2) == 0) {
            for (var ask : book.asks(day)) {
                boolean leftAlone =
                        waiting.equals(Optional.of(ask.reference()))
                                || ask.shows().isAfter(day.plusDays(AHEAD));
                if (!leftAlone && random.nextInt(4) == 0) {
                    switch (random.nextInt(3)) {
                        case 0 -> done.add(ask.reference());
                        case 1 -> dropped.add(ask.reference());
                        default ->
                                snoozed.put(
                                        ask.reference(), When.on(day.plusDays(random.nextInt(40))));
                    }
                }
            }
        }
        return new Event(
                "a" + (1000000 + number++),
                at,
                random.nextInt(3) == 0,
                opportunity,
                moves ? one(List.of("lead", "needs", "proposal", "won", "lost")) : "",
                random.nextInt(4) == 0
                        ? Optional.of(When.on(day.plusDays(random.nextInt(30))))
                        : Optional.empty(),
                done,
                dropped,
                snoozed,
                approves ? waiting.get() : "",
                random.nextInt(5) == 0 ? one(List.of("yes", "yes", "no")) : "",
                random.nextInt(6) == 0
                        ? Optional.of(day.plusDays(random.nextInt(60)))
                        : Optional.empty(),
                random.nextInt(5) == 0);
    }

    private void write(Event event) {
        var zone = rules.calendar().zone();
        entries.append("---\nid: ")
                .append(event.id())
                .append("\nat: ")
                .append(event.at().written(zone));
        entries.append("\nby: ")
                .append(event.approves().isEmpty() ? "lilei" : "hanmei")
                .append("\nsummary: it\n");
        line("opportunity", event.opportunity());
        line("via", event.touch() ? "phone" : "");
        line("stage", event.move());
        line("reason", event.move().equals("lost") ? "price" : "");
        line(
                "next",
                event.plan().map(due -> "{do: It, due: " + due.written(zone) + "}").orElse(""));
        line("done", event.done().isEmpty() ? "" : event.done().toString());
        line("dropped", event.dropped().isEmpty() ? "" : event.dropped().toString());
        if (!event.snoozed().isEmpty()) {
            entries.append("snoozed:\n");
            event.snoozed()
                    .forEach((id, due) ->
                            entries.append("  ")
                                    .append(id)
                                    .append(": ")
                                    .append(due.written(zone))
                                    .append('\n'));
        }
        line("approves", event.approves());
        line("complaint", event.complaint());
        line("valid-until", event.quote().map(LocalDate::toString).orElse(""));
        line("activities", event.survey() ? "survey" : "");
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            entries.append(key).append(": ").append(value).append('\n');
        }
    }

    private Rules rules() {
        var zone =
                ZoneId.of(
                        one(
                                List.of(
                                        "Asia/Shanghai",
                                        "Europe/Berlin",
                                        "America/New_York",
                                        "Australia/Lord_Howe")));
        var opportunities = new ArrayList<Rules.Opportunity>();
        if (random.nextBoolean()) {
            opportunities.add(new Rules.Opportunity("", START));
        } else {
            opportunities.add(new Rules.Opportunity("one", START));
            opportunities.add(new Rules.Opportunity("two", START.plusDays(random.nextInt(900))));
        }
        return new Rules(
                calendar(zone),
                perhaps(this::length),
                perhaps(this::length),
                perhaps(this::limit),
                limit(),
                Map.of("lead", perhaps(this::limit), "needs", perhaps(this::limit)),
                List.of(
                        new Rules.Care("report", length(), "", group()),
                        new Rules.Care("visit", length(), "survey", group())),
                new Rules.Sequence(List.of(limit(), "0d", length()), group()),
                one(List.of("0d", "3d", "1w", "1m")),
                one(List.of("1d", "1w", "10d")),
                group(),
                one(List.of("A", "A", "B", "")),
                one(List.of("", "vip")),
                START,
                opportunities,
                START.plusDays(random.nextInt(DAYS)),
                Map.of(
                        "张三",
                        LocalDate.of(1988, 2, 29),
                        "Ann B. Lee",
                        LocalDate.of(1990, 1, 1).plusDays(random.nextInt(365))));
    }

    private NaiveCalendar calendar(ZoneId zone) {
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            weekend.add(DayOfWeek.of(4 + random.nextInt(4)));
        }
        var off = new HashSet<LocalDate>();
        var work = new HashSet<LocalDate>();
        for (int i = 0; i < 150; i++) {
            off.add(START.plusDays(random.nextInt(DAYS)));
            work.add(START.plusDays(random.nextInt(DAYS)));
        }
        work.removeAll(off);
        return new NaiveCalendar(zone, weekend, off, work);
    }

    private Group group() {
        return new Group(
                one(
                        List.of(
                                List.of(),
                                List.of("won"),
                                List.of("needs", "proposal"),
                                List.of("lead"),
                                List.of("lost"))),
                one(List.of("", "", "A")),
                one(List.of("", "", "vip")));
    }

    private String length() {
        return one(LENGTHS);
    }

    private String limit() {
        return random.nextBoolean() ? length() : one(List.of("1h", "30h", "2wh", "20wh"));
    }

    private String perhaps(Supplier<String> length) {
        return random.nextInt(3) == 0 ? "" : length.get();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
