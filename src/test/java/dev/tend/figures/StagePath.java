package dev.tend.figures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A question that `trend` answers period by period, as both sides answer it.
record StagePath(Inquiry inquiry) {
    List<String> words() {
        var words = new ArrayList<>(inquiry.words());
        words.add(words.indexOf("report") + 1, "trend");
        return words;
    }

    Map<String, String> byTend(Path book) {
        var cells = new TreeMap<String, String>();
        for (var row : TendAnswer.rows(book, words())) {
            cells.put(
                    TendAnswer.key(row, inquiry.dimensions()), TendAnswer.value(row.path("value")));
        }
        return cells;
    }

    Map<String, String> bySql(SqlAnswer sql) throws Exception {
        return inquiry.report().equals("risk") ? risks(sql) : sql.cells(inquiry);
    }

    /// What was at risk at the end of each period, as was known then.
    private Map<String, String> risks(SqlAnswer sql) throws Exception {
        sql.cells(inquiry.ofReport("overview"));
        var cells = new TreeMap<String, String>();
        for (var period : sql.texts("SELECT name || ' ' || last FROM period")) {
            var day = LocalDate.parse(period.substring(period.indexOf(' ') + 1));
            var name = period.substring(0, period.indexOf(' '));
            sql.cells(inquiry.within("", "").per("").asOf(day))
                    .forEach((cell, value) -> cells.put(name + cell, value));
        }
        return cells;
    }
}
