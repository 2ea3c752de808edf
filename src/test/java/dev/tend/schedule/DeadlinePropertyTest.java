package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Length;
import dev.tend.model.value.Length.Unit;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Deadlines against a count of single days and minutes, with random calendars, in zones whose
/// clocks change at odd times.
final class DeadlinePropertyTest {
    private static final int ROUNDS = 200;
    private static final List<Zone> ZONES =
            List.of(
                    zone("Asia/Shanghai"),
                    zone("Europe/Berlin"),
                    zone("America/New_York"),
                    zone("Australia/Lord_Howe"),
                    zone("America/Havana"),
                    zone("Asia/Beirut"),
                    zone("UTC"));

    /// Near days on which some zone changes its clocks.
    private static final List<LocalDate> AROUND =
            List.of(
                    LocalDate.of(2024, 3, 10),
                    LocalDate.of(2024, 3, 31),
                    LocalDate.of(2024, 4, 7),
                    LocalDate.of(2024, 10, 27),
                    LocalDate.of(2024, 11, 3),
                    LocalDate.of(2024, 12, 31));

    private final long seed = Seed.fresh();
    private final Random random = new Random(seed);
    private Zone zone = ZONES.getFirst();
    private WorkCalendar calendar = WorkCalendar.EVERY_DAY;
    private LocalDate around = AROUND.getFirst();

    @BeforeEach
    void printSeed() {
        System.out.println("seed " + seed);
    }

    @Test
    void daysWeeksMonthsAndYearsMoveToTheNextWorkday() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            var unit = oneOf(List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS));
            var length = new Length(random.nextInt(40), unit);
            var from = random.nextBoolean() ? time() : Moment.of(around);
            var nominal = length.after(from.dayIn(zone));
            var passed = new ArrayList<LocalDate>();
            var due = nominal;
            for (; !calendar.isWorkday(due); due = due.plusDays(1)) {
                passed.add(due);
            }
            var deadline = Deadline.after(from, length, calendar, zone);
            assertEquals(Moment.of(nominal), deadline.nominal(), this::seen);
            assertEquals(Moment.of(due), deadline.due(), this::seen);
            assertEquals(passed, deadline.passed(), this::seen);
        }
    }

    @Test
    void workingDaysAreCountedOneByOne() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            var length = new Length(1 + random.nextInt(30), Unit.WORKING_DAYS);
            var from = random.nextBoolean() ? time() : Moment.of(around);
            var day = from.dayIn(zone);
            var off = new ArrayList<LocalDate>();
            for (int counted = 0; counted < length.count(); ) {
                day = day.plusDays(1);
                if (calendar.isWorkday(day)) {
                    counted++;
                } else {
                    off.add(day);
                }
            }
            var deadline = Deadline.after(from, length, calendar, zone);
            assertEquals(Moment.of(day), deadline.due(), this::seen);
            assertEquals(
                    off.subList(0, Math.min(off.size(), Deadline.MOST_PASSED)),
                    deadline.passed(),
                    this::seen);
        }
    }

    @Test
    void hoursFromAPointInTimeAreNeverMoved() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            var from = time();
            var length = new Length(random.nextInt(200), Unit.HOURS);
            var due = Deadline.after(from, length, calendar, zone).due();
            assertEquals(
                    from.orderIn(zone) + length.count() * 3600L, due.orderIn(zone), this::seen);
        }
    }

    @Test
    void workingHoursAreCountedMinuteByMinute() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            draw();
            var from = random.nextInt(4) == 0 ? Moment.of(around) : time();
            var length = new Length(1 + random.nextInt(30), Unit.WORKING_HOURS);
            var due = Deadline.after(from, length, calendar, zone).due();
            assertEquals(
                    Instant.ofEpochSecond(simulated(from, length.count() * 60)),
                    Instant.ofEpochSecond(due.orderIn(zone)),
                    this::seen);
        }
    }

    @Test
    void withoutACalendarWorkingTimeIsTime() {
        for (int round = 0; round < ROUNDS; round++) {
            draw();
            calendar = WorkCalendar.EVERY_DAY;
            int count = 1 + random.nextInt(100);
            var from = time();
            assertEquals(due(from, count, Unit.HOURS), due(from, count, Unit.WORKING_HOURS));
            assertEquals(due(from, count, Unit.DAYS), due(from, count, Unit.WORKING_DAYS));
        }
    }

    private Moment due(Moment from, int count, Unit unit) {
        return Deadline.after(from, new Length(count, unit), calendar, zone).due();
    }

    /// The end of the last of so many minutes that lie within working hours.
    private long simulated(Moment from, int minutes) {
        long at = from.orderIn(zone);
        for (int left = minutes; left > 0; at += 60) {
            if (isOpen(at)) {
                left--;
            }
        }
        return at;
    }

    private boolean isOpen(long second) {
        var date = zone.at(Instant.ofEpochSecond(second)).toLocalDate();
        for (var day = date.minusDays(1); !day.isAfter(date.plusDays(1)); day = day.plusDays(1)) {
            if (calendar.isWorkday(day)) {
                for (var hours : calendar.hours()) {
                    if (second >= hours.opening(day, zone).toEpochSecond()
                            && second < hours.closing(day, zone).toEpochSecond()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void draw() {
        around = oneOf(AROUND).plusDays(random.nextInt(7) - 3);
        zone = oneOf(ZONES);
        if (random.nextBoolean()) {
            var now = zone.startOf(around).toInstant();
            var far = Duration.ofDays(random.nextInt(40));
            zone = Zone.remembered(zone.id(), zone.stretch(now.minus(far), now.plus(far)));
        }
        calendar = new RandomCalendar(random, around).next();
    }

    private Moment time() {
        int minute = random.nextInt(24 * 60);
        return Moment.of(zone.at(around, LocalTime.of(minute / 60, minute % 60)));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String seen() {
        return "seed " + seed + " " + zone + " " + around + " " + calendar;
    }

    private static Zone zone(String id) {
        return Zone.read(id).orElseThrow();
    }
}
