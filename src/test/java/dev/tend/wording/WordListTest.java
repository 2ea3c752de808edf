package dev.tend.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// What a reader of the lists relies on.
class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh.txt", "en.txt"})
    void everyEntryHasOneWorth(String list) throws IOException {
        var worths = new HashSet<String>();
        var deeds = new HashSet<String>();
        var twice = new ArrayList<String>();
        var section = "";
        for (var line : lines(list)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(':'));
            } else {
                for (var entry : line.split(", ")) {
                    if (!(section.equals("deed") ? deeds : worths).add(entry)) {
                        twice.add(entry);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh.txt", "en.txt"})
    void everyEntryIsFoundByItsFirstUnit(String list) throws IOException {
        var words = WordList.read(list);
        for (var line : lines(list)) {
            if (!line.startsWith("[")) {
                for (var entry : line.split(", ")) {
                    var found = new ArrayList<Phrase>();
                    words.addTo(found, Units.of(entry).unit(0));
                    assertTrue(
                            found.stream().anyMatch(phrase -> phrase.listed().equals(entry)),
                            entry);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh.txt", "en.txt"})
    void everySectionIsAWorthOrDeeds(String list) throws IOException {
        var names = new HashSet<String>();
        for (var worth : Worth.values()) {
            names.add(worth.name().toLowerCase(Locale.ROOT));
        }
        names.add("deed");
        for (var line : lines(list)) {
            if (line.startsWith("[")) {
                assertTrue(names.contains(line.substring(1, line.indexOf(':'))), line);
            }
        }
    }

    private static List<String> lines(String list) throws IOException {
        try (var in = WordList.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalArgumentException(list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
