package dev.tend.render;

import dev.tend.model.Totals;
import dev.tend.report.Cell;
import dev.tend.report.Cell.Amount;
import dev.tend.report.Cell.Blank;
import dev.tend.report.Cell.Coded;
import dev.tend.report.Cell.Count;
import dev.tend.report.Cell.Days;
import dev.tend.report.Cell.Share;
import dev.tend.report.Cell.Text;
import dev.tend.report.Cell.When;
import dev.tend.report.Table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/// CSV for programs (RFC 4180, lines end in CR LF): column keys as headings, codes instead of
/// labels, ISO dates, plain numbers, amounts as `500000 CNY; 2000 USD`, blanks as empty fields.
/// Text stands as it was written.
public record CsvTable() implements Renderer {
    private static final int DIGITS = 4;

    @Override
    public void render(Table table, Appendable out) {
        try {
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
                    line.add(field(cell));
                }
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Blank() -> "";
            case Text(var text) -> text;
            case Coded(var code, _) -> code;
            case Count(var value) -> Long.toString(value);
            case Cell.Number(var value) -> value.toPlainString();
            case Days(var value) -> Figures.decimal(value, DIGITS);
            case Share(var value) -> Figures.decimal(value, DIGITS);
            case When(var moment) -> moment.toString();
            case Amount(var totals) -> sums(totals);
        };
    }

    private static String sums(Totals totals) {
        var result = new StringBuilder();
        for (var sum : totals.sums()) {
            if (!result.isEmpty()) {
                result.append("; ");
            }
            result.append(sum);
        }
        return result.toString();
    }
}
