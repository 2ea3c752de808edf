package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Days that matter (F31).
final class KeyDatesTest {

    private static final Asked BIRTHDAYS =
            Asked.by("dates: {birthday: {contact: birthday, yearly: yes, lead: 3d}}\n")
                    .with("contacts: [{name: 张三, birthday: 1990-06-08}]\n");
    private static final Asked CONTRACT =
            Asked.by("dates: {contract: {customer: contract-end, lead: 1m, for: {status: won}}}\n")
                    .with("contract-end: 2024-08-31\n")
                    .after("2024-06-05", "stage: won");
    private static final Asked QUOTE = Asked.by("dates: {quote: {entry: valid-until}}\n");

    @Test
    void aContractThatEndsIsShownSoLongBeforeAndStaysUntilSomebodySeesToIt() {
        var task = "date.contract.2024-08-31 2024-08-31 from 2024-07-31";
        assertEquals(List.of(task), CONTRACT.on("2024-06-06"));
        assertEquals(List.of(task), CONTRACT.on("2025-06-06"));
        var renewed = CONTRACT.after("2024-09-02", "done: [date.contract.2024-08-31]");
        assertEquals(List.of(), renewed.on("2024-09-03"));
    }

    @Test
    void aLeadOfWorkingTimeLeavesOutWhatIsNotWorked() {
        var hours = "calendar: {hours: [\"09:00-12:00\", \"13:00-18:00\"]}\n";
        for (var lead : List.of("1wd", "8wh", "5wh")) {
            assertEquals("2024-06-07", shownFrom(lead, hours), lead);
        }
        assertEquals("2024-06-06", shownFrom("9wh", hours));
        assertEquals("2024-06-09", shownFrom("8h", hours));
        assertEquals("2024-06-09", shownFrom("8wh", ""), "without a calendar a day has 24 hours");
    }

    /// From when on a day that is a Monday is shown.
    private static String shownFrom(String lead, String calendar) {
        var rules = "dates: {contract: {customer: contract-end, lead: " + lead + "}}\n" + calendar;
        var task = Asked.by(rules).with("contract-end: 2024-06-10\n").on("2024-06-06").getFirst();
        return task.substring(task.indexOf(" from ") + " from ".length());
    }

    @Test
    void aRuleIsForItsAudienceAlone() {
        assertEquals(List.of(), CONTRACT.on("2024-06-04"));
    }

    @Test
    void aBirthdayOnASaturdayIsNotMoved() {
        var task = "date.birthday.张三.2024-06-08 2024-06-08 from 2024-06-05";
        assertEquals(
                List.of(task),
                new Asked(BIRTHDAYS.rules() + "calendar: {}\n", BIRTHDAYS.profile(), "")
                        .on("2024-06-04"));
    }

    @Test
    void aBirthdayLapsesAfterAWeekAndRecurs() {
        assertEquals("2024-06-08", first(BIRTHDAYS, "2024-06-15"));
        assertEquals("2025-06-08", first(BIRTHDAYS, "2024-06-16"));
    }

    @Test
    void aBirthdayThatWasSeenToRecursAtOnce() {
        var seenTo = BIRTHDAYS.after("2024-06-07", "done: [date.birthday.张三.2024-06-08]");
        assertEquals("2025-06-08", first(seenTo, "2024-06-07"));
    }

    @Test
    void oneThatWasPutOffLapsesAfterTheDayItWasPutOffTo() {
        var snoozed =
                BIRTHDAYS.after("2024-06-07", "snoozed: {date.birthday.张三.2024-06-08: 2024-06-20}");
        assertEquals("2024-06-20", first(snoozed, "2024-06-18"));
        assertEquals("2024-06-20", first(snoozed, "2024-06-27"));
        assertEquals("2025-06-08", first(snoozed, "2024-06-28"));
    }

    @Test
    void twoContactsOfOneNameAndBirthdayAreOneTask() {
        var twice =
                Asked.by(BIRTHDAYS.rules())
                        .with(
                                "contacts: [{name: 张三, birthday: 1990-06-08}, {name: 张三,"
                                        + " birthday: 1990-06-08}]\n");
        assertEquals(1, twice.on("2024-06-08").size());
    }

    @Test
    void whoIsBornOn29FebruaryHasTheirBirthdayOnThe28thInOtherYears() {
        var leap =
                Asked.by("dates: {birthday: {contact: birthday, yearly: yes}}\n")
                        .with("contacts: [{name: 李四, birthday: 2000-02-29}]\n");
        assertEquals("2025-02-28", first(leap, "2025-01-01"));
        assertEquals("2028-02-29", first(leap, "2028-01-01"));
    }

    @Test
    void ofEntriesTheLatestCounts() {
        var quoted =
                QUOTE.after("2024-06-05", "summary: quote\nvalid-until: 2024-07-31")
                        .after("2024-06-10", "summary: quote\nvalid-until: 2024-07-15")
                        .after("2024-06-11", "via: phone");
        assertEquals(List.of("date.quote.2024-07-15 2024-07-15"), quoted.on("2024-06-12"));
    }

    @Test
    void aFestivalGoesByTheChineseCalendar() {
        var festivals =
                Asked.by("dates: {mid-autumn: {lunar: 08-15, lead: 2w}, eve: {lunar: 01-00}}\n");
        assertEquals(
                List.of(
                        "date.mid-autumn.2024-09-17 2024-09-17 from 2024-09-03",
                        "date.eve.2025-01-28 2025-01-28"),
                festivals.on("2024-06-05"));
    }

    @Test
    void aDayOfTheYearIsTheSameEveryYear() {
        var newYear = Asked.by("dates: {new-year: {day: 01-01}}\n");
        assertEquals("2025-01-01", first(newYear, "2024-06-05"));
        assertEquals("2025-01-01", first(newYear, "2025-01-08"));
        assertEquals("2026-01-01", first(newYear, "2025-01-09"));
    }

    private static String first(Asked asked, String today) {
        return asked.tasks(today).getFirst().due().toString();
    }
}
