package dev.tend.analysis.count;

import dev.tend.analysis.fact.Asked;
import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.fact.Subject;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Risks;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Where money is at risk (F32): the alarms of the policy, key dates that draw near or have passed,
/// limits that were broken, and what went to a lead or onto the risk list. `words` gives the word
/// for the latter.
record RiskReport(Labels labels, UnaryOperator<String> words) implements Report {
    private static final String LIMIT = "limit";
    private static final String LEAD = "lead";
    private static final String RISK_LIST = "risk-list";

    /// What asks for attention under one name.
    private static final class Alarm {
        private final List<Deal> deals = new ArrayList<>();
        private final LinkedHashSet<Client> clients = new LinkedHashSet<>();
        private final List<Subject> items = new ArrayList<>();
        private final List<Subject> late = new ArrayList<>();
        private long longest;

        void add(Client client, DueItem item, Population population) {
            if (clients.add(client)) {
                for (var deal : client.dealsOn(population.end())) {
                    if (deal.isOpenOn(population.end())) {
                        deals.add(deal);
                    }
                }
            }
            var asked = new Asked(client, item);
            items.add(asked);
            if (item.overdue()) {
                late.add(asked);
            }
            longest = Math.max(longest, item.daysLate());
        }

        List<Figure> figures() {
            return List.of(
                    Figure.count(List.copyOf(clients)),
                    Figure.count(items),
                    Figure.count(late),
                    Figure.amount(deals),
                    new Figure(new Cell.Days(longest), late));
        }
    }

    @Override
    public List<Column> keys() {
        return List.of(Column.least("risk"), Column.shorten("label"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("customers"),
                Column.drawn("items"),
                Column.whole("late"),
                Column.whole("amount"),
                Column.whole("longest_days"));
    }

    @Override
    public List<Line> lines(Population population) {
        Map<String, Alarm> alarms = new LinkedHashMap<>();
        for (var code : codes()) {
            alarms.put(code, new Alarm());
        }
        var day = population.end();
        var list = new DueList(labels.policy(), Moment.of(day));
        var schedule = new Schedule(labels.policy(), day);
        var due =
                Workers.map(
                        population.clients(),
                        client -> list.upTo(day, list.of(client.situation(), schedule)),
                        Progress.UNHEARD);
        for (int i = 0; i < due.size(); i++) {
            var client = population.clients().get(i);
            for (var item : due.get(i)) {
                for (var code : codes(item)) {
                    var alarm = alarms.get(code);
                    if (alarm != null) {
                        alarm.add(client, item, population);
                    }
                }
            }
        }
        var lines = new ArrayList<Line>();
        for (var one : alarms.entrySet()) {
            lines.add(
                    new Line(
                            List.of(
                                    new Cell.Text(one.getKey()),
                                    new Cell.Text(label(one.getKey()))),
                            one.getValue().figures()));
        }
        return lines;
    }

    /// Everything that the policy can raise, in a fixed order.
    private List<String> codes() {
        var policy = labels.policy();
        var codes = new ArrayList<String>();
        for (var risk : List.of(Risks.SILENT, Risks.STUCK, Risks.COMPLAINT)) {
            if (policy.planning().risks().has(risk)) {
                codes.add(risk);
            }
        }
        if (hasLimit(policy)) {
            codes.add(LIMIT);
        }
        for (var date : policy.planning().dates()) {
            codes.add("date." + date.code());
        }
        codes.add(LEAD);
        codes.add(RISK_LIST);
        return codes;
    }

    private static boolean hasLimit(Policy policy) {
        for (var stage : policy.pipeline().stages()) {
            if (stage.limit().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> codes(DueItem item) {
        var codes = new ArrayList<String>();
        var occurrence = Occurrence.read(item.task().reference());
        if (occurrence.isPresent()) {
            if (item.task().source() == DueSource.RISK) {
                codes.add(occurrence.get().code());
            } else if (item.task().source() == DueSource.DATE) {
                codes.add("date." + occurrence.get().code());
            } else if (item.task().source() == DueSource.LIMIT) {
                codes.add(LIMIT);
            }
        }
        if (item.escalation().isPresent()) {
            var level = item.escalation().get();
            if (level.compareTo(Escalation.Level.LEAD) >= 0) {
                codes.add(LEAD);
            }
            if (level.compareTo(Escalation.Level.RISK) >= 0) {
                codes.add(RISK_LIST);
            }
        }
        return codes;
    }

    private String label(String code) {
        var policy = labels.policy();
        if (code.startsWith("date.")) {
            return policy.planning()
                    .date(code.substring("date.".length()))
                    .map(date -> date.action().in(labels.language()))
                    .orElse(code);
        }
        return switch (code) {
            case LIMIT -> DueSource.LIMIT.label().in(labels.language());
            case LEAD, RISK_LIST -> words.apply(code);
            default -> Risks.label(code).in(labels.language());
        };
    }
}
