package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.phrase.DatePhrase.Leaning;
import dev.tend.render.screen.MonthChart;
import dev.tend.render.screen.WeekChart;
import dev.tend.render.table.Format;
import dev.tend.report.Agenda;
import dev.tend.report.AgendaReport;
import dev.tend.report.ShortIds;

import java.time.LocalDate;
import java.util.List;

/// What is due, day by day, of a week or a month (F30).
public final class AgendaCommand implements Command {
    private static final int DAYS_OF_WEEK = 7;

    /// Nobody who types one of these looks for a customer of that name.
    private static final List<String> OTHER_SPANS =
            List.of("day", "today", "tomorrow", "quarter", "year", "日", "天", "今天", "明天", "季度", "年");

    @Override
    public void declare(Syntax syntax) {
        syntax.filters().flag("-A", "--all").option("WHO", "-o", "--owner").flag("--team");
        syntax.option("ROLE", "--role").options("SOURCE", "--source").option("DATE", "--from");
        syntax.option(Format.OF_ROWS, "-f", "--format");
    }

    @Override
    public void begin(HeadStart start) {
        start.answer(List.of());
        start.identity(DueSelection.WHOSE);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.rows().format(arguments, Format.OF_ROWS);
        var words = arguments.words(0);
        boolean month = !words.isEmpty() && isSpan(words.getFirst(), "month", "月");
        boolean named = month || !words.isEmpty() && isSpan(words.getFirst(), "week", "周");
        if (!named && !words.isEmpty() && OTHER_SPANS.contains(words.getFirst())) {
            throw Refusal.usage(
                    app.say("choice.unknown", "agenda", words.getFirst()),
                    app.say("choice.list", "week month"));
        }
        var filter = named ? words.subList(1, words.size()) : words;
        if (filter.isEmpty()) {
            app.beginToRemember();
        }
        var from = from(app, arguments);
        var first = month ? from.withDayOfMonth(1) : monday(from);
        var last = month ? first.plusMonths(1).minusDays(1) : first.plusDays(DAYS_OF_WEEK - 1);
        var agenda = agenda(app, arguments, filter, first, last);
        if (format == Format.TABLE && arguments.option("--format").isEmpty()) {
            draw(app, agenda, month);
        } else {
            app.rows().show(AgendaReport.of(agenda, app.labels()), format);
        }
        return app.answered(ExitCode.DONE);
    }

    private static boolean isSpan(String word, String english, String chinese) {
        return word.equalsIgnoreCase(english)
                || word.equals(chinese)
                || word.equals("本" + chinese)
                || word.equals("按" + chinese);
    }

    private static LocalDate from(App app, Arguments arguments) {
        var from = arguments.option("--from");
        return from.isEmpty()
                ? app.today()
                : new Input(app)
                        .moment("--from", from.get(), Leaning.FUTURE)
                        .dayIn(app.policy().zone());
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static Agenda agenda(
            App app, Arguments arguments, List<String> filter, LocalDate first, LocalDate last) {
        var until = last.isBefore(app.today()) ? app.today() : last;
        var showing = new DueSelection(app, arguments).upTo(until, filter);
        var ids = ShortIds.among(showing.allIds());
        return Agenda.of(showing.items(), first, last, app.today(), app.labels(), ids);
    }

    private static void draw(App app, Agenda agenda, boolean month) {
        int width = app.columns();
        var lines =
                month && width >= MonthChart.NARROWEST
                        ? new MonthChart(width, app.style(), app.messages()).draw(agenda)
                        : new WeekChart(width, app.style(), app.messages()).draw(agenda);
        var out = app.environment().out();
        for (var line : lines) {
            out.println(line);
        }
    }
}
