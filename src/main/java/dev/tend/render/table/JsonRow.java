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
import dev.tend.report.Column;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/// A row as a JSON object under the column keys in order. Numbers are numbers, a blank is `null`,
/// codes stand instead of labels, dates are ISO, and an amount is an object by currency:
/// `{"CNY":500000}`.
final class JsonRow {
    private static final int DIGITS = 4;

    private JsonRow() {}

    static void write(List<Column> columns, List<Cell> row, JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeName(columns.get(i).key());
            write(row.get(i), json);
        }
        json.writeEndObject();
    }

    private static void write(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Blank() -> json.writeNull();
            case Text(var text) -> json.writeString(text);
            case Coded(var code, _) -> json.writeString(code);
            case Count(var value) -> json.writeNumber(value);
            case Cell.Number(var value) -> json.writeNumber(value.plain());
            case Days(var value) -> json.writeNumber(Figures.decimal(value, DIGITS));
            case Share(var value) -> json.writeNumber(Figures.decimal(value, DIGITS));
            case Cell.Points(var value) -> json.writeNumber(Figures.decimal(value, DIGITS));
            case When(var moment) -> json.writeString(moment.toString());
            case Amount(var totals) -> write(totals, json);
            case Series(var values) -> write(values, json);
        }
    }

    private static void write(List<Cell> values, JsonGenerator json) {
        json.writeStartArray();
        for (var value : values) {
            write(value, json);
        }
        json.writeEndArray();
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
