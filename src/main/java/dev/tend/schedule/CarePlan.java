package dev.tend.schedule;

import dev.tend.model.history.Stay;
import dev.tend.model.policy.Care;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// The care plan (F33): each line is due so long after it was seen to the last time, at first so
/// long after the customer came to belong to its audience.
final class CarePlan {
    private CarePlan() {}

    static void add(Case it) {
        for (var care : it.policy().planning().care()) {
            var journey = it.situation().belonging(care.audience(), it.zone());
            if (journey.isPresent()) {
                add(it, care, journey.get().belongsSince(care.audience()));
            }
        }
    }

    private static void add(Case it, Care care, Stay since) {
        var base = Base.BELONGS;
        var from = since.since();
        var seenTo =
                it.situation().commitments().lastSeenTo(DueSource.CARE, care.code(), it.zone());
        if (seenTo.isPresent() && !seenTo.get().isBefore(since.entered())) {
            base = Base.SEEN_TO;
            from = Moment.of(seenTo.get());
        }
        var done = lastDone(it, care);
        if (done.isPresent() && !done.get().at().dayIn(it.zone()).isBefore(from.dayIn(it.zone()))) {
            base = Base.SEEN_TO;
            from = done.get().at();
        }
        var deadline = it.deadline(from, care.every());
        // One that was seen to before its time gives way to the next, a period later.
        while (it.isClosed(occurrence(it, care, deadline))) {
            var day = occurrence(it, care, deadline).day();
            base = Base.SEEN_TO;
            from = Moment.of(day.isAfter(from.dayIn(it.zone())) ? day : day.plusDays(1));
            deadline = it.deadline(from, care.every());
        }
        it.add(
                occurrence(it, care, deadline),
                care.via(),
                "",
                new Reckoning(base, from, Optional.of(care.place()), done, Optional.of(deadline)));
    }

    private static Occurrence occurrence(Case it, Care care, Deadline deadline) {
        return new Occurrence(DueSource.CARE, care.code(), "", deadline.nominal().dayIn(it.zone()));
    }

    /// The last entry with the activity that counts as seeing to it.
    private static Optional<Entry> lastDone(Case it, Care care) {
        if (care.activity().isEmpty()) {
            return Optional.empty();
        }
        var entries = it.situation().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            for (var happening : entries.get(i).happenings()) {
                if (happening instanceof Happening.Activity(var code)
                        && code.equals(care.activity())) {
                    return Optional.of(entries.get(i));
                }
            }
        }
        return Optional.empty();
    }
}
