package dev.tend.schedule;

import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days off in a row for the same reason, both ends included.
public record Stretch(LocalDate first, LocalDate last, Label name) {
    /// Days, in order, by rows of the same name.
    static List<Stretch> of(List<LocalDate> days, WorkCalendar calendar) {
        var rows = new ArrayList<Stretch>();
        for (var day : days) {
            var name = calendar.nameOf(day).orElseThrow();
            boolean goesOn =
                    !rows.isEmpty()
                            && rows.getLast().name().equals(name)
                            && rows.getLast().last().plusDays(1).equals(day);
            if (goesOn) {
                rows.add(new Stretch(rows.removeLast().first(), day, name));
            } else {
                rows.add(new Stretch(day, day, name));
            }
        }
        return rows;
    }
}
