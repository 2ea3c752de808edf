package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;
import dev.tend.phrase.DatePhrase.Leaning;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The table `date-phrases.txt`: what each phrase is read as, on which day.
class DatePhraseTableTest {
    private static final Zone SHANGHAI = Zone.read("Asia/Shanghai").orElseThrow();
    private static final String NOT_READ = "-";

    private record Row(
            int line, LocalDate today, Leaning leaning, String phrase, String expected, Zone zone) {
        String read() {
            Optional<Moment> moment = DatePhrase.read(phrase, today, zone, leaning);
            return moment.isPresent() ? moment.get().toString() : NOT_READ;
        }

        String name() {
            return "line " + line + ": '" + phrase + "' is " + expected;
        }
    }

    @TestFactory
    List<DynamicTest> readsEveryPhraseOfTheTable() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : table()) {
            tests.add(
                    DynamicTest.dynamicTest(
                            row.name(), () -> assertEquals(row.expected(), row.read())));
        }
        return tests;
    }

    @Test
    void theTableHoldsPhrasesOfBothLanguages() throws IOException {
        var phrases = new HashSet<String>();
        var chinese = new HashSet<String>();
        for (Row row : table()) {
            phrases.add(row.phrase());
            if (row.phrase().codePoints().anyMatch(c -> c >= 0x4E00)) {
                chinese.add(row.phrase());
            }
        }
        assertAll(
                () -> assertTrue(phrases.size() >= 500, "phrases: " + phrases.size()),
                () -> assertTrue(chinese.size() >= 200, "Chinese phrases: " + chinese.size()));
    }

    private static List<Row> table() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (var stream = DatePhraseTest.class.getResourceAsStream("date-phrases.txt");
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(number, cells(line)));
                }
            }
        }
        return rows;
    }

    private static Row row(int line, List<String> cells) {
        Zone zone = cells.size() > 4 ? Zone.read(cells.get(4).strip()).orElseThrow() : SHANGHAI;
        return new Row(
                line,
                LocalDate.parse(cells.get(0).strip()),
                Leaning.valueOf(cells.get(1).strip()),
                cells.get(2).strip(),
                cells.get(3).strip(),
                zone);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', start)) {
            cells.add(line.substring(start, bar));
            start = bar + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }
}
