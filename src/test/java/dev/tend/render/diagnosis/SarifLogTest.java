package dev.tend.render.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tend.SarifSchema;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.value.Language;
import dev.tend.model.value.Place;
import dev.tend.render.table.BrokenOutput;
import dev.tend.render.table.SampleTables;
import dev.tend.render.text.Names;
import dev.tend.render.text.Style;
import dev.tend.text.Messages;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

class SarifLogTest {
    private static final String FILE = "customers/acme/2024-ann.yaml";

    @Test
    void aBookWithoutProblemsIsALogWithoutResults() {
        var run = run(log(SarifLogTest::noLine), List.of());
        assertEquals(0, run.get("results").size());
        assertEquals(0, run.get("tool").get("driver").get("rules").size());
    }

    @Test
    void aProblemStandsWithItsRuleItsPlaceAndWhatToDo() {
        var problem = Diagnostic.of(Check.DAY, new Place(FILE, 7, 5, 10), "2024-13-01");
        var other = Diagnostic.of(Check.ENCODING, Place.startOf(FILE));
        var run = run(log(_ -> Optional.of("at: 2024-13-01")), List.of(problem, other, problem));
        assertEquals(2, run.get("tool").get("driver").get("rules").size());
        var result = run.get("results").get(0);
        assertEquals("value.day", result.get("ruleId").asString());
        var rules = run.get("tool").get("driver").get("rules");
        var rule = rules.get(result.get("ruleIndex").asInt());
        assertEquals("value.day", rule.get("id").asString());
        assertEquals("\"…\" is no day", rule.get("shortDescription").get("text").asString());
        assertEquals(
                "\"2024-13-01\" is no day; write YYYY-MM-DD, a day that exists", message(result));
        assertEquals(
                "{\"startLine\":7,\"startColumn\":5,\"endColumn\":15}",
                physical(result).get("region").toString());
        assertEquals(
                "{\"uri\":\"sales/customers/acme/2024-ann.yaml\",\"uriBaseId\":\"%SRCROOT%\"}",
                physical(result).get("artifactLocation").toString());
    }

    @Test
    void theLevelIsThatOfTheProblemNotOfItsRule() {
        var levels = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var problem = Diagnostic.of(Check.DAY, Place.startOf(FILE), "x").as(severity);
            var result = run(log(SarifLogTest::noLine), List.of(problem)).get("results").get(0);
            levels.add(result.get("level").asString());
        }
        assertEquals(List.of("error", "warning", "note", "none"), levels);
    }

    @Test
    void theFingerprintFollowsTheLineAndTellsEqualLinesApart() {
        var above = Diagnostic.of(Check.CHOICE, new Place(FILE, 3, 6, 4), "fone", "phone");
        var below = Diagnostic.of(Check.CHOICE, new Place(FILE, 30, 6, 4), "fone", "phone");
        var log = log(_ -> Optional.of("via: fone"));
        var first = fingerprints(log, List.of(above)).getFirst();
        assertEquals(List.of(first), fingerprints(log, List.of(below)));
        var both = fingerprints(log, List.of(above, below));
        assertEquals(first, both.getFirst());
        assertNotEquals(both.get(0), both.get(1));
        var otherLine = log(_ -> Optional.of("via: fax"));
        assertNotEquals(first, fingerprints(otherLine, List.of(above)).getFirst());
    }

    @Test
    void theFingerprintIsTheSameInEveryLanguage() {
        var problem = Diagnostic.of(Check.CHOICE, new Place(FILE, 3, 6, 4), "fone", "phone");
        var chinese = new SarifLog("1.0", "", "", text(Language.CHINESE, SarifLogTest::noLine));
        var english = new SarifLog("1.0", "", "", text(Language.ENGLISH, SarifLogTest::noLine));
        assertEquals(
                fingerprints(english, List.of(problem)), fingerprints(chinese, List.of(problem)));
    }

    @Test
    void bracesOfAMessageAreNoPlaceholders() {
        var problem = Diagnostic.of(Check.NUMBERS, Place.startOf("tend.yaml"), "C{nn");
        var result = run(log(SarifLogTest::noLine), List.of(problem)).get("results").get(0);
        assertTrue(message(result).contains("\"C{{nn\""), message(result));
        assertTrue(message(result).contains("C{{yyyy}}{{MM}}{{nnn}}"), message(result));
    }

    @Test
    void rulesLeadToTheDocumentationWhereItsAddressIsKnown() {
        var known =
                new SarifLog(
                        "1.0",
                        "https://example.com/d",
                        "",
                        text(Language.ENGLISH, SarifLogTest::noLine));
        var problems = List.of(Diagnostic.of(Check.ENCODING, Place.startOf(FILE)));
        var driver = run(known, problems).get("tool").get("driver");
        assertEquals(
                "https://example.com/d/checks.md#text.encoding",
                driver.get("rules").get(0).get("helpUri").asString());
        var unknown = run(log(SarifLogTest::noLine), problems).get("tool").get("driver");
        assertFalse(unknown.get("rules").get(0).has("helpUri"));
    }

    @Test
    void anyFileNameAndTextGivesAValidLog() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var problems = new ArrayList<Diagnostic>();
            var lines = new ArrayList<String>();
            for (int i = 0; i < 5; i++) {
                lines.add(SampleTables.randomText(random, 12));
                var file = "customers/" + SampleTables.randomText(random, 8) + "a:b %23#?.yaml";
                var place = new Place(file, i + 1, 1 + random.nextInt(14), random.nextInt(6));
                var checks = Check.values();
                problems.add(
                        new Diagnostic(
                                checks[random.nextInt(checks.length)],
                                Severity.values()[random.nextInt(3)],
                                place,
                                List.of("{0}", "a" + lines.get(i), "b", "c", "d"),
                                ""));
            }
            var run = run(log(place -> Optional.of(lines.get(place.line() - 1))), problems);
            for (int i = 0; i < problems.size(); i++) {
                var result = run.get("results").get(i);
                var region = physical(result).get("region");
                assertTrue(
                        region.get("endColumn").asInt() > region.get("startColumn").asInt(),
                        "seed " + seed);
                var uri = physical(result).get("artifactLocation").get("uri").asString();
                var file = "sales/" + problems.get(i).place().file();
                assertEquals(wellFormed(file), URI.create(uri).getPath(), "seed " + seed);
            }
        }
    }

    @Test
    void theSchemaWouldNotLetARelativeAddressPass() {
        var problems = List.of(Diagnostic.of(Check.ENCODING, Place.startOf(FILE)));
        var json = new StringBuilder();
        new SarifLog("1.0", "docs", "", text(Language.ENGLISH, SarifLogTest::noLine))
                .write(problems, json);
        assertFalse(SarifSchema.faults(json.toString()).isEmpty());
    }

    @Test
    void aBrokenOutputIsSaid() {
        assertThrows(
                UncheckedIOException.class,
                () -> log(SarifLogTest::noLine).write(List.of(), new BrokenOutput()));
    }

    private static Optional<String> noLine(Place place) {
        return Optional.empty();
    }

    private static SarifLog log(Function<Place, Optional<String>> lines) {
        return new SarifLog("1.0", "", "sales/", text(Language.ENGLISH, lines));
    }

    private static DiagnosticText text(Language language, Function<Place, Optional<String>> lines) {
        return new DiagnosticText(
                Messages.in(language), Style.PLAIN, Names.CODES, lines, DiagnosticText.UNLIMITED);
    }

    private static JsonNode run(SarifLog log, List<Diagnostic> problems) {
        var json = new StringBuilder();
        log.write(problems, json);
        assertEquals(List.of(), SarifSchema.faults(json.toString()), json.toString());
        return new ObjectMapper().readTree(json.toString()).get("runs").get(0);
    }

    private static List<String> fingerprints(SarifLog log, List<Diagnostic> problems) {
        var prints = new ArrayList<String>();
        for (var result : run(log, problems).get("results")) {
            prints.add(result.get("partialFingerprints").get("primaryLocationLineHash").asString());
        }
        return prints;
    }

    private static JsonNode physical(JsonNode result) {
        return result.get("locations").get(0).get("physicalLocation");
    }

    private static String message(JsonNode result) {
        return result.get("message").get("text").asString();
    }

    /// The text as UTF-8 can hold it: half a surrogate pair becomes a question mark.
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
