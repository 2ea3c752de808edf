package dev.tend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// A table as a page shows it, held against the JSON of the same report. Figures are put into words
/// here a second time.
record ShownTable(JsonNode section) {
    private static final DecimalFormat GROUPED =
            new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /// JSON of one row per row of the page.
    static List<List<JsonNode>> rows(JsonNode json, List<String> keys) {
        var rows = new ArrayList<List<JsonNode>>();
        for (var row : json) {
            assertEquals(keys, List.copyOf(row.propertyNames()));
            rows.add(row.valueStream().toList());
        }
        return rows;
    }

    /// One row of figures, which the page shows one below the other.
    static List<List<JsonNode>> below(JsonNode row) {
        var rows = new ArrayList<List<JsonNode>>();
        for (var figure : row.properties()) {
            rows.add(List.of(StringNode.valueOf(figure.getKey()), figure.getValue()));
        }
        return rows;
    }

    /// A row for each figure and period, which the page shows as a row for each period.
    static List<List<JsonNode>> beside(JsonNode facts, int figures) {
        Map<JsonNode, List<JsonNode>> rows = new LinkedHashMap<>();
        for (var fact : facts) {
            var period = fact.get("period");
            rows.computeIfAbsent(period, one -> new ArrayList<>(List.of(one)))
                    .add(fact.get("value"));
        }
        for (var row : rows.values()) {
            assertEquals(figures + 1, row.size());
        }
        return List.copyOf(rows.values());
    }

    /// How many cells were held against each other.
    int assertShows(List<List<JsonNode>> expected) {
        var id = section.get("id").asString();
        var rows = section.get("rows");
        assertEquals(expected.size(), rows.size(), id);
        int cells = 0;
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(expected.get(row).size(), rows.get(row).size(), id);
            for (int column = 0; column < rows.get(row).size(); column++) {
                var heading = section.get("headings").get(column).asString();
                assertCell(
                        expected.get(row).get(column),
                        rows.get(row).get(column),
                        heading,
                        id + " " + row + " " + heading);
                cells++;
            }
        }
        return cells;
    }

    private static void assertCell(JsonNode expected, JsonNode cell, String heading, String where) {
        var text = cell.get("text").asString();
        var value = cell.get("value");
        switch (expected.getNodeType()) {
            case NULL -> assertEquals("", text, where);
            case STRING ->
                    assertEquals(
                            expected.asString(), value.isNull() ? text : value.asString(), where);
            case NUMBER -> {
                var number = expected.decimalValue();
                assertEquals(0, number.compareTo(new BigDecimal(value.asString())), where);
                assertEquals(text.endsWith("%") ? percent(number) : plain(number), text, where);
            }
            case OBJECT ->
                    assertEquals(
                            sums(expected, heading),
                            new TreeSet<>(List.of(text.split("\n"))),
                            where);
            case ARRAY, BINARY, BOOLEAN, MISSING, POJO ->
                    throw new AssertionError(where + ": " + expected);
        }
    }

    private static String percent(BigDecimal share) {
        var whole = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
        if (whole == 0 && share.signum() > 0) {
            return "<1%";
        }
        return whole == 100 && share.compareTo(BigDecimal.ONE) < 0 ? ">99%" : whole + "%";
    }

    private static String plain(BigDecimal number) {
        var rounded = number.setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// The currency that stands in the heading is not said again.
    private static TreeSet<String> sums(JsonNode amount, String heading) {
        var sums = new TreeSet<String>();
        for (var sum : amount.properties()) {
            var number = GROUPED.format(sum.getValue().decimalValue());
            boolean said = heading.endsWith(" " + sum.getKey());
            sums.add(said ? number : number + " " + sum.getKey());
        }
        if (sums.isEmpty()) {
            sums.add("");
        }
        return sums;
    }
}
