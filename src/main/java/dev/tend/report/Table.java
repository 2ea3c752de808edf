package dev.tend.report;

import java.util.ArrayList;
import java.util.List;

/// Rows of typed cells under named columns: what every report answers with and every renderer
/// takes.
public record Table(List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        var copies = new ArrayList<List<Cell>>(rows.size());
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " under " + columns);
            }
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    /// The same without the columns in which no row has anything.
    public Table withoutBlankColumns() {
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> row.get(column).nature() != Cell.Nature.NOTHING)) {
                shown.add(i);
            }
        }
        var fewer = new ArrayList<List<Cell>>(rows.size());
        for (var row : rows) {
            fewer.add(shown.stream().map(row::get).toList());
        }
        return new Table(shown.stream().map(columns::get).toList(), fewer);
    }
}
