package dev.tend.render.screen;

import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Agenda;
import dev.tend.text.Messages;

import java.util.ArrayList;
import java.util.List;

/// An agenda as a block per day: what kind of day it is, how many items of how many one can see to,
/// and the items by their time. No line is wider than `width` columns, from 40 on.
public record WeekChart(int width, Style style, Messages messages) {
    public List<String> draw(Agenda agenda) {
        var words = new AgendaWords(agenda, style, messages);
        var lines = new ArrayList<String>(words.late(width));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        for (var day : agenda.days()) {
            lines.add(heading(day, agenda, words));
            lines.addAll(words.items(day.items(), false, width));
        }
        lines.addAll(words.unknownYears(width));
        return lines;
    }

    private String heading(Agenda.Day day, Agenda agenda, AgendaWords words) {
        var title = new StringBuilder(words.weekday(day.date()) + " " + day.date());
        if (day.date().equals(agenda.today())) {
            title.append(" · ").append(messages.get("agenda.today"));
        }
        var kind = kind(day);
        if (!kind.isEmpty()) {
            title.append(" · ").append(kind);
        }
        var line = new StringBuilder(style.bold(DisplayWidth.fit(title.toString(), width - 8)));
        if (!day.items().isEmpty()) {
            line.append("  ").append(count(day, agenda));
        }
        var overfull = words.overfull(day);
        if (!overfull.isEmpty()) {
            int used = DisplayWidth.of(title.toString()) + 4 + count(day, agenda).length();
            line.append("  ")
                    .append(style.red(DisplayWidth.fit(overfull, Math.max(8, width - used))));
        }
        return line.toString();
    }

    private static String count(Agenda.Day day, Agenda agenda) {
        return agenda.isOfSeveral() || day.most() == 0
                ? Integer.toString(day.items().size())
                : day.items().size() + "/" + agenda.capacity();
    }

    private String kind(Agenda.Day day) {
        return switch (day.kind()) {
            case WORKDAY -> "";
            case OFF, HOLIDAY -> Printable.of(day.name());
            case MAKE_UP -> day.kind().label().in(messages.language());
        };
    }
}
