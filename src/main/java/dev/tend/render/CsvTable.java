package dev.tend.render;

import dev.tend.report.Table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/// CSV for programs (RFC 4180, lines end in CR LF): column keys as headings, cells as [RawText].
public record CsvTable() implements Renderer {
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
                    line.add(RawText.of(cell));
                }
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
