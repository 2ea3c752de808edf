package dev.tend.rules;

import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.model.Happening;
import dev.tend.model.Journey;
import dev.tend.model.Moment;
import dev.tend.model.Place;
import dev.tend.model.Policy;
import dev.tend.model.Situation;
import dev.tend.model.StageKind;

import java.util.List;

/// The day by which an open opportunity is expected to be signed lies ahead.
final class ClosingDays implements AccountRule {
    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        var today = now.dayIn(policy.zone());
        for (var journey : situation.journeys()) {
            var expected = journey.expected();
            if (expected.isPresent()
                    && expected.get().isBefore(today)
                    && journey.stage().kind() == StageKind.OPEN) {
                long passed = today.toEpochDay() - expected.get().toEpochDay();
                problems.add(
                        Diagnostic.of(
                                Check.CLOSE_PASSED,
                                place(journey),
                                expected.get().toString(),
                                Long.toString(passed),
                                Remedy.ofClosingDay(journey)));
            }
        }
    }

    /// Where it was said last.
    private static Place place(Journey journey) {
        Entry last = journey.entries().getFirst();
        for (var entry : journey.entries()) {
            if (entry.first(Happening.Expected.class).isPresent()) {
                last = entry;
            }
        }
        return last.places().of("close");
    }
}
