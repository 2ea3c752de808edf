package dev.tend.schedule;

import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Risks;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.util.Optional;

/// How often a customer of a grade is to be touched (F29), and the silence after which it is at
/// risk (F32): counted from the last touch, at first from its arrival, while an opportunity is
/// open; after a time with none, from the day on which there was one again. A planned action or a
/// step of a sequence that is due by then stands for the rhythm; the silence ends only with a
/// touch.
final class Rhythm {
    private Rhythm() {}

    static void add(Case it) {
        if (!it.situation().isOpen()) {
            return;
        }
        var from = new From(it.opened().orElseThrow(), touched(it, it.opened().orElseThrow()));
        var rhythm = it.policy().planning().rhythm(it.customer().grade());
        if (rhythm.isPresent()) {
            add(it, DueSource.RHYTHM, "", rhythm.get(), from);
        }
        var silent = it.policy().planning().risks().silent();
        if (silent.isPresent()) {
            add(it, DueSource.RISK, Risks.SILENT, silent.get(), from);
        }
    }

    /// The last touch, unless there was no open opportunity any more since then.
    private static Optional<Entry> touched(Case it, Moment opened) {
        var touched = it.situation().lastTouch();
        boolean counts =
                touched.isPresent()
                        && !touched.get().at().dayIn(it.zone()).isBefore(opened.dayIn(it.zone()));
        return counts ? touched : Optional.empty();
    }

    private record From(Moment opened, Optional<Entry> touched) {
        Moment at() {
            return touched.isPresent() ? touched.get().at() : opened;
        }

        Base base(Case it) {
            if (touched.isPresent()) {
                return Base.TOUCHED;
            }
            return it.arrived().equals(Optional.of(opened)) ? Base.ARRIVED : Base.ENTERED;
        }
    }

    private static void add(Case it, DueSource source, String code, Limit limit, From from) {
        var deadline = it.deadline(from.at(), limit.length());
        var occurrence = new Occurrence(source, code, "", from.at().dayIn(it.zone()));
        it.add(
                occurrence,
                "",
                source == DueSource.RHYTHM ? coveredBy(it, it.due(occurrence, deadline)) : "",
                new Reckoning(
                        from.base(it),
                        from.at(),
                        Optional.of(limit.place()),
                        from.touched(),
                        Optional.of(deadline)));
    }

    private static String coveredBy(Case it, Moment due) {
        var planned = it.plannedBy(due);
        if (!planned.isEmpty()) {
            return planned;
        }
        for (var demand : it.demands()) {
            var task = demand.task();
            if (task.source() == DueSource.SEQUENCE
                    && !task.due().dayIn(it.zone()).isAfter(due.dayIn(it.zone()))) {
                return task.id();
            }
        }
        return "";
    }
}
