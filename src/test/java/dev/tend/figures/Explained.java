package dev.tend.figures;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The numbers that `--explain` prints beside the definitions: part and whole of each share by the
/// name of its row and its column, and how much was counted.
final class Explained {
    private static final Pattern COLUMN = Pattern.compile("([a-z0-9_]+) – .*");
    private static final Pattern SHARES = Pattern.compile("(.* )?\\d+/\\d+(,.*)?");
    private static final Pattern SHARE = Pattern.compile("(?:(.+) )?(\\d+/\\d+)");
    private static final Pattern CELL = Pattern.compile("(\\S*) \\[(.*)](.*) (\\S+)");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(\\d+) customers?, (\\d+) opportunit(?:y|ies), (\\d+) touch(?:es)? in (\\d+)"
                            + " entr(?:y|ies)");

    private Explained() {}

    static Map<String, String> byTend(Path book, Inquiry inquiry) {
        var words = new ArrayList<>(inquiry.words());
        words.add("--explain");
        var parts = new TreeMap<String, String>();
        var blocks = TendAnswer.text(book, words).split("\n\n");
        for (var block : blocks) {
            var lines = block.split("\n");
            var column = COLUMN.matcher(lines[0]);
            if (column.matches()) {
                shares(column.group(1), lines, parts);
            }
        }
        var counted = COUNTED.matcher(blocks[1].replace('\n', ' '));
        if (!counted.find()) {
            throw new AssertionError(blocks[1]);
        }
        for (int i = 1; i <= counted.groupCount(); i++) {
            parts.put("counted " + i, counted.group(i));
        }
        return parts;
    }

    private static void shares(String column, String[] lines, Map<String, String> parts) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty() || SHARES.matcher(line.strip()).matches()) {
                text.append(line.strip()).append(' ');
            }
        }
        for (var one : text.isEmpty() ? new String[0] : text.toString().strip().split(", ")) {
            var share = SHARE.matcher(one);
            if (!share.matches()) {
                throw new AssertionError(text);
            }
            // A line may end within a name.
            var name = share.group(1) == null ? "" : share.group(1).replace(" ", "");
            parts.put(name + " " + column, share.group(2));
        }
    }

    /// Of the cells of the last question.
    static Map<String, String> bySql(SqlAnswer sql, Inquiry inquiry, Map<String, String> cells)
            throws SQLException {
        var parts = new TreeMap<String, String>();
        for (var cell : cells.entrySet()) {
            if (cell.getValue().matches("\\d+/\\d+")) {
                parts.put(name(cell.getKey(), inquiry), cell.getValue());
            }
        }
        count(sql, parts);
        return parts;
    }

    private static void count(SqlAnswer sql, Map<String, String> parts) throws SQLException {
        var queries =
                List.of(
                        "SELECT COUNT(DISTINCT d.customer) FROM deal d JOIN kept USING (customer)"
                                + " WHERE begun <= (SELECT MAX(last) FROM period)",
                        "SELECT COUNT(*) FROM deal d JOIN kept USING (customer) WHERE begun <="
                                + " (SELECT MAX(last) FROM period)",
                        "SELECT COUNT(*) FROM known JOIN kept USING (customer) WHERE channel IS"
                                + " NOT NULL AND day BETWEEN (SELECT MIN(first) FROM period) AND"
                                + " (SELECT MAX(last) FROM period)",
                        "SELECT COUNT(*) FROM known JOIN kept USING (customer) WHERE day BETWEEN"
                                + " (SELECT MIN(first) FROM period) AND (SELECT MAX(last) FROM"
                                + " period)");
        for (int i = 0; i < queries.size(); i++) {
            parts.put("counted " + (i + 1), sql.texts(queries.get(i)).getFirst());
        }
    }

    /// The name of the row as the program writes it, and the column.
    private static String name(String key, Inquiry inquiry) {
        var cell = CELL.matcher(key);
        if (!cell.matches()) {
            throw new AssertionError(key);
        }
        var codes = new ArrayList<String>();
        if (!cell.group(1).isEmpty()) {
            codes.add(cell.group(1));
        }
        if (!inquiry.dimensions().isEmpty()) {
            codes.addAll(List.of(cell.group(2).split("/", -1)));
        }
        var keys = List.of(cell.group(3).split(" ", -1));
        codes.addAll(keys.subList(1, keys.size()));
        codes.replaceAll(code -> code.isEmpty() ? "-" : code);
        return String.join("/", codes).replace(" ", "") + " " + cell.group(4);
    }
}
