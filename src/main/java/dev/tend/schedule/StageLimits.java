package dev.tend.schedule;

import dev.tend.model.DueSource;
import dev.tend.model.Journey;
import dev.tend.model.Limit;
import dev.tend.model.Occurrence;
import dev.tend.model.Risks;
import dev.tend.model.StageKind;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// The time allowed in a stage (F22), and the standstill after which an opportunity is at risk
/// (F32): both are counted from entering the stage and end when it is left.
final class StageLimits {
    private StageLimits() {}

    static void add(Case it) {
        for (var journey : it.situation().journeys()) {
            if (journey.stage().kind() == StageKind.OPEN) {
                add(it, journey, journey.stage().limit(), DueSource.LIMIT, journey.stage().code());
                var stuck = it.policy().planning().risks().stuck();
                add(it, journey, stuck, DueSource.RISK, Risks.STUCK);
            }
        }
    }

    private static void add(
            Case it, Journey journey, Optional<Limit> limit, DueSource source, String code) {
        if (limit.isEmpty()) {
            return;
        }
        var stay = journey.current();
        var subject = journey.opportunity().code();
        it.add(
                new Occurrence(source, code, subject, stay.entered()),
                "",
                "",
                new Reckoning(
                        Base.ENTERED,
                        stay.since(),
                        Optional.of(limit.get().place()),
                        Optional.empty(),
                        Optional.of(it.deadline(stay.since(), limit.get().length()))));
    }
}
