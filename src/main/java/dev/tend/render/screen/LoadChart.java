package dev.tend.render.screen;

import dev.tend.render.text.Bar;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.SpreadReport;
import dev.tend.text.Messages;

import java.util.ArrayList;
import java.util.List;

/// What one person has on each day before and after a proposal, as two bars side by side with their
/// figures, within `width` columns, from 40 on.
public record LoadChart(int width, Style style, Messages messages) {
    private static final int WIDEST_BAR = 24;
    private static final String GAP = "  ";

    public List<String> draw(SpreadReport.Person person) {
        var lines = new ArrayList<String>();
        int figures = Integer.toString(person.highest()).length();
        var labels = new ArrayList<String>();
        int widest = 0;
        for (var load : person.loads()) {
            labels.add(label(load));
            widest = Math.max(widest, DisplayWidth.of(labels.getLast()));
        }
        int room = (width - widest - 2 * (figures + 1 + GAP.length())) / 2;
        int bar = Math.clamp(Math.min(room, person.highest() * 2), 4, WIDEST_BAR);
        int column = figures + 1 + bar;
        var limit = messages.get("spread.limit", Printable.of(person.name()), person.perDay());
        lines.add(style.bold(DisplayWidth.fit(limit, width)));
        lines.add(heading(widest, column));
        for (int i = 0; i < labels.size(); i++) {
            var load = person.loads().get(i);
            boolean isDay = load.day().isPresent();
            var line = new StringBuilder(DisplayWidth.padEnd(labels.get(i), widest));
            append(line, load.before(), person, figures, bar, isDay);
            append(line, load.after(), person, figures, bar, isDay);
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private String heading(int label, int column) {
        var before = DisplayWidth.fit(messages.get("spread.before"), column);
        var after = DisplayWidth.fit(messages.get("spread.after"), column);
        return " ".repeat(label) + GAP + DisplayWidth.padEnd(before, column) + GAP + after;
    }

    private void append(
            StringBuilder line,
            int items,
            SpreadReport.Person person,
            int figures,
            int room,
            boolean isDay) {
        var bar = Bar.of(items, person.highest(), room);
        boolean tooMuch = items > (isDay ? person.perDay() : 0);
        line.append(GAP)
                .append(DisplayWidth.padStart(Integer.toString(items), figures))
                .append(' ')
                .append(tooMuch ? style.red(bar.blocks()) : style.cyan(bar.blocks()))
                .append(bar.padding());
    }

    private String label(SpreadReport.Load load) {
        if (load.day().isEmpty()) {
            return messages.get("spread.late");
        }
        var day = load.day().get();
        var weekdays = messages.get("date.weekdays").split(" ");
        return weekdays[day.getDayOfWeek().getValue() - 1] + " " + day;
    }
}
