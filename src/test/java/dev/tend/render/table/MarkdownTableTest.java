package dev.tend.render.table;

import static dev.tend.render.table.SampleTables.everyKind;
import static dev.tend.render.table.SampleTables.lines;
import static dev.tend.render.table.SampleTables.oneColumn;
import static dev.tend.render.table.SampleTables.rendered;
import static dev.tend.render.table.SampleTables.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tend.render.text.DisplayWidth;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class MarkdownTableTest {
    private static final Renderer MARKDOWN = new MarkdownTable(SampleTables.KEYS);

    @Test
    void everyKindOfCellReadsAsOnTheTerminal() {
        var expected =
                """
                | id  | name     | note                   | stage    | touches | stay | share | due              |              amount CNY |
                | --- | -------- | ---------------------- | -------- | ------: | ---: | ----: | ---------------- | ----------------------: |
                | c1  | 智联科技 | say "hi", then call 👨‍👩‍👧 | 方案提交 |      12 |  3.5 |   42% | 2024-06-05 15:00 | 1,250,000<br>30,000 USD |
                | c2  | Acme     |                        | 成交     |       0 |    3 |  100% | 2024-06-05       |                         |
                | c3  | 张三     | ok                     |          |         |      |       |                  |               500,000.5 |
                """;
        assertEquals(expected, rendered(MARKDOWN, everyKind()));
    }

    @Test
    void signsOfMarkdownAreShownAndDoNotAct() {
        var table = oneColumn(Column.shorten("a"), text("a|b *c* <d> [e](f) `g` &amp; ~h~ \\"));
        var expected = "| a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` \\&amp; \\~h\\~ \\\\ |";
        assertEquals(expected, lines(rendered(MARKDOWN, table)).get(2));
    }

    @Test
    void aTableWithoutRowsIsItsHeading() {
        assertEquals("| id  |\n| --- |\n", rendered(MARKDOWN, oneColumn(Column.whole("id"))));
    }

    @Test
    void everyLineHasAsManyCellsAndTheSameWidthWhateverTheWords() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var rows = new ArrayList<List<Cell>>();
            for (int i = 0; i < 5; i++) {
                rows.add(
                        List.of(
                                text(SampleTables.randomText(random, 12) + "|"),
                                text(SampleTables.randomText(random, 12))));
            }
            var table = new Table(List.of(Column.whole("a"), Column.shorten("b")), rows);
            var lines = lines(rendered(MARKDOWN, table));
            assertEquals(7, lines.size(), "seed " + seed);
            for (var line : lines) {
                assertEquals(3, bars(line), "seed " + seed + ": " + line);
                assertEquals(
                        DisplayWidth.of(lines.getFirst()), DisplayWidth.of(line), "seed " + seed);
            }
        }
    }

    @Test
    void aFailureToWriteComesOutUnchecked() {
        var broken = new BrokenOutput();
        assertThrows(UncheckedIOException.class, () -> MARKDOWN.render(everyKind(), broken));
    }

    /// The bars that part cells: those that no backslash takes away.
    private static int bars(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                bars++;
            }
        }
        return bars;
    }
}
