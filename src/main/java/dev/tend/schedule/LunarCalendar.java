package dev.tend.schedule;

import java.time.LocalDate;
import java.util.Optional;

final class LunarCalendar {
    private LunarCalendar() {}

    static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.empty();
    }
}
