package dev.tend.render.table;

import static dev.tend.render.table.SampleTables.everyKind;
import static dev.tend.render.table.SampleTables.lines;
import static dev.tend.render.table.SampleTables.oneColumn;
import static dev.tend.render.table.SampleTables.rendered;
import static dev.tend.render.table.SampleTables.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The two forms that tools for lines of text read: tab-separated values and ids.
class PlainRowsTest {
    @Test
    void everyKindOfCellHasItsFormBetweenTabs() {
        var expected =
                "id\tname\tnote\tstage\ttouches\tstay\tshare\tdue\tamount\n"
                        + "c1\t智联科技\tsay \"hi\", then call 👨‍👩‍👧\tproposal\t12\t3.5\t0.4211\t"
                        + "2024-06-05T15:00+08:00\t1250000 CNY; 30000 USD\n"
                        + "c2\tAcme\t\twon\t0\t3\t1\t2024-06-05\t\n"
                        + "c3\t张三\tok\t\t\t\t\t\t500000.5 CNY\n";
        assertEquals(expected, rendered(new TsvTable(), everyKind()));
    }

    @Test
    void tabsAndLineBreaksInWordsAreBlanks() {
        var table = oneColumn(Column.whole("a"), text("one\ttwo\nthree\r\nfour\u2028five"));
        assertEquals("a\none two three four five\n", rendered(new TsvTable(), table));
    }

    @Test
    void everyLineHasAsManyTabsWhateverTheWords() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var rows = new ArrayList<List<Cell>>();
            for (int i = 0; i < 5; i++) {
                rows.add(
                        List.of(
                                text(SampleTables.randomText(random, 12)),
                                text(SampleTables.randomText(random, 12))));
            }
            var table = new Table(List.of(Column.whole("a"), Column.whole("b")), rows);
            var lines = lines(rendered(new TsvTable(), table));
            assertEquals(6, lines.size(), "seed " + seed);
            for (var line : lines) {
                assertEquals(1, line.chars().filter(c -> c == '\t').count(), "seed " + seed);
            }
        }
    }

    @Test
    void idsAreTheFirstColumnInFull() {
        assertEquals("c1\nc2\nc3\n", rendered(new IdList(), everyKind()));
        var coded = oneColumn(Column.whole("action"), new Cell.Coded("hqfdre0m", "hqfd"));
        assertEquals("hqfdre0m\n", rendered(new IdList(), coded));
    }

    @Test
    void aRowWithoutAnIdIsLeftOutOfIds() {
        var table = oneColumn(Column.whole("a"), text("x"), Cell.BLANK, text("y\nz"));
        assertEquals("x\ny z\n", rendered(new IdList(), table));
        assertEquals("", rendered(new IdList(), oneColumn(Column.whole("a"))));
    }

    @Test
    void aFailureToWriteComesOutUnchecked() {
        var broken = new BrokenOutput();
        assertThrows(UncheckedIOException.class, () -> new TsvTable().render(everyKind(), broken));
        assertThrows(UncheckedIOException.class, () -> new IdList().render(everyKind(), broken));
    }
}
