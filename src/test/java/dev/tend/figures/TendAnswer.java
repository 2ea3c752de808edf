package dev.tend.figures;

import dev.tend.cli.Tend;
import dev.tend.cli.command.Environment;
import dev.tend.store.disk.Disk;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// What the program answers.
final class TendAnswer {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final List<String> KEYS =
            List.of(
                    "period", "reason", "stage", "part", "touches", "tier", "month", "of", "key",
                    "risk", "figure");

    private TendAnswer() {}

    private record Said(int exitCode, String out, String err) {}

    /// The text that a command line prints on standard output; anything on standard error fails,
    /// but the remark on a period before the book began.
    static String text(Path book, List<String> words) {
        var said = said(book, words);
        boolean isRemark = said.err().matches("tend: nothing is known before [0-9-]+\n");
        if (said.exitCode() != 0 || !said.err().isEmpty() && !isRemark) {
            throw new AssertionError(words + ": " + said);
        }
        return said.out();
    }

    /// Whether a report is refused because its filter matches no customer.
    static boolean findsNobody(Path book, List<String> words) {
        var said = said(book, words);
        return said.exitCode() == 1 && said.err().startsWith("tend: no customer matches");
    }

    private static Said said(Path book, List<String> words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var environment =
                new Environment(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        Map.of(),
                        book,
                        InstantSource.system(),
                        new SplittableRandom(1),
                        Disk.LOCAL,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var exitCode = new Tend(environment).run(words);
        return new Said(
                exitCode.number(),
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    static List<JsonNode> rows(Path book, List<String> words) {
        var more = new ArrayList<>(words);
        more.addAll(List.of("-f", "json"));
        var rows = new ArrayList<JsonNode>();
        JSON.readTree(text(book, more)).forEach(rows::add);
        return rows;
    }

    /// Figures by the row and the column in which they stand.
    static Map<String, String> cells(Path book, Inquiry inquiry) {
        var cells = new TreeMap<String, String>();
        for (var row : rows(book, inquiry.words())) {
            var key = key(row, inquiry.dimensions());
            row.properties()
                    .forEach(cell -> {
                        var name = cell.getKey();
                        if (!isKey(inquiry, name)) {
                            cells.put(key + " " + name, value(cell.getValue()));
                        }
                    });
        }
        return cells;
    }

    private static boolean isKey(Inquiry inquiry, String name) {
        boolean isBand = name.equals("touches") && inquiry.report().equals("touches");
        boolean isOther = KEYS.contains(name) && !name.equals("touches");
        return isBand || isOther || name.equals("label") || inquiry.dimensions().contains(name);
    }

    static String key(JsonNode row, List<String> dimensions) {
        var slices = new ArrayList<String>();
        dimensions.forEach(code -> slices.add(value(row.path(code))));
        var key =
                new StringBuilder(
                        value(row.path("period")) + " [" + String.join("/", slices) + "]");
        for (var name : KEYS.subList(1, KEYS.size())) {
            boolean isBand = row.path(name).isString() || !name.equals("touches");
            if (isBand && !row.path(name).isMissingNode() && !dimensions.contains(name)) {
                key.append(' ').append(value(row.path(name)));
            }
        }
        return key.toString();
    }

    /// A number without trailing zeros, an amount as `CNY 1; EUR 2`, nothing as an empty text.
    static String value(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isNumber()) {
            return SqlFunctions.plain(value.decimalValue());
        }
        if (value.isObject()) {
            var amounts = new TreeMap<String, String>();
            value.properties().forEach(each -> amounts.put(each.getKey(), value(each.getValue())));
            var parts = new ArrayList<String>();
            amounts.forEach((currency, amount) -> parts.add(currency + " " + amount));
            return String.join("; ", parts);
        }
        return value.asString();
    }
}
