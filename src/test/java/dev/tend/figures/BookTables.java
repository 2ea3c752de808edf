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
        new PolicyTables(loading.book.policy(), loading.tables).load();
        new PlanningTables(loading.book, loading.zone, loading.tables).load();
        loading.customers();
        loading.vague();
        new WantedTables(loading.book, loading.tables).load();
        WorkDays.of(loading.book.policy(), loading.zone).load(loading.tables);
        loading.tables.flush();
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
                        amount[0].isEmpty()
                                ? null
                                : amount.length > 1
                                        ? amount[1]
                                        : PolicyTables.currency(book.policy()),
                        nothing(created));
            }
            for (var entry : customer.entries()) {
                entry(customer, entry);
            }
        }
    }

    private void vague() throws IOException, SQLException {
        var judge = VagueSummary.of(book.policy());
        for (var customer : book.customers()) {
            for (var entry : customer.entries()) {
                if (judge.isVague(entry.text("summary"))) {
                    tables.add("vague", entry.text("id"));
                }
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
}
