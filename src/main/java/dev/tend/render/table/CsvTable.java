package dev.tend.render.table;

import dev.tend.model.value.Iso;
import dev.tend.render.text.Printable;
import dev.tend.report.Cell;
import dev.tend.report.Table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/// CSV for programs (RFC 4180, lines end in CR LF): column keys as headings, cells as [RawText],
/// made [Printable] but for tabs and the ends of lines.
///
/// Words that a spreadsheet would take for a formula, beginning with one of `= + - @`, also in full
/// width, or with a tab, begin with an apostrophe instead; figures and numbers are as they are.
/// With a `mark` (the byte order mark) Excel reads the text as UTF-8.
public record CsvTable(boolean mark) implements Renderer {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    public CsvTable() {
        this(false);
    }

    @Override
    public void render(Table table, Appendable out) {
        try {
            if (mark) {
                out.append(MARK);
            }
            // Not closed: closing the printer would close `out`, which belongs to the caller.
            var printer = new CSVPrinter(out, CSVFormat.RFC4180);
            var line = new ArrayList<String>();
            for (var column : table.columns()) {
                line.add(column.key());
            }
            printer.printRecord(line);
            for (var row : table.rows()) {
                line.clear();
                for (var cell : row) {
                    line.add(harmless(cell));
                }
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(Cell cell) {
        var text = Printable.withLines(RawText.of(cell));
        boolean isFormula =
                cell.nature() == Cell.Nature.WORDS
                        && !text.isEmpty()
                        && FORMULA.indexOf(text.charAt(0)) >= 0
                        && !Iso.isNumber(text);
        return isFormula ? "'" + text : text;
    }
}
