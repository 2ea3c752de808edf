package dev.tend.cli;

import dev.tend.analysis.count.Line;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.cli.report.ReportCommand;
import dev.tend.cli.report.ReportOptions;
import dev.tend.model.value.PeriodUnit;
import dev.tend.report.Cell;

import java.util.ArrayList;
import java.util.List;

/// What a line about figures may say, as candidates: reports, periods, dimensions and cells.
record ReportWords(App app, Cursor cursor, boolean spelled) {
    /// The reports themselves.
    List<Candidate> kinds(String typed) {
        return named(ReportKind.codes(), typed);
    }

    /// Everything that may stand behind `report`.
    List<Candidate> names(String typed) {
        return named(ReportCommand.names(), typed);
    }

    private List<Candidate> named(List<String> codes, String typed) {
        var all = new ArrayList<Candidate>();
        for (var code : codes) {
            var key = "report." + code + ".title";
            var title = app.messages().has(key) ? app.say(key) : "";
            all.add(new Candidate(code, title, title.isEmpty() ? List.of() : List.of(title)));
        }
        return Candidate.matching(typed, all);
    }

    /// Periods by their units, as people call them, and by the names of this one and the last.
    List<Candidate> periods(List<PeriodUnit> units, String typed) {
        var all = new ArrayList<>(Candidate.of(units, app.language()));
        var names = new ArrayList<String>();
        for (var unit : units) {
            var start = unit.start(app.today());
            var last = unit.name(unit.plus(start, -1));
            all.add(Candidate.plain("this-" + unit.code(), unit.name(start)));
            all.add(Candidate.plain("last-" + unit.code(), last));
            names.addAll(List.of(unit.name(start), last));
        }
        boolean begun = !typed.isEmpty() && Character.isDigit(typed.charAt(0));
        return begun
                ? Candidate.matching(typed, Candidate.of(names))
                : Candidate.chosen(typed, all, spelled);
    }

    List<Candidate> dimensions(String typed) {
        var kind = cursor.firstWord().flatMap(ReportKind::ofCode).orElse(ReportKind.OVERVIEW);
        var codes = new ArrayList<>(Dimension.codes(kind, app.policy()));
        codes.add(ReportOptions.NONE);
        return Candidate.matching(typed, Candidate.of(codes));
    }

    /// The cells of the report that the line so far asks for: first its rows, then the figures of
    /// one.
    List<Candidate> cells(String typed) {
        var arguments = ArgumentParser.parse(cursor.syntax(), cursor.line(), app);
        var sheet = ReportCommand.sheet(app, arguments);
        int point = typed.lastIndexOf('.') + 1;
        if (point > 0 || sheet.lines().size() == 1) {
            return Candidate.behind(
                    typed.substring(0, point), figures(sheet, typed.substring(point)));
        }
        var rows = new ArrayList<Candidate>();
        for (var line : sheet.lines()) {
            rows.add(Candidate.plain(sheet.name(line) + ".", label(line)));
        }
        return Candidate.matching(typed, rows);
    }

    private List<Candidate> figures(Sheet sheet, String typed) {
        var figures = new ArrayList<Candidate>();
        for (var column : sheet.figures()) {
            var heading = app.glossary().of(column.called());
            figures.add(new Candidate(column.key(), heading, List.of(heading)));
        }
        return Candidate.matching(typed, figures);
    }

    private static String label(Line line) {
        if (line.keys().isEmpty()) {
            return "";
        }
        var last = line.keys().getLast();
        return last instanceof Cell.Coded(_, var label)
                ? label
                : last instanceof Cell.Text(var text) ? text : "";
    }
}
