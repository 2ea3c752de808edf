package dev.tend.phrase;

import java.time.LocalTime;
import java.util.Optional;

/// The parts of a day: the hour each stands for when named alone, and the hours that fall in it.
enum PartOfDay {
    /// The small hours; they name no hour of their own.
    NIGHT(-1, 0, 5),
    MORNING(9, 5, 12),
    NOON(12, 11, 13),
    AFTERNOON(14, 12, 18),
    DUSK(18, 17, 19),
    EVENING(18, 17, 23);

    private final int usual;
    private final int first;
    private final int last;

    PartOfDay(int usual, int first, int last) {
        this.usual = usual;
        this.first = first;
        this.last = last;
    }

    Optional<LocalTime> alone() {
        return usual < 0 ? Optional.empty() : Optional.of(LocalTime.of(usual, 0));
    }

    /// The time a clock shows in this part of the day, on a dial of 12 or of 24 hours; empty when
    /// the two contradict each other.
    Optional<LocalTime> at(LocalTime clock) {
        if (holds(clock.getHour())) {
            return Optional.of(clock);
        }
        int later = clock.getHour() + 12;
        return holds(later) ? Optional.of(clock.withHour(later)) : Optional.empty();
    }

    private boolean holds(int hour) {
        return first <= hour && hour <= last;
    }
}
