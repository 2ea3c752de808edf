package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

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
