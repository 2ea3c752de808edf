package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A book in the tables of `book.sql`: its files as they stand, read without the code under test.
final class BookTables {
    private static final List<String> CHANGES =
            List.of(
                    "stage",
                    "close",
                    "approves",
                    "rejects",
                    "done",
                    "dropped",
                    "snoozed",
                    "assigned",
                    "handover",
                    "milestones",
                    "activities");

    private final PlainBook book;
    private final ZoneId zone;
    private final Tables tables;

    private BookTables(PlainBook book, Tables tables) {
        this.book = book;
        this.zone = ZoneId.of(PlainBook.text(book.policy(), "timezone"));
        this.tables = tables;
    }

    static void load(Path folder, Connection connection) throws IOException, SQLException {
        var loading = new BookTables(PlainBook.read(folder), new Tables(connection));
        loading.policy();
        loading.people();
        new AlarmTables(loading.book, loading.tables).load();
        loading.customers();
        new WantedTables(loading.book, loading.tables).load();
        WorkDays.of(loading.book.policy(), loading.zone).load(loading.tables);
        loading.tables.flush();
    }

    private void policy() throws SQLException {
        var policy = book.policy();
        var timeliness = PlainBook.mapping(policy, "timeliness");
        var record = length(PlainBook.text(timeliness, "record")).orElse(new Span(1, "h"));
        tables.add(
                "policy",
                currency(),
                record.count(),
                record.unit(),
                PlainBook.text(policy, "template"),
                nothing(PlainBook.text(policy, "since")));
        int position = 0;
        for (var code : codes("stages")) {
            var stage = PlainBook.mapping(PlainBook.mapping(policy, "stages"), code);
            var limit = length(PlainBook.text(stage, "limit"));
            tables.add(
                    "stage",
                    code,
                    position++,
                    kind(code),
                    or(PlainBook.text(stage, "probability"), isWon(code) ? "100%" : "0%"),
                    limit.map(Span::count).orElse(null),
                    limit.map(Span::unit).orElse(null));
        }
        weighty();
        for (var grade : codes("rhythms")) {
            var every = length(PlainBook.text(PlainBook.mapping(policy, "rhythms"), grade)).get();
            tables.add("rhythm", grade, every.count(), every.unit());
        }
        position = 0;
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

    private boolean isWon(String stage) {
        return List.of("won", "after").contains(kind(stage));
    }

    private void weighty() throws SQLException {
        var moves = PlainBook.mapping(book.policy(), "moves");
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
            var person = PlainBook.mapping(PlainBook.mapping(book.policy(), "team"), code);
            tables.add("person", code, position++, PlainBook.text(person, "role"));
        }
    }

    private void customers() throws SQLException {
        for (var customer : book.customers()) {
            var profile = customer.profile();
            tables.add("customer", customer.key(), PlainBook.text(profile, "owner"));
            for (var field : profile.keySet()) {
                for (var value : texts(profile, field)) {
                    tables.add("field", customer.key(), field, value);
                }
            }
            for (var code : customer.opportunities()) {
                var listed = PlainBook.mapping(PlainBook.mapping(profile, "opportunities"), code);
                var own = code.isEmpty() ? profile : listed;
                var amount = PlainBook.text(own, "amount").split(" ");
                var created =
                        or(PlainBook.text(own, "created"), PlainBook.text(profile, "created"));
                tables.add(
                        "opportunity",
                        customer.key(),
                        code,
                        nothing(amount[0]),
                        amount[0].isEmpty() ? null : amount.length > 1 ? amount[1] : currency(),
                        nothing(created));
            }
            for (var entry : customer.entries()) {
                entry(customer, entry);
            }
        }
    }

    private void entry(PlainBook.Customer customer, PlainBook.Entry entry) throws SQLException {
        var at = entry.text("at");
        var recorded = entry.text("recorded");
        var id = entry.text("id");
        tables.add(
                "entry",
                customer.key(),
                customer.opportunityOf(entry),
                id,
                entry.file().getFileName().toString(),
                entry.place(),
                day(at),
                second(at),
                isDay(at) ? null : second(at),
                isDay(at)
                        ? ""
                        : String.format(
                                "%02d", OffsetDateTime.parse(at).atZoneSameInstant(zone).getHour()),
                LocalDate.parse(day(at))
                        .getDayOfWeek()
                        .name()
                        .substring(0, 3)
                        .toLowerCase(java.util.Locale.ROOT),
                recorded.isEmpty() ? null : day(recorded),
                recorded.isEmpty() ? null : second(recorded),
                recorded.isEmpty() || isDay(recorded) ? null : second(recorded),
                entry.text("by"),
                nothing(entry.text("via")),
                PlainBook.mapping(entry.values(), "feedback").isEmpty() ? 0 : 1,
                nothing(entry.text("stage")),
                nothing(entry.text("reason")),
                nothing(entry.text("close")),
                nothing(entry.text("result")),
                nothing(entry.text("summary")),
                recordsChange(entry) ? 1 : 0);
        for (var move : entry.texts("approves")) {
            tables.add("approves", id, move);
        }
        for (var move : entry.texts("rejects")) {
            tables.add("rejects", id, move);
        }
        var handover = PlainBook.mapping(entry.values(), "handover");
        if (!handover.isEmpty()) {
            tables.add(
                    "handover",
                    id,
                    PlainBook.text(handover, "from"),
                    PlainBook.text(handover, "to"));
        }
    }

    private static boolean recordsChange(PlainBook.Entry entry) {
        boolean onlyPlans = entry.values().containsKey("next") && entry.text("summary").isEmpty();
        return onlyPlans || CHANGES.stream().anyMatch(entry.values()::containsKey);
    }

    private static List<String> texts(Map<String, Object> profile, String field) {
        boolean isPlain =
                profile.get(field) instanceof String
                        || profile.get(field) instanceof List<?> list
                                && list.getFirst() instanceof String;
        return isPlain ? PlainBook.texts(profile, field) : List.of();
    }

    private String currency() {
        return or(PlainBook.text(book.policy(), "currency"), "USD");
    }

    private String kind(String stage) {
        return or(
                PlainBook.text(
                        PlainBook.mapping(PlainBook.mapping(book.policy(), "stages"), stage),
                        "kind"),
                "open");
    }

    private List<String> codes(String section) {
        return List.copyOf(PlainBook.mapping(book.policy(), section).keySet());
    }

    private String day(String moment) {
        return isDay(moment)
                ? moment
                : OffsetDateTime.parse(moment).atZoneSameInstant(zone).toLocalDate().toString();
    }

    private long second(String moment) {
        return isDay(moment)
                ? LocalDate.parse(moment).atStartOfDay(zone).toEpochSecond()
                : OffsetDateTime.parse(moment).toEpochSecond();
    }

    private static boolean isDay(String moment) {
        return moment.indexOf('T') < 0;
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
