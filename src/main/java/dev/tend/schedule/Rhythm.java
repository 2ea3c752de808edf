package dev.tend.schedule;

import dev.tend.model.DueSource;
import dev.tend.model.Limit;
import dev.tend.model.Moment;
import dev.tend.model.Occurrence;
import dev.tend.model.Risks;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// How often a customer of a grade is to be touched (F29), and the silence after which it is at
/// risk (F32): counted from the last touch, at first from its arrival, while an opportunity is
/// open. A planned action or a step of a sequence that is due by then stands for the rhythm; the
/// silence ends only with a touch.
final class Rhythm {
    private Rhythm() {}

    static void add(Case it) {
        if (!it.situation().isOpen()) {
            return;
        }
        var touched = it.situation().lastTouch();
        var from = touched.isPresent() ? Optional.of(touched.get().at()) : it.arrived();
        var rhythm = it.policy().planning().rhythm(it.customer().grade());
        if (rhythm.isPresent() && from.isPresent()) {
            add(it, DueSource.RHYTHM, "", rhythm.get(), from.get());
        }
        var silent = it.policy().planning().risks().silent();
        if (silent.isPresent() && from.isPresent()) {
            add(it, DueSource.RISK, Risks.SILENT, silent.get(), from.get());
        }
    }

    private static void add(Case it, DueSource source, String code, Limit limit, Moment from) {
        var touched = it.situation().lastTouch();
        var deadline = it.deadline(from, limit.length());
        it.add(
                new Occurrence(source, code, "", from.dayIn(it.zone())),
                "",
                source == DueSource.RHYTHM ? coveredBy(it, deadline.due()) : "",
                new Reckoning(
                        touched.isPresent() ? Base.TOUCHED : Base.ARRIVED,
                        from,
                        Optional.of(limit.place()),
                        touched,
                        Optional.of(deadline)));
    }

    private static String coveredBy(Case it, Moment due) {
        var planned = it.plannedBy(due);
        if (!planned.isEmpty()) {
            return planned;
        }
        for (var task : it.tasks()) {
            if (task.source() == DueSource.SEQUENCE
                    && !task.due().dayIn(it.zone()).isAfter(due.dayIn(it.zone()))) {
                return task.id();
            }
        }
        return "";
    }
}
