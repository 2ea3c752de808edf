package dev.tend.exchange;

import dev.tend.model.value.Zone;

import java.time.Duration;
import java.util.List;

/// A calendar to subscribe to. Programs show it under `name`, in `zone`, and are asked to fetch it
/// anew every `refresh`.
public record CalendarFeed(String name, Zone zone, Duration refresh, List<CalendarEvent> events) {
    public CalendarFeed {
        events = List.copyOf(events);
    }
}
