package dev.tend.render.table;

import dev.tend.model.value.Totals;
import dev.tend.render.text.Figures;
import dev.tend.report.Cell;
import dev.tend.report.Cell.Amount;
import dev.tend.report.Cell.Blank;
import dev.tend.report.Cell.Coded;
import dev.tend.report.Cell.Count;
import dev.tend.report.Cell.Days;
import dev.tend.report.Cell.Series;
import dev.tend.report.Cell.Share;
import dev.tend.report.Cell.Text;
import dev.tend.report.Cell.When;

import java.util.List;

/// A cell as a program reads it where everything is text: codes instead of labels, ISO dates, plain
/// numbers, amounts as `500000 CNY; 2000 USD`, a blank as nothing. Text stands as it was written.
public final class RawText {
    private static final int DIGITS = 4;

    private RawText() {}

    public static String of(Cell cell) {
        return switch (cell) {
            case Blank() -> "";
            case Text(var text) -> text;
            case Coded(var code, _) -> code;
            case Count(var value) -> Long.toString(value);
            case Cell.Number(var value) -> value.plain();
            case Days(var value) -> Figures.decimal(value, DIGITS);
            case Share(var value) -> Figures.decimal(value, DIGITS);
            case Cell.Points(var value) -> Figures.decimal(value, DIGITS);
            case When(var moment) -> moment.toString();
            case Amount(var totals) -> sums(totals);
            case Series(var values) -> series(values);
        };
    }

    private static String series(List<Cell> values) {
        var result = new StringBuilder();
        for (var value : values) {
            result.append(result.isEmpty() ? "" : " ").append(of(value));
        }
        return result.toString();
    }

    private static String sums(Totals totals) {
        var result = new StringBuilder();
        for (var sum : totals.sums()) {
            if (!result.isEmpty()) {
                result.append("; ");
            }
            result.append(sum);
        }
        return result.toString();
    }
}
