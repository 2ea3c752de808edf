package dev.tend.schedule;

import dev.tend.model.policy.Person;
import dev.tend.model.record.DueSource;
import dev.tend.model.value.Label;
import dev.tend.model.value.Moment;

import java.time.LocalDate;
import java.util.List;

/// What somebody is asked to do. `id` is what people type for it and `reference` what an entry
/// writes to close or snooze it; both are the entry's id for what an entry asks. It shows from a
/// day on, which lies before the due day where there is a lead time. `owners` are persons and
/// departments, any of whom may do it. `coveredBy` is the id of a planned action that stands for
/// it, or empty: then it is not asked for on its own.
public record Task(
        String id,
        String reference,
        DueSource source,
        Label what,
        Moment due,
        LocalDate shows,
        List<String> owners,
        String via,
        boolean fixed,
        String coveredBy) {
    public Task {
        owners = List.copyOf(owners);
    }

    /// Whether it is this person's to do.
    public boolean isFor(Person person) {
        return owners.contains(person.code())
                || !person.department().isEmpty() && owners.contains(person.department());
    }

    public boolean isCovered() {
        return !coveredBy.isEmpty();
    }

    /// Whether it is asked for by the end of a day.
    public boolean isShown(LocalDate until) {
        return !isCovered() && !shows.isAfter(until);
    }
}
