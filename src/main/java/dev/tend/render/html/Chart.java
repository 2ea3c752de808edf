package dev.tend.render.html;

import java.util.List;

/// A drawing of a table, said by the keys of its columns: `along` the values of one column it shows
/// the figures of the columns `of`; with `across`, a series for each value of that column, in the
/// order of the codes in `order`.
public record Chart(Form form, String along, String across, List<String> of, List<String> order) {
    /// What the figures are drawn as.
    public enum Form {
        FUNNEL("funnel"),
        /// Bars side by side that grow upwards.
        COLUMNS("columns"),
        /// Bars that grow to the right, one series at the end of the other.
        STACK("stack"),
        LINES("lines"),
        /// A field for each pair of values, the darker the higher the figure.
        HEAT("heat");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    public Chart {
        of = List.copyOf(of);
        order = List.copyOf(order);
    }

    public static Chart of(Form form, String along, String... of) {
        return new Chart(form, along, "", List.of(of), List.of());
    }

    /// The same with a series for each value of a column.
    public Chart across(String key) {
        return new Chart(form, along, key, of, order);
    }

    /// The same with the series in an order of their own, by the codes of what they stand for.
    public Chart ordered(List<String> codes) {
        return new Chart(form, along, across, of, codes);
    }
}
