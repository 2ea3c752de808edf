package dev.tend.exchange;

import dev.tend.model.value.Moment;

import java.util.List;

/// Something that stands in a calendar: on a whole day, or at a point in time, where it takes half
/// an hour.
///
/// `uid` names it for ever, in all calendars of the world. `sequence` grows when it is planned
/// anew; `changed` is when what is said of it was last changed, never the time of writing. An empty
/// `description` is left out.
public record CalendarEvent(
        String uid,
        String summary,
        String description,
        Moment when,
        Alarm alarm,
        int sequence,
        Moment changed,
        List<String> categories) {
    public CalendarEvent {
        categories = List.copyOf(categories);
    }
}
