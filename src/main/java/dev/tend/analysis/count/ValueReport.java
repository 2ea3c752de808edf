package dev.tend.analysis.count;

import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.model.policy.Tier;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What customers are worth, by recency, frequency and amount of what they bought (F16): those with
/// an opportunity that stands won at the end of the period, by the team's tiers.
record ValueReport(Labels labels) implements Report {
    private static final String NO_TIER = "";

    @Override
    public List<Column> keys() {
        return List.of(Column.shorten("tier"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("customers"),
                Column.whole("won"),
                Column.drawn("amount"),
                Column.whole("repeat"),
                Column.whole("repurchase"),
                Column.whole("median_recency"));
    }

    @Override
    public List<Line> lines(Population population) {
        Map<Client, List<Deal>> won = new LinkedHashMap<>();
        for (var deal : population.deals()) {
            if (deal.isWonOn(population.end())) {
                won.computeIfAbsent(deal.client(), _ -> new ArrayList<>()).add(deal);
            }
        }
        Map<String, List<Client>> byTier = new LinkedHashMap<>();
        for (var tier : labels.policy().tiers()) {
            byTier.put(tier.code(), new ArrayList<>());
        }
        byTier.put(NO_TIER, new ArrayList<>());
        for (var one : won.entrySet()) {
            byTier.getOrDefault(tier(one.getValue(), population.end()), new ArrayList<>())
                    .add(one.getKey());
        }
        var lines = new ArrayList<Line>();
        for (var one : byTier.entrySet()) {
            if (!one.getKey().isEmpty() || !one.getValue().isEmpty()) {
                lines.add(
                        new Line(
                                List.of(cell(one.getKey())),
                                figures(one.getValue(), won, population.end())));
            }
        }
        return lines;
    }

    private Cell cell(String tier) {
        var tiers = labels.policy().tiers();
        return tier.isEmpty() ? Cell.BLANK : new Cell.Coded(tier, labels.label(tiers, tier));
    }

    private String tier(List<Deal> won, LocalDate day) {
        var policy = labels.policy();
        return Tier.of(
                        policy.tiers(),
                        Figure.totals(won),
                        won.size(),
                        lastWon(won, day),
                        day,
                        policy.currency())
                .map(Tier::code)
                .orElse(NO_TIER);
    }

    private static LocalDate lastWon(List<Deal> won, LocalDate day) {
        var last = LocalDate.MIN;
        for (var deal : won) {
            var closed = deal.closedOn(day).orElse(LocalDate.MIN);
            last = closed.isAfter(last) ? closed : last;
        }
        return last;
    }

    private static List<Figure> figures(
            List<Client> clients, Map<Client, List<Deal>> won, LocalDate day) {
        var deals = new ArrayList<Deal>();
        var repeat = new ArrayList<Client>();
        var recency = new Days();
        for (var client : clients) {
            var its = won.getOrDefault(client, List.of());
            deals.addAll(its);
            if (its.size() > 1) {
                repeat.add(client);
            }
            recency.add(client, ChronoUnit.DAYS.between(lastWon(its, day), day));
        }
        return List.of(
                Figure.count(clients),
                Figure.count(deals),
                Figure.amount(deals),
                Figure.count(repeat),
                Figure.share(clients, new HashSet<>(repeat)::contains),
                recency.median());
    }
}
