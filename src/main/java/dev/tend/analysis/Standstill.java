package dev.tend.analysis;

import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Asked;
import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Population;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Risks;
import dev.tend.model.record.DueSource;
import dev.tend.model.value.Moment;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.report.Table;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which customers stand still and what is late, at the end of a period (F30, F32).
public final class Standstill {
    /// The alarms that mean standing still, each with its figure: a limit, once it is broken.
    private static final Map<String, String> ALARMS =
            Map.of("limit", "late", Risks.STUCK, "items", Risks.SILENT, "items");

    /// Why a customer stands still, and for how many days longer than it may.
    private record Alarm(Client client, List<String> labels, long days) {
        Alarm and(String label, long more) {
            var all = new ArrayList<>(labels);
            if (!all.contains(label)) {
                all.add(label);
            }
            return new Alarm(client, all, Math.max(days, more));
        }
    }

    private final Population population;
    private final Labels labels;
    private final List<Alarm> alarms;
    private final List<DueItem> late;

    /// `risks` is the answer of the report on risks for the last day of the population.
    Standstill(Population population, Sheet risks, Labels labels) {
        this.population = population;
        this.labels = labels;
        this.alarms = alarms(risks);
        this.late = late(population);
    }

    /// The longest first.
    private static List<Alarm> alarms(Sheet risks) {
        Map<Client, Alarm> byClient = new LinkedHashMap<>();
        for (var line : risks.lines()) {
            var figure = ALARMS.get(risks.name(line));
            if (figure == null) {
                continue;
            }
            var label = Sheet.code(line.keys().getLast());
            for (var one : risks.figure(line, figure).orElseThrow().counted()) {
                long days = one instanceof Asked(_, var item) ? item.daysLate() : 0;
                byClient.merge(
                        one.client(),
                        new Alarm(one.client(), List.of(label), days),
                        (known, _) -> known.and(label, days));
            }
        }
        var alarms = new ArrayList<>(byClient.values());
        alarms.sort((a, b) -> {
            int byDays = Long.compare(b.days(), a.days());
            return byDays != 0 ? byDays : a.client().key().compareTo(b.client().key());
        });
        return alarms;
    }

    /// What is overdue, the longest first, but for what is listed as standing still.
    private static List<DueItem> late(Population population) {
        var list = new DueList(population.policy(), Moment.of(population.end()));
        var situations = new ArrayList<Situation>();
        for (var client : population.clients()) {
            situations.add(client.situation());
        }
        var late = new ArrayList<DueItem>();
        for (var item : list.upTo(population.end(), list.ofCustomers(situations))) {
            var source = item.task().source();
            if (item.overdue() && source != DueSource.LIMIT && source != DueSource.RISK) {
                late.add(item);
            }
        }
        late.sort((a, b) -> Long.compare(b.daysLate(), a.daysLate()));
        return late;
    }

    /// Whose customers stand still: an owner for each.
    List<String> ownersOfStuck() {
        var owners = new ArrayList<String>();
        for (var alarm : alarms) {
            owners.add(alarm.client().ownerOn(population.end()));
        }
        return owners;
    }

    /// Whose the late items are: everybody who may do them, for each.
    List<String> ownersOfLate() {
        var owners = new ArrayList<String>();
        for (var item : late) {
            owners.addAll(item.task().owners());
        }
        return owners;
    }

    /// The customers that stand still, the longest first, each with what is planned next.
    public Table stuck() {
        var rows = new ArrayList<List<Cell>>();
        for (var alarm : alarms) {
            rows.add(row(alarm));
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("owner"),
                        Column.shorten("stage"),
                        Column.whole("days"),
                        Column.shorten("why"),
                        Column.whole("over"),
                        Column.whole("last_touch"),
                        Column.shorten("next"),
                        Column.whole("next_due"),
                        Column.whole("amount")),
                rows);
    }

    private List<Cell> row(Alarm alarm) {
        var client = alarm.client();
        var day = population.end();
        var deal = client.leading(population.pipeline());
        var next = client.situation().openActions().stream().findFirst();
        return List.of(
                DealLists.name(client.customer(), ""),
                labels.person(client.ownerOn(day)),
                deal.map(one -> labels.coded(one.stageOn(day))).orElse(Cell.BLANK),
                deal.<Cell>map(one -> new Cell.Days(one.standOn(day).daysOn(day)))
                        .orElse(Cell.BLANK),
                new Cell.Text(String.join(", ", alarm.labels())),
                new Cell.Days(alarm.days()),
                client.lastTouch(day)
                        .<Cell>map(touch -> new Cell.When(Moment.of(touch.day())))
                        .orElse(Cell.BLANK),
                next.map(action -> Cell.text(action.plan().what())).orElse(Cell.BLANK),
                next.map(action -> labels.when(action.due())).orElse(Cell.BLANK),
                deal.map(Deal::value).orElse(Cell.BLANK));
    }

    /// Everything else that is late, the longest first, and to whom it went for that.
    public Table late() {
        var rows = new ArrayList<List<Cell>>();
        for (var item : late) {
            var task = item.task();
            rows.add(
                    List.of(
                            item.customer().map(DealLists::name).orElse(Cell.BLANK),
                            new Cell.Text(task.what().in(labels.language())),
                            labels.several(labels.policy().assignees(), task.owners()),
                            labels.when(task.due()),
                            new Cell.Days(item.daysLate()),
                            item.escalation().map(labels::coded).orElse(Cell.BLANK)));
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("do"),
                        Column.shorten("owner"),
                        Column.whole("due"),
                        Column.whole("late"),
                        Column.shorten("escalation")),
                rows);
    }
}
