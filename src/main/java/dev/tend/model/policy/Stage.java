package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Label;
import dev.tend.model.value.Place;

import java.util.List;
import java.util.Optional;

/// A step of the sales process (F20). `limit` is the time allowed in it (F22); `probability`, of
/// winning from here, lies between 0 and 1, and is empty where it cannot be read; `next` are the
/// stages one may move on to from here, where the book lists them.
public record Stage(
        String code,
        StageKind kind,
        Label label,
        Status status,
        Optional<Limit> limit,
        Optional<Decimal> probability,
        Optional<List<String>> next,
        Criteria enter,
        Criteria leave,
        Guide guide,
        Place place)
        implements Coded {
    /// Whether both are one stage of a pipeline. Their codes say so; to compare all of two records
    /// would cost every start-up more than all the rest of a move.
    public boolean is(Stage other) {
        return code.equals(other.code);
    }
}
