package dev.tend.render.text;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.record.Mood;
import dev.tend.model.value.Coded;
import dev.tend.report.Labels;
import dev.tend.text.Messages;

import java.util.List;
import java.util.Set;

/// What people call the codes that a diagnostic speaks of.
@FunctionalInterface
public interface Names {
    /// What speaks of a move from one stage to another, in this order.
    Set<Check> OF_MOVES =
            Set.of(
                    Check.MOVE_FORBIDDEN,
                    Check.MOVE_FIELD,
                    Check.MOVE_MILESTONE,
                    Check.MOVE_ACTIVITY,
                    Check.MOVE_EXCEPTION,
                    Check.APPROVAL_PENDING);

    /// Codes as they are, where there is no policy to tell their labels.
    Names CODES = (_, _, argument) -> argument;

    /// The argument at a position of a diagnostic, as it is to be shown.
    String of(Check check, int position, String argument);

    /// Labels with the codes beside them, as the files have them.
    static Names by(Labels labels, Messages messages) {
        return (check, position, argument) -> named(check, position, argument, labels, messages);
    }

    private static String named(
            Check check, int position, String argument, Labels labels, Messages messages) {
        var policy = labels.policy();
        if (OF_MOVES.contains(check) && position < 2) {
            return both(labels.label(policy.pipeline().stages(), argument), argument);
        }
        if (check == Check.FIELD_REQUIRED && position == 0
                || check == Check.MOVE_FIELD && position == 2) {
            return field(argument, labels, messages);
        }
        if (check == Check.RECORD_FEEDBACK && position == 2) {
            var mood = Coded.find(List.of(Mood.values()), argument);
            return mood.isPresent()
                    ? both(mood.get().label().in(messages.language()), argument)
                    : argument;
        }
        if (check == Check.MOVE_MILESTONE && position == 2) {
            return both(labels.label(policy.milestones(), argument), argument);
        }
        if (check == Check.MOVE_ACTIVITY && position == 2) {
            var activity = labels.label(policy.activities(), argument);
            var channel = labels.label(policy.channels(), argument);
            return both(activity.equals(argument) ? channel : activity, argument);
        }
        return argument;
    }

    private static String field(String key, Labels labels, Messages messages) {
        var name = ofCustomer(key, labels, messages);
        boolean isOfEntry = name.equals(key) && !messages.has("field." + key);
        var entryFields = labels.policy().entryFields();
        return both(isOfEntry ? labels.label(entryFields, key) : name, key);
    }

    /// What people call a key of a profile.
    static String ofCustomer(String key, Labels labels, Messages messages) {
        return messages.has("field." + key)
                ? messages.get("field." + key)
                : labels.label(labels.policy().customerFields(), key);
    }

    private static String both(String label, String code) {
        return label.equalsIgnoreCase(code) ? label : label + " (" + code + ")";
    }
}
