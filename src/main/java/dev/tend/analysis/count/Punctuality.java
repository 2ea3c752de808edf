package dev.tend.analysis.count;

import dev.tend.analysis.fact.Stand;
import dev.tend.model.policy.Policy;
import dev.tend.schedule.Deadline;

import java.time.LocalDate;

/// Whether stays kept the limit of their stage (F22, F48), by the team's calendar.
final class Punctuality {
    private Punctuality() {}

    /// Of a stay that has ended, in a stage with a limit.
    static boolean isOnTime(Stand stand, Policy policy) {
        var left = stand.leftAt().orElseThrow();
        return !left.isAfter(deadline(stand, policy).due(), policy.zone());
    }

    /// Of a stay in a stage with a limit that lasts at the end of a day.
    static boolean isLateOn(LocalDate day, Stand stand, Policy policy) {
        return deadline(stand, policy).due().dayIn(policy.zone()).isBefore(day);
    }

    private static Deadline deadline(Stand stand, Policy policy) {
        var limit = stand.stay().stage().limit().orElseThrow().length();
        return Deadline.after(
                stand.stay().since(), limit, policy.planning().calendar(), policy.zone());
    }
}
