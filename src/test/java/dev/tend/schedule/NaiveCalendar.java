package dev.tend.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// Reckons by walking over single days and minutes. `weekend` and the days off and worked are the
/// team's; it works from 9 to 18.
record NaiveCalendar(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> off, Set<LocalDate> work) {
    /// A whole day, or a minute of it.
    record When(LocalDate day, int minute) {
        static final int WHOLE = -1;

        static When on(LocalDate day) {
            return new When(day, WHOLE);
        }

        Instant instant(ZoneId zone) {
            return minute == WHOLE
                    ? day.atStartOfDay(zone).toInstant()
                    : day.atTime(minute / 60, minute % 60).atZone(zone).toInstant();
        }

        String written(ZoneId zone) {
            return minute == WHOLE
                    ? day.toString()
                    : day.atTime(minute / 60, minute % 60)
                            .atZone(zone)
                            .toOffsetDateTime()
                            .toString();
        }
    }

    boolean works(LocalDate day) {
        return work.contains(day) || !off.contains(day) && !weekend.contains(day.getDayOfWeek());
    }

    LocalDate workday(LocalDate day) {
        return works(day) ? day : workday(day.plusDays(1));
    }

    /// The day so long after, before days off move it.
    LocalDate nominal(When from, String length) {
        int count = count(length);
        var day = from.day();
        switch (unit(length)) {
            case "d" -> day = day.plusDays(count);
            case "w" -> day = day.plusDays(7L * count);
            case "m" -> day = day.plusMonths(count);
            case "wd" -> {
                while (count > 0) {
                    day = day.plusDays(1);
                    count -= works(day) ? 1 : 0;
                }
            }
            case "h" -> {
                for (; count > 0; count -= 24) {
                    day = day.plusDays(1);
                }
            }
            default -> throw new IllegalArgumentException(length);
        }
        return day;
    }

    When due(When from, String length) {
        int seconds = count(length) * 3600;
        if (unit(length).equals("h") && from.minute() != When.WHOLE) {
            return when(from.instant(zone).plusSeconds(seconds));
        }
        return unit(length).equals("wh")
                ? when(worked(from.instant(zone), seconds / 60))
                : When.on(workday(nominal(from, length)));
    }

    LocalDate before(LocalDate day, String length) {
        int count = count(length);
        return switch (unit(length)) {
            case "d" -> day.minusDays(count);
            case "w" -> day.minusDays(7L * count);
            case "m" -> day.minusMonths(count);
            default -> throw new IllegalArgumentException(length);
        };
    }

    private Instant worked(Instant from, int minutes) {
        var at = from;
        for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
            left -= isOpen(at) ? 1 : 0;
        }
        return at;
    }

    private boolean isOpen(Instant at) {
        var local = at.atZone(zone);
        return works(local.toLocalDate())
                && !local.toLocalTime().isBefore(LocalTime.of(9, 0))
                && local.toLocalTime().isBefore(LocalTime.of(18, 0));
    }

    private When when(Instant at) {
        var local = at.atZone(zone);
        return new When(local.toLocalDate(), local.getHour() * 60 + local.getMinute());
    }

    private static int count(String length) {
        return Integer.parseInt(length.substring(0, length.length() - unit(length).length()));
    }

    private static String unit(String length) {
        int i = 0;
        while (Character.isDigit(length.charAt(i))) {
            i++;
        }
        return length.substring(i);
    }
}
