package dev.tend.schedule;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.schedule.Unasked.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Finds what a customer is not asked for although one might expect it.
public final class NotAsked {
    private final Policy policy;
    private final Situation situation;
    private final List<Task> tasks;
    private final List<Unasked> unasked = new ArrayList<>();

    private NotAsked(Policy policy, Situation situation, List<Task> tasks) {
        this.policy = policy;
        this.situation = situation;
        this.tasks = tasks;
    }

    /// `tasks` are those that the customer is asked for.
    public static List<Unasked> of(Policy policy, Situation situation, List<Task> tasks) {
        var it = new NotAsked(policy, situation, tasks);
        it.rhythm();
        it.limits();
        it.sequences();
        it.care();
        it.dates();
        return List.copyOf(it.unasked);
    }

    private void rhythm() {
        var grade = situation.customer().grade();
        if (policy.planning().rhythms().isEmpty() || isAsked(DueSource.RHYTHM, "")) {
            return;
        }
        if (!situation.isOpen()) {
            add(DueSource.RHYTHM, "", Reason.NOT_OPEN, "");
        } else if (grade.isEmpty()) {
            add(DueSource.RHYTHM, "", Reason.NO_GRADE, "");
        } else if (policy.planning().rhythm(grade).isEmpty()) {
            add(DueSource.RHYTHM, "", Reason.NO_RULE, grade);
        } else {
            closed(DueSource.RHYTHM, "");
        }
    }

    private void limits() {
        for (var journey : situation.journeys()) {
            var stage = journey.stage();
            if (stage.kind() == StageKind.OPEN && !isAsked(DueSource.LIMIT, stage.code())) {
                if (stage.limit().isEmpty()) {
                    add(DueSource.LIMIT, stage.code(), Reason.NO_RULE, stage.code());
                } else {
                    closed(DueSource.LIMIT, stage.code());
                }
            }
        }
    }

    private void sequences() {
        for (var sequence : policy.planning().sequences()) {
            if (!isAsked(DueSource.SEQUENCE, sequence.code())) {
                var reason = belongs(sequence.audience()) ? Reason.ALL_DONE : Reason.NOT_FOR_IT;
                add(DueSource.SEQUENCE, sequence.code(), reason, "");
            }
        }
    }

    private void care() {
        for (var care : policy.planning().care()) {
            if (!belongs(care.audience())) {
                add(DueSource.CARE, care.code(), Reason.NOT_FOR_IT, "");
            }
        }
    }

    private void dates() {
        for (var date : policy.planning().dates()) {
            if (!belongs(date.audience())) {
                add(DueSource.DATE, date.code(), Reason.NOT_FOR_IT, "");
            } else if (!isAsked(DueSource.DATE, date.code())
                    && !closed(DueSource.DATE, date.code())) {
                add(DueSource.DATE, date.code(), Reason.NO_DATE, Grounds.field(date));
            }
        }
    }

    private boolean belongs(Audience audience) {
        return situation.belonging(audience, policy.zone()).isPresent();
    }

    private boolean isAsked(DueSource source, String code) {
        for (var task : tasks) {
            var occurrence = Occurrence.read(task.reference());
            if (occurrence.isPresent() && is(occurrence.get(), source, code)) {
                return true;
            }
        }
        return false;
    }

    /// Adds the last entry that closed such an occurrence; whether there is one.
    private boolean closed(DueSource source, String code) {
        var closings = new TreeMap<>(situation.commitments().closed()).descendingMap();
        for (var closing : closings.entrySet()) {
            var occurrence = Occurrence.read(closing.getKey());
            if (occurrence.isPresent() && is(occurrence.get(), source, code)) {
                var entry = Optional.of(closing.getValue().entry());
                unasked.add(new Unasked(source, code, Reason.CLOSED, closing.getKey(), entry));
                return true;
            }
        }
        return false;
    }

    private static boolean is(Occurrence occurrence, DueSource source, String code) {
        return occurrence.source() == source && occurrence.code().equals(code);
    }

    private void add(DueSource source, String code, Reason reason, String about) {
        unasked.add(new Unasked(source, code, reason, about, Optional.empty()));
    }
}
