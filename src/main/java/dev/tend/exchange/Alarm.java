package dev.tend.exchange;

import java.time.Duration;

/// When a calendar reminds of an event. For that, a whole day begins at 9:00 in the morning.
public sealed interface Alarm {
    /// Not at all.
    record None() implements Alarm {}

    /// A length of time before the event; a negative one lies after it.
    record Before(Duration ahead) implements Alarm {}

    Alarm NONE = new None();
    Alarm AT_BEGIN = new Before(Duration.ZERO);
    Alarm QUARTER_BEFORE = new Before(Duration.ofMinutes(15));
}
