package dev.tend.report;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Weekday;
import dev.tend.model.value.YesNo;
import dev.tend.schedule.DueItem;

import java.util.ArrayList;
import java.util.List;

/// An agenda for programs: one row per day and owner, one without an owner for a day on which
/// nothing is due. `items` counts each item for everyone it belongs to; `capacity` and `overfull`
/// are said of persons alone. What is late stands first, in rows of kind `late` without a day.
public final class AgendaReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("day"),
                    Column.whole("weekday").minor(),
                    Column.whole("kind"),
                    Column.least("holiday"),
                    Column.shorten("owner"),
                    Column.whole("items").answer(),
                    Column.whole("capacity").minor(),
                    Column.whole("overfull"));
    private static final Agenda.Load NOTHING = new Agenda.Load("", "", false, 0);

    private AgendaReport() {}

    public static Table of(Agenda agenda, Labels labels) {
        var rows = new ArrayList<List<Cell>>();
        for (var load : agenda.lateLoads()) {
            rows.add(
                    List.of(
                            Cell.BLANK,
                            Cell.BLANK,
                            labels.coded(DueItem.Timing.LATE),
                            Cell.BLANK,
                            owner(load),
                            new Cell.Count(load.items()),
                            Cell.BLANK,
                            Cell.BLANK));
        }
        for (var day : agenda.days()) {
            for (var load : day.loads().isEmpty() ? List.of(NOTHING) : day.loads()) {
                rows.add(row(agenda, day, load, labels));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Cell> row(Agenda agenda, Agenda.Day day, Agenda.Load load, Labels labels) {
        var weekday = Weekday.values()[day.date().getDayOfWeek().ordinal()];
        var overfull = load.isOverfull(agenda.capacity()) ? YesNo.YES : YesNo.NO;
        return List.of(
                new Cell.When(Moment.of(day.date())),
                labels.coded(weekday),
                labels.coded(day.kind()),
                day.kind() == Agenda.Kind.HOLIDAY ? Cell.text(day.name()) : Cell.BLANK,
                owner(load),
                new Cell.Count(load.items()),
                load.isPerson() ? new Cell.Count(agenda.capacity()) : Cell.BLANK,
                load.isPerson() ? labels.coded(overfull) : Cell.BLANK);
    }

    private static Cell owner(Agenda.Load load) {
        return load.owner().isEmpty() ? Cell.BLANK : new Cell.Coded(load.owner(), load.name());
    }
}
