package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The same figures asked for in other ways: as of a day, and as a list.
class AnotherWayTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final int BOOKS = 15;

    @Test
    void asOfADayIsAsIfWhatWasWrittenDownLaterHadBeenDeleted(@TempDir Path folder)
            throws IOException {
        for (long seed = 1; seed <= BOOKS; seed++) {
            var random = new SplittableRandom(seed);
            var book = Files.createDirectory(folder.resolve("book-" + seed));
            new RandomBook(random).write(book);
            var day = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(60));
            var asOf = new ArrayList<Object>();
            var reports =
                    List.of("overview", "funnel", "cycle", "stages", "losses", "value", "forecast");
            for (var report : reports) {
                asOf.add(TendAnswer.cells(book, Inquiry.of(report, day).asOf(day)));
            }
            forget(book, day);
            for (int i = 0; i < asOf.size(); i++) {
                var inquiry = Inquiry.of(reports.get(i), day);
                assertEquals(TendAnswer.cells(book, inquiry), asOf.get(i), seed + " " + inquiry);
            }
        }
    }

    /// Deletes the entries of a book that were written down after a day.
    private static void forget(Path book, LocalDate day) throws IOException {
        var zone = ZoneId.of(Files.readAllLines(book.resolve("tend.yaml")).get(1).substring(10));
        try (var files = Files.walk(book)) {
            for (var file : files.filter(file -> file.toString().contains("2024-")).toList()) {
                var kept = new StringBuilder();
                for (var entry : Files.readString(file).split("(?m)^---\n")) {
                    if (!entry.isEmpty() && !recorded(entry, zone).isAfter(day)) {
                        kept.append("---\n").append(entry);
                    }
                }
                Files.writeString(file, kept);
            }
        }
    }

    private static LocalDate recorded(String entry, ZoneId zone) {
        for (var line : entry.split("\n")) {
            if (line.startsWith("recorded: ")) {
                var text = line.substring(10);
                return text.length() == 10
                        ? LocalDate.parse(text)
                        : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
            }
        }
        return LocalDate.MIN;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview new",
                "overview open",
                "overview won",
                "overview lost",
                "overview touches",
                "overview customers",
                "funnel lead.now",
                "funnel lead.reached",
                "funnel won.reached",
                "cycle total.won",
                "stages lead.entered",
                "stages lead.finished",
                "activity phone.touches",
                "activity phone.customers",
                "activity phone.answered",
                "value core.customers",
                "value core.won",
                "coverage A.open",
                "coverage B.covered"
            })
    void aListHasAsManyRowsAsTheFigureSays(String line) {
        for (var name : List.of("zhilian", "atlas")) {
            var book = Path.of("examples", name);
            var words = line.split(" ");
            int dot = words[1].indexOf('.');
            var row = dot < 0 ? "" : words[1].substring(0, dot);
            var inquiry = Inquiry.of(words[0], TODAY);
            var key =
                    inquiry.dimensions().isEmpty()
                            ? " []" + (row.isEmpty() ? "" : " " + row)
                            : " [" + row + "]";
            var figure =
                    TendAnswer.cells(book, inquiry).get(key + " " + words[1].substring(dot + 1));
            var list = new ArrayList<>(inquiry.words());
            list.addAll(List.of("--list", words[1]));
            assertEquals(
                    figure,
                    Integer.toString(TendAnswer.rows(book, list).size()),
                    name + " " + line);
        }
    }
}
