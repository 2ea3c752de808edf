package dev.tend.cli.report;

import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.render.html.Chart;
import dev.tend.render.html.Chart.Form;

import java.util.List;

/// How a page draws each report.
final class ReportCharts {
    /// The figures of the overview that are shown large.
    static final List<String> HIGHLIGHTS =
            List.of(
                    "new",
                    "open",
                    "weighted",
                    "won",
                    "win_rate",
                    "amount_won",
                    "touches",
                    "on_time");

    /// Touches by the hour of the day and the day of the week.
    static final List<Chart> HOURS =
            List.of(Chart.of(Form.HEAT, "hour", "touches").across("weekday"));

    private static final List<Chart> COURSES =
            List.of(
                    Chart.of(Form.LINES, "period", "new", "won", "lost"),
                    Chart.of(Form.LINES, "period", "amount", "weighted"),
                    Chart.of(Form.LINES, "period", "win_rate", "response_rate", "on_time"),
                    Chart.of(Form.LINES, "period", "touches", "customers"));

    private ReportCharts() {}

    /// Drawings of a report that is split the way it splits itself, by something else, or not at
    /// all; none where more keys than one tell its rows apart. `stages` are their codes, in order.
    static List<Chart> of(Question question, Sheet sheet, List<String> stages) {
        if (question.unit().isPresent()) {
            return courses(question.kind(), sheet);
        }
        var by = question.by();
        var own = question.kind().dimensions();
        return by.size() == own.size() && (by.size() < 2 || by.containsAll(own))
                ? of(question.kind(), by.isEmpty() ? "" : by.getFirst().code(), stages)
                : List.of();
    }

    private static List<Chart> courses(ReportKind kind, Sheet sheet) {
        var keys = sheet.keys();
        if (keys.size() == 1) {
            return kind == ReportKind.OVERVIEW ? COURSES : List.of();
        }
        for (var figure : sheet.figures()) {
            if (figure.drawn()) {
                return List.of(
                        Chart.of(Form.LINES, "period", figure.key()).across(keys.getLast().key()));
            }
        }
        return List.of();
    }

    private static List<Chart> of(ReportKind kind, String by, List<String> stages) {
        return switch (kind) {
            case OVERVIEW, QUALITY -> List.of();
            case FUNNEL ->
                    List.of(
                            Chart.of(Form.FUNNEL, "label", "reached"),
                            Chart.of(Form.COLUMNS, "label", "amount", "weighted"));
            case CYCLE -> List.of(Chart.of(Form.COLUMNS, "part", "median_days", "p90_days"));
            case STAGES ->
                    List.of(
                            Chart.of(Form.COLUMNS, "label", "median_days", "median_age"),
                            Chart.of(Form.COLUMNS, "label", "late", "late_now"));
            case ACTIVITY ->
                    List.of(
                            Chart.of(Form.COLUMNS, by, "touches", "answered"),
                            Chart.of(Form.COLUMNS, by, "response_rate"));
            case TOUCHES -> List.of(Chart.of(Form.COLUMNS, "touches", "won", "lost"));
            case SOURCES ->
                    List.of(
                            Chart.of(Form.STACK, by, "won", "open", "lost"),
                            Chart.of(Form.COLUMNS, by, "conversion"));
            case LOSSES ->
                    List.of(Chart.of(Form.STACK, "reason", "lost").across("stage").ordered(stages));
            case TEAM ->
                    List.of(
                            Chart.of(Form.STACK, by, "won", "open", "lost"),
                            Chart.of(Form.STACK, by, "touches"));
            case COVERAGE -> List.of(Chart.of(Form.STACK, by, "covered", "blind"));
            case RISK -> List.of(Chart.of(Form.STACK, "label", "customers"));
            case VALUE ->
                    List.of(
                            Chart.of(Form.COLUMNS, "tier", "customers", "repeat"),
                            Chart.of(Form.COLUMNS, "tier", "amount"));
            case FORECAST ->
                    List.of(
                            Chart.of(Form.COLUMNS, "month", "amount", "weighted"),
                            Chart.of(Form.COLUMNS, "month", "opportunities", "slipped"));
        };
    }
}
