package dev.tend.model;

import java.time.LocalDate;

/// On which days a team works.
public record WorkCalendar() {
    /// A team that works every day.
    public static final WorkCalendar EVERY_DAY = new WorkCalendar();

    public boolean isWorkday(LocalDate day) {
        return true;
    }
}
