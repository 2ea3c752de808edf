package dev.tend.cli.report;

import dev.tend.analysis.EvidenceTable;
import dev.tend.analysis.count.Line;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.cli.command.App;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Glossary;
import dev.tend.cli.command.Refusal;
import dev.tend.model.value.Language;
import dev.tend.render.table.ColumnText;
import dev.tend.render.table.Format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Who stands behind a figure (`report --list ROW.FIGURE`): by codes, or as the table calls row and
/// column, in either language.
public record Evidence(App app, Question question, Facts facts, Sheet sheet) {
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
        var table = new EvidenceTable(app.labels(), app.glossary()::field, day).of(figure);
        if (table.rows().isEmpty() && format == Format.TABLE) {
            app.complain(app.say("report.list.nothing", cell));
        } else {
            app.rows().show(format.isForPrograms() ? table : table.withoutBlankColumns(), format);
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

    /// The key of a column that is called so, or so but for its unit.
    private Optional<String> key(String word) {
        for (var key : keys()) {
            if (key.equalsIgnoreCase(word)) {
                return Optional.of(key);
            }
        }
        var typed = evened(word);
        var called = called(name -> evened(name).equalsIgnoreCase(typed));
        var found = called.isEmpty() ? called(name -> bare(name).equalsIgnoreCase(typed)) : called;
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /// The keys of the columns of whose headings one, in any language, is such.
    private Set<String> called(Predicate<String> isSuch) {
        var keys = new LinkedHashSet<String>();
        var table = sheet.table();
        for (var language : Language.values()) {
            var glossary = Glossary.in(language, app);
            for (int i = sheet.keys().size(); i < table.columns().size(); i++) {
                var column = table.columns().get(i);
                var shown = ColumnText.of(table, i, glossary).heading();
                var names = List.of(shown, glossary.of(column.called()), glossary.of(column.key()));
                if (names.stream().anyMatch(isSuch)) {
                    keys.add(column.key());
                }
            }
        }
        return keys;
    }

    /// Brackets are typed narrow or wide, with a blank before them or without.
    private static String evened(String name) {
        return name.replace('（', '(').replace('）', ')').replace(" (", "(").strip();
    }

    /// A name without the unit that stands in brackets behind it.
    private static String bare(String name) {
        var evened = evened(name);
        int unit = evened.indexOf('(');
        return unit > 0 && evened.endsWith(")") ? evened.substring(0, unit) : evened;
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
