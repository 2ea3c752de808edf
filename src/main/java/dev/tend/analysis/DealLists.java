package dev.tend.analysis;

import dev.tend.analysis.count.Sales;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Population;
import dev.tend.model.history.Standing;
import dev.tend.model.history.Transition;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Stage;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.report.Table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What became of opportunities within a period, one by one (F9): the greatest amounts of the
/// book's currency first.
public record DealLists(Population population, Labels labels) {
    private static final String BACK = "↩";

    /// Those that began.
    public Table begun() {
        var rows = new ArrayList<List<Cell>>();
        for (var deal : sorted(population.cohort())) {
            var customer = deal.client().customer();
            rows.add(
                    List.of(
                            name(deal),
                            owner(deal),
                            labels.grade(customer.grade()),
                            coded(labels.policy().sources(), customer.attributes().text("source")),
                            deal.value(),
                            day(deal.journey().began())));
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("owner"),
                        Column.whole("grade"),
                        Column.shorten("source"),
                        Column.whole("amount"),
                        Column.whole("day")),
                rows);
    }

    public Table won() {
        var rows = new ArrayList<List<Cell>>();
        for (var deal : sorted(new Sales(population).wonDeals())) {
            var closed = deal.closedOn(population.end()).orElseThrow();
            rows.add(
                    List.of(
                            name(deal),
                            owner(deal),
                            deal.value(),
                            day(closed),
                            new Cell.Days(deal.daysTo(closed)),
                            new Cell.Count(deal.touchesUpTo(closed))));
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("owner"),
                        Column.whole("amount"),
                        Column.whole("day"),
                        Column.whole("days"),
                        Column.whole("touches")),
                rows);
    }

    /// With the reason and the words beside it, and how far it had come (F24).
    public Table lost() {
        var rows = new ArrayList<List<Cell>>();
        for (var deal : sorted(new Sales(population).lostDeals())) {
            var stay = deal.standOn(population.end()).stay();
            rows.add(
                    List.of(
                            name(deal),
                            owner(deal),
                            deal.value(),
                            labels.coded(deal.furthestOn(population.end(), population.pipeline())),
                            coded(labels.policy().reasons(), stay.reason()),
                            Cell.text(stay.words()),
                            day(stay.entered())));
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("owner"),
                        Column.whole("amount"),
                        Column.shorten("furthest"),
                        Column.shorten("reason"),
                        Column.shorten("words"),
                        Column.whole("day")),
                rows);
    }

    /// Those that stand in another stage than before the period, and were neither won nor lost
    /// within it; steps back come last.
    public Table moved() {
        var ahead = new ArrayList<Deal>();
        var back = new ArrayList<Deal>();
        var closed = new HashSet<>(population.closed());
        for (var deal : population.deals()) {
            var from = stageBefore(deal);
            var to = deal.stageOn(population.end());
            if (!from.equals(to) && !closed.contains(deal)) {
                (isBack(from, to) ? back : ahead).add(deal);
            }
        }
        var rows = new ArrayList<List<Cell>>();
        sorted(ahead).forEach(deal -> rows.add(move(deal, Cell.BLANK)));
        sorted(back).forEach(deal -> rows.add(move(deal, new Cell.Text(BACK))));
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("from"),
                        Column.shorten("to"),
                        Column.whole("back"),
                        Column.shorten("by"),
                        Column.whole("day"),
                        Column.whole("amount")),
                rows);
    }

    private List<Cell> move(Deal deal, Cell back) {
        return List.of(
                name(deal),
                labels.coded(stageBefore(deal)),
                labels.coded(deal.stageOn(population.end())),
                back,
                mover(deal).map(labels::person).orElse(Cell.BLANK),
                day(deal.standOn(population.end()).stay().entered()),
                deal.value());
    }

    private Stage stageBefore(Deal deal) {
        var eve = population.span().from().minusDays(1);
        return deal.isThereOn(eve) ? deal.stageOn(eve) : pipeline().first();
    }

    private boolean isBack(Stage from, Stage to) {
        return pipeline().position(to) < pipeline().position(from);
    }

    /// Who made the move that led to where it stands.
    private static Optional<String> mover(Deal deal) {
        Optional<String> mover = Optional.empty();
        for (var move : deal.journey().transitions()) {
            if (move.standing() == Transition.Standing.EFFECTIVE) {
                mover = Optional.of(move.entry().by());
            }
        }
        return mover;
    }

    /// Open ones that are now expected to be signed later than was said before, and those whose day
    /// has passed.
    public Table slipped() {
        var rows = new ArrayList<List<Cell>>();
        for (var deal : sorted(population.open())) {
            var said = deal.expectedUpTo(population.end());
            if (said.isEmpty()) {
                continue;
            }
            var now = said.getLast();
            var first = firstSaid(deal, said);
            long late = ChronoUnit.DAYS.between(now, population.end());
            if (now.isAfter(first) || late > 0) {
                rows.add(
                        List.of(
                                name(deal),
                                owner(deal),
                                deal.value(),
                                first.equals(now) ? Cell.BLANK : day(first),
                                day(now),
                                first.equals(now)
                                        ? Cell.BLANK
                                        : new Cell.Days(ChronoUnit.DAYS.between(first, now)),
                                late > 0 ? new Cell.Days(late) : Cell.BLANK));
            }
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.shorten("owner"),
                        Column.whole("amount"),
                        Column.whole("from"),
                        Column.whole("to"),
                        Column.whole("slip"),
                        Column.whole("late")),
                rows);
    }

    /// What was expected when the period began; where nothing was, what was said first.
    private LocalDate firstSaid(Deal deal, List<LocalDate> said) {
        var before = deal.expectedUpTo(population.span().from().minusDays(1));
        return before.isEmpty() ? said.getFirst() : before.getLast();
    }

    private Pipeline pipeline() {
        return population.pipeline();
    }

    private Cell name(Deal deal) {
        // The only opportunity of a customer has none, and goes by the customer's.
        return name(deal.client().customer(), deal.journey().opportunity().name());
    }

    /// A customer as people know it, with the key by which tend does.
    static Cell name(Customer customer, String opportunity) {
        return name(customer.name(), opportunity, customer.key());
    }

    static Cell name(Standing customer) {
        return name(customer.name(), "", customer.key());
    }

    private static Cell name(String name, String opportunity, String key) {
        var more = opportunity.isEmpty() ? "" : " · " + opportunity;
        return new Cell.Text(name + more + " (" + key + ")");
    }

    private Cell owner(Deal deal) {
        return labels.person(deal.client().ownerOn(population.end()));
    }

    private Cell coded(List<Choice> choices, String code) {
        return code.isEmpty() ? Cell.BLANK : new Cell.Coded(code, labels.label(choices, code));
    }

    private static Cell day(LocalDate day) {
        return new Cell.When(Moment.of(day));
    }

    private List<Deal> sorted(List<Deal> deals) {
        var sorted = new ArrayList<>(deals);
        sorted.sort(
                Comparator.comparing(this::ownCurrency)
                        .reversed()
                        .thenComparing(deal -> deal.client().key())
                        .thenComparing(Deal::code));
        return sorted;
    }

    /// Amounts of other currencies cannot be compared; they come last.
    private Decimal ownCurrency(Deal deal) {
        return deal.amount()
                .filter(money -> money.currency().equals(population.policy().currency()))
                .map(Money::amount)
                .orElse(Decimal.of(1).negated());
    }
}
