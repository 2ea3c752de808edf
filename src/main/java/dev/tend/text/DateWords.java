package dev.tend.text;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

/// A moment with its weekday, as people hold a date against what they meant: `Fri 2024-06-07
/// 15:00`, `2024-06-07 周五 15:00`. What is printed here can be typed again.
public final class DateWords {
    private DateWords() {}

    /// The words for a reader in `zone`.
    public static String of(Moment moment, Zone zone, Messages messages) {
        var day = moment.dayIn(zone);
        var weekdays = messages.get("date.weekdays").split(" ");
        var weekday = weekdays[day.getDayOfWeek().getValue() - 1];
        var time = moment.readable(zone).substring(day.toString().length());
        return messages.get("date.words", day, weekday, time);
    }
}
