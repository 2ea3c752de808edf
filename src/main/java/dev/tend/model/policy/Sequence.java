package dev.tend.model.policy;

import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

import java.util.List;
import java.util.Optional;

/// Touches that follow one another from the day on which customers come to belong to the audience
/// (F34). Each step is due so long after the touch before it, the first one after that day.
public record Sequence(String code, Label label, Audience audience, List<Step> steps, Place place) {
    public Sequence {
        steps = List.copyOf(steps);
    }

    /// The step of a number, counted from 1.
    public Optional<Step> step(String number) {
        for (int i = 0; i < steps.size(); i++) {
            if (Integer.toString(i + 1).equals(number)) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }

    /// One touch.
    public record Step(Label action, String via, Length after, Place place) {}
}
