package dev.tend.render.screen;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.history.Situation;
import dev.tend.render.text.JsonText;
import dev.tend.render.text.Names;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Labels;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.Suggestion;
import dev.tend.schedule.Suggestion.Cause;
import dev.tend.schema.Json;
import dev.tend.text.DateWords;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The next steps with a customer (F57): numbered, each with its reasons and the command to type,
/// which stands whole.
public record SuggestionText(int width, Style style, Messages messages, Labels labels) {
    private static final String INDENT = "   ";

    public void print(Situation situation, List<Suggestion> suggestions, Appendable out) {
        var lines = new ArrayList<String>();
        int number = 1;
        for (var suggestion : suggestions) {
            var head = number + ". ";
            for (var text : Paragraph.lines(reasons(suggestion), width - INDENT.length())) {
                lines.add(head + text);
                head = INDENT;
            }
            lines.add(INDENT + style.cyan(Printable.of(suggestion.command())));
            number++;
        }
        if (suggestions.isEmpty()) {
            plans(situation, lines);
        }
        try {
            for (var line : lines) {
                out.append(line).append('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void plans(Situation situation, List<String> lines) {
        for (var action : situation.openActions()) {
            var due = DateWords.of(action.due(), labels.policy().zone(), messages);
            var who = labels.label(labels.policy().assignees(), action.owner());
            lines.addAll(
                    Paragraph.lines(
                            messages.get("next.stands", action.plan().what(), due, who), width));
        }
        if (lines.isEmpty()) {
            lines.add(messages.get("next.nothing"));
        }
    }

    public void json(List<Suggestion> suggestions, Appendable out) {
        var rows = new ArrayList<Json>();
        for (var suggestion : suggestions) {
            var reasons = new ArrayList<Json>();
            for (var cause : suggestion.causes()) {
                Map<String, Json> reason = new LinkedHashMap<>();
                reason.put("reason", new Json.Text(kind(cause)));
                reason.put("words", new Json.Text(words(cause)));
                reason.put(
                        "action",
                        cause instanceof Suggestion.Asked(var item)
                                ? new Json.Text(item.task().id())
                                : new Json.Nothing());
                reasons.add(new Json.Members(reason));
            }
            Map<String, Json> row = new LinkedHashMap<>();
            row.put("command", new Json.Text(suggestion.command()));
            row.put("reasons", new Json.Items(reasons));
            rows.add(new Json.Members(row));
        }
        new JsonText().render(new Json.Items(rows), out);
    }

    private static String kind(Cause cause) {
        return switch (cause) {
            case Suggestion.Asked(var item) -> item.task().source().code();
            case Suggestion.Missing(_, var problem) -> problem.check().code();
            case Suggestion.Ready _ -> "ready";
            case Suggestion.Standard _ -> "standard";
        };
    }

    private String reasons(Suggestion suggestion) {
        var reasons = new ArrayList<String>();
        suggestion.causes().forEach(cause -> reasons.add(words(cause)));
        return String.join(messages.get("why.semicolon"), reasons);
    }

    private String words(Cause cause) {
        return switch (cause) {
            case Suggestion.Asked(var item) -> asked(item);
            case Suggestion.Missing(var stage, var problem) -> {
                var names = Names.by(labels, messages);
                var arguments = problem.arguments();
                int what = problem.check() == Check.FIELD_REQUIRED ? 0 : 2;
                var rule = arguments.getLast();
                yield messages.get(
                        "next.missing",
                        stage.label().in(messages.language()),
                        names.of(problem.check(), what, arguments.get(what)),
                        rule);
            }
            case Suggestion.Ready(var stage) ->
                    messages.get("next.ready", stage.label().in(messages.language()));
            case Suggestion.Standard(var stage) ->
                    messages.get(
                            "next.standard",
                            stage.label().in(messages.language()),
                            stage.guide().action().in(messages.language()));
        };
    }

    private String asked(DueItem item) {
        var task = item.task();
        var due = DateWords.of(task.due(), labels.policy().zone(), messages);
        var when =
                item.daysLate() > 0
                        ? messages.get("why.due.late", due, item.daysLate())
                        : messages.get("next.due", due);
        var owners = new ArrayList<String>();
        for (var owner : task.owners()) {
            owners.add(labels.label(labels.policy().assignees(), owner));
        }
        var who = String.join(messages.get("why.comma"), owners);
        return task.what().in(messages.language())
                + messages.get("why.comma")
                + when
                + (who.isEmpty() ? "" : messages.get("why.comma") + who);
    }
}
