package dev.tend.model.policy;

import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

/// What customers are given time and again (F33): counted from the last time it was done, at first
/// from the day on which they came to belong to the audience. Doing `activity` (where it is not
/// empty) counts as well as closing it.
public record Care(
        String code,
        Label action,
        String via,
        Length every,
        String activity,
        Audience audience,
        Place place) {}
