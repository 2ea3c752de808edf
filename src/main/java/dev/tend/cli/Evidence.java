package dev.tend.cli;

import dev.tend.analysis.EvidenceTable;
import dev.tend.analysis.Sheet;
import dev.tend.render.Format;
import dev.tend.report.Column;

import java.time.LocalDate;
import java.util.ArrayList;

/// Who stands behind a figure (`report --list ROW.FIGURE`).
record Evidence(App app, Sheet sheet, LocalDate day) {
    ExitCode show(String cell, Format format) {
        var named = cell.isEmpty() ? "--list" : cell;
        int point = cell.lastIndexOf('.');
        var name = point < 0 ? "" : cell.substring(0, point);
        var key = cell.substring(point + 1);
        var line = sheet.line(name).orElseThrow(() -> noLine(named, name));
        var figure = sheet.figure(line, key).orElseThrow(() -> noFigure(named, key));
        var table = EvidenceTable.of(figure, app.labels(), day);
        if (table.rows().isEmpty() && format == Format.TABLE) {
            app.complain(app.say("report.list.nothing", cell));
        } else {
            app.rows().show(table, format);
        }
        return app.answered(ExitCode.DONE);
    }

    private Refusal noLine(String cell, String name) {
        var names = new ArrayList<String>();
        for (var line : sheet.lines()) {
            names.add(sheet.name(line));
        }
        return Refusal.unknown(
                app,
                app.say(name.isEmpty() ? "report.list.which-row" : "report.list.row", cell, name),
                name,
                names);
    }

    private Refusal noFigure(String cell, String key) {
        var keys = new ArrayList<String>();
        for (Column column : sheet.figures()) {
            keys.add(column.key());
        }
        return Refusal.unknown(app, app.say("report.list.figure", cell, key), key, keys);
    }
}
