package dev.tend.render.table;

import static dev.tend.render.table.SampleTables.everyKind;
import static dev.tend.render.table.SampleTables.oneColumn;
import static dev.tend.render.table.SampleTables.rendered;
import static dev.tend.render.table.SampleTables.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tend.render.text.Printable;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CsvTableTest {
    @Test
    void everyKindOfCellHasItsForm() {
        var expected =
                "id,name,note,stage,touches,stay,share,due,amount\r\n"
                        + "c1,智联科技,\"say \"\"hi\"\", then\ncall 👨‍👩‍👧\",proposal,12,3.5,0.4211,"
                        + "2024-06-05T15:00+08:00,1250000 CNY; 30000 USD\r\n"
                        + "c2,Acme,,won,0,3,1,2024-06-05,\r\n"
                        + "c3,张三,ok,,,,,,500000.5 CNY\r\n";
        assertEquals(expected, rendered(new CsvTable(), everyKind()));
    }

    @Test
    void aTableWithoutRowsIsItsHeading() {
        assertEquals("id\r\n", rendered(new CsvTable(), oneColumn(Column.whole("id"))));
    }

    @Test
    void anOnlyFieldThatIsBlankIsStillARow() throws IOException {
        var csv = rendered(new CsvTable(), oneColumn(Column.whole("id"), Cell.BLANK, text("x")));
        assertEquals(List.of(List.of("id"), List.of(""), List.of("x")), parsed(csv));
    }

    @Test
    void randomTextIsReadBackAsItWasUnlessItLooksLikeAFormulaOrCommandsATerminal()
            throws IOException {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var expected = new ArrayList<List<String>>();
            expected.add(List.of("a", "b"));
            var rows = new ArrayList<List<Cell>>();
            for (int i = 0; i < 5; i++) {
                var first = SampleTables.randomText(random, 12);
                var second = SampleTables.randomText(random, 12);
                expected.add(List.of(harmless(first), harmless(second)));
                rows.add(List.of(text(first), text(second)));
            }
            var table = new Table(List.of(Column.whole("a"), Column.whole("b")), rows);
            assertEquals(expected, parsed(rendered(new CsvTable(), table)), "seed " + seed);
        }
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeText() {
        var cells = List.of("=1+1", "+86 139", "-5%", "@x", "\t=1", "＝1", "'=1", "a=1", "5");
        var rows = new ArrayList<List<Cell>>();
        for (var cell : cells) {
            rows.add(List.of(text(cell)));
        }
        rows.add(List.of(new Cell.Count(-3)));
        var table = new Table(List.of(Column.whole("a")), rows);
        assertEquals(
                "a\r\n"
                        + "'=1+1\r\n"
                        + "'+86 139\r\n"
                        + "'-5%\r\n"
                        + "'@x\r\n"
                        + "'\t=1\r\n"
                        + "'＝1\r\n"
                        + "'=1\r\n"
                        + "a=1\r\n"
                        + "5\r\n"
                        + "-3\r\n",
                rendered(new CsvTable(), table));
    }

    @Test
    void aMarkStandsBeforeEverything() {
        var table = oneColumn(Column.whole("id"), text("智联"));
        assertEquals("\uFEFFid\r\n智联\r\n", rendered(new CsvTable(true), table));
    }

    @Test
    void whatATerminalWouldObeyIsMadeVisible() {
        var table =
                oneColumn(
                        Column.whole("a"),
                        text("\u001b[2J\u0007\u202Ea\u0085b\rc"),
                        text("two\nlines\r\nand\ta tab"));
        assertEquals(
                "a\r\n␛[2J␇\uFFFDa b c\r\n\"two\nlines\r\nand\ta tab\"\r\n",
                rendered(new CsvTable(), table));
    }

    private static String harmless(String raw) {
        var text = Printable.withLines(raw);
        boolean isFormula = !text.isEmpty() && "=+-@\t\r＝＋－＠".contains(text.substring(0, 1));
        return isFormula ? "'" + text : text;
    }

    @Test
    void aFailureToWriteComesOutUnchecked() {
        var broken = new BrokenOutput();
        assertThrows(UncheckedIOException.class, () -> new CsvTable().render(everyKind(), broken));
    }

    private static List<List<String>> parsed(String csv) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            for (var line : parser) {
                rows.add(line.toList());
            }
        }
        return rows;
    }
}
