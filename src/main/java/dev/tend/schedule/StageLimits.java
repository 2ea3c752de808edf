package dev.tend.schedule;

import dev.tend.model.history.Journey;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Risks;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
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
