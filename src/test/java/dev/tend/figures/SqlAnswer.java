package dev.tend.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What SQL answers from the plain facts of a book. The scripts of a question run anew for each.
final class SqlAnswer implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/resources/dev/tend/analysis/sql");
    private static final Map<String, String> READ = new HashMap<>();
    private static final List<String> OF_TOUCHES = List.of("channel", "weekday", "hour", "person");

    /// In a column by which the rows are not told apart.
    private static final String ALL = "*";

    private static final String LONG_AGO = "0000-01-01";

    private final Connection connection;
    private final List<String> facts;
    private List<String> history = List.of();
    private final Set<String> judged = new HashSet<>();
    private String asked = "";
    private boolean isSplit;

    SqlAnswer(Path book) throws IOException, SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        SqlFunctions.define(connection);
        connection.setAutoCommit(false);
        script("book");
        BookTables.load(book, connection);
        facts = tables();
    }

    /// Figures by the row and the column in which they stand.
    Map<String, String> cells(Inquiry inquiry) throws IOException, SQLException {
        var cells = exactly(inquiry);
        cells.replaceAll((_, value) -> SqlFunctions.rounded(value));
        return cells;
    }

    /// The same, with shares as `3/4` and means as `7:2`.
    Map<String, String> exactly(Inquiry inquiry) throws IOException, SQLException {
        prepare(inquiry);
        var cells = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(read(inquiry.report()))) {
            while (rows.next()) {
                read(rows, cells);
            }
        }
        return cells;
    }

    /// What another query answers about the last question, in the first column, in order.
    List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /// The same, of what the script of a report works out before it counts.
    List<String> textsWithin(String report, String query) throws IOException, SQLException {
        var script = read(report);
        return texts(script.substring(0, Math.max(0, script.lastIndexOf("\nSELECT "))) + query);
    }

    private static void read(ResultSet rows, Map<String, String> cells) throws SQLException {
        var columns = rows.getMetaData();
        var key = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var name = columns.getColumnLabel(i);
            var value = rows.getObject(i);
            if (name.equals("period")) {
                key.append(value);
            } else if (name.equals("slice")) {
                key.append(" [").append(value).append(']');
            } else if (i < 5 && (value instanceof String || value == null) && isKey(name)) {
                key.append(ALL.equals(value) ? "" : " " + (value == null ? "" : value));
            } else {
                cells.put(key + " " + name, text(value));
            }
        }
    }

    private static boolean isKey(String name) {
        return List.of("stage", "part", "touches", "reason", "tier", "month", "of", "key", "risk")
                .contains(name);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Number number ->
                    SqlFunctions.plain(
                            SqlFunctions.quotient(
                                    new java.math.BigDecimal(number.toString()),
                                    java.math.BigDecimal.ONE));
            default -> value.toString();
        };
    }

    /// Whether the filter of the last question matches no customer.
    boolean foundNobody() throws SQLException {
        return texts("SELECT customer FROM " + (isSplit ? "chosen" : "kept") + " LIMIT 1")
                .isEmpty();
    }

    private void prepare(Inquiry inquiry) throws IOException, SQLException {
        isSplit = !inquiry.unit().isEmpty();
        if (!asked.equals(inquiry.today() + " " + inquiry.asOf())) {
            drop(facts);
            asked = inquiry.today() + " " + inquiry.asOf();
            run(
                    "CREATE TABLE viewpoint AS SELECT '%s' AS today, %d AS as_of"
                            .formatted(inquiry.today(), inquiry.asOf() ? 1 : 0));
            script("history");
            script("deadline");
            history = tables();
            judged.clear();
        }
        drop(history);
        judge(inquiry.report());
        var by = inquiry.dimensions();
        run(
                "CREATE TABLE asked AS SELECT %d AS split, %d AS by_person, %d AS cohort, %d AS by_reason, %d AS by_stage"
                        .formatted(
                                by.isEmpty() ? 0 : 1,
                                by.contains("person") ? 1 : 0,
                                inquiry.cohort() ? 1 : 0,
                                inquiry.tellsApart("reason") ? 1 : 0,
                                inquiry.tellsApart("stage") ? 1 : 0));
        run(
                "CREATE TABLE chosen AS SELECT key AS customer FROM customer c WHERE "
                        + condition(inquiry.filter())
                        + " AND key IN (SELECT customer FROM deal)");
        periods(inquiry);
        slices(by, inquiry.filter());
        script("question");
        touches(inquiry);
    }

    /// What only some reports rest on is worked out when the first of them is asked for.
    private void judge(String report) throws IOException, SQLException {
        var script =
                switch (report) {
                    case "quality", "team" -> "wanted";
                    case "risk" -> "due";
                    default -> "";
                };
        if (!script.isEmpty() && judged.add(script)) {
            script(script);
            history = tables();
        }
    }

    private List<String> tables() throws SQLException {
        return texts("SELECT name FROM sqlite_schema WHERE type = 'table'");
    }

    private void drop(List<String> kept) throws SQLException {
        var drops = new StringBuilder();
        for (var table : tables()) {
            if (!kept.contains(table)) {
                drops.append("DROP TABLE ").append(table).append(';');
            }
        }
        run(drops.toString());
    }

    private static String condition(String filter) {
        var conditions = new ArrayList<String>();
        for (var word : filter.isEmpty() ? new String[0] : filter.split(" ")) {
            conditions.add(conditionOf(word));
        }
        return conditions.isEmpty() ? "1" : String.join(" AND ", conditions);
    }

    private static String conditionOf(String filter) {
        boolean negated = filter.startsWith("-");
        var word = filter.substring(negated ? 1 : 0);
        var field = word.substring(0, word.indexOf(':'));
        var values = word.substring(word.indexOf(':') + 1).split(",");
        var people = String.join("', '", values);
        if (field.equals("owner")) {
            return ("EXISTS (SELECT 1 FROM (SELECT COALESCE(c.owner, '') AS owner UNION"
                            + " SELECT h.giver FROM handover h JOIN entry e ON e.id = h.entry"
                            + " WHERE e.customer = c.key) WHERE owner %s IN ('%s'))")
                    .formatted(negated ? "NOT" : "", people);
        }
        return "%s EXISTS (SELECT 1 FROM field f WHERE f.customer = key AND f.field = '%s' AND f.value IN ('%s'))"
                .formatted(
                        negated ? "NOT" : "",
                        field.equals("tag") ? "tags" : field,
                        String.join("', '", values));
    }

    /// Whose a customer was counts at the end of each period.
    private static String ownedBy(String filter) {
        var conditions = new StringBuilder();
        for (var word : filter.split(" ")) {
            boolean negated = word.startsWith("-");
            var term = word.substring(negated ? 1 : 0);
            if (term.startsWith("owner:")) {
                var people = term.substring("owner:".length()).replace(",", "', '");
                conditions.append(
                        " AND COALESCE(own.owner, '') %s IN ('%s')"
                                .formatted(negated ? "NOT" : "", people));
            }
        }
        return conditions.toString();
    }

    private void periods(Inquiry inquiry) throws SQLException {
        run("CREATE TABLE period (name TEXT, first TEXT, last TEXT)");
        var last = inquiry.until().isEmpty() ? inquiry.today() : LocalDate.parse(inquiry.until());
        if (last.isAfter(inquiry.today())) {
            last = inquiry.today();
        }
        if (inquiry.unit().isEmpty()) {
            period("", inquiry.since().isEmpty() ? LONG_AGO : inquiry.since(), last);
            return;
        }
        var begun = texts("SELECT MIN(begun) FROM deal JOIN chosen USING (customer)").getFirst();
        if (begun == null) {
            begun = inquiry.today().toString();
        }
        var first = LocalDate.parse(begun.compareTo(inquiry.since()) > 0 ? begun : inquiry.since());
        while (!first.isAfter(last)) {
            var name = inquiry.periodOf(first);
            var end = first;
            while (inquiry.periodOf(end.plusDays(1)).equals(name) && end.isBefore(last)) {
                end = end.plusDays(1);
            }
            period(name, first.toString(), end);
            first = end.plusDays(1);
        }
    }

    private void period(String name, String first, LocalDate last) throws SQLException {
        run("INSERT INTO period VALUES ('%s', '%s', '%s')".formatted(name, first, last));
    }

    private void slices(List<String> dimensions, String filter) throws IOException, SQLException {
        script("owner");
        // Those of the last day, from whom the whole question is answered.
        run(
                "CREATE TABLE kept AS SELECT c.customer FROM chosen c JOIN owned own"
                        + " ON own.customer = c.customer AND own.period ="
                        + " (SELECT name FROM period ORDER BY last DESC LIMIT 1)"
                        + ownedBy(filter));
        var value = new ArrayList<String>();
        var from =
                new StringBuilder(
                        "period p JOIN chosen c JOIN owned own"
                                + " ON own.period = p.name AND own.customer = c.customer"
                                + ownedBy(filter));
        for (int i = 0; i < dimensions.size(); i++) {
            var code = dimensions.get(i);
            if (code.equals("owner") || code.equals("person")) {
                from.append(
                        " JOIN owned o%d ON o%d.period = p.name AND o%d.customer = c.customer"
                                .formatted(i, i, i));
                value.add("o%d.owner".formatted(i));
            } else if (!OF_TOUCHES.contains(code)) {
                var field = code.equals("tag") ? "tags" : code;
                from.append(
                        " LEFT JOIN field f%d ON f%d.customer = c.customer AND f%d.field = '%s'"
                                .formatted(i, i, i, field));
                value.add("COALESCE(f%d.value, '')".formatted(i));
            }
        }
        run(
                "CREATE TABLE slice AS SELECT DISTINCT p.name AS period, c.customer, %s AS value FROM %s"
                        .formatted(
                                value.isEmpty() ? "''" : String.join(" || '/' || ", value), from));
        run("CREATE INDEX slice_by_customer ON slice (customer)");
    }

    /// Activity may be split by what the touches themselves have, which follows what the customers
    /// have.
    private void touches(Inquiry inquiry) throws SQLException {
        if (!inquiry.report().equals("activity")) {
            return;
        }
        for (int i = 0; i < inquiry.dimensions().size(); i++) {
            var code = inquiry.dimensions().get(i);
            if (OF_TOUCHES.contains(code)) {
                run(
                        "UPDATE touch SET slice = slice || '%s' || %s"
                                .formatted(
                                        i == 0 ? "" : "/",
                                        code.equals("person") ? "writer" : code));
            }
        }
        if (inquiry.dimensions().stream().anyMatch(OF_TOUCHES::contains)) {
            run("DELETE FROM facet");
            run("INSERT INTO facet SELECT DISTINCT period, slice FROM touch");
        }
    }

    private void script(String name) throws IOException, SQLException {
        run(read(name));
    }

    private static String read(String name) throws IOException {
        var text = READ.get(name);
        if (text == null) {
            text = Files.readString(SCRIPTS.resolve(name + ".sql"));
            READ.put(name, text);
        }
        return text;
    }

    private void run(String commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(commands);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
