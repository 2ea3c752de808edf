package dev.tend.report;

import dev.tend.model.record.Customer;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.List;

/// Who gets worse under a new policy, one row per finding, in the order given.
public final class PolicyReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("becomes"),
                    Column.shorten("customer"),
                    Column.least("name"),
                    Column.least("owner"),
                    Column.least("code"),
                    Column.least("place"),
                    Column.shorten("message").answer());

    private PolicyReport() {}

    /// What somebody becomes.
    public enum Kind implements Coded {
        INCOMPLETE("incomplete", "不完整"),
        OVERDUE("overdue", "超期"),
        ILLEGAL("illegal", "违规"),
        DOUBTFUL("doubtful", "存疑");

        private final String code;
        private final Label label;

        Kind(String code, String chinese) {
            this.code = code;
            this.label = new Label(code, chinese);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /// A finding in words; `code` is the check's.
    public record Finding(Kind kind, Customer customer, String code, Place place, String message) {}

    public static Table of(List<Finding> findings, Labels labels) {
        var rows = new ArrayList<List<Cell>>();
        for (var finding : findings) {
            rows.add(
                    List.of(
                            labels.coded(finding.kind()),
                            new Cell.Text(finding.customer().key()),
                            new Cell.Text(finding.customer().name()),
                            labels.person(finding.customer().owner()),
                            new Cell.Text(finding.code()),
                            new Cell.Text(finding.place().toString()),
                            new Cell.Text(finding.message())));
        }
        return new Table(COLUMNS, rows);
    }
}
