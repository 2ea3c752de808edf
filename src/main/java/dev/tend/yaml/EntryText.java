package dev.tend.yaml;

import dev.tend.model.policy.Field;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry in the canonical form of `docs/format.md`, section 6, with the `---` that begins it.
public final class EntryText {
    private EntryText() {}

    public static String of(Entry entry, List<Field> customFields) {
        var text = new YamlText();
        var attributes = entry.attributes();
        text.line("---").field("", "id", entry.id()).plain("", "at", entry.at().toString());
        text.field("", "by", entry.by()).field("", "opportunity", entry.opportunity());
        entry.first(Happening.Touch.class)
                .ifPresent(touch -> text.field("", "via", touch.channel()));
        for (var key : List.of("template", "with", "about", "summary")) {
            text.list("", key, attributes.texts(key));
        }
        entry.first(Happening.Answer.class).ifPresent(answer -> answer(text, answer));
        entry.first(Happening.Outcome.class)
                .ifPresent(outcome -> text.field("", "result", outcome.result().code()));
        entry.first(Happening.Move.class)
                .ifPresent(move ->
                        text.field("", "stage", move.stage())
                                .field("", "reason", move.reason())
                                .field("", "words", move.words()));
        entry.first(Happening.Expected.class)
                .ifPresent(expected -> text.plain("", "close", expected.close().toString()));
        happenings(text, entry);
        for (var key : List.of("why", "exception")) {
            text.list("", key, attributes.texts(key));
        }
        ids(text, "approves", entry.first(Happening.Approved.class).map(Happening.Approved::ids));
        ids(text, "rejects", entry.first(Happening.Rejected.class).map(Happening.Rejected::ids));
        for (var key : List.of("attachments", "remark")) {
            text.list("", key, attributes.texts(key));
        }
        for (var field : customFields) {
            var value = attributes.get(field.code());
            if (value.isPresent()) {
                text.plain("", YamlText.key(field.code()), YamlText.value(value.get(), false));
            }
        }
        if (attributes.get("recorded").isPresent()) {
            text.plain("", "recorded", attributes.text("recorded"));
        }
        return text.toString();
    }

    /// How many lines there are in a text, the last of which may have no end.
    public static int lines(String text) {
        var lines = new Lines(text);
        int count = 0;
        for (int at = 0; at < text.length(); at = lines.nextAfter(at)) {
            count++;
        }
        return count;
    }

    /// A file of entries with one more at its end, in the line breaks that it has.
    public static String append(String file, String entry) {
        var lineBreak = new Lines(file).breakAt(file.length());
        var ended = file.isEmpty() || file.endsWith("\n") ? file : file + lineBreak;
        return ended + entry.replace("\n", lineBreak);
    }

    private static void happenings(YamlText text, Entry entry) {
        var milestones = new ArrayList<String>();
        var activities = new ArrayList<String>();
        var snoozed = new ArrayList<String>();
        var assigned = new ArrayList<String>();
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Reached(var milestone)) {
                milestones.add(milestone);
            } else if (happening instanceof Happening.Activity(var activity)) {
                activities.add(activity);
            } else if (happening instanceof Happening.Snoozed(var id, var due)) {
                snoozed.add(YamlText.flowScalar(id) + ": " + due);
            } else if (happening instanceof Happening.Assigned(var id, var to)) {
                assigned.add(YamlText.flowScalar(id) + ": " + YamlText.flowScalar(to));
            }
        }
        ids(text, "milestones", Optional.of(milestones));
        ids(text, "activities", Optional.of(activities));
        entry.first(Happening.Plan.class).ifPresent(plan -> plan(text, plan, entry.by()));
        ids(text, "done", entry.first(Happening.Done.class).map(Happening.Done::ids));
        ids(text, "dropped", entry.first(Happening.Dropped.class).map(Happening.Dropped::ids));
        pairs(text, "snoozed", snoozed);
        pairs(text, "assigned", assigned);
        var handover = entry.first(Happening.HandedOver.class);
        if (handover.isPresent()) {
            handover(text, handover.get());
        }
    }

    private static void pairs(YamlText text, String key, List<String> pairs) {
        if (!pairs.isEmpty()) {
            text.plain("", key, "{" + String.join(", ", pairs) + "}");
        }
    }

    private static void handover(YamlText text, Happening.HandedOver handover) {
        var pairs = new ArrayList<String>();
        if (!handover.from().isEmpty()) {
            pairs.add("from: " + YamlText.flowScalar(handover.from()));
        }
        pairs.add("to: " + YamlText.flowScalar(handover.to()));
        pairs(text, "handover", pairs);
    }

    private static void answer(YamlText text, Happening.Answer answer) {
        var words =
                answer.words().isEmpty() ? "" : ", words: " + YamlText.flowScalar(answer.words());
        text.plain("", "feedback", "{mood: " + answer.mood().code() + words + "}");
    }

    private static void plan(YamlText text, Happening.Plan plan, String by) {
        text.line("next:").field("  ", "do", plan.what());
        text.plain("  ", "due", plan.due().toString());
        text.field("  ", "owner", plan.owner().equals(by) ? "" : plan.owner());
        text.field("  ", "via", plan.via()).field("  ", "goal", plan.goal());
        text.field("  ", "fixed", plan.fixed() ? "yes" : "");
    }

    /// Codes and ids stay in a list even where there is only one.
    private static void ids(YamlText text, String key, Optional<? extends List<String>> ids) {
        if (ids.isPresent() && !ids.get().isEmpty()) {
            text.plain("", key, YamlText.flowList(List.copyOf(ids.get())));
        }
    }
}
