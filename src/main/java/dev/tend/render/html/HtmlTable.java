package dev.tend.render.html;

import dev.tend.render.table.ColumnText;
import dev.tend.render.table.Headings;
import dev.tend.render.table.RawText;
import dev.tend.report.Cell;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;

/// A table of HTML. It shows what the terminal shows, whole; `data-value` says a cell as programs
/// read it, by which the page sorts and draws.
record HtmlTable(Table table, int rowHeader, Headings headings) {
    /// Words of a column so narrow stand on one line.
    private static final int SHORT = 24;

    /// A column, looked through once: its currency, and the class of its cells.
    private record Shown(ColumnText text, String currency, String type) {
        static Shown of(Table table, int column, Headings headings) {
            var text = ColumnText.of(table, column, headings);
            return new Shown(text, ColumnText.commonCurrency(table, column), type(text));
        }

        private static String type(ColumnText column) {
            if (column.numeric()) {
                return "figure";
            }
            return column.widest() <= SHORT ? "short" : "";
        }
    }

    void write(String id, String caption, Markup html) {
        var columns = new ArrayList<Shown>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(Shown.of(table, i, headings));
        }
        html.open("div", "class", "box", "role", "region", "tabindex", "0", "aria-labelledby", id)
                .open("table")
                .element("caption", caption, "id", id)
                .line();
        writeHead(columns, html);
        html.open("tbody").line();
        for (int row = 0; row < table.rows().size(); row++) {
            html.open("tr");
            for (int column = 0; column < columns.size(); column++) {
                var cell = table.rows().get(row).get(column);
                var lines = columns.get(column).text().cells().get(row);
                writeCell(cell, lines, column == rowHeader, columns.get(column), html);
            }
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line();
    }

    private void writeHead(List<Shown> columns, Markup html) {
        html.open("thead").open("tr");
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var key = table.columns().get(i).key();
            var attributes = new ArrayList<>(List.of("scope", "col", "data-key", key));
            if (table.columns().get(i).drawn()) {
                attributes.addAll(List.of("data-drawn", ""));
            }
            html.element("th", column.text().heading(), attributes(attributes, column.type()));
        }
        html.close("tr").close("thead").line();
    }

    private static void writeCell(
            Cell cell, List<String> lines, boolean names, Shown column, Markup html) {
        var attributes = new ArrayList<String>();
        if (names) {
            attributes.addAll(List.of("scope", "row"));
        }
        var value = value(cell, column.currency());
        if (!value.isEmpty()) {
            attributes.addAll(List.of("data-value", value));
        }
        var element = names ? "th" : "td";
        html.open(element, attributes(attributes, column.type()));
        for (int i = 0; i < lines.size(); i++) {
            html.raw(i == 0 ? "" : "<br>").text(lines.get(i));
        }
        html.close(element);
    }

    private static String[] attributes(List<String> attributes, String type) {
        var all = new ArrayList<>(attributes);
        if (!type.isEmpty()) {
            all.addAll(List.of("class", type));
        }
        return all.toArray(String[]::new);
    }

    /// What a cell is to a program; of an amount the sum in the currency of its column.
    private static String value(Cell cell, String currency) {
        return switch (cell) {
            case Cell.Text _, Cell.Blank _, Cell.Series _ -> "";
            case Cell.Amount(var totals) -> {
                for (var sum : totals.sums()) {
                    if (sum.currency().equals(currency)) {
                        yield sum.plainNumber();
                    }
                }
                yield "";
            }
            case Cell.Coded _,
                    Cell.Count _,
                    Cell.Number _,
                    Cell.Days _,
                    Cell.Share _,
                    Cell.Points _,
                    Cell.When _ ->
                    RawText.of(cell);
        };
    }
}
