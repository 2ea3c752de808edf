package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class IsoTest {
    @Test
    void everyDayOfTheCalendarIsRead() {
        for (var day = LocalDate.of(2023, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertEquals(Optional.of(day), Iso.day(day.toString()));
        }
    }

    @Test
    void daysThatDoNotExistAreRefused() {
        for (var text :
                List.of(
                        "2024-02-30",
                        "2023-02-29",
                        "2024-13-01",
                        "2024-00-10",
                        "2024-01-00",
                        "2024-1-1",
                        "24-01-01",
                        "2024/01/01",
                        "2024-01-01 ",
                        "２０２４-01-01",
                        "-024-01-01",
                        "2024-01-0x",
                        "",
                        "2024-01-01T")) {
            assertEquals(Optional.empty(), Iso.day(text), text);
            assertEquals(Optional.empty(), Iso.moment(text), text);
        }
    }

    @Test
    void everyMomentIsReadAsItIsWritten() {
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var offset =
                    ZoneOffset.ofTotalSeconds((random.nextInt(2 * 18 * 60 + 1) - 18 * 60) * 60);
            var local =
                    LocalDateTime.of(1990, 1, 1, 0, 0)
                            .plusMinutes(random.nextInt(40_000_000))
                            .plusSeconds(random.nextBoolean() ? 0 : random.nextInt(60));
            var moment = new Moment.Time(OffsetDateTime.of(local, offset));
            assertEquals(Optional.of(moment), Iso.moment(moment.toString()), "seed " + seed);
        }
    }

    @Test
    void timesWithoutAnOffsetOrOutOfTheDayAreRefused() {
        for (var text :
                List.of(
                        "2024-06-01T10:00",
                        "2024-06-01T10:00:30",
                        "2024-06-01 10:00+08:00",
                        "2024-06-01T10:00+0800",
                        "2024-06-01T10:00+8:00",
                        "2024-06-01T10:00+08",
                        "2024-06-01T24:00Z",
                        "2024-06-01T10:60Z",
                        "2024-06-01T10:00:60Z",
                        "2024-06-01T10:00:30.5Z",
                        "2024-06-01T10:00z",
                        "2024-06-01t10:00Z",
                        "2024-06-01T10-00Z",
                        "2024-06-01T10:00+18:01",
                        "2024-06-01T10:00+07:60",
                        "2024-06-01T10:00*07:00",
                        "2024-02-30T10:00Z",
                        "2024-06-01T10:00Zx")) {
            assertTrue(Iso.moment(text).isEmpty(), text);
        }
        assertEquals("2024-06-01T10:00Z", Iso.moment("2024-06-01T10:00Z").orElseThrow().toString());
        assertEquals(
                "2024-06-01T10:00:05+05:45",
                Iso.moment("2024-06-01T10:00:05+05:45").orElseThrow().toString());
    }

    @Test
    void moneyIsANumberAndACurrency() {
        assertEquals(Optional.of("500000 CNY"), money("500000 CNY"));
        assertEquals(Optional.of("1200.5 EUR"), money("1200.50 EUR"));
        assertEquals(Optional.of("99 USD"), money("99"));
        assertEquals(Optional.of("99 EUR"), money("99EUR"));
        assertEquals(Optional.of("0 USD"), money("0"));
        assertEquals(Optional.of("999999999999999 USD"), money("999999999999999"));
    }

    @Test
    void whatIsNoAmountIsRefused() {
        for (var text :
                List.of(
                        "",
                        "CNY",
                        "5 eur",
                        "5 EU",
                        "5 EURO",
                        "-5",
                        "+5",
                        "1e5",
                        "1,000",
                        ".5",
                        "5.",
                        "1.2.3",
                        "５",
                        "50k",
                        "5 EUR x",
                        "9999999999999999")) {
            assertEquals(Optional.empty(), money(text), text);
        }
    }

    private static Optional<String> money(String text) {
        return Iso.money(text, "USD").map(Money::toString);
    }
}
