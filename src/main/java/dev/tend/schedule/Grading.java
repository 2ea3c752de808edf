package dev.tend.schedule;

import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// A customer without a grade is to be graded soon after it arrived (F15).
final class Grading {
    private Grading() {}

    static void add(Case it) {
        var arrived = it.arrived();
        if (it.customer().maySay("grade")
                || !it.customer().grade().isEmpty()
                || !it.situation().isOpen()
                || arrived.isEmpty()) {
            return;
        }
        var timeliness = it.policy().standards().timeliness();
        var from = arrived.get();
        it.add(
                new Occurrence(DueSource.GRADING, "", "", from.dayIn(it.zone())),
                "",
                "",
                new Reckoning(
                        Base.ARRIVED,
                        from,
                        Optional.of(timeliness.place()),
                        Optional.empty(),
                        Optional.of(it.deadline(from, timeliness.grade()))));
    }
}
