package dev.tend.render.screen;

import dev.tend.model.policy.Urgency;
import dev.tend.render.text.Figures;
import dev.tend.report.Labels;
import dev.tend.schedule.DueItem;
import dev.tend.text.Messages;

import java.util.ArrayList;

/// The points of a due item in words, and its escalation.
record UrgencyWords(Messages messages, Labels labels) {
    /// Why it stands where it stands in the list, and to whom it goes.
    ExplanationWords.Line line(DueItem item) {
        var points = item.points();
        var urgency = labels.policy().planning().urgency();
        var parts = new ArrayList<String>();
        if (points.late() > 0) {
            parts.add(late(points, urgency, item.daysLate()));
        }
        if (points.amount() > 0 && item.amount().isPresent()) {
            var amount = Figures.withCurrency(item.amount().get());
            parts.add(messages.get("why.order.amount", points.amount(), amount));
        }
        if (points.grade() > 0 && item.customer().isPresent()) {
            var grade = item.customer().get().grade();
            parts.add(messages.get("why.order.grade", points.grade(), grade));
        }
        if (points.fixed() > 0) {
            parts.add(messages.get("why.order.fixed", points.fixed()));
        }
        var text = messages.get("why.order.points", points.total());
        if (!parts.isEmpty()) {
            text += messages.get("why.colon") + String.join(" + ", parts);
        }
        if (item.escalation().isPresent()) {
            var level = item.escalation().get();
            var days = labels.policy().planning().escalation().days().getOrDefault(level, 0);
            text +=
                    messages.get("why.semicolon")
                            + messages.get(
                                    "why.order.escalated",
                                    level.label().in(messages.language()),
                                    days);
        }
        return ExplanationWords.plain(messages.get("why.order"), text);
    }

    private String late(Urgency.Points points, Urgency urgency, long daysLate) {
        return messages.get(
                "why.order.late",
                points.late(),
                daysLate,
                urgency.perDayLate(),
                urgency.mostForLate());
    }
}
