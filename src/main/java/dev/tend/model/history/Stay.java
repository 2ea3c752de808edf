package dev.tend.model.history;

import dev.tend.model.policy.Stage;
import dev.tend.model.value.Moment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An opportunity's time in one stage. `since` is when it was entered, to the minute where that is
/// known; `reason` and `words` say why, where the stage is of kind lost.
public record Stay(
        Stage stage,
        Moment since,
        LocalDate entered,
        Optional<LocalDate> left,
        String reason,
        String words) {
    public boolean isIn(Stage place) {
        return stage.is(place);
    }

    /// Whether both are one stay of the same opportunity.
    public boolean isSame(Stay other) {
        return isIn(other.stage) && since.toString().equals(other.since.toString());
    }

    Stay until(LocalDate day) {
        return new Stay(stage, since, entered, Optional.of(day), reason, words);
    }

    Stay because(String otherReason, String otherWords) {
        return new Stay(stage, since, entered, left, otherReason, otherWords);
    }

    /// Whole days from entering to leaving, once it has been left.
    public Optional<Long> finishedDays() {
        return left.map(day -> ChronoUnit.DAYS.between(entered, day));
    }

    /// Whole days from entering to `today`.
    public long ageOn(LocalDate today) {
        return ChronoUnit.DAYS.between(entered, today);
    }
}
