package dev.tend.render.screen;

import static dev.tend.render.table.SampleTables.amount;
import static dev.tend.render.table.SampleTables.count;
import static dev.tend.render.table.SampleTables.lines;
import static dev.tend.render.table.SampleTables.oneColumn;
import static dev.tend.render.table.SampleTables.rendered;
import static dev.tend.render.table.SampleTables.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.render.table.BrokenOutput;
import dev.tend.render.table.Headings;
import dev.tend.render.table.MeasuredColumns;
import dev.tend.render.table.SampleTables;
import dev.tend.render.text.Style;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

class FunnelChartTest {
    private static final List<String> ENGLISH_LABELS =
            List.of("Lead", "First contact", "Proposal sent", "Won", "Lost");
    private static final List<String> CHINESE_LABELS = List.of("线索", "初步接触", "方案提交", "成交", "流失");

    @Test
    void theChartInEnglish() {
        assertEquals(
                """
                Stage                               Reached  Now   Amount CNY  To next      Lost
                Lead           ███████████████████      120   34    1,250,000    ↓ 62%  12 (10%)
                First contact  ███████████▊              74   21      860,000    ↓ 54%   9 (12%)
                Proposal sent  ██████▍                   40    9  2,400,000.5    ↓ 33%  11 (28%)
                Won            ██                        13   13    4,100,000

                Lost                                          32      900,000
                skipped: First contact 2, Proposal sent 1
                back: Proposal sent 3
                """,
                plain(80, SampleTables.ENGLISH, funnel(ENGLISH_LABELS, amount("860000 CNY"))));
    }

    @Test
    void theChartInChinese() {
        assertEquals(
                """
                阶段                                   到达  当前     金额 CNY  转化率      流失
                线索      ███████████████████████████   120    34    1,250,000   ↓ 62%  12 (10%)
                初步接触  ████████████████▋              74    21      860,000   ↓ 54%   9 (12%)
                方案提交  █████████                      40     9  2,400,000.5   ↓ 33%  11 (28%)
                成交      ██▉                            13    13    4,100,000

                流失                                           32      900,000
                skipped: 初步接触 2, 方案提交 1
                back: 方案提交 3
                """,
                plain(80, SampleTables.CHINESE, funnel(CHINESE_LABELS, amount("860000 CNY"))));
    }

    @Test
    void severalCurrenciesStandBesideTheirSums() {
        var amount = amount("860000 CNY", "30000 USD");
        assertEquals(
                """
                Stage                               Reached  Now   Amount CNY  To next      Lost
                Lead           ███████████████████      120   34    1,250,000    ↓ 62%  12 (10%)
                First contact  ███████████▊              74   21      860,000    ↓ 54%   9 (12%)
                                                                   30,000 USD
                Proposal sent  ██████▍                   40    9  2,400,000.5    ↓ 33%  11 (28%)
                Won            ██                        13   13    4,100,000

                Lost                                          32      900,000
                skipped: First contact 2, Proposal sent 1
                back: Proposal sent 3
                """,
                plain(80, SampleTables.ENGLISH, funnel(ENGLISH_LABELS, amount)));
    }

    @Test
    void figuresEndAtTheSameColumnsAtEveryWidth() {
        for (var labels : List.of(ENGLISH_LABELS, CHINESE_LABELS)) {
            for (int width : new int[] {120, 80, 70, 60, 54}) {
                var amount = amount("860000 CNY");
                var lines = lines(plain(width, SampleTables.CHINESE, funnel(labels, amount)));
                int full = MeasuredColumns.of(lines.getFirst());
                assertTrue(full <= width, "width " + width);
                for (var line : lines.subList(1, 4)) {
                    assertEquals(full, MeasuredColumns.of(line), width + ": " + line);
                }
            }
        }
    }

    @Test
    void longLabelsAreShortenedBeforeBarsBecomeTooShort() {
        var labels = List.of("Lead", "First contact", "方案提交", "Won", "Lost");
        assertEquals(
                """
                Stage                  Reached  Now   Amount CNY  To next  Lost
                Lead         ████████      120   34    1,250,000    ↓ 62%    12
                First cont…  ████▉          74   21      860,000    ↓ 54%     9
                方案提交     ██▋            40    9  2,400,000.5    ↓ 33%    11
                Won          ▉              13   13    4,100,000

                Lost                             32      900,000
                skipped: First contact 2, 方案提交 1
                back: 方案提交 3
                """,
                plain(63, SampleTables.ENGLISH, funnel(labels, amount("860000 CNY"))));
    }

    @Test
    void fewAreSeenBesideManyAndNoneDrawNothing() {
        var rows =
                List.of(
                        row("many", 100_000, amount("1 CNY")),
                        row("few", 1, amount("1 CNY")),
                        row("none", 0, amount("1 CNY")));
        var lines = lines(plain(80, SampleTables.KEYS, new Table(columns(), rows)));
        assertTrue(lines.get(1).contains("█"));
        assertTrue(lines.get(2).contains("  ▏ "));
        assertEquals(-1, lines.get(3).indexOf('▏'));
    }

    @Test
    void aFunnelWithNobodyInItIsDrawnWithoutBars() {
        var rows = List.of(row("lead", 0, amount()), row("won", 0, amount()));
        var lines = lines(plain(80, SampleTables.KEYS, new Table(columns(), rows)));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("lead  "));
    }

    @Test
    void colourIsOnlyWrittenWhereAskedFor() {
        var funnel = funnel(ENGLISH_LABELS, amount("860000 CNY"));
        var plain = plain(80, SampleTables.ENGLISH, funnel);
        var coloured = rendered(new FunnelChart(80, Style.COLOUR, SampleTables.ENGLISH), funnel);
        assertEquals(-1, plain.indexOf('\u001b'));
        assertTrue(coloured.startsWith("\u001b[1mStage"));
        var stripped =
                coloured.replace("\u001b[1m", "")
                        .replace("\u001b[36m", "")
                        .replace("\u001b[0m", "");
        assertEquals(plain, stripped);
    }

    @Test
    void aTableOfAnotherShapeIsRefusedByName() {
        var chart = new FunnelChart(80, Style.PLAIN, SampleTables.KEYS);
        var thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> rendered(chart, oneColumn(Column.whole("label"))));
        assertTrue(String.valueOf(thrown.getMessage()).contains("reached"));
    }

    @Test
    void aFailureToWriteComesOutUnchecked() {
        var chart = new FunnelChart(80, Style.PLAIN, SampleTables.ENGLISH);
        var funnel = funnel(ENGLISH_LABELS, amount());
        assertThrows(UncheckedIOException.class, () -> chart.render(funnel, new BrokenOutput()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.whole("stage"),
                Column.shorten("label"),
                Column.whole("now"),
                Column.whole("amount"),
                Column.whole("weighted"),
                Column.whole("reached"),
                Column.whole("conversion"),
                Column.whole("lost"),
                Column.whole("median_days"),
                Column.whole("loss"),
                Column.whole("skipped"),
                Column.whole("back"));
    }

    private static Table funnel(List<String> labels, Cell contactAmount) {
        var none = Cell.BLANK;
        var figures =
                List.of(
                        List.of(
                                count(34),
                                amount("1250000 CNY"),
                                count(120),
                                share(0.62),
                                count(12),
                                share(0.1),
                                count(0),
                                count(0)),
                        List.of(
                                count(21),
                                contactAmount,
                                count(74),
                                share(0.5405),
                                count(9),
                                share(0.1216),
                                count(2),
                                count(0)),
                        List.of(
                                count(9),
                                amount("2400000.5 CNY"),
                                count(40),
                                share(0.325),
                                count(11),
                                share(0.275),
                                count(1),
                                count(3)),
                        List.of(
                                count(13),
                                amount("4100000 CNY"),
                                count(13),
                                none,
                                none,
                                none,
                                none,
                                none),
                        List.of(
                                count(32),
                                amount("900000 CNY"),
                                none,
                                none,
                                none,
                                none,
                                none,
                                none));
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < labels.size(); i++) {
            var given = figures.get(i);
            rows.add(
                    List.of(
                            text("s" + i),
                            text(labels.get(i)),
                            given.get(0),
                            given.get(1),
                            amount("1 USD"),
                            given.get(2),
                            given.get(3),
                            given.get(4),
                            new Cell.Days(3.5),
                            given.get(5),
                            given.get(6),
                            given.get(7)));
        }
        return new Table(columns(), rows);
    }

    private static List<Cell> row(String label, long reached, Cell amount) {
        var none = Cell.BLANK;
        return List.of(
                text(label),
                text(label),
                count(0),
                amount,
                amount,
                count(reached),
                none,
                none,
                none,
                none,
                none,
                none);
    }

    private static Cell share(double value) {
        return new Cell.Share(value);
    }

    private static String plain(int width, Headings headings, Table funnel) {
        return rendered(new FunnelChart(width, Style.PLAIN, headings), funnel);
    }
}
