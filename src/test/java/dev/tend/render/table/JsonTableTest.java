package dev.tend.render.table;

import static dev.tend.render.table.SampleTables.amount;
import static dev.tend.render.table.SampleTables.everyKind;
import static dev.tend.render.table.SampleTables.oneColumn;
import static dev.tend.render.table.SampleTables.rendered;
import static dev.tend.render.table.SampleTables.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import org.junit.jupiter.api.Test;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class JsonTableTest {
    @Test
    void everyKindOfCellHasItsForm() {
        var expected =
                """
                [
                {"id":"c1","name":"智联科技","note":"say \\"hi\\", then\\ncall 👨‍👩‍👧","stage":"proposal",\
                "touches":12,"stay":3.5,"share":0.4211,"due":"2024-06-05T15:00+08:00",\
                "amount":{"CNY":1250000,"USD":30000}},
                {"id":"c2","name":"Acme","note":null,"stage":"won","touches":0,"stay":3,"share":1,\
                "due":"2024-06-05","amount":{}},
                {"id":"c3","name":"张三","note":"ok","stage":null,"touches":null,"stay":null,\
                "share":null,"due":null,"amount":{"CNY":500000.5}}
                ]
                """;
        assertEquals(expected, rendered(new JsonTable(), everyKind()));
    }

    @Test
    void aTableWithoutRowsIsAnEmptyArray() {
        assertEquals("[]\n", rendered(new JsonTable(), oneColumn(Column.whole("id"))));
    }

    @Test
    void aRowOnALineOfItsOwnIsTheSameRow() {
        var rows = rendered(new JsonTable(), everyKind()).replace("},\n", "}\n");
        assertEquals(
                rows.substring("[\n".length(), rows.length() - "]\n".length()),
                rendered(new JsonLines(), everyKind()));
        assertEquals("", rendered(new JsonLines(), oneColumn(Column.whole("id"))));
        assertEquals(
                "{\"a\":\"x\\ny\\u2028z\"}\n",
                rendered(new JsonLines(), oneColumn(Column.whole("a"), text("x\ny\u2028z"))));
    }

    @Test
    void escapeSequencesAreEscaped() {
        var table = oneColumn(Column.whole("a"), text("\u001b[2J\u009b2J\u202E\u007f"));
        var expected = "[\n{\"a\":\"\\u001B[2J\\u009B2J\\u202E\\u007F\"}\n]\n";
        assertEquals(expected, rendered(new JsonTable(), table));
    }

    @Test
    void largeAndSmallAmountsAreNeverWrittenWithExponents() {
        var table = oneColumn(Column.whole("a"), amount("1E+12 CNY"), amount("1E-9 CNY"));
        var expected = "[\n{\"a\":{\"CNY\":1000000000000}},\n{\"a\":{\"CNY\":0.000000001}}\n]\n";
        assertEquals(expected, rendered(new JsonTable(), table));
    }

    @Test
    void randomTextIsReadBackAsItWasAndStaysHarmless() {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var expected = new ArrayList<String>();
            var rows = new ArrayList<List<Cell>>();
            for (int i = 0; i < 5; i++) {
                var words = "x" + SampleTables.randomText(random, 12);
                expected.add(words);
                rows.add(List.of(text(words)));
            }
            var json = rendered(new JsonTable(), new Table(List.of(Column.whole("a")), rows));
            assertEquals(expected, strings(json), "seed " + seed);
            assertEquals(rows.size() + 2, SampleTables.lines(json).size(), "seed " + seed);
            for (int i = 0; i < json.length(); i++) {
                char c = json.charAt(i);
                boolean control = Character.isISOControl(c) && c != '\n';
                assertFalse(control || c == '\u202E', "seed " + seed);
            }
        }
    }

    @Test
    void keysAndValuesAreReadBackInOrder() {
        var json = rendered(new JsonTable(), everyKind());
        var names = new ArrayList<String>();
        int depth = 0;
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth == 2) {
                    names.add(parser.getString());
                }
            }
        }
        var row =
                List.of("id", "name", "note", "stage", "touches", "stay", "share", "due", "amount");
        assertEquals(27, names.size());
        for (int i = 0; i < names.size(); i += 9) {
            assertEquals(row, names.subList(i, i + 9));
        }
    }

    @Test
    void aFailureToWriteComesOutUnchecked() {
        var broken = new BrokenOutput();
        var thrown =
                assertThrows(
                        UncheckedIOException.class,
                        () -> new JsonTable().render(everyKind(), broken));
        assertTrue(String.valueOf(thrown.getMessage()).contains("broken"));
        assertThrows(UncheckedIOException.class, () -> new JsonLines().render(everyKind(), broken));
    }

    private static List<String> strings(String json) {
        var strings = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
        }
        return strings;
    }
}
