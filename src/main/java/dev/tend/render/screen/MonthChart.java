package dev.tend.render.screen;

import dev.tend.render.text.Bar;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Agenda;
import dev.tend.text.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An agenda as a grid of weeks, from Monday to Sunday, exactly `width` columns wide, from 43 on.
/// Each cell says its day, the holiday, how many items fall on it, and by a bar how much of what
/// one person can see to that is.
public record MonthChart(int width, Style style, Messages messages) {
    /// Below this the cells could hold nothing: a week is drawn instead.
    public static final int NARROWEST = 43;

    private static final int WIDEST = 120;
    private static final int DAYS = 7;
    private static final int MONTH = "2024-10".length();

    public List<String> draw(Agenda agenda) {
        var words = new AgendaWords(agenda, style, messages);
        var lines = new ArrayList<String>(words.late(width));
        var widths = widths();
        var weeks = weeks(agenda);
        lines.add(style.bold(agenda.days().getFirst().date().toString().substring(0, MONTH)));
        lines.add(rule("┌", "┬", "┐", widths));
        lines.add(weekdays(widths));
        for (var week : weeks) {
            lines.add(rule("├", "┼", "┤", widths));
            lines.add(titles(week, agenda, widths));
            lines.add(counts(week, agenda, widths));
            lines.add(bars(week, agenda, widths));
        }
        lines.add(rule("└", "┴", "┘", widths));
        for (var day : agenda.days()) {
            var overfull = words.overfull(day);
            if (!overfull.isEmpty() && agenda.isOfSeveral()) {
                var line = words.weekday(day.date()) + " " + day.date() + "  ";
                int room = width - DisplayWidth.of(line);
                lines.add(line + style.red(DisplayWidth.fit(overfull, room)));
            }
        }
        lines.addAll(words.unknownYears(width));
        return lines;
    }

    /// What is left beside the lines between the cells; the first ones take what does not divide.
    private int[] widths() {
        int room = Math.clamp(width, NARROWEST, WIDEST) - DAYS - 1;
        var widths = new int[DAYS];
        for (int i = 0; i < DAYS; i++) {
            widths[i] = room / DAYS + (i < room % DAYS ? 1 : 0);
        }
        return widths;
    }

    private static List<List<Optional<Agenda.Day>>> weeks(Agenda agenda) {
        var weeks = new ArrayList<List<Optional<Agenda.Day>>>();
        var week = new ArrayList<Optional<Agenda.Day>>();
        int before = agenda.days().getFirst().date().getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            week.add(Optional.empty());
        }
        for (var day : agenda.days()) {
            week.add(Optional.of(day));
            if (week.size() == DAYS) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        if (!week.isEmpty()) {
            while (week.size() < DAYS) {
                week.add(Optional.empty());
            }
            weeks.add(List.copyOf(week));
        }
        return weeks;
    }

    private String weekdays(int[] widths) {
        var names = messages.get("date.weekdays").split(" ");
        var line = new StringBuilder("│");
        for (int i = 0; i < DAYS; i++) {
            line.append(style.bold(fitted(" " + names[i], widths[i]))).append("│");
        }
        return line.toString();
    }

    private static String rule(String left, String between, String right, int[] widths) {
        var line = new StringBuilder(left);
        for (int i = 0; i < DAYS; i++) {
            line.append("─".repeat(widths[i])).append(i < DAYS - 1 ? between : right);
        }
        return line.toString();
    }

    private String titles(List<Optional<Agenda.Day>> week, Agenda agenda, int[] widths) {
        var line = new StringBuilder("│");
        for (int i = 0; i < DAYS; i++) {
            var day = week.get(i);
            if (day.isEmpty()) {
                line.append(" ".repeat(widths[i]));
            } else {
                var text = shortened(title(day.get(), agenda), widths[i]);
                line.append(day.get().date().equals(agenda.today()) ? style.bold(text) : text);
            }
            line.append("│");
        }
        return line.toString();
    }

    private String title(Agenda.Day day, Agenda agenda) {
        var today = day.date().equals(agenda.today()) ? ">" : " ";
        var number = Integer.toString(day.date().getDayOfMonth());
        var name =
                switch (day.kind()) {
                    case WORKDAY, OFF -> "";
                    case HOLIDAY -> Printable.of(day.name());
                    case MAKE_UP -> messages.get("agenda.make-up");
                };
        return today + " ".repeat(2 - number.length()) + number + " " + name;
    }

    private String counts(List<Optional<Agenda.Day>> week, Agenda agenda, int[] widths) {
        var line = new StringBuilder("│");
        for (int i = 0; i < DAYS; i++) {
            var day = week.get(i);
            var text = fitted(day.isPresent() ? count(day.get(), agenda) : "", widths[i]);
            line.append(isOverfull(day, agenda) ? style.red(text) : text).append("│");
        }
        return line.toString();
    }

    /// `▲ 11/8`; where the day is of several people and one has too much, the most of all.
    private static String count(Agenda.Day day, Agenda agenda) {
        if (day.items().isEmpty()) {
            return "";
        }
        if (!day.overfull(agenda.capacity()).isEmpty()) {
            return " " + AgendaWords.OVERFULL + day.most() + "/" + agenda.capacity();
        }
        return agenda.isOfSeveral() || day.most() == 0
                ? "   " + day.items().size()
                : "   " + day.items().size() + "/" + agenda.capacity();
    }

    private String bars(List<Optional<Agenda.Day>> week, Agenda agenda, int[] widths) {
        var line = new StringBuilder("│");
        for (int i = 0; i < DAYS; i++) {
            var day = week.get(i);
            int room = widths[i] - 2;
            int most = day.isPresent() ? Math.min(day.get().most(), agenda.capacity()) : 0;
            var bar = Bar.of(most, agenda.capacity(), room);
            var blocks =
                    isOverfull(day, agenda) ? style.red(bar.blocks()) : style.cyan(bar.blocks());
            line.append(" ").append(blocks).append(bar.padding()).append(" │");
        }
        return line.toString();
    }

    private static boolean isOverfull(Optional<Agenda.Day> day, Agenda agenda) {
        return day.isPresent() && !day.get().overfull(agenda.capacity()).isEmpty();
    }

    /// Of a Chinese name as much as there is room for: 国庆 needs no `…`.
    private static String shortened(String title, int width) {
        int last = title.codePointBefore(title.length());
        if (DisplayWidth.of(title) <= width || !Character.isIdeographic(last)) {
            return fitted(title, width);
        }
        var cut = DisplayWidth.fit(title, width + 1);
        return DisplayWidth.padEnd(cut.substring(0, cut.length() - 1), width);
    }

    private static String fitted(String text, int width) {
        return DisplayWidth.padEnd(DisplayWidth.fit(text.stripTrailing(), width), width);
    }
}
