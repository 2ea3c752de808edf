package dev.tend.schedule;

import dev.tend.model.Length;
import dev.tend.model.Moment;
import dev.tend.model.WorkCalendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

public record Deadline(
        Moment from, Length length, Moment nominal, Moment due, List<LocalDate> passed) {
    public static Deadline after(Moment from, Length length, WorkCalendar calendar, ZoneId zone) {
        var day = Moment.of(length.after(from.dayIn(zone)));
        return new Deadline(from, length, day, day, List.of());
    }
}
