package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class ZoneTest {
    private static final List<String> IDS =
            List.of(
                    "Asia/Shanghai",
                    "Europe/Berlin",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "America/Havana",
                    "UTC",
                    "+05:30");
    private static final int ROUNDS = 20_000;
    private static final int DAYS = 50 * 365;
    private static final Instant NOW = Instant.parse("2024-03-31T01:00:00Z");

    /// A zone of which a stretch is remembered tells the same as Java on any day, within the
    /// stretch and without, and on days when the clocks change.
    @Test
    void aRememberedZoneIsTheZone() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var java = ZoneId.of(IDS.get(random.nextInt(IDS.size())));
            var day = day(java, random);
            var time = LocalTime.ofSecondOfDay(random.nextInt(96) * 900L);
            var middle = day.plusDays(random.nextInt(60) - 30).atStartOfDay(java).toInstant();
            var far = Duration.ofHours(random.nextLong(24 * 400));
            var zone = Zone.of(java);
            var stretch = zone.stretch(middle.minus(far), middle.plus(far));
            for (var one : List.of(zone, Zone.remembered(zone.id(), stretch))) {
                var seen = "seed " + seed + ": " + java + " " + stretch + " " + day + " " + time;
                var at = ZonedDateTime.of(day, time, java).toOffsetDateTime();
                assertEquals(at, one.at(day, time), seen);
                assertEquals(at, one.at(at.withOffsetSameInstant(ZoneOffset.UTC)), seen);
                assertEquals(day.atStartOfDay(java).toOffsetDateTime(), one.startOf(day), seen);
                assertEquals(zone, one);
            }
        }
    }

    /// Half of them are near a change of the clocks.
    private static LocalDate day(ZoneId java, Random random) {
        var day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(DAYS));
        var change = java.getRules().nextTransition(day.atStartOfDay(java).toInstant());
        return change == null || random.nextBoolean()
                ? day
                : change.getDateTimeBefore().toLocalDate().plusDays(random.nextInt(5) - 2);
    }

    @Test
    void whatNeverChangesIsKnownForEver() {
        var shanghai = Zone.read("Asia/Shanghai").orElseThrow();
        var stretch = shanghai.stretch(NOW, NOW.plusSeconds(1));
        assertEquals(Long.MAX_VALUE, stretch.until());
        assertEquals(NOW.getEpochSecond(), stretch.from());
        assertTrue(Zone.remembered("Asia/Shanghai", stretch).knows(NOW));
        assertFalse(Zone.remembered("Asia/Shanghai", stretch).knows(NOW.minusSeconds(1)));
        assertEquals(Long.MIN_VALUE, Zone.UTC.stretch(NOW, NOW).from());
    }

    @Test
    void onlyNamesOfZonesAreRead() {
        assertEquals(Optional.empty(), Zone.read("Asia/Atlantis"));
        assertEquals("Asia/Shanghai", Zone.read("Asia/Shanghai").orElseThrow().id());
    }
}
