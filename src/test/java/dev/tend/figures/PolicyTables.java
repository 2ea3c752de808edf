package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The team, the stages and the standards of a policy in the tables of `book.sql`.
record PolicyTables(Map<String, Object> policy, Tables tables) {
    void load() throws SQLException {
        standards();
        stages();
        weighty();
        tiers();
        people();
    }

    static String currency(Map<String, Object> policy) {
        return or(PlainBook.text(policy, "currency"), "USD");
    }

    private void standards() throws SQLException {
        var timeliness = PlainBook.mapping(policy, "timeliness");
        var record = length(PlainBook.text(timeliness, "record")).orElse(new Span(1, "h"));
        var grading = length(PlainBook.text(timeliness, "grade")).orElse(new Span(24, "h"));
        tables.add(
                "policy",
                currency(policy),
                record.count(),
                record.unit(),
                grading.count(),
                grading.unit(),
                PlainBook.text(policy, "template"),
                nothing(PlainBook.text(policy, "since")));
        for (var grade : codes("rhythms")) {
            var every = length(PlainBook.text(PlainBook.mapping(policy, "rhythms"), grade)).get();
            tables.add("rhythm", grade, every.count(), every.unit());
        }
    }

    private void stages() throws SQLException {
        int position = 0;
        for (var code : codes("stages")) {
            var stage = PlainBook.mapping(PlainBook.mapping(policy, "stages"), code);
            var limit = length(PlainBook.text(stage, "limit"));
            tables.add(
                    "stage",
                    code,
                    position,
                    kind(code),
                    status(code, stage, position++ == 0),
                    or(PlainBook.text(stage, "probability"), isWon(code) ? "100%" : "0%"),
                    limit.map(Span::count).orElse(null),
                    limit.map(Span::unit).orElse(null));
        }
    }

    private void tiers() throws SQLException {
        int position = 0;
        for (var code : codes("tiers")) {
            var tier = PlainBook.mapping(PlainBook.mapping(policy, "tiers"), code);
            var amount = PlainBook.text(tier, "amount").split(" ");
            var within = length(PlainBook.text(tier, "within"));
            tables.add(
                    "tier",
                    code,
                    position++,
                    nothing(amount[0]),
                    amount.length > 1 ? amount[1] : null,
                    Integer.valueOf(or(PlainBook.text(tier, "wins"), "0")),
                    within.map(Span::count).orElse(null),
                    within.map(Span::unit).orElse(null));
        }
    }

    private String status(String code, Map<String, Object> stage, boolean isFirst) {
        return switch (kind(code)) {
            case "open" ->
                    or(PlainBook.text(stage, "status"), isFirst ? "potential" : "interested");
            case "lost" -> "lost";
            default -> "won";
        };
    }

    private boolean isWon(String stage) {
        return List.of("won", "after").contains(kind(stage));
    }

    private void weighty() throws SQLException {
        var moves = PlainBook.mapping(policy, "moves");
        if (moves.get("weighty") instanceof List<?> rules) {
            for (var each : rules) {
                var rule = mapping(each);
                for (var from : PlainBook.texts(rule, "from")) {
                    for (var to : PlainBook.texts(rule, "to")) {
                        tables.add("weighty", from, to, PlainBook.text(rule, "role"));
                    }
                }
            }
            return;
        }
        for (var from : codes("stages")) {
            for (var to : codes("stages")) {
                if (isWon(from) && kind(to).equals("lost")) {
                    tables.add("weighty", from, to, "lead");
                }
            }
        }
    }

    private void people() throws SQLException {
        int position = 0;
        for (var code : codes("team")) {
            var person = PlainBook.mapping(PlainBook.mapping(policy, "team"), code);
            tables.add("person", code, position++, PlainBook.text(person, "role"));
        }
    }

    private String kind(String stage) {
        return or(
                PlainBook.text(
                        PlainBook.mapping(PlainBook.mapping(policy, "stages"), stage), "kind"),
                "open");
    }

    private List<String> codes(String section) {
        return List.copyOf(PlainBook.mapping(policy, section).keySet());
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String nothing(String text) {
        return text.isEmpty() ? null : text;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }

    /// A length of time: `2wd` is 2 and `wd`.
    private record Span(int count, String unit) {}

    private static Optional<Span> length(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                Integer.parseInt(text.substring(0, digits)),
                                text.substring(digits)));
    }
}
