package dev.tend.review;

import dev.tend.analysis.DealLists;
import dev.tend.analysis.Outliers;
import dev.tend.analysis.Review;
import dev.tend.analysis.Standstill;
import dev.tend.model.policy.StageSummary;
import dev.tend.render.table.MarkdownTable;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;
import dev.tend.text.Messages;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The parts of a review as Markdown. `headings` gives the words for columns; `filter` are the
/// words that chose the customers, as they are typed, or empty.
public record PartText(
        Review review, Messages messages, UnaryOperator<String> headings, String filter) {
    /// A list of a meeting is no longer than that; the rest is counted.
    private static final int ROWS = 20;

    private static final int SAMPLE = 5;

    /// Figures whose columns go by shorter words than a meeting understands.
    private static final Map<String, String> FIGURES =
            Map.ofEntries(
                    Map.entry("new", "review.figure.new"),
                    Map.entry("open", "review.figure.open"),
                    Map.entry("amount", "review.figure.amount"),
                    Map.entry("weighted", "review.figure.weighted"),
                    Map.entry("median_cycle", "review.figure.median_cycle"),
                    Map.entry("customers", "review.figure.customers"),
                    Map.entry("response_rate", "review.figure.response_rate"),
                    Map.entry("timeliness", "review.figure.timeliness"),
                    Map.entry("on_time", "review.figure.on_time"),
                    Map.entry("coverage", "review.figure.coverage"),
                    Map.entry("completeness", "review.figure.completeness"),
                    Map.entry("vague", "review.figure.vague"),
                    Map.entry("late", "review.figure.late"),
                    Map.entry("stuck", "review.figure.stuck"));

    /// The body of every part by its code, each ending with a line end.
    public Map<String, String> bodies() {
        Map<String, String> bodies = new HashMap<>();
        var deals = review.deals();
        var standstill = review.standstill();
        for (var part : Part.values()) {
            var paragraphs = paragraphs(part, deals, standstill);
            bodies.put(part.code(), "\n" + String.join("\n\n", paragraphs) + "\n\n");
        }
        return bodies;
    }

    private List<String> paragraphs(Part part, DealLists deals, Standstill standstill) {
        return switch (part) {
            case ABOUT -> about();
            case FIGURES ->
                    List.of(
                            markdown(review.figures(this::figure)),
                            say("review.figures", report("overview")));
            case FUNNEL -> List.of(markdown(review.funnel()));
            case FORECAST -> table(review.forecast(), "review.forecast.none", "");
            case WON -> table(deals.won(), "review.won.none", report("overview") + " --list won");
            case MOVED -> table(deals.moved(), "review.moved.none", "");
            case NEW -> table(deals.begun(), "review.new.none", report("overview") + " --list new");
            case LOST ->
                    table(deals.lost(), "review.lost.none", report("overview") + " --list lost");
            case STUCK -> table(standstill.stuck(), "review.stuck.none", tend("report risk"));
            case LATE -> table(standstill.late(), "review.late.none", tend("due --all --overdue"));
            case SLIPPED -> table(deals.slipped(), "review.slipped.none", "");
            case HELP -> help();
            case RECORDS -> records();
        };
    }

    private List<String> about() {
        var paragraphs = new ArrayList<String>();
        var known = review.span().until(day());
        var census = review.census();
        paragraphs.add(
                say(
                        "review.about",
                        known.from(),
                        day(),
                        review.before().name(),
                        census.customers(),
                        census.opportunities(),
                        census.touches(),
                        census.entries()));
        if (!known.equals(review.span())) {
            paragraphs.add(say("review.running", review.span().name(), review.span().to()));
            paragraphs.add(StageSummary.UNFINISHED);
        }
        paragraphs.add(
                filter.isEmpty()
                        ? say("review.made", review.span().name())
                        : say("review.filter", code(filter)));
        return paragraphs;
    }

    /// One rule, the same for everybody, and whom it names.
    private List<String> help() {
        var rows = new ArrayList<List<Cell>>();
        for (var one : review.outliers()) {
            var counted = say("review.of", one.part(), one.whole());
            rows.add(
                    List.of(
                            one.person(),
                            new Cell.Coded(one.figure(), figure(one.figure())),
                            one.value(),
                            one.whole() == 0 ? Cell.BLANK : new Cell.Text(counted),
                            one.team()));
        }
        var rule = say("review.help.rule", Outliers.POINTS, Outliers.BASIS, Outliers.NUMBER);
        if (rows.isEmpty()) {
            return List.of(say("review.help.none"), rule);
        }
        var columns =
                List.of(
                        Column.shorten("person"),
                        Column.shorten("figure"),
                        Column.whole("value"),
                        Column.whole("basis"),
                        Column.whole("team"));
        return List.of(
                markdown(new Table(columns, rows)),
                rule,
                say("review.help.behind", report("team")));
    }

    private List<String> records() {
        var complete = review.ofTeam("completeness");
        var vague = review.ofTeam("vague");
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                say(
                        "review.records",
                        complete.part(),
                        complete.whole(),
                        vague.part(),
                        vague.whole()));
        var sample = review.records(SAMPLE);
        if (!sample.rows().isEmpty()) {
            paragraphs.add(say("review.records.sample", sample.rows().size()));
            paragraphs.add(markdown(sample));
        }
        return paragraphs;
    }

    /// A table, cut to what a meeting can go through; `command` shows the rest, where one does.
    private List<String> table(Table table, String none, String command) {
        int rows = table.rows().size();
        if (rows == 0) {
            return List.of(say(none));
        }
        if (rows <= ROWS) {
            return List.of(markdown(table));
        }
        var shown = new Table(table.columns(), table.rows().subList(0, ROWS));
        return List.of(
                markdown(shown),
                command.isEmpty()
                        ? say("review.more", rows - ROWS)
                        : say("review.more.with", rows - ROWS, code(command)));
    }

    private String markdown(Table table) {
        var text = new StringWriter();
        new MarkdownTable(headings::apply).render(withoutBlanks(table), text);
        return text.toString().stripTrailing();
    }

    /// Columns in which nothing stands say nothing.
    private static Table withoutBlanks(Table table) {
        var columns = new ArrayList<Column>();
        var rows = new ArrayList<List<Cell>>();
        table.rows().forEach(_ -> rows.add(new ArrayList<>()));
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            if (table.rows().stream().anyMatch(row -> !(row.get(column) instanceof Cell.Blank))) {
                columns.add(table.columns().get(i));
                for (int row = 0; row < rows.size(); row++) {
                    rows.get(row).add(table.rows().get(row).get(i));
                }
            }
        }
        return new Table(columns, rows);
    }

    private String figure(String key) {
        var own = FIGURES.get(key);
        return own == null ? headings.apply(key) : say(own);
    }

    private String report(String name) {
        return tend("report " + name + (filter.isEmpty() ? "" : " " + filter))
                + " --period "
                + review.span().name();
    }

    /// A command that answers as of the end of the period.
    private String tend(String command) {
        return "tend --today " + day() + " " + command;
    }

    private static String code(String words) {
        var fence = words.indexOf('`') < 0 ? "`" : "``";
        return fence + words + fence;
    }

    private LocalDate day() {
        return review.facts().day();
    }

    private String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }
}
