package dev.tend.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.policy.Holidays;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.policy.WorkingHours;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;
import dev.tend.schedule.Deadline;
import dev.tend.store.files.HolidayFiles;
import dev.tend.yaml.Problems;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Each rule for deadlines, by the public holidays of China.
final class DeadlinesInChinaTest {
    private static final Zone ZONE = Zone.read("Asia/Shanghai").orElseThrow();
    private final WorkCalendar calendar = calendar();

    @Test
    void daysMoveOverTheSpringFestivalToTheMakeUpSunday() {
        var deadline = after("2024-02-08", "2d");
        assertEquals(moment("2024-02-10"), deadline.nominal());
        assertEquals(moment("2024-02-18"), deadline.due());
        assertEquals(8, deadline.passed().size());
        assertEquals(LocalDate.parse("2024-02-17"), deadline.passed().getLast());
    }

    @Test
    void aMakeUpSaturdayIsAWorkday() {
        assertEquals(moment("2024-05-11"), after("2024-05-10", "1d").due());
        assertEquals(moment("2024-05-11"), after("2024-05-10", "1wd").due());
        assertEquals(moment("2024-05-13"), after("2024-05-10", "2wd").due());
    }

    @Test
    void workingDaysSkipHolidaysAndWeekends() {
        var deadline = after("2024-04-30T17:00+08:00", "2wd");
        assertEquals(moment("2024-05-07"), deadline.due());
        assertEquals(5, deadline.passed().size());
        assertEquals("劳动节", name(deadline.passed().getFirst()));
    }

    @Test
    void weeksMonthsAndYearsMoveAsDaysDo() {
        assertEquals(moment("2024-05-06"), after("2024-04-27", "1w").due());
        assertEquals(moment("2024-10-08"), after("2024-09-01", "1m").due());
        assertEquals(moment("2026-01-04"), after("2025-01-01", "1y").due());
    }

    @Test
    void hoursAreExactFromATimeAndDaysFromADay() {
        assertEquals(
                moment("2024-06-08T16:00+08:00"), after("2024-06-07T16:00+08:00", "24h").due());
        assertEquals(moment("2024-06-11"), after("2024-06-07", "24h").due());
    }

    @Test
    void workingHoursGoOnWhereTheyWereLeft() {
        assertEquals(
                moment("2024-06-11T10:00+08:00"), after("2024-06-07T17:00+08:00", "2wh").due());
        assertEquals(
                moment("2024-06-07T14:30+08:00"), after("2024-06-07T11:00+08:00", "2wh").due());
        assertEquals(
                moment("2024-06-07T18:00+08:00"), after("2024-06-07T17:00+08:00", "1wh").due());
        assertEquals(
                moment("2024-06-11T10:00+08:00"), after("2024-06-08T22:00+08:00", "1wh").due());
        assertEquals(moment("2024-06-11T10:00+08:00"), after("2024-06-08", "1wh").due());
        assertEquals(moment("2024-06-07T10:00+08:00"), after("2024-06-07", "1wh").due());
    }

    @Test
    void aLeadInWorkingDaysLeavesThemFree() {
        var day = LocalDate.parse("2024-02-19");
        assertEquals(LocalDate.parse("2024-02-09"), before(day, "2wd"));
        assertEquals(LocalDate.parse("2024-02-17"), before(day, "2d"));
    }

    @Test
    void aYearWithoutAFileIsKnownToBeUnknown() {
        assertEquals(List.of(true, false), List.of(calendar.covers(2026), calendar.covers(2027)));
        assertEquals(moment("2027-10-01"), after("2027-09-30", "1d").due());
    }

    private LocalDate before(LocalDate day, String length) {
        return Deadline.before(day, Length.read(length).orElseThrow(), calendar);
    }

    private Deadline after(String from, String length) {
        return Deadline.after(moment(from), Length.read(length).orElseThrow(), calendar, ZONE);
    }

    private String name(LocalDate day) {
        return calendar.nameOf(day).orElseThrow().chinese();
    }

    private static Moment moment(String text) {
        return Iso.moment(text).orElseThrow();
    }

    private static WorkCalendar calendar() {
        Map<Integer, Holidays> years = new HashMap<>();
        for (var name : HolidayFiles.SHIPPED) {
            var holidays = HolidayFiles.shipped(name, new Problems()).orElseThrow();
            years.put(Integer.parseInt(name.substring(3, 7)), holidays);
        }
        var hours =
                List.of(
                        WorkingHours.read("09:00-12:00").orElseThrow(),
                        WorkingHours.read("13:30-18:00").orElseThrow());
        return new WorkCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), hours, Holidays.NONE)
                .with("CN", years);
    }
}
