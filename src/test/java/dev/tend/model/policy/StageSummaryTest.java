package dev.tend.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.policy.StageSummary.Period;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class StageSummaryTest {
    @Test
    void aMonthAndAQuarterHaveTheirNames() {
        var day = LocalDate.parse("2024-06-15");
        assertEquals("2024-06", Period.MONTH.name(Period.MONTH.start(day)));
        assertEquals("2024-Q2", Period.QUARTER.name(Period.QUARTER.start(day)));
    }

    @Test
    void thePeriodBeforeTheFirstOfAYearIsInTheYearBefore() {
        var start = LocalDate.parse("2024-01-01");
        assertEquals("2023-12", Period.MONTH.name(Period.MONTH.before(start)));
        assertEquals("2023-Q4", Period.QUARTER.name(Period.QUARTER.before(start)));
        assertEquals(start, Period.QUARTER.start(LocalDate.parse("2024-03-31")));
    }
}
