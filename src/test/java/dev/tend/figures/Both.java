package dev.tend.figures;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// A question that `compare` asks twice, as both sides answer it: two questions to SQL beside each
/// other, and what changed from the first to the second. Of a report on people, only the rows of
/// the two people are compared.
record Both(Inquiry inquiry, Inquiry first, Inquiry second, String a, String b) {
    /// Shares, days and words.
    private static final String NO_NUMBERS =
            ".*_days|median_.*|.*_rate|conversion|loss|share|coverage|timeliness|on_time"
                    + "|completeness|vague|repurchase|verdict";

    private static final List<String> AMOUNTS = List.of("amount", "weighted", "amount_won");

    static Both ofPeriods(Inquiry inquiry, Period a, Period b) {
        return new Both(inquiry, within(inquiry, a), within(inquiry, b), a.name(), b.name());
    }

    /// What is at risk is known of the end of a period.
    private static Inquiry within(Inquiry inquiry, Period period) {
        if (inquiry.report().equals("risk")) {
            var today = inquiry.today();
            return inquiry.asOf(period.last().isAfter(today) ? today : period.last());
        }
        return inquiry.within(period.first().toString(), period.last().toString());
    }

    static Both ofDays(Inquiry inquiry, LocalDate a, LocalDate b) {
        return new Both(inquiry, inquiry.asOf(a), inquiry.asOf(b), a.toString(), b.toString());
    }

    static Both ofPeople(Inquiry inquiry, String a, String b) {
        boolean hasRows = inquiry.dimensions().contains("person");
        return hasRows
                ? new Both(inquiry, inquiry, inquiry, a, b)
                : new Both(inquiry, owned(inquiry, a), owned(inquiry, b), a, b);
    }

    private static Inquiry owned(Inquiry inquiry, String person) {
        return inquiry.only((inquiry.filter() + " owner:" + person).strip());
    }

    /// Whether the two are rows of one answer.
    private boolean isOfRows() {
        return first.equals(second) && inquiry.dimensions().contains("person");
    }

    List<String> words() {
        var words = new ArrayList<>(inquiry.words());
        words.addAll(words.indexOf("report") + 1, List.of("compare", a, b));
        return words;
    }

    Map<String, String> byTend(Path book) {
        var dimensions = new ArrayList<>(inquiry.dimensions());
        if (isOfRows()) {
            dimensions.remove("person");
        }
        var cells = new TreeMap<String, String>();
        for (var row : TendAnswer.rows(book, words())) {
            var key = TendAnswer.key(row, dimensions);
            for (var side : List.of("a", "b", "change")) {
                cells.put(key + ' ' + side, TendAnswer.value(row.path(side)));
            }
        }
        return cells;
    }

    Map<String, String> bySql(SqlAnswer sql) throws Exception {
        var from = own(sql.exactly(first), a);
        var to = own(sql.exactly(second), b);
        var cells = new TreeMap<String, String>();
        var all = new TreeSet<>(from.keySet());
        all.addAll(to.keySet());
        for (var cell : all) {
            var before = from.getOrDefault(cell, none(cell, to.getOrDefault(cell, "")));
            var after = to.getOrDefault(cell, none(cell, from.getOrDefault(cell, "")));
            cells.put(cell + " a", SqlFunctions.rounded(before));
            cells.put(cell + " b", SqlFunctions.rounded(after));
            cells.put(cell + " change", change(cell, before, after));
        }
        return cells;
    }

    /// What stands where only the other side has the row: a number is 0 there.
    private static String none(String cell, String other) {
        var figure = cell.substring(cell.lastIndexOf(' ') + 1);
        boolean isNumber = !AMOUNTS.contains(figure) && !figure.matches(NO_NUMBERS);
        return isNumber && !other.isEmpty() ? "0" : "";
    }

    private Map<String, String> own(Map<String, String> cells, String person) {
        if (!isOfRows()) {
            return cells;
        }
        var own = new TreeMap<String, String>();
        var mark = " [" + person + "] ";
        cells.forEach((cell, value) -> {
            if (cell.startsWith(mark)) {
                own.put(" [] " + cell.substring(mark.length()), value);
            }
        });
        return own;
    }

    private static String change(String cell, String from, String to) {
        if (AMOUNTS.contains(cell.substring(cell.lastIndexOf(' ') + 1))) {
            return ofAmounts(from, to);
        }
        boolean isNumber = from.matches("-?[0-9./:]+") && to.matches("-?[0-9./:]+");
        if (!isNumber) {
            return "";
        }
        var a = from.split("[/:]");
        var b = to.split("[/:]");
        var wholeA = a.length < 2 ? BigDecimal.ONE : new BigDecimal(a[1]);
        var wholeB = b.length < 2 ? BigDecimal.ONE : new BigDecimal(b[1]);
        var part =
                new BigDecimal(b[0])
                        .multiply(wholeA)
                        .subtract(new BigDecimal(a[0]).multiply(wholeB));
        return SqlFunctions.plain(SqlFunctions.quotient(part, wholeA.multiply(wholeB)));
    }

    private static String ofAmounts(String from, String to) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var part : parts(to)) {
            sums.merge(part.substring(0, 3), new BigDecimal(part.substring(4)), BigDecimal::add);
        }
        for (var part : parts(from)) {
            var less = new BigDecimal(part.substring(4)).negate();
            sums.merge(part.substring(0, 3), less, BigDecimal::add);
        }
        var texts = new ArrayList<String>();
        sums.forEach((currency, sum) -> texts.add(currency + " " + SqlFunctions.plain(sum)));
        return String.join("; ", texts);
    }

    private static List<String> parts(String amount) {
        return amount.isEmpty() ? List.of() : List.of(amount.split("; "));
    }
}
