package dev.tend.cli;

import dev.tend.analysis.EvidenceTable;
import dev.tend.analysis.Facts;
import dev.tend.analysis.Line;
import dev.tend.analysis.Question;
import dev.tend.analysis.Sheet;
import dev.tend.model.Language;
import dev.tend.render.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who stands behind a figure (`report --list ROW.FIGURE`): by codes, or as the table calls row and
/// column, in either language.
record Evidence(App app, Question question, Facts facts, Sheet sheet) {
    ExitCode show(String cell, Format format) {
        var named = cell.isEmpty() ? "--list" : cell;
        int point = point(cell);
        var name = point < 0 ? "" : cell.substring(0, point);
        var typed = cell.substring(point + 1);
        var key = key(typed);
        if (sheet.keys().isEmpty() && !name.isEmpty()) {
            throw Refusal.unknown(
                    app, app.say("report.list.one", named), key.orElse(typed), keys());
        }
        var line = line(named, name);
        var figure =
                key.flatMap(known -> sheet.figure(line, known))
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        app,
                                        app.say("report.list.figure", named, typed),
                                        typed,
                                        keys()));
        var day = question.span().until(facts.day()).to();
        var table = EvidenceTable.of(figure, app.labels(), day);
        if (table.rows().isEmpty() && format == Format.TABLE) {
            app.complain(app.say("report.list.nothing", cell));
        } else {
            app.rows().show(table, format);
        }
        return app.answered(ExitCode.DONE);
    }

    /// Where the point stands before the figure; -1 where there is none. Also names of columns may
    /// have points.
    private int point(String cell) {
        for (int at = cell.lastIndexOf('.'); at >= 0; at = cell.lastIndexOf('.', at - 1)) {
            if (key(cell.substring(at + 1)).isPresent()) {
                return at;
            }
        }
        return key(cell).isPresent() ? -1 : cell.lastIndexOf('.');
    }

    /// The key of a column that is called so.
    private Optional<String> key(String word) {
        for (var key : keys()) {
            if (key.equalsIgnoreCase(word)) {
                return Optional.of(key);
            }
        }
        for (var language : Language.values()) {
            var glossary = Glossary.in(language, app);
            for (var column : sheet.figures()) {
                if (glossary.of(column.called()).equalsIgnoreCase(word)
                        || glossary.of(column.key()).equalsIgnoreCase(word)) {
                    return Optional.of(column.key());
                }
            }
        }
        return Optional.empty();
    }

    private List<String> keys() {
        var keys = new ArrayList<String>();
        for (var column : sheet.figures()) {
            keys.add(column.key());
        }
        return keys;
    }

    private Line line(String cell, String name) {
        var lines = sheet.named(name);
        for (var language : Language.values()) {
            if (lines.isEmpty() && language != app.language()) {
                lines = inWordsOf(language, name);
            }
        }
        if (lines.isEmpty()) {
            var key = name.isEmpty() ? "report.list.which-row" : "report.list.row";
            throw Refusal.unknown(
                    app,
                    app.say(key, cell, name),
                    name,
                    names(sheet.lines()),
                    app.say("report.list.all"));
        }
        if (lines.size() > 1) {
            var names = String.join(" ", names(lines));
            throw Refusal.usage(app.say("report.list.rows", cell, name, names));
        }
        return lines.getFirst();
    }

    /// The lines that another language calls so.
    private List<Line> inWordsOf(Language language, String name) {
        var other = Glossary.in(language, app).analysis().ask(question, facts);
        var lines = new ArrayList<Line>();
        for (var line : other.named(name)) {
            lines.addAll(sheet.named(other.name(line)));
        }
        return lines;
    }

    private List<String> names(List<Line> lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            names.add(sheet.name(line));
        }
        return names;
    }
}
