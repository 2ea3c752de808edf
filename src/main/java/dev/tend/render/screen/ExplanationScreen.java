package dev.tend.render.screen;

import dev.tend.model.value.Moment;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Names;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Labels;
import dev.tend.report.ShortIds;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.Explanation;
import dev.tend.schedule.Fact;
import dev.tend.schedule.Reckoning;
import dev.tend.schedule.Unasked;
import dev.tend.text.DateWords;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Why tasks are due when they are (F30), in prose for people. Places and commands stand whole, so
/// that they can be followed and typed, however narrow the terminal; below their label where they
/// do not fit beside it.
public record ExplanationScreen(
        int width,
        Style style,
        Messages messages,
        Labels labels,
        ShortIds ids,
        LocalDate today,
        Function<Explanation, String> command) {
    private static final String INDENT = "  ";
    private static final int NARROWEST = 20;

    public void print(List<Explanation> explanations, List<Unasked> unasked, Appendable out) {
        var lines = new ArrayList<String>();
        for (var explanation : explanations) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            explanation(explanation, lines);
        }
        if (!unasked.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            unasked(unasked, lines);
        }
        try {
            for (var line : lines) {
                out.append(line).append('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void explanation(Explanation explanation, List<String> lines) {
        boolean first = true;
        for (var line : Paragraph.lines(heading(explanation.item()), width)) {
            lines.add(first ? style.bold(line) : style.bold(INDENT + line));
            first = false;
        }
        var words = new ExplanationWords(messages, labels, ids);
        var rows = new ArrayList<ExplanationWords.Line>();
        for (var fact : explanation.facts()) {
            if (!saysNothing(fact)) {
                rows.add(words.of(fact));
            }
        }
        rows.add(new UrgencyWords(messages, labels).line(explanation.item()));
        var typed = command.apply(explanation);
        if (!typed.isEmpty()) {
            rows.add(new ExplanationWords.Line(messages.get("why.end"), "", typed));
        }
        rows.add(
                new ExplanationWords.Line(
                        messages.get("why.name"), "", explanation.task().reference()));
        print(rows, lines);
    }

    /// What recurs every year is told by its day alone.
    private static boolean saysNothing(Fact fact) {
        return fact instanceof Fact.Counted counted && counted.base() == Reckoning.Base.YEARLY;
    }

    private String heading(DueItem item) {
        var task = item.task();
        var words = new ArrayList<String>();
        words.add(ids.of(task.id()) + INDENT + task.what().in(messages.language()));
        item.customer().ifPresent(customer -> words.add(customer.name()));
        words.add(due(item));
        return String.join(" · ", words);
    }

    private String due(DueItem item) {
        Moment due = item.task().due();
        var zone = labels.policy().zone();
        var when = DateWords.of(due, zone, messages);
        long ahead = due.dayIn(zone).toEpochDay() - today.toEpochDay();
        if (item.daysLate() > 0) {
            return messages.get("why.due.late", when, item.daysLate());
        }
        if (item.overdue()) {
            return messages.get("why.due.overdue", when);
        }
        return ahead == 0
                ? messages.get("why.due.today", when)
                : messages.get("why.due.ahead", when, ahead);
    }

    private void unasked(List<Unasked> unasked, List<String> lines) {
        lines.add(style.bold(messages.get("why.unasked")));
        var rows = new ArrayList<ExplanationWords.Line>();
        for (var one : unasked) {
            var entry = one.entry();
            var label =
                    one.source().label().in(messages.language())
                            + (one.code().isEmpty() ? "" : " " + one.code());
            rows.add(
                    new ExplanationWords.Line(
                            label,
                            reason(one),
                            entry.isPresent() ? entry.get().places().whole().toString() : ""));
        }
        print(rows, lines);
    }

    private String reason(Unasked one) {
        return switch (one.reason()) {
            case NOT_OPEN -> messages.get("why.unasked.not-open");
            case NO_GRADE -> messages.get("why.unasked.no-grade");
            case NO_RULE -> messages.get("why.unasked.no-rule", one.about());
            case NOT_FOR_IT -> messages.get("why.unasked.not-for-it");
            case ALL_DONE -> messages.get("why.unasked.all-done");
            case NO_DATE ->
                    messages.get(
                            "why.unasked.no-date", Names.ofCustomer(one.about(), labels, messages));
            case CLOSED -> messages.get("why.unasked.closed", one.about());
        };
    }

    private void print(List<ExplanationWords.Line> rows, List<String> lines) {
        int labelWidth = 0;
        for (var row : rows) {
            labelWidth = Math.max(labelWidth, DisplayWidth.of(row.label()));
        }
        var margin = " ".repeat(2 * INDENT.length() + labelWidth);
        int room = Math.max(NARROWEST, width - margin.length());
        for (var row : rows) {
            var texts = new ArrayList<>(Paragraph.lines(row.text(), room));
            var place = Printable.of(row.place());
            boolean isBeside = DisplayWidth.of(place) <= room;
            if (isBeside) {
                place(place, room, texts);
            }
            var head = INDENT + DisplayWidth.padEnd(row.label(), labelWidth) + INDENT;
            if (texts.isEmpty()) {
                lines.add(head.stripTrailing());
            }
            for (var text : texts) {
                lines.add(head + text);
                head = margin;
            }
            if (!isBeside) {
                lines.add(INDENT + INDENT + place);
            }
        }
    }

    /// Behind the text where there is room, else on a line of its own.
    private static void place(String place, int room, List<String> texts) {
        if (place.isEmpty()) {
            return;
        }
        if (!texts.isEmpty() && DisplayWidth.of(texts.getLast() + INDENT + place) <= room) {
            texts.set(texts.size() - 1, texts.getLast() + INDENT + place);
        } else {
            texts.add(place);
        }
    }
}
