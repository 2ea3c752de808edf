package dev.tend.architecture.violations.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.MinguoDate;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
final class Clocks {
    record Today() {
        LocalDate day() {
            return LocalDate.now();
        }
    }

    record TodayInZone() {
        LocalDate day(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    record TodayOfClock() {
        LocalDate day(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    record TodayByReference() {
        Supplier<LocalDate> day() {
            return LocalDate::now;
        }
    }

    record TodayInLambda() {
        Supplier<ZonedDateTime> time() {
            return () -> ZonedDateTime.now(ZoneOffset.UTC);
        }
    }

    record TodayElsewhere() {
        MinguoDate day() {
            return MinguoDate.now();
        }
    }

    record Millis() {
        long count() {
            return System.currentTimeMillis();
        }
    }

    record Nanos() {
        long count() {
            return System.nanoTime();
        }
    }

    record OldDate(Date day) {}

    record OldCalendar(Calendar day) {}

    record Source() {
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    record Utc() {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    record Zoned() {
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }

    record Minutes() {
        Clock clock() {
            return Clock.tickMinutes(ZoneOffset.UTC);
        }
    }

    record Asking() {
        Instant time(InstantSource clock) {
            return clock.instant();
        }
    }

    record AskingAClock() {
        long time(Clock clock) {
            return clock.millis();
        }
    }

    record ZoneOfTheMachine() {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    private Clocks() {}
}
