package dev.tend.report;

import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.value.Moment;
import dev.tend.model.value.ValueKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One row per customer, in the order given (F18).
public final class CustomerReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.shorten("customer"),
                    Column.spare("number"),
                    Column.name("name"),
                    Column.whole("grade"),
                    Column.shorten("stage"),
                    Column.least("status"),
                    Column.shorten("owner"),
                    Column.whole("last"),
                    Column.whole("next_due"));

    /// The keys of the columns that are shown anyway.
    public static final List<String> KEYS = keys();

    private CustomerReport() {}

    /// The keys of all columns there can be: those of the profile, and those that are shown anyway.
    public static Set<String> keys(Policy policy) {
        var keys = new LinkedHashSet<>(Keys.with(Keys.CUSTOMER, policy.customerFields()).keySet());
        keys.addAll(KEYS);
        return keys;
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        for (var column : COLUMNS) {
            keys.add(column.key());
        }
        return keys;
    }

    public static Table of(List<Standing> standings, Labels labels) {
        var rows = new ArrayList<List<Cell>>();
        for (var standing : standings) {
            rows.add(row(standing, labels));
        }
        return new Table(COLUMNS, rows);
    }

    /// A figure or a day of which a part is missing is another one.
    private static boolean isCutWithoutHarm(ValueKind kind) {
        return switch (kind) {
            case NUMBER, DAY, MOMENT, MONEY -> false;
            case TEXT,
                    TEXTS,
                    YES_NO,
                    PERSON,
                    PERSONS,
                    GRADE,
                    SOURCE,
                    CONTACT_ROLE,
                    TEMPLATE,
                    CHOICE ->
                    true;
        };
    }

    /// `more` are further keys of the profile to show, `kept` the columns shown anyway that are not
    /// to give way.
    public static Table of(
            List<Situation> situations, List<Field> more, List<String> kept, Labels labels) {
        var columns = new ArrayList<>(COLUMNS);
        // What was asked for comes before what is shown anyway.
        columns.replaceAll(column -> {
            if (kept.contains(column.key())) {
                return kept(column);
            }
            return column.key().equals("last") && !more.isEmpty() ? Column.least("last") : column;
        });
        for (var field : more) {
            var column =
                    isCutWithoutHarm(field.kind())
                            ? Column.shorten(field.code())
                            : Column.whole(field.code());
            columns.add(column.answer());
        }
        var rows = new ArrayList<List<Cell>>();
        for (var situation : situations) {
            var row = new ArrayList<>(row(Standing.of(situation, labels.policy()), labels));
            var attributes = situation.attributes(labels.policy().pipeline());
            for (var field : more) {
                row.add(labels.value(field, attributes));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static Column kept(Column column) {
        return switch (column.keep()) {
            case SPARE, LEAST -> Column.shorten(column.key()).answer();
            case WHOLE, NAME, SHORTEN, GROUP -> column.answer();
        };
    }

    private static List<Cell> row(Standing standing, Labels labels) {
        var stage = standing.stage();
        return List.of(
                new Cell.Text(standing.key()),
                Cell.text(standing.number()),
                new Cell.Text(standing.name()),
                labels.grade(standing.grade()),
                stage.isPresent() ? labels.coded(stage.get()) : Cell.BLANK,
                stage.isPresent() ? labels.coded(stage.get().status()) : Cell.BLANK,
                labels.person(standing.owner()),
                standing.lastTouched().isPresent()
                        ? new Cell.When(Moment.of(standing.lastTouched().get()))
                        : Cell.BLANK,
                standing.nextDue().isPresent()
                        ? labels.when(standing.nextDue().get())
                        : Cell.BLANK);
    }
}
