package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// What a policy wants of profiles and entries, and what stands in them, in the tables of
/// `book.sql`.
record WantedTables(PlainBook book, Tables tables) {
    private static final List<String> LEVELS = List.of("required", "recommended", "optional");

    void load() throws SQLException {
        for (var code : PlainBook.mapping(book.policy(), "templates").keySet()) {
            template(code);
        }
        if (book.policy().get("requirements") instanceof List<?> rules) {
            for (int i = 0; i < rules.size(); i++) {
                requirement(i, mapping(rules.get(i)));
            }
        }
        for (var customer : book.customers()) {
            profile(customer);
            for (var entry : customer.entries()) {
                entry(entry);
            }
        }
    }

    private void template(String code) throws SQLException {
        var template = PlainBook.mapping(PlainBook.mapping(book.policy(), "templates"), code);
        for (var subject : List.of("customer", "entry")) {
            for (var level : LEVELS) {
                for (var field : PlainBook.texts(PlainBook.mapping(template, subject), level)) {
                    tables.add("template", code, subject, level, field);
                }
            }
        }
    }

    private void requirement(int number, Map<String, Object> rule) throws SQLException {
        var subject = rule.containsKey("customer") ? "customer" : "entry";
        var level = PlainBook.text(rule, "level");
        for (var field : PlainBook.texts(rule, subject)) {
            tables.add(
                    "requirement",
                    number,
                    subject,
                    level.isEmpty() ? "required" : level,
                    field,
                    nothing(PlainBook.text(rule, "template")),
                    nothing(PlainBook.text(rule, "from")),
                    nothing(PlainBook.text(rule, "since")));
        }
        var when = PlainBook.mapping(rule, "when");
        for (var field : when.keySet()) {
            for (var value : PlainBook.texts(when, field)) {
                tables.add("condition", number, field, value);
            }
        }
    }

    private void profile(PlainBook.Customer customer) throws SQLException {
        for (var key : customer.profile().keySet()) {
            tables.add("profile_key", customer.key(), null, key);
        }
        var opportunities = PlainBook.mapping(customer.profile(), "opportunities");
        for (var code : opportunities.keySet()) {
            for (var key : PlainBook.mapping(opportunities, code).keySet()) {
                tables.add("profile_key", customer.key(), code, key);
            }
        }
        if (customer.profile().get("contacts") instanceof List<?> contacts) {
            for (var contact : contacts) {
                for (var key : mapping(contact).keySet()) {
                    tables.add(
                            "contact",
                            customer.key(),
                            key,
                            PlainBook.text(mapping(contact), "role"));
                }
            }
        }
    }

    /// A mapping by its first key, such as the mood of `feedback`, and by its others as
    /// `next.goal`.
    private void entry(PlainBook.Entry entry) throws SQLException {
        var id = entry.text("id");
        for (var key : entry.values().keySet()) {
            var mapping = PlainBook.mapping(entry.values(), key);
            for (var value : PlainBook.texts(entry.values(), key)) {
                tables.add("entry_field", id, key, value);
            }
            for (var inner : mapping.keySet()) {
                boolean isFirst = List.of("mood", "do").contains(inner);
                var name = isFirst ? key : key + "." + inner;
                tables.add("entry_field", id, name, PlainBook.text(mapping, inner));
            }
        }
        for (var key : List.of("done", "dropped")) {
            for (var closed : entry.texts(key)) {
                tables.add("closes", id, closed, key.equals("done") ? 1 : 0);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }

    private static String nothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
