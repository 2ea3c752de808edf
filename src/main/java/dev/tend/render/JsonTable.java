package dev.tend.render;

import dev.tend.model.Totals;
import dev.tend.report.Cell;
import dev.tend.report.Cell.Amount;
import dev.tend.report.Cell.Blank;
import dev.tend.report.Cell.Coded;
import dev.tend.report.Cell.Count;
import dev.tend.report.Cell.Days;
import dev.tend.report.Cell.Share;
import dev.tend.report.Cell.Text;
import dev.tend.report.Cell.When;
import dev.tend.report.Table;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.UncheckedIOException;

/// JSON for programs: an array with one object per row, each on a line of its own, under the column
/// keys in order. Numbers are numbers, a blank is `null`, codes stand instead of labels, dates are
/// ISO, and an amount is an object by currency: `{"CNY":500000}`. Chinese stands unescaped;
/// characters that could command a terminal are escaped.
public record JsonTable() implements Renderer {
    private static final int DIGITS = 4;

    @Override
    public void render(Table table, Appendable out) {
        var target = new AppendableWriter(out);
        try (var json = new JsonFactory().createGenerator(new RowPerLine(), target)) {
            json.writeStartArray();
            for (var row : table.rows()) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeName(table.columns().get(i).key());
                    write(row.get(i), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static void write(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Blank() -> json.writeNull();
            case Text(var text) -> json.writeString(text);
            case Coded(var code, _) -> json.writeString(code);
            case Count(var value) -> json.writeNumber(value);
            case Cell.Number(var value) -> json.writeNumber(value.toPlainString());
            case Days(var value) -> json.writeNumber(Figures.decimal(value, DIGITS));
            case Share(var value) -> json.writeNumber(Figures.decimal(value, DIGITS));
            case When(var moment) -> json.writeString(moment.toString());
            case Amount(var totals) -> write(totals, json);
        }
    }

    private static void write(Totals totals, JsonGenerator json) {
        json.writeStartObject();
        for (var sum : totals.sums()) {
            json.writeName(sum.currency());
            json.writeNumber(sum.plainNumber());
        }
        json.writeEndObject();
    }
}
