package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What a policy asks for by itself, and what profiles and entries say of it, in the tables of
/// `book.sql`.
record PlanningTables(PlainBook book, ZoneId zone, Tables tables) {
    private static final List<String> ORIGINS =
            List.of("customer", "contact", "entry", "day", "lunar");

    void load() throws SQLException {
        var risks = section("risks");
        for (var code : risks.keySet()) {
            var complaint = PlainBook.mapping(risks, code);
            var length =
                    PlainBook.text(
                            complaint.isEmpty() ? risks : complaint,
                            complaint.isEmpty() ? code : "within");
            tables.add(
                    "risk_rule",
                    code,
                    PlainBook.text(complaint, "field"),
                    count(length),
                    unit(length));
        }
        for (var code : section("dates").keySet()) {
            date(code, PlainBook.mapping(section("dates"), code));
        }
        for (var code : section("care").keySet()) {
            var care = PlainBook.mapping(section("care"), code);
            var every = PlainBook.text(care, "every");
            tables.add(
                    "care_rule", code, count(every), unit(every), PlainBook.text(care, "activity"));
            audience("care." + code, care);
        }
        for (var code : section("sequences").keySet()) {
            sequence(code, PlainBook.mapping(section("sequences"), code));
        }
        for (var level : section("escalation").keySet()) {
            tables.add(
                    "escalation",
                    level,
                    Integer.valueOf(PlainBook.text(section("escalation"), level)));
        }
        for (var customer : book.customers()) {
            contacts(customer);
            for (var entry : customer.entries()) {
                entry(entry);
            }
        }
    }

    private Map<String, Object> section(String name) {
        return PlainBook.mapping(book.policy(), name);
    }

    private void date(String code, Map<String, Object> date) throws SQLException {
        for (var origin : ORIGINS) {
            if (date.containsKey(origin)) {
                boolean yearly =
                        List.of("day", "lunar").contains(origin)
                                || PlainBook.text(date, "yearly").equals("yes");
                var lead = PlainBook.text(date, "lead");
                var lapse = date.containsKey("lapse") ? PlainBook.text(date, "lapse") : "1w";
                tables.add(
                        "date_rule",
                        code,
                        origin,
                        PlainBook.text(date, origin),
                        yearly ? 1 : 0,
                        count(lead),
                        unit(lead),
                        count(lapse),
                        unit(lapse));
            }
        }
        audience("date." + code, date);
    }

    private void sequence(String code, Map<String, Object> sequence) throws SQLException {
        int number = 0;
        for (var step : (List<?>) sequence.getOrDefault("steps", List.of())) {
            var after = PlainBook.text(mapping(step), "after");
            tables.add("step", code, ++number, count(after), unit(after));
        }
        audience("sequence." + code, sequence);
    }

    private void audience(String rule, Map<String, Object> values) throws SQLException {
        var wanted = PlainBook.mapping(values, "for");
        for (var what : wanted.keySet()) {
            for (var value : PlainBook.texts(wanted, what)) {
                tables.add("audience", rule, what, value);
            }
        }
    }

    private void contacts(PlainBook.Customer customer) throws SQLException {
        if (customer.profile().get("contacts") instanceof List<?> contacts) {
            for (var contact : contacts) {
                var values = mapping(contact);
                for (var field : values.keySet()) {
                    tables.add(
                            "contact_field",
                            customer.key(),
                            PlainBook.text(values, "name"),
                            field,
                            PlainBook.text(values, field));
                }
            }
        }
    }

    private void entry(PlainBook.Entry entry) throws SQLException {
        var next = PlainBook.mapping(entry.values(), "next");
        if (!next.isEmpty()) {
            tables.add("plan", entry.text("id"), day(PlainBook.text(next, "due")));
        }
        var snoozed = PlainBook.mapping(entry.values(), "snoozed");
        for (var action : snoozed.keySet()) {
            tables.add("snooze", entry.text("id"), action, day(PlainBook.text(snoozed, action)));
        }
    }

    private String day(String moment) {
        return moment.indexOf('T') < 0
                ? LocalDate.parse(moment).toString()
                : OffsetDateTime.parse(moment).atZoneSameInstant(zone).toLocalDate().toString();
    }

    private static Object count(String length) {
        return length.isEmpty() ? null : Integer.valueOf(length.replaceAll("[a-z]", ""));
    }

    private static Object unit(String length) {
        return length.isEmpty() ? null : length.replaceAll("[0-9]", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }
}
