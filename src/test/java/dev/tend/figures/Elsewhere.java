package dev.tend.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the program says elsewhere of the same book: what is due, and which texts say nothing.
final class Elsewhere {
    private Elsewhere() {}

    /// What everybody is asked for on a day.
    static void due(Path book, LocalDate day, SqlAnswer sql) throws SQLException {
        var rows = new ArrayList<Object[]>();
        var words = List.of("--lang", "en", "--today", day.toString(), "due", "--all");
        for (var row : TendAnswer.rows(book, words)) {
            rows.add(
                    new Object[] {
                        TendAnswer.value(row.path("customer")),
                        TendAnswer.value(row.path("source")),
                        TendAnswer.value(row.path("do")),
                        TendAnswer.value(row.path("escalation")),
                        TendAnswer.value(row.path("when")),
                        row.path("late").asInt()
                    });
        }
        sql.replace("due", rows);
    }

    /// The entries whose summary is called vague. The `since` of the policy, before which nothing
    /// is judged, is left out meanwhile.
    static void vague(Path book, SqlAnswer sql) throws IOException, SQLException {
        var policy = book.resolve("tend.yaml");
        var text = Files.readString(policy);
        var judging = text.replaceAll("(?m)^since: .*\n", "");
        if (!judging.equals(text)) {
            Files.writeString(policy, judging);
        }
        var rows = new ArrayList<Object[]>();
        for (var finding : TendAnswer.findings(book, LocalDate.of(2026, 1, 1), "record.vague")) {
            var lines = Files.readAllLines(book.resolve(finding.path("file").asString()));
            int line = finding.path("line").asInt() - 1;
            while (!lines.get(line).startsWith("id: ")) {
                line--;
            }
            rows.add(new Object[] {lines.get(line).substring("id: ".length())});
        }
        sql.replace("vague", rows);
        if (!judging.equals(text)) {
            Files.writeString(policy, text);
        }
    }
}
