import static java.util.stream.Collectors.toSet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The entries of a book in the forms that other programs read: for each entry one task of
/// taskwarrior, record of recutils, transaction of hledger, row of SQLite.
final class Peers implements AutoCloseable {
    private static final String SCHEMA =
            """
            CREATE TABLE entry(id TEXT PRIMARY KEY, customer TEXT, at TEXT, by TEXT, via TEXT,
                summary TEXT, stage TEXT, plan TEXT, due TEXT, open INTEGER);
            BEGIN;
            """;
    private static final String INDEXES =
            """
            COMMIT;
            CREATE INDEX due ON entry(open, due);
            CREATE INDEX stage ON entry(stage, customer);
            CREATE INDEX customer ON entry(customer, at);
            """;

    private final BufferedWriter tasks;
    private final BufferedWriter records;
    private final BufferedWriter journal;
    private final BufferedWriter rows;

    private Peers(Path folder) throws IOException {
        Files.createDirectories(folder);
        tasks = Files.newBufferedWriter(folder.resolve("tasks.json"));
        records = Files.newBufferedWriter(folder.resolve("book.rec"));
        journal = Files.newBufferedWriter(folder.resolve("book.journal"));
        rows = Files.newBufferedWriter(folder.resolve("book.sql"));
    }

    static Peers in(Path folder) throws IOException {
        Peers peers = new Peers(folder);
        peers.rows.write(SCHEMA);
        return peers;
    }

    void customer(Company company, List<Entry> entries) throws IOException {
        Set<?> closed = entries.stream().flatMap(entry -> entry.closes().stream()).collect(toSet());
        for (Entry entry : entries) {
            boolean open = !entry.plan().isEmpty() && !closed.contains(entry.id());
            tasks.write(task(company, entry, open));
            records.write(record(company, entry, open));
            journal.write(transaction(company, entry));
            rows.write(row(company, entry, open));
        }
    }

    private static String task(Company company, Entry entry, boolean open) {
        String entered = basic(entry.at().toString());
        return "{\"uuid\":\"%s\",\"status\":\"%s\",\"entry\":\"%s\"%s%s,\"project\":\"%s\",\"description\":\"%s\",\"tags\":[\"%s\"]}\n"
                .formatted(
                        uuid(entry),
                        open ? "pending" : "completed",
                        entered,
                        open ? "" : ",\"end\":\"" + entered + "\"",
                        entry.plan().isEmpty()
                                ? ""
                                : ",\"due\":\"" + basic(due(entry) + "T00:00") + "\"",
                        company.key(),
                        plan(entry) + " / " + entry.text("summary"),
                        entry.by());
    }

    private static String basic(String time) {
        return time.replace("-", "").replace(":", "") + "00Z";
    }

    private static UUID uuid(Entry entry) {
        return UUID.nameUUIDFromBytes(entry.id().getBytes(StandardCharsets.UTF_8));
    }

    private static String record(Company company, Entry entry, boolean open) {
        StringBuilder record = new StringBuilder();
        field(record, "Id", entry.id());
        field(record, "Customer", company.key());
        field(record, "At", entry.at().toString());
        field(record, "By", entry.by());
        field(record, "Via", entry.text("via"));
        field(record, "Summary", entry.text("summary"));
        field(record, "Stage", entry.text("stage"));
        field(record, "Plan", plan(entry));
        field(record, "Due", due(entry));
        field(record, "Open", open ? "yes" : "no");
        return record.append('\n').toString();
    }

    private static void field(StringBuilder record, String name, String value) {
        if (!value.isEmpty()) {
            record.append(name).append(": ").append(value).append('\n');
        }
    }

    private static String transaction(Company company, Entry entry) {
        String stage = entry.text("stage").isEmpty() ? "none" : entry.text("stage");
        return "%s %s | %s\n    stage:%s  1\n    customer:%s\n\n"
                .formatted(
                        entry.at().toLocalDate(),
                        company.key(),
                        entry.text("summary").replace(';', ','),
                        stage,
                        entry.by());
    }

    private static String row(Company company, Entry entry, boolean open) {
        return "INSERT INTO entry VALUES('%s','%s','%s','%s','%s','%s','%s','%s','%s',%d);\n"
                .formatted(
                        entry.id(),
                        company.key(),
                        entry.at(),
                        entry.by(),
                        entry.text("via"),
                        entry.text("summary"),
                        entry.text("stage"),
                        plan(entry),
                        due(entry),
                        open ? 1 : 0);
    }

    private static String plan(Entry entry) {
        return entry.plan().isEmpty() ? "" : entry.plan().get("do").toString();
    }

    private static String due(Entry entry) {
        return entry.plan().isEmpty() ? "" : entry.plan().get("due").toString();
    }

    @Override
    public void close() throws IOException {
        rows.write(INDEXES);
        for (BufferedWriter file : List.of(tasks, records, journal, rows)) {
            file.close();
        }
    }
}
