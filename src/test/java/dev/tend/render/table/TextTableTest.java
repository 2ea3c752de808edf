package dev.tend.render.table;

import static dev.tend.render.table.SampleTables.amount;
import static dev.tend.render.table.SampleTables.count;
import static dev.tend.render.table.SampleTables.everyKind;
import static dev.tend.render.table.SampleTables.lines;
import static dev.tend.render.table.SampleTables.oneColumn;
import static dev.tend.render.table.SampleTables.rendered;
import static dev.tend.render.table.SampleTables.table;
import static dev.tend.render.table.SampleTables.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class TextTableTest {
    @Test
    void everyKindOfCellHasItsForm() {
        var expected =
                """
                id  name      note                    stage     touches  stay  share  due               amount CNY
                c1  智联科技  say "hi", then call 👨‍👩‍👧  方案提交       12   3.5    42%  2024-06-05 15:00   1,250,000
                                                                                                        30,000 USD
                c2  Acme                              成交            0     3   100%  2024-06-05
                c3  张三      ok                                                                         500,000.5
                """;
        assertEquals(expected, plain(200, everyKind()));
    }

    @Test
    void aCurrencySharedByAllAmountsIsSaidInTheHeading() {
        var table =
                oneColumn(Column.whole("amount"), amount("1250000 CNY"), amount(), amount("5 CNY"));
        assertEquals("amount CNY\n 1,250,000\n\n         5\n", plain(80, table));
    }

    @Test
    void theCommonestCurrencyIsSaidInTheHeadingAndOthersInTheCells() {
        var table =
                oneColumn(
                        Column.whole("amount"),
                        amount("1000 CNY"),
                        amount("5 USD"),
                        amount("20 CNY", "3 EUR"));
        assertEquals(
                "amount CNY\n     1,000\n     5 USD\n        20\n     3 EUR\n", plain(80, table));
    }

    @Test
    void onlyColumnsOfNumbersAreRightAligned() {
        var mixed = oneColumn(Column.whole("field"), count(7), text("words"));
        assertEquals("field\n7\nwords\n", plain(80, mixed));
        var numbers = oneColumn(Column.whole("field"), count(7), Cell.BLANK, new Cell.Share(0.5));
        assertEquals("field\n    7\n\n  50%\n", plain(80, numbers));
        assertEquals("field\nx\n", plain(80, oneColumn(Column.whole("field"), text("x"))));
    }

    @Test
    void columnsThatGiveWayTogetherEndUpEquallyWide() {
        var table =
                table(
                        List.of(Column.shorten("a"), Column.shorten("b")),
                        List.of(List.of(text("x".repeat(30)), text("y".repeat(20)))));
        var expected = "a             b\nxxxxxxxxxxx…  yyyyyyyyyyy…\n";
        assertEquals(expected, plain(26, table));
    }

    @Test
    void aTableWithoutRowsIsItsHeading() {
        assertEquals("id\n", plain(80, oneColumn(Column.whole("id"))));
        assertEquals("", plain(80, new Table(List.of(), List.of())));
    }

    @Test
    void longTextGivesWayFirstThenNames() {
        assertEquals(
                """
                id    name                      note                                     touches
                a-01  智联科技（上海）有限公司  第一次见面，对方很有兴趣，约好下周再联…        3
                a-02  Acme International Ltd    asked for an offer by the end of the m…       12
                """,
                plain(80, customers()));
        assertEquals(
                """
                id    name                      note                 touches
                a-01  智联科技（上海）有限公司  第一次见面，对方很…        3
                a-02  Acme International Ltd    asked for an offer…       12
                """,
                plain(60, customers()));
        assertEquals(
                """
                id    name                      touches
                a-01  智联科技（上海）有限公司        3
                a-02  Acme International Ltd         12
                """,
                plain(40, customers()));
    }

    @Test
    void whatMustStayWholeMakesTheTableWiderAndTheLeastImportantLeavesIt() {
        assertEquals(
                """
                id    name   touches
                a-01  智联…        3
                a-02  Acme…       12
                """,
                plain(10, customers()));
        var ids = oneColumn(Column.whole("id"), text("2024-06-05-k3f9q2zt"));
        assertEquals("id\n2024-06-05-k3f9q2zt\n", plain(5, ids));
    }

    @Test
    void figuresWithoutRoomAreLeftOutAndTheHeadingSaysSo() {
        var columns =
                List.of(
                        Column.shorten("name"),
                        Column.drawn("customers"),
                        Column.whole("touches"),
                        Column.whole("amount"));
        var table =
                table(
                        columns,
                        List.of(
                                List.of(text("智联科技（上海）"), count(3), count(12), count(1_000)),
                                List.of(text("Acme"), count(1), count(2), count(30))));
        assertEquals(
                """
                name    customers  touches  amount
                智联…           3       12    1000
                Acme            1        2      30
                """,
                plain(34, table));
        assertEquals(
                """
                name       customers  touches …
                智联科技…          3       12
                Acme               1        2
                """,
                plain(31, table));
        for (int width = 20; width < 60; width++) {
            var reading = new TextTable(width, Style.PLAIN, SampleTables.KEYS, true);
            for (var line : lines(rendered(reading, table))) {
                assertTrue(DisplayWidth.of(line) <= width, width + ": " + line);
            }
        }
    }

    @Test
    void whatTheTableIsAskedForGoesLast() {
        var columns =
                List.of(
                        Column.whole("action"),
                        Column.shorten("name"),
                        Column.shorten("owner").minor(),
                        Column.shorten("do"),
                        Column.whole("due").answer(),
                        Column.whole("late").answer());
        var row =
                List.of(
                        text("yrh9"),
                        text("上海恒远精密机械"),
                        text("Li Lei"),
                        text("call every month"),
                        text("2024-05-27"),
                        count(9));
        var table = new Table(columns, List.of(row));
        assertEquals(
                """
                action  name      owner   do        due         late
                yrh9    上海恒…   Li Lei  call ev…  2024-05-27     9
                """,
                plain(52, table));
        assertEquals(
                """
                action  name        do           due         late …
                yrh9    上海恒远…   call every…  2024-05-27     9
                """,
                plain(51, table));
        assertEquals(
                """
                action  name   do     due         late …
                yrh9    上海…  call…  2024-05-27     9
                """,
                plain(40, table));
        assertEquals(
                """
                action  name    due         late …
                yrh9    上海…   2024-05-27     9
                """,
                plain(34, table));
        assertEquals("action  due         late …\nyrh9    2024-05-27     9\n", plain(28, table));
        assertEquals("action  due …\nyrh9    2024-05-27\n", plain(24, table));
    }

    @Test
    void aCodeIsLeftOutBeforeItsLabelIsCut() {
        var columns =
                List.of(Column.least("stage"), Column.shorten("label"), Column.whole("touches"));
        var row = List.of(text("negotiation"), text("Negotiation of terms"), count(12));
        var table = new Table(columns, List.of(row));
        assertEquals(
                """
                stage        label             touches
                negotiation  Negotiation of …       12
                """,
                plain(38, table));
        assertEquals(
                """
                label                 touches
                Negotiation of terms       12
                """,
                plain(37, table));
    }

    @Test
    void barsAndCoursesAreOfOneCurrency() {
        var column = Column.drawn("amount");
        var table =
                oneColumn(column, amount("100 CNY"), amount("50 CNY", "9000 EUR"), amount("9 EUR"));
        assertEquals(
                """
                amount CNY
                       100 ████████
                        50 ████
                 9,000 EUR
                     9 EUR
                """,
                rendered(new TextTable(19, Style.PLAIN, SampleTables.KEYS, true), table));
        var months = List.of(amount("9 EUR"), amount("50 CNY"), amount("100 CNY", "9 USD"));
        assertEquals(
                "amount\n▁▅█\n",
                plain(80, oneColumn(Column.whole("amount"), new Cell.Series(months))));
    }

    @Test
    void linesOfMixedScriptsAreAlignedAtEveryWidth() {
        var mixed =
                table(
                        List.of(Column.shorten("名称"), Column.least("note"), Column.whole("n")),
                        List.of(
                                List.of(text("智联科技"), text("hello 😀 世界 again"), count(1)),
                                List.of(
                                        text("Acme 👨‍👩‍👧"),
                                        text("❤️ cafe\u0301 🇨🇳，好"),
                                        count(22)),
                                List.of(text("👍🏽"), text("한국어 ｆｕｌｌ"), count(333))));
        for (int width : new int[] {80, 60, 40, 30, 20}) {
            var lines = lines(plain(width, mixed));
            int expected = MeasuredColumns.of(lines.getFirst());
            for (var line : lines) {
                assertEquals(expected, MeasuredColumns.of(line), width + ": " + line);
            }
            assertTrue(expected <= width, "width " + width);
        }
    }

    @Test
    void headingsAreBoldOnlyWhereColourIsAskedFor() {
        var table = oneColumn(Column.whole("id"), text("a"));
        var coloured = rendered(new TextTable(80, Style.COLOUR, SampleTables.KEYS, false), table);
        assertEquals("\u001b[1mid\u001b[0m\na\n", coloured);
        assertEquals("id\na\n", plain(80, table));
    }

    @Test
    void escapeSequencesInCellsReachNoTerminal() {
        var attack = oneColumn(Column.whole("a"), text("\u001b]0;x\u0007\n\u009b2J\u202Eexe"));
        assertEquals("a\n␛]0;x␇ \uFFFD2J\uFFFDexe\n", plain(80, attack));
    }

    @Test
    void whatIsSpareIsLeftOutSoThatNamesStayReadable() {
        var columns =
                List.of(
                        Column.shorten("key"),
                        Column.spare("number"),
                        Column.name("name"),
                        Column.shorten("note"),
                        Column.least("more"));
        var row =
                List.of(
                        text("a-key-of-twenty-signs"),
                        text("12345"),
                        text("a name of thirty-one characters"),
                        text("a note of twenty-six signs"),
                        text("more"));
        var table = new Table(columns, List.of(row));
        assertEquals(
                """
                key               name               note               more
                a-key-of-twenty…  a name of thirty…  a note of twenty…  more
                """,
                plain(60, table));
        assertEquals(
                """
                key       name              note
                a-key-o…  a name of thirt…  a note …
                """,
                plain(36, table));
    }

    @Test
    void randomTextStaysOnItsLineInItsColumnAndFits() {
        var columns = List.of(Column.shorten("a"), Column.least("b"), Column.whole("n"));
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var rows = new ArrayList<List<Cell>>();
            for (int i = 0; i < 6; i++) {
                var first = SampleTables.randomText(random, 30);
                var second = SampleTables.randomText(random, 60);
                rows.add(List.of(text(first), text(second), count(random.nextInt(1000))));
            }
            int width = 19 + random.nextInt(80);
            var lines = lines(plain(width, new Table(columns, rows)));
            var where = "seed " + seed;
            assertEquals(7, lines.size(), where);
            for (var line : lines) {
                assertEquals(DisplayWidth.of(lines.getFirst()), DisplayWidth.of(line), where);
                assertTrue(DisplayWidth.of(line) <= width, where);
                assertEquals(line, Printable.of(line), where);
                assertFalse(line.endsWith(" "), where);
            }
        }
    }

    @Test
    void aFailureToWriteComesOutUnchecked() {
        var renderer = new TextTable(80, Style.PLAIN, SampleTables.KEYS, false);
        assertThrows(
                UncheckedIOException.class, () -> renderer.render(everyKind(), new BrokenOutput()));
    }

    private static Table customers() {
        return table(
                List.of(
                        Column.whole("id"),
                        Column.shorten("name"),
                        Column.least("note"),
                        Column.whole("touches")),
                List.of(
                        List.of(
                                text("a-01"),
                                text("智联科技（上海）有限公司"),
                                text("第一次见面，对方很有兴趣，约好下周再联系并提交方案"),
                                count(3)),
                        List.of(
                                text("a-02"),
                                text("Acme International Ltd"),
                                text("asked for an offer by the end of the month, call again"),
                                count(12))));
    }

    private static String plain(int width, Table table) {
        return rendered(new TextTable(width, Style.PLAIN, SampleTables.KEYS, false), table);
    }
}
