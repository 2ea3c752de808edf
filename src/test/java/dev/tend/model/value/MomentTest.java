package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;

class MomentTest {
    private static final Zone SHANGHAI = Zone.read("Asia/Shanghai").orElseThrow();
    private static final Moment DAY = Moment.of(LocalDate.of(2024, 6, 5));
    private static final Moment TIME =
            new Moment.Time(OffsetDateTime.parse("2024-06-05T20:30:45+00:00"));

    @Test
    void aDayIsTheSameForEveryone() {
        assertEquals(LocalDate.of(2024, 6, 5), DAY.dayIn(SHANGHAI));
        assertEquals("2024-06-05", DAY.readable(SHANGHAI));
        assertEquals("2024-06-05", DAY.asWritten());
    }

    @Test
    void aTimeIsReadByTheReadersClock() {
        assertEquals(LocalDate.of(2024, 6, 6), TIME.dayIn(SHANGHAI));
        assertEquals("2024-06-06 04:30", TIME.readable(SHANGHAI));
        assertEquals("2024-06-05 20:30", TIME.asWritten());
    }

    @Test
    void aDayCountsFromItsFirstInstantInTheBooksZone() {
        assertEquals(TIME.orderIn(SHANGHAI), TIME.orderIn(Zone.UTC));
        assertEquals(
                OffsetDateTime.parse("2024-06-05T00:00+08:00").toEpochSecond(),
                DAY.orderIn(SHANGHAI));
    }
}
