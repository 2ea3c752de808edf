package dev.tend.schedule;

import dev.tend.model.DueSource;
import dev.tend.model.Entry;
import dev.tend.model.Happening;
import dev.tend.model.Journey;
import dev.tend.model.Moment;
import dev.tend.model.Occurrence;
import dev.tend.model.Sequence;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// The next step of each touch sequence (F34): every touch is a step taken, from the day on which
/// the customer came to belong to the audience; a step that was dropped is passed over.
final class Sequences {
    private Sequences() {}

    static void add(Case it) {
        for (var sequence : it.policy().planning().sequences()) {
            var journey = sequence.audience().among(it.situation());
            if (journey.isPresent()) {
                add(it, sequence, journey.get());
            }
        }
    }

    private static void add(Case it, Sequence sequence, Journey journey) {
        var since = sequence.audience().since(journey);
        boolean fromTheBeginning = since.equals(journey.stays().getFirst());
        long start = since.since().orderIn(it.zone());
        int taken = 0;
        Optional<Entry> last = Optional.empty();
        for (var entry : it.situation().entries()) {
            long at = entry.at().orderIn(it.zone());
            // The touch that brought it here belongs to what was before.
            if ((at > start || fromTheBeginning && at == start) && isStep(entry, sequence)) {
                taken++;
                last = Optional.of(entry);
            }
        }
        if (taken < sequence.steps().size()) {
            next(it, sequence, taken, last, since.since());
        }
    }

    private static void next(
            Case it, Sequence sequence, int taken, Optional<Entry> last, Moment began) {
        var step = sequence.steps().get(taken);
        var from = last.isPresent() ? last.get().at() : began;
        var deadline = it.deadline(from, step.after());
        var number = Integer.toString(taken + 1);
        it.add(
                new Occurrence(DueSource.SEQUENCE, sequence.code(), number, from.dayIn(it.zone())),
                step.via(),
                it.plannedBy(deadline.due()),
                new Reckoning(
                        last.isPresent() ? Base.TOUCHED : Base.BELONGS,
                        from,
                        Optional.of(step.place()),
                        last,
                        Optional.of(deadline)));
    }

    private static boolean isStep(Entry entry, Sequence sequence) {
        var beginning = DueSource.SEQUENCE.code() + "." + sequence.code() + ".";
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Touch) {
                return true;
            }
            for (var reference : happening.closes()) {
                if (reference.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }
}
