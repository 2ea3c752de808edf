package dev.tend.model.policy;

import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

/// How soon things are to be done: a customer graded after it arrived (F15), a contact written down
/// after it took place (F10). `place` is where the policy says so.
public record Timeliness(Length grade, Length record, Place place) {
    public static final Timeliness STANDARD =
            new Timeliness(
                    new Length(24, Length.Unit.HOURS),
                    new Length(1, Length.Unit.HOURS),
                    Place.startOf("tend.yaml"));
}
