package dev.tend.render.screen;

import dev.tend.model.history.Situation;
import dev.tend.model.history.Transition;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.report.Labels;
import dev.tend.text.Messages;

import java.util.ArrayList;
import java.util.List;

/// What happened in the entries of one customer, in words.
record History(Situation situation, Messages messages, Labels labels) {
    /// The entry in one line: the marks first, then the words.
    String words(Entry entry) {
        var policy = labels.policy();
        var marks = new ArrayList<>(List.of(labels.label(policy.team(), entry.by())));
        var words = new ArrayList<String>();
        for (var happening : entry.happenings()) {
            switch (happening) {
                case Happening.Touch(var channel) ->
                        marks.add(labels.label(policy.channels(), channel));
                case Happening.Move(var stage, var reason, var why) -> {
                    var to = "→ " + labels.label(policy.pipeline().stages(), stage);
                    marks.add(hasEffect(entry) ? to : messages.get("show.without-effect", to));
                    if (isException(entry)) {
                        // The words behind are cut off where the screen is narrow.
                        marks.add(messages.get("show.by-exception"));
                    }
                    words.add(labels.label(policy.reasons(), reason));
                    words.add(why);
                }
                case Happening.Expected(var day) -> words.add(messages.get("show.expected", day));
                case Happening.Reached(var milestone) ->
                        marks.add("★ " + labels.label(policy.milestones(), milestone));
                case Happening.Answer(var mood, var said) ->
                        words.add(
                                mood.label().in(messages.language())
                                        + (said.isEmpty() ? "" : ": " + said));
                case Happening.Done(var ids) -> words.add(closed("show.done", ids));
                case Happening.Dropped(var ids) -> words.add(closed("show.dropped", ids));
                case Happening.Snoozed(var id, var due) -> {
                    var action = closed("show.snoozed", List.of(id));
                    words.add(action + " → " + due.readable(labels.policy().zone()));
                }
                case Happening.Assigned(var id, var to) -> {
                    var action = closed("show.assigned", List.of(id));
                    words.add(action + " → " + labels.label(policy.assignees(), to));
                }
                case Happening.HandedOver(var from, var to) -> words.add(handover(from, to));
                case Happening.Activity(var activity) ->
                        marks.add("✓ " + labels.label(policy.activities(), activity));
                case Happening.Approved(var ids) ->
                        words.add(messages.get("show.approved", moves(ids)));
                case Happening.Rejected(var ids) ->
                        words.add(messages.get("show.rejected", moves(ids)));
                case Happening.Outcome _, Happening.Plan _ -> {}
            }
        }
        words.addFirst(entry.summary());
        words.add(entry.attributes().text("why"));
        if (isException(entry)) {
            var why = entry.attributes().text("exception");
            words.add(messages.get("show.exception", why));
        }
        words.removeIf(String::isEmpty);
        return String.join(" · ", marks) + (words.isEmpty() ? "" : "  " + String.join("; ", words));
    }

    private static boolean isException(Entry entry) {
        return !entry.attributes().text("exception").isEmpty();
    }

    /// `done: send the quote`, by what the actions said, or the rules say.
    private String closed(String key, List<String> references) {
        var actions = new ArrayList<String>();
        for (var reference : references) {
            var occurrence = Occurrence.read(reference);
            if (occurrence.isPresent()) {
                var action = labels.policy().actionOf(occurrence.get());
                actions.add(action.in(messages.language()));
            } else {
                planned(reference, actions);
            }
        }
        return messages.get(key, String.join(", ", actions));
    }

    private void planned(String id, List<String> actions) {
        for (var entry : situation.entries()) {
            if (id.equals(entry.id())) {
                entry.first(Happening.Plan.class).ifPresent(plan -> actions.add(plan.what()));
            }
        }
    }

    private String handover(String from, String to) {
        var owner = labels.label(labels.policy().team(), to);
        return from.isEmpty()
                ? messages.get("show.owner", owner)
                : messages.get("show.handover", labels.label(labels.policy().team(), from), owner);
    }

    /// Whether a move took effect: one that waits or was turned down did not.
    private boolean hasEffect(Entry entry) {
        for (var journey : situation.journeys()) {
            for (var move : journey.transitions()) {
                if (move.entry().id().equals(entry.id())) {
                    return move.standing() == Transition.Standing.EFFECTIVE;
                }
            }
        }
        return true;
    }

    private String moves(List<String> ids) {
        var stages = new ArrayList<String>();
        for (var entry : situation.entries()) {
            if (ids.contains(entry.id())) {
                entry.first(Happening.Move.class)
                        .ifPresent(move ->
                                stages.add(
                                        labels.label(
                                                labels.policy().pipeline().stages(),
                                                move.stage())));
            }
        }
        return String.join(", ", stages);
    }
}
