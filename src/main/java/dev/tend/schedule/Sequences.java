package dev.tend.schedule;

import dev.tend.model.history.Journey;
import dev.tend.model.history.Stay;
import dev.tend.model.history.Transition;
import dev.tend.model.policy.Sequence;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.time.LocalDate;
import java.util.Optional;

/// The next step of each touch sequence (F34): every touch is a step taken, from the day on which
/// the customer came to belong to the audience; a step that was dropped is passed over.
final class Sequences {
    private Sequences() {}

    static void add(Case it) {
        for (var sequence : it.policy().planning().sequences()) {
            var journey = it.situation().belonging(sequence.audience(), it.zone());
            if (journey.isPresent()) {
                add(it, sequence, journey.get());
            }
        }
    }

    private static void add(Case it, Sequence sequence, Journey journey) {
        var since = journey.belongsSince(sequence.audience());
        int taken = 0;
        Optional<Entry> last = Optional.empty();
        boolean atFirst = since.isSame(journey.stays().getFirst());
        long start = since.since().orderIn(it.zone());
        boolean begun = false;
        for (var entry : it.situation().entries()) {
            begun = begun || atFirst && entry.at().orderIn(it.zone()) >= start;
            boolean isStep = isTouch(entry) || closesStep(entry, sequence, LocalDate.MIN);
            if (begun && isStep || closesStep(entry, sequence, since.entered())) {
                taken++;
                last = Optional.of(entry);
            }
            // The touch that brought it here belongs to what was before.
            begun = begun || isEntering(entry, journey, since);
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
        var occurrence =
                new Occurrence(DueSource.SEQUENCE, sequence.code(), number, from.dayIn(it.zone()));
        it.add(
                occurrence,
                step.via(),
                it.plannedBy(it.due(occurrence, deadline)),
                new Reckoning(
                        last.isPresent() ? Base.TOUCHED : Base.BELONGS,
                        from,
                        Optional.of(step.place()),
                        last,
                        Optional.of(deadline)));
    }

    /// Whether with this entry the opportunity entered the stage: by a move, or an approval of one.
    private static boolean isEntering(Entry entry, Journey journey, Stay since) {
        if (!entry.at().equals(since.since())) {
            return false;
        }
        for (var move : journey.transitions()) {
            boolean decided = move.decision().isEmpty() && move.entry().id().equals(entry.id());
            if (move.standing() == Transition.Standing.EFFECTIVE
                    && move.to().is(since.stage())
                    && (decided || move.decision().equals(entry.id()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTouch(Entry entry) {
        return entry.first(Happening.Touch.class).isPresent();
    }

    /// Whether the entry closes a step that was counted from a day or later. What closes one that
    /// was counted from the stay belongs to it whatever its own place among the entries of the day:
    /// whole days come first.
    private static boolean closesStep(Entry entry, Sequence sequence, LocalDate from) {
        var beginning = DueSource.SEQUENCE.code() + "." + sequence.code() + ".";
        for (var happening : entry.happenings()) {
            for (var reference : happening.closes()) {
                var day = Occurrence.read(reference).map(Occurrence::day);
                if (reference.startsWith(beginning)
                        && day.isPresent()
                        && !day.get().isBefore(from)) {
                    return true;
                }
            }
        }
        return false;
    }
}
