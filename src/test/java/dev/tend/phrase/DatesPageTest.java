package dev.tend.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;
import dev.tend.phrase.DatePhrase.Leaning;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables of `docs/dates.md` promise nothing that is not so: each phrase in them is read, those
/// that are refused are, and what is to be written in their place is read.
class DatesPageTest {
    private static final Path PAGE = Path.of("docs/dates.md");
    private static final Zone SHANGHAI = Zone.read("Asia/Shanghai").orElseThrow();
    private static final OffsetDateTime NOW =
            SHANGHAI.at(LocalDate.of(2024, 6, 5), LocalTime.of(9, 30));

    private record Phrase(String section, int cell, String text) {
        boolean isRefused() {
            return section.equals("What is refused") && cell == 1;
        }

        boolean isLength() {
            return section.equals("Lengths of time");
        }
    }

    @TestFactory
    List<DynamicTest> everyPhraseOfTheTablesIsWhatThePageSays() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var phrase : phrases()) {
            tests.add(DynamicTest.dynamicTest(phrase.toString(), () -> check(phrase)));
        }
        assertTrue(tests.size() > 250, "only " + tests.size() + " phrases were found");
        return tests;
    }

    private static void check(Phrase phrase) {
        if (phrase.isLength()) {
            assertTrue(DatePhrase.length(phrase.text()).isPresent(), phrase.text());
        } else if (phrase.isRefused()) {
            assertEquals(Optional.empty(), read(phrase, Leaning.FUTURE), phrase.text());
            assertEquals(Optional.empty(), read(phrase, Leaning.PAST), phrase.text());
        } else {
            assertTrue(read(phrase, Leaning.FUTURE).isPresent(), phrase.text());
        }
    }

    private static Optional<Moment> read(Phrase phrase, Leaning leaning) {
        return DatePhrase.read(phrase.text(), NOW, SHANGHAI, leaning);
    }

    /// What stands in backquotes in the tables, and in the line of lengths.
    private static List<Phrase> phrases() throws IOException {
        var phrases = new ArrayList<Phrase>();
        var section = "";
        for (var line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("|")
                    || section.equals("Lengths of time") && line.startsWith("`7d`")) {
                collect(section, line, phrases);
            }
        }
        return phrases;
    }

    private static void collect(String section, String line, List<Phrase> phrases) {
        int cell = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '|') {
                cell++;
            } else if (c == '`') {
                int end = line.indexOf('`', at + 1);
                phrases.add(new Phrase(section, cell, line.substring(at + 1, end)));
                at = end;
            }
        }
    }
}
