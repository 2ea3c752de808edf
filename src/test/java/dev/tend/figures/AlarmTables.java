package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.sql.SQLException;
import java.util.Map;

/// The alarms and key dates of a policy with the words by which `tend due` names them in English,
/// in the tables of `book.sql`.
record AlarmTables(PlainBook book, Tables tables) {
    private static final Map<String, String> WORDS =
            Map.of("silent", "no contact", "complaint", "open complaint", "stuck", "standstill");

    void load() throws SQLException {
        for (var code : PlainBook.mapping(book.policy(), "risks").keySet()) {
            tables.add("risk_rule", code, WORDS.get(code));
        }
        var dates = PlainBook.mapping(book.policy(), "dates");
        for (var code : dates.keySet()) {
            tables.add("date_rule", code, label(PlainBook.mapping(dates, code), code));
        }
    }

    private static String label(Map<String, Object> date, String code) {
        var english = PlainBook.text(PlainBook.mapping(date, "do"), "en");
        var plain = PlainBook.text(date, "do");
        return english.isEmpty() ? plain.isEmpty() ? code : plain : english;
    }
}
