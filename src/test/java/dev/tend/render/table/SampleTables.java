package dev.tend.render.table;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.Totals;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Tables, cells and random text that the tests of the renderers share.
public final class SampleTables {
    public static final Headings KEYS = key -> key;
    public static final Headings CHINESE =
            among(
                    Map.of(
                            "label", "阶段",
                            "now", "当前",
                            "amount", "金额",
                            "reached", "到达",
                            "conversion", "转化率",
                            "lost", "流失"));
    public static final Headings ENGLISH =
            among(
                    Map.of(
                            "label", "Stage",
                            "now", "Now",
                            "amount", "Amount",
                            "reached", "Reached",
                            "conversion", "To next",
                            "lost", "Lost"));

    private static final int[] PALETTE = {
        'a', 'Z', '7', ' ', ',', '"', ';', '张', '三', '，', 'é', 0x301, 0x1F600, 0x1F468, 0x1F469,
        0x200D, 0xFE0F, 0x2764, 0x1F3FD, 0x1F44D, 0x1F1E8, 0x1F1F3, 0xAC00, 0x1B, 0x9B, 0x07, 0x7F,
        '\n', '\r', '\t', 0, 0x85, 0x2028, 0x202E, 0x2066, 0xD83D, 0xDE00, 0xFEFF, 0x20000
    };

    private SampleTables() {}

    private static Headings among(Map<String, String> words) {
        return key -> words.getOrDefault(key, key);
    }

    public static Table table(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows);
    }

    public static Table oneColumn(Column column, Cell... cells) {
        var rows = new ArrayList<List<Cell>>();
        for (var cell : cells) {
            rows.add(List.of(cell));
        }
        return new Table(List.of(column), rows);
    }

    public static Cell text(String text) {
        return Cell.text(text);
    }

    public static Cell count(long value) {
        return new Cell.Count(value);
    }

    public static Cell amount(String... sums) {
        var monies = new ArrayList<Money>();
        for (var sum : sums) {
            int space = sum.indexOf(' ');
            var number = Decimal.of(sum.substring(0, space));
            monies.add(new Money(number, sum.substring(space + 1)));
        }
        return new Cell.Amount(Totals.of(monies));
    }

    public static Cell day(String date) {
        return new Cell.When(Moment.of(LocalDate.parse(date)));
    }

    public static Cell time(String time) {
        return new Cell.When(new Moment.Time(OffsetDateTime.parse(time)));
    }

    public static Table everyKind() {
        var columns =
                List.of(
                        Column.whole("id"),
                        Column.shorten("name"),
                        Column.least("note"),
                        Column.whole("stage"),
                        Column.whole("touches"),
                        Column.whole("stay"),
                        Column.whole("share"),
                        Column.whole("due"),
                        Column.whole("amount"));
        return new Table(
                columns,
                List.of(
                        List.of(
                                text("c1"),
                                text("智联科技"),
                                text("say \"hi\", then\ncall 👨‍👩‍👧"),
                                new Cell.Coded("proposal", "方案提交"),
                                count(12),
                                new Cell.Days(3.5),
                                new Cell.Share(0.42105263),
                                time("2024-06-05T15:00+08:00"),
                                amount("1250000 CNY", "30000 USD")),
                        List.of(
                                text("c2"),
                                text("Acme"),
                                Cell.BLANK,
                                new Cell.Coded("won", "成交"),
                                count(0),
                                new Cell.Days(3),
                                new Cell.Share(1),
                                day("2024-06-05"),
                                amount()),
                        List.of(
                                text("c3"),
                                text("张三"),
                                text("ok"),
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                amount("500000.50 CNY"))));
    }

    public static String rendered(Renderer renderer, Table table) {
        var out = new StringBuilder();
        renderer.render(table, out);
        return out.toString();
    }

    /// Random text of up to `most` code points, with lone surrogates and controls among them.
    public static String randomText(Random random, int most) {
        var text = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            boolean familiar = random.nextInt(10) > 0;
            text.appendCodePoint(
                    familiar
                            ? PALETTE[random.nextInt(PALETTE.length)]
                            : random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    /// Lines without their line feeds; the text must end with one.
    public static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(text.substring(from, at));
            from = at + 1;
        }
        if (from != text.length()) {
            throw new AssertionError("no line feed at the end: " + text);
        }
        return lines;
    }
}
