package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Holidays;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Label;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `calendar` of a policy, and files of holidays.
final class CalendarCodecTest {
    private final Problems problems = new Problems();

    @Test
    void withoutACalendarEveryDayIsAWorkday() {
        var calendar = new CalendarCodec((_, _) -> Map.of(), problems).calendar(Optional.empty());
        assertTrue(calendar.isWorkday(day("2024-06-09")));
        assertTrue(calendar.covers(1999));
    }

    @Test
    void aCalendarHasAWeekendAndOfficeHoursByItself() {
        var calendar = sound("hours:\n");
        assertFalse(calendar.isWorkday(day("2024-06-08")));
        assertFalse(calendar.isWorkday(day("2024-06-09")));
        assertTrue(calendar.isWorkday(day("2024-06-10")));
        assertEquals("[09:00-18:00]", calendar.hours().toString());
        assertEquals("周末", calendar.nameOf(day("2024-06-08")).orElseThrow().chinese());
        assertEquals(Optional.empty(), calendar.nameOf(day("2024-06-10")));
    }

    @Test
    void aTeamMayHaveNoWeekend() {
        assertTrue(sound("weekend: []\n").isWorkday(day("2024-06-09")));
    }

    @Test
    void hoursMayEndWithTheDay() {
        assertEquals("[22:00-24:00]", sound("hours: 22:00-24:00\n").hours().toString());
    }

    @Test
    void theTeamsOwnDaysCountBeforeTheCountrys() {
        var text =
                "holidays: CN\noff: {2024-02-18: {en: Rest, zh: 补休}}\n"
                        + "work: [2024-02-12]\nweekend: sun\n";
        var calendar = sound(text);
        assertFalse(calendar.isWorkday(day("2024-02-18")));
        assertEquals("补休", calendar.nameOf(day("2024-02-18")).orElseThrow().chinese());
        assertTrue(calendar.isWorkday(day("2024-02-12")));
        assertFalse(calendar.isWorkday(day("2024-02-13")));
        assertEquals("春节", calendar.nameOf(day("2024-02-13")).orElseThrow().chinese());
        assertEquals(day("2024-02-14"), calendar.nextWorkday(day("2024-02-13")));
        assertTrue(calendar.covers(2024));
        assertFalse(calendar.covers(2025));
    }

    @Test
    void ofTwoYearsTheLaterOneDecides() {
        var newYear = day("2024-12-31");
        var label = Label.of("New Year");
        var years =
                Map.of(
                        2024, new Holidays(Map.of(newYear, label), Set.of(day("2025-01-01"))),
                        2025, new Holidays(Map.of(day("2025-01-01"), label), Set.of(newYear)));
        var calendar = sound("holidays: CN\n").with("CN", years);
        assertTrue(calendar.isWorkday(newYear));
        assertFalse(calendar.isWorkday(day("2025-01-01")));
    }

    @Test
    void eachMistakeIsFound() {
        assertEquals(List.of(Check.CHOICE), found("weekend: [sat, Sonntag]\n"));
        assertEquals(
                List.of(Check.WEEKEND), found("weekend: [mon, tue, wed, thu, fri, sat, sun]\n"));
        assertEquals(List.of(Check.HOURS), found("hours: 9-18\n"));
        assertEquals(List.of(Check.HOURS), found("hours: 18:00-09:00\n"));
        assertEquals(List.of(Check.HOURS), found("hours: 24:00-09:00\n"));
        assertEquals(List.of(Check.HOURS_ORDER), found("hours: [09:00-12:00, 11:59-18:00]\n"));
        assertEquals(List.of(Check.HOURS_ORDER), found("hours: [09:00-24:00, 11:59-18:00]\n"));
        assertEquals(List.of(Check.COUNTRY), found("holidays: China\n"));
        assertEquals(List.of(Check.DAYS), found("off: {2024-12-5: Rest}\n"));
        assertEquals(List.of(Check.DAYS), found("off: {2024-12-25..2024-12-24: Rest}\n"));
        assertEquals(List.of(Check.DAYS), found("off: {2024-01-01..2999-12-24: Rest}\n"));
        assertEquals(List.of(Check.DAY), found("work: [2024-02-30]\n"));
        assertEquals(
                List.of(Check.DAY_TWICE),
                found("off: {2024-12-24..2024-12-26: Rest}\nwork: [2024-12-25]\n"));
        assertEquals(List.of(Check.UNKNOWN_KEY), found("weekends: sun\n"));
    }

    @Test
    void aFileOfHolidaysReachesOverTheTurnOfTheYear() {
        var text = "off: {2026-12-31..2027-01-03: Rest}\nwork: [2027-01-09, 2028-01-02]\n";
        var holidays =
                HolidaysCodec.read(new SourceText("CN-2027.yaml", text), 2027, problems)
                        .orElseThrow();
        assertEquals(4, holidays.off().size());
        assertEquals(2, holidays.work().size());
        assertEquals(List.of(), problems.all());
        var other = new SourceText("CN-2025.yaml", text);
        HolidaysCodec.read(other, 2025, problems);
        assertEquals(List.of(Check.HOLIDAY_YEAR, Check.HOLIDAY_YEAR, Check.HOLIDAY_YEAR), checks());
    }

    private WorkCalendar sound(String text) {
        var calendar = calendar(text);
        assertEquals(List.of(), problems.all());
        return calendar;
    }

    private List<Check> found(String text) {
        var own = new CalendarCodecTest();
        own.calendar(text);
        return own.checks();
    }

    private List<Check> checks() {
        return problems.all().stream().map(Diagnostic::check).toList();
    }

    private WorkCalendar calendar(String text) {
        var node = YamlReader.documents(new SourceText("tend.yaml", text), problems).getFirst();
        return new CalendarCodec((_, _) -> Map.of(2024, springFestival()), problems)
                .calendar(Fields.of(node, problems));
    }

    private static Holidays springFestival() {
        var label = Label.of("春节");
        return new Holidays(
                Map.of(day("2024-02-12"), label, day("2024-02-13"), label),
                Set.of(day("2024-02-18")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
