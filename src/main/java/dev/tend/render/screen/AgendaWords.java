package dev.tend.render.screen;

import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Agenda;
import dev.tend.text.Messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the drawings of an agenda have in common: how days, loads and late items are said.
record AgendaWords(Agenda agenda, Style style, Messages messages) {
    /// Marks what is more than somebody can see to, where there are no colours too.
    static final String OVERFULL = "▲ ";

    private static final int SHOWN_LATE = 3;
    private static final String GAP = "  ";

    /// `李雷 11/8, 韩梅 9/8`; without the names where all is one person's.
    String overfull(Agenda.Day day) {
        var words = new ArrayList<String>();
        for (var load : day.overfull(agenda.capacity())) {
            var name = agenda.isOfSeveral() ? load.name() + " " : "";
            words.add(name + load.items() + "/" + agenda.capacity());
        }
        return words.isEmpty() ? "" : OVERFULL + String.join(", ", words);
    }

    String weekday(LocalDate day) {
        return messages.get("date.weekdays").split(" ")[day.getDayOfWeek().getValue() - 1];
    }

    /// The late ones: how many, the first few, and how to see the rest.
    List<String> late(int width) {
        var lines = new ArrayList<String>();
        if (agenda.late().isEmpty()) {
            return lines;
        }
        lines.add(style.red(messages.get("agenda.late", agenda.late().size())));
        var shown = agenda.late().subList(0, Math.min(SHOWN_LATE, agenda.late().size()));
        lines.addAll(items(shown, true, width));
        int more = agenda.late().size() - shown.size();
        if (more > 0) {
            var rest = messages.get("agenda.more", more);
            for (var line : Paragraph.lines(rest, width - GAP.length())) {
                lines.add(GAP + line);
            }
        }
        return lines;
    }

    /// Which public holidays are not known.
    List<String> unknownYears(int width) {
        var lines = new ArrayList<String>();
        for (var year : agenda.unknownYears()) {
            lines.addAll(Paragraph.lines(messages.get("agenda.unknown-year", year), width));
        }
        return lines;
    }

    /// A line per item, in columns: time or day, id, name, what, and whose where that differs.
    List<String> items(List<Agenda.Item> items, boolean dated, int width) {
        int times = 0;
        int ids = 0;
        int names = 0;
        int owners = 0;
        int whats = 0;
        for (var item : items) {
            times = Math.max(times, when(item, dated).length());
            ids = Math.max(ids, item.id().length());
            names = Math.max(names, widthOf(item.name()));
            whats = Math.max(whats, widthOf(item.what()));
            owners = Math.max(owners, widthOf(owners(item)));
        }
        int room = width - GAP.length() - ids - GAP.length() - (times > 0 ? times + 2 : 0);
        owners = Math.min(owners, room / 5);
        room -= owners > 0 ? owners + GAP.length() : 0;
        names = Math.min(names, Math.max(4, room * 2 / 5));
        whats = Math.min(whats, Math.max(4, room - names - GAP.length()));
        var lines = new ArrayList<String>();
        for (var item : items) {
            var line = new StringBuilder();
            cell(line, when(item, dated), times);
            cell(line, item.id(), ids);
            cell(line, item.name(), names);
            cell(line, item.what(), whats);
            cell(line, owners(item), owners);
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static void cell(StringBuilder line, String text, int width) {
        if (width > 0) {
            var fitted = DisplayWidth.fit(Printable.of(text), width);
            line.append(GAP).append(DisplayWidth.padEnd(fitted, width));
        }
    }

    private static int widthOf(String text) {
        return DisplayWidth.of(Printable.of(text));
    }

    private String owners(Agenda.Item item) {
        return agenda.isOfSeveral() ? item.owners() : "";
    }

    private static String when(Agenda.Item item, boolean dated) {
        return dated ? item.day().toString() : item.time();
    }
}
