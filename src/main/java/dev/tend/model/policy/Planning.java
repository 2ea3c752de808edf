package dev.tend.model.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules by which a team plans its follow-up (F22, F29–F34): `capacity` is the number of items
/// that one person can see to on one day. Limits of stages stand with the stages, the time for
/// grading with the standards.
public record Planning(
        Map<Grade, Limit> rhythms,
        List<KeyDate> dates,
        List<Care> care,
        List<Sequence> sequences,
        Risks risks,
        Optional<StageSummary> summary,
        Escalation escalation,
        Urgency urgency,
        int capacity,
        WorkCalendar calendar) {
    /// The capacity where the book does not say.
    public static final int CAPACITY = 8;

    public Planning {
        rhythms = Map.copyOf(rhythms);
        dates = List.copyOf(dates);
        care = List.copyOf(care);
        sequences = List.copyOf(sequences);
    }

    public Optional<KeyDate> date(String code) {
        for (var date : dates) {
            if (date.code().equals(code)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    public Optional<Care> care(String code) {
        for (var one : care) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    public Optional<Sequence> sequence(String code) {
        for (var sequence : sequences) {
            if (sequence.code().equals(code)) {
                return Optional.of(sequence);
            }
        }
        return Optional.empty();
    }

    /// How often a customer of a grade is to be touched; nothing for other words.
    public Optional<Limit> rhythm(String grade) {
        for (var rhythm : rhythms.entrySet()) {
            if (rhythm.getKey().code().equals(grade)) {
                return Optional.of(rhythm.getValue());
            }
        }
        return Optional.empty();
    }
}
