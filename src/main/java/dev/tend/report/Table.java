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
}
