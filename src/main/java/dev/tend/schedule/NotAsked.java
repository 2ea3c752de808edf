package dev.tend.schedule;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.schedule.Unasked.Reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds what a customer is not asked for although one might expect it.
public final class NotAsked {
    private final Policy policy;
    private final Situation situation;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, String> closed = new HashMap<>();
    private final List<Unasked> unasked = new ArrayList<>();

    private NotAsked(Policy policy, Situation situation, List<Task> tasks) {
        this.policy = policy;
        this.situation = situation;
        for (var task : tasks) {
            Occurrence.read(task.reference()).ifPresent(one -> asked.add(rule(one)));
        }
        for (var reference : new TreeSet<>(situation.commitments().closed().keySet())) {
            Occurrence.read(reference).ifPresent(one -> closed.put(rule(one), reference));
        }
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
        return asked.contains(rule(source, code));
    }

    /// Adds the last entry that closed such an occurrence; whether there is one.
    private boolean closed(DueSource source, String code) {
        var reference = closed.getOrDefault(rule(source, code), "");
        var closing = situation.commitments().closed().get(reference);
        if (closing == null) {
            return false;
        }
        var entry = Optional.of(closing.entry());
        unasked.add(new Unasked(source, code, Reason.CLOSED, reference, entry));
        return true;
    }

    private static String rule(Occurrence occurrence) {
        return rule(occurrence.source(), occurrence.code());
    }

    private static String rule(DueSource source, String code) {
        return source.code() + "." + code;
    }

    private void add(DueSource source, String code, Reason reason, String about) {
        unasked.add(new Unasked(source, code, reason, about, Optional.empty()));
    }
}
